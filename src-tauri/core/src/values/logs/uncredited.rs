//! The ledger of uncredited work: who asked, what for, how long it took, what credit it got, and who else could have done it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::id;
use crate::text::{line, optional_line};
use crate::values::logs::burden::past;
use crate::words::logs::uncredited as words;

pub mod commands;
pub mod page;
pub mod store;
pub mod totals;
pub mod uses;

/// Longest name of whoever asked, in characters.
const WHO: usize = 80;
/// Longest account of what was asked, in characters.
const WHAT: usize = 200;
/// Most minutes of one task: 2000 hours.
const MOST: u32 = 120_000;

id! {
    /// Row id of an entry of the ledger: the link by which a dossier entry or an ask refers to it.
    UncreditedId
}

/// Kind of requester.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AskedBy {
    /// The chair.
    Chair,
    /// Another leader: chief, dean, programme director.
    Leader,
    /// A colleague.
    Colleague,
    /// The institution, without a face: a form, a committee, an e-mail to all.
    Institution,
    /// A trainee or student.
    Trainee,
    /// A patient or family; never who.
    Patient,
    /// Somebody outside: a society, a journal, a school.
    Outside,
    /// Anybody else.
    Other,
}

impl AskedBy {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Chair,
        Self::Leader,
        Self::Colleague,
        Self::Institution,
        Self::Trainee,
        Self::Patient,
        Self::Outside,
        Self::Other,
    ];

    /// Its name in the store.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::Leader => "leader",
            Self::Colleague => "colleague",
            Self::Institution => "institution",
            Self::Trainee => "trainee",
            Self::Patient => "patient",
            Self::Outside => "outside",
            Self::Other => "other",
        }
    }

    /// The one of a name in the store.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.name() == name)
    }

    /// As it is shown: "Chair".
    pub fn label(self) -> &'static str {
        words::asked_by(self.name())
    }
}

/// What was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Answer {
    /// Yes.
    Yes,
    /// To part of it.
    Part,
    /// No.
    No,
}

impl Answer {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Part, Self::No];

    /// Its name in the store.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Part => "part",
            Self::No => "no",
        }
    }

    /// The one of a name in the store.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.name() == name)
    }
}

/// What credit it got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Credit {
    /// None.
    None,
    /// Time of one's full-time equivalent.
    Fte,
    /// Pay.
    Pay,
    /// A line in the dossier, and nothing else.
    Dossier,
}

impl Credit {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::None, Self::Fte, Self::Pay, Self::Dossier];

    /// Its name in the store.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Fte => "fte",
            Self::Pay => "pay",
            Self::Dossier => "dossier",
        }
    }

    /// The one of a name in the store.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.name() == name)
    }

    /// As it is shown.
    pub fn label(self) -> &'static str {
        words::credit(self.name())
    }
}

/// Whether anyone else could have done it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Anyone {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    Unsure,
}

impl Anyone {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unsure];

    /// Its name in the store.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unsure => "unsure",
        }
    }

    /// The one of a name in the store.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.name() == name)
    }
}

/// An entry as the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct UncreditedDraft {
    /// When it was asked; not after today.
    pub day: Day,
    /// Kind of requester.
    pub asked_by: AskedBy,
    /// Who, 80 characters at most. Private: it leaves the vault in no document and no table.
    pub who: Option<String>,
    /// What was asked, 1 to 200 characters.
    pub what: String,
    /// Minutes it was said to take, 0 to 120,000.
    pub asked: Option<u32>,
    /// Minutes it took so far, 0 to 120,000; none where the answer was no.
    pub took: Option<u32>,
    /// What was answered.
    pub answer: Answer,
    /// What credit it got.
    pub credit: Credit,
    /// Whether anyone else could have done it.
    pub anyone: Anyone,
}

impl UncreditedDraft {
    /// Checks what a person writes.
    pub fn read(self, today: Day) -> Result<Self> {
        let refused = |field, why| Err(Error::Invalid { field, why });
        let long = |minutes: Option<u32>| minutes.is_some_and(|minutes| minutes > MOST);
        if long(self.asked) {
            return refused("asked", "must be 2000 hours at most");
        }
        if long(self.took) {
            return refused("took", "must be 2000 hours at most");
        }
        if self.answer == Answer::No && self.took.is_some_and(|minutes| minutes > 0) {
            return refused("took", "must be empty where the answer was no");
        }
        Ok(Self {
            day: past(self.day, today)?,
            who: optional_line("who", self.who.as_deref(), WHO)?,
            what: line("what", &self.what, WHAT)?,
            ..self
        })
    }

    /// Minutes it took that got no credit of any kind.
    pub fn uncredited(&self) -> u64 {
        if self.credit == Credit::None {
            u64::from(self.took.unwrap_or(0))
        } else {
            0
        }
    }
}

/// An entry as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UncreditedEntry {
    /// Its row.
    pub id: UncreditedId,
    /// As the person wrote it.
    pub draft: UncreditedDraft,
    /// Kind of requester, in words.
    pub asked_by_label: &'static str,
    /// Its credit, in words.
    pub credit_label: &'static str,
    /// Minutes without credit.
    #[ts(type = "number")]
    pub uncredited: u64,
}

/// The entries, those asked last first.
pub fn entries(rows: &[(UncreditedId, UncreditedDraft)]) -> Vec<UncreditedEntry> {
    let mut shown: Vec<UncreditedEntry> = rows
        .iter()
        .map(|(id, draft)| UncreditedEntry {
            id: *id,
            asked_by_label: draft.asked_by.label(),
            credit_label: draft.credit.label(),
            uncredited: draft.uncredited(),
            draft: draft.clone(),
        })
        .collect();
    shown.sort_by_key(|entry| std::cmp::Reverse((entry.draft.day, entry.id)));
    shown
}

#[cfg(test)]
mod tests;
