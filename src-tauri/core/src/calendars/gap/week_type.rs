//! The kinds of week a year is made of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What kind of week it is; a year is so many of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WeekType {
    /// An ordinary week of work.
    Ordinary,
    /// On service, on call or on nights.
    Inpatient,
    /// Away from work.
    Leave,
    /// At a meeting elsewhere.
    Conference,
}

impl WeekType {
    /// The four, in the order they are shown.
    pub const ALL: [Self; 4] = [
        Self::Ordinary,
        Self::Inpatient,
        Self::Leave,
        Self::Conference,
    ];

    /// The name that is stored and sent.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::Inpatient => "inpatient",
            Self::Leave => "leave",
            Self::Conference => "conference",
        }
    }

    /// The kind of a stored name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
