//! Bearings without a window: the second adapter of the contract, for scripts, tests and the day after Bearings.
//!
//! It has no network code. Exit codes: 0 done, 1 refused (the fault as JSON on standard error), 2 usage.

mod answer;
mod bibliography;
mod call;
mod contract;
mod document;
mod expand;
mod sample;
mod secret;
mod surroundings;
mod vault;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use answer::Answered;

/// Bearings without a window.
#[derive(Parser)]
#[command(name = "bearings-cli", version, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    asked: Asked,
}

#[derive(Subcommand)]
enum Asked {
    /// Write the occurrences of a calendar file as JSON lines.
    Expand(expand::Asked),
    /// Save a document of the dossier as PDF, Word or Markdown.
    Document(document::Asked),
    /// Write the publications of a bibliography file as CSL-JSON.
    Bibliography(bibliography::Asked),
    /// Make, check, back up and restore vaults, and change passphrases.
    #[command(subcommand)]
    Vault(vault::Asked),
    /// Make the invented physician's vault.
    Sample(sample::Asked),
    /// Run commands of the contract in a vault.
    Call(call::Asked),
    /// List every command with its argument and reply types, as JSON.
    Contract(contract::Asked),
}

fn main() -> ExitCode {
    if let Some(done) = bearings_press::look::apart::asked(&mut std::env::args_os().skip(1)) {
        return done;
    }
    // Unusable words end the program here, with the reason and exit code 2.
    let arguments = Arguments::parse();
    let answered: Answered = match arguments.asked {
        Asked::Expand(asked) => expand::answer(&asked),
        Asked::Document(asked) => document::answer(&asked),
        Asked::Bibliography(asked) => bibliography::answer(&asked),
        Asked::Vault(asked) => vault::answer(asked),
        Asked::Sample(asked) => sample::answer(&asked),
        Asked::Call(asked) => call::answer(&asked),
        Asked::Contract(asked) => contract::answer(&asked),
    };
    answer::end(answered)
}
