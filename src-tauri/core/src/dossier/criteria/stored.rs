//! Sets of criteria in the vault, what is aimed at, and what people answered.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::dossier::criteria::{CriteriaSet, SetId};

choice! {
    /// How a set came here.
    SetCame {
        /// An example of the program.
        Starter = "starter",
        /// From a file.
        Imported = "imported",
        /// Written here.
        Written = "written",
    }
}

/// A set in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSet {
    /// Its row.
    pub id: SetId,
    /// The set.
    pub set: CriteriaSet,
    /// How it came here.
    pub came: SetCame,
    /// The day the office was last asked whether it still holds.
    pub asked_on: Option<Day>,
    /// What it said.
    pub asked_note: Option<String>,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

/// What the person aims at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Target {
    /// The set.
    pub set: SetId,
    /// The track.
    pub track: String,
    /// The step.
    pub step: String,
    /// The day on which the packet is due.
    pub packet_due: Option<Day>,
    /// The day on which the committee meets.
    pub committee_on: Option<Day>,
}

/// What a person said of a criterion that no list can answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CriterionAnswer {
    /// Who said what.
    pub words: String,
    /// The day it was written down.
    pub on: Day,
}
