//! Names and what counts as home.

use super::DossierIdentity;
use crate::day::Day;

fn own(home: &[&str]) -> DossierIdentity {
    DossierIdentity {
        home: home.iter().map(|own| (*own).to_owned()).collect(),
        ..DossierIdentity::default()
    }
}

#[test]
fn home_is_what_was_named_with_all_that_stands_behind_the_name() {
    let larkmoor = own(&["Larkmoor Hospital"]);
    for (place, home) in [
        ("larkmoor  hospital", true),
        ("Larkmoor Hospital, Ward 6", true),
        ("Larkmoor Hospitality", false),
        ("St Aldric Medical Center", false),
    ] {
        assert_eq!(larkmoor.is_home(place), Some(home), "{place}");
    }
    assert_eq!(
        own(&[]).is_home("Larkmoor"),
        None,
        "nobody said what is home"
    );
}

#[test]
fn variants_are_kept_once_and_a_promotion_lies_behind() {
    let today = Day::read("day", "2026-11-22").expect("given");
    let given = DossierIdentity {
        variants: vec!["Halloran IM".into(), " halloran, im ".into(), "  ".into()],
        promoted_on: Some(today),
        ..own(&[])
    };
    let kept = given.clone().read(today).expect("sound");
    assert_eq!(kept.variants, ["Halloran IM"]);
    assert!(given.read(today.minus(1)).is_err());
}
