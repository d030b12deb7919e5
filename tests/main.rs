//! The one test binary of the core: laws, journeys through the contract, and the rules of the architecture.

#![allow(
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    clippy::format_push_string,
    reason = "a test that cannot go on should stop"
)]

mod bib;
mod contract;
mod differential;
mod floors;
mod ics;
mod journeys;
mod memory;
mod migrations;
mod options;
mod support;
mod undo;
mod values;
mod vaults;
