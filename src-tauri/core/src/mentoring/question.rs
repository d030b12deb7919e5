//! The question bank: questions of our own wording by domain, stage, world and kind, and those a person adds.
//!
//! None is offered to the same person twice within 365 days, unless it may be repeated.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::domain::Domain;
use crate::mentoring::guard::Guard;
use crate::mentoring::need::need;
use crate::mentoring::person::PersonId;
use crate::mentoring::standing::{Stage, Standing, World};
use crate::text::{line, optional_line};
use crate::words::mentoring::agenda as words;
use crate::{choice, id};

pub mod commands;
pub mod pick;
pub mod store;
#[cfg(test)]
mod tests;
pub mod view;

/// Longest question, in characters.
pub const WORDS: usize = 200;
/// Days within which a question is not offered to the same person again.
pub const AGAIN: i64 = 365;
/// What stands before the row of a question of the person's own.
const OWN: &str = "own/";

id! {
    /// Row id of a question of the person's own.
    QuestionId
}

choice! {
    /// What a question is for.
    QuestionKind {
        /// To begin with somebody.
        Start = "start",
        /// To hear how it is done.
        Explore = "explore",
        /// To settle something.
        Decide = "decide",
        /// To hear how one does.
        Check = "check",
    }
}

impl QuestionKind {
    /// As it is shown: "To begin".
    pub fn label(self) -> &'static str {
        words::question_kind(self.name())
    }
}

/// A question of the bank, as the data file has it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its lasting name, or "own/3".
    pub key: String,
    /// The question.
    pub words: String,
    /// Its domain.
    pub domain: Domain,
    /// Stages it suits.
    pub stages: Vec<Stage>,
    /// The world it suits.
    pub world: World,
    /// What it is for.
    pub kind: QuestionKind,
    /// Key of the need it serves.
    #[serde(default)]
    pub need: Option<String>,
    /// It may be asked of the same person again within a year.
    #[serde(default)]
    pub repeatable: bool,
    /// What keeps it off pages; those of the bank touch nothing private.
    #[serde(default, skip_deserializing)]
    pub guard: Guard,
}

impl Question {
    /// Whether it suits somebody who stands there; what was not said excludes nothing.
    pub fn suits(&self, standing: Standing) -> bool {
        let stage = standing.stage.is_none_or(|own| self.stages.contains(&own));
        let world = standing.world.is_none_or(|own| own.meets(self.world));
        stage && world
    }
}

/// The questions of the bank, in their order.
///
/// # Errors
/// [`Error::Bug`] if the data file cannot be read, which a test excludes.
pub fn bank() -> Result<&'static [Question]> {
    static BANK: OnceLock<Option<Vec<Question>>> = OnceLock::new();
    BANK.get_or_init(|| serde_json::from_str(include_str!("question/bank.json")).ok())
        .as_deref()
        .ok_or(Error::Bug("the questions cannot be read"))
}

/// A question as the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct QuestionDraft {
    /// The question, 1 to 200 characters.
    pub words: String,
    /// Its domain.
    pub domain: Domain,
    /// Stages it suits; none means all.
    pub stages: Vec<Stage>,
    /// The world it suits.
    pub world: World,
    /// What it is for.
    pub kind: QuestionKind,
    /// Key of the need it serves.
    pub need: Option<String>,
    /// It may be asked of the same person again within a year.
    pub repeatable: bool,
    /// What keeps it off pages.
    pub guard: Guard,
}

impl QuestionDraft {
    /// Checks what a person writes.
    pub fn read(mut self) -> Result<Self> {
        self.stages.sort_unstable();
        self.stages.dedup();
        if self.stages.is_empty() {
            self.stages = Stage::ALL.to_vec();
        }
        if let Some(own) = self.need.as_deref().filter(|own| !own.is_empty()) {
            need(own)?;
        }
        Ok(Self {
            words: line("words", &self.words, WORDS)?,
            need: optional_line("need", self.need.as_deref(), 60)?,
            guard: self.guard.read(),
            ..self
        })
    }

    /// The question it makes.
    pub fn question(&self, id: QuestionId) -> Question {
        Question {
            key: own_key(id),
            words: self.words.clone(),
            domain: self.domain,
            stages: self.stages.clone(),
            world: self.world,
            kind: self.kind,
            need: self.need.clone(),
            repeatable: self.repeatable,
            guard: self.guard.clone(),
        }
    }
}

/// A question of the person's own in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnQuestion {
    /// Its row.
    pub id: QuestionId,
    /// As written.
    pub draft: QuestionDraft,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

/// Key of a question of the person's own: "own/3".
pub fn own_key(id: QuestionId) -> String {
    format!("{OWN}{}", id.0)
}

/// A question that was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its key.
    pub question: String,
    /// Of whom.
    pub person: PersonId,
    /// When.
    pub day: Day,
    /// How useful the meeting was, 1 to 5.
    pub useful: Option<u8>,
}

/// Everything that could be asked, and what was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Questions {
    /// Bank and own, without those in the trash.
    pub all: Vec<Question>,
    /// Keys of those the person does not want to see.
    pub hidden: BTreeSet<String>,
    /// What was asked.
    pub asked: Vec<Asked>,
}

impl Questions {
    /// When a question was last asked of a person.
    pub fn last_asked(&self, key: &str, person: PersonId) -> Option<Day> {
        let own = self.asked.iter();
        own.filter(|own| own.question == key && own.person == person)
            .map(|own| own.day)
            .max()
    }

    /// The day a question was last asked of a person, where that is too recent to ask it again on this day.
    pub fn too_soon(&self, question: &Question, person: PersonId, on: Day) -> Option<Day> {
        let last = self.last_asked(&question.key, person)?;
        (!question.repeatable && last.days_until(on).abs() < AGAIN).then_some(last)
    }

    /// The question of a key.
    pub fn of(&self, key: &str) -> Option<&Question> {
        self.all.iter().find(|own| own.key == key)
    }

    /// What was asked, by key, for looking through many questions.
    pub fn history(&self) -> BTreeMap<&str, Vec<&Asked>> {
        let mut history: BTreeMap<&str, Vec<&Asked>> = BTreeMap::new();
        for own in &self.asked {
            history.entry(&own.question).or_default().push(own);
        }
        history
    }
}
