//! Burdens that come back, and what they take in a year: a person's own list of what could stop.
//!
//! A year is the sum of times × minutes. To ask those who do the work what could stop is the idea of the programme "Getting
//! rid of stupid stuff" at Hawai'i Pacific Health (2017); the words and the arithmetic are Bearings' own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::id;
use crate::text::{line, optional_line};
use crate::values::logs::basis::LogBasis;
use crate::values::logs::method::BurdenTag;
use crate::words::logs::recurring as words;
use crate::working::Working;

pub mod commands;
pub mod page;
pub mod store;

/// Longest name, in characters.
const NAME: usize = 80;
/// Longest line of what could stop, in characters.
const INSTEAD: usize = 200;
/// Most burdens on the list.
pub const MOST: usize = 60;

id! {
    /// Row id of a burden that comes back.
    RecurringId
}

/// How often is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Every {
    /// Times a week, in the weeks worked.
    Week,
    /// Times a month, twelve months a year.
    Month,
    /// Times a year.
    Year,
}

impl Every {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Week, Self::Month, Self::Year];

    /// Its name in the store.
    pub fn name(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    /// The one of a name in the store.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|every| every.name() == name)
    }

    /// How many there are in a year of so many weeks worked.
    pub fn a_year(self, weeks: u32) -> u32 {
        match self {
            Self::Week => weeks,
            Self::Month => 12,
            Self::Year => 1,
        }
    }
}

/// A burden that comes back, as the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecurringDraft {
    /// What it is, 1 to 80 characters.
    pub name: String,
    /// What kind of burden.
    pub tag: BurdenTag,
    /// Minutes each time, 1 to 960.
    pub minutes: u32,
    /// How often, 1 to 500.
    pub times: u32,
    /// In a week, a month or a year.
    pub every: Every,
    /// What could stop, or be done in its place; 200 characters at most.
    pub instead: Option<String>,
}

impl RecurringDraft {
    /// Checks what a person writes.
    pub fn read(self) -> Result<Self> {
        let refused = |field, why| Err(Error::Invalid { field, why });
        if !(1..=960).contains(&self.minutes) {
            return refused("minutes", "must be between 1 and 960");
        }
        if !(1..=500).contains(&self.times) {
            return refused("times", "must be between 1 and 500");
        }
        Ok(Self {
            name: line("name", &self.name, NAME)?,
            instead: optional_line("instead", self.instead.as_deref(), INSTEAD)?,
            ..self
        })
    }

    /// Minutes a year.
    pub fn a_year(&self, weeks: u32) -> u64 {
        u64::from(self.minutes) * u64::from(self.times) * u64::from(self.every.a_year(weeks))
    }
}

/// A burden with its year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecurringRow {
    /// Its row.
    pub id: RecurringId,
    /// As the person wrote it.
    pub draft: RecurringDraft,
    /// Its kind in words.
    pub label: &'static str,
    /// "12 min, 5 times a week".
    pub often: String,
    /// Minutes a year.
    #[ts(type = "number")]
    pub year: u64,
    /// How they were worked out.
    pub working: Working,
}

/// The list of what could stop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecurringView {
    /// The longest year first.
    pub rows: Vec<RecurringRow>,
    /// Minutes a year in all; the rows add up to it.
    #[ts(type = "number")]
    pub total: u64,
    /// The sum as a sentence; `null` while the list is empty.
    pub sentence: Option<String>,
    /// How the sum was worked out.
    pub working: Working,
    /// What it is worked out with.
    pub basis: LogBasis,
}

impl RecurringView {
    /// The list, of burdens in the order in which they were written.
    pub fn of(burdens: Vec<(RecurringId, RecurringDraft)>, basis: LogBasis) -> Self {
        let mut rows: Vec<RecurringRow> = burdens
            .into_iter()
            .map(|(id, draft)| {
                let every = draft.every;
                let year = draft.a_year(basis.weeks);
                RecurringRow {
                    id,
                    label: draft.tag.label(),
                    often: words::often(draft.minutes, draft.times, every.name()),
                    year,
                    working: words::row_working(
                        draft.minutes,
                        draft.times,
                        every.name(),
                        every.a_year(basis.weeks),
                        year,
                    ),
                    draft,
                }
            })
            .collect();
        rows.sort_by_key(|row| (std::cmp::Reverse(row.year), row.id));
        let total = rows.iter().map(|row| row.year).sum();
        Self {
            total,
            sentence: (!rows.is_empty()).then(|| words::total(total, rows.len())),
            working: words::total_working(rows.len(), basis.weeks, total),
            rows,
            basis,
        }
    }
}

#[cfg(test)]
mod tests;
