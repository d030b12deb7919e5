//! Test only, never shipped: the contract over loopback HTTP, so that a browser can walk the pages on the real core.
//!
//! `GET /…` serves the built pages, `POST /call/NAME` runs a command, and `POST /test` is the test's hand: it lays out
//! the answers of the file dialogs and moves the clock.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the test that started this reads the address from standard output"
)]

mod arguments;
mod hand;
mod host;
mod http;
mod pages;
mod serve;

use std::process::ExitCode;
use std::sync::Arc;

use bearings_core::clock::Clock;
use bearings_core::door::Door;
use bearings_core::session::{Home, Session};
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::key::{KdfCost, KdfParams};

use arguments::Arguments;
use host::Stage;
use serve::Bridge;

fn main() -> ExitCode {
    if let Some(done) = bearings_press::look::apart::asked(&mut std::env::args_os().skip(1)) {
        return done;
    }
    let arguments = match Arguments::read(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(why) => {
            eprintln!("{why}\n{}", arguments::USAGE);
            return ExitCode::from(2);
        }
    };
    match open(arguments) {
        Ok(never) => never,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn open(arguments: Arguments) -> Result<ExitCode, String> {
    let clock = match &arguments.clock {
        Some(local) => {
            Clock::at(local).ok_or("--clock takes a local time such as 2026-11-22T14:02:00")?
        }
        None => Clock::System,
    };
    let cost = if arguments.cheap_kdf {
        KdfCost::Fixed(KdfParams::LEAST)
    } else {
        KdfCost::Calibrated
    };
    let stage = Arc::new(Stage::new(arguments.answers));
    let session = Session::new(
        clock.clone(),
        Entropy::default(),
        cost,
        Arc::<Stage>::clone(&stage),
        Home::below(&arguments.home),
    );
    let bridge = Bridge::bind(
        arguments.port,
        arguments.ui,
        Door::new(session),
        stage,
        clock,
    )?;
    println!("{}", bridge.address());
    bridge.serve();
    Ok(ExitCode::SUCCESS)
}
