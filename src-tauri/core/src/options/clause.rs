//! What a contract says, and what it does not: clauses read by rules of words, each finding with its quotes.
//!
//! `words` and `parted` make words, sentences and numbered clauses of a text, `phrase` is a pattern of words, `rules` the
//! list of what is looked for, `reading` the findings. `checked` is what is kept of a reading beside a post, `change` what
//! moved from one draft to the next. A reading can miss what is worded unusually; it never says that a contract is good.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;

pub mod change;
pub mod checked;
pub mod commands;
pub mod home;
pub mod out;
pub mod parted;
pub mod phrase;
pub mod reading;
pub mod rules;
pub mod store;
#[cfg(test)]
mod tests;
pub mod view;
pub mod words;

choice! {
    /// Whom a thing in a contract is for.
    ClauseKind {
        /// A lawyer.
        Legal = "legal",
        /// The numbers.
        Financial = "financial",
    }
}

choice! {
    /// Whether a thing is in a contract.
    ClauseState {
        /// A sentence says it.
        Present = "present",
        /// No sentence says it, or one says the contrary.
        Missing = "missing",
        /// Words touch it and do not settle it, or sentences disagree.
        Unclear = "unclear",
    }
}

choice! {
    /// What a quote does to the thing it is quoted for.
    QuoteSide {
        /// It says it.
        Says = "says",
        /// It says the contrary.
        Denies = "denies",
        /// It touches it and does not settle it.
        Touches = "touches",
    }
}

/// A quote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClauseQuote {
    /// The clause it stands in: "§7.2", or "paragraph 12" where no number is written.
    pub clause: String,
    /// Whether the clause's number is written in the contract.
    pub written: bool,
    /// Its words as they stand in the contract.
    pub words: String,
    /// What it does.
    pub side: QuoteSide,
}

/// What was found on one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClauseFinding {
    /// The thing's lasting name in the rules.
    pub item: String,
    /// Whether it is in the contract.
    pub state: ClauseState,
    /// At most three quotes of each side, in the order of the contract.
    pub quotes: Vec<ClauseQuote>,
}
