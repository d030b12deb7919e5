//! `cargo xtask run`: from a bare checkout to the open window.

use std::fs;
use std::process::Command;
use std::time::Duration;

use crate::call::{Result, aloud, logged};
use crate::display::{Screen, present};
use crate::needs::{For, python};
use crate::parts::last_lines;
use crate::places::{Places, shown};
use crate::system::ensure;
use crate::{build, space, ui};

/// The walk takes under a minute; a slow machine gets ten.
const LIMIT: Duration = Duration::from_mins(10);

/// Builds and opens the app; words after the verb go to the app.
pub(crate) fn run(words: &[String]) -> Result<()> {
    let places = Places::find()?;
    space::enough(&places, space::RUN)?;
    let visible = present();
    ensure(if visible {
        &[For::Building]
    } else {
        &[For::Building, For::Screen]
    })?;
    ui::install(&places.ui(), &places)?;
    ui::build(&places)?;
    build::shipped(&places)?;
    if visible {
        println!("Opening Bearings.");
        return aloud(
            Command::new(places.shipped())
                .args(words)
                .current_dir(&places.root),
        );
    }
    first_look(&places)
}

/// Walks the first journey in the real window where nobody can watch, and leaves the pictures.
fn first_look(places: &Places) -> Result<()> {
    let folder = places.root.join("target/first-look");
    let log = places.log("first-look");
    let _ = fs::remove_dir_all(&folder);
    let _ = fs::remove_file(&log);
    fs::create_dir_all(&folder)
        .map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
    println!(
        "There is no display here, so Bearings opens on a virtual one, with the sample vault."
    );
    let screen = Screen::open(1280, 900, &log)?;
    let mut walk = Command::new("node");
    screen
        .on(&mut walk)
        .arg(places.journeys().join("first-look.mjs"))
        .env("BEARINGS_SHIPPED", places.shipped())
        .env("BEARINGS_SYSTEM_PYTHON", python())
        .env("BEARINGS_OUT", &folder)
        .current_dir(&places.root);
    logged(&mut walk, &log, LIMIT)
        .map_err(|why| format!("The walk stopped. {why}\n{}", last_lines(&log, 30)))?;
    let mut names: Vec<String> = fs::read_dir(&folder)
        .map(|found| {
            found
                .flatten()
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .collect()
        })
        .unwrap_or_default();
    names.sort();
    println!(
        "It opened, and the first journey was walked in the real window. In {}:",
        shown(&folder, &places.root)
    );
    for name in names {
        println!("  {name}");
    }
    Ok(())
}
