//! The program `bearings`.
#![windows_subsystem = "windows"]

use std::process::ExitCode;

fn main() -> ExitCode {
    bearings_shell::start(std::env::args_os().skip(1))
}
