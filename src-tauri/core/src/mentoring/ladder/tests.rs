//! Vectors of the ladder: what backs a level, which rung is left out, what to work on.

use std::collections::BTreeMap;

use crate::day::Day;
use crate::mentoring::ladder::backed::{backed, lacks};
use crate::mentoring::ladder::confidence::{Confidence, ConfidenceView, Moment};
use crate::mentoring::ladder::view::{EvidenceRow, LadderFacts, LadderView};
use crate::mentoring::ladder::{BackingKind, EvidenceDraft, EvidenceId, Level, pack, pack_of};

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

const TODAY: &str = "2026-11-22";

fn piece(kind: BackingKind, on: &str, by_other: bool, system: bool) -> EvidenceDraft {
    EvidenceDraft {
        day: day(on),
        what: "a piece".to_owned(),
        kind,
        competency: Some("leading-teams".to_owned()),
        goal: None,
        by_other,
        system,
    }
}

/// What is said of a competency: its key, the level claimed, the level wanted, how much it matters.
type Said<'a> = (&'a str, Option<u8>, Option<u8>, Option<u8>);

#[test]
fn the_ladder_has_fifteen_competencies_of_five_levels_and_an_experience_for_each() {
    let pack = pack().expect("the ladder");
    assert_eq!((pack.tiers.len(), pack.competencies.len()), (5, 15));
    for own in &pack.competencies {
        let anchors: std::collections::BTreeSet<&String> = own.anchors.iter().collect();
        assert_eq!(anchors.len(), 5, "{}", own.key);
        assert!(
            pack.stretch.iter().any(|one| one.competency == own.key),
            "{}",
            own.key
        );
    }
    for tier in 1..=5 {
        assert_eq!(
            pack.competencies
                .iter()
                .filter(|own| own.tier == tier)
                .count(),
            3
        );
    }
    assert!(pack.credit.contains("Office of Personnel Management"));
}

#[test]
fn another_pack_loads_without_a_change_and_a_broken_one_is_refused() {
    let other = r#"{"key":"nurse","name":"Two steps","credit":"","tiers":[{"key":"one","tier":1,"name":"One","about":""}],
      "competencies":[{"key":"listening","tier":1,"name":"Listening","about":"","opm":"","anchors":["a","b","c","d","e"]}],"stretch":[]}"#;
    let own = pack_of(other).expect("another ladder");
    let mut levels = BTreeMap::new();
    levels.insert(
        "listening".to_owned(),
        Level {
            claimed: Some(2),
            target: Some(4),
            importance: None,
        },
    );
    let facts = LadderFacts {
        levels,
        ..LadderFacts::default()
    };
    let view = LadderView::of(&own, &facts, day(TODAY)).expect("a view");
    assert_eq!(view.competencies[0].gap, Some(2));
    assert!(
        pack_of(&other.replace(
            "\"tier\":1,\"name\":\"Listening\"",
            "\"tier\":2,\"name\":\"Listening\""
        ))
        .is_err()
    );
    assert!(pack_of("{}").is_err());
}

#[test]
fn a_level_stands_on_its_evidence() {
    use BackingKind::{Feedback, Outcome, Product, Work};
    let new = "2025-06-01";
    let old = "2020-06-01";
    let edge = "2021-11-22";
    let of = |kind, on| piece(kind, on, false, false);
    let cases: Vec<(Option<u8>, Vec<EvidenceDraft>, Option<u8>)> = vec![
        (None, vec![of(Work, new)], None),
        (Some(1), vec![], Some(1)),
        (Some(2), vec![], Some(2)),
        (Some(3), vec![], Some(2)),
        (Some(3), vec![of(Work, new)], Some(3)),
        (Some(3), vec![of(Work, old)], Some(2)),
        (Some(3), vec![of(Work, old), of(Work, old)], Some(3)),
        (Some(3), vec![of(Work, edge)], Some(3)),
        (Some(2), vec![of(Work, new), of(Product, new)], Some(2)),
        (Some(4), vec![of(Work, new)], Some(3)),
        (Some(4), vec![of(Work, new), of(Work, new)], Some(3)),
        (Some(4), vec![of(Work, new), of(Product, new)], Some(4)),
        (Some(4), vec![of(Work, new), of(Product, old)], Some(3)),
        (Some(4), vec![piece(Feedback, new, true, false)], Some(4)),
        (Some(4), vec![piece(Feedback, old, true, false)], Some(2)),
        (Some(5), vec![of(Work, new), of(Product, new)], Some(4)),
        (
            Some(5),
            vec![of(Work, new), piece(Outcome, new, false, true)],
            Some(5),
        ),
        (Some(5), vec![piece(Outcome, new, true, true)], Some(5)),
        (Some(5), vec![piece(Work, new, true, true)], Some(4)),
        (
            Some(5),
            vec![piece(Outcome, old, true, true), of(Work, new)],
            Some(3),
        ),
    ];
    for (at, (claimed, evidence, expected)) in cases.iter().enumerate() {
        let drafts: Vec<&EvidenceDraft> = evidence.iter().collect();
        let found = backed(*claimed, &drafts, day(TODAY));
        assert_eq!(found, *expected, "case {at}");
        let missing = lacks(*claimed, &drafts, day(TODAY));
        assert_eq!(
            missing.is_some(),
            claimed.is_some() && found < *claimed,
            "case {at}"
        );
    }
}

