//! Bringing a calendar file in: reading it again with new answers, and what is stored of it.

use std::collections::BTreeMap;

use chrono_tz::Tz;
use serde::Serialize;
use ts_rs::TS;

use crate::calendars::category::CategoryId;
use crate::calendars::draft::Draft;
use crate::calendars::entry::Entries;
use crate::calendars::ics::expand::{Window, expansion};
use crate::calendars::ics::{Continue, Reading, ZoneAnswers, read};
use crate::calendars::policy::Policy;
use crate::calendars::prints::Prints;
use crate::day::Day;
use crate::error::Result;

pub mod commands;
pub mod kept;
pub mod matching;
pub mod store;

/// Weeks before this one that are looked at: a year.
const WEEKS_BACK: u64 = 52;
/// Weeks after this one that are looked at, so that the next dates of a series can be shown.
const WEEKS_AHEAD: u64 = 13;

/// The days that are looked at: a year back from this week's Monday, and thirteen weeks ahead. The last is exclusive.
pub fn days(today: Day) -> (Day, Day) {
    (
        today.monday().minus(WEEKS_BACK * 7),
        today.monday().plus((WEEKS_AHEAD + 1) * 7),
    )
}

/// What the person answered, for this file or for an earlier one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// Zones, by the name a file uses.
    pub zones: ZoneAnswers,
    /// What counts.
    pub policy: Policy,
}

/// A file that was read, in memory only: its bytes are kept so that it can be read again with other zones.
#[derive(Debug, Clone)]
pub struct Paper {
    /// The file's own name.
    pub file_name: String,
    /// Milliseconds that reading took.
    pub millis: u64,
    /// The person's home zone.
    pub home: Tz,
    /// What was read, with the answers so far.
    pub draft: Draft,
    /// The zones it was read with.
    pub zones: ZoneAnswers,
    bytes: Vec<u8>,
}

/// How far reading has come; told (bytes read, bytes in all).
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> Continue;

impl Paper {
    /// Reads a file and works out when everything takes place from `first` to before `until`.
    pub fn read(
        file_name: String,
        bytes: Vec<u8>,
        home: Tz,
        (first, until): (Day, Day),
        answers: Answers,
        progress: Progress,
    ) -> Result<Self> {
        let reading = read(&bytes, &answers.zones, progress)?;
        let mut draft = Draft {
            reading: Reading::default(),
            entries: Entries::default(),
            complaints: Vec::new(),
            first,
            until,
            policy: answers.policy,
            decided: BTreeMap::new(),
            known: Vec::new(),
            prints: Prints::default(),
            calendar: None,
        };
        expand(&mut draft, reading, home);
        Ok(Self {
            file_name,
            millis: 0,
            home,
            draft,
            zones: answers.zones,
            bytes,
        })
    }

    /// Takes the person's answers. Zones that differ make it read the file again.
    pub fn answer(
        &mut self,
        answers: Answers,
        series: &[(usize, Option<CategoryId>)],
        progress: Progress,
    ) -> Result<()> {
        if answers.zones != self.zones {
            let reading = read(&self.bytes, &answers.zones, progress)?;
            expand(&mut self.draft, reading, self.home);
            self.zones = answers.zones;
        }
        self.draft.policy = answers.policy;
        self.draft.decide(series);
        Ok(())
    }
}

fn expand(draft: &mut Draft, reading: Reading, home: Tz) {
    let found = expansion(
        &reading,
        Window::days(draft.first.0, draft.until.0, home),
        home,
    );
    draft.entries = Entries::of(&reading, &found.occurrences, home);
    draft.complaints = reading.complaints.clone();
    draft.complaints.extend(found.complaints);
    draft
        .complaints
        .sort_by_key(|complaint| (complaint.line.is_none(), complaint.line));
    draft.known = Vec::new();
    draft.prints = Prints::default();
    draft.reading = reading;
}

/// What the person asked to keep besides times and categories.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "four independent wishes")]
pub struct Keep {
    /// Titles that do not look like a patient's.
    pub titles: bool,
    /// Who was invited.
    pub attendees: bool,
    /// Where.
    pub places: bool,
    /// What about.
    pub descriptions: bool,
}

/// What bringing a file in changes, in entries. Those of days that the file does not cover stay, and are in no count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct ImportChanges {
    /// New.
    pub added: u32,
    /// No longer in the file.
    pub removed: u32,
    /// At another time.
    pub moved: u32,
    /// At the same time with another title, or counted otherwise: called off, declined, confirmed.
    pub changed: u32,
    /// As they were.
    pub unchanged: u32,
}
