//! Fetches what the pages are made with, and builds the pages; both only when something changed.

use std::path::Path;
use std::process::Command;

use crate::call::{Result, aloud, answer};
use crate::places::{Places, shown};
use crate::stamp::{fingerprint, fresh, write};

/// The folder that npm fills.
const MODULES: &str = "node_modules";

/// npm on this system.
pub(crate) fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Installs exactly what the lock file names, without running anything that comes with it.
pub(crate) fn install(folder: &Path, places: &Places) -> Result<()> {
    let lock = [
        folder.join("package.json"),
        folder.join("package-lock.json"),
    ];
    let node = answer(Command::new("node").arg("--version")).unwrap_or_default();
    let text = format!("{:016x} {}", fingerprint(&lock, &[]), node.trim());
    // The stamp lies in the folder that npm fills, so it goes when that goes.
    let stamp = folder.join(MODULES).join(".installed-by-xtask");
    if fresh(&stamp, &text) {
        return Ok(());
    }
    println!(
        "Fetching the packages of {} (npm ci)",
        shown(folder, &places.root)
    );
    aloud(
        npm()
            .args([
                "ci",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--loglevel=error",
            ])
            .current_dir(folder),
    )?;
    write(&stamp, &text)
}

/// Builds the pages into `ui/dist`.
pub(crate) fn build(places: &Places) -> Result<()> {
    let ui = places.ui();
    let dist = ui.join("dist");
    let inputs = fingerprint(
        std::slice::from_ref(&ui),
        &[MODULES, "dist", "coverage", ".svelte-kit", ".vite"],
    );
    let text = |dist: &Path| {
        format!(
            "{inputs:016x} {:016x}",
            fingerprint(&[dist.to_path_buf()], &[])
        )
    };
    let stamp = places.state().join("pages-built");
    if dist.join("index.html").is_file() && fresh(&stamp, &text(&dist)) {
        return Ok(());
    }
    println!("Building the pages (npm run build)");
    aloud(npm().args(["run", "build", "--silent"]).current_dir(&ui))?;
    write(&stamp, &text(&dist))
}
