//! Source cards: figures from surveys of other people, each with its sample, year, source and caveat. None is a target.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};

pub mod commands;

/// What a figure is about, so that a page finds those that belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Topic {
    /// Time for what means most.
    MeaningfulWork,
    /// Where gaps come from.
    GapSource,
    /// How time is divided.
    TimeMix,
    /// Leaving.
    Leaving,
    /// Symptoms of burnout.
    Burnout,
    /// The electronic record.
    Records,
    /// Messages.
    Inbox,
    /// Prior authorizations.
    Authorizations,
    /// Pay.
    Pay,
    /// Vitality of faculty.
    Vitality,
}

/// One source card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Benchmark {
    /// Which: "meaningful20".
    pub key: String,
    /// What it is about.
    pub topic: Topic,
    /// What was found.
    pub says: String,
    /// Who was asked.
    pub sample: String,
    /// When.
    pub year: String,
    /// Where it stands.
    pub source: String,
    /// What it cannot say; always that it is not a target.
    pub caveat: String,
}

/// All source cards. [`Error::Bug`] if the file of this program is damaged, which a test rules out.
pub fn benchmarks() -> Result<&'static [Benchmark]> {
    static CARDS: OnceLock<Option<Vec<Benchmark>>> = OnceLock::new();
    let cards = CARDS.get_or_init(|| serde_json::from_str(include_str!("benchmarks.json")).ok());
    cards
        .as_deref()
        .ok_or(Error::Bug("the source cards cannot be read"))
}

/// One source card by its key.
pub fn benchmark(key: &str) -> Result<&'static Benchmark> {
    benchmarks()?
        .iter()
        .find(|card| card.key == key)
        .ok_or(Error::NotFound {
            what: "source card",
        })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{benchmark, benchmarks};

    #[test]
    fn every_figure_carries_its_sample_year_source_and_caveat() {
        let cards = benchmarks().expect("source cards");
        assert_eq!(cards.len(), 14);
        let keys: BTreeSet<&str> = cards.iter().map(|card| card.key.as_str()).collect();
        assert_eq!(keys.len(), cards.len());
        for card in cards {
            let parts = [&card.says, &card.sample, &card.year, &card.source];
            assert!(parts.iter().all(|part| !part.is_empty()), "{}", card.key);
            assert!(
                card.caveat.ends_with("It is not your target."),
                "{}",
                card.key
            );
            assert!(
                card.year.chars().any(|c| c.is_ascii_digit()),
                "{}",
                card.key
            );
        }
    }

    #[test]
    fn the_reading_finds_the_cards_it_names() {
        for key in ["meaningful20", "institutionBehaves"] {
            assert!(benchmark(key).is_ok(), "{key}");
        }
    }
}
