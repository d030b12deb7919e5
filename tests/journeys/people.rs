//! People of mentoring through the contract: added, met, agreed with, asked, lost to the trash and back; and history of it all.

use serde_json::{Value, json};

use super::steps::{does, later, next_undo, refuses, there_and_back};
use crate::support::{call, dump, session};

pub fn draft(name: &str) -> Value {
    json!({
        "name": name, "kinds": ["mentor"], "about": null, "title": null, "organisation": null, "email": null,
        "phone": null, "where": null, "world": null, "tier": null, "idealDays": null, "maxDays": null, "minutes": null,
        "notes": "", "reveal": "me",
    })
}

pub fn with(name: &str, more: &Value) -> Value {
    let mut own = draft(name);
    for (key, value) in more.as_object().expect("fields") {
        own[key] = value.clone();
    }
    own
}

#[test]
fn somebody_is_found_asked_met_and_agreed_with() {
    let (_folder, mut session) = session();
    let mut own = |name: &str, args| does(&mut session, name, args);
    own("tickSource", json!({ "place": "former-attendings" }));
    let id = own(
        "addPerson",
        json!({ "draft": draft("Dr Abena Osei"), "stage": "prospect" }),
    )["id"]
        .clone();
    let slots =
        json!({ "admire": "Your course", "want": "how it began", "minutes": 20, "words": null });
    let page = own("writeRequest", json!({ "person": id, "draft": slots }));
    assert_eq!(page["request"]["findings"], json!([]));
    assert_eq!(page["request"]["state"], "Drafted, not yet asked");
    own(
        "markRequestSent",
        json!({ "person": id, "on": "2026-11-02" }),
    );
    let page = own("person", json!({ "id": id }));
    assert_eq!(
        page["request"]["nudgeDue"], true,
        "ten working days have passed"
    );
    let home = own("home", json!({}));
    let line = home["lines"]
        .as_array()
        .unwrap()
        .iter()
        .find(|line| line["place"] == "people");
    assert_eq!(line.unwrap()["next"], "nudge");
    own(
        "answerRequest",
        json!({ "person": id, "answer": "yes", "on": "2026-11-20" }),
    );
    own("movePerson", json!({ "id": id, "stage": "met" }));
    own(
        "setFit",
        json!({ "person": id, "note": { "day": "2026-11-21", "fit": "goOn", "note": "" } }),
    );
    let heading = json!({ "person": id, "heading": "cadence", "words": "Six weeks" });
    assert_eq!(own("writeAgreement", heading)["agreement"]["filled"], 1);
    assert_eq!(
        refuses(
            &mut session,
            "movePerson",
            json!({ "id": id, "stage": "active" })
        ),
        "idealDays"
    );
    let mut own = |name: &str, args| does(&mut session, name, args);
    let rhythm = with("Dr Abena Osei", &json!({ "idealDays": 42, "maxDays": 60 }));
    own("editPerson", json!({ "id": id, "draft": rhythm }));
    own("movePerson", json!({ "id": id, "stage": "active" }));
    let contact =
        json!({ "person": id, "day": "2026-10-15", "kind": "call", "minutes": 20, "note": "" });
    let page = own("addContact", json!({ "draft": contact }));
    assert_eq!(page["due"]["on"], "2026-11-26");
    let contact = json!({ "person": id, "day": "2026-11-22", "kind": "message", "minutes": null, "note": "" });
    let page = own("addContact", json!({ "draft": contact }));
    assert_eq!(
        page["due"]["on"], "2027-01-03",
        "a real contact moves the day"
    );
    let newest = page["contacts"][0]["id"].clone();
    assert_eq!(
        own("removeContact", json!({ "id": newest }))["due"]["on"],
        "2026-11-26"
    );
    let people = own("people", json!({}));
    assert_eq!(
        people["sentence"],
        "1 person helps. Next is Dr Abena Osei, on Thursday 26 November."
    );
}

