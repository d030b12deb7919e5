//! `cargo xtask bench`: measures, and writes docs/benchmarks.md with the machine and the day.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use crate::call::{Result, aloud, answer};
use crate::display::Screen;
use crate::figures::{Figure, nanoseconds, read};
use crate::launch::{Launch, measure, median};
use crate::needs::For;
use crate::places::{Places, shown};
use crate::system::ensure;
use crate::{build, expand, papers, ui};

/// Launches of each window; the median is reported.
const LAUNCHES: usize = 10;

/// The benches of the core and of the press.
const BENCHES: [&str; 7] = [
    "agenda",
    "bibliography",
    "criteria",
    "desk",
    "import",
    "options",
    "pdf",
];

/// Measures the window, and everything else unless only one part is asked for; `quick` only shows that each bench runs.
pub(crate) fn run(words: &[String]) -> Result<()> {
    let places = Places::find()?;
    if words.first().is_some_and(|word| word == "expand") {
        print!("{}", expand::table(&places)?);
        return Ok(());
    }
    if words.first().is_some_and(|word| word == "papers") {
        ensure(&[For::Building])?;
        print!("{}", papers::table(&places)?);
        return Ok(());
    }
    if words.first().is_some_and(|word| word == "quick") {
        ensure(&[For::Building])?;
        return benches(&places, &["--quick"]);
    }
    ensure(&[For::Building, For::Screen])?;
    ui::install(&places.ui(), &places)?;
    ui::build(&places)?;
    build::shipped(&places)?;
    let page = places.root.join("docs/benchmarks.md");
    let whole = words.first().is_none_or(|word| word != "start");
    let figures = if whole {
        // What an older bench left behind must not land on the page.
        let folder = places.target.join("criterion");
        let _ = fs::remove_dir_all(&folder);
        benches(&places, &[])?;
        read(&folder)
    } else {
        Vec::new()
    };
    let start = start(&places)?;
    print!("{start}");
    if whole {
        let calendars = expand::table(&places)?;
        let papers = papers::table(&places)?;
        let text = page_text(&figures, &start, &calendars, &papers);
        fs::create_dir_all(places.root.join("docs"))
            .and_then(|()| fs::write(&page, text))
            .map_err(|error| format!("{} cannot be written: {error}", page.display()))?;
        println!("Written: {}", shown(&page, &places.root));
    }
    Ok(())
}

/// Runs every bench, with these words for each.
fn benches(places: &Places, words: &[&str]) -> Result<()> {
    let calendar = expand::calendar(places)?;
    for bench in BENCHES {
        aloud(
            build::cargo(places, "bench")
                .args(["--locked", "--workspace", "--bench", bench, "--"])
                .args(words)
                .env("BEARINGS_LARGE_CALENDAR", &calendar),
        )?;
    }
    Ok(())
}

/// The start of the real window beside a bare one from the same workspace, as a table.
fn start(places: &Places) -> Result<String> {
    aloud(
        build::cargo(places, "build")
            .args(build::BUILD)
            .args(["--example", "bare_window"]),
    )?;
    let bare_window = places.target.join("release/examples/bare_window");
    let log = places.log("bench");
    let screen = Screen::open(1280, 900, &log)?;
    let (mut app, mut bare) = (Vec::new(), Vec::new());
    // One of each before the count, so that both find the disk's pages in memory; then in turns, so that both
    // meet the same machine.
    measure(&bare_window, &screen, &log)?;
    measure(&places.shipped(), &screen, &log)?;
    for _ in 0..LAUNCHES {
        bare.push(measure(&bare_window, &screen, &log)?);
        app.push(measure(&places.shipped(), &screen, &log)?);
    }
    Ok(table(&app, &bare))
}

fn table(app: &[Launch], bare: &[Launch]) -> String {
    type Pick = fn(&Launch) -> f64;
    let rows: [(&str, Pick, &str); 4] = [
        (
            "launch to first usable paint",
            |launch| launch.milliseconds,
            "ms",
        ),
        (
            "resident memory, all processes added",
            |launch| launch.resident,
            "MiB",
        ),
        (
            "proportional memory (shared pages counted once)",
            |launch| launch.proportional,
            "MiB",
        ),
        ("processes", |launch| launch.processes, ""),
    ];
    let mut text = format!(
        "| median of {LAUNCHES} launches | Bearings | bare Tauri window | ratio |\n|---|---|---|---|\n"
    );
    for (name, pick, unit) in rows {
        let (ours, theirs) = (median(app, pick), median(bare, pick));
        let _ = writeln!(
            text,
            "| {name} | {ours:.0} {unit} | {theirs:.0} {unit} | {:.2} |",
            ours / theirs
        );
    }
    text
}

fn page_text(figures: &[Figure], start: &str, calendars: &str, papers: &str) -> String {
    let mut text = format!(
        "# Benchmarks\n\nWritten by `cargo xtask bench`; run it to have the figures of your own machine.\nMachine: {}\nDay: {}\n\n",
        machine(),
        answer(Command::new("date").arg("+%F"))
            .unwrap_or_default()
            .trim()
    );
    text.push_str("## The window\n\nFirst usable paint is the first moment at which the screen shows, to within half a per cent of its pixels, the picture on which it then rests.\nThe bare window is `tests/bench/bare_window.rs`: one line of HTML, no core, no plugins.\n\n");
    text.push_str(start);
    text.push_str("\n## Reading a calendar file\n\n");
    text.push_str(calendars);
    text.push_str("\n## Making a curriculum vitae\n\n");
    text.push_str(papers);
    text.push_str("\n## The core\n\nCriterion, median of its samples, with the bounds of the 95 % interval.\nThe longest wait is that of a second thread, which asks through the same door every 50 ms while the large calendar is looked at and brought in; it includes the time of the answer itself.\n\n| what | median | from | to |\n|---|---|---|---|\n");
    for figure in figures {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} |",
            figure.name,
            nanoseconds(figure.median),
            nanoseconds(figure.lower),
            nanoseconds(figure.upper)
        );
    }
    text
}

/// The machine in one line: processor, cores, memory, system.
fn machine() -> String {
    let line = |file: &str, start: &str| {
        let text = fs::read_to_string(file).unwrap_or_default();
        let found = text
            .lines()
            .find(|line| line.starts_with(start))
            .unwrap_or_default();
        found
            .split_once([':', '='])
            .map(|(_, value)| value.trim().trim_matches('"').to_owned())
            .unwrap_or_default()
    };
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let kibibytes: u64 = line("/proc/meminfo", "MemTotal")
        .split(' ')
        .next()
        .and_then(|text| text.parse().ok())
        .unwrap_or(0);
    format!(
        "{}, {cores} cores, {} GiB, {}",
        line("/proc/cpuinfo", "model name"),
        (kibibytes + 524_288) / 1_048_576,
        line("/etc/os-release", "PRETTY_NAME")
    )
}
