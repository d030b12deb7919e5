//! The note after a first meeting: whether to go on. It makes nothing happen by itself.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::error::Result;
use crate::mentoring::dates::past;
use crate::text::note;

pub mod commands;
pub mod store;

/// Longest note, in characters.
const NOTE: usize = 4000;

choice! {
    /// Whether to go on.
    Fit {
        /// Yes.
        GoOn = "goOn",
        /// Not sure; meet once more.
        Unsure = "unsure",
        /// No; thank them.
        Stop = "stop",
    }
}

/// The note after a first meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FitNote {
    /// When it was written; not after today.
    pub day: Day,
    /// Whether to go on.
    pub fit: Fit,
    /// A private note; may be empty.
    pub note: String,
}

impl FitNote {
    /// Checks what a person writes.
    pub fn read(self, today: Day) -> Result<Self> {
        Ok(Self {
            day: past("day", self.day, today)?,
            note: note("note", &self.note, NOTE)?,
            ..self
        })
    }
}
