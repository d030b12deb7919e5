//! What other logs ask to be raised, through the contract: how two people work together, doors, a contract, work without
//! credit; and advice that goes from notes into its ledger.

use serde_json::{Value, json};

use super::agenda::{agenda, item, keep, person, plan, titles};
use super::agenda_out::guard;
use super::steps::{does, refuses, there_and_back};
use crate::support::{call, dump, session};

/// A door of the first person's.
fn door(what: &str, asked: Option<&str>) -> Value {
    json!({ "draft": {
        "person": 1, "what": what, "notedOn": "2026-09-01", "askedOn": asked, "forwardOn": null, "result": null,
        "resultOn": null, "note": "",
    } })
}

fn named<'a>(view: &'a Value, list: &str, source: &str) -> Option<&'a Value> {
    let mut all = view[list].as_array().expect("a list").iter();
    all.find(|own| own["source"] == source)
}

#[test]
fn doors_are_asked_for_with_a_reason_until_they_were() {
    let (_folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    does(&mut session, "addDoor", door("Workshop chair", None));
    does(
        &mut session,
        "addDoor",
        door("Education award", Some("2026-10-01")),
    );
    does(
        &mut session,
        "addDoor",
        door("A seat asked for lately", Some("2026-11-20")),
    );
    let view = plan(&mut session, "2026-11-22", 30);
    assert_eq!(
        titles(&view, "lines"),
        ["Workshop chair", "Education award"]
    );
    let line = |at: usize| &view["lines"][at];
    assert_eq!(
        (&line(0)["wantLabel"], &line(1)["wantLabel"]),
        (&json!("Put forward"), &json!("Inform"))
    );
    let why = |at: usize| line(at)["draft"]["why"].as_str().expect("a reason");
    assert!(why(0).contains("you noted it on 1 September"), "{}", why(0));
    assert!(
        why(1).contains("you asked on 1 October and no answer is noted for 52 days"),
        "{}",
        why(1)
    );
    assert!(!why(0).contains("late"), "{}", why(0));
    // Dealt with, it was asked for on that day, and is not raised again until thirty days have passed.
    let first = line(0)["id"].as_i64().expect("a line");
    keep(&mut session, 1, "", &[first], &json!([])).expect("kept");
    let page = does(&mut session, "person", json!({ "id": 1 }));
    let asked = |page: &Value| {
        let all = page["doors"]["entries"].as_array().expect("doors").clone();
        let own = all
            .iter()
            .find(|own| own["draft"]["what"] == "Workshop chair");
        own.expect("it is there")["draft"]["askedOn"].clone()
    };
    assert_eq!(asked(&page), json!("2026-11-22"));
    let next = plan(&mut session, "2026-12-03", 30);
    assert_eq!(titles(&next, "lines"), ["Education award"]);
    // Unticked again, it was not.
    keep(&mut session, 1, "", &[], &json!([])).expect("kept again");
    let page = does(&mut session, "person", json!({ "id": 1 }));
    assert_eq!(asked(&page), Value::Null);
}

#[test]
fn how_two_people_work_together_is_asked_after_a_quarter_kept_off_and_released_by_hand() {
    let (_folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    let bare = plan(&mut session, "2026-12-03", 30);
    assert!(
        named(&bare, "kept", "health").is_none(),
        "nobody has met yet"
    );
    let contact =
        json!({ "person": 1, "day": "2026-08-01", "kind": "call", "minutes": 20, "note": "" });
    does(&mut session, "addContact", json!({ "draft": contact }));
    for title in ["One", "Two"] {
        does(
            &mut session,
            "addItem",
            json!({ "draft": item(title, "advise") }),
        );
    }
    let view = does(&mut session, "proposeAgenda", json!({ "meeting": 1 }));
    let kept = named(&view, "kept", "health").expect("a quarter has passed");
    assert!(
        kept["title"]
            .as_str()
            .expect("a title")
            .contains("a quarter has passed since it was last looked at")
    );
    // Undecided is not told: releasing waits until it is said that she may learn of it.
    assert_eq!(kept["releasable"], false);
    let may = json!({ "person": 1, "secret": "health", "may": true });
    does(&mut session, "decideDisclosure", may);
    let view = agenda(&mut session, 1);
    assert_eq!(
        named(&view, "kept", "health").expect("kept")["releasable"],
        true
    );
    let start = dump(session.desk().unwrap().read());
    let release =
        |released: bool| json!({ "meeting": 1, "source": "health", "released": released });
    let view = does(&mut session, "releaseToAgenda", release(true));
    assert!(named(&view, "kept", "health").is_none());
    let rows = view["page"]["rows"].as_array().expect("rows").clone();
    let at = rows
        .iter()
        .position(|own| own["title"] == "How we work together")
        .expect("it prints under a neutral name");
    assert!(
        at > 1 && at + 2 < rows.len(),
        "it neither begins the talk nor ends it: {rows:?}"
    );
    // Proposed again, what was released stays, with its reason.
    let view = does(&mut session, "proposeAgenda", json!({ "meeting": 1 }));
    let line = named(&view, "lines", "health").expect("it stays");
    let why = line["draft"]["why"].as_str().expect("a reason");
    assert_eq!(
        why,
        "you put it in and a quarter has passed since it was last looked at"
    );
    assert_eq!(view["sum"], 30);
    let view = does(&mut session, "releaseToAgenda", release(false));
    assert!(!view["page"].to_string().contains("How we work together"));
    there_and_back(&mut session, &start);
}

#[test]
fn talking_about_how_it_runs_counts_as_a_look_at_it() {
    let (_folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    plan(&mut session, "2026-11-22", 30);
    let view = does(
        &mut session,
        "addToAgenda",
        json!({ "meeting": 1, "source": "health" }),
    );
    let line = named(&view, "lines", "health").expect("on the page")["id"]
        .as_i64()
        .expect("a line");
    keep(&mut session, 1, "", &[line], &json!([])).expect("kept");
    let page = does(&mut session, "person", json!({ "id": 1 }));
    assert_eq!(page["health"]["checkedOn"], "2026-11-22");
}

#[test]
fn a_contract_on_the_table_is_for_somebody_outside_and_stays_off_until_it_may_be_told() {
    let (_folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    let standing = json!({ "standing": { "stage": "mid", "world": "academic", "moving": true, "contract": true } });
    does(&mut session, "setStanding", standing);
    let inside = plan(&mut session, "2026-12-03", 30);
    assert!(named(&inside, "kept", "contract/norms").is_none());
    let mut outside = does(&mut session, "person", json!({ "id": 1 }))["person"]["draft"].clone();
    outside["where"] = json!("outside");
    does(
        &mut session,
        "editPerson",
        json!({ "id": 1, "draft": outside }),
    );
    let view = agenda(&mut session, 1);
    let kept = named(&view, "kept", "contract/norms").expect("kept off");
    assert!(
        kept["why"]
            .as_str()
            .expect("a reason")
            .contains("not among those who may know")
    );
    for secret in ["move", "salary"] {
        let may = json!({ "person": 1, "secret": secret, "may": true });
        does(&mut session, "decideDisclosure", may);
    }
    let release = json!({ "meeting": 1, "source": "contract/norms", "released": true });
    let view = does(&mut session, "releaseToAgenda", release);
    assert!(
        view["page"]
            .to_string()
            .contains("What is usual in a contract like mine")
    );
    assert!(named(&view, "kept", "contract/flags").is_some());
    // Not to be told of the move any more, it leaves every page.
    let must_not = json!({ "person": 1, "secret": "move", "may": false });
    does(&mut session, "decideDisclosure", must_not);
    let view = agenda(&mut session, 1);
    assert!(
        !view["page"].to_string().contains("contract"),
        "{}",
        view["page"]
    );
}

#[test]
fn advice_goes_from_notes_into_its_ledger_once_and_what_was_added_to_it_stays() {
    let (_folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    plan(&mut session, "2026-11-22", 30);
    let start = dump(session.desk().unwrap().read());
    let notes = "> Lead with the curriculum\n> Ask the dean first";
    keep(&mut session, 1, notes, &[], &json!([])).expect("kept");
    keep(&mut session, 1, notes, &[], &json!([])).expect("kept again");
    let ledger = |session: &mut bearings_core::session::Session| {
        let page = does(session, "person", json!({ "id": 1 }));
        page["advice"]["entries"]
            .as_array()
            .expect("a list")
            .clone()
    };
    let all = ledger(&mut session);
    let said: Vec<&str> = all
        .iter()
        .map(|own| own["draft"]["advice"].as_str().expect("words"))
        .collect();
    assert_eq!(said, ["Ask the dean first", "Lead with the curriculum"]);
    assert_eq!(
        (&all[0]["draft"]["day"], &all[0]["draft"]["domain"]),
        (&json!("2026-11-22"), &Value::Null)
    );
    // What the person makes of one stays although the notes no longer say it; the other goes with its line.
    let mut own = all[1]["draft"].clone();
    own["decision"] = json!("The ward curriculum leads.");
    own["advice"] = json!("Lead with the ward curriculum");
    does(
        &mut session,
        "editAdvice",
        json!({ "id": all[1]["id"], "draft": own }),
    );
    keep(&mut session, 1, notes, &[], &json!([])).expect("kept once more");
    assert_eq!(
        ledger(&mut session).len(),
        2,
        "what was rewritten is not added anew"
    );
    keep(&mut session, 1, "Nothing", &[], &json!([])).expect("kept shorter");
    let left = ledger(&mut session);
    assert_eq!(left.len(), 1);
    assert_eq!(left[0]["draft"]["advice"], "Lead with the ward curriculum");
    there_and_back(&mut session, &start);
}

#[test]
fn work_without_credit_is_raised_once_names_nobody_and_is_private() {
    let (folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    let draft = json!({
        "day": "2026-11-02", "askedBy": "chair", "who": "CanaryChair", "what": "Cover for the curriculum committee",
        "asked": 120, "took": 480, "answer": "yes", "credit": "none", "anyone": "unsure",
    });
    does(&mut session, "addUncredited", json!({ "draft": draft }));
    let raised = does(&mut session, "raiseUncredited", json!({ "id": 1 }));
    assert_eq!(
        refuses(&mut session, "raiseUncredited", json!({ "id": 1 })),
        "raised"
    );
    let view = plan(&mut session, "2026-12-03", 30);
    let source = format!("item/{}", raised["id"]);
    let kept = named(&view, "kept", &source).expect("private until it is released");
    assert_eq!(
        kept["title"],
        "Credit for: Cover for the curriculum committee"
    );
    let release = json!({ "meeting": 1, "source": source, "released": true });
    does(&mut session, "releaseToAgenda", release);
    let view = does(&mut session, "proposeAgenda", json!({ "meeting": 1 }));
    assert!(named(&view, "lines", &source).is_some());
    let all = super::agenda_out::everything(&mut session, folder.path(), 1);
    assert!(all.contains("Credit for: Cover") && !all.contains("CanaryChair"));
    let items = call(&mut session, "items", json!({})).expect("items");
    assert_eq!(items["open"][0]["draft"]["guard"], guard(&[], true, true));
}
