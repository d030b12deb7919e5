//! Nothing of Options is in anything that another place saves, for whomever: every command that saves is asked, in a vault
//! full of other things.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use bearings_core::contract::list::ENTRIES;
use bearings_core::sample;
use bearings_core::session::Session;
use serde_json::{Value, json};

use super::journeys::{criterion, path};
use super::out::Drawer;
use super::terms::{added, salary};
use crate::journeys::steps::does;
use crate::support::{call, session};

/// Those of Options itself, which ask for whom; and those that give back a file or a key as it is.
const OTHERS: [&str; 14] = [
    "saveAsksTable",
    "saveBrief",
    "saveContractQuestions",
    "saveContractTable",
    "savePaths",
    "savePathsTable",
    "savePay",
    "savePayTable",
    "savePieceFile",
    "savePlan",
    "savePlanLetter",
    "savePlanLetterText",
    "savePlanTable",
    "saveRecoverySheet",
];

/// A canary in everything a person writes in Options, and one question that waits to be raised with somebody.
fn with_canaries(session: &mut Session) {
    let mut own = path("hybrid", "CanaryPath");
    own["draft"]["place"] = json!("CanaryPlace");
    own["draft"]["note"] = json!("CanaryNote");
    let view = does(session, "addPath", own);
    let last = |view: &Value, of: &str, name: &str, title: &str| -> Value {
        let all = view[of].as_array().expect("a list");
        let found = all.iter().find(|own| own["draft"][name] == title);
        found.expect("it is here")["id"].clone()
    };
    let at = last(&view, "paths", "title", "CanaryPath");
    let line = criterion("CanaryLine", "enough", "hours", "more", "6");
    let view = does(session, "addCriterion", line);
    let on = last(&view, "criteria", "name", "CanaryLine");
    let draft = json!({
        "amount": "2", "low": "", "high": "", "words": "CanaryWords", "grade": "told", "source": "CanarySource", "on": null,
        "kept": null,
    });
    let fact = json!({ "path": at, "criterion": on, "draft": draft });
    does(session, "setFact", fact);
    does(
        session,
        "raiseQuestion",
        json!({ "path": at, "criterion": on }),
    );
    let post = added(session, "CanaryPost", false);
    let pay = json!({ "id": post, "name": "CanaryPost", "pay": salary(98_765_400) });
    does(session, "setPay", pay);
    let ask = json!({ "post": post, "title": "CanaryAsk" });
    does(session, "addAsk", ask);
    let opens = does(session, "decisions", json!({}))["days"][0].clone();
    let note = json!({
        "why": "CanaryWhy", "changeMind": "CanaryMind", "opensOn": opens,
        "forecast": [{ "name": "CanaryLine", "yardstick": "hours", "unit": "", "expected": "3" }],
    });
    does(session, "sealNote", json!({ "path": at, "draft": note }));
}

/// Numbers of things of a place, as its view lists them.
fn ids(session: &mut Session, view: &str, list: &str) -> Vec<Value> {
    let view = does(session, view, json!({}));
    let all = view[list].as_array().cloned().unwrap_or_default();
    all.iter().map(|own| own["id"].clone()).collect()
}

/// Arguments a saving command may want, beside the file.
fn wanted(session: &mut Session) -> Vec<Value> {
    let wish = json!({ "format": "newestFirst", "sincePromotion": false, "heldBack": true });
    let readers = ["me", "mentor", "chair", "lawyer", "packet"];
    let mut all = vec![json!({}), json!({ "kind": "ordinary" })];
    all.extend(readers.map(|own| json!({ "audience": own })));
    for audit in ids(session, "audits", "audits") {
        all.push(json!({ "audit": audit }));
        all.extend(readers.map(|own| json!({ "audit": audit, "audience": own })));
    }
    all.push(json!({ "deck": "physician" }));
    for meeting in 1..=12 {
        all.push(json!({ "meeting": meeting }));
        all.push(json!({ "meeting": meeting, "letter": false }));
    }
    for id in 1..=6 {
        all.push(json!({ "id": id }));
        all.push(json!({ "person": id }));
        all.push(json!({ "id": id, "rests": true, "plain": false }));
    }
    all.push(json!({ "wish": wish, "plain": false }));
    for paper in [
        "cv",
        "biosketch",
        "educator",
        "clinical",
        "quality",
        "matrix",
        "best",
        "referees",
        "evidence",
        "checklist",
    ] {
        all.push(json!({ "paper": paper, "wish": wish, "plain": false }));
        all.push(json!({ "paper": paper, "wish": wish }));
    }
    all
}

#[test]
fn nothing_of_options_is_in_what_another_place_saves() {
    let (folder, mut session) = session();
    sample::fill(&mut session, 0).expect("her papers");
    session.host = Arc::new(Drawer);
    with_canaries(&mut session);
    let draft = does(&mut session, "draftWindDown", json!({ "person": 1 }));
    let words = draft["text"].as_str().expect("a letter");
    let letter = json!({ "draft": {
        "person": 1, "kind": "windDown", "words": words, "day": "2026-11-22",
    } });
    does(&mut session, "addLetter", letter);
    let wanted = wanted(&mut session);
    let out: PathBuf = folder.path().join("out");
    let mut empty: BTreeSet<&str> = BTreeSet::new();
    let mut looked = 0;
    for entry in ENTRIES {
        let name = entry.name;
        if !name.starts_with("save") || OTHERS.contains(&name) {
            continue;
        }
        let mut saved = 0;
        for args in &wanted {
            let _ = std::fs::remove_file(&out);
            let mut args = args.clone();
            args["file"] = json!(session.files.add("t".to_owned(), out.clone()).token);
            if call(&mut session, name, args.clone()).is_err() {
                continue;
            }
            saved += 1;
            let bytes = std::fs::read(&out).expect("what was saved");
            let text = String::from_utf8_lossy(&bytes).into_owned();
            for own in ["Canary", "987,654"] {
                assert!(!text.contains(own), "{name} {args}: {own}");
            }
        }
        looked += saved;
        if saved == 0 {
            empty.insert(name);
        }
    }
    // Every command saved something, so that something was looked at.
    assert_eq!(empty, BTreeSet::new(), "{looked} files were looked at");
}
