//! Mentoring that the person gives: to whom, how long, what came of it, and whether it was credited.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::dates::past;
use crate::text::{line, optional_line};
use crate::words::mentoring::given as words;
use crate::{choice, id};

pub mod commands;
pub mod store;
pub mod totals;

/// Longest name, in characters.
const NAME: usize = 120;
/// Longest account, in characters.
const LINE: usize = 400;
/// Most minutes of one entry: 1000 hours.
const MOST: u32 = 60_000;

id! {
    /// Row id of an entry.
    GivenId
}

choice! {
    /// What credit it got.
    GivenCredit {
        /// None.
        None = "none",
        /// Time of one's full-time equivalent.
        Time = "time",
        /// Pay.
        Pay = "pay",
        /// A line in the dossier, and nothing else.
        Dossier = "dossier",
    }
}

impl GivenCredit {
    /// As it is shown.
    pub fn label(self) -> &'static str {
        words::credit(self.name())
    }
}

/// An entry as the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GivenDraft {
    /// To whom, 1 to 120 characters. Private: in no export.
    pub mentee: String,
    /// When; not after today.
    pub day: Day,
    /// How long, 1 minute to 1000 hours.
    pub minutes: u32,
    /// What for.
    pub what: String,
    /// What came of it.
    pub outcome: Option<String>,
    /// What credit it got.
    pub credit: GivenCredit,
}

impl GivenDraft {
    /// Checks what a person writes.
    pub fn read(self, today: Day) -> Result<Self> {
        if !(1..=MOST).contains(&self.minutes) {
            return Err(Error::Invalid {
                field: "minutes",
                why: "must be between 1 minute and 1000 hours",
            });
        }
        Ok(Self {
            mentee: line("mentee", &self.mentee, NAME)?,
            day: past("day", self.day, today)?,
            what: line("what", &self.what, LINE)?,
            outcome: optional_line("outcome", self.outcome.as_deref(), LINE)?,
            ..self
        })
    }
}