#[test]
fn somebody_goes_to_the_trash_with_all_that_is_theirs_and_comes_back() {
    let (_folder, mut session) = session();
    let id = does(
        &mut session,
        "addPerson",
        json!({ "draft": draft("Dr Osei"), "stage": "met" }),
    )["id"]
        .clone();
    let door = json!({
        "person": id, "what": "Workshop", "notedOn": "2026-11-01", "askedOn": null, "forwardOn": null, "result": null,
        "resultOn": null, "note": "",
    });
    does(&mut session, "addDoor", json!({ "draft": door }));
    does(&mut session, "removePerson", json!({ "id": id }));
    let people = does(&mut session, "people", json!({}));
    assert_eq!(
        (&people["rows"], &people["removed"][0]["name"]),
        (&json!([]), &json!("Dr Osei"))
    );
    assert!(call(&mut session, "person", json!({ "id": id })).is_err());
    assert_eq!(
        does(&mut session, "find", json!({ "text": "workshop" }))["hits"],
        json!([])
    );
    does(&mut session, "restorePerson", json!({ "id": id }));
    let page = does(&mut session, "person", json!({ "id": id }));
    assert_eq!(page["doors"]["entries"][0]["draft"]["what"], "Workshop");
    let found = does(&mut session, "find", json!({ "text": "WORKSHOP" }));
    assert_eq!(
        (&found["hits"][0]["kind"], &found["hits"][0]["id"]),
        (&json!("door"), &id)
    );
    assert_eq!(next_undo(&mut session), "bring back “Dr Osei”");
}

#[test]
fn another_stage_changes_what_is_suggested_and_no_answer() {
    let (_folder, mut session) = session();
    let standing = |stage: &str| json!({ "standing": { "stage": stage, "world": "academic", "moving": false, "contract": false } });
    does(&mut session, "setStanding", standing("early"));
    let answer =
        json!({ "need": "grants", "answer": { "importance": 2, "gap": 3, "note": "why" } });
    does(&mut session, "answerNeed", answer);
    let row = |view: &Value, key: &str| {
        let mut rows = view["rows"].as_array().unwrap().iter();
        rows.find(|row| row["key"] == key).unwrap().clone()
    };
    let before = does(&mut session, "needs", json!({}));
    does(&mut session, "setStanding", standing("senior"));
    let after = does(&mut session, "needs", json!({}));
    assert_eq!(
        row(&before, "grants")["answer"],
        row(&after, "grants")["answer"]
    );
    assert_eq!(row(&after, "grants")["demand"], 6);
    assert_ne!(
        row(&before, "last-chapter")["suggested"],
        row(&after, "last-chapter")["suggested"]
    );
    assert_eq!(
        refuses(
            &mut session,
            "answerNeed",
            json!({ "need": "weather", "answer": { "importance": 1, "gap": 1, "note": "" } })
        ),
        "need"
    );
}

#[test]
fn everything_about_people_can_be_undone_and_done_again() {
    let (_folder, mut session) = session();
    let start = dump(session.desk().unwrap().read());
    let mut own = |name: &str, args| does(&mut session, name, args);
    let id = own(
        "addPerson",
        json!({ "draft": draft("Dr Osei"), "stage": "met" }),
    )["id"]
        .clone();
    own(
        "setOffer",
        json!({ "person": id, "subject": "academic", "offer": { "level": 4, "source": "said" } }),
    );
    own(
        "setOffer",
        json!({ "person": id, "subject": "academic", "offer": null }),
    );
    let secrets = own("addSecret", json!({ "name": "The book" }));
    let book = secrets["secrets"][3]["secret"].clone();
    own(
        "decideDisclosure",
        json!({ "person": id, "secret": book, "may": false }),
    );
    own(
        "decideDisclosure",
        json!({ "person": id, "secret": "move", "may": true }),
    );
    own(
        "renameSecret",
        json!({ "id": 1, "name": "The second book" }),
    );
    own("removeSecret", json!({ "id": 1 }));
    let advice = json!({
        "person": id, "day": "2026-11-01", "domain": "academic", "advice": "Wait", "decision": null, "outcome": null,
        "outcomeOn": null, "worked": null, "fit": -1,
    });
    let page = own("addAdvice", json!({ "draft": advice }));
    let row = page["advice"]["entries"][0]["id"].clone();
    let mut later = advice.clone();
    later["worked"] = json!("no");
    own("editAdvice", json!({ "id": row, "draft": later }));
    let feedback = json!({ "person": id, "day": "2026-11-01", "behaviour": "Spoke first", "effect": null, "next": null });
    let page = own("addFeedback", json!({ "draft": feedback }));
    assert_eq!(page["feedback"][0]["vague"], true);
    let row = page["feedback"][0]["id"].clone();
    own("removeFeedback", json!({ "id": row }));
    let given = json!({ "mentee": "Priya", "day": "2026-11-01", "minutes": 60, "what": "Draft", "outcome": null, "credit": "none" });
    own("addGiven", json!({ "draft": given }));
    own(
        "dateAgreement",
        json!({ "person": id, "agreedOn": "2026-11-01", "reviewOn": "2027-11-01" }),
    );
    let letter = json!({ "person": id, "kind": "no", "words": "No.", "day": "2026-11-22" });
    own("addLetter", json!({ "draft": letter }));
    let rating = json!({
        "person": id, "day": "2026-11-22", "candour": 1, "expectations": 2, "feedback": 2, "acts": 2, "mine": 4, "again": 1,
    });
    let page = own("addRating", json!({ "draft": rating }));
    assert_eq!(page["health"]["verdict"], "amber");
    own("checkHealth", json!({ "person": id }));
    let step = json!({ "person": id, "day": "2026-11-22", "step": "realign", "note": "" });
    let page = own("takeStep", json!({ "draft": step }));
    assert_eq!(page["health"]["repair"]["waitUntil"], "2027-01-21");
    let again =
        json!({ "draft": { "person": id, "day": "2026-11-22", "step": "windDown", "note": "" } });
    assert_eq!(refuses(&mut session, "takeStep", again), "step");
    does(&mut session, "removePerson", json!({ "id": id }));
    there_and_back(&mut session, &start);
}

