//! What is missing: how the entries stand against what a school asks for, between two bounds.
//!
//! Strict counts what has evidence, a date and a reach inside the window; generous counts everything that nothing rules
//! out. No number stands for the person, and none tells how likely a promotion is.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::dossier::entry::{Entry, EntryId};
use crate::dossier::evidence::Strength;
use crate::dossier::identity::DossierIdentity;
use crate::words::dossier::criteria as words;

pub mod by_hand;
pub mod calendar;
pub mod change;
pub mod commands;
pub mod count;
pub mod diff;
pub mod judge;
pub mod opened;
pub mod reading;
pub mod store;
#[cfg(test)]
mod tests;
pub mod trial;
pub mod view;

choice! {
    /// How a criterion stands.
    CriterionState {
        /// Met, with evidence.
        Shown = "shown",
        /// Met by what was entered; evidence is missing.
        Claimed = "claimed",
        /// So many of so many.
        Partial = "partial",
        /// Nothing entered counts.
        NotYet = "notYet",
        /// No list can answer it.
        NeedsPerson = "needsPerson",
        /// A date, a reach or another fact is missing, and it decides.
        Unknown = "unknown",
    }
}

choice! {
    /// Why an entry of the right kind does not count.
    Why {
        /// A field says something else: another form, another status, another place among the authors.
        Choice = "choice",
        /// A field says no.
        Flag = "flag",
        /// A number is too small.
        Least = "least",
        /// The role is another.
        Role = "role",
        /// It belongs to another part of the work.
        Mission = "mission",
        /// Not by invitation.
        Invited = "invited",
        /// Not reviewed by peers.
        PeerReviewed = "peerReviewed",
        /// At home.
        Home = "home",
        /// Paid for by a company.
        Industry = "industry",
        /// The mean is below what it is compared with.
        Below = "below",
        /// It does not reach far enough.
        Reach = "reach",
        /// Before the time that counts.
        Before = "before",
        /// It is still ahead.
        Ahead = "ahead",
        /// Another one of the same host, year or venue counts already.
        Same = "same",
        /// Its years do not hold enough of it.
        Thin = "thin",
    }
}

choice! {
    /// What an entry lacks before it counts strictly.
    Lack {
        /// Evidence that is strong enough.
        Evidence = "evidence",
        /// A confirmation or report that is on file.
        Confirmation = "confirmation",
        /// How far it reaches.
        Reach = "reach",
        /// A date, or a date that is exact enough.
        Date = "date",
        /// The institution, or the venue.
        Institution = "institution",
        /// What counts as home.
        Home = "home",
        /// The day of the last promotion.
        Promotion = "promotion",
        /// Whether it was by invitation.
        Invited = "invited",
        /// Whether peers reviewed it.
        PeerReviewed = "peerReviewed",
        /// Who paid.
        Sponsor = "sponsor",
        /// What the mean is compared with.
        Comparator = "comparator",
        /// Another field of its own.
        Detail = "detail",
    }
}

impl CriterionState {
    /// As it is shown, where no number belongs to it.
    pub fn label(self) -> &'static str {
        words::state(self.name())
    }
}

impl Lack {
    /// Whether it only asks for proof: what was entered counts already, on the person's word.
    pub fn is_proof(self) -> bool {
        matches!(self, Self::Evidence | Self::Confirmation)
    }

    /// What is to be done about it.
    pub fn label(self) -> &'static str {
        words::lack(self.name())
    }
}

/// An entry with what is known beside it.
#[derive(Debug, Clone, Copy)]
pub struct Fact<'a> {
    /// Its row.
    pub id: EntryId,
    /// The entry.
    pub entry: &'a Entry,
    /// The strongest evidence it has.
    pub strength: Option<Strength>,
}

/// What criteria are read over.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    /// Entries that are not in the trash.
    pub entries: Vec<Fact<'a>>,
    /// Whom they are about.
    pub identity: &'a DossierIdentity,
    /// Today.
    pub today: Day,
}

/// One thing that counts: an entry, the entries of one host and year, or a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CountedUnit {
    /// What it is called.
    pub label: String,
    /// When it was.
    pub when: String,
    /// Its entries; the first speaks for it.
    pub entries: Vec<EntryId>,
    /// It counts strictly.
    pub strict: bool,
    /// It counts on the person's word: nothing but proof is missing.
    pub known: bool,
    /// What it lacks before it counts strictly.
    pub lacks: Vec<Lack>,
    /// The same in words.
    pub saying: Option<String>,
    /// The strongest evidence of what speaks for it.
    pub strength: Option<Strength>,
}

/// Entries of the right kind that do not count, by reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NotCounting {
    /// Why.
    pub why: Why,
    /// The same in words, without the number.
    pub saying: String,
    /// Which.
    pub entries: Vec<EntryId>,
}

impl words::Lacking for Lack {
    fn word(&self) -> &'static str {
        self.name()
    }
}
