//! What was agreed with somebody, under nine headings; one page that both can keep.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::words::mentoring::agreement as words;

pub mod commands;
pub mod page;
pub mod store;

/// Longest text under one heading, in characters.
pub const WORDS: usize = 1200;

choice! {
    /// A heading of an agreement.
    Heading {
        /// What it is for.
        Goals = "goals",
        /// How often and how long.
        Cadence = "cadence",
        /// By what way, and who reaches whom.
        Channel = "channel",
        /// What is ready before.
        Preparation = "preparation",
        /// What stays between the two, and what may never be repeated.
        Confidentiality = "confidentiality",
        /// Both ways.
        Feedback = "feedback",
        /// Authorship and thanks.
        Credit = "credit",
        /// Disagreement and cancelled meetings.
        Conflict = "conflict",
        /// When to look again, and how either may end it without fault.
        Review = "review",
    }
}

impl Heading {
    /// As it is shown.
    pub fn label(self) -> &'static str {
        words::heading(self.name()).0
    }

    /// What belongs under it, as a question.
    pub fn asks(self) -> &'static str {
        words::heading(self.name()).1
    }
}

/// What was agreed, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agreement {
    /// When both agreed.
    pub agreed_on: Option<Day>,
    /// When to look at it again.
    pub review_on: Option<Day>,
    /// What stands under each heading; headings without words are not in it.
    pub words: BTreeMap<Heading, String>,
}

/// One heading with what stands under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgreementRow {
    /// Which.
    pub heading: Heading,
    /// As it is shown.
    pub label: &'static str,
    /// What belongs under it.
    pub asks: &'static str,
    /// What was agreed; may be empty.
    pub words: String,
}

/// An agreement as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgreementView {
    /// When both agreed.
    pub agreed_on: Option<Day>,
    /// When to look at it again.
    pub review_on: Option<Day>,
    /// The day to look at it again has come.
    pub review_due: bool,
    /// All nine headings.
    pub rows: Vec<AgreementRow>,
    /// Headings with words under them.
    pub filled: u32,
}

impl AgreementView {
    /// The agreement as it stands today.
    pub fn of(own: &Agreement, today: Day) -> Self {
        let row = |heading: &Heading| AgreementRow {
            heading: *heading,
            label: heading.label(),
            asks: heading.asks(),
            words: own.words.get(heading).cloned().unwrap_or_default(),
        };
        Self {
            agreed_on: own.agreed_on,
            review_on: own.review_on,
            review_due: own.review_on.is_some_and(|day| day <= today),
            rows: Heading::ALL.iter().map(row).collect(),
            filled: own.words.len() as u32,
        }
    }
}
