//! `cargo xtask test`: everything that must hold, one part after the other.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::call::{Result, aloud, logged};
use crate::display::Screen;
use crate::needs::{For, browser, python};
use crate::parts::Report;
use crate::places::Places;
use crate::stamp::{fingerprint, fresh, write};
use crate::system::ensure;
use crate::{build, space, ui};

/// No part may hang for ever; the slowest, a cold build of everything, takes about half of this.
const LIMIT: Duration = Duration::from_mins(50);
/// A journey takes a few minutes; by keys alone, on a busy machine, it may take twenty.
const JOURNEY: Duration = Duration::from_mins(25);

/// One part: it writes into its log, and is refused or not.
type Part = fn(&Places, &Path) -> Result<()>;

/// The parts, in the order in which they run: quick ones first, then what the later ones need.
const PARTS: &[(&str, Part)] = &[
    ("format", format),
    ("pages: types and lint", pages),
    ("pages: components", components),
    ("builds", builds),
    ("clippy", clippy),
    ("rust tests", rust),
    ("browser journeys", browser_journeys),
    ("real window", real_window),
    ("shipped window", shipped_window),
];

/// Runs all parts, or those whose names hold one of the words.
pub(crate) fn run(words: &[String]) -> Result<()> {
    let places = Places::find()?;
    space::enough(&places, space::TEST)?;
    ensure(&[For::Building, For::Screen, For::Testing])?;
    ui::install(&places.ui(), &places)?;
    ui::install(&places.journeys(), &places)?;
    packages(
        &places,
        "the independent vault reader",
        "tests/reader/requirements.txt",
        &reader_python(&places),
    )?;
    packages(
        &places,
        "the other calendar reader",
        "tests/differential/requirements.txt",
        &oracle_python(&places),
    )?;
    packages(
        &places,
        "the other program that cites",
        "tests/citing/requirements.txt",
        &citing_python(&places),
    )?;
    let mut report = Report::default();
    for (name, part) in PARTS {
        if words.is_empty() || words.iter().any(|word| name.contains(word.as_str())) {
            report.part(name, &places, |log| part(&places, log));
        }
    }
    report.close()
}

fn format(places: &Places, log: &Path) -> Result<()> {
    logged(
        build::cargo(places, "fmt").args(["--all", "--check"]),
        log,
        LIMIT,
    )
}

fn pages(places: &Places, log: &Path) -> Result<()> {
    for script in ["check", "lint"] {
        logged(
            ui::npm()
                .args(["run", "--silent", script])
                .current_dir(places.ui()),
            log,
            LIMIT,
        )?;
    }
    Ok(())
}

fn components(places: &Places, log: &Path) -> Result<()> {
    let mut command = ui::npm();
    command.args(["test", "--silent"]).current_dir(places.ui());
    logged(with_browser(&mut command), log, LIMIT)
}

/// The pages, the app as shipped, the app to be steered, and the two other doors.
fn builds(places: &Places, _log: &Path) -> Result<()> {
    ui::build(places)?;
    build::shipped(places)?;
    build::automation(places)?;
    build::tools(places)
}

fn clippy(places: &Places, log: &Path) -> Result<()> {
    let mut command = build::cargo(places, "clippy");
    command.args([
        "--release",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]);
    logged(&mut command, log, LIMIT)
}

fn rust(places: &Places, log: &Path) -> Result<()> {
    let mut command = build::cargo(places, "test");
    command.args(["--release", "--locked", "--workspace", "--no-fail-fast"]);
    logged(with_programs(&mut command, places), log, LIMIT)
}

fn browser_journeys(places: &Places, log: &Path) -> Result<()> {
    let mut command = Command::new("node");
    command.arg(places.journeys().join("browser-journey.mjs"));
    logged(
        with_browser(with_programs(&mut command, places)),
        log,
        JOURNEY,
    )
}

fn real_window(places: &Places, log: &Path) -> Result<()> {
    on_screen("window-journey.mjs", places, log)
}

fn shipped_window(places: &Places, log: &Path) -> Result<()> {
    on_screen("shipped-walk.mjs", places, log)
}

