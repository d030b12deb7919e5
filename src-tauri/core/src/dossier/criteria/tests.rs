//! Sets of criteria: those of the program, and what is refused.

use serde_json::{Value, json};

use super::CriteriaSet;
use super::starter::starters;

fn set() -> Value {
    json!({
        "title": "Rules", "version": "1", "institution": "Larkmoor", "source": "Handbook", "retrieved": "2026-11-22", "example": false,
        "tracks": [{ "key": "ce", "name": "Clinician-educator", "steps": [{ "key": "associate", "from": "a", "to": "b", "groups": [
            { "key": "talks", "name": "Talks", "rule": { "atLeast": 1 }, "criteria": [
                { "key": "invited", "name": "Invited talks", "words": "Six.", "kind": "count", "asked": 6, "window": "sincePromotion", "standing": "stated", "area": "teaching", "predicate": { "types": ["presentation"], "invited": true } }
            ] }] }] }]
    })
}

fn with(path: &str, value: Value) -> Value {
    let mut own = set();
    *own.pointer_mut(path).expect("a place") = value;
    own
}

#[test]
fn every_example_is_sound_is_marked_and_comes_back_from_its_file() {
    let all = starters().expect("examples");
    assert_eq!(all.len(), 6);
    for own in all {
        assert!(own.set.example, "{}", own.key);
        let again = CriteriaSet::parse(&own.set.json().expect("JSON")).expect("read again");
        assert_eq!(again, own.set, "{}", own.key);
        let criteria = own.set.tracks.iter().flat_map(|own| own.steps.iter());
        assert!(criteria.flat_map(super::CriteriaStep::criteria).count() > 0);
    }
}

#[test]
fn what_cannot_be_asked_is_refused() {
    assert!(CriteriaSet::parse(&set().to_string()).is_ok());
    let first = "/tracks/0/steps/0/groups/0/criteria/0";
    for (path, value) in [
        ("/title".to_owned(), json!(" ")),
        ("/tracks".to_owned(), json!([])),
        ("/tracks/0/key".to_owned(), json!("Über")),
        (format!("{first}/asked"), json!(0)),
        (format!("{first}/words"), json!("")),
        (format!("{first}/window"), json!({ "lastYears": 0 })),
        (format!("{first}/kind"), json!("sustained")),
        (format!("{first}/predicate/types"), json!([])),
        (
            format!("{first}/predicate"),
            json!({ "types": ["presentation"], "flags": ["confirmed"] }),
        ),
        (
            format!("{first}/predicate"),
            json!({ "types": ["presentation"], "choices": { "form": [] } }),
        ),
        (
            "/tracks/0/steps/0/groups/0/rule".to_owned(),
            json!({ "atLeast": 2 }),
        ),
        (
            "/tracks/0/steps/0/groups/0/rule".to_owned(),
            json!({ "areas": 2 }),
        ),
        ("/example".to_owned(), json!("yes")),
    ] {
        let wrong = with(&path, value);
        assert!(CriteriaSet::parse(&wrong.to_string()).is_err(), "{path}");
    }
    let mut twice = set();
    let own = twice["tracks"][0].clone();
    twice["tracks"].as_array_mut().expect("a list").push(own);
    assert!(
        CriteriaSet::parse(&twice.to_string()).is_err(),
        "two tracks of one name"
    );
    assert!(CriteriaSet::parse("{").is_err());
    assert!(
        CriteriaSet::parse(&"[".repeat(100_000)).is_err(),
        "no depth makes it fall over"
    );
}

#[test]
fn one_is_what_presence_asks_for() {
    let own = with(
        "/tracks/0/steps/0/groups/0/criteria/0/kind",
        json!("presence"),
    );
    let own = CriteriaSet::parse(&own.to_string()).expect("sound");
    assert_eq!(own.tracks[0].steps[0].groups[0].criteria[0].asked, 1);
}
