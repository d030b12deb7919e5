//! What may be written of somebody, and when they may be called active.

use super::{PersonDraft, PersonKind, may_be_active};

#[test]
fn roles_are_kept_once_each_and_lines_are_trimmed() {
    let own = PersonDraft {
        kinds: vec![PersonKind::Peer, PersonKind::Mentor, PersonKind::Peer],
        about: Some("  ".to_owned()),
        ..PersonDraft::named(" Dr Abena Osei ")
    };
    let own = own.read().expect("allowed");
    assert_eq!(own.name, "Dr Abena Osei");
    assert_eq!(own.kinds, [PersonKind::Mentor, PersonKind::Peer]);
    assert_eq!(own.about, None);
    assert!(own.is(PersonKind::Peer) && !own.is(PersonKind::Panel));
}

#[test]
fn a_rhythm_makes_sense_or_is_refused() {
    let with = |ideal_days, max_days| {
        PersonDraft {
            ideal_days,
            max_days,
            ..PersonDraft::named("A")
        }
        .read()
    };
    assert!(with(Some(42), Some(60)).is_ok() && with(Some(42), None).is_ok());
    assert!(with(Some(42), Some(41)).is_err(), "late before it is due");
    assert!(with(None, Some(60)).is_err() && with(Some(0), None).is_err());
    assert!(with(Some(731), None).is_err());
}

#[test]
fn nobody_is_active_without_a_rhythm_nor_without_a_goal_where_there_are_goals() {
    let bare = PersonDraft::named("A");
    assert!(may_be_active(&bare, None).is_err());
    let own = PersonDraft {
        ideal_days: Some(42),
        ..bare
    };
    assert!(may_be_active(&own, None).is_ok());
    assert!(may_be_active(&own, Some(0)).is_err());
    assert!(may_be_active(&own, Some(1)).is_ok());
}
