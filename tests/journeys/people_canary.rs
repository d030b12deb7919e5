//! What is private of people, and what somebody must not learn, is in no card, table, sheet, letter or error.

use std::path::PathBuf;
use std::sync::Arc;

use bearings_core::document::Document;
use bearings_core::document::form::Form;
use bearings_core::session::Session;
use bearings_core::session::host::{Host, Seal, ToChoose, ToOpen, ToSave};
use serde_json::{Value, json};

use super::people::draft;
use super::steps::does;
use crate::support::session;

/// Surroundings that press a page to all its words.
struct Drawer;

impl Host for Drawer {
    fn choose_open(&self, _: ToOpen) -> Option<PathBuf> {
        None
    }

    fn choose_save(&self, _: ToSave, _: &str) -> Option<PathBuf> {
        None
    }

    fn choose_folder(&self, _: ToChoose) -> Option<PathBuf> {
        None
    }

    fn press(&self, document: &Document, _: Form) -> bearings_core::error::Result<Vec<u8>> {
        let attached: Vec<String> = document
            .attachments
            .iter()
            .map(|own| String::from_utf8_lossy(&own.bytes).into_owned())
            .collect();
        Ok(format!("{document:?}{attached:?}").into_bytes())
    }

    fn seal(&self) -> Seal {
        Seal::default()
    }

    fn progress(&self, _: u64, _: u64) {}
}

fn save(session: &mut Session, folder: &std::path::Path, name: &str, mut args: Value) -> String {
    let path = folder.join("out");
    let token = session.files.add("t".to_owned(), path.clone()).token;
    args["file"] = json!(token);
    does(session, name, args);
    std::fs::read_to_string(path).expect("what was saved")
}

/// One string in every private field, each different, and the secret itself.
const PRIVATE: [&str; 13] = [
    "CanaryNotes",
    "CanaryContact",
    "CanaryDoorNote",
    "CanaryAdvice",
    "CanaryDecision",
    "CanaryOutcome",
    "CanaryFeedback",
    "CanaryEffect",
    "CanaryMentee",
    "CanaryFit",
    "CanaryStep",
    "CanaryNeed",
    "CanarySecret",
];

