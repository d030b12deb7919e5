//! A plan of leaving well through the contract: laid out, moved, ticked, handed on, written, put away and brought back.

use bearings_core::session::Session;
use serde_json::{Value, json};

use crate::journeys::steps::{does, later, next_undo, refuses, there_and_back};
use crate::support::{dump, session};

pub fn draft(title: &str, start: &str, last: Option<&str>, notice: Option<u16>) -> Value {
    json!({
        "title": title, "path": null, "leaving": "Larkmoor", "joining": "Carrow Valley", "start": start, "last": last,
        "notice": notice, "clause": "", "noticeTo": "", "patients": null, "patientsFrom": "", "patientsOn": null,
        "next": "", "records": "",
    })
}

/// A plan that is laid out, and its row.
pub fn laid(session: &mut Session, draft: &Value) -> (Value, Value) {
    let page = does(session, "addPlan", json!({ "draft": draft }));
    (page["plan"]["id"].clone(), page)
}

pub fn rows(page: &Value) -> Vec<&Value> {
    let lanes = page["plan"]["lanes"].as_array().expect("lanes");
    let rows = lanes
        .iter()
        .flat_map(|lane| lane["rows"].as_array().expect("rows"));
    rows.collect()
}

/// The row of a starter step.
pub fn step<'a>(page: &'a Value, key: &str) -> &'a Value {
    let mut own = rows(page).into_iter();
    own.find(|row| row["piece"]["draft"]["key"] == key)
        .unwrap_or_else(|| panic!("no step {key}"))
}

pub fn with_state(row: &Value, state: Value) -> Value {
    let mut piece = row["piece"].clone();
    piece["draft"]["state"] = state;
    json!({ "id": row["id"], "piece": piece })
}

fn further(page: &Value) -> Vec<&str> {
    let all = page["plan"]["further"].as_array().expect("sentences");
    all.iter().map(|own| own.as_str().expect("text")).collect()
}

pub fn finding(page: &Value) -> &str {
    page["plan"]["finding"].as_str().expect("a sentence")
}

#[test]
fn it_begins_with_nothing_and_says_what_is_not_known() {
    let (_folder, mut session) = session();
    let page = does(&mut session, "leaving", json!({}));
    assert_eq!(
        (&page["plan"], &page["plans"], &page["post"]),
        (&Value::Null, &json!([]), &Value::Null)
    );
    let (_, page) = laid(&mut session, &draft("Leave", "2028-01-10", None, Some(120)));
    assert!(finding(&page).starts_with("On the way to Monday 10 January 2028, next is "));
    let said = further(&page).join(" ");
    assert!(
        said.contains("Not known yet: the last day and by when patients must hear."),
        "{said}"
    );
    let notice = step(&page, "notice");
    assert_eq!(
        (&notice["standing"], &notice["to"], &notice["shown"]),
        (&json!("undated"), &Value::Null, &json!("no day"))
    );
    assert_eq!(
        notice["counted"], "on notice, which is not known",
        "and it says why"
    );
}

#[test]
fn moving_the_start_moves_the_last_day_notice_and_all_steps_but_those_done() {
    let (_folder, mut session) = session();
    let start = dump(session.desk().expect("open").read());
    let plan = draft("Leave", "2028-01-10", Some("2027-12-31"), Some(120));
    let (id, page) = laid(&mut session, &plan);
    assert_eq!(
        finding(&page),
        "To start on Monday 10 January 2028, the first date that binds is Thursday 2 September 2027: notice, in writing."
    );
    let done = with_state(
        step(&page, "own-record"),
        json!({ "kind": "done", "on": "2026-11-20" }),
    );
    let before = does(&mut session, "setPlanPiece", done);
    assert_eq!(
        next_undo(&mut session),
        "note “Copy your own record: CV, case logs, evaluations” as done"
    );
    let after = does(
        &mut session,
        "moveStart",
        json!({ "id": id, "start": "2028-01-17" }),
    );
    assert_eq!(after["plan"]["draft"]["last"], "2028-01-07");
    assert_eq!(after["plan"]["noticeOn"], "2027-09-09");
    assert_eq!(
        (&step(&before, "cover")["to"], &step(&after, "cover")["to"]),
        (&json!("2027-12-17"), &json!("2027-12-24"))
    );
    assert_eq!(step(&after, "own-record")["to"], "2026-11-20");
    there_and_back(&mut session, &start);
}

