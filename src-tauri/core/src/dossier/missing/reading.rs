//! How one criterion stands, with the lists behind its numbers.

use serde::Serialize;
use ts_rs::TS;

use crate::dossier::criteria::sentence::sentence;
use crate::dossier::criteria::{Criterion, LevelWord, Window};
use crate::dossier::entry::EntryId;
use crate::dossier::missing::change::{WhatChanges, changes};
use crate::dossier::missing::count::{Counted, count, label};
use crate::dossier::missing::{CountedUnit, CriterionState, Fact, Facts, NotCounting};
use crate::words::dossier::criteria as words;
use crate::working::Working;

/// A criterion in one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CriterionLine {
    /// Its lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Where it stands in the source.
    pub place: Option<String>,
    /// How it stands.
    pub state: CriterionState,
    /// The same in words: "3 of 6".
    pub label: String,
    /// How many count strictly; `null` where nothing is counted.
    pub strict: Option<u32>,
    /// How many count generously.
    pub generous: Option<u32>,
    /// How many are asked for.
    pub asked: Option<u32>,
}

/// An entry that the person set beside a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SetBeside {
    /// The entry.
    pub entry: EntryId,
    /// What it is called: "Grand rounds, Thornby University".
    pub label: String,
    /// Why it speaks to the criterion.
    pub why: Option<String>,
}

/// A criterion with everything behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CriterionReading {
    /// In one line.
    pub line: CriterionLine,
    /// What is asked, in own words.
    pub words: String,
    /// What would be good evidence.
    pub wanted: Option<String>,
    /// How sure it is that the school asks for it.
    pub standing: &'static str,
    /// What counts, at least generously: as many as `generous` says, of them as many strictly as `strict` says.
    pub counts: Vec<CountedUnit>,
    /// Entries of the right kind that do not count, by reason.
    pub out: Vec<NotCounting>,
    /// What would change it.
    pub changes: WhatChanges,
    /// The level that is reached strictly and generously, in the school's words.
    pub levels: Option<String>,
    /// The rule, read back in words.
    pub rule: String,
    /// Entries that the person set beside it by hand, where no list can answer it.
    pub beside: Vec<SetBeside>,
    /// How the numbers were worked out.
    pub working: Working,
}

/// How a count stands against what is asked.
///
/// Nothing that is only missing makes it worse than what is known: where a missing fact decides, it is unknown.
pub fn state(counted: &Counted, asked: u32) -> CriterionState {
    let (strict, known, generous) = (counted.strict(), counted.known(), counted.generous());
    if strict >= asked {
        CriterionState::Shown
    } else if known >= asked {
        CriterionState::Claimed
    } else if generous >= asked {
        CriterionState::Unknown
    } else if known > 0 {
        CriterionState::Partial
    } else if generous > 0 {
        CriterionState::Unknown
    } else {
        CriterionState::NotYet
    }
}

/// The last word that a number reaches.
fn level(levels: &[LevelWord], number: u32) -> Option<&str> {
    let mut reached = levels.iter().rev().filter(|own| number >= own.from);
    reached.next().map(|own| own.word.as_str())
}

/// What the person set beside a criterion by hand; what can be counted is counted, and nothing is set beside it.
fn beside(criterion: &Criterion, facts: &Facts) -> Vec<SetBeside> {
    if criterion.kind.is_counted() {
        return Vec::new();
    }
    let of = |fact: &Fact| {
        let mut links = fact.entry.draft.criteria.iter();
        let link = links.find(|own| own.criterion == criterion.key)?;
        Some(SetBeside {
            entry: fact.id,
            label: label(&fact.entry.draft),
            why: link.why.clone(),
        })
    };
    facts.entries.iter().filter_map(of).collect()
}

/// Reads one criterion over the facts.
pub fn read(criterion: &Criterion, facts: &Facts) -> CriterionReading {
    let beside = beside(criterion, facts);
    let line = |state: CriterionState, label: String, numbers: Option<(u32, u32)>| CriterionLine {
        key: criterion.key.clone(),
        name: criterion.name.clone(),
        place: criterion.place.clone(),
        state,
        label,
        strict: numbers.map(|own| own.0),
        generous: numbers.map(|own| own.1),
        asked: numbers.map(|_| criterion.asked),
    };
    let whole = |line, counted: Counted, changes, levels, working| CriterionReading {
        line,
        words: criterion.words.clone(),
        wanted: criterion.wanted.clone(),
        standing: words::standing(criterion.standing.name()),
        counts: counted.units,
        out: counted.out,
        changes,
        levels,
        rule: sentence(criterion),
        beside,
        working,
    };
    if !criterion.kind.is_counted() {
        let state = CriterionState::NeedsPerson;
        let nothing = WhatChanges {
            steps: Vec::new(),
            fresh: 0,
            saying: None,
        };
        return whole(
            line(state, state.label().to_owned(), None),
            Counted::default(),
            nothing,
            None,
            Working::new(words::NEEDS_PERSON),
        );
    }
    let counted = count(criterion, facts);
    let (strict, generous) = (counted.strict(), counted.generous());
    let state = state(&counted, criterion.asked);
    let label = match state {
        CriterionState::Partial => words::partial(strict, criterion.asked),
        _ => state.label().to_owned(),
    };
    let levels = (!criterion.levels.is_empty()).then(|| {
        let of = |number| level(&criterion.levels, number);
        words::levels(of(strict), of(generous))
    });
    let working = working(criterion, &counted, facts);
    let changes = changes(criterion, &counted);
    whole(
        line(state, label, Some((strict, generous))),
        counted,
        changes,
        levels,
        working,
    )
}

fn working(criterion: &Criterion, counted: &Counted, facts: &Facts) -> Working {
    let window = match criterion.window {
        Window::Career => words::CAREER.to_owned(),
        Window::LastYears(years) => words::last_years(years),
        Window::SincePromotion => words::since(facts.identity.promoted_on),
    };
    let out: usize = counted.out.iter().map(|own| own.entries.len()).sum();
    Working::new(words::FORMULA)
        .with(words::WINDOW, window)
        .with(words::ASKED, criterion.asked.to_string())
        .with(words::STRICT, counted.strict().to_string())
        .with(words::WORD, counted.known().to_string())
        .with(words::GENEROUS, counted.generous().to_string())
        .with(words::OUT, out.to_string())
}

/// Entries without evidence that would each, with evidence alone, settle a criterion.
pub fn settling(readings: &[CriterionReading]) -> Vec<EntryId> {
    let one_away = readings.iter().filter(|own| {
        own.line
            .asked
            .zip(own.line.strict)
            .is_some_and(|(asked, strict)| strict + 1 == asked)
    });
    let units = one_away.flat_map(|own| own.counts.iter());
    let only =
        units.filter(|unit| unit.lacks == [super::Lack::Evidence] && unit.entries.len() == 1);
    let mut all: Vec<EntryId> = only.flat_map(|unit| unit.entries.iter().copied()).collect();
    all.sort_unstable();
    all.dedup();
    all
}
