//! One experiment for thirty days, and later what it did.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;

pub mod commands;
pub mod store;

/// How long an experiment runs, in days after its first.
pub const DAYS: u64 = 30;

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Done as meant.
    Kept,
    /// Done in part.
    Partly,
    /// Begun and dropped.
    Dropped,
    /// Not begun.
    NotTried,
}

impl Outcome {
    /// The word that stands in the store.
    pub fn word(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Partly => "partly",
            Self::Dropped => "dropped",
            Self::NotTried => "notTried",
        }
    }

    /// The outcome of this word.
    pub fn named(word: &str) -> Option<Self> {
        [Self::Kept, Self::Partly, Self::Dropped, Self::NotTried]
            .into_iter()
            .find(|outcome| outcome.word() == word)
    }
}

/// The experiment of an audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Experiment {
    /// "hand over the pager for the Wednesday teaching hour".
    pub words: String,
    /// Its first day.
    pub start: Day,
    /// How the person will know whether it did something.
    pub know: Option<String>,
    /// What came of it, and when that was said.
    pub outcome: Option<(Outcome, Day)>,
    /// What it did: "Kept on four of five Wednesdays."
    pub found: Option<String>,
}

impl Experiment {
    /// Its last day.
    pub fn end(&self) -> Day {
        self.start.plus(DAYS)
    }

    /// It is over, and nothing is said yet of what it did.
    pub fn is_due(&self, today: Day) -> bool {
        self.outcome.is_none() && today > self.end()
    }
}

/// The experiment as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExperimentView {
    /// What is tried.
    pub words: String,
    /// Its first day.
    pub start: Day,
    /// Its last day.
    pub end: Day,
    /// How the person will know.
    pub know: Option<String>,
    /// What came of it.
    pub outcome: Option<Outcome>,
    /// What it did.
    pub found: Option<String>,
    /// It is over, and nothing is said yet of what it did.
    pub due: bool,
}

impl ExperimentView {
    /// The view on a day.
    pub fn of(experiment: &Experiment, today: Day) -> Self {
        Self {
            words: experiment.words.clone(),
            start: experiment.start,
            end: experiment.end(),
            know: experiment.know.clone(),
            outcome: experiment.outcome.map(|(outcome, _)| outcome),
            found: experiment.found.clone(),
            due: experiment.is_due(today),
        }
    }
}
