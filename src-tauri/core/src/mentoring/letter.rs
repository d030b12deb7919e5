//! Drafts of letters that are hard to write: a no in three tones, a talk about how it runs, an end with thanks.
//!
//! They are drawn from facts that the person addressed knows already: the days of contacts, what they put forward. What was
//! noted about them, what anybody may not learn and how a relationship was rated enters none. Bearings sends nothing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::dates::past;
use crate::mentoring::person::PersonId;
use crate::text::note;
use crate::words::mentoring::letter as words;
use crate::{choice, id};

pub mod commands;
pub mod facts;
pub mod store;
#[cfg(test)]
mod tests;

/// Longest letter, in characters.
const TEXT: usize = 20_000;
/// Longest line that goes into a draft, in characters.
pub const LINE: usize = 400;

id! {
    /// Row id of a letter that was kept.
    LetterId
}

choice! {
    /// What a letter is for.
    LetterKind {
        /// A first request.
        Request = "request",
        /// The one reminder.
        Nudge = "nudge",
        /// A no.
        No = "no",
        /// A talk about how it runs.
        Realign = "realign",
        /// An end, with thanks.
        WindDown = "windDown",
    }
}

choice! {
    /// The tone of a no.
    Tone {
        /// Two sentences.
        Short = "short",
        /// With thanks and another way.
        Warm = "warm",
        /// Without a door left ajar.
        Firm = "firm",
    }
}

/// A letter that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LetterDraft {
    /// To whom, if they are in the vault.
    pub person: Option<PersonId>,
    /// What it is for.
    pub kind: LetterKind,
    /// Its text.
    pub words: String,
    /// When it was kept; not after today.
    pub day: Day,
}

impl LetterDraft {
    /// Checks what a person writes.
    pub fn read(self, today: Day) -> Result<Self> {
        let words = note("words", self.words.trim(), TEXT)?;
        if words.is_empty() {
            return Err(Error::Invalid {
                field: "words",
                why: "must not be empty",
            });
        }
        Ok(Self {
            words,
            day: past("day", self.day, today)?,
            ..self
        })
    }
}

/// A letter that was kept, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterEntry {
    /// Its row.
    pub id: LetterId,
    /// As kept.
    pub draft: LetterDraft,
}

/// A draft, ready to be edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterText {
    /// The text.
    pub text: String,
    /// What it was drawn from, line by line: dates and deeds.
    pub facts: Vec<String>,
}

/// What a no needs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoFacts {
    /// To whom.
    pub to: String,
    /// What was asked.
    pub what: String,
    /// The priority that it would take from; may be missing.
    pub priority: Option<String>,
    /// Another way: a name, a later date, a smaller part; may be missing.
    pub instead: Option<String>,
}

/// A no in one of three tones. It cites the priority the person states, and invents no reason.
pub fn no(facts: &NoFacts, tone: Tone, from: Option<&str>) -> LetterText {
    LetterText {
        text: words::no(
            tone.name(),
            &facts.to,
            &facts.what,
            facts.priority.as_deref(),
            facts.instead.as_deref(),
            from,
        ),
        facts: Vec::new(),
    }
}
