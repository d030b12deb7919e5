//! A path: one way the next years could go. To stay as it is always stands among them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::Result;
use crate::text::{line, note};
use crate::words::options::road as words;
use crate::{choice, id};

pub mod commands;
pub mod store;

/// Longest title and place, in characters.
const TITLE: usize = 80;
/// Longest note, in characters.
const NOTE: usize = 4000;
/// Most paths that are not in the archive: more are no longer read beside each other.
pub const MOST: usize = 8;

id! {
    /// Row id of a path.
    PathId
}

choice! {
    /// The roads a path may begin from, each with what must be found out on it.
    Road {
        /// To stay, as it is today.
        Stay = "stay",
        /// To stay, with what was asked for.
        StayAsked = "stayAsked",
        /// Community practice with teaching.
        Community = "community",
        /// Employed without an academic title.
        Employed = "employed",
        /// Leading quality, safety or operations.
        Quality = "quality",
        /// Industry.
        Industry = "industry",
        /// The public sector.
        Public = "public",
        /// Two posts beside each other.
        Hybrid = "hybrid",
        /// One's own.
        Own = "own",
    }
}

/// One thing that must be found out on a road.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ToFindOut {
    /// Its lasting name.
    pub key: String,
    /// "Guarantee: for how long, and the formula after it".
    pub words: String,
}

impl Road {
    /// What it is called: "Community practice with teaching".
    pub fn label(self) -> &'static str {
        words::label(self.name())
    }

    /// What must be found out on it.
    pub fn to_find_out(self) -> Vec<ToFindOut> {
        let all = words::to_find_out(self.name()).iter();
        all.map(|(key, words)| ToFindOut {
            key: (*key).to_owned(),
            words: (*words).to_owned(),
        })
        .collect()
    }
}

/// What a person writes of a path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PathDraft {
    /// The road it began from.
    pub road: Road,
    /// What it is called; the road's name, where nothing is written.
    pub title: String,
    /// Where it is: "Larkmoor 0.6, county 0.4".
    pub place: String,
    /// What was found out, line by line.
    pub note: String,
}

impl PathDraft {
    /// Checks what was written.
    pub fn read(self) -> Result<Self> {
        let title = match self.title.trim() {
            "" => self.road.label().to_owned(),
            own => line("title", own, TITLE)?,
        };
        let place = match self.place.trim() {
            "" => String::new(),
            own => line("place", own, TITLE)?,
        };
        Ok(Self {
            road: self.road,
            title,
            place,
            note: note("note", &self.note, NOTE)?,
        })
    }
}

/// A path in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// Its row.
    pub id: PathId,
    /// What was written of it.
    pub draft: PathDraft,
    /// Keys of what has been found out.
    pub found: Vec<String>,
    /// The day it went to the archive.
    pub archived_on: Option<Day>,
}
