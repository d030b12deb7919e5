//! After a meeting, through the contract: what notes become, what is carried on, what is not asked again.

use serde_json::json;

use super::agenda::{card, item, keep, person, plan, titles};
use crate::support::{call, session};

#[test]
fn notes_become_promises_decisions_and_thanks_once_however_often_they_are_kept() {
    let (_folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    call(
        &mut session,
        "addItem",
        json!({ "draft": item("1 March, or wait", "decide") }),
    )
    .expect("added");
    let view = plan(&mut session, "2026-11-22", 30);
    let line = view["lines"][0]["id"].as_i64().expect("a line");
    let notes = "= Go for 1 March\n! @me intent form by 11 Dec\n! @Osei write to the dean by 1 Dec\n> Lead with the curriculum\n+ Offered to read my statement\nThe dean was away";
    let after = keep(&mut session, 1, notes, &[line], &json!([])).expect("kept");
    assert_eq!(
        after["read"]["sentence"],
        "1 promise by you and 1 promise by Dr Abena Osei."
    );
    let text = after["thanks"]["text"]
        .as_str()
        .expect("a draft")
        .to_owned();
    for said in [
        "Dear Abena,",
        "lead with the curriculum",
        "intent form by 11 December",
        "write to the dean by 1 December",
        "offered to read my statement",
    ] {
        assert!(text.contains(said), "{said:?} is not in:\n{text}");
    }
    assert!(after["thanks"]["words"].as_i64().expect("words") <= 120);
    keep(&mut session, 1, notes, &[line], &json!([])).expect("kept again");
    let through = call(&mut session, "followThrough", json!({})).expect("promises");
    assert_eq!(
        (
            through["mine"].as_array().map(Vec::len),
            through["theirs"].as_array().map(Vec::len)
        ),
        (Some(1), Some(1))
    );
    let outcomes = call(&mut session, "outcomes", json!({})).expect("outcomes");
    assert_eq!(outcomes["outcomes"].as_array().map(Vec::len), Some(1));
    let items = call(&mut session, "items", json!({})).expect("items");
    assert_eq!(
        (
            items["open"].as_array().map(Vec::len),
            items["settled"].as_array().map(Vec::len)
        ),
        (Some(0), Some(1))
    );
    // A line that the notes no longer say goes, unless it was kept meanwhile.
    let id = through["theirs"][0]["line"]["id"].clone();
    call(
        &mut session,
        "settlePromise",
        json!({ "id": id, "state": "done", "on": null }),
    )
    .expect("kept");
    keep(&mut session, 1, "= Go for 1 March", &[line], &json!([])).expect("kept shorter");
    let through = call(&mut session, "followThrough", json!({})).expect("promises");
    assert_eq!(
        (
            through["mine"].as_array().map(Vec::len),
            through["settled"].as_array().map(Vec::len)
        ),
        (Some(0), Some(1))
    );
    // The next brief says what this one left.
    let next = plan(&mut session, "2026-12-03", 30);
    assert!(
        next["brief"]["head"]
            .as_str()
            .expect("words")
            .contains("34 of 30 minutes")
    );
    assert_eq!(next["brief"]["said"], json!(["Go for 1 March"]));
}

#[test]
fn what_is_left_over_a_third_time_is_decided() {
    let (_folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    for title in ["Left over", "Left over too"] {
        call(
            &mut session,
            "addItem",
            json!({ "draft": item(title, "advise") }),
        )
        .expect("added");
    }
    for times in 1..=2 {
        let view = plan(&mut session, "2026-11-22", 30);
        let id = view["meeting"]["id"].as_i64().expect("a row");
        keep(&mut session, id, "", &[], &json!([])).expect("kept");
        let items = call(&mut session, "items", json!({})).expect("items");
        assert_eq!(items["open"][0]["carried"], times);
        // Kept again, it is not carried again.
        keep(&mut session, id, "a note", &[], &json!([])).expect("kept again");
        let items = call(&mut session, "items", json!({})).expect("items");
        assert_eq!(items["open"][0]["carried"], times);
    }
    let view = plan(&mut session, "2026-11-22", 30);
    let id = view["meeting"]["id"].as_i64().expect("a row");
    let refused = keep(&mut session, id, "", &[], &json!([])).expect_err("must be decided");
    assert_eq!(refused.field.as_deref(), Some("thirds"));
    let lines: Vec<i64> = view["lines"]
        .as_array()
        .expect("lines")
        .iter()
        .map(|own| own["id"].as_i64().expect("a row"))
        .collect();
    let thirds =
        json!([{ "line": lines[0], "choice": "drop" }, { "line": lines[1], "choice": "do" }]);
    keep(&mut session, id, "", &[], &thirds).expect("kept");
    let items = call(&mut session, "items", json!({})).expect("items");
    assert_eq!(
        (
            items["open"].as_array().map(Vec::len),
            items["settled"][0]["state"].as_str()
        ),
        (Some(1), Some("dropped"))
    );
    // Done after all, it is a decision next time.
    let view = plan(&mut session, "2026-12-03", 30);
    assert_eq!(view["lines"][0]["kindLabel"], "Decision");
}

#[test]
fn a_meeting_that_was_cancelled_carries_nothing_and_one_ahead_cannot_be_held() {
    let (_folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    call(
        &mut session,
        "addItem",
        json!({ "draft": item("A thing", "advise") }),
    )
    .expect("added");
    plan(&mut session, "2026-12-03", 30);
    assert_eq!(
        keep(&mut session, 1, "", &[], &json!([]))
            .expect_err("ahead")
            .field
            .as_deref(),
        Some("meeting")
    );
    let mut cancelled = card();
    cancelled["cancelledBy"] = json!("them");
    let args = json!({ "meeting": 1, "notes": "", "card": cancelled, "ticked": [], "thirds": [] });
    call(&mut session, "keepMeeting", args).expect("cancelled");
    let items = call(&mut session, "items", json!({})).expect("items");
    assert_eq!(items["open"][0]["carried"], 0);
}

#[test]
fn a_question_is_not_offered_again_within_a_year() {
    let (_folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    let offer = json!({ "person": 1, "subject": "academic", "offer": { "level": 4, "source": "evidence" } });
    call(&mut session, "setOffer", offer).expect("offered");
    let view = plan(&mut session, "2026-11-22", 30);
    let asked = view["lines"][0]["draft"]["title"]
        .as_str()
        .expect("a question")
        .to_owned();
    let line = view["lines"][0]["id"].as_i64().expect("a line");
    keep(&mut session, 1, "", &[line], &json!([])).expect("kept");
    let view = plan(&mut session, "2026-12-03", 30);
    assert!(!titles(&view, "lines").contains(&asked));
    let recent = view["notIn"]
        .as_array()
        .expect("a list")
        .iter()
        .find(|own| own["title"] == json!(asked))
        .expect("named");
    assert!(
        recent["why"]
            .as_str()
            .expect("words")
            .contains("not again within a year")
    );
}
