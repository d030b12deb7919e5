//! The fingerprints of what one reading holds, under one vault's key: what is kept of it in place of its words.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendars::entry::{Entries, Entry};
use crate::calendars::fingerprint::{Facet, Fingerprint, fingerprint};
use crate::calendars::ics::Reading;
use crate::calendars::ics::facts::{Facts, domain};
use crate::calendars::tag::tags;
use crate::calendars::title::normalised;

/// Categories of the file looked at in one entry.
const MOST_LABELS: usize = 10;
/// A domain and so many above it are looked at.
const MOST_DOMAINS: usize = 4;

/// Fingerprints of one title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TitlePrints {
    /// Of the title.
    pub title: Fingerprint,
    /// Of its tags.
    pub tags: Vec<Fingerprint>,
}

/// Fingerprints of what else a file says of an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FactPrints {
    /// Of its identity; `None` where the program wrote none.
    pub series: Option<Fingerprint>,
    /// Of the file's own categories.
    pub labels: Vec<Fingerprint>,
    /// Of the organiser's domain, and of those above it.
    pub organiser: Vec<Fingerprint>,
}

/// The fingerprints of a reading's entries.
#[derive(Debug, Clone, Default)]
pub struct Prints {
    /// In the order of [`Entries::titles`].
    pub titles: Vec<TitlePrints>,
    facts: BTreeMap<(usize, Option<usize>), FactPrints>,
}

impl Prints {
    /// Takes the fingerprints of all that `entries` hold.
    pub fn of(key: &[u8; 32], reading: &Reading, entries: &Entries) -> Self {
        let titles = entries.titles.iter().map(|title| TitlePrints {
            title: fingerprint(key, &title.words),
            tags: prints(key, Facet::Tag, &tags(&title.normal)),
        });
        let titles = titles.collect();
        let mut facts = BTreeMap::new();
        for entry in &entries.all {
            facts
                .entry((entry.series, entry.change))
                .or_insert_with(|| taken(key, reading, entry));
        }
        Self { titles, facts }
    }

    /// The identities of all series and single entries.
    pub fn series(&self) -> BTreeSet<Fingerprint> {
        self.facts
            .values()
            .filter_map(|facts| facts.series)
            .collect()
    }

    /// Those of an entry besides its title's.
    pub fn facts(&self, entry: &Entry) -> Option<&FactPrints> {
        self.facts.get(&(entry.series, entry.change))
    }
}

fn taken(key: &[u8; 32], reading: &Reading, entry: &Entry) -> FactPrints {
    let uid = reading
        .series
        .get(entry.series)
        .map(|series| series.uid.as_ref())
        .filter(|uid| !uid.is_empty());
    let facts = Entries::facts(reading, entry);
    FactPrints {
        series: uid.map(|uid| Facet::Series.print(key, uid)),
        labels: prints(key, Facet::Label, &facts.map(labels).unwrap_or_default()),
        organiser: prints(
            key,
            Facet::Domain,
            &facts
                .and_then(|facts| facts.organiser.as_deref())
                .map(domains)
                .unwrap_or_default(),
        ),
    }
}

fn labels(facts: &Facts) -> Vec<String> {
    facts
        .categories
        .iter()
        .take(MOST_LABELS)
        .map(|label| normalised(label))
        .filter(|label| !label.is_empty())
        .collect()
}

fn prints(key: &[u8; 32], facet: Facet, words: &[String]) -> Vec<Fingerprint> {
    words.iter().map(|words| facet.print(key, words)).collect()
}

/// The domain of an address and those above it that still hold a dot: `a@ward.larkmoor.example` gives
/// `ward.larkmoor.example` and `larkmoor.example`. None for a name without an address.
pub fn domains(address: &str) -> Vec<String> {
    let usable = |domain: &str| domain.len() <= 253 && !domain.contains(char::is_whitespace);
    let Some(domain) = domain(address).filter(|domain| usable(domain)) else {
        return Vec::new();
    };
    let above = domain
        .match_indices('.')
        .map(|(at, _)| &domain[at + 1..])
        .filter(|rest| rest.contains('.'));
    std::iter::once(domain.as_ref())
        .chain(above)
        .take(MOST_DOMAINS)
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::domains;

    #[test]
    fn an_organiser_stands_for_the_house_and_not_for_a_person() {
        assert_eq!(
            domains("Chair@Ward.Larkmoor.example>"),
            ["ward.larkmoor.example", "larkmoor.example"]
        );
        assert_eq!(domains("chair@localhost"), ["localhost"]);
        assert!(domains("Okafor, Ben").is_empty());
        assert!(domains("ben@").is_empty() && domains("a@b c").is_empty());
    }
}
