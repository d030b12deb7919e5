//! Rules that are still being written, tried over the entries: how each criterion reads in words and how it would stand.

use serde::Serialize;
use ts_rs::TS;

use crate::dossier::criteria::sentence::sentence;
use crate::dossier::criteria::{CriteriaStep, Criterion};
use crate::dossier::missing::Facts;
use crate::dossier::missing::reading::{CriterionLine, read};

pub mod commands;

/// A criterion that is being written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TriedCriterion {
    /// Its lasting name.
    pub key: String,
    /// The rule in words.
    pub rule: String,
    /// How it would stand; nothing while it cannot be kept.
    pub line: Option<CriterionLine>,
}

/// Tries one criterion.
fn one(own: &Criterion, facts: &Facts) -> TriedCriterion {
    let sound = own.clone().read().ok();
    TriedCriterion {
        key: own.key.clone(),
        rule: sentence(sound.as_ref().unwrap_or(own)),
        line: sound.map(|own| read(&own, facts).line),
    }
}

/// Tries every criterion of a step, in its order.
pub fn tried(step: &CriteriaStep, facts: &Facts) -> Vec<TriedCriterion> {
    step.criteria().map(|own| one(own, facts)).collect()
}