#[test]
fn rules_of_thumb_are_the_persons_to_change_and_to_bring_back() {
    let (_folder, mut session) = session();
    let rule = |rules: &Value, name: &str| {
        let mut rules = rules.as_array().unwrap().iter();
        rules.find(|own| own["rule"] == name).unwrap()["value"].clone()
    };
    let set = |name: &str, value: u16| json!({ "rule": name, "value": value });
    assert_eq!(
        refuses(&mut session, "setHealthRule", set("cutAmber", 60)),
        "value"
    );
    does(&mut session, "setHealthRule", set("cutRed", 80));
    let rules = does(&mut session, "setHealthRule", set("cutAmber", 60));
    assert_eq!(
        (rule(&rules, "cutAmber"), rule(&rules, "cutRed")),
        (json!(60), json!(80))
    );
    let rules = does(&mut session, "resetHealthRules", json!({}));
    assert_eq!(
        (rule(&rules, "cutAmber"), rule(&rules, "cutRed")),
        (json!(20), json!(40))
    );
    does(&mut session, "undo", json!({}));
    assert_eq!(
        rule(&does(&mut session, "healthRules", json!({})), "cutAmber"),
        60
    );
}

#[test]
fn a_reminder_and_a_check_wait_for_their_days() {
    let (_folder, mut session) = session();
    let id = does(
        &mut session,
        "addPerson",
        json!({ "draft": draft("Dr Osei"), "stage": "prospect" }),
    )["id"]
        .clone();
    let slots = json!({ "admire": "A", "want": "b", "minutes": 20, "words": null });
    does(
        &mut session,
        "writeRequest",
        json!({ "person": id, "draft": slots }),
    );
    assert_eq!(
        refuses(
            &mut session,
            "markNudged",
            json!({ "person": id, "on": "2026-11-22" })
        ),
        "on"
    );
    does(
        &mut session,
        "markRequestSent",
        json!({ "person": id, "on": "2026-11-22" }),
    );
    let due = |session: &mut _| {
        does(session, "person", json!({ "id": id }))["request"]["nudgeDue"].clone()
    };
    assert_eq!(due(&mut session), false);
    later(&mut session, 12);
    assert_eq!(due(&mut session), true, "Friday of the second week");
    does(&mut session, "checkHealth", json!({ "person": id }));
    let health = |session: &mut _| {
        does(session, "person", json!({ "id": id }))["health"]["checkDue"].clone()
    };
    assert_eq!(health(&mut session), false);
    later(&mut session, 91);
    assert_eq!(health(&mut session), true);
}

#[test]
fn her_team_is_the_one_the_pages_were_drawn_with() {
    let (_folder, mut session) = session();
    bearings_core::sample::people::fill(&mut session).expect("her people");
    let team = does(&mut session, "team", json!({}));
    assert_eq!(team["members"].as_array().unwrap().len(), 4);
    assert_eq!(team["rows"].as_array().unwrap().len(), 11);
    let names = |list: &str, key: &str| {
        let own = team[list].as_array().unwrap().iter();
        own.map(|own| own[key].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names("uncovered", "name"),
        ["Contract terms", "Pay benchmarks", "Part-time and leave"]
    );
    assert_eq!(
        names("next", "name"),
        ["Dr Elif Sandoval", "Dr Miles Beckett"]
    );
    assert_eq!(names("fragile", "name")[0], "Dr Abena Osei");
    assert_eq!(
        team["uncovered"][2]["words"],
        "No new person needed first: ask Dr Jonah Whitlock; so far you only guess."
    );
    let home = does(&mut session, "home", json!({}));
    assert_eq!(home["lines"][0]["name"], "Dr Jonah Whitlock");
}
