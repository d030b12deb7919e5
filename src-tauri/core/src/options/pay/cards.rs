//! Fact cards beside pay and leaving: law and prices that age, each with its source, its day, and what to check.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};

const CARDS: &str = include_str!("cards.json");

/// One fact card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FactCard {
    /// Its lasting name.
    pub key: String,
    /// What it is about.
    pub title: String,
    /// What was so.
    pub says: String,
    /// Who says so.
    pub source: String,
    /// The day of the source, or the day it was read.
    pub on: Day,
    /// What to check before relying on it.
    pub check: String,
}

/// All cards, in their order.
pub fn shipped() -> Result<Vec<FactCard>> {
    serde_json::from_str(CARDS).map_err(|_| Error::Bug("the fact cards cannot be read"))
}

#[cfg(test)]
mod tests {
    use super::shipped;

    #[test]
    fn every_card_names_its_source_and_what_to_check() {
        let all = shipped().expect("the cards");
        assert!(all.len() >= 5);
        for own in all {
            for text in [&own.title, &own.says, &own.source, &own.check] {
                assert!(!text.is_empty() && !text.contains('!'), "{}", own.key);
            }
        }
    }
}
