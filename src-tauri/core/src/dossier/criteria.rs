//! What a school asks for, as data: sets of criteria by track and step, each criterion with what counts towards it.
//!
//! A set is one JSON text that holds nothing about the person, so it can be handed on.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::dossier::criteria::calendar::CalendarStep;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::{Mission, Reach};
use crate::dossier::evidence::Strength;
use crate::error::Result;
use crate::{choice, id};

pub mod calendar;
pub mod commands;
pub mod faults;
pub mod read;
pub mod sentence;
pub mod starter;
pub mod store;
pub mod stored;
#[cfg(test)]
mod tests;
pub mod view;

id! {
    /// Row id of a set of criteria.
    SetId
}

choice! {
    /// How a criterion is answered.
    CriterionKind {
        /// So many of something.
        Count = "count",
        /// At least one.
        Presence = "presence",
        /// So many for a level that has a word.
        Level = "level",
        /// Enough of it in so many years.
        Sustained = "sustained",
        /// A person judges it; no list can.
        Judgement = "judgement",
        /// A step to be taken; a person says that it was.
        Procedural = "procedural",
    }
}

impl CriterionKind {
    /// Whether entries can answer it.
    pub fn is_counted(self) -> bool {
        !matches!(self, Self::Judgement | Self::Procedural)
    }
}

choice! {
    /// How sure it is that the school asks for this.
    CriterionStanding {
        /// It is written down.
        Stated = "stated",
        /// People there say so.
        Lore = "lore",
        /// The person's own guess.
        Guess = "guess",
    }
}

choice! {
    /// By what two things are told apart when they are counted.
    Distinct {
        /// The year.
        Year = "year",
        /// The institution.
        Host = "host",
        /// The journal, meeting or outlet.
        Venue = "venue",
    }
}

/// The time that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Window {
    /// Since the last promotion.
    SincePromotion,
    /// The last so many years.
    LastYears(u8),
    /// The whole working life.
    Career,
}

/// What counts towards a criterion. What is left empty asks for nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub struct Predicate {
    /// Kinds of entries.
    pub types: Vec<EntryType>,
    /// Own fields that must hold one of these names: `{"authorRoles": ["first", "senior"]}`.
    pub choices: BTreeMap<String, Vec<String>>,
    /// Own fields that must say yes.
    pub flags: Vec<String>,
    /// Own fields that count as proof when they say yes: the chair's confirmation, a written report.
    pub proof: Vec<String>,
    /// Own fields that must hold at least this number.
    pub least: BTreeMap<String, u32>,
    /// Words of which one must stand in the role.
    pub roles: Vec<String>,
    /// Parts of the work of which one must be named.
    pub missions: Vec<Mission>,
    /// It reaches at least this far.
    pub reach: Option<Reach>,
    /// By invitation.
    pub invited: bool,
    /// Reviewed by peers.
    pub peer_reviewed: bool,
    /// At an institution that does not count as home.
    pub outside_home: bool,
    /// Not paid for by a company.
    pub not_industry: bool,
    /// The mean is at or above what it is compared with.
    pub at_or_above: bool,
    /// Counted once for each of these.
    pub distinct: Vec<Distinct>,
    /// The weakest evidence that is enough; the person's own record where nothing is said.
    pub evidence: Option<Strength>,
}

/// How much of something a year must hold to be counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PerYear {
    /// "entries", "hours" (effort), or the name of an own field with a whole number.
    pub measure: String,
    /// At least so much.
    pub amount: u32,
}

/// A level with its word: "excellent" from four on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LevelWord {
    /// The school's word.
    pub word: String,
    /// From how many on.
    pub from: u32,
}

/// One thing that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Criterion {
    /// Its lasting name: small letters, digits and hyphens.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What is asked, in own words.
    pub words: String,
    /// Where it stands in the source: "p. 14".
    pub place: Option<String>,
    /// The area it belongs to, where a group lets areas be chosen.
    pub area: Option<String>,
    /// How it is answered.
    pub kind: CriterionKind,
    /// What counts.
    #[serde(default)]
    pub predicate: Predicate,
    /// How many are asked for, from 1.
    pub asked: u32,
    /// What a year must hold, where it is to be sustained.
    pub per_year: Option<PerYear>,
    /// Words of levels, the lowest first.
    #[serde(default)]
    pub levels: Vec<LevelWord>,
    /// The time that counts.
    pub window: Window,
    /// What would be good evidence.
    pub wanted: Option<String>,
    /// How sure it is.
    pub standing: CriterionStanding,
    /// How long new work of this kind often takes: "often 3 to 6 months".
    pub lead: Option<String>,
}

/// How many criteria of a group must be met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum GroupRule {
    /// All.
    All,
    /// At least so many.
    AtLeast(u8),
    /// All of at least so many areas, which the person chooses.
    Areas(u8),
}

/// Criteria that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CriteriaGroup {
    /// Its lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// How many must be met.
    pub rule: GroupRule,
    /// The criteria.
    pub criteria: Vec<Criterion>,
}

/// From one rank to the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CriteriaStep {
    /// Its lasting name.
    pub key: String,
    /// The rank before.
    pub from: String,
    /// The rank after.
    pub to: String,
    /// What is asked.
    pub groups: Vec<CriteriaGroup>,
}

/// A track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CriteriaTrack {
    /// Its lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Its steps.
    pub steps: Vec<CriteriaStep>,
}

/// What a school asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct CriteriaSet {
    /// What it is called.
    pub title: String,
    /// Its version: "2025 rules".
    pub version: String,
    /// Whose it is.
    pub institution: String,
    /// In force since.
    pub effective_from: Option<Day>,
    /// Where it stands.
    pub source: String,
    /// The day it was taken from there.
    pub retrieved: Day,
    /// An example that comes with the program: it must be checked with the office.
    pub example: bool,
    /// Its tracks.
    pub tracks: Vec<CriteriaTrack>,
    /// What is to be done before, and how long before.
    #[serde(default)]
    pub calendar: Vec<CalendarStep>,
}

impl CriteriaSet {
    /// A track and a step of it, by their names.
    pub fn step(&self, track: &str, step: &str) -> Option<(&CriteriaTrack, &CriteriaStep)> {
        let track = self.tracks.iter().find(|own| own.key == track)?;
        let step = track.steps.iter().find(|own| own.key == step)?;
        Some((track, step))
    }

    /// Reads a set from JSON as another person may have handed it on, and checks it.
    pub fn parse(json: &str) -> Result<Self> {
        let set: Self = serde_json::from_str(json).map_err(|_| crate::error::Error::Invalid {
            field: "file",
            why: "is not a set of criteria that Bearings can read",
        })?;
        set.read()
    }

    /// The set as a file that can be handed on.
    pub fn json(&self) -> Result<String> {
        let text = serde_json::to_string_pretty(self);
        text.map(|text| text + "\n")
            .map_err(|_| crate::error::Error::Bug("a set cannot be written"))
    }
}

impl CriteriaStep {
    /// Every criterion of the step.
    pub fn criteria(&self) -> impl Iterator<Item = &Criterion> {
        self.groups.iter().flat_map(|group| group.criteria.iter())
    }

    /// Areas that the criteria of a group name, each once, in their order.
    pub fn areas(group: &CriteriaGroup) -> Vec<&str> {
        let mut seen = BTreeSet::new();
        let areas = group.criteria.iter().filter_map(|own| own.area.as_deref());
        areas.filter(|area| seen.insert(*area)).collect()
    }
}