#[test]
fn no_private_field_and_no_secret_reaches_a_file_or_a_letter() {
    let (folder, mut session) = session();
    session.host = Arc::new(Drawer);
    let mut own = |name: &str, args| does(&mut session, name, args);
    let mut osei = draft("Dr Abena Osei");
    osei["notes"] = json!("CanaryNotes");
    osei["idealDays"] = json!(42);
    let id = own("addPerson", json!({ "draft": osei, "stage": "active" }))["id"].clone();
    own(
        "setStanding",
        json!({ "standing": { "stage": "mid", "world": "academic", "moving": true, "contract": true } }),
    );
    own("addSecret", json!({ "name": "CanarySecret" }));
    own(
        "decideDisclosure",
        json!({ "person": id, "secret": "move", "may": false }),
    );
    own(
        "decideDisclosure",
        json!({ "person": id, "secret": "own/1", "may": false }),
    );
    own(
        "answerNeed",
        json!({ "need": "contract-terms", "answer": { "importance": 5, "gap": 4, "note": "CanaryNeed" } }),
    );
    let contact = |day: &str| json!({ "draft": { "person": id, "day": day, "kind": "meeting", "minutes": 5, "note": "CanaryContact" } });
    for day in ["2026-06-01", "2026-08-01", "2026-10-01"] {
        own("addContact", contact(day));
    }
    own(
        "addDoor",
        json!({ "draft": {
        "person": id, "what": "Workshop", "notedOn": "2026-05-01", "askedOn": null, "forwardOn": "2026-05-04", "result": null,
        "resultOn": null, "note": "CanaryDoorNote",
    } }),
    );
    own(
        "addAdvice",
        json!({ "draft": {
        "person": id, "day": "2026-10-01", "domain": "personal", "advice": "CanaryAdvice", "decision": "CanaryDecision",
        "outcome": "CanaryOutcome", "outcomeOn": "2026-11-01", "worked": "no", "fit": -2,
    } }),
    );
    own(
        "addFeedback",
        json!({ "draft": {
        "person": id, "day": "2026-10-01", "behaviour": "CanaryFeedback", "effect": "CanaryEffect", "next": null,
    } }),
    );
    own(
        "addGiven",
        json!({ "draft": {
        "mentee": "CanaryMentee", "day": "2026-10-01", "minutes": 60, "what": "Draft", "outcome": null, "credit": "none",
    } }),
    );
    own(
        "setFit",
        json!({ "person": id, "note": { "day": "2026-10-01", "fit": "unsure", "note": "CanaryFit" } }),
    );
    own(
        "addRating",
        json!({ "draft": {
        "person": id, "day": "2026-11-01", "candour": 1, "expectations": 1, "feedback": 1, "acts": 1, "mine": 1, "again": 1,
    } }),
    );
    own(
        "takeStep",
        json!({ "draft": { "person": id, "day": "2026-11-22", "step": "realign", "note": "CanaryStep" } }),
    );
    own(
        "writeAgreement",
        json!({ "person": id, "heading": "goals", "words": "One theme" }),
    );

    let mut out = String::new();
    for audience in ["me", "mentor", "chair", "lawyer", "packet"] {
        let mut told = draft(&format!("Shown to {audience}"));
        told["reveal"] = json!(audience);
        told["notes"] = json!("CanaryNotes");
        does(
            &mut session,
            "addPerson",
            json!({ "draft": told, "stage": "met" }),
        );
        out += &save(
            &mut session,
            folder.path(),
            "savePeopleCards",
            json!({ "audience": audience }),
        );
        out += &save(
            &mut session,
            folder.path(),
            "savePeopleTable",
            json!({ "audience": audience }),
        );
    }
    out += &save(&mut session, folder.path(), "saveGivenTable", json!({}));
    out += &save(
        &mut session,
        folder.path(),
        "saveAgreement",
        json!({ "person": id }),
    );
    let letter = json!({ "person": id, "kind": "no", "words": "A letter that was kept", "day": "2026-11-22" });
    does(&mut session, "addLetter", json!({ "draft": letter }));
    let letter = save(
        &mut session,
        folder.path(),
        "saveLetter",
        json!({ "id": 1 }),
    );
    assert_eq!(letter, "A letter that was kept\n");
    out += &letter;
    let mut own = |name: &str, args| does(&mut session, name, args);
    let realign = own("draftRealign", json!({ "person": id, "need": null }));
    let wind_down = own("draftWindDown", json!({ "person": id }));
    own(
        "writeRequest",
        json!({ "person": id, "draft": { "admire": "A", "want": "b", "minutes": 20, "words": null } }),
    );
    let request = own("person", json!({ "id": id }))["request"].clone();
    out += &format!("{realign}{wind_down}{request}");
    let letter = &realign["text"].as_str().expect("a letter");
    assert!(
        letter.contains("1 October 2026"),
        "it does quote what both know"
    );
    assert!(
        out.contains("Workshop") && out.contains("One theme") && out.contains("Shown to chair")
    );
    for canary in PRIVATE {
        assert!(!out.contains(canary), "{canary} is out");
    }
    for tell in ["exploring", "Contract terms", "contract-terms", "must not"] {
        assert!(!out.contains(tell), "{tell} tells of the move");
    }
    let mut own = |name: &str, args| does(&mut session, name, args).to_string();
    let stored = own("person", json!({ "id": id }))
        + &own("personRecords", json!({}))
        + &own("given", json!({}))
        + &own("needs", json!({}))
        + &own("disclosure", json!({}));
    for canary in PRIVATE {
        assert!(
            stored.contains(canary),
            "{canary} is nowhere, so this looks at nothing"
        );
    }
}

#[test]
fn whoever_must_not_learn_of_a_move_is_not_asked_about_what_tells_it() {
    let (_folder, mut session) = session();
    let mut own = |name: &str, args| does(&mut session, name, args);
    let id = own(
        "addPerson",
        json!({ "draft": draft("Dr Osei"), "stage": "met" }),
    )["id"]
        .clone();
    own(
        "answerNeed",
        json!({ "need": "contract-terms", "answer": { "importance": 5, "gap": 4, "note": "" } }),
    );
    own(
        "setOffer",
        json!({ "person": id, "subject": "business", "offer": { "level": 4, "source": "guess" } }),
    );
    let covered = |team: &Value| team["covered"].clone();
    assert_eq!(covered(&own("team", json!({}))), 50);
    own(
        "setStanding",
        json!({ "standing": { "stage": "mid", "world": null, "moving": true, "contract": false } }),
    );
    let kept = own("team", json!({}));
    let page = own("person", json!({ "id": id }));
    assert_eq!(page["decideMove"], true, "it is asked for");
    assert_eq!(
        (covered(&kept), &kept["uncovered"][0]["ask"]),
        (json!(0), &Value::Null),
        "undecided is not told"
    );
    own(
        "decideDisclosure",
        json!({ "person": id, "secret": "move", "may": true }),
    );
    assert_eq!(covered(&own("team", json!({}))), 50);
    let mut request =
        json!({ "admire": "A", "want": "leaving well", "minutes": 20, "words": null });
    let rules = |page: &Value| page["request"]["findings"].as_array().unwrap().len();
    assert_eq!(
        rules(&own(
            "writeRequest",
            json!({ "person": id, "draft": request })
        )),
        0
    );
    own(
        "decideDisclosure",
        json!({ "person": id, "secret": "move", "may": false }),
    );
    request["minutes"] = json!(25);
    let page = own("writeRequest", json!({ "person": id, "draft": request }));
    assert_eq!(page["request"]["findings"][0]["rule"], "secret");
}
