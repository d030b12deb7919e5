//! The program `bearings`.
#![windows_subsystem = "windows"]

use std::process::ExitCode;

fn main() -> ExitCode {
    if let Some(done) = bearings_press::look::apart::asked(&mut std::env::args_os().skip(1)) {
        return done;
    }
    bearings_shell::start(std::env::args_os().skip(1))
}