#[test]
fn it_says_calmly_what_is_past_what_is_short_and_what_would_come_before_notice() {
    let (_folder, mut session) = session();
    // Today is 22 November 2026.
    let plan = draft("Leave", "2027-02-26", Some("2027-02-20"), Some(45));
    let (_, page) = laid(&mut session, &plan);
    assert_eq!(
        finding(&page),
        "To start on Friday 26 February 2027, the first date that binds is Wednesday 6 January 2027: notice, in writing."
    );
    let said = further(&page);
    assert_eq!(
        said[0],
        "“Begin hospital privileges” took up to 150 days (calibercred.com); until the start there are 96. Begin with this."
    );
    assert!(said.iter().any(|own| own.starts_with("Past their days: ")));
    assert!(
        said.iter().any(|own| own
            .starts_with("Before notice on 6 January 2027, and should not be: ")
            && own.contains("change of lead")),
        "{said:?}"
    );
    let page = does(
        &mut session,
        "setPlanPiece",
        with_state(
            step(&page, "privileges"),
            json!({ "kind": "begun", "on": "2026-11-21" }),
        ),
    );
    assert!(
        further(&page)
            .iter()
            .all(|own| !own.contains("hospital privileges” took")),
        "what has begun is not told of again"
    );
    // What waits for notice begins with it.
    let over = step(&page, "patients-over");
    assert_eq!(over["from"], "2027-01-06");
    later(&mut session, 55);
    let page = does(&mut session, "leaving", json!({}));
    assert_eq!(
        finding(&page),
        "To start on Friday 26 February 2027, notice was due on 6 January 2027, 10 days ago. Ask what can be agreed."
    );
}

#[test]
fn what_is_handed_on_is_counted_by_group_and_adds_up() {
    let (_folder, mut session) = session();
    let plan = draft("Leave", "2028-01-10", Some("2027-12-31"), Some(120));
    let (id, _) = laid(&mut session, &plan);
    let hand = |group: &str, count: Value, state: &str| {
        json!({ "plan": id, "piece": { "kind": "handOff", "draft": {
            "group": group, "what": "A group", "count": count, "to": "Dr Brandvold",
            "when": { "kind": "counted", "from": "last", "unit": "days", "earliest": -9, "latest": -9 },
            "state": { "kind": state }, "note": "",
        } } })
    };
    does(
        &mut session,
        "addPlanPiece",
        hand("panel", json!(53), "offered"),
    );
    does(
        &mut session,
        "addPlanPiece",
        hand("results", Value::Null, "toDo"),
    );
    let page = does(
        &mut session,
        "addPlanPiece",
        hand("patients", json!(11), "accepted"),
    );
    let lanes = page["plan"]["lanes"].as_array().expect("lanes").iter();
    let patients = lanes
        .clone()
        .find(|own| own["lane"] == "patients")
        .expect("a lane");
    assert_eq!(
        patients["total"],
        "64 in all: 53 asked and 11 agreed; one line has no number."
    );
    let rows = patients["rows"].as_array().expect("rows");
    assert!(rows.iter().any(|row| row["to"] == "2027-12-22"));
    let field = refuses(
        &mut session,
        "addPlanPiece",
        hand("panel", json!(100_001), "toDo"),
    );
    assert_eq!(field, "count");
}

