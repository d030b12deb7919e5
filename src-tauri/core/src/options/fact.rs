//! A fact: what a path offers on a criterion, how well that is known, and what it rests on. What is not known is no fact.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::error::{Error, Result};
use crate::options::amount::Yardstick;
use crate::text::line;

pub mod commands;
pub mod store;

/// Longest words and source, in characters.
const WORDS: usize = 120;

choice! {
    /// How well a fact is known, the best first.
    Grade {
        /// In writing.
        Writing = "writing",
        /// Seen with one's own eyes.
        Seen = "seen",
        /// Told by somebody.
        Told = "told",
        /// A guess.
        Guess = "guess",
    }
}

impl Grade {
    /// How far the truth may lie to either side, as a share of the criterion's whole range: 0, 0.5, 1.5 and 3 of 10.
    pub fn spread(self) -> f64 {
        match self {
            Self::Writing => 0.0,
            Self::Seen => 0.05,
            Self::Told => 0.15,
            Self::Guess => 0.3,
        }
    }

    /// Whether it may still turn out otherwise.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Told | Self::Guess)
    }
}

/// What a person writes of a fact; amounts as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FactDraft {
    /// How much; nothing while it is not known.
    pub amount: String,
    /// At the least, where it is a range.
    pub low: String,
    /// At the most, where it is a range.
    pub high: String,
    /// "2 today"; may be empty.
    pub words: String,
    /// How well it is known.
    pub grade: Grade,
    /// "§2.4", "Dr Mbele"; may be empty.
    pub source: String,
    /// The day on which it was so.
    pub on: Option<Day>,
    /// The chance that what was asked for is kept, in per cent; only where one stays with what was asked for.
    pub kept: Option<u8>,
}

/// A fact as the rules read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// How much; none while it is not known.
    pub amount: Option<i64>,
    /// From and to, where it is a range that holds the amount.
    pub between: Option<(i64, i64)>,
    /// "2 today"; may be empty.
    pub words: String,
    /// How well it is known.
    pub grade: Grade,
    /// "§2.4", "Dr Mbele"; may be empty.
    pub source: String,
    /// The day on which it was so.
    pub on: Option<Day>,
    /// The chance that what was asked for is kept, in per cent.
    pub kept: Option<u8>,
}

impl FactDraft {
    /// Checks what was written, and reads its amounts.
    pub fn read(&self, yardstick: Yardstick) -> Result<Fact> {
        let amount = yardstick.read("amount", &self.amount)?;
        let ends = (
            yardstick.read("low", &self.low)?,
            yardstick.read("high", &self.high)?,
        );
        let between = match (ends, amount) {
            ((None, None), _) => None,
            ((Some(low), Some(high)), Some(amount)) if (low..=high).contains(&amount) => {
                Some((low, high))
            }
            _ => {
                return Err(Error::Invalid {
                    field: "between",
                    why: "needs both ends, with the amount between them",
                });
            }
        };
        if self.kept.is_some_and(|own| own > 100) {
            return Err(Error::Invalid {
                field: "kept",
                why: "must be between 0 and 100",
            });
        }
        let short = |field, text: &str| match text.trim() {
            "" => Ok(String::new()),
            own => line(field, own, WORDS),
        };
        Ok(Fact {
            amount,
            between,
            words: short("words", &self.words)?,
            grade: self.grade,
            source: short("source", &self.source)?,
            on: self.on,
            kept: self.kept,
        })
    }
}

impl Fact {
    /// As it stands in a form.
    pub fn draft(&self, yardstick: Yardstick) -> FactDraft {
        let typed =
            |own: Option<i64>| own.map_or_else(String::new, |amount| yardstick.typed(amount));
        FactDraft {
            amount: typed(self.amount),
            low: typed(self.between.map(|own| own.0)),
            high: typed(self.between.map(|own| own.1)),
            words: self.words.clone(),
            grade: self.grade,
            source: self.source.clone(),
            on: self.on,
            kept: self.kept,
        }
    }
}
