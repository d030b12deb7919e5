//! What is kept of a reading beside a post: the findings with their quotes, and where the person reads otherwise.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::Result;
use crate::options::clause::reading::together;
use crate::options::clause::rules::ClauseRules;
use crate::options::clause::{ClauseFinding, ClauseQuote, ClauseState};
use crate::text::{line, note};

/// Where the person reads otherwise than the rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClauseOwn {
    /// The thing's lasting name.
    pub item: String,
    /// What they read.
    pub state: ClauseState,
    /// Why, in their words.
    pub words: String,
    /// The clause they mean; empty where none is.
    pub clause: String,
    /// The day this was noted.
    pub on: Day,
}

impl ClauseOwn {
    /// Checks what was written, and trims it.
    pub fn read(mut self) -> Result<Self> {
        note("clauseWords", &self.words, 600)?
            .trim()
            .clone_into(&mut self.words);
        note("clauseNumber", &self.clause, 60)?
            .replace('\n', " ")
            .trim()
            .clone_into(&mut self.clause);
        Ok(self)
    }
}

/// A reading as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct CheckedContract {
    /// The name of the file it came from; nothing where it was pasted.
    pub from: Option<String>,
    /// The day it was read.
    pub on: Day,
    /// Clauses and paragraphs that were told apart.
    pub clauses: u32,
    /// Of them, those whose number is written.
    pub numbered: u32,
    /// What was found.
    pub findings: Vec<ClauseFinding>,
    /// Where the person reads otherwise.
    pub own: Vec<ClauseOwn>,
    /// What was found in the draft before, and when that was read.
    pub before: Option<(Day, Vec<ClauseFinding>)>,
}

/// A reading as it lies in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// The reading.
    pub checked: CheckedContract,
    /// Whether the contract's whole text is kept too.
    pub kept: bool,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

/// Checks the name of a file: one that cannot be kept is left out.
pub fn named(file: Option<&str>) -> Option<String> {
    line("file", file?, 160).ok()
}

impl CheckedContract {
    /// What was found on a thing; a thing that the list got later was not looked for, and is unclear.
    pub fn finding(&self, item: &str) -> ClauseFinding {
        let own = self.findings.iter().find(|own| own.item == item);
        own.cloned().unwrap_or_else(|| ClauseFinding {
            item: item.to_owned(),
            state: ClauseState::Unclear,
            quotes: Vec::new(),
        })
    }

    /// Where the person reads a thing otherwise.
    pub fn own(&self, item: &str) -> Option<&ClauseOwn> {
        self.own.iter().find(|own| own.item == item)
    }

    /// How a thing stands, the person's own reading first; what is made of other things follows theirs.
    pub fn state(&self, item: &str, rules: &ClauseRules) -> ClauseState {
        if let Some(own) = self.own(item) {
            return own.state;
        }
        let look = rules.looks.iter().find(|own| own.item.key == item);
        match look.map(|own| own.all.as_slice()) {
            Some(parts @ [_, ..]) => {
                // What things are made of is never made of others (`tests`), so this ends.
                together(
                    parts
                        .iter()
                        .map(|(part, wanted)| (self.state(part, rules), *wanted)),
                )
            }
            _ => self.finding(item).state,
        }
    }

    /// Notes where the person reads otherwise; one line for each thing.
    pub fn note(&mut self, own: ClauseOwn) {
        self.own.retain(|other| other.item != own.item);
        self.own.push(own);
        self.own.sort_by(|one, other| one.item.cmp(&other.item));
    }

    /// Takes in the reading of a newer draft. What the person noted stays, with its day.
    #[must_use]
    pub fn renewed(self, next: Self) -> Self {
        Self {
            own: self.own,
            before: Some((self.on, self.findings)),
            ..next
        }
    }

    /// Whether the sentences on a thing are others than when the person noted their reading of it.
    pub fn moved_since(&self, own: &ClauseOwn) -> bool {
        let Some((_, before)) = &self.before else {
            return false;
        };
        let words =
            |all: &[ClauseQuote]| all.iter().map(|own| own.words.clone()).collect::<Vec<_>>();
        let then = before.iter().find(|one| one.item == own.item);
        own.on <= self.on
            && then
                .is_some_and(|then| words(&then.quotes) != words(&self.finding(&own.item).quotes))
    }
}