/// Runs a journey on a virtual screen. Where the system's own web view crashed in it, which Bearings answers by locking,
/// the journey is run once more: that crash is not ours, and a second one is not forgiven.
fn on_screen(script: &str, places: &Places, log: &Path) -> Result<()> {
    let refused = walk(script, places, log);
    if refused.is_ok() || !web_view_crashed(places) {
        return refused;
    }
    let _ = writeln!(
        std::io::stdout(),
        "The system's web view crashed; Bearings locked. The journey is run once more."
    );
    // What the first run said is kept beside the log, which counts for the second.
    let _ = fs::rename(log, log.with_extension("first.log"));
    for kind in ["window", "shipped"] {
        let _ = fs::remove_dir_all(places.root.join("target/e2e").join(kind));
    }
    walk(script, places, log)
}

/// Whether a window said so in its log.
fn web_view_crashed(places: &Places) -> bool {
    ["window", "shipped"].iter().any(|kind| {
        let Ok(files) = fs::read_dir(places.root.join("target/e2e").join(kind)) else {
            return false;
        };
        files.flatten().any(|file| {
            file.path().extension().is_some_and(|own| own == "log")
                && fs::read(file.path()).is_ok_and(|said| {
                    String::from_utf8_lossy(&said).contains("draws the page has ended (Crashed)")
                })
        })
    })
}

/// One journey, in a session bus of its own.
fn walk(script: &str, places: &Places, log: &Path) -> Result<()> {
    let screen = Screen::open(1280, 900, log)?;
    let mut command = Command::new("node");
    command.arg(places.journeys().join(script));
    logged(with_programs(screen.on(&mut command), places), log, JOURNEY)
}

/// Tells a part where the programs and folders are.
fn with_programs<'a>(command: &'a mut Command, places: &Places) -> &'a mut Command {
    command
        .current_dir(&places.root)
        .env("BEARINGS_SHIPPED", places.shipped())
        .env("BEARINGS_AUTOMATION", places.automation())
        .env("BEARINGS_CLI", places.built("bearings-cli"))
        .env("BEARINGS_BRIDGE", places.built("bearings-bridge"))
        .env("BEARINGS_PYTHON", reader_python(places))
        .env("BEARINGS_ORACLE_PYTHON", oracle_python(places))
        .env("BEARINGS_CITING_PYTHON", citing_python(places))
        .env("BEARINGS_SYSTEM_PYTHON", python())
        .env("BEARINGS_OUT", places.root.join("target/e2e"))
}

/// Tells a part which browser to use: the system's, never a download.
fn with_browser(command: &mut Command) -> &mut Command {
    match browser() {
        Some(path) => command.env("BEARINGS_CHROMIUM", path),
        None => command,
    }
}

/// The Python of the independent vault reader, with its packages.
fn reader_python(places: &Places) -> PathBuf {
    places.state().join("venv/bin/python3")
}

/// The Python of the calendar reader that ours is held against.
fn oracle_python(places: &Places) -> PathBuf {
    places.state().join("oracle-venv/bin/python3")
}

/// The Python of the program whose citations ours are held against.
fn citing_python(places: &Places) -> PathBuf {
    places.state().join("citing-venv/bin/python3")
}

/// Gives a Python of its own, with the packages a list names, to whatever is `called` so.
pub(crate) fn packages(places: &Places, called: &str, list: &str, python3: &Path) -> Result<()> {
    let list = places.root.join(list);
    let venv = python3
        .ancestors()
        .nth(2)
        .ok_or("A Python lies too high.")?;
    let stamp = venv.join("installed");
    let text = format!("{:016x}", fingerprint(std::slice::from_ref(&list), &[]));
    if !list.is_file() || fresh(&stamp, &text) {
        return Ok(());
    }
    println!("Fetching the packages of {called} (pip)");
    let _ = fs::remove_dir_all(venv);
    aloud(Command::new(python()).args(["-m", "venv"]).arg(venv))?;
    aloud(
        Command::new(python3)
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--only-binary=:all:",
                "-r",
            ])
            .arg(&list),
    )?;
    write(&stamp, &text)
}
