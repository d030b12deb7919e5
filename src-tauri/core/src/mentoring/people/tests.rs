//! Who is listed where, and who is due next.

use super::{PeopleFacts, PeopleView};
use crate::day::Day;
use crate::mentoring::disclosure::{Disclosure, Secret};
use crate::mentoring::person::{Person, PersonDraft, PersonId, PersonKind, PersonStage};

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

fn person(name: &str, kind: Option<PersonKind>, stage: PersonStage, ideal: u16) -> Person {
    Person {
        draft: PersonDraft {
            kinds: kind.into_iter().collect(),
            ideal_days: Some(ideal),
            ..PersonDraft::named(name)
        },
        stage,
        removed_on: None,
    }
}

fn facts() -> PeopleFacts {
    let people = [
        person("Beckett", None, PersonStage::Prospect, 30),
        person("Whitlock", Some(PersonKind::Peer), PersonStage::Active, 14),
        person("Osei", Some(PersonKind::Mentor), PersonStage::Active, 42),
        person("Old", Some(PersonKind::Mentor), PersonStage::Closed, 42),
        Person {
            removed_on: Some(day("2026-11-01")),
            ..person("Gone", None, PersonStage::Met, 42)
        },
    ];
    PeopleFacts {
        people: (1..).map(PersonId).zip(people).collect(),
        last: [
            (PersonId(2), day("2026-11-10")),
            (PersonId(3), day("2026-10-15")),
        ]
        .into(),
        ..PeopleFacts::default()
    }
}

#[test]
fn those_who_help_come_first_and_the_removed_are_not_listed() {
    let view = PeopleView::of(&facts(), day("2026-11-22"));
    let listed: Vec<(&str, &str)> = view
        .rows
        .iter()
        .map(|row| (row.group, row.name.as_str()))
        .collect();
    assert_eq!(
        listed,
        [
            ("Mentor", "Osei"),
            ("Peer", "Whitlock"),
            ("Prospect", "Beckett"),
            ("Closed", "Old"),
        ]
    );
    let counts: Vec<u32> = view.pipeline.iter().map(|own| own.count).collect();
    assert_eq!(counts, [1, 0, 2, 1]);
    assert_eq!(view.removed[0].name, "Gone");
    assert_eq!(
        view.sentence,
        "2 people help and 1 could. Next is Whitlock, on Tuesday 24 November."
    );
}

#[test]
fn an_empty_page_says_so() {
    let view = PeopleView::of(&PeopleFacts::default(), day("2026-11-22"));
    assert_eq!(view.sentence, "Nobody is written down yet.");
}

#[test]
fn while_a_move_is_explored_whoever_was_not_cleared_is_marked() {
    let mut facts = facts();
    let marked = |facts: &PeopleFacts| {
        let view = PeopleView::of(facts, day("2026-11-22"));
        let rows = view.rows.iter().filter(|row| row.keep_move_from);
        rows.map(|row| row.name.clone()).collect::<Vec<_>>()
    };
    assert!(marked(&facts).is_empty());
    let mut decided = Disclosure::default();
    decided.decide(PersonId(3), Secret::Move, false);
    decided.decide(PersonId(1), Secret::Move, true);
    facts.disclosure = decided;
    assert_eq!(marked(&facts), ["Osei"]);
    facts.moving = true;
    assert_eq!(marked(&facts), ["Osei", "Whitlock", "Old"]);
}
