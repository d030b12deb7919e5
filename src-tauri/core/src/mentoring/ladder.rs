//! The ladder: five tiers with fifteen competencies, each in five levels; what a person claims, and what backs it.
//!
//! A pack is a data file, so another one loads without a change to the program. No level is a score of a person: it says
//! what they claim of one competency, and which of it they could show.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::goal::GoalId;
use crate::text::line;
use crate::words::mentoring::ladder as words;
use crate::{choice, id};

pub mod backed;
pub mod commands;
pub mod confidence;
pub mod store;
#[cfg(test)]
mod tests;
pub mod view;

/// Longest line of evidence, in characters.
const WHAT: usize = 200;

id! {
    /// Row id of a piece of evidence.
    EvidenceId
}

choice! {
    /// What kind of evidence.
    BackingKind {
        /// Work that was done.
        Work = "work",
        /// Something made: a page, a protocol, a course.
        Product = "product",
        /// Something measured.
        Measure = "measure",
        /// What somebody said of it.
        Feedback = "feedback",
        /// What came of it.
        Outcome = "outcome",
        /// A conflict that was settled, written up.
        Conflict = "conflict",
        /// A course.
        Course = "course",
    }
}

impl BackingKind {
    /// As it is shown: "Something made".
    pub fn label(self) -> &'static str {
        words::evidence(self.name())
    }
}

/// One tier of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Tier {
    /// Its lasting name.
    pub key: String,
    /// 1 to 5.
    pub tier: u8,
    /// What it is called.
    pub name: String,
    /// What it is about, in a line.
    pub about: String,
}

/// One competency of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Competency {
    /// Its lasting name.
    pub key: String,
    /// The tier it belongs to, 1 to 5.
    pub tier: u8,
    /// What it is called.
    pub name: String,
    /// What it means, in a line.
    pub about: String,
    /// Names of the federal competencies it lies near.
    pub opm: String,
    /// What each level looks like, 1 to 5.
    pub anchors: [String; 5],
}

/// A stretch experience of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    /// Its lasting name.
    pub key: String,
    /// The tier it belongs to.
    pub tier: u8,
    /// The competency it builds.
    pub competency: String,
    /// What one does.
    pub what: String,
    /// What shows that it was done.
    pub shows: String,
    /// The kind of evidence that makes.
    pub kind: BackingKind,
}

/// A ladder, as its data file has it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Its lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Whose work it leans on.
    pub credit: String,
    /// The tiers, from the first.
    pub tiers: Vec<Tier>,
    /// The competencies, by tier.
    pub competencies: Vec<Competency>,
    /// Stretch experiences, by tier.
    pub stretch: Vec<Stretch>,
}

/// Reads a pack and checks that it holds together.
///
/// # Errors
/// [`Error::Bug`] if it cannot be read, names a tier or a competency it does not have, or names something twice.
pub fn pack_of(text: &str) -> Result<Pack> {
    let pack: Pack =
        serde_json::from_str(text).map_err(|_| Error::Bug("a ladder cannot be read"))?;
    let tier = |tier: u8| pack.tiers.iter().any(|own| own.tier == tier);
    let named = |key: &str| {
        pack.competencies
            .iter()
            .filter(|own| own.key == key)
            .count()
            == 1
    };
    let sound = pack
        .competencies
        .iter()
        .all(|own| tier(own.tier) && named(&own.key))
        && pack
            .stretch
            .iter()
            .all(|own| tier(own.tier) && named(&own.competency));
    if sound {
        Ok(pack)
    } else {
        Err(Error::Bug("a ladder does not hold together"))
    }
}

/// The ladder that comes with Bearings.
pub fn pack() -> Result<&'static Pack> {
    static PACK: OnceLock<Option<Pack>> = OnceLock::new();
    PACK.get_or_init(|| pack_of(include_str!("ladder/physician.json")).ok())
        .as_ref()
        .ok_or(Error::Bug("the ladder cannot be read"))
}

/// The competency of a key.
pub fn competency(key: &str) -> Result<&'static Competency> {
    let mut all = pack()?.competencies.iter();
    all.find(|own| own.key == key).ok_or(Error::Invalid {
        field: "competency",
        why: "must be a competency of the ladder",
    })
}

/// The stretch experience of a key.
pub fn stretch(key: &str) -> Result<&'static Stretch> {
    let mut all = pack()?.stretch.iter();
    all.find(|own| own.key == key).ok_or(Error::Invalid {
        field: "stretch",
        why: "must be an experience of the ladder",
    })
}

/// What a person says of one competency; a missing part was not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// The level they claim, 1 to 5.
    pub claimed: Option<u8>,
    /// The level they want, 1 to 5.
    pub target: Option<u8>,
    /// How much it matters to them, 0 to 5.
    pub importance: Option<u8>,
}

impl Level {
    /// Checks what a person says.
    pub fn read(self) -> Result<Self> {
        let level = |own: Option<u8>| own.is_none_or(|own| (1..=5).contains(&own));
        let refused = |field, why| Err(Error::Invalid { field, why });
        if !level(self.claimed) {
            return refused("claimed", "must be between 1 and 5");
        }
        if !level(self.target) {
            return refused("target", "must be between 1 and 5");
        }
        if self.importance.is_some_and(|own| own > 5) {
            return refused("importance", "must be between 0 and 5");
        }
        Ok(self)
    }
}

/// A piece of evidence as the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct EvidenceDraft {
    /// The day of it.
    pub day: Day,
    /// What it is, 1 to 200 characters.
    pub what: String,
    /// What kind.
    pub kind: BackingKind,
    /// The competency it backs.
    pub competency: Option<String>,
    /// The goal it belongs to.
    pub goal: Option<GoalId>,
    /// Another person says so.
    pub by_other: bool,
    /// It reaches beyond the own unit.
    pub system: bool,
}

impl EvidenceDraft {
    /// Checks what a person writes: of today or before, and for a competency or a goal.
    pub fn read(self, today: Day) -> Result<Self> {
        if self.day > today {
            return Err(Error::Invalid {
                field: "day",
                why: "must be today or a day before it",
            });
        }
        if let Some(key) = &self.competency {
            competency(key)?;
        } else if self.goal.is_none() {
            return Err(Error::Invalid {
                field: "competency",
                why: "must be named, or the goal it belongs to",
            });
        }
        Ok(Self {
            what: line("what", &self.what, WHAT)?,
            ..self
        })
    }
}

choice! {
    /// Where a stretch experience stands.
    StretchState {
        /// Planned.
        Planned = "planned",
        /// Done.
        Done = "done",
    }
}
