//! The criteria engine: vectors over every predicate, window and state, and laws over drawn entries.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::calendar::backwards;
use super::count::count;
use super::diff::{RulesChange, compare};
use super::reading::{read, settling};
use super::{CriterionState, Fact, Facts, Lack};
use crate::day::Day;
use crate::dossier::criteria::calendar::CalendarStep;
use crate::dossier::criteria::{CriteriaStep, Criterion};
use crate::dossier::entry::{Came, CameBy, Entry, EntryDraft, EntryId, when};
use crate::dossier::evidence::Strength;
use crate::dossier::identity::DossierIdentity;

mod laws;

const VECTORS: &str = include_str!("../../../../../tests/fixtures/dossier/criteria.json");

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

fn today() -> Day {
    day("2026-11-22")
}

#[derive(Deserialize)]
struct Vector {
    name: String,
    promoted: Option<String>,
    home: Vec<String>,
    entries: Vec<Value>,
    criterion: Value,
    strict: u32,
    known: u32,
    generous: u32,
    state: CriterionState,
    lacks: Option<Vec<Lack>>,
    out: Option<BTreeMap<String, usize>>,
}

/// An entry of a vector: fields of a draft over an empty one, with the strength of its evidence.
fn entry(given: &Value) -> (Entry, Option<Strength>) {
    let kind = serde_json::from_value(given["kind"].clone()).expect("a kind");
    let base = EntryDraft::titled(kind, given["title"].as_str().expect("a title"));
    let mut draft = serde_json::to_value(base).expect("JSON");
    for (key, value) in given.as_object().expect("an object") {
        if key != "ev" {
            draft[key] = value.clone();
        }
    }
    let draft: EntryDraft = serde_json::from_value(draft).expect("a draft");
    let draft = draft.read().expect("sound");
    let strength = given["ev"].as_str().and_then(Strength::named);
    let entry = Entry {
        spans: when::read(&draft.when).expect("sound"),
        draft,
        came: Came {
            by: CameBy::Typed,
            from: None,
            on: today(),
        },
        verified_on: None,
        removed_on: None,
    };
    (entry, strength)
}

fn criterion(given: &Value) -> Criterion {
    let mut own =
        json!({ "key": "one", "name": "One", "words": "One of them.", "standing": "stated" });
    for (key, value) in given.as_object().expect("an object") {
        own[key] = value.clone();
    }
    let own: Criterion = serde_json::from_value(own).expect("a criterion");
    own.read().expect("sound")
}

fn identity(promoted: Option<&str>, home: &[String]) -> DossierIdentity {
    DossierIdentity {
        promoted_on: promoted.map(day),
        home: home.to_vec(),
        ..DossierIdentity::default()
    }
}

fn facts<'a>(entries: &'a [(Entry, Option<Strength>)], identity: &'a DossierIdentity) -> Facts<'a> {
    let facts = entries.iter().zip(1..).map(|((entry, strength), id)| Fact {
        id: EntryId(id),
        entry,
        strength: *strength,
    });
    Facts {
        entries: facts.collect(),
        identity,
        today: today(),
    }
}

#[test]
fn the_vectors_come_out() {
    let vectors: Vec<Vector> = serde_json::from_str(VECTORS).expect("vectors");
    assert!(vectors.len() >= 40);
    for own in vectors {
        let entries: Vec<_> = own.entries.iter().map(entry).collect();
        let identity = identity(own.promoted.as_deref(), &own.home);
        let facts = facts(&entries, &identity);
        let criterion = criterion(&own.criterion);
        let reading = read(&criterion, &facts);
        let name = &own.name;
        assert_eq!(reading.line.state, own.state, "{name}");
        if !criterion.kind.is_counted() {
            assert_eq!(reading.line.strict, None, "{name}");
            continue;
        }
        let counted = count(&criterion, &facts);
        assert_eq!(
            (counted.strict(), counted.known(), counted.generous()),
            (own.strict, own.known, own.generous),
            "{name}"
        );
        if let Some(lacks) = own.lacks {
            assert_eq!(reading.counts[0].lacks, lacks, "{name}");
        }
        if let Some(out) = own.out {
            let found: BTreeMap<String, usize> = reading
                .out
                .iter()
                .map(|own| (own.why.name().to_owned(), own.entries.len()))
                .collect();
            assert_eq!(found, out, "{name}");
        }
    }
}

