//! Bearings without a window.

use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use bearings_core::error::{Fault, Result};
use clap::{Parser, Subcommand};

mod expand;

#[derive(Parser)]
#[command(name = "bearings-cli", version, about = "Bearings without a window")]
struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Print the occurrences of a calendar file as JSON lines
    Expand {
        /// The calendar file
        file: PathBuf,
        /// First day, such as 2026-01-01; it begins at midnight UTC
        #[arg(long)]
        from: String,
        /// The day after the last
        #[arg(long)]
        to: String,
        /// Zone in which times without a zone are read, such as Europe/London
        #[arg(long, default_value = "UTC")]
        zone: String,
    },
}

fn main() -> ExitCode {
    let Arguments { what } = Arguments::parse();
    let mut out = BufWriter::new(std::io::stdout().lock());
    match run(what, &mut out).and_then(|()| Ok(out.flush()?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let fault = serde_json::to_string(&Fault::from(error)).unwrap_or_default();
            // Nothing is left to do when even this cannot be written.
            _ = writeln!(std::io::stderr().lock(), "{fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(what: What, out: &mut dyn Write) -> Result<()> {
    match what {
        What::Expand { file, from, to, zone } => expand::expand(&file, &from, &to, &zone, out),
    }
}
