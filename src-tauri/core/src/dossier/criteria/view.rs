//! Sets of criteria as the page lists them.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::dossier::criteria::starter::Starter;
use crate::dossier::criteria::stored::{SetCame, StoredSet, Target};
use crate::dossier::criteria::{CriteriaSet, SetId};
use crate::words::dossier::criteria as words;

/// A track with its steps, to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TrackName {
    /// Its lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Its steps.
    pub steps: Vec<StepName>,
}

/// A step to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StepName {
    /// Its lasting name.
    pub key: String,
    /// The rank it leads to.
    pub to: String,
    /// How many criteria it has.
    pub criteria: u32,
}

/// A set in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetLine {
    /// Its row.
    pub id: SetId,
    /// What it is called.
    pub title: String,
    /// Its version.
    pub version: String,
    /// Whose it is.
    pub institution: String,
    /// How it came here.
    pub came: SetCame,
    /// Where it is from and since when.
    pub source: String,
    /// It is an example.
    pub example: bool,
    /// Its tracks.
    pub tracks: Vec<TrackName>,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

/// An example that comes with the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StarterLine {
    /// Its lasting name.
    pub key: &'static str,
    /// What it is called.
    pub title: String,
    /// Whose it is.
    pub institution: String,
    /// Its version.
    pub version: String,
    /// Its tracks.
    pub tracks: Vec<TrackName>,
    /// That it must be checked.
    pub note: &'static str,
}

/// Every set, the examples, and what is aimed at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CriteriaView {
    /// Sets of the vault.
    pub sets: Vec<SetLine>,
    /// Those in the trash.
    pub trash: Vec<SetLine>,
    /// Examples.
    pub starters: Vec<StarterLine>,
    /// What is aimed at.
    pub target: Option<Target>,
}

fn tracks(set: &CriteriaSet) -> Vec<TrackName> {
    let track = |own: &super::CriteriaTrack| TrackName {
        key: own.key.clone(),
        name: own.name.clone(),
        steps: own
            .steps
            .iter()
            .map(|own| StepName {
                key: own.key.clone(),
                to: own.to.clone(),
                criteria: own.criteria().count() as u32,
            })
            .collect(),
    };
    set.tracks.iter().map(track).collect()
}

fn line(own: &StoredSet) -> SetLine {
    let set = &own.set;
    SetLine {
        id: own.id,
        title: set.title.clone(),
        version: set.version.clone(),
        institution: set.institution.clone(),
        came: own.came,
        source: words::source(&set.source, set.effective_from, set.retrieved),
        example: set.example,
        tracks: tracks(set),
        removed_on: own.removed_on,
    }
}

impl CriteriaView {
    /// As they stand.
    pub fn of(all: &[StoredSet], starters: &[Starter], target: Option<Target>) -> Self {
        let (sets, trash): (Vec<_>, Vec<_>) = all.iter().partition(|own| own.removed_on.is_none());
        let starter = |own: &Starter| StarterLine {
            key: own.key,
            title: own.set.title.clone(),
            institution: own.set.institution.clone(),
            version: own.set.version.clone(),
            tracks: tracks(&own.set),
            note: words::EXAMPLE,
        };
        Self {
            sets: sets.into_iter().map(line).collect(),
            trash: trash.into_iter().map(line).collect(),
            starters: starters.iter().map(starter).collect(),
            target,
        }
    }
}
