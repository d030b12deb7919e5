//! What a plan begins with: steps and short lists in our own words, and beside them what sources say, with what to check.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::options::leaving::Lane;
use crate::options::leaving::piece::{KeepDraft, KeepList, PlanPiece, StepDraft, StepState};
use crate::options::leaving::when::{LeadFrom, LeadUnit, StepWhen};

const STARTER: &str = include_str!("starter.json");

/// What a source says of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StepFact {
    /// What it says.
    pub says: String,
    /// Who says so.
    pub source: String,
    /// The day it was read.
    pub on: Day,
    /// What to check before relying on it.
    pub check: String,
}

/// A starter step.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct StarterStep {
    /// Its lasting name.
    pub key: String,
    title: String,
    lane: Lane,
    from: LeadFrom,
    unit: LeadUnit,
    earliest: i16,
    latest: i16,
    #[serde(default)]
    after_notice: bool,
    #[serde(default)]
    takes: Option<u16>,
    #[serde(default)]
    note: String,
    /// What sources say of it.
    #[serde(default)]
    pub facts: Vec<StepFact>,
}

/// A starter line of a short list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StarterKeep {
    key: String,
    list: KeepList,
    title: String,
    needs: String,
    with: String,
}

/// All that a plan begins with.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Starter {
    /// The day on which the sources were read.
    pub read: Day,
    /// The steps, in their order.
    pub steps: Vec<StarterStep>,
    /// The lines of the short lists.
    pub keeps: Vec<StarterKeep>,
}

impl StarterStep {
    /// The step as it stands in a new plan.
    pub fn draft(&self) -> StepDraft {
        StepDraft {
            key: self.key.clone(),
            title: self.title.clone(),
            lane: self.lane,
            when: StepWhen::Counted {
                from: self.from,
                unit: self.unit,
                earliest: self.earliest,
                latest: self.latest,
            },
            after_notice: self.after_notice,
            takes: self.takes,
            takes_from: self
                .takes
                .and(self.facts.first())
                .map(|own| own.source.clone())
                .unwrap_or_default(),
            with: String::new(),
            state: StepState::ToDo {},
            note: self.note.clone(),
        }
    }
}

impl StarterKeep {
    /// The line as it stands in a new plan.
    pub fn draft(&self) -> KeepDraft {
        KeepDraft {
            key: self.key.clone(),
            list: self.list,
            title: self.title.clone(),
            needs: self.needs.clone(),
            with: self.with.clone(),
            when: StepWhen::Open {},
            done: None,
        }
    }
}

impl Starter {
    /// Everything, as it stands in a new plan.
    pub fn pieces(&self) -> Vec<PlanPiece> {
        let steps = self.steps.iter().map(|own| PlanPiece::Step(own.draft()));
        let keeps = self.keeps.iter().map(|own| PlanPiece::Keep(own.draft()));
        steps.chain(keeps).collect()
    }

    /// What sources say of a step.
    pub fn facts(&self, key: &str) -> Vec<StepFact> {
        let own = self.steps.iter().find(|own| own.key == key);
        own.map(|own| own.facts.clone()).unwrap_or_default()
    }
}

/// What a plan begins with.
pub fn shipped() -> Result<Starter> {
    serde_json::from_str(STARTER).map_err(|_| Error::Bug("the starter steps cannot be read"))
}
