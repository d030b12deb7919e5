//! A plan on Home and in Find, and the plan of the sample physician.

use bearings_core::sample;
use serde_json::json;

use super::leaving::{draft, finding, laid, rows, step, with_state};
use crate::journeys::steps::does;
use crate::support::session;

#[test]
fn home_says_what_is_next_and_find_finds_it() {
    let (_folder, mut session) = session();
    let plan = draft("Leave", "2027-03-01", Some("2027-02-26"), Some(84));
    let (id, page) = laid(&mut session, &plan);
    // Notice falls on 4 December, twelve days from today; what lies before it is done.
    for row in rows(&page) {
        let before = row["to"].as_str().is_some_and(|to| to < "2026-12-04");
        if before {
            let done = with_state(row, json!({ "kind": "done", "on": "2026-11-22" }));
            does(&mut session, "setPlanPiece", done);
        }
    }
    let home = does(&mut session, "home", json!({}));
    let lines = home["lines"].as_array().expect("lines").iter();
    let line = lines
        .clone()
        .find(|own| own["place"] == "leaving")
        .expect("a line");
    assert_eq!(
        (&line["next"], &line["days"], &line["late"], &line["plan"]),
        (&json!("Give notice in writing"), &json!(12), &json!(0), &id)
    );
    let found = does(&mut session, "find", json!({ "text": "PECOS" }));
    let hits = found["hits"].as_array().expect("hits").iter();
    let hit = hits
        .clone()
        .find(|own| own["kind"] == "planPiece")
        .expect("a hit");
    assert_eq!((&hit["place"], &hit["id"]), (&json!("options"), &id));
    does(&mut session, "removePlan", json!({ "id": id }));
    let home = does(&mut session, "home", json!({}));
    assert!(
        home["lines"]
            .as_array()
            .expect("lines")
            .iter()
            .all(|own| own["place"] != "leaving")
    );
    let found = does(&mut session, "find", json!({ "text": "PECOS" }));
    assert_eq!(found["hits"], json!([]));
}

#[test]
fn the_sample_physician_has_a_plan_whose_days_are_those_of_her_contract() {
    let (_folder, mut session) = session();
    sample::fill(&mut session, 0).expect("her papers");
    let page = does(&mut session, "leaving", json!({}));
    assert_eq!(
        finding(&page),
        "To start on Monday 10 January 2028, the first date that binds is Thursday 2 September 2027: notice, in writing."
    );
    let post = &page["post"];
    assert_eq!(
        (&post["notice"], &post["last"]),
        (
            &page["plan"]["draft"]["notice"],
            &page["plan"]["draft"]["last"]
        ),
        "the plan and the terms of her post agree"
    );
    for (key, to) in [
        ("patients-told", "2027-10-01"),
        ("one-by-one", "2027-09-17"),
        ("cover", "2027-12-17"),
        ("promises", "2028-07-10"),
    ] {
        assert_eq!(step(&page, key)["to"], to, "{key}");
    }
    assert_eq!(step(&page, "privileges")["from"], "2027-07-01");
    let rules: Vec<&str> = page["plan"]["lanes"]
        .as_array()
        .expect("lanes")
        .iter()
        .filter_map(|own| own["rule"].as_str())
        .collect();
    assert_eq!(
        rules,
        [
            "Notice: 120 days (§9.1) before the last day, 31 December 2027, so by 2 September 2027.",
            "Your rule: at least 90 days before the last day, so by 2 October 2027. States and insurers differ; you entered this one on 19 November 2026.",
        ]
    );
    assert_eq!(page["paths"][3]["title"], "Leave");
    assert_eq!(page["plan"]["draft"]["path"], page["paths"][3]["id"]);
}
