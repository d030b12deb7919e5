//! `cargo xtask bench expand`: a large calendar read and expanded by Bearings, by libical and by ical.js, in one run.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::call::{Result, aloud, answer};
use crate::needs::{For, python};
use crate::places::Places;
use crate::system::ensure;
use crate::{build, ui};

/// Runs of each program over each span; the median is reported.
const RUNS: usize = 5;

/// The spans: a name, the first day and the day after the last.
const SPANS: [(&str, &str, &str); 2] = [
    ("one year", "2020-01-01", "2021-01-01"),
    ("ten years", "2016-01-01", "2026-01-01"),
];

/// The programs, ours first.
const NAMES: [&str; 3] = ["Bearings", "libical", "ical.js"];

/// Two lists that hold the same.
const NO_DIFFERENCE: &str = "the same";

/// Time and memory of one run.
#[derive(Debug, Clone, Copy)]
struct Cost {
    seconds: f64,
    mebibytes: f64,
}

/// What one run needs.
struct Bench {
    folder: PathBuf,
    calendar: PathBuf,
    programs: [PathBuf; 2],
    script: PathBuf,
}

/// Measures and answers the table as Markdown, with a line before it on what was read.
pub(crate) fn table(places: &Places) -> Result<String> {
    ensure(&[For::Measuring])?;
    let bench = prepared(places)?;
    let size = fs::metadata(&bench.calendar).map_or(0, |file| file.len());
    let events = fs::read_to_string(&bench.calendar)
        .map_err(|error| error.to_string())?
        .matches("BEGIN:VEVENT")
        .count();
    let version = answer(Command::new("pkg-config").args(["--modversion", "libical"]));
    let mut text = format!(
        "A calendar of {:.1} MB with {events} events over ten years, read from the file and written out as a list; \
         median of {RUNS} runs, in turns. libical {} is in C, ical.js in JavaScript (node {}).\n\n\
         | span | what | Bearings | libical | ical.js | libical / Bearings | ical.js / Bearings |\n|---|---|---|---|---|---|---|\n",
        size as f64 / 1e6,
        version.as_deref().map_or("?", str::trim),
        answer(Command::new("node").arg("--version"))
            .as_deref()
            .map_or("?", str::trim),
    );
    let mut alike = true;
    for (name, from, to) in SPANS {
        let costs = measured(&bench, from, to)?;
        let middle = |pick: fn(&Cost) -> f64| costs.each_ref().map(|runs| median(runs, pick));
        row(&mut text, name, "time", "s", 2, middle(|cost| cost.seconds));
        row(
            &mut text,
            name,
            "peak memory",
            "MiB",
            0,
            middle(|cost| cost.mebibytes),
        );
        alike &= same(&mut text, &bench, name)?;
    }
    if !alike {
        text.push_str(
            "\nThe lists differ where a night reaches over a change of the clocks: libical keeps its hours, we and \
             ical.js its end on the wall. In the shorter span libical also lists an event that ended as the span began.\n",
        );
    }
    Ok(text)
}

fn row(text: &mut String, span: &str, what: &str, unit: &str, digits: usize, values: [f64; 3]) {
    let [ours, libical, js] = values;
    let _ = writeln!(
        text,
        "| {span} | {what} | {ours:.digits$} {unit} | {libical:.digits$} {unit} | {js:.digits$} {unit} | {:.2} | {:.2} |",
        libical / ours,
        js / ours
    );
}

/// How many occurrences each found, and how many of them the other lists otherwise; true where none.
fn same(text: &mut String, bench: &Bench, span: &str) -> Result<bool> {
    let mut found = Vec::new();
    for name in &NAMES[1..] {
        let told = answer(
            Command::new("node")
                .arg(bench.script.with_file_name("differences.mjs"))
                .arg(bench.output(NAMES[0]))
                .arg(bench.output(name)),
        )
        .ok_or("The lists could not be compared.")?;
        let numbers: Vec<String> = told.split_whitespace().map(str::to_owned).collect();
        let [ours, theirs, lacking, beyond] = &numbers[..] else {
            return Err("The lists could not be compared.".to_owned());
        };
        found.push((
            ours.clone(),
            theirs.clone(),
            if (lacking.as_str(), beyond.as_str()) == ("0", "0") {
                NO_DIFFERENCE.to_owned()
            } else {
                format!("{lacking} of ours, {beyond} of theirs not in the other list")
            },
        ));
    }
    let _ = writeln!(
        text,
        "| {span} | occurrences | {} | {} | {} | {} | {} |",
        found[0].0, found[0].1, found[1].1, found[0].2, found[1].2
    );
    Ok(found.iter().all(|(_, _, told)| *told == NO_DIFFERENCE))
}

