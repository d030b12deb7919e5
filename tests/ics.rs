//! Reading foreign calendar files: conformance, damage, size, and rules that run away.

mod corpus;
mod damage;
mod facts;
mod meeting;
mod reading;
mod rules;
mod size;
mod writing;

use std::path::PathBuf;

use bearings_core::calendars::ics::expand::{Expansion, Occurrence, Window, expansion};
use bearings_core::calendars::ics::{Continue, Reading, ZoneAnswers, read};
use bearings_core::error::Result;
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use crate::support::loud;

/// A part of the corpora, or a loud word on standard error when they are not on this computer.
fn corpora(part: &str) -> Option<PathBuf> {
    let path = std::env::var_os("BEARINGS_CORPORA").map(|root| PathBuf::from(root).join(part));
    if path.is_none() {
        loud(&format!(
            "SKIPPED FOR ABSENCE: {part}; BEARINGS_CORPORA names no folder"
        ));
    }
    path
}

/// An own fixture.
fn fixture(name: &str) -> Vec<u8> {
    let path = format!(
        "{}/../../tests/fixtures/ics/{name}",
        env!("CARGO_MANIFEST_DIR")
    );
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn reading(bytes: &[u8]) -> Result<Reading> {
    read(bytes, &ZoneAnswers::new(), &mut |_, _| Continue::Yes)
}

fn expanded(reading: &Reading, from: &str, to: &str) -> Expansion {
    expansion(reading, Window::days(day(from), day(to), Tz::UTC), Tz::UTC)
}

/// What a lone event with these lines comes to, as `start/end` in UTC.
fn times(lines: &str, from: &str, to: &str) -> Vec<String> {
    let file = format!("BEGIN:VCALENDAR\n{lines}\nEND:VCALENDAR\n");
    let reading = reading(file.as_bytes()).expect("a calendar");
    expanded(&reading, from, to)
        .occurrences
        .iter()
        .map(span)
        .collect()
}

fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\nUID:one\n{lines}\nEND:VEVENT")
}

fn span(one: &Occurrence) -> String {
    if one.all_day {
        return format!("{}/{}", one.wall_start.date(), one.wall_end.date());
    }
    let word = |utc| {
        DateTime::from_timestamp(utc, 0)
            .expect("a time")
            .format("%Y-%m-%dT%H:%M")
            .to_string()
    };
    format!("{}/{}", word(one.start_utc), word(one.end_utc))
}
