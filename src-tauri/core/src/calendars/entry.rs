//! What a reading holds in the time looked at, as entries on the wall clock with what the rules need to know.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDateTime, Timelike};
use chrono_tz::Tz;

use crate::calendars::ics::Reading;
use crate::calendars::ics::expand::Occurrence;
use crate::calendars::ics::facts::{Busy, Facts, Status};
use crate::calendars::patient::{Sign, sign};
use crate::calendars::policy::Marks;
use crate::calendars::title::normalised;
use crate::calendars::weeks::signs;
use crate::day::Day;

/// One occurrence on the wall clock of the person's zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Index into the reading's series.
    pub series: usize,
    /// Index into that series' changes, for one that was changed on its own.
    pub change: Option<usize>,
    /// Index into [`Entries::titles`].
    pub title: usize,
    /// Seconds since 1970 at which it begins.
    pub start_utc: i64,
    /// Seconds since 1970 at which it ends.
    pub end_utc: i64,
    /// Seconds since 1970 at which its series put it, for one that was moved; else its own begin.
    pub original_utc: i64,
    /// The day it begins.
    pub day: Day,
    /// Minute of that day.
    pub from: u32,
    /// Minutes after that day's midnight at which it ends; never before `from`.
    pub to: u32,
    /// What it says about itself.
    pub marks: Marks,
    /// It is one of a series.
    pub recurring: bool,
    /// The day it was written into the calendar, where that is known.
    pub made_on: Option<Day>,
}

impl Entry {
    /// How many days it touches; at least one.
    pub fn days(&self) -> u64 {
        u64::from(self.to.max(1) - 1) / 1440 + 1
    }
}

/// A title as it occurs in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// As the file writes it; empty where there is none.
    pub words: Arc<str>,
    /// As rules see it.
    pub normal: String,
    /// Why it may be a patient's.
    pub patient: Option<Sign>,
}

/// The entries of one reading.
#[derive(Debug, Clone, Default)]
pub struct Entries {
    /// In the order of time.
    pub all: Vec<Entry>,
    /// Each title once, whatever its spelling.
    pub titles: Vec<Title>,
}

impl Entries {
    /// Puts occurrences of a reading on the wall clock of the home zone and gathers their titles.
    pub fn of(reading: &Reading, occurrences: &[Occurrence], home: Tz) -> Self {
        let exported = exported(reading);
        let mut entries = Self::default();
        let mut spellings: BTreeMap<Arc<str>, usize> = BTreeMap::new();
        let mut normals: BTreeMap<String, usize> = BTreeMap::new();
        for occurrence in occurrences {
            let words = occurrence.summary.clone().unwrap_or_default();
            let title = *spellings.entry(Arc::clone(&words)).or_insert_with(|| {
                let normal = normalised(&words);
                let patient = sign(&words);
                let known = entries.titles.len();
                let index = *normals.entry(normal.clone()).or_insert(known);
                if index == known {
                    entries.titles.push(Title {
                        words: Arc::clone(&words),
                        normal,
                        patient,
                    });
                } else if entries.titles[index].patient.is_none() {
                    // One spelling that looks like a patient speaks for all.
                    entries.titles[index].patient = patient;
                }
                index
            });
            let normal = &entries.titles[title].normal;
            let entry = entry(reading, occurrence, (title, normal), (home, exported));
            entries.all.push(entry);
        }
        entries
    }

    /// What the file says of an entry.
    pub fn facts<'a>(reading: &'a Reading, entry: &Entry) -> Option<&'a Facts> {
        let series = reading.series.get(entry.series)?;
        match entry.change.and_then(|change| series.changes.get(change)) {
            Some(change) => Some(&change.facts),
            None => Some(&series.facts),
        }
    }
}

/// The instant at which the file was written, where it stands on its events in place of when they were made: on three
/// series or more, and on a third of them at least.
fn exported(reading: &Reading) -> Option<i64> {
    let mut counts: BTreeMap<i64, usize> = BTreeMap::new();
    for made in reading.series.iter().filter_map(|series| series.facts.made) {
        *counts.entry(made).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.filter(|(_, count)| *count >= 3 && count * 3 >= reading.series.len())
        .map(|(made, _)| made)
}

fn entry(
    reading: &Reading,
    occurrence: &Occurrence,
    (title, normal): (usize, &str),
    (home, exported): (Tz, Option<i64>),
) -> Entry {
    let (start, end) = (occurrence.wall_start, occurrence.wall_end);
    let from = minute(start);
    let length = (end - start)
        .num_minutes()
        .clamp(0, i64::from(u32::MAX / 2)) as u32;
    let whole = if occurrence.all_day {
        length.max(1440)
    } else {
        length
    };
    let series = reading.series.get(occurrence.series);
    let change = occurrence
        .change
        .and_then(|change| series.and_then(|series| series.changes.get(change)));
    // A change to all later instances says where the first of them was, and not where each was.
    let moved_from = change
        .filter(|change| !change.onward)
        .map(|change| &change.replaces)
        .map(|stamp| stamp.zone.to_utc(stamp.moment.clock(), home).0);
    Entry {
        series: occurrence.series,
        change: occurrence.change,
        title,
        start_utc: occurrence.start_utc,
        end_utc: occurrence.end_utc,
        original_utc: moved_from.unwrap_or(occurrence.start_utc),
        day: Day(start.date()),
        from,
        to: from + whole,
        marks: marks(occurrence, normal),
        recurring: occurrence.recurring,
        made_on: occurrence
            .made
            .filter(|made| Some(*made) != exported)
            .and_then(|made| DateTime::from_timestamp(made, 0))
            .map(|made| Day(made.with_timezone(&home).date_naive())),
    }
}

fn marks(occurrence: &Occurrence, normal: &str) -> Marks {
    let away = occurrence.busy == Some(Busy::Away);
    let all_day = occurrence.all_day;
    Marks {
        cancelled: occurrence.status == Some(Status::Cancelled),
        declined: occurrence.declined,
        free: is_free(occurrence),
        away: away || signs::leave(normal, all_day),
        tentative: occurrence.status == Some(Status::Tentative)
            || occurrence.busy == Some(Busy::Tentative),
        all_day,
        conference: (away || all_day) && signs::conference(normal),
        service: signs::service(normal),
    }
}

/// Outlook's own mark is nearer to what people see than the older general one.
fn is_free(occurrence: &Occurrence) -> bool {
    occurrence
        .busy
        .map_or(occurrence.transparent, |busy| busy == Busy::Free)
}

fn minute(time: NaiveDateTime) -> u32 {
    time.hour() * 60 + time.minute()
}
