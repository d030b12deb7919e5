//! What leaves of Options: nothing for a reader it was not released to, and for each reader only what is theirs.

use std::path::PathBuf;
use std::sync::Arc;

use bearings_core::document::Document;
use bearings_core::document::form::Form;
use bearings_core::session::Session;
use bearings_core::session::host::{Host, Seal, ToChoose, ToOpen, ToSave};
use serde_json::{Value, json};

use super::journeys::{criterion, fact, path};
use crate::journeys::steps::{does, refuses};
use crate::support::{call, session};

/// Surroundings that press a page to all its words.
pub struct Drawer;

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

pub fn saved(
    session: &mut Session,
    folder: &std::path::Path,
    name: &str,
    mut args: Value,
) -> String {
    let out = folder.join("out.pdf");
    args["file"] = json!(session.files.add("t".to_owned(), out.clone()).token);
    does(session, name, args);
    std::fs::read_to_string(out).expect("what was saved")
}

/// A table with a canary in everything a person writes.
fn filled() -> (tempfile::TempDir, Session) {
    let (folder, mut session) = session();
    session.host = Arc::new(Drawer);
    let mut own = path("hybrid", "CanaryPath");
    own["draft"]["note"] = json!("CanaryNote");
    does(&mut session, "addPath", own);
    does(
        &mut session,
        "addCriterion",
        criterion("CanaryTeaching", "enough", "hours", "more", "6"),
    );
    does(
        &mut session,
        "addCriterion",
        criterion("CanaryPay", "enough", "money", "more", "4"),
    );
    for path in [1, 2] {
        for line in [1, 2] {
            let mut known = fact(path, line, &(path * 3).to_string(), "told");
            known["draft"]["source"] = json!("CanarySource");
            does(&mut session, "setFact", known);
        }
    }
    does(&mut session, "tellGut", json!({ "order": [] }));
    (folder, session)
}

#[test]
fn nothing_leaves_for_a_reader_before_it_is_released() {
    let (folder, mut session) = filled();
    for reader in ["mentor", "chair", "lawyer", "packet"] {
        let token = session
            .files
            .add("t".to_owned(), folder.path().join("no.pdf"))
            .token;
        let args = json!({ "file": token, "audience": reader });
        assert_eq!(refuses(&mut session, "savePaths", args), "audience");
    }
    let mine = saved(
        &mut session,
        folder.path(),
        "savePaths",
        json!({ "audience": "me" }),
    );
    for word in ["CanaryPath", "CanaryTeaching", "CanaryPay", "CanarySource"] {
        assert!(mine.contains(word), "{word}");
    }
    assert!(!mine.contains("CanaryNote"), "a note stays in the vault");
    let table = saved(&mut session, folder.path(), "savePathsTable", json!({}));
    assert_eq!(table.lines().count(), 1 + 4);
}

#[test]
fn each_reader_sees_what_is_theirs() {
    let (folder, mut session) = filled();
    let all = json!({ "to": ["mentor", "chair", "lawyer", "me"] });
    let view = does(&mut session, "releaseComparison", all);
    assert_eq!(view["released"], json!(["mentor", "chair", "lawyer"]));
    let mut read = |who: &str| {
        saved(
            &mut session,
            folder.path(),
            "savePaths",
            json!({ "audience": who }),
        )
    };
    let (mentor, chair, lawyer) = (read("mentor"), read("chair"), read("lawyer"));
    assert!(
        mentor.contains("then") && mentor.contains("at least 6"),
        "{mentor}"
    );
    for other in [&chair, &lawyer] {
        assert!(
            !other.contains("at least 6") && !other.contains("turns on"),
            "{other}"
        );
    }
    for other in [&mentor, &chair] {
        assert!(
            !other.contains("CanaryPay") && !other.contains("CanarySource"),
            "{other}"
        );
    }
    assert!(lawyer.contains("CanaryPay") && lawyer.contains("CanarySource"));
    does(&mut session, "undo", json!({}));
    let token = session
        .files
        .add("t".to_owned(), folder.path().join("no.pdf"))
        .token;
    let again = json!({ "file": token, "audience": "mentor" });
    assert!(
        call(&mut session, "savePaths", again).is_err(),
        "taken back"
    );
}
