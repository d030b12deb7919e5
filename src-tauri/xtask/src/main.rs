//! The project's two commands, `cargo xtask run` and `cargo xtask test`, and the smaller ones behind them.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this program talks to the person at the terminal"
)]

mod bench;
mod build;
mod call;
mod display;
mod expand;
mod figures;
mod generate;
mod launch;
mod needs;
mod papers;
mod parts;
mod places;
mod processes;
mod run;
mod space;
mod stamp;
mod system;
mod test;
mod ui;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run             install what is missing, build Bearings and open it
                            (without a display: walk it on a virtual one, pictures in target/first-look)
cargo xtask test [PART ...] install what the tests need and run everything, or the parts named
cargo xtask gen             write again what is generated: the contract, the schema, the icons
cargo xtask bench [start|expand|papers|quick]
                            measure, and write docs/benchmarks.md; `start` measures the window only,
                            `expand` the reading of a large calendar beside libical and ical.js,
                            `papers` the making of a curriculum vitae beside pandoc,
                            `quick` shows in a minute that each bench of the core and the press runs";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let rest = words.get(1..).unwrap_or_default();
    let done = match words.first().map(String::as_str) {
        Some("run") => run::run(rest),
        Some("test") => test::run(rest),
        Some("gen") => generate::run(),
        Some("bench") => bench::run(rest),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