fn view(levels: &[Said], evidence: &[&str]) -> LadderView {
    let levels = levels.iter().map(|(key, claimed, target, importance)| {
        let own = Level {
            claimed: *claimed,
            target: *target,
            importance: *importance,
        };
        ((*key).to_owned(), own)
    });
    let evidence = evidence.iter().enumerate().map(|(at, key)| EvidenceRow {
        id: EvidenceId(at as i64),
        draft: EvidenceDraft {
            competency: Some((*key).to_owned()),
            ..piece(BackingKind::Feedback, "2026-01-01", true, false)
        },
        label: "",
        removed_on: None,
    });
    let facts = LadderFacts {
        levels: levels.collect(),
        evidence: evidence.collect(),
        stretch: BTreeMap::new(),
    };
    LadderView::of(pack().expect("the ladder"), &facts, day(TODAY)).expect("a view")
}

#[test]
fn a_rung_that_is_left_out_is_named_and_silence_is_none() {
    let aiming = ("financial-stewardship", Some(2), Some(4), None);
    let low = ("project-management", Some(2), None, None);
    assert_eq!(view(&[aiming], &[]).skipped, Vec::<String>::new());
    let said = view(&[aiming, low], &[]).skipped;
    assert!(
        said.len() == 1 && said[0].contains("Project management"),
        "{said:?}"
    );
    // Claimed at 4 and not backed counts as what it can show.
    let unbacked = ("leading-teams", Some(4), None, None);
    assert_eq!(view(&[aiming, unbacked], &[]).skipped.len(), 1);
    assert_eq!(
        view(&[aiming, unbacked], &["leading-teams"]).skipped.len(),
        0
    );
    // A rung of the same tier or above is none that is left out; and without an aim there is none.
    assert_eq!(
        view(&[aiming, ("policy-advocacy", Some(1), None, None)], &[])
            .skipped
            .len(),
        0
    );
    assert_eq!(view(&[low], &[]).skipped.len(), 0);
}

#[test]
fn three_steps_are_suggested_by_gap_and_importance() {
    let view = view(
        &[
            ("self-awareness", Some(2), Some(3), Some(5)),
            ("leading-teams", Some(2), Some(4), Some(4)),
            ("legislation", Some(1), Some(2), None),
            ("project-management", Some(2), Some(5), Some(0)),
            ("strategic-thinking", Some(1), Some(3), Some(2)),
        ],
        &[],
    );
    let keys: Vec<&str> = view
        .steps
        .iter()
        .map(|own| own.competency.as_str())
        .collect();
    assert_eq!(
        keys,
        ["leading-teams", "self-awareness", "strategic-thinking"]
    );
    assert_eq!(view.steps[0].stretch.as_deref(), Some("take-over-a-team"));
}

#[test]
fn confidence_shows_three_lines_and_no_gain() {
    let said = |moment, on: &str, value| Confidence {
        competency: "leading-teams".to_owned(),
        moment,
        day: day(on),
        value,
    };
    let all = [
        said(Moment::Close, "2026-11-01", 8),
        said(Moment::Start, "2026-01-05", 6),
        said(Moment::Before, "2026-11-01", 4),
        said(Moment::Quarter, "2026-04-05", 7),
    ];
    let view = ConfidenceView::of(&all).expect("a view");
    let row = view
        .rows
        .iter()
        .find(|own| own.competency == "leading-teams")
        .expect("a row");
    let value = |own: &Option<Confidence>| own.as_ref().map(|one| one.value);
    assert_eq!(
        (value(&row.start), value(&row.before), value(&row.close)),
        (Some(6), Some(4), Some(8))
    );
    let line: Vec<u8> = row.line.iter().map(|one| one.value).collect();
    assert_eq!(line, [6, 7, 8]);
    assert_eq!(view.due, None, "after the close nothing is due");
    let running = ConfidenceView::of(&all[1..2]).expect("a view");
    assert_eq!(running.due, Some(day("2026-04-06")));
    assert!(
        ConfidenceView::of(&[])
            .expect("a view")
            .rows
            .iter()
            .all(|own| own.line.is_empty())
    );
}
