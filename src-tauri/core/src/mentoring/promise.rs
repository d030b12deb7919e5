//! Promises: what one of the two said they would do, and by when.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::Result;
use crate::mentoring::goal::GoalId;
use crate::mentoring::guard::Guard;
use crate::mentoring::person::PersonId;
use crate::text::line;
use crate::{choice, id};

pub mod commands;
pub mod mirror;
pub mod store;
pub mod through;

/// Longest promise, in characters.
pub const WHAT: usize = 200;

id! {
    /// Row id of a promise.
    PromiseId
}

choice! {
    /// Who promised.
    Owner {
        /// The person whose vault it is.
        Me = "me",
        /// The other.
        Them = "them",
    }
}

choice! {
    /// What became of a promise.
    PromiseState {
        /// Still open.
        Open = "open",
        /// Kept.
        Done = "done",
        /// Let go by both.
        Dropped = "dropped",
    }
}

/// A promise as the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PromiseDraft {
    /// Between whom.
    pub person: PersonId,
    /// Who promised.
    pub owner: Owner,
    /// What, 1 to 200 characters.
    pub what: String,
    /// By when.
    pub due: Option<Day>,
    /// The goal it serves.
    pub goal: Option<GoalId>,
    /// It cannot go on without the other.
    pub blocked: bool,
    /// What keeps it off pages.
    pub guard: Guard,
}

impl PromiseDraft {
    /// Checks what a person writes.
    pub fn read(self) -> Result<Self> {
        Ok(Self {
            what: line("what", &self.what, WHAT)?,
            guard: self.guard.read(),
            ..self
        })
    }
}

/// A promise in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// As written.
    pub draft: PromiseDraft,
    /// The day it was made.
    pub made_on: Day,
    /// What became of it.
    pub state: PromiseState,
    /// The day it was kept or let go.
    pub settled_on: Option<Day>,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

impl Promise {
    /// Whether it is still to be kept.
    pub fn is_open(&self) -> bool {
        self.removed_on.is_none() && self.state == PromiseState::Open
    }

    /// Whole days it is late; none if it is not.
    pub fn late(&self, today: Day) -> Option<u32> {
        let days = self.draft.due?.days_until(today);
        (self.is_open() && days > 0).then(|| u32::try_from(days).unwrap_or(u32::MAX))
    }

    /// Whether it belongs on an agenda: late on either side, or the person's own and stuck without the other.
    pub fn is_blocked(&self, today: Day) -> bool {
        let stuck = self.draft.owner == Owner::Me && self.draft.blocked;
        self.is_open() && (stuck || self.late(today).is_some())
    }
}
