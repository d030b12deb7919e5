//! Citations held against pandoc's, style by style, on the corpus of bibliographies; and what marks a name.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a test that cannot go on should stop, and say so"
)]

#[path = "cite/differential.rs"]
mod differential;
#[path = "cite/marks.rs"]
mod marks;