#[test]
fn a_letter_is_a_draft_until_its_text_is_kept() {
    let (_folder, mut session) = session();
    let mut plan = draft("Leave", "2028-01-10", Some("2027-12-31"), None);
    plan["records"] = json!("Ask the records office.");
    let (id, page) = laid(&mut session, &plan);
    let letter = |page: &Value, name: &str| -> Value {
        let all = page["plan"]["letters"].as_array().expect("letters").iter();
        all.clone()
            .find(|own| own["letter"] == name)
            .expect("a letter")
            .clone()
    };
    let patients = letter(&page, "patients");
    let text = patients["text"].as_str().expect("text");
    assert!(text.contains("31 December 2027") && text.contains("Ask the records office."));
    assert!(
        !text.contains("Carrow Valley"),
        "patients read of no new post"
    );
    assert_eq!(
        patients["fresh"]["missing"],
        json!(["who takes patients over", "your name"])
    );
    let piece = |text: &str| json!({ "kind": "letter", "draft": { "letter": "patients", "title": "Letter to patients", "text": text } });
    let own = json!({ "plan": id, "piece": piece("My own words.") });
    let page = does(&mut session, "addPlanPiece", own.clone());
    assert_eq!(refuses(&mut session, "addPlanPiece", own), "letter");
    let kept = letter(&page, "patients");
    assert_eq!(kept["text"], "My own words.");
    assert!(
        kept["fresh"]["text"]
            .as_str()
            .expect("text")
            .contains("31 December 2027")
    );
    let page = does(
        &mut session,
        "removePlanPiece",
        json!({ "id": kept["kept"] }),
    );
    assert_eq!(letter(&page, "patients")["kept"], Value::Null);
    does(
        &mut session,
        "restorePlanPiece",
        json!({ "id": kept["kept"] }),
    );
}

#[test]
fn plans_and_their_lines_are_put_away_and_brought_back() {
    let (_folder, mut session) = session();
    let start = dump(session.desk().expect("open").read());
    let plan = draft("Leave", "2028-01-10", Some("2027-12-31"), Some(120));
    let (id, page) = laid(&mut session, &plan);
    let all = rows(&page).len();
    let thanks = step(&page, "thanks")["id"].clone();
    let page = does(&mut session, "removePlanPiece", json!({ "id": thanks }));
    assert_eq!(rows(&page).len(), all - 1);
    assert_eq!(page["plan"]["trash"][0]["title"], "Thank-you letters");
    let page = does(&mut session, "restorePlanPiece", json!({ "id": thanks }));
    assert_eq!(rows(&page).len(), all);
    let mentee = json!({ "kind": "mentee", "draft": {
        "name": "C. N.", "told": "2026-11-12", "over": "Dr Osei", "agreement": "one hour a month", "until": "2028-06-30" } });
    let page = does(
        &mut session,
        "addPlanPiece",
        json!({ "plan": id, "piece": mentee }),
    );
    assert_eq!(
        page["plan"]["told"],
        "1 of 1 told; with 1 it is agreed how it goes on."
    );
    let page = does(&mut session, "removePlan", json!({ "id": id }));
    assert_eq!(
        (&page["plan"], &page["trash"][0]["title"]),
        (&Value::Null, &json!("Leave"))
    );
    let page = does(&mut session, "restorePlan", json!({ "id": id }));
    assert_eq!(rows(&page).len(), all);
    there_and_back(&mut session, &start);
}

#[test]
fn what_cannot_be_is_refused_and_changes_nothing() {
    let (_folder, mut session) = session();
    let (id, page) = laid(&mut session, &draft("Leave", "2028-01-10", None, None));
    for (field, key, value) in [
        ("title", "title", json!(" ")),
        ("start", "start", json!("1803-01-01")),
        ("notice", "notice", json!(731)),
    ] {
        let mut own = draft("Leave", "2028-01-10", None, None);
        own[key] = value;
        assert_eq!(
            refuses(&mut session, "setPlan", json!({ "id": id, "draft": own })),
            field
        );
    }
    let own = step(&page, "cover");
    let ahead = with_state(own, json!({ "kind": "done", "on": "2026-11-23" }));
    assert_eq!(refuses(&mut session, "setPlanPiece", ahead), "on");
    let mut turned = with_state(own, json!({ "kind": "toDo" }));
    turned["piece"]["draft"]["when"] =
        json!({ "kind": "counted", "from": "last", "unit": "days", "earliest": 5, "latest": 4 });
    assert_eq!(refuses(&mut session, "setPlanPiece", turned), "when");
    let letter = json!({ "id": own["id"], "piece": { "kind": "mentee", "draft": {
        "name": "A", "told": null, "over": "", "agreement": "", "until": null } } });
    assert_eq!(refuses(&mut session, "setPlanPiece", letter), "piece");
    assert_eq!(
        refuses(
            &mut session,
            "releasePlan",
            json!({ "id": id, "to": ["packet"] })
        ),
        "to"
    );
}
