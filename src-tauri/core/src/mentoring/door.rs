//! The ledger of doors: what a sponsor could put the person forward for, from the idea to what came of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::dates::{optional_past, past, within};
use crate::mentoring::person::PersonId;
use crate::text::{line, note};
use crate::words::mentoring::door as words;
use crate::working::Working;
use crate::{choice, id};

pub mod commands;
pub mod store;
#[cfg(test)]
mod tests;

/// Longest name of an opportunity, in characters.
const WHAT: usize = 200;
/// Longest note, in characters.
const NOTE: usize = 4000;
/// Days that the count of opened doors looks back: a year, today among them.
pub const YEAR: u64 = 365;

id! {
    /// Row id of an entry of the ledger.
    DoorId
}

choice! {
    /// What came of it.
    DoorResult {
        /// The person got it.
        Came = "came",
        /// Somebody else did, or nobody.
        NotCome = "notCome",
    }
}

choice! {
    /// How far an opportunity has come.
    DoorStep {
        /// Seen; nobody was asked.
        Seen = "seen",
        /// Asked for.
        Asked = "asked",
        /// Put forward.
        PutForward = "putForward",
        /// It came.
        Came = "came",
        /// It did not.
        NotCome = "notCome",
    }
}

/// An entry as the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct DoorDraft {
    /// Whose door.
    pub person: PersonId,
    /// What for, 1 to 200 characters: "Workshop chair, regional meeting".
    pub what: String,
    /// When it was seen; not after today.
    pub noted_on: Day,
    /// When it was asked for. A sponsor may put somebody forward unasked.
    pub asked_on: Option<Day>,
    /// When they put the person forward.
    pub forward_on: Option<Day>,
    /// What came of it.
    pub result: Option<DoorResult>,
    /// When that was known; there exactly if a result is.
    pub result_on: Option<Day>,
    /// A private note; may be empty.
    pub note: String,
}

impl DoorDraft {
    /// Checks what a person writes.
    pub fn read(self, today: Day) -> Result<Self> {
        if self.result.is_some() != self.result_on.is_some() {
            return Err(Error::Invalid {
                field: "resultOn",
                why: "must say when, exactly where something came of it",
            });
        }
        Ok(Self {
            what: line("what", &self.what, WHAT)?,
            noted_on: past("notedOn", self.noted_on, today)?,
            asked_on: optional_past("askedOn", self.asked_on, today)?,
            forward_on: optional_past("forwardOn", self.forward_on, today)?,
            result_on: optional_past("resultOn", self.result_on, today)?,
            note: note("note", &self.note, NOTE)?,
            ..self
        })
    }

    /// How far it has come.
    pub fn step(&self) -> DoorStep {
        match (self.result, self.forward_on, self.asked_on) {
            (Some(DoorResult::Came), _, _) => DoorStep::Came,
            (Some(DoorResult::NotCome), _, _) => DoorStep::NotCome,
            (None, Some(_), _) => DoorStep::PutForward,
            (None, None, Some(_)) => DoorStep::Asked,
            (None, None, None) => DoorStep::Seen,
        }
    }
}

/// An entry as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DoorEntry {
    /// Its row.
    pub id: DoorId,
    /// As written.
    pub draft: DoorDraft,
    /// How far it has come.
    pub step: DoorStep,
}

/// The ledger of one sponsor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoorLedger {
    /// The entries, newest first.
    pub entries: Vec<DoorEntry>,
    /// What came within the last twelve months.
    pub opened: u32,
    /// Times put forward within the last twelve months.
    pub put_forward: u32,
    /// The same as a sentence; `null` while the ledger is empty.
    pub sentence: Option<String>,
    /// How it was counted.
    pub working: Working,
}

impl DoorLedger {
    /// The ledger of these entries, newest first, as it stands today.
    pub fn of(entries: &[(DoorId, DoorDraft)], today: Day) -> Self {
        let inside = |day: Option<Day>| day.is_some_and(|day| within(day, YEAR, today));
        let count = |fits: &dyn Fn(&DoorDraft) -> bool| {
            entries.iter().filter(|(_, draft)| fits(draft)).count() as u32
        };
        let opened = count(&|own| own.result == Some(DoorResult::Came) && inside(own.result_on));
        let put_forward = count(&|own| inside(own.forward_on));
        Self {
            entries: entries
                .iter()
                .map(|(id, draft)| DoorEntry {
                    id: *id,
                    draft: draft.clone(),
                    step: draft.step(),
                })
                .collect(),
            opened,
            put_forward,
            sentence: (!entries.is_empty()).then(|| words::sentence(opened, put_forward)),
            working: words::working(entries.len(), opened, put_forward),
        }
    }
}
