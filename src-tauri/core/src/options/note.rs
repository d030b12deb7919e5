//! The sealed note: what was decided and why, what would change one's mind, and a forecast that is set beside what came.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::id;
use crate::options::amount::{Better, Yardstick};
use crate::options::criterion::{CriterionRole, Origin, Rule};
use crate::text::{line, note};

pub mod commands;
pub mod store;
pub mod view;

/// Longest texts, in characters.
const TEXT: usize = 4000;
/// Longest name of a line.
const NAME: usize = 80;
/// Most lines of a forecast.
const LINES: usize = 24;

id! {
    /// Row id of a note.
    NoteId
}

/// One thing foreseen; its name and unit are its own, so that it outlives the criterion it came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ForecastDraft {
    /// "Teaching".
    pub name: String,
    /// What it counts in.
    pub yardstick: Yardstick,
    /// "hours a week".
    pub unit: String,
    /// What is foreseen, as typed; a line without it is left out.
    pub expected: String,
}

/// What a person seals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct NoteDraft {
    /// Why this path.
    pub why: String,
    /// What would change my mind.
    pub change_mind: String,
    /// The day it opens.
    pub opens_on: Day,
    /// What is foreseen.
    pub forecast: Vec<ForecastDraft>,
}

/// One thing foreseen, in the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forecast {
    /// "Teaching".
    pub name: String,
    /// What it counts in.
    pub yardstick: Yardstick,
    /// "hours a week".
    pub unit: String,
    /// What was foreseen.
    pub expected: i64,
    /// What came.
    pub came: Option<i64>,
}

/// A note in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its row.
    pub id: NoteId,
    /// The path it is about, as it was called.
    pub path: String,
    /// When it was sealed.
    pub sealed_on: Day,
    /// When it opens.
    pub opens_on: Day,
    /// When it was opened before that.
    pub opened_on: Option<Day>,
    /// Why this path.
    pub why: String,
    /// What would change my mind.
    pub change_mind: String,
    /// What was foreseen, and what came.
    pub lines: Vec<Forecast>,
    /// What was learned from it.
    pub learned: String,
}

impl Note {
    /// Whether it may be read.
    pub fn is_open(&self, today: Day) -> bool {
        self.opened_on.is_some() || today >= self.opens_on
    }
}

/// What a sealed text and its forecast became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Why this path.
    pub why: String,
    /// What would change my mind.
    pub change_mind: String,
    /// The day it opens.
    pub opens_on: Day,
    /// What is foreseen.
    pub lines: Vec<Forecast>,
}

impl NoteDraft {
    /// Checks what is sealed; it must open later than today.
    pub fn read(&self, today: Day) -> Result<Sealed> {
        if self.opens_on <= today {
            return Err(Error::Invalid {
                field: "opensOn",
                why: "must lie ahead",
            });
        }
        if self.forecast.len() > LINES {
            return Err(Error::Invalid {
                field: "forecast",
                why: "must be 24 lines at most",
            });
        }
        let why = note("why", self.why.trim(), TEXT)?;
        if why.is_empty() {
            return Err(Error::Invalid {
                field: "why",
                why: "must not be empty",
            });
        }
        let mut lines = Vec::new();
        for own in &self.forecast {
            if let Some(expected) = own.yardstick.read("expected", &own.expected)? {
                lines.push(Forecast {
                    name: line("forecast", &own.name, NAME)?,
                    yardstick: own.yardstick,
                    unit: match own.unit.trim() {
                        "" => String::new(),
                        unit => line("forecast", unit, NAME)?,
                    },
                    expected,
                    came: None,
                });
            }
        }
        Ok(Sealed {
            why,
            change_mind: note("changeMind", self.change_mind.trim(), TEXT)?,
            opens_on: self.opens_on,
            lines,
        })
    }
}

impl Forecast {
    /// As a criterion, to tell its amounts.
    pub fn rule(&self) -> Rule {
        Rule {
            name: self.name.clone(),
            note: String::new(),
            role: CriterionRole::Enough,
            yardstick: self.yardstick,
            unit: self.unit.clone(),
            better: Better::More,
            line: None,
            range: None,
            points: None,
            origin: Origin::Own,
            key: String::new(),
        }
    }
}
