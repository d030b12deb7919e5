//! What is worth a second look in a statement: numbers that the entries do not give, claims that nothing stands behind, the
//! wrong person, figures a school does not want, and means without what gives them meaning. A remark never changes a word.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::dossier::entry::EntryId;
use crate::dossier::identity::folded;
use crate::dossier::missing::Facts;
use crate::dossier::statement::{Metrics, Statement, Voice};
use crate::words::dossier::statement as words;

pub mod claims;
pub mod flat;
pub mod numbers;

use flat::{Flat, Sentence};

choice! {
    /// Kind of a remark.
    RemarkKind {
        /// The entries give another number.
        Number = "number",
        /// Nothing is linked to a claim.
        Unlinked = "unlinked",
        /// What is linked has no evidence itself.
        Unproved = "unproved",
        /// What is linked is not here any more.
        Gone = "gone",
        /// A mean without what gives it meaning.
        Mean = "mean",
        /// It is written in another person.
        Person = "person",
        /// A figure the school does not want.
        Metric = "metric",
    }
}

/// A remark on some words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Remark {
    /// Its name, by which it is left: what kind, on which words.
    pub key: String,
    /// What kind.
    pub kind: RemarkKind,
    /// Its paragraph, from 0.
    pub paragraph: u32,
    /// The words it is about: first character in the paragraph, evidence counted as one.
    pub from: u32,
    /// The character behind the last.
    pub to: u32,
    /// The fact, in a sentence.
    pub fact: String,
    /// More of it.
    pub detail: Option<String>,
    /// What could be written in their place.
    pub write: Option<String>,
    /// Entries that could be linked, or that the number counts.
    pub entries: Vec<EntryId>,
    /// Linking them would help.
    pub link: bool,
    /// The person left it as it is.
    pub left: bool,
}

/// All remarks of a statement, with how many claims it makes and how many have evidence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Linted {
    /// In the order of the words.
    pub remarks: Vec<Remark>,
    /// Sentences that claim something.
    pub claims: u32,
    /// Of them, those with evidence.
    pub backed: u32,
}

/// What is known while a paragraph is read.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// The entries.
    pub facts: &'a Facts<'a>,
    /// The statement.
    pub statement: &'a Statement,
    /// The paragraph's place.
    pub paragraph: u32,
}

impl Reading<'_> {
    /// A remark on characters of a paragraph.
    pub fn remark(
        &self,
        kind: RemarkKind,
        flat: &Flat,
        from: usize,
        to: usize,
        fact: String,
    ) -> Remark {
        let quoted = folded(&flat.text(from, to));
        let key = format!("{}:{quoted}", kind.name());
        Remark {
            left: self.statement.left.contains(&key),
            key,
            kind,
            paragraph: self.paragraph,
            from: from as u32,
            to: to as u32,
            fact,
            detail: None,
            write: None,
            entries: Vec::new(),
            link: false,
        }
    }

    /// Whether an entry is here and has evidence; none where it is gone.
    pub fn proved(&self, id: EntryId) -> Option<bool> {
        let mut facts = self.facts.entries.iter();
        facts
            .find(|own| own.id == id)
            .map(|own| own.strength.is_some())
    }
}

/// Reads a statement over the entries.
pub fn lint(statement: &Statement, facts: &Facts) -> Linted {
    let mut linted = Linted::default();
    for (own, paragraph) in statement.body.iter().zip(0..) {
        let flat = Flat::of(own);
        let reading = Reading {
            facts,
            statement,
            paragraph,
        };
        let mut remarks = gone(&reading, &flat);
        remarks.extend(person(&reading, &flat));
        remarks.extend(metrics(&reading, &flat));
        for sentence in flat.sentences() {
            let numbers = numbers::read(&reading, &flat, sentence);
            let claim = claims::read(&reading, &flat, sentence, !numbers.found.is_empty());
            if claim.claims {
                linted.claims += 1;
                linted.backed += u32::from(claim.backed);
            }
            remarks.extend(numbers.remarks);
            remarks.extend(claim.remarks);
            remarks.extend(claims::mean(&reading, &flat, sentence));
        }
        remarks.sort_by_key(|own| (own.from, own.to, own.kind));
        linted.remarks.extend(remarks);
    }
    linted
}

/// Evidence that is not here any more, or has nothing behind it.
fn gone(reading: &Reading, flat: &Flat) -> Vec<Remark> {
    let chips = flat.chips.iter().filter_map(|(at, id)| {
        let (kind, fact) = match reading.proved(*id) {
            None => (RemarkKind::Gone, words::gone(id.0)),
            Some(false) => (RemarkKind::Unproved, words::unproved(id.0)),
            Some(true) => return None,
        };
        let mut own = reading.remark(kind, flat, *at, at + 1, fact);
        own.key = format!("{}:{}", kind.name(), id.0);
        own.left = reading.statement.left.contains(&own.key);
        own.entries = vec![*id];
        Some(own)
    });
    chips.collect()
}

/// The first words of a paragraph that stand in another person than wanted.
fn person(reading: &Reading, flat: &Flat) -> Option<Remark> {
    let identity = reading.facts.identity;
    let family = identity.family.as_deref().map(folded);
    let wrong = |word: &str| match reading.statement.rules.voice {
        Voice::Free => false,
        Voice::First => family.as_deref() == Some(folded(word).as_str()),
        Voice::Third => matches!(
            word,
            "I" | "I’m" | "I'm" | "I’ve" | "I've" | "my" | "My" | "me" | "mine"
        ),
    };
    let found = flat
        .words()
        .into_iter()
        .find(|(from, to)| wrong(&flat.text(*from, *to)))?;
    let fact = match reading.statement.rules.voice {
        Voice::Third => words::FIRST_FOUND,
        _ => words::THIRD_FOUND,
    };
    Some(reading.remark(RemarkKind::Person, flat, found.0, found.1, fact.to_owned()))
}

/// Names of figures that some schools want none of.
const METRIC_WORDS: [&str; 5] = [
    "h-index",
    "h index",
    "impact factor",
    "impact factors",
    "i10-index",
];

/// Figures that the school does not want.
fn metrics(reading: &Reading, flat: &Flat) -> Vec<Remark> {
    if reading.statement.rules.metrics == Metrics::Free {
        return Vec::new();
    }
    let found = METRIC_WORDS.iter().filter_map(|word| flat.find(word));
    let mut spans: Vec<(usize, usize)> = found.collect();
    spans.sort_unstable_by_key(|(from, to)| (*from, std::cmp::Reverse(*to)));
    spans.dedup_by_key(|(from, _)| *from);
    spans
        .into_iter()
        .map(|(from, to)| {
            reading.remark(RemarkKind::Metric, flat, from, to, words::METRIC.to_owned())
        })
        .collect()
}

/// The entries of a sentence's evidence.
pub fn linked(flat: &Flat, sentence: Sentence) -> Vec<EntryId> {
    let within = flat
        .chips
        .iter()
        .filter(|(at, _)| (sentence.from..sentence.to).contains(at));
    within.map(|(_, id)| *id).collect()
}
