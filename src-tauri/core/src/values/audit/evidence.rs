//! What a lived answer rests on: a figure from the calendar, an entry of a log, or a dated note. A word alone is allowed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::id;
use crate::values::audit::ItemId;

pub mod commands;
pub mod store;

id!(
    /// One piece of evidence.
    EvidenceId
);

/// What kind of thing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum EvidenceKind {
    /// A figure from the calendar.
    Calendar,
    /// An entry of a log.
    Log,
    /// A note with its date.
    Note,
}

impl EvidenceKind {
    /// The word that stands in the store.
    pub fn word(self) -> &'static str {
        match self {
            Self::Calendar => "calendar",
            Self::Log => "log",
            Self::Note => "note",
        }
    }

    /// The kind of this word.
    pub fn named(word: &str) -> Option<Self> {
        [Self::Calendar, Self::Log, Self::Note]
            .into_iter()
            .find(|kind| kind.word() == word)
    }
}

/// What it points to in another place, by kind and row. The places do not know each other; the row may be gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvidenceLink {
    /// What kind of row.
    pub to: LinkKind,
    /// Its row.
    #[ts(type = "number")]
    pub id: i64,
}

/// Kinds of rows evidence may point to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LinkKind {
    /// A category of the calendars.
    Category,
    /// An entry of the logs.
    LogEntry,
}

impl LinkKind {
    /// The word that stands in the store.
    pub fn word(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::LogEntry => "logEntry",
        }
    }

    /// The kind of this word.
    pub fn named(word: &str) -> Option<Self> {
        [Self::Category, Self::LogEntry]
            .into_iter()
            .find(|kind| kind.word() == word)
    }
}

/// One piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Row id.
    pub id: EvidenceId,
    /// The card it speaks for.
    pub item: ItemId,
    /// What kind.
    pub kind: EvidenceKind,
    /// "24 h a week on the wards".
    pub words: String,
    /// The day it is of.
    pub on: Day,
    /// Minutes a week, where it is a figure of hours.
    pub minutes: Option<u32>,
    /// Where it comes from.
    pub link: Option<EvidenceLink>,
}

/// Evidence as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceView {
    /// Row id.
    pub id: EvidenceId,
    /// What kind.
    pub kind: EvidenceKind,
    /// Its words.
    pub words: String,
    /// The day it is of.
    pub on: Day,
    /// Minutes a week, where it is a figure of hours.
    pub minutes: Option<u32>,
    /// Where it comes from.
    pub link: Option<EvidenceLink>,
}

impl From<&Evidence> for EvidenceView {
    fn from(one: &Evidence) -> Self {
        Self {
            id: one.id,
            kind: one.kind,
            words: one.words.clone(),
            on: one.on,
            minutes: one.minutes,
            link: one.link,
        }
    }
}
