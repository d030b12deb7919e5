//! What leaves of a contract and of everything beside it, reader by reader: nothing unreleased, nothing meant for another.

use std::path::Path;
use std::sync::Arc;

use bearings_core::session::Session;
use serde_json::{Value, json};

use super::contract::read;
use super::journeys::{criterion, path};
use super::terms::{added, salary};
use super::terms_canary::{Drawer, saved};
use crate::journeys::people::draft;
use crate::journeys::steps::{does, refuses};
use crate::support::session;

/// Theirs alone, whoever reads.
const PRIVATE: [&str; 5] = [
    "CanaryWalk",
    "CanaryWould",
    "CanaryOtherwise",
    "CanaryTheirs",
    "CanaryNoted",
];
const READERS: [&str; 5] = ["partner", "mentor", "chair", "lawyer", "packet"];
/// Everything of Options that can be saved and is made for a reader.
const PAPERS: [&str; 6] = [
    "savePay",
    "savePayTable",
    "saveBrief",
    "saveAsksTable",
    "saveContractQuestions",
    "saveContractTable",
];

fn filled() -> (tempfile::TempDir, Session, Value) {
    let (folder, mut session) = session();
    session.host = Arc::new(Drawer);
    let post = added(&mut session, "CanaryPost", false);
    does(
        &mut session,
        "setPay",
        json!({ "id": post, "name": "CanaryPost", "pay": salary(98_765_400) }),
    );
    let text = "1. Physician shall indemnify Employer for CanaryLoss.\n2. Physician shall not practice within ten miles of CanaryTown.\n3. CanaryKitchen opens at noon.";
    read(&mut session, &post, text, true);
    let own = json!({ "post": post, "item": "ip", "state": "unclear", "words": "CanaryNoted", "clause": "§9" });
    does(&mut session, "setClauseOwn", own);
    let page = does(
        &mut session,
        "addAsk",
        json!({ "post": post, "title": "CanaryAsk" }),
    );
    let mut draft = page["asks"][0]["draft"].clone();
    for (key, text) in [
        ("target", "CanaryTarget"),
        ("walkAway", "CanaryWalk"),
        ("acceptable", "CanaryWould"),
    ] {
        draft[key] = json!(text);
    }
    does(
        &mut session,
        "setAsk",
        json!({ "id": page["asks"][0]["id"], "draft": draft }),
    );
    let mut deal = page["deal"].clone();
    for (key, text) in [
        ("otherwise", "CanaryOtherwise"),
        ("theirs", "CanaryTheirs"),
        ("mine", "CanaryMine"),
    ] {
        deal[key] = json!(text);
    }
    does(
        &mut session,
        "setDeal",
        json!({ "post": post, "deal": deal }),
    );
    (folder, session, post)
}

fn paper(
    session: &mut Session,
    folder: &Path,
    name: &str,
    post: &Value,
    reader: &str,
) -> Option<String> {
    let mut args = json!({ "audience": reader });
    if !name.starts_with("savePay") {
        args["post"] = post.clone();
    }
    saved(session, folder, name, args)
}

#[test]
fn nothing_leaves_before_it_is_released() {
    let (folder, mut session, post) = filled();
    for reader in READERS {
        for name in PAPERS {
            let text = paper(&mut session, folder.path(), name, &post, reader);
            assert_eq!(text, None, "{name} for {reader}");
        }
    }
}

#[test]
fn each_reader_gets_what_is_theirs_and_nobody_what_is_hers_alone() {
    let (folder, mut session, post) = filled();
    does(
        &mut session,
        "releasePost",
        json!({ "id": post, "to": ["partner", "mentor", "chair", "lawyer"] }),
    );
    for reader in READERS {
        for name in PAPERS {
            let Some(text) = paper(&mut session, folder.path(), name, &post, reader) else {
                let contract = name.contains("Contract");
                assert!(
                    reader == "packet" || contract && matches!(reader, "mentor" | "chair"),
                    "{name} for {reader}"
                );
                continue;
            };
            for canary in PRIVATE.iter().chain(&["CanaryKitchen"]) {
                assert!(
                    !text.contains(canary),
                    "{canary} reaches {reader} by {name}"
                );
            }
            if name.contains("Contract") {
                assert!(
                    matches!(reader, "lawyer" | "partner"),
                    "{name} is made for {reader}"
                );
                assert!(text.contains("CanaryLoss") && text.contains("CanaryTown"));
                assert!(!text.contains("987,654"), "a contract page holds no pay");
            }
            assert!(
                reader != "lawyer" || !text.contains("CanaryMine"),
                "{name} for a lawyer"
            );
        }
    }
    let questions = paper(
        &mut session,
        folder.path(),
        "saveContractQuestions",
        &post,
        "lawyer",
    )
    .expect("a page");
    assert!(
        questions.contains("CanaryAsk")
            && questions.contains("§9")
            && !questions.contains("CanaryTarget")
    );
    let own = paper(
        &mut session,
        folder.path(),
        "saveContractQuestions",
        &post,
        "me",
    )
    .expect("her own");
    assert!(own.contains("CanaryNoted"));
}

#[test]
fn a_partner_reads_the_comparison_with_its_pay_and_only_where_it_was_released_to_them() {
    let (folder, mut session, _) = filled();
    does(&mut session, "addPath", path("hybrid", "CanaryPath"));
    let pay = criterion("CanaryPay", "enough", "money", "more", "200000");
    does(&mut session, "addCriterion", pay);
    let save = |session: &mut Session, reader: &str| {
        saved(
            session,
            folder.path(),
            "savePaths",
            json!({ "audience": reader }),
        )
    };
    let release = |session: &mut Session, to: Value| {
        does(session, "releaseComparison", json!({ "to": to }));
    };
    assert_eq!(save(&mut session, "partner"), None);
    release(&mut session, json!(["mentor"]));
    assert_eq!(save(&mut session, "partner"), None);
    release(&mut session, json!(["partner", "mentor"]));
    let own = save(&mut session, "partner").expect("a page");
    assert!(own.contains("CanaryPath") && own.contains("CanaryPay"));
    let mentor = save(&mut session, "mentor").expect("a page");
    assert!(
        !mentor.contains("CanaryPay"),
        "what is earned is not for a mentor"
    );
}

#[test]
fn where_no_paper_is_for_a_partner_none_can_be_chosen() {
    let (_folder, mut session) = session();
    let audit = json!({ "audit": 1, "audience": "partner", "released": true });
    assert_eq!(refuses(&mut session, "releaseAudit", audit), "audience");
    let mut own = draft("Dr Osei");
    own["reveal"] = json!("partner");
    assert_eq!(
        refuses(
            &mut session,
            "addPerson",
            json!({ "draft": own, "stage": "met" })
        ),
        "reveal"
    );
}
