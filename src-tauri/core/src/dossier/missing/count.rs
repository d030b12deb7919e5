//! What counts, one by one: entries, entries told apart by host, year or venue, or years that hold enough.

use std::collections::BTreeMap;

use crate::day::Day;
use crate::dossier::criteria::{Criterion, Distinct, PerYear};
use crate::dossier::entry::when::years;
use crate::dossier::entry::{EffortUnit, EntryDraft, EntryId};
use crate::dossier::identity::folded;
use crate::dossier::missing::judge::{Judged, judge, since, venue};
use crate::dossier::missing::{CountedUnit, Fact, Facts, Lack, NotCounting, Why};
use crate::words::dossier::criteria as words;
use chrono::Datelike;

/// What counts, and what does not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counted {
    /// What counts, at least generously; strict ones first.
    pub units: Vec<CountedUnit>,
    /// Entries of the right kind that do not count.
    pub out: Vec<NotCounting>,
}

impl Counted {
    /// How many count strictly.
    pub fn strict(&self) -> u32 {
        self.units.iter().filter(|unit| unit.strict).count() as u32
    }

    /// How many count on the person's word.
    pub fn known(&self) -> u32 {
        self.units.iter().filter(|unit| unit.known).count() as u32
    }

    /// How many count generously.
    pub fn generous(&self) -> u32 {
        self.units.len() as u32
    }
}

/// An entry that counts, with what it lacks.
struct Candidate<'a> {
    fact: Fact<'a>,
    lacks: Vec<Lack>,
}

impl Candidate<'_> {
    fn known(&self) -> bool {
        self.lacks.iter().all(|lack| lack.is_proof())
    }
}

/// Counts what there is towards a criterion.
pub fn count(criterion: &Criterion, facts: &Facts) -> Counted {
    let mut out: BTreeMap<Why, Vec<EntryId>> = BTreeMap::new();
    let mut found = Vec::new();
    for fact in &facts.entries {
        match judge(criterion, fact, facts) {
            Judged::Other => {}
            Judged::Out(why) => out.entry(why).or_default().push(fact.id),
            Judged::In(lacks) => found.push(Candidate { fact: *fact, lacks }),
        }
    }
    let mut units = match &criterion.per_year {
        Some(per) => in_years(criterion, per, &found, facts, &mut out),
        None => told_apart(&criterion.predicate.distinct, found, facts, &mut out),
    };
    // Strict ones first, then those that lack least; the newest of each first.
    units.reverse();
    units.sort_by_key(|unit| (!unit.strict, !unit.known, unit.lacks.len()));
    let out = out.into_iter().map(|(why, entries)| NotCounting {
        why,
        saying: words::why(why.name()).to_owned(),
        entries,
    });
    Counted {
        units,
        out: out.collect(),
    }
}

/// The latest year of an entry, up to today's.
fn latest(fact: &Fact, today: Day) -> Option<i32> {
    years(&fact.entry.spans, today).last().copied()
}

/// By what an entry is told apart from others; none where it cannot be.
fn key(by: &[Distinct], fact: &Fact, today: Day) -> Option<Vec<String>> {
    let draft = &fact.entry.draft;
    let one = |own: &Distinct| match own {
        Distinct::Year => latest(fact, today).map(|year| year.to_string()),
        Distinct::Host => draft.institution.as_deref().map(folded),
        Distinct::Venue => venue(draft),
    };
    by.iter().map(one).collect()
}

/// Where a group stands: its year, by what it is told apart, and its first entry.
type Place = (i32, Option<Vec<String>>, EntryId);

fn told_apart(
    by: &[Distinct],
    found: Vec<Candidate>,
    facts: &Facts,
    out: &mut BTreeMap<Why, Vec<EntryId>>,
) -> Vec<CountedUnit> {
    let mut groups: BTreeMap<Place, Vec<Candidate>> = BTreeMap::new();
    let mut seen: BTreeMap<Vec<String>, (i32, EntryId)> = BTreeMap::new();
    for own in found {
        let year = latest(&own.fact, facts.today).unwrap_or(i32::MIN);
        let id = own.fact.id;
        let key = if by.is_empty() {
            None
        } else {
            key(by, &own.fact, facts.today)
        };
        // What cannot be told apart stands for itself; what can, with the first of its like.
        let place = match &key {
            None => (year, id),
            Some(key) => *seen.entry(key.clone()).or_insert((year, id)),
        };
        groups.entry((place.0, key, place.1)).or_default().push(own);
    }
    let mut units = Vec::new();
    for mut group in groups.into_values() {
        group.sort_by_key(|own| {
            (
                !own.lacks.is_empty(),
                !own.known(),
                own.lacks.len(),
                own.fact.id,
            )
        });
        let mut all = group.into_iter();
        let Some(best) = all.next() else { continue };
        for other in all {
            out.entry(Why::Same).or_default().push(other.fact.id);
        }
        units.push(unit(&best));
    }
    units
}

