//! Goals: what a person works towards, with milestones, measured results, a history of quarters, and what backs them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::domain::Domain;
use crate::mentoring::guard::Guard;
use crate::mentoring::need::need;
use crate::mentoring::person::PersonId;
use crate::text::{line, note, optional_line};
use crate::{choice, id};

pub mod commands;
pub mod lint;
pub mod progress;
pub mod store;
pub mod verbs;
pub mod view;

/// Longest title and other lines, in characters.
pub const LINE: usize = 200;
/// Longest private note, in characters.
const NOTE: usize = 4000;
/// Most milestones of a goal.
pub const MILESTONES: usize = 20;
/// Most measured results of an objective.
pub const RESULTS: usize = 4;
/// Days without a change after which a goal stands still.
pub const STILL: i64 = 45;
/// Largest figure of a result.
const FIGURE: i64 = 1_000_000_000;

id! {
    /// Row id of a goal.
    GoalId
}

choice! {
    /// How a goal is written.
    GoalForm {
        /// One sentence that says what, how much and by when.
        Smart = "smart",
        /// An objective with two to four measured results.
        Okr = "okr",
    }
}

choice! {
    /// What became of a goal.
    GoalState {
        /// Worked towards.
        Open = "open",
        /// Reached.
        Met = "met",
        /// Let go.
        Dropped = "dropped",
    }
}

/// A measured result of an objective. Figures are whole, in the unit that the name says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GoalResult {
    /// What is measured, with its unit.
    pub name: String,
    /// Where it stood.
    #[ts(type = "number")]
    pub start: i64,
    /// Where it stands.
    #[ts(type = "number")]
    pub now: i64,
    /// Where it is to stand; another figure than the start, above it or below.
    #[ts(type = "number")]
    pub target: i64,
}

/// A step on the way, with its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Milestone {
    /// What.
    pub what: String,
    /// By when.
    pub due: Option<Day>,
    /// The day it was done.
    pub done_on: Option<Day>,
}

/// A goal as the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GoalDraft {
    /// The goal, or the objective; 1 to 200 characters, as it would print.
    pub title: String,
    /// How it is written.
    pub form: GoalForm,
    /// 1 to 3; 3 comes first.
    pub priority: u8,
    /// Its domain.
    pub domain: Option<Domain>,
    /// Key of the need it serves.
    pub need: Option<String>,
    /// The value it serves, by its name.
    pub value: Option<String>,
    /// Key of the competency it builds.
    pub competency: Option<String>,
    /// The criterion of the dossier it shows.
    pub criterion: Option<String>,
    /// A number or a finished thing by which it shows.
    pub measure: Option<String>,
    /// How confident the person is that it will be done, 0 to 10.
    pub confidence: Option<u8>,
    /// A smaller step, where the confidence is low.
    pub step: Option<String>,
    /// By when.
    pub due: Option<Day>,
    /// Who helps.
    pub people: Vec<PersonId>,
    /// Measured results of an objective, four at most.
    pub results: Vec<GoalResult>,
    /// Milestones, twenty at most.
    pub milestones: Vec<Milestone>,
    /// A private note; it leaves the vault in no export.
    pub note: String,
    /// What keeps it off pages.
    pub guard: Guard,
}

impl GoalDraft {
    /// A goal of which only the sentence is known.
    pub fn titled(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            form: GoalForm::Smart,
            priority: 2,
            domain: None,
            need: None,
            value: None,
            competency: None,
            criterion: None,
            measure: None,
            confidence: None,
            step: None,
            due: None,
            people: Vec::new(),
            results: Vec::new(),
            milestones: Vec::new(),
            note: String::new(),
            guard: Guard::open(),
        }
    }

    /// Checks what a person writes. What the linter would say of it does not hinder anybody from keeping it.
    pub fn read(self) -> Result<Self> {
        let refused = |field, why| Err(Error::Invalid { field, why });
        if !(1..=3).contains(&self.priority) {
            return refused("priority", "must be between 1 and 3");
        }
        if self.confidence.is_some_and(|own| own > 10) {
            return refused("confidence", "must be between 0 and 10");
        }
        if self.results.len() > RESULTS {
            return refused("results", "must be four at most");
        }
        if self.milestones.len() > MILESTONES {
            return refused("milestones", "must be twenty at most");
        }
        if let Some(own) = self.need.as_deref().filter(|own| !own.is_empty()) {
            need(own)?;
        }
        let optional = |field, text: &Option<String>| optional_line(field, text.as_deref(), LINE);
        let mut people = self.people;
        people.sort_unstable();
        people.dedup();
        Ok(Self {
            title: line("title", &self.title, LINE)?,
            need: optional("need", &self.need)?,
            value: optional("value", &self.value)?,
            competency: optional("competency", &self.competency)?,
            criterion: optional("criterion", &self.criterion)?,
            measure: optional("measure", &self.measure)?,
            step: optional("step", &self.step)?,
            people,
            results: self.results.iter().map(result).collect::<Result<_>>()?,
            milestones: self
                .milestones
                .iter()
                .map(milestone)
                .collect::<Result<_>>()?,
            note: note("note", &self.note, NOTE)?,
            guard: self.guard.read(),
            ..self
        })
    }
}

fn result(own: &GoalResult) -> Result<GoalResult> {
    let within = |figure: i64| figure.abs() <= FIGURE;
    if own.start == own.target {
        return Err(Error::Invalid {
            field: "target",
            why: "must be another figure than the start",
        });
    }
    if ![own.start, own.now, own.target].into_iter().all(within) {
        return Err(Error::Invalid {
            field: "results",
            why: "must hold figures up to a thousand million",
        });
    }
    Ok(GoalResult {
        name: line("results", &own.name, LINE)?,
        ..*own
    })
}

fn milestone(own: &Milestone) -> Result<Milestone> {
    Ok(Milestone {
        what: line("milestones", &own.what, LINE)?,
        ..*own
    })
}

/// A goal in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// As written.
    pub draft: GoalDraft,
    /// What became of it.
    pub state: GoalState,
    /// The day it was begun.
    pub begun_on: Day,
    /// The day anything of it last changed.
    pub changed_on: Day,
    /// The day it was reached or let go.
    pub settled_on: Option<Day>,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
    /// Scores by quarter ("2026-Q4"), in hundredths, the oldest first.
    pub scores: Vec<(String, u8)>,
}

impl Goal {
    /// Whether it is worked towards.
    pub fn is_open(&self) -> bool {
        self.removed_on.is_none() && self.state == GoalState::Open
    }

    /// Whole days since anything of it changed, once these are 45 or more; none before, and none for a goal that is settled.
    pub fn still(&self, today: Day) -> Option<u32> {
        let days = self.changed_on.days_until(today);
        (self.is_open() && days >= STILL).then(|| u32::try_from(days).unwrap_or(u32::MAX))
    }
}

/// The quarter of a day: "2026-Q4".
pub fn quarter(day: Day) -> String {
    use chrono::Datelike;
    format!("{:04}-Q{}", day.0.year(), day.0.month0() / 3 + 1)
}

/// Checks a quarter's name.
pub fn named_quarter(name: &str) -> Result<String> {
    let sound = name.len() == 7
        && name.bytes().take(4).all(|byte| byte.is_ascii_digit())
        && matches!(&name[4..], "-Q1" | "-Q2" | "-Q3" | "-Q4");
    if sound {
        Ok(name.to_owned())
    } else {
        Err(Error::Invalid {
            field: "quarter",
            why: "must be a quarter such as 2026-Q4",
        })
    }
}
