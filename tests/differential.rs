//! Our reader beside another, on calendars made and mangled from a seed: both must find the same occurrences, and each
//! difference must have a reason that is written down.

mod dice;
mod draw;
mod mangle;
mod model;
pub mod oracle;
mod reasons;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use bearings_core::calendars::ics::expand::{Window, expansion};
use bearings_core::calendars::ics::{Continue, ZoneAnswers, read};
use chrono::NaiveDate;
use chrono_tz::Tz;

use dice::Dice;
use model::Calendar;
use oracle::{Answer, Row};
use reasons::Difference;
use reasons::table::REASONS;

/// Calendars compared; `BEARINGS_DIFFERENTIAL` raises this for a long night.
const CALENDARS: u64 = 500;
/// The first seed; each calendar has the next. `BEARINGS_DIFFERENTIAL_SEED` begins elsewhere.
const SEED: u64 = 20_261_122;
/// The window: a year and a bit, with both changes of the clocks of both halves of the world.
const FROM: &str = "2026-01-01";
const TO: &str = "2027-03-01";

/// The Python with the other reader, or a loud word on standard error when there is none.
pub fn python() -> Option<PathBuf> {
    let python = std::env::var_os("BEARINGS_ORACLE_PYTHON").map(PathBuf::from);
    if python.is_none() {
        eprintln!(
            "SKIPPED FOR ABSENCE: BEARINGS_ORACLE_PYTHON names no Python; `cargo xtask test` makes one"
        );
    }
    python
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().expect("a whole number"))
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// What our reader finds, as the other answers.
fn ours(bytes: &[u8]) -> Vec<Row> {
    let reading = read(bytes, &ZoneAnswers::new(), &mut |_, _| Continue::Yes).expect("a calendar");
    let window = Window::days(day(FROM), day(TO), Tz::UTC);
    expansion(&reading, window, Tz::UTC)
        .occurrences
        .iter()
        .map(|one| Row(one.start_utc, one.end_utc, one.all_day, one.uid.to_string()))
        .collect()
}

/// A calendar of one seed: drawn as programs write them, then mangled.
fn calendar(seed: u64) -> Calendar {
    let mut dice = Dice::new(seed);
    let mut calendar = draw::calendar(&mut dice);
    mangle::calendar(&mut calendar, &mut dice);
    calendar
}

#[test]
fn another_reader_finds_the_same_but_for_reasons_that_are_written_down() {
    let Some(python) = python() else { return };
    let first = number("BEARINGS_DIFFERENTIAL_SEED", SEED);
    let count = number("BEARINGS_DIFFERENTIAL", CALENDARS);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut calendars = BTreeMap::new();
    for seed in first..first + count {
        let calendar = calendar(seed);
        let name = format!("{seed:020}.ics");
        std::fs::write(folder.path().join(&name), &calendar.bytes).expect("a file");
        calendars.insert(name, calendar);
    }
    let answers = oracle::ask(&python, folder.path(), FROM, TO);
    assert_eq!(
        answers.len(),
        calendars.len(),
        "the other reader answered for each"
    );
    let mut explained: BTreeMap<&str, u32> = BTreeMap::new();
    let mut unexplained = Vec::new();
    let (mut series, mut rows) = (0, 0);
    for (name, calendar) in &calendars {
        let found = ours(&calendar.bytes);
        rows += found.len();
        series += calendar.series().len();
        for mut difference in differences(calendar, &found, &answers[name]) {
            for reason in REASONS {
                let before = difference.left();
                (reason.explain)(&mut difference);
                if difference.left() < before {
                    *explained.entry(reason.name).or_default() += 1;
                }
            }
            if difference.left() > 0 {
                unexplained.push(format!("{name} {}", difference.told()));
            }
        }
    }
    println!("{count} calendars, {series} series, {rows} occurrences; explained: {explained:#?}");
    assert!(
        unexplained.is_empty(),
        "{} differences without a reason:\n{}",
        unexplained.len(),
        unexplained[..unexplained.len().min(500)].join("\n\n")
    );
}

#[test]
fn every_reason_has_a_witness_that_it_alone_explains() {
    let Some(python) = python() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let name = |at: usize| format!("{at:03}.ics");
    for (at, reason) in REASONS.iter().enumerate() {
        let calendar = Calendar::of(reason.witness);
        std::fs::write(folder.path().join(name(at)), calendar.bytes).expect("a file");
    }
    let answers = oracle::ask(&python, folder.path(), FROM, TO);
    for (at, reason) in REASONS.iter().enumerate() {
        let calendar = Calendar::of(reason.witness);
        let found = differences(&calendar, &ours(&calendar.bytes), &answers[&name(at)]);
        let [mut difference] = <[Difference; 1]>::try_from(found)
            .unwrap_or_else(|_| panic!("{}: the two agree, so it is no longer true", reason.name));
        let told = difference.told();
        (reason.explain)(&mut difference);
        assert_eq!(difference.left(), 0, "{}: {told}", reason.name);
    }
}

/// The series on which the two differ.
fn differences<'a>(calendar: &'a Calendar, found: &[Row], answer: &Answer) -> Vec<Difference<'a>> {
    let mut all = Vec::new();
    for (uid, events) in calendar.series() {
        let of = |rows: &[Row]| {
            let mut counts: BTreeMap<Row, i32> = BTreeMap::new();
            for row in rows.iter().filter(|row| row.3 == uid) {
                *counts.entry(row.clone()).or_default() += 1;
            }
            counts
        };
        let (mine, theirs) = (of(found), of(&answer.rows));
        let refusal = answer.errors.get("").or_else(|| answer.errors.get(uid));
        if mine != theirs {
            all.push(Difference::new(
                uid,
                events,
                &mine,
                &theirs,
                refusal.cloned(),
            ));
        }
    }
    all
}

#[test]
fn the_same_seed_makes_the_same_calendar_and_another_makes_another() {
    assert_eq!(calendar(7).bytes, calendar(7).bytes);
    let all: BTreeSet<Vec<u8>> = (0..50).map(|seed| calendar(seed).bytes).collect();
    assert_eq!(all.len(), 50);
}