#[test]
fn the_fewest_things_that_would_change_it_come_first() {
    let talk = |when: &str, ev: Value, reach: Value, place: &str| {
        entry(
            &json!({ "kind": "presentation", "title": "A talk", "when": when, "ev": ev, "reach": reach,
            "institution": place, "invited": true }),
        )
    };
    let entries = [
        talk("2024", json!("others"), json!("regional"), "Aldric"),
        talk("2023", Value::Null, json!("regional"), "Thornby"),
        talk("2025", json!("others"), Value::Null, "Ward Teachers"),
        talk("2022", Value::Null, Value::Null, "Brackwater"),
    ];
    let identity = identity(Some("2019-07-01"), &[]);
    let asked = |asked: u32| {
        criterion(
            &json!({ "kind": "count", "asked": asked, "window": "sincePromotion", "lead": "often 3 to 6 months",
            "predicate": { "types": ["presentation"], "reach": "regional", "distinct": ["host", "year"] } }),
        )
    };
    let facts = facts(&entries, &identity);
    let of = |number: u32| read(&asked(number), &facts).changes;
    let steps = |number: u32| -> Vec<(i64, u32)> {
        let changes = of(number);
        changes
            .steps
            .iter()
            .map(|own| (own.entries[0].0, own.makes))
            .collect()
    };
    assert_eq!(steps(1), [], "it is shown");
    assert_eq!(steps(2), [(3, 2)], "a fact of one's own before a request");
    assert_eq!(steps(3), [(3, 2), (2, 3)]);
    assert_eq!(steps(6), [(3, 2), (2, 3), (4, 4)]);
    assert_eq!((of(6).fresh, of(3).fresh), (2, 0));
    assert_eq!(
        of(6).saying.as_deref(),
        Some("2 more, new; often 3 to 6 months.")
    );
    assert_eq!(of(3).steps[0].what, "Set the reach: A talk, Ward Teachers");
    let two = [read(&asked(2), &facts)];
    assert_eq!(
        settling(&two),
        [EntryId(2)],
        "what lacks a reach needs more than evidence"
    );
    let without = [entries[0].clone(), entries[1].clone()];
    let facts = super::tests::facts(&without, &identity);
    assert_eq!(settling(&[read(&asked(2), &facts)]), [EntryId(2)]);
}

#[test]
fn two_sets_of_rules_are_set_side_by_side() {
    let entries = [entry(
        &json!({ "kind": "presentation", "title": "A talk", "when": "2024", "ev": "own" }),
    )];
    let identity = identity(Some("2019-07-01"), &[]);
    let own = |key: &str, name: &str, asked: u32| {
        json!({ "key": key, "name": name, "words": name, "standing": "stated", "kind": "count", "asked": asked,
            "window": "career", "predicate": { "types": ["presentation"] } })
    };
    let step = |all: Vec<Value>| -> CriteriaStep {
        let step = json!({ "key": "s", "from": "a", "to": "b", "groups": [{ "key": "g", "name": "G", "rule": "all", "criteria": all }] });
        serde_json::from_value(step).expect("a step")
    };
    let before = step(vec![
        own("talks", "Talks", 1),
        own("visits", "Visits", 2),
        own("old", "Old", 1),
        own("same", "Same", 1),
    ]);
    let after = step(vec![
        own("talks", "Talks", 2),
        own("days", "Visits ", 3),
        own("fresh", "Fresh", 1),
        own("same", "Same", 1),
    ]);
    let rows = compare(&before, &after, &facts(&entries, &identity));
    let found: Vec<(RulesChange, &str)> = rows
        .iter()
        .map(|own| (own.difference, own.saying.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            (RulesChange::Moved, "Was shown, would be 1 of 2."),
            (RulesChange::Moved, "Was 1 of 2, would be 1 of 3."),
            (RulesChange::New, "New: shown."),
            (RulesChange::Same, "The same: shown."),
            (RulesChange::Gone, "No longer asked for; it was shown."),
        ]
    );
}

#[test]
fn the_calendar_runs_backwards_from_the_packet() {
    let steps = [
        CalendarStep {
            what: "Last corrections".into(),
            days_before: 14,
            who: None,
        },
        CalendarStep {
            what: "Name referees".into(),
            days_before: 140,
            who: Some("Chair".into()),
        },
    ];
    let days = backwards(
        &steps,
        Some(day("2027-01-15")),
        Some(day("2027-03-01")),
        today(),
    );
    let found: Vec<(String, String, bool)> = days
        .into_iter()
        .map(|own| (own.on.to_string(), own.saying, own.past))
        .collect();
    assert_eq!(
        found,
        [
            ("2026-08-28".into(), "was due 86 days ago".into(), true),
            ("2027-01-01".into(), "in 40 days".into(), false),
            ("2027-01-15".into(), "in 54 days".into(), false),
            ("2027-03-01".into(), "in 99 days".into(), false),
        ]
    );
    assert!(backwards(&steps, None, None, today()).is_empty());
}
