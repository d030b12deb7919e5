//! Meetings through the contract: an agenda proposed and edited, what came of it, and what is carried on.

use bearings_core::error::Code;
use bearings_core::session::Session;
use serde_json::{Value, json};

use crate::support::{call, session};

/// A thing to raise, with nothing but a title and a wish.
pub fn item(title: &str, want: &str) -> Value {
    json!({
        "title": title, "want": want, "person": 1, "domain": null, "need": null, "goal": null, "due": null,
        "starred": false, "questions": [], "note": "",
        "guard": { "secrets": [], "values": false, "released": true },
    })
}

/// A goal, with nothing but a title.
pub fn goal(title: &str) -> Value {
    json!({
        "title": title, "form": "smart", "priority": 3, "domain": "academic", "need": null, "value": null,
        "competency": null, "criterion": null, "measure": null, "confidence": null, "step": null, "due": null,
        "people": [1], "results": [], "milestones": [], "note": "",
        "guard": { "secrets": [], "values": false, "released": true },
    })
}

/// A person of this name who covers academic questions.
pub fn person(session: &mut Session, name: &str) {
    let draft = json!({
        "name": name, "kinds": ["mentor"], "about": null, "title": null, "organisation": null, "email": null,
        "phone": null, "where": "inside", "world": "academic", "tier": null, "idealDays": 42, "maxDays": 90,
        "minutes": 30, "notes": "", "reveal": "me",
    });
    call(
        session,
        "addPerson",
        json!({ "draft": draft, "stage": "met" }),
    )
    .expect("added");
}

/// A meeting with the first person.
pub fn meeting(day: &str, minutes: u16, frame: &str) -> Value {
    json!({ "draft": { "person": 1, "day": day, "start": 960, "minutes": minutes, "frame": frame, "place": null } })
}

pub fn plan(session: &mut Session, day: &str, minutes: u16) -> Value {
    let planned = call(session, "planMeeting", meeting(day, minutes, "regular")).expect("planned");
    agenda(session, planned["id"].as_i64().expect("a row"))
}

pub fn agenda(session: &mut Session, id: i64) -> Value {
    call(session, "agenda", json!({ "meeting": id })).expect("an agenda")
}

pub fn titles(view: &Value, list: &str) -> Vec<String> {
    let all = view[list].as_array().expect("a list").iter();
    let title = |own: &Value| {
        own["title"]
            .as_str()
            .or(own["draft"]["title"].as_str())
            .map(str::to_owned)
    };
    all.filter_map(title).collect()
}

pub fn card() -> Value {
    json!({ "actual": 34, "cancelledBy": null, "rushed": false, "remembered": "yes", "useful": 4, "fits": 1 })
}

pub fn keep(
    session: &mut Session,
    id: i64,
    notes: &str,
    ticked: &[i64],
    thirds: &Value,
) -> Result<Value, bearings_core::error::Fault> {
    let args = json!({ "meeting": id, "notes": notes, "card": card(), "ticked": ticked, "thirds": thirds });
    call(session, "keepMeeting", args)
}