/// Builds the programs and writes the calendar.
fn prepared(places: &Places) -> Result<Bench> {
    let sources = places.root.join("tests/bench/expand");
    let calendar = calendar(places)?;
    let folder = folder(places);
    build::tools(places)?;
    ui::install(&sources, places)?;
    let flags = answer(Command::new("pkg-config").args(["--cflags", "--libs", "libical"]))
        .ok_or("pkg-config does not know libical.")?;
    let peer = folder.join("libical");
    aloud(
        Command::new("cc")
            .args(["-O2", "-o"])
            .arg(&peer)
            .arg(sources.join("libical.c"))
            .args(flags.split_whitespace()),
    )?;
    Ok(Bench {
        programs: [places.built("bearings-cli"), peer],
        script: sources.join("ical-js.mjs"),
        folder,
        calendar,
    })
}

fn folder(places: &Places) -> PathBuf {
    places.state().join("expand")
}

/// The large calendar, made anew: that of the corpora where they are, else our own.
pub(crate) fn calendar(places: &Places) -> Result<PathBuf> {
    let folder = folder(places);
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let calendar = folder.join("calendar.ics");
    let corpus = std::env::var_os("BEARINGS_CORPORA")
        .map(|root| Path::new(&root).join("ics/generate.py"))
        .filter(|script| script.is_file());
    match corpus {
        Some(script) => aloud(Command::new(python()).arg(script).arg(&calendar))?,
        None => aloud(
            Command::new("node")
                .arg(places.root.join("tests/bench/expand/calendar.mjs"))
                .arg(&calendar),
        )?,
    }
    Ok(calendar)
}

/// The costs of each program over one span: one run of each before the count, then all in turns, so that they meet
/// the same machine.
fn measured(bench: &Bench, from: &str, to: &str) -> Result<[Vec<Cost>; 3]> {
    let mut costs = [const { Vec::new() }; 3];
    for turn in 0..=RUNS {
        for (name, runs) in NAMES.iter().zip(&mut costs) {
            let cost = bench.run(name, from, to)?;
            if turn > 0 {
                runs.push(cost);
            }
        }
    }
    Ok(costs)
}

impl Bench {
    fn output(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.txt"))
    }

    /// Runs one program with its list in a file, under `time`, which tells its peak of memory.
    fn run(&self, name: &str, from: &str, to: &str) -> Result<Cost> {
        let told = self.folder.join("time.txt");
        let list = fs::File::create(self.output(name)).map_err(|error| error.to_string())?;
        let mut command = Command::new("/usr/bin/time");
        command.args(["-f", "%M", "-o"]).arg(&told);
        match name {
            "Bearings" => command
                .arg(&self.programs[0])
                .arg("expand")
                .arg(&self.calendar)
                .args(["--from", from, "--to", to, "--zone", "UTC"]),
            "libical" => {
                let moment = |day: &str| format!("{}T000000Z", day.replace('-', ""));
                command
                    .arg(&self.programs[1])
                    .arg(&self.calendar)
                    .args([moment(from), moment(to)])
            }
            _ => command
                .arg("node")
                .arg(&self.script)
                .arg(&self.calendar)
                .args([from, to]),
        };
        let began = Instant::now();
        aloud(command.stdout(list))?;
        let seconds = began.elapsed().as_secs_f64();
        let kibibytes: f64 = fs::read_to_string(&told)
            .ok()
            .and_then(|text| text.trim().parse().ok())
            .ok_or("`time` did not tell the peak of memory.")?;
        Ok(Cost {
            seconds,
            mebibytes: kibibytes / 1024.0,
        })
    }
}

fn median(runs: &[Cost], pick: fn(&Cost) -> f64) -> f64 {
    let mut values: Vec<f64> = runs.iter().map(pick).collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
