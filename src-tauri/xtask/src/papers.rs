//! `cargo xtask bench papers`: a curriculum vitae made by Bearings and by pandoc, in one run.

use std::process::Command;

use crate::build;
use crate::call::{Result, answer};
use crate::places::Places;
use crate::test::packages;

/// Measures and answers the table as Markdown, with a line before it on what was made.
pub(crate) fn table(places: &Places) -> Result<String> {
    build::tools(places)?;
    let folder = places.root.join("tests/bench/papers");
    let python3 = places.state().join("papers-venv/bin/python3");
    packages(
        places,
        "the other program that makes papers",
        "tests/bench/papers/requirements.txt",
        &python3,
    )?;
    answer(
        Command::new(python3)
            .arg(folder.join("compare.py"))
            .arg(places.built("bearings-cli"))
            .arg(
                places
                    .root
                    .join("src-tauri/press/src/cite/styles/american-medical-association.csl"),
            ),
    )
    .ok_or_else(|| "The papers could not be compared.".to_owned())
}
