//! The next contact is counted from the last real one.

use super::{ContactDraft, ContactKind, DueState, due};
use crate::day::Day;
use crate::mentoring::person::{PersonDraft, PersonId};

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

fn osei() -> PersonDraft {
    PersonDraft {
        ideal_days: Some(42),
        max_days: Some(60),
        ..PersonDraft::named("Dr Abena Osei")
    }
}

#[test]
fn the_day_moves_with_the_last_real_contact() {
    let own = |last: &str, today: &str| due(&osei(), Some(day(last)), day(today));
    let first = own("2026-10-15", "2026-11-22");
    assert_eq!(
        (first.on, first.state),
        (Some(day("2026-11-26")), DueState::Ahead)
    );
    assert_eq!(first.words, "6 weeks after 15 October");
    assert_eq!(own("2026-10-15", "2026-11-26").state, DueState::Due);
    assert_eq!(
        own("2026-10-15", "2026-12-14").state,
        DueState::Due,
        "the sixtieth day"
    );
    assert_eq!(own("2026-10-15", "2026-12-15").state, DueState::Late);
    assert_eq!(own("2026-11-20", "2026-11-22").on, Some(day("2027-01-01")));
}

#[test]
fn nothing_is_due_where_nothing_was_agreed_or_nobody_has_met() {
    let today = day("2026-11-22");
    let never = due(&osei(), None, today);
    assert_eq!((never.on, never.state), (None, DueState::Open));
    let loose = due(&PersonDraft::named("A"), Some(day("2020-01-01")), today);
    assert_eq!((loose.on, loose.state), (None, DueState::Open));
    let endless = PersonDraft {
        max_days: None,
        ..osei()
    };
    let own = due(&endless, Some(day("2020-01-01")), today);
    assert_eq!(
        own.state,
        DueState::Due,
        "without a longest interval it is never late"
    );
}

#[test]
fn a_contact_took_place() {
    let today = day("2026-11-22");
    let draft = |on: &str, minutes| ContactDraft {
        person: PersonId(1),
        day: day(on),
        kind: ContactKind::Call,
        minutes,
        note: String::new(),
    };
    assert!(draft("2026-11-22", Some(20)).read(today).is_ok());
    assert!(draft("2026-11-23", None).read(today).is_err());
    assert!(draft("2026-11-22", Some(0)).read(today).is_err());
}
