//! Nothing of a plan reaches a reader to whom it was not released; notes, mentees and letters reach nobody but the person.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bearings_core::document::Document;
use bearings_core::document::form::Form;
use bearings_core::session::Session;
use bearings_core::session::host::{Host, Seal, ToChoose, ToOpen, ToSave};
use serde_json::{Value, json};

use super::leaving::{draft, laid};
use crate::journeys::steps::does;
use crate::support::{call, session};

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
        Ok(format!("{document:?}").into_bytes())
    }

    fn seal(&self) -> Seal {
        Seal::default()
    }

    fn progress(&self, _: u64, _: u64) {}
}

fn saved(session: &mut Session, folder: &Path, name: &str, mut args: Value) -> Option<String> {
    let path = folder.join("out");
    let _ = std::fs::remove_file(&path);
    args["file"] = json!(session.files.add("t".to_owned(), path.clone()).token);
    match call(session, name, args) {
        Ok(_) => Some(std::fs::read_to_string(path).expect("what was saved")),
        Err(fault) => {
            assert_eq!(fault.field.as_deref(), Some("audience"), "{fault:?}");
            assert!(
                !path.exists(),
                "nothing is written for who may read nothing"
            );
            None
        }
    }
}

fn step(lane: &str, title: &str) -> Value {
    json!({ "kind": "step", "draft": {
        "key": "", "title": title, "lane": lane,
        "when": { "kind": "counted", "from": "start", "unit": "days", "earliest": -30, "latest": -20 },
        "afterNotice": false, "takes": null, "takesFrom": "", "with": "", "state": { "kind": "toDo" },
        "note": "CanaryNote",
    } })
}

fn hand(group: &str, what: &str) -> Value {
    json!({ "kind": "handOff", "draft": {
        "group": group, "what": what, "count": 7, "to": "Dr Teo", "when": { "kind": "open" },
        "state": { "kind": "offered" }, "note": "CanaryNote",
    } })
}

/// What each reader may read once it is released to them.
const READ: [(&str, &[&str]); 4] = [
    (
        "me",
        &[
            "CanaryYou",
            "CanaryContract",
            "CanaryPapers",
            "CanaryMoney",
            "CanaryTeams",
            "CanaryPanel",
            "CanaryStudy",
            "CanaryMentee",
        ],
    ),
    (
        "mentor",
        &[
            "CanaryContract",
            "CanaryPapers",
            "CanaryTeams",
            "CanaryPanel",
            "CanaryStudy",
        ],
    ),
    (
        "chair",
        &[
            "CanaryContract",
            "CanaryPapers",
            "CanaryTeams",
            "CanaryPanel",
            "CanaryStudy",
        ],
    ),
    ("lawyer", &["CanaryContract", "CanaryPapers", "CanaryMoney"]),
];

const ALL: [&str; 10] = [
    "CanaryYou",
    "CanaryContract",
    "CanaryPapers",
    "CanaryMoney",
    "CanaryTeams",
    "CanaryPanel",
    "CanaryStudy",
    "CanaryMentee",
    "CanaryLetter",
    "CanaryNote",
];

#[test]
fn each_reader_reads_what_was_released_to_them_and_no_more() {
    let (folder, mut session) = session();
    session.host = Arc::new(Drawer);
    // Notice is not known, so that the page begins with what is next.
    let plan = draft("CanaryPlan", "2026-12-15", Some("2026-12-12"), None);
    let (id, _) = laid(&mut session, &plan);
    let pieces = [
        step("you", "CanaryYou"),
        step("contract", "CanaryContract"),
        step("papers", "CanaryPapers"),
        step("money", "CanaryMoney"),
        step("teams", "CanaryTeams"),
        hand("panel", "CanaryPanel"),
        hand("studies", "CanaryStudy"),
        json!({ "kind": "mentee", "draft": {
            "name": "CanaryMentee", "told": null, "over": "", "agreement": "", "until": null } }),
        json!({ "kind": "letter", "draft": { "letter": "notice", "title": "Notice", "text": "CanaryLetter" } }),
    ];
    for piece in pieces {
        does(
            &mut session,
            "addPlanPiece",
            json!({ "plan": id, "piece": piece }),
        );
    }
    let page = |audience: Value, name: &str, session: &mut Session| {
        saved(
            session,
            folder.path(),
            name,
            json!({ "plan": id, "audience": audience }),
        )
    };
    // Before it is released: the person alone.
    for reader in ["mentor", "chair", "lawyer", "packet"] {
        for name in ["savePlan", "savePlanTable"] {
            assert_eq!(page(json!(reader), name, &mut session), None, "{reader}");
        }
    }
    assert_eq!(
        page(Value::Null, "savePlan", &mut session),
        None,
        "nobody in particular"
    );
    does(
        &mut session,
        "releasePlan",
        json!({ "id": id, "to": ["mentor", "chair", "lawyer"] }),
    );
    for (reader, may) in READ {
        for name in ["savePlan", "savePlanTable"] {
            let text = page(json!(reader), name, &mut session).expect("a page");
            for canary in ALL {
                // A table holds no mentees, and notes stand in the person's own table alone.
                let expected = match canary {
                    "CanaryMentee" => reader == "me" && name == "savePlan",
                    "CanaryNote" => reader == "me" && name == "savePlanTable",
                    other => may.contains(&other),
                };
                assert_eq!(
                    text.contains(canary),
                    expected,
                    "{canary}, {reader}, {name}"
                );
            }
        }
    }
    assert_eq!(page(json!("packet"), "savePlan", &mut session), None);
}

#[test]
fn a_letter_leaves_by_its_own_save_alone_and_as_it_was_kept() {
    let (folder, mut session) = session();
    session.host = Arc::new(Drawer);
    let (id, _) = laid(&mut session, &draft("Leave", "2028-01-10", None, None));
    let text = "First.\n\nSecond, with CanaryLetter.";
    let piece = json!({ "kind": "letter", "draft": { "letter": "thanks", "title": "Thank you", "text": text } });
    let page = does(
        &mut session,
        "addPlanPiece",
        json!({ "plan": id, "piece": piece }),
    );
    let letters = page["plan"]["letters"].as_array().expect("letters").iter();
    let kept = letters
        .clone()
        .find(|own| own["letter"] == "thanks")
        .expect("it")["kept"]
        .clone();
    let args = json!({ "id": kept });
    let plain = saved(
        &mut session,
        folder.path(),
        "savePlanLetterText",
        args.clone(),
    );
    assert_eq!(
        plain.as_deref(),
        Some("First.\n\nSecond, with CanaryLetter.\n")
    );
    let page = saved(&mut session, folder.path(), "savePlanLetter", args).expect("a page");
    assert!(page.contains("First.") && page.contains("CanaryLetter"));
    assert!(!page.contains("CanaryPlan"));
}
