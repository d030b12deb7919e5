//! What came of it: wins and outcomes, with the day and the person who had a part in them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::Result;
use crate::mentoring::dates::past;
use crate::mentoring::goal::GoalId;
use crate::mentoring::guard::Guard;
use crate::mentoring::person::PersonId;
use crate::text::line;
use crate::words::mentoring::agenda as words;
use crate::{choice, id};

pub mod commands;
pub mod store;

/// Longest outcome, in characters.
pub const WHAT: usize = 200;

id! {
    /// Row id of an outcome.
    OutcomeId
}

choice! {
    /// What kind of outcome.
    OutcomeKind {
        /// Anything that went well.
        Win = "win",
        /// A decision taken.
        Decision = "decision",
        /// Something handed in.
        Submission = "submission",
        /// Somebody met through the other.
        Introduction = "introduction",
        /// Put forward by the other.
        PutForward = "putForward",
        /// A paper.
        Paper = "paper",
        /// A grant.
        Grant = "grant",
        /// A promotion.
        Promotion = "promotion",
        /// A role.
        Role = "role",
        /// A contract.
        Contract = "contract",
        /// A skill.
        Skill = "skill",
    }
}

impl OutcomeKind {
    /// As it is shown: "Introduction".
    pub fn label(self) -> &'static str {
        words::outcome(self.name())
    }
}

/// An outcome as the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OutcomeDraft {
    /// The day; not after today.
    pub day: Day,
    /// What kind.
    pub kind: OutcomeKind,
    /// What, 1 to 200 characters, as it would print.
    pub what: String,
    /// Who had a part in it.
    pub person: Option<PersonId>,
    /// The goal it belongs to.
    pub goal: Option<GoalId>,
    /// What keeps it off pages.
    pub guard: Guard,
}

impl OutcomeDraft {
    /// Checks what a person writes; what has not come yet came of nothing.
    pub fn read(self, today: Day) -> Result<Self> {
        Ok(Self {
            day: past("day", self.day, today)?,
            what: line("what", &self.what, WHAT)?,
            guard: self.guard.read(),
            ..self
        })
    }
}

/// An outcome as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeRow {
    /// Its row.
    pub id: OutcomeId,
    /// As written.
    pub draft: OutcomeDraft,
    /// Its kind in words.
    pub label: &'static str,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

impl OutcomeRow {
    /// An outcome as it is shown.
    pub fn of(id: OutcomeId, draft: OutcomeDraft, removed_on: Option<Day>) -> Self {
        let label = draft.kind.label();
        Self {
            id,
            draft,
            label,
            removed_on,
        }
    }
}
