//! `cargo xtask gen`: writes again what is generated and committed.

use std::process::Command;

use crate::build;
use crate::call::{Result, aloud, answer};
use crate::needs::For;
use crate::places::Places;
use crate::stamp::write;
use crate::system::ensure;

/// Writes the contract for the pages, the schema, and the icons.
pub(crate) fn run() -> Result<()> {
    let places = Places::find()?;
    ensure(&[For::Building, For::Drawing])?;
    aloud(
        build::cargo(&places, "build")
            .args(build::BUILD)
            .args(["--bin", "bearings-cli"]),
    )?;
    let texts: [(&[&str], &str); 2] = [
        (&["contract", "--typescript"], "ui/src/ipc/contract.ts"),
        (
            &["contract", "--schema"],
            "src-tauri/core/src/store/schema.sql",
        ),
    ];
    for (words, file) in texts {
        let text = answer(Command::new(places.built("bearings-cli")).args(words))
            .ok_or_else(|| format!("bearings-cli {} gave no answer.", words.join(" ")))?;
        write(&places.root.join(file), &text)?;
        println!("{file}");
    }
    // The fixtures that tests hold to the code: the invented physician's calendar, and the vectors of the vault format.
    aloud(
        build::cargo(&places, "test")
            .args(build::BUILD)
            .args(["--test", "suite", "--", "current", "vectors_come_out"])
            .env("BEARINGS_WRITE", "1"),
    )?;
    aloud(Command::new("node").arg(places.root.join("icons/make.mjs")))
}