#[test]
fn an_empty_vault_offers_three_questions_to_begin_with_and_then_what_is_written() {
    let (_folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    let view = plan(&mut session, "2026-12-03", 30);
    assert_eq!(view["starters"].as_array().map(Vec::len), Some(3));
    assert_eq!(view["sumWords"], "3 + 27 = 30 minutes.");
    let source = view["starters"][0]["source"].clone();
    let view = call(
        &mut session,
        "addToAgenda",
        json!({ "meeting": 1, "source": source }),
    )
    .expect("put in");
    assert_eq!(
        (view["lines"].as_array().map(Vec::len), view["sum"].as_i64()),
        (Some(1), Some(30))
    );
    let twice = call(
        &mut session,
        "addToAgenda",
        json!({ "meeting": 1, "source": source }),
    );
    assert_eq!(twice.expect_err("on it already").code, Code::Invalid);
}

#[test]
fn an_agenda_says_of_each_thing_why_it_is_in_or_not_and_keeps_what_the_person_changes() {
    let (_folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    let mut decide = item("1 March, or wait a year", "decide");
    decide["due"] = json!("2026-12-11");
    decide["starred"] = json!(true);
    decide["questions"] = json!(["Which of the three would the committee doubt?"]);
    for draft in [
        decide,
        item("Who writes the letters", "advise"),
        item("Regional talk", "inform"),
        item("A fourth thing", "advise"),
    ] {
        call(&mut session, "addItem", json!({ "draft": draft })).expect("added");
    }
    let promise = json!({
        "person": 1, "owner": "them", "what": "introduction to the dean", "due": "2026-11-06", "goal": null,
        "blocked": false, "guard": { "secrets": [], "values": false, "released": true },
    });
    call(&mut session, "addPromise", json!({ "draft": promise })).expect("added");
    let view = plan(&mut session, "2026-12-03", 30);
    // What is late comes first, then the decision that is due.
    assert_eq!(
        titles(&view, "lines")[..2],
        ["introduction to the dean", "1 March, or wait a year"]
    );
    assert_eq!(view["sum"], 30);
    let why = view["lines"][0]["draft"]["why"]
        .as_str()
        .expect("a reason")
        .to_owned();
    assert!(why.contains("16 days late"), "{why}");
    let not_in = view["notIn"].as_array().expect("a list");
    assert_eq!(not_in.len(), 2);
    assert_eq!(
        not_in[0]["why"],
        "Half an hour holds three items. Parked, first time."
    );

    // Minutes, order, what to leave with: all of it the person's.
    let line = view["lines"][1].clone();
    let mut draft = line["draft"].clone();
    let minutes = draft["minutes"].as_i64().expect("minutes");
    draft["minutes"] = json!(minutes + 1);
    let view = call(
        &mut session,
        "changeLine",
        json!({ "line": line["id"], "draft": draft }),
    )
    .expect("changed");
    let said = view["sumWords"].as_str().expect("words");
    assert!(said.ends_with("1 more than the meeting has."), "{said}");
    let view = call(
        &mut session,
        "moveLine",
        json!({ "line": line["id"], "place": 0 }),
    )
    .expect("moved");
    assert_eq!(titles(&view, "lines")[0], "1 March, or wait a year");
    let view = call(
        &mut session,
        "setMeetingWant",
        json!({ "meeting": 1, "want": "One date." }),
    )
    .expect("said");
    assert_eq!(view["page"]["want"], "One date.");
    let mut back = line["draft"].clone();
    back["minutes"] = json!(minutes);
    call(
        &mut session,
        "changeLine",
        json!({ "line": line["id"], "draft": back }),
    )
    .expect("changed back");
    // Swapped in, the lightest makes room.
    let source = view["notIn"][0]["source"].clone();
    let view = call(
        &mut session,
        "swapIn",
        json!({ "meeting": 1, "source": source }),
    )
    .expect("swapped");
    assert_eq!(view["lines"].as_array().map(Vec::len), Some(3));
    let id = view["lines"][2]["id"].clone();
    let view = call(&mut session, "takeLineOff", json!({ "line": id })).expect("taken off");
    assert_eq!(view["lines"].as_array().map(Vec::len), Some(2));
    let written = json!({
        "title": "My own point", "want": "inform", "minutes": 3, "questions": [], "why": "",
        "guard": { "secrets": [], "values": false, "released": true },
    });
    call(
        &mut session,
        "writeLine",
        json!({ "meeting": 1, "draft": written }),
    )
    .expect("written");
    let view = call(&mut session, "proposeAgenda", json!({ "meeting": 1 })).expect("proposed");
    assert_eq!(
        (view["sum"].as_i64(), titles(&view, "lines").len()),
        (Some(30), 3)
    );
    assert_eq!(
        titles(&view, "lines")[2],
        "My own point",
        "what was written stays"
    );
}

#[test]
fn a_fixed_course_is_laid_out_and_a_sponsor_is_asked_one_thing() {
    let (_folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    let planned = call(
        &mut session,
        "planMeeting",
        meeting("2026-12-03", 60, "first"),
    )
    .expect("planned");
    let view = agenda(&mut session, planned["id"].as_i64().expect("a row"));
    let minutes: Vec<i64> = view["lines"]
        .as_array()
        .expect("lines")
        .iter()
        .map(|own| own["draft"]["minutes"].as_i64().expect("minutes"))
        .collect();
    assert_eq!(minutes, [15, 21, 15, 9]);
    let long = call(
        &mut session,
        "planMeeting",
        meeting("2026-12-03", 30, "sponsor"),
    );
    assert_eq!(
        long.expect_err("too long").field.as_deref(),
        Some("minutes")
    );
    let mut draft = meeting("2026-12-03", 20, "sponsor");
    draft["id"] = planned["id"].clone();
    call(&mut session, "editMeeting", draft).expect("changed");
    let view = agenda(&mut session, planned["id"].as_i64().expect("a row"));
    assert_eq!(
        titles(&view, "lines"),
        [
            "The one ask",
            "Three facts for it",
            "The date of the decision"
        ]
    );
}
