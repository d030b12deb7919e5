//! Sealed notes: nothing of one is told before its day, and on its day it stands beside what came.

use serde_json::{Value, json};

use super::journeys::{criterion, fact, path};
use crate::journeys::steps::{does, later, refuses};
use crate::support::{call, session};

fn draft(opens_on: &str, why: &str) -> Value {
    json!({ "path": 2, "draft": {
        "why": why, "changeMind": "If Quillfeather leaves.", "opensOn": opens_on,
        "forecast": [
            { "name": "Teaching", "yardstick": "hours", "unit": "hours a week", "expected": "6" },
            { "name": "Belonging", "yardstick": "rating", "unit": "", "expected": "7" },
            { "name": "Pay", "yardstick": "money", "unit": "a year", "expected": "" },
        ],
    } })
}

#[test]
fn a_note_is_closed_until_its_day_and_then_compared() {
    let (_folder, mut session) = session();
    does(&mut session, "addPath", path("hybrid", "Hybrid"));
    assert_eq!(
        refuses(&mut session, "sealNote", draft("2026-11-22", "Why")),
        "opensOn"
    );
    assert_eq!(
        refuses(&mut session, "sealNote", draft("2027-05-22", "  ")),
        "why"
    );
    let sealed = does(
        &mut session,
        "sealNote",
        draft("2027-05-22", "Snodgrove needs me."),
    );
    assert_eq!(sealed["notes"][0]["inside"], Value::Null);
    for canary in ["snodgrove", "quillfeather"] {
        assert!(!sealed.to_string().to_lowercase().contains(canary));
        let found = does(&mut session, "find", json!({ "text": canary }));
        assert_eq!(
            found["hits"],
            json!([]),
            "{canary} is found in a sealed note"
        );
    }
    let early = json!({ "id": 1, "came": ["5", "7"], "learned": "" });
    assert!(
        call(&mut session, "writeOutcome", early.clone()).is_err(),
        "it is closed"
    );
    later(&mut session, 180);
    assert_eq!(
        does(&mut session, "decisions", json!({}))["notes"][0]["inside"],
        Value::Null
    );
    later(&mut session, 1);
    let open = does(&mut session, "decisions", json!({}))["notes"][0]["inside"].clone();
    assert_eq!(open["why"], "Snodgrove needs me.");
    assert_eq!(
        open["lines"].as_array().expect("lines").len(),
        2,
        "an empty line is left out"
    );
    let home = does(&mut session, "home", json!({}));
    assert!(
        home["lines"].to_string().contains("\"opened\":\"Hybrid\""),
        "{home}"
    );
    let came = does(&mut session, "writeOutcome", early)["notes"][0]["inside"].clone();
    assert_eq!(came["lines"][0]["apart"], "1 less than foreseen");
    assert_eq!(came["lines"][1]["apart"], "as foreseen");
    assert_eq!(came["finding"], "1 of 2 came as foreseen.");
}

#[test]
fn that_a_note_was_opened_early_is_kept_and_undo_closes_it() {
    let (_folder, mut session) = session();
    does(&mut session, "addPath", path("hybrid", "Hybrid"));
    does(&mut session, "sealNote", draft("2027-11-22", "Why"));
    let open = does(&mut session, "openNote", json!({ "id": 1 }));
    assert_eq!(open["notes"][0]["openedOn"], "2026-11-22");
    assert_eq!(open["notes"][0]["inside"]["why"], "Why");
    does(&mut session, "undo", json!({}));
    assert_eq!(
        does(&mut session, "decisions", json!({}))["notes"][0]["inside"],
        Value::Null
    );
    let gone = does(&mut session, "removeNote", json!({ "id": 1 }));
    assert_eq!(gone["notes"], json!([]));
    does(&mut session, "undo", json!({}));
    assert_eq!(
        does(&mut session, "decisions", json!({}))["notes"][0]["path"],
        "Hybrid"
    );
}

#[test]
fn what_is_foreseen_is_filled_with_what_is_known_and_hours_and_pay_are_among_it() {
    let (_folder, mut session) = session();
    does(&mut session, "addPath", path("hybrid", "Hybrid"));
    does(
        &mut session,
        "addCriterion",
        criterion("Teaching", "enough", "hours", "more", "6"),
    );
    does(&mut session, "setFact", fact(2, 1, "4.5", "told"));
    let paths = does(&mut session, "decisions", json!({}))["paths"].clone();
    assert_eq!(paths[1]["forecast"][0]["expected"], "4.5");
    let names: Vec<&str> = paths[1]["forecast"]
        .as_array()
        .expect("lines")
        .iter()
        .map(|own| own["name"].as_str().expect("a name"))
        .collect();
    assert_eq!(names, ["Teaching", "Pay"], "hours are there already");
}
