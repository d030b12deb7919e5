//! Things to raise: what a person wants of somebody, kept until it is settled.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::agenda::candidate::{Kind, Want};
use crate::mentoring::domain::Domain;
use crate::mentoring::goal::GoalId;
use crate::mentoring::guard::Guard;
use crate::mentoring::person::PersonId;
use crate::text::{line, note, optional_line};
use crate::{choice, id};

pub mod commands;
pub mod store;

/// Longest title and question, in characters.
pub const TITLE: usize = 160;
/// Longest private note, in characters.
const NOTE: usize = 4000;
/// Questions that print with a thing at most.
pub const QUESTIONS: usize = 2;
/// Carried this often, it must be decided what becomes of it.
pub const THIRD: u32 = 3;

id! {
    /// Row id of a thing to raise.
    ItemId
}

choice! {
    /// What became of it.
    ItemState {
        /// Still to be raised.
        Open = "open",
        /// Dealt with.
        Done = "done",
        /// Given to somebody else.
        Handed = "handed",
        /// Let go.
        Dropped = "dropped",
    }
}

/// A thing to raise, as the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ItemDraft {
    /// 1 to 160 characters, as it would print.
    pub title: String,
    /// What to leave with.
    pub want: Want,
    /// With whom; nobody in particular means whoever covers its domain.
    pub person: Option<PersonId>,
    /// Its domain.
    pub domain: Option<Domain>,
    /// Key of the need it serves.
    pub need: Option<String>,
    /// The goal it serves.
    pub goal: Option<GoalId>,
    /// The day by which it is wanted.
    pub due: Option<Day>,
    /// Starred.
    pub starred: bool,
    /// At most two questions that print with it.
    pub questions: Vec<String>,
    /// A private note; it leaves the vault in no export.
    pub note: String,
    /// What keeps it off pages.
    pub guard: Guard,
}

impl ItemDraft {
    /// A thing of which only the title and the wish are known.
    pub fn titled(title: impl Into<String>, want: Want) -> Self {
        Self {
            title: title.into(),
            want,
            person: None,
            domain: None,
            need: None,
            goal: None,
            due: None,
            starred: false,
            questions: Vec::new(),
            note: String::new(),
            guard: Guard::open(),
        }
    }

    /// Checks what a person writes.
    pub fn read(self) -> Result<Self> {
        Ok(Self {
            title: line("title", &self.title, TITLE)?,
            need: optional_line("need", self.need.as_deref(), 60)?,
            questions: questions(&self.questions)?,
            note: note("note", &self.note, NOTE)?,
            guard: self.guard.read(),
            ..self
        })
    }
}

/// Checks questions that print with a thing: two at most, empty ones left out.
pub fn questions(all: &[String]) -> Result<Vec<String>> {
    let mut kept = Vec::new();
    for own in all {
        kept.extend(optional_line("questions", Some(own), TITLE)?);
    }
    if kept.len() > QUESTIONS {
        return Err(Error::Invalid {
            field: "questions",
            why: "must be two at most",
        });
    }
    Ok(kept)
}

/// A thing to raise in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// As written.
    pub draft: ItemDraft,
    /// Times it was carried over to the next meeting.
    pub carried: u32,
    /// What became of it.
    pub state: ItemState,
    /// The day it was written down.
    pub raised_on: Day,
    /// The day it was settled.
    pub settled_on: Option<Day>,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

impl Item {
    /// Whether it is still to be raised.
    pub fn is_open(&self) -> bool {
        self.removed_on.is_none() && self.state == ItemState::Open
    }

    /// What kind of candidate it is. Carried three times, it is a decision: do it, hand it over, or drop it.
    pub fn kind(&self) -> Kind {
        if self.carried >= THIRD || self.draft.want == Want::Decide {
            Kind::Decision
        } else if self.carried > 0 {
            Kind::Parked
        } else {
            Kind::Ask
        }
    }
}

/// A thing to raise as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemRow {
    /// Its row.
    pub id: ItemId,
    /// As written.
    pub draft: ItemDraft,
    /// What to leave with, in words.
    pub want_label: &'static str,
    /// Times it was carried over.
    pub carried: u32,
    /// What became of it.
    pub state: ItemState,
    /// The day it was settled.
    pub settled_on: Option<Day>,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

impl ItemRow {
    /// A thing as it is shown.
    pub fn of(id: ItemId, item: &Item) -> Self {
        Self {
            id,
            draft: item.draft.clone(),
            want_label: item.draft.want.label(),
            carried: item.carried,
            state: item.state,
            settled_on: item.settled_on,
            removed_on: item.removed_on,
        }
    }
}
