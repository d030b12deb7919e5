//! Builds the programs with cargo, always in the one release profile, and keeps the two builds of the app apart.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::call::{Result, aloud};
use crate::places::Places;

/// How everything is built. The whole workspace is named each time, so that cargo chooses the features of each
/// dependency for all of it, and none is built twice for two programs.
pub(crate) const BUILD: [&str; 3] = ["--release", "--locked", "--workspace"];

/// Cargo, in the checkout, with the lock file as it is.
pub(crate) fn cargo(places: &Places, verb: &str) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.arg(verb).current_dir(&places.root);
    command
}

/// Builds the app as it is shipped.
pub(crate) fn shipped(places: &Places) -> Result<()> {
    aloud(
        cargo(places, "build")
            .args(BUILD)
            .args(["--bin", "bearings"]),
    )?;
    keep(&places.built("bearings"), &places.shipped())
}

/// Builds the app that another program can steer. Only the app's own package is compiled again.
pub(crate) fn automation(places: &Places) -> Result<()> {
    aloud(cargo(places, "build").args(BUILD).args([
        "--bin",
        "bearings",
        "--features",
        "bearings/automation",
    ]))?;
    keep(&places.built("bearings"), &places.automation())
}

/// Builds the command line and the test bridge.
pub(crate) fn tools(places: &Places) -> Result<()> {
    aloud(cargo(places, "build").args(BUILD).args([
        "--bin",
        "bearings-cli",
        "--bin",
        "bearings-bridge",
    ]))
}

/// Copies a program aside, unless the same one is there.
fn keep(from: &Path, to: &Path) -> Result<()> {
    let read = |path: &Path| {
        fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
    };
    let program = read(from)?;
    if fs::read(to).is_ok_and(|kept| kept == program) {
        return Ok(());
    }
    fs::create_dir_all(to.parent().unwrap_or(Path::new(".")))
        // A program that still runs cannot be written over, but it can be replaced.
        .and_then(|()| {
            if to.exists() {
                fs::remove_file(to)
            } else {
                Ok(())
            }
        })
        .and_then(|()| fs::copy(from, to).map(drop))
        .map_err(|error| format!("{} cannot be written: {error}", to.display()))
}
