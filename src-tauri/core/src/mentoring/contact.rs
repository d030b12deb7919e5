//! The log of real contacts, and when the next would be due: the last one plus the agreed interval.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::dates::past;
use crate::mentoring::person::{PersonDraft, PersonId};
use crate::text::note;
use crate::words::mentoring::contact as words;
use crate::working::Working;
use crate::{choice, id};

pub mod commands;
pub mod store;
#[cfg(test)]
mod tests;

/// Longest note, in characters.
const NOTE: usize = 4000;

id! {
    /// Row id of a contact.
    ContactId
}

choice! {
    /// How it took place.
    ContactKind {
        /// Face to face, or on a screen.
        Meeting = "meeting",
        /// By telephone.
        Call = "call",
        /// In writing, answered.
        Message = "message",
    }
}

/// A contact as the person logs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactDraft {
    /// With whom.
    pub person: PersonId,
    /// When; not after today.
    pub day: Day,
    /// How.
    pub kind: ContactKind,
    /// How long, 1 to 600 minutes.
    pub minutes: Option<u16>,
    /// A private note; may be empty.
    pub note: String,
}

impl ContactDraft {
    /// Checks what a person writes.
    pub fn read(self, today: Day) -> Result<Self> {
        if self.minutes.is_some_and(|own| !(1..=600).contains(&own)) {
            return Err(Error::Invalid {
                field: "minutes",
                why: "must be between 1 and 600 minutes",
            });
        }
        Ok(Self {
            day: past("day", self.day, today)?,
            note: note("note", &self.note, NOTE)?,
            ..self
        })
    }
}

/// A contact as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContactEntry {
    /// Its row.
    pub id: ContactId,
    /// As logged.
    pub draft: ContactDraft,
}

choice! {
    /// How the next contact stands.
    DueState {
        /// Nothing was agreed, or nobody has met yet.
        Open = "open",
        /// Its day is still to come.
        Ahead = "ahead",
        /// Its day has come, and the longest interval has not passed.
        Due = "due",
        /// The longest interval has passed.
        Late = "late",
    }
}

/// When the next contact would be due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Due {
    /// The last real contact.
    pub last: Option<Day>,
    /// The last one plus the ideal interval.
    pub on: Option<Day>,
    /// The last one plus the longest interval.
    pub late_after: Option<Day>,
    /// How it stands today.
    pub state: DueState,
    /// The same in words: "6 weeks after 15 October".
    pub words: String,
    /// How it was worked out.
    pub working: Working,
}

/// When the next contact with somebody would be due, seen from today; `last` is the day of the last real contact.
pub fn due(draft: &PersonDraft, last: Option<Day>, today: Day) -> Due {
    let after = |days: Option<u16>| Some(last?.plus(u64::from(days?)));
    let (on, late_after) = (after(draft.ideal_days), after(draft.max_days));
    let state = match on {
        None => DueState::Open,
        Some(on) if today < on => DueState::Ahead,
        Some(_) if late_after.is_some_and(|late| today > late) => DueState::Late,
        Some(_) => DueState::Due,
    };
    Due {
        last,
        on,
        late_after,
        state,
        words: words::due(draft.ideal_days, last),
        working: words::working(draft.ideal_days, draft.max_days, last),
    }
}

/// An interval in words: "6 weeks".
pub fn interval_of(days: u16) -> String {
    words::interval(days)
}
