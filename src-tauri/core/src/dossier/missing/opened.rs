//! A criterion opened with the entries of its lists, and an entry's side of it: what it counts for, and what it is set beside.

use serde::Serialize;
use ts_rs::TS;

use crate::dossier::criteria::stored::CriterionAnswer;
use crate::dossier::criteria::{CriteriaStep, Criterion};
use crate::dossier::entry::row::{EntryRow, Ground, row};
use crate::dossier::entry::{Entry, EntryDraft, EntryId};
use crate::dossier::missing::CriterionState;
use crate::dossier::missing::reading::CriterionReading;

/// A criterion opened, with the entries of its lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpenCriterion {
    /// How it stands.
    pub reading: CriterionReading,
    /// Every entry that its lists name, in one line each.
    pub entries: Vec<EntryRow>,
    /// What a person said of it, and when.
    pub answer: Option<CriterionAnswer>,
}

impl OpenCriterion {
    /// A reading with the lines of the entries it names.
    pub fn of(
        reading: CriterionReading,
        entries: &[(EntryId, Entry)],
        ground: &Ground,
        answer: Option<CriterionAnswer>,
    ) -> Self {
        let mut named: Vec<EntryId> = reading
            .counts
            .iter()
            .flat_map(|own| own.entries.iter())
            .chain(reading.out.iter().flat_map(|own| own.entries.iter()))
            .chain(reading.beside.iter().map(|own| &own.entry))
            .copied()
            .collect();
        named.sort_unstable();
        named.dedup();
        let rows = entries
            .iter()
            .filter(|(id, _)| named.binary_search(id).is_ok())
            .map(|(id, entry)| row(*id, entry, ground));
        Self {
            entries: rows.collect(),
            reading,
            answer,
        }
    }
}

/// A criterion that an entry counts for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CountsFor {
    /// The criterion's lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Where it stands in the source.
    pub place: Option<String>,
    /// How it stands.
    pub state: CriterionState,
    /// The same in words.
    pub label: String,
    /// The entry counts strictly.
    pub strict: bool,
    /// What the entry lacks, in words.
    pub lacks: Option<String>,
}

/// A criterion that a person must judge, seen from an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct JudgedCriterion {
    /// The criterion's lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What is asked, in own words.
    pub words: String,
    /// Where it stands in the source.
    pub place: Option<String>,
    /// The entry is set beside it.
    pub beside: bool,
    /// Why.
    pub why: Option<String>,
}

/// What an entry does for the chosen rules.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct EntryCriteria {
    /// Criteria it counts for.
    pub counts: Vec<CountsFor>,
    /// Criteria that no list can answer; the person may set it beside them.
    pub judged: Vec<JudgedCriterion>,
}

/// What an entry counts for, of the readings of a step.
pub fn counts_for(id: EntryId, readings: Vec<CriterionReading>) -> Vec<CountsFor> {
    let of = |own: CriterionReading| {
        let mut units = own.counts.iter();
        let unit = units.find(|unit| unit.entries.contains(&id))?;
        Some(CountsFor {
            strict: unit.strict,
            lacks: unit.saying.clone(),
            key: own.line.key,
            name: own.line.name,
            place: own.line.place,
            state: own.line.state,
            label: own.line.label,
        })
    };
    readings.into_iter().filter_map(of).collect()
}

/// The criteria of a step that no list can answer, seen from an entry.
pub fn judged(draft: &EntryDraft, step: &CriteriaStep) -> Vec<JudgedCriterion> {
    let of = |own: &Criterion| {
        let mut links = draft.criteria.iter();
        let link = links.find(|link| link.criterion == own.key);
        JudgedCriterion {
            key: own.key.clone(),
            name: own.name.clone(),
            words: own.words.clone(),
            place: own.place.clone(),
            beside: link.is_some(),
            why: link.and_then(|link| link.why.clone()),
        }
    };
    let all = step.criteria().filter(|own| !own.kind.is_counted());
    all.map(of).collect()
}
