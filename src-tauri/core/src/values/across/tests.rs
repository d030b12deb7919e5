//! What other places are given: criteria that sum to one, topics only for gaps, and a line without numbers.

use super::{ValueWithGap, criteria, identity, topics};
use crate::day::Day;
use crate::values::audit::AuditId;
use crate::values::card::CardKey;
use crate::values::reading::gap::GapKind;

fn value(name: &str, weight: f64, answers: Option<(u8, u8)>, kind: GapKind) -> ValueWithGap {
    ValueWithGap {
        card: CardKey(format!("physician/{}", name.to_lowercase())),
        name: name.to_owned(),
        audit: AuditId(1),
        on: Day::read("day", "2026-10-02").expect("a day"),
        weight,
        importance: answers.map(|(importance, _)| importance),
        lived: answers.map(|(_, lived)| lived),
        gap: answers.map(|(importance, lived)| importance as i8 - lived as i8),
        kind,
        dated: false,
        week: None,
    }
}

fn four() -> Vec<ValueWithGap> {
    vec![
        value("Teaching", 17.0, Some((9, 4)), GapKind::Less),
        value("Family", 38.0, Some((10, 9)), GapKind::Tie),
        value("Recognition", 0.5, Some((4, 7)), GapKind::More),
        value("Care", 10.0, None, GapKind::Unknown),
    ]
}

#[test]
fn criteria_are_the_heaviest_and_sum_to_one() {
    let found = criteria(&four(), 3);
    let names: Vec<&str> = found.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Family", "Teaching", "Care"]);
    assert!((found.iter().map(|one| one.weight).sum::<f64>() - 1.0).abs() < 1e-12);
    assert_eq!(
        found[1].asks,
        "Would it let you live this more than 4 of 10?"
    );
    assert_eq!(found[2].asks, "How far would it let you live this?");
    assert!(criteria(&[], 3).is_empty());
}

#[test]
fn only_what_gets_less_than_it_matters_is_a_topic() {
    let found = topics(&four());
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0].words,
        "Teaching: it matters 9 to me, and I live it 4."
    );
}

#[test]
fn the_line_of_identity_tells_no_number() {
    let line = identity(&four()).expect("a line");
    assert_eq!(line, "What I stand for: family, teaching and care.");
    assert!(!line.chars().any(|c| c.is_ascii_digit()));
    assert_eq!(identity(&[]), None);
}
