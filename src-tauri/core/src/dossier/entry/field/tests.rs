//! Own fields: what goes in, and what is refused.

use std::collections::BTreeSet;

use super::{FieldValue, Own, fields, read, thousandths, views};
use crate::dossier::entry::kind::EntryType;

fn own(all: &[(&str, FieldValue)]) -> Own {
    all.iter()
        .map(|(key, value)| ((*key).to_owned(), value.clone()))
        .collect()
}

fn text(own: &str) -> FieldValue {
    FieldValue::Text(own.to_owned())
}

#[test]
fn every_kind_has_fields_with_names_of_their_own_and_words() {
    for kind in EntryType::ALL {
        let keys: BTreeSet<&str> = fields(*kind).iter().map(|field| field.key).collect();
        assert_eq!(keys.len(), fields(*kind).len(), "{kind:?}");
        for view in views(*kind) {
            assert!(!view.label.is_empty() && view.options.iter().all(|own| !own.label.is_empty()));
        }
    }
}

#[test]
fn values_are_kept_as_their_field_wants_them() {
    let given = own(&[
        ("status", text("published")),
        (
            "authorRoles",
            FieldValue::Names(vec!["senior".into(), "first".into(), "first".into()]),
        ),
        ("menteeAuthors", FieldValue::Numbers(vec![3, 0, 3])),
        ("contribution", text("  ")),
        ("featured", FieldValue::Flag(true)),
    ]);
    let kept = read(EntryType::Publication, given).expect("sound");
    assert_eq!(
        kept.get("authorRoles"),
        Some(&FieldValue::Names(vec!["first".into(), "senior".into()]))
    );
    assert_eq!(
        kept.get("menteeAuthors"),
        Some(&FieldValue::Numbers(vec![0, 3]))
    );
    assert_eq!(kept.get("contribution"), None, "nothing was written");
}

#[test]
fn what_does_not_fit_is_refused() {
    for (kind, key, value) in [
        (EntryType::Honour, "status", text("published")),
        (EntryType::Publication, "status", text("famous")),
        (EntryType::Evaluations, "mean", text("4,8")),
        (EntryType::Evaluations, "topBox", FieldValue::Whole(101)),
        (EntryType::Evaluations, "asked", FieldValue::Whole(-1)),
        (EntryType::Licence, "expires", text("next year")),
        (EntryType::Committee, "confirmed", text("yes")),
        (EntryType::Degree, "award", text("a\0b")),
    ] {
        assert!(read(kind, own(&[(key, value)])).is_err(), "{key}");
    }
}

#[test]
fn numbers_with_a_point_are_counted_in_thousandths() {
    assert_eq!(thousandths("4.82"), Some(4820));
    assert_eq!(thousandths(" 5 "), Some(5000));
    for text in ["", ".5", "4.", "4.8.1", "-1", "1e3"] {
        assert_eq!(thousandths(text), None, "{text}");
    }
}
