//! Nothing of a post, its pay or its asks reaches a reader to whom it was not released; how far a person would go reaches
//! nobody but them.

use std::path::PathBuf;
use std::sync::Arc;

use bearings_core::document::Document;
use bearings_core::document::form::Form;
use bearings_core::session::Session;
use bearings_core::session::host::{Host, Seal, ToChoose, ToOpen, ToSave};
use serde_json::{Value, json};

use super::terms::{added, salary};
use crate::journeys::steps::does;
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
) -> Option<String> {
    let path = folder.join("out");
    let _ = std::fs::remove_file(&path);
    let token = session.files.add("t".to_owned(), path.clone()).token;
    args["file"] = json!(token);
    match call(session, name, args) {
        Ok(_) => Some(std::fs::read_to_string(path).expect("what was saved")),
        Err(fault) => {
            assert_eq!(fault.field.as_deref(), Some("audience"), "{fault:?}");
            assert!(
                !path.exists(),
                "nothing is written for a reader who may read nothing"
            );
            None
        }
    }
}

/// What only she may ever read, and what belongs to the offer.
const WALK: [&str; 4] = [
    "CanaryWalk",
    "CanaryWould",
    "CanaryOtherwise",
    "CanaryTheirs",
];
const OFFER: [&str; 4] = ["CanaryOffer", "CanaryTarget", "987,654", "CanaryStipend"];

#[test]
fn nothing_reaches_a_reader_to_whom_it_was_not_released() {
    let (folder, mut session) = session();
    session.host = Arc::new(Drawer);
    let open = added(&mut session, "Larkmoor", true);
    does(
        &mut session,
        "setPay",
        json!({ "id": open, "name": "Larkmoor", "pay": salary(24_800_000) }),
    );
    let post = added(&mut session, "CanaryOffer", false);
    let mut pay = salary(98_765_400);
    pay["stipends"] = json!([{ "name": "CanaryStipend", "yearly": 100, "months": null }]);
    does(
        &mut session,
        "setPay",
        json!({ "id": post, "name": "CanaryOffer", "pay": pay }),
    );
    does(
        &mut session,
        "setPayRates",
        json!({ "rates": { "discount": 300, "tax": 3777 } }),
    );
    let page = does(
        &mut session,
        "addAsk",
        json!({ "post": post, "title": "Teaching" }),
    );
    let (ask, mut draft) = (
        page["asks"][0]["id"].clone(),
        page["asks"][0]["draft"].clone(),
    );
    for (key, text) in [
        ("target", "CanaryTarget"),
        ("walkAway", "CanaryWalk"),
        ("acceptable", "CanaryWould"),
    ] {
        draft[key] = json!(text);
    }
    does(&mut session, "setAsk", json!({ "id": ask, "draft": draft }));
    let mut deal = page["deal"].clone();
    deal["otherwise"] = json!("CanaryOtherwise");
    deal["theirs"] = json!("CanaryTheirs");
    does(
        &mut session,
        "setDeal",
        json!({ "post": post, "deal": deal }),
    );
    does(
        &mut session,
        "releasePost",
        json!({ "id": open, "to": ["partner", "mentor", "chair", "lawyer"] }),
    );
    let readers = [
        Some("partner"),
        Some("mentor"),
        Some("chair"),
        Some("lawyer"),
        Some("packet"),
        None,
    ];
    for reader in readers {
        for name in ["savePay", "savePayTable", "saveBrief", "saveAsksTable"] {
            let mut args = json!({ "audience": reader });
            if name.ends_with("Brief") || name.contains("Asks") {
                args["post"] = post.clone();
            }
            let text = saved(&mut session, folder.path(), name, args).unwrap_or_default();
            for canary in WALK.iter().chain(&OFFER).chain(&["37.77"]) {
                assert!(
                    !text.contains(canary),
                    "{canary} reaches {reader:?} by {name}"
                );
            }
        }
    }
    // Released to the lawyer alone: she reads what is asked, and still not how far it goes.
    does(
        &mut session,
        "releasePost",
        json!({ "id": post, "to": ["lawyer"] }),
    );
    let brief = |reader: &str| json!({ "post": post, "audience": reader });
    let text = saved(&mut session, folder.path(), "saveBrief", brief("lawyer")).expect("a brief");
    assert!(text.contains("CanaryTarget"));
    assert!(WALK.iter().all(|own| !text.contains(own)));
    assert_eq!(
        saved(&mut session, folder.path(), "saveBrief", brief("chair")),
        None
    );
    let text = saved(
        &mut session,
        folder.path(),
        "savePay",
        json!({ "audience": "lawyer" }),
    )
    .expect("a page");
    assert!(text.contains("987,654") && !text.contains("37.77"));
    let own = saved(&mut session, folder.path(), "saveBrief", brief("me")).expect("her own");
    assert!(WALK.iter().all(|own_word| own.contains(own_word)));
    let mail = does(&mut session, "askMail", json!({ "id": ask }));
    let text = mail["text"].as_str().expect("a text");
    assert!(text.contains("CanaryTarget") && WALK.iter().all(|own| !text.contains(own)));
}