fn unit(own: &Candidate) -> CountedUnit {
    let draft = &own.fact.entry.draft;
    CountedUnit {
        label: label(draft),
        when: draft.when.clone(),
        entries: vec![own.fact.id],
        strict: own.lacks.is_empty(),
        known: own.known(),
        saying: words::lacks(&own.lacks),
        lacks: own.lacks.clone(),
        strength: own.fact.strength,
    }
}

/// What an entry is called: "Grand rounds, Thornby University".
pub fn label(draft: &EntryDraft) -> String {
    match &draft.institution {
        Some(place) => format!("{}, {place}", draft.title),
        None => draft.title.clone(),
    }
}

/// How much of a measure an entry holds a year; none where it was not said.
fn amount(measure: &str, draft: &EntryDraft) -> Option<u64> {
    let own = |key| {
        draft
            .whole(key)
            .and_then(|number| u64::try_from(number).ok())
    };
    match measure {
        "entries" => Some(1),
        "hours" => {
            let effort = draft.effort.as_ref();
            let effort = effort.filter(|own| own.unit == EffortUnit::HoursPerYear);
            effort
                .map(|own| u64::from(own.amount))
                .or_else(|| own("contactHours"))
                .or_else(|| own("hours"))
        }
        key => own(key),
    }
}

/// Years of the window that hold enough; the sum over less can only be smaller, so strict never exceeds generous.
fn in_years(
    criterion: &Criterion,
    per: &PerYear,
    found: &[Candidate],
    facts: &Facts,
    out: &mut BTreeMap<Why, Vec<EntryId>>,
) -> Vec<CountedUnit> {
    let since = since(criterion.window, facts.identity, facts.today)
        .ok()
        .flatten();
    let from = since.map_or(i32::MIN, |day| day.0.year());
    let mut by_year: BTreeMap<i32, Vec<&Candidate>> = BTreeMap::new();
    let mut undated: Vec<&Candidate> = Vec::new();
    for own in found {
        let years = years(&own.fact.entry.spans, facts.today);
        if years.is_empty() {
            undated.push(own);
        }
        for year in years.into_iter().filter(|year| *year >= from) {
            by_year.entry(year).or_default().push(own);
        }
    }
    let mut units = Vec::new();
    let mut counted: Vec<EntryId> = Vec::new();
    for (year, own) in by_year {
        let enough = u64::from(per.amount);
        let sum = |wanted: &dyn Fn(&Candidate) -> bool, unsaid: u64| -> u64 {
            let fits = own.iter().filter(|own| wanted(own));
            let all = fits.map(|own| amount(&per.measure, &own.fact.entry.draft).unwrap_or(unsaid));
            all.fold(0, u64::saturating_add)
        };
        let strict = sum(&|own: &Candidate| own.lacks.is_empty(), 0) >= enough;
        let known = sum(&|own: &Candidate| own.known(), 0) >= enough;
        // What was not said may be anything.
        if sum(&|_: &Candidate| true, enough) < enough {
            continue;
        }
        let mut lacks: Vec<Lack> = own
            .iter()
            .flat_map(|own| own.lacks.iter().copied())
            .collect();
        if own
            .iter()
            .any(|own| amount(&per.measure, &own.fact.entry.draft).is_none())
        {
            lacks.push(Lack::Detail);
        }
        lacks.sort_unstable();
        lacks.dedup();
        if strict {
            lacks.clear();
        }
        let entries: Vec<EntryId> = own.iter().map(|own| own.fact.id).collect();
        counted.extend(&entries);
        units.push(CountedUnit {
            label: words::year(year, entries.len()),
            when: year.to_string(),
            entries,
            strict,
            known,
            saying: words::lacks(&lacks),
            lacks,
            strength: own.iter().filter_map(|own| own.fact.strength).min(),
        });
    }
    units.extend(undated.iter().map(|own| unit(own)));
    counted.extend(undated.iter().map(|own| own.fact.id));
    let thin = found
        .iter()
        .map(|own| own.fact.id)
        .filter(|id| !counted.contains(id));
    for id in thin {
        out.entry(Why::Thin).or_default().push(id);
    }
    units
}
