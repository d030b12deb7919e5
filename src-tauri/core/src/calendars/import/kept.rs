//! What is kept of an entry, from a file or from the store: enough to count it and to recognise it.

use crate::calendars::draft::Draft;
use crate::calendars::entry::Entry;
use crate::calendars::fingerprint::Fingerprint;
use crate::calendars::policy::Marks;
use crate::day::Day;

pub mod store;

/// One entry without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its title.
    pub title: Fingerprint,
    /// Its identity in the file; `None` where there is none, and where it came in before identities were kept.
    pub series: Option<Fingerprint>,
    /// Begin and end, in seconds since 1970.
    pub utc: (i64, i64),
    /// Where its series put it, for one that was moved; else its begin.
    pub original_utc: i64,
    /// The day it begins, on the wall clock.
    pub day: Day,
    /// Begin and end in minutes after that midnight.
    pub minutes: (u32, u32),
    /// What the file says of it.
    pub marks: Marks,
    /// It is one of a series.
    pub recurring: bool,
    /// The day it was written into the calendar, where the file says.
    pub made_on: Option<Day>,
    /// Categories of the file; `None` where they are not known.
    pub labels: Option<Vec<Fingerprint>>,
    /// The organiser's domain and those above it; `None` where they are not known.
    pub organiser: Option<Vec<Fingerprint>>,
    /// Tags of the title; `None` where they are not known.
    pub tags: Option<Vec<Fingerprint>>,
}

impl Kept {
    /// The day on which its series put it, on the wall clock it is kept in.
    pub fn original_day(&self) -> Day {
        let moved = self.original_utc - self.utc.0;
        let minute = i64::from(self.minutes.0) + moved.div_euclid(60);
        let days = minute.div_euclid(1440);
        if days < 0 {
            self.day.minus(days.unsigned_abs())
        } else {
            self.day.plus(days.unsigned_abs())
        }
    }

    /// Whether the two differ in anything a person would see.
    pub fn looks_like(&self, other: &Self) -> bool {
        (self.title, self.utc, self.day, self.minutes, self.marks)
            == (
                other.title,
                other.utc,
                other.day,
                other.minutes,
                other.marks,
            )
    }
}

/// What would be kept of each of a draft's entries, in their order. The draft's fingerprints must have been taken.
pub fn kept(draft: &Draft) -> Vec<Kept> {
    draft
        .entries
        .all
        .iter()
        .filter_map(|entry| one(draft, entry))
        .collect()
}

fn one(draft: &Draft, entry: &Entry) -> Option<Kept> {
    let title = draft.prints.titles.get(entry.title)?;
    let facts = draft.prints.facts(entry)?;
    Some(Kept {
        title: title.title,
        series: facts.series,
        utc: (entry.start_utc, entry.end_utc),
        original_utc: entry.original_utc,
        day: entry.day,
        minutes: (entry.from, entry.to),
        marks: entry.marks,
        recurring: entry.recurring,
        made_on: entry.made_on,
        labels: Some(facts.labels.clone()),
        organiser: Some(facts.organiser.clone()),
        tags: Some(title.tags.clone()),
    })
}
