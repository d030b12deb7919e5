//! A post's contract through the contract of commands: read, overruled, read again, taken away and brought back.

use std::fs;

use bearings_core::error::Code;
use bearings_core::sample;
use bearings_core::session::Session;
use proptest::prelude::{prop, proptest};
use proptest::test_runner::Config;
use serde_json::{Value, json};

use super::terms::added;
use crate::journeys::steps::{does, later, next_undo, refuses, there_and_back};
use crate::support::word_file::{of_body, paragraph};
use crate::support::{call, dump, session};

const FIRST: &str = "1. Employer may terminate this Agreement without cause upon thirty days notice.\n\n2. Malpractice insurance is provided on a claims-made basis.\n\n3. If Physician resigns, Physician shall purchase tail coverage.";
const SECOND: &str = "1. Employer may terminate this Agreement without cause upon ninety days notice.\n\n2. Malpractice insurance is provided on a claims-made basis.\n\n3. Employer shall purchase tail coverage.\n\n4. Physician shall have 0.2 FTE of protected academic time.";

pub fn read(session: &mut Session, post: &Value, text: &str, keep: bool) -> Value {
    does(
        session,
        "checkContract",
        json!({ "post": post, "text": text, "keep": keep }),
    )
}

pub fn row<'a>(page: &'a Value, item: &str) -> &'a Value {
    let rows = page["checked"]["rows"].as_array().expect("a reading");
    rows.iter()
        .find(|own| own["item"]["key"] == item)
        .expect("a thing")
}

fn stored(session: &mut Session) -> String {
    dump(session.desk().expect("open").read())
}

#[test]
fn a_contract_is_read_and_its_text_is_kept_only_on_request() {
    let (_folder, mut session) = session();
    assert_eq!(
        does(&mut session, "postContract", json!({}))["finding"],
        "No post is here yet whose contract could be read."
    );
    let post = added(&mut session, "Cedar Valley", false);
    let empty = does(&mut session, "postContract", json!({}));
    assert_eq!(
        empty["finding"],
        "No contract has been read for this post yet."
    );
    assert_eq!(empty["checked"], Value::Null);
    let text = format!("{FIRST}\n\nThe cafeteria closes at Nightfall.");
    let page = read(&mut session, &post, &text, false);
    assert_eq!(page["checked"]["kept"], false);
    assert!(
        !stored(&mut session).contains("Nightfall"),
        "only quotes are kept"
    );
    assert_eq!(
        does(&mut session, "contractText", json!({ "post": post })),
        Value::Null
    );
    let tail = row(&page, "tail-payer");
    assert_eq!(
        (&tail["state"], &tail["quotes"][0]["clause"]),
        (&json!("present"), &json!("§3"))
    );
    assert_eq!(
        tail["quotes"][0]["words"],
        "If Physician resigns, Physician shall purchase tail coverage."
    );
    assert_eq!(row(&page, "tail-yours")["list"], "unclear");
    assert_eq!(
        row(&page, "buy-out")["list"],
        "quiet",
        "nothing binds that could be bought out"
    );
    let kept = read(&mut session, &post, &text, true);
    assert_eq!(kept["checked"]["kept"], true);
    assert_eq!(
        does(&mut session, "contractText", json!({ "post": post })),
        json!(text)
    );
    does(&mut session, "forgetContractText", json!({ "post": post }));
    assert!(!stored(&mut session).contains("Nightfall"));
    let page = does(&mut session, "postContract", json!({}));
    assert_eq!(
        row(&page, "tail-payer")["state"],
        "present",
        "the quotes stay"
    );
}

#[test]
fn the_persons_own_reading_goes_before_the_rules_and_outlasts_a_newer_draft() {
    let (_folder, mut session) = session();
    let post = added(&mut session, "Cedar Valley", false);
    read(&mut session, &post, FIRST, false);
    let own = json!({ "post": post, "item": "tail-yours", "state": "present", "words": "They told me so.", "clause": "§3" });
    let page = does(&mut session, "setClauseOwn", own);
    let mine = row(&page, "tail-yours");
    assert_eq!(
        (&mine["state"], &mine["read"]),
        (&json!("present"), &json!("unclear"))
    );
    assert_eq!(
        (&mine["list"], &mine["own"]["clause"]),
        (&json!("raise"), &json!("§3"))
    );
    assert!(next_undo(&mut session).contains("your own reading of"));
    later(&mut session, 3);
    let page = read(&mut session, &post, SECOND, false);
    let mine = row(&page, "tail-yours");
    assert_eq!(
        (&mine["state"], &mine["movedSince"]),
        (&json!("present"), &json!(true))
    );
    let moved = page["checked"]["changes"].as_array().expect("changes");
    let of = |item: &str| moved.iter().find(|own| own["item"] == item);
    assert_eq!(
        of("protected-time").expect("protected time")["moved"],
        "added"
    );
    let tail = of("tail-payer").expect("the tail");
    assert_eq!(tail["moved"], "reworded");
    assert_eq!(tail["after"], "Employer shall purchase tail coverage.");
    assert!(
        of("claims-made").is_none(),
        "what stands as before has not moved"
    );
    let page = does(
        &mut session,
        "dropClauseOwn",
        json!({ "post": post, "item": "tail-yours" }),
    );
    assert_eq!(row(&page, "tail-yours")["state"], "missing");
    let long = json!({ "post": post, "item": "tail-yours", "state": "present", "words": "x".repeat(601), "clause": "" });
    assert_eq!(refuses(&mut session, "setClauseOwn", long), "clauseWords");
    let nothing = json!({ "post": post, "item": "no-such-thing", "state": "present", "words": "", "clause": "" });
    let fault = call(&mut session, "setClauseOwn", nothing).expect_err("a refusal");
    assert_eq!(fault.code, Code::NotFound);
}

#[test]
fn what_its_parts_say_is_followed_where_the_person_reads_a_part_otherwise() {
    let (_folder, mut session) = session();
    let post = added(&mut session, "Cedar Valley", false);
    let text = "1. Employer may terminate this Agreement without cause.\n2. If Physician resigns, Physician shall purchase tail coverage.\n3. Physician shall not compete within ten miles for a year, regardless of the reason for termination.";
    let page = read(&mut session, &post, text, false);
    assert_eq!(row(&page, "trap")["state"], "unclear");
    for (state, wanted) in [("present", "present"), ("missing", "missing")] {
        let own = json!({ "post": post, "item": "tail-yours", "state": state, "words": "", "clause": "" });
        let page = does(&mut session, "setClauseOwn", own);
        assert_eq!(row(&page, "trap")["state"], wanted);
    }
}

#[test]
fn files_of_word_and_text_are_read_and_others_are_refused() {
    let (folder, mut session) = session();
    let post = added(&mut session, "Cedar Valley", false);
    let mut token = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("a file");
        let token = session.token();
        session.files.add(token, path).token
    };
    let body: String = FIRST.split("\n\n").map(paragraph).collect();
    let word = token("draft.docx", &of_body(&body));
    let wide: Vec<u8> = FIRST.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wide = token("draft.txt", &[&[0xff, 0xfe], wide.as_slice()].concat());
    let pdf = token("draft.pdf", b"%PDF-1.7");
    let large = token("large.txt", "word ".repeat(500_000).as_bytes());
    for (file, name) in [(word, "draft.docx"), (wide, "draft.txt")] {
        let page = does(
            &mut session,
            "checkContract",
            json!({ "post": post, "file": file, "keep": false }),
        );
        assert_eq!(page["checked"]["from"], name);
        assert_eq!(
            row(&page, "tail-payer")["quotes"][0]["clause"],
            "§3",
            "{name}"
        );
    }
    let before = stored(&mut session);
    for (file, code) in [(pdf, Code::NotAText), (large, Code::TooLarge)] {
        let args = json!({ "post": post, "file": file, "keep": true });
        let fault = call(&mut session, "checkContract", args).expect_err("a refusal");
        assert_eq!(fault.code, code);
    }
    assert_eq!(
        refuses(
            &mut session,
            "checkContract",
            json!({ "post": post, "keep": true })
        ),
        "text"
    );
    assert_eq!(stored(&mut session), before, "a refusal keeps nothing");
}

#[test]
fn a_reading_goes_to_the_trash_and_comes_back_and_speaks_on_home_and_in_find() {
    let (_folder, mut session) = session();
    let post = added(&mut session, "Cedar Valley", false);
    let line = |session: &mut Session| {
        let home = does(session, "home", json!({}));
        let lines = home["lines"].as_array().expect("lines").clone();
        lines.into_iter().find(|own| own["place"] == "clauses")
    };
    assert_eq!(line(&mut session), None);
    let page = read(&mut session, &post, FIRST, false);
    let rows = page["checked"]["rows"].as_array().expect("rows");
    let of = |list: &str| rows.iter().filter(|own| own["list"] == list).count();
    let said = line(&mut session).expect("a line");
    assert_eq!(said["post"], "Cedar Valley");
    assert_eq!(
        (&said["unclear"], &said["raise"]),
        (&json!(of("unclear")), &json!(of("raise")))
    );
    let found = does(&mut session, "find", json!({ "text": "purchase tail" }));
    let hits = found["hits"].as_array().expect("hits");
    let hit = hits
        .iter()
        .find(|own| own["kind"] == "clause")
        .expect("a hit");
    assert_eq!((&hit["place"], &hit["id"]), (&json!("options"), &post));
    let gone = does(&mut session, "removeContract", json!({ "post": post }));
    assert_eq!(gone["checked"], Value::Null);
    assert!(gone["trash"].is_string());
    assert_eq!(line(&mut session), None);
    let back = does(&mut session, "restoreContract", json!({ "post": post }));
    assert_eq!(back["checked"]["rows"], page["checked"]["rows"]);
    let asked = does(
        &mut session,
        "addAsk",
        json!({ "post": post, "key": "tail", "title": "" }),
    );
    assert_eq!(asked["asks"].as_array().map(Vec::len), Some(1));
    let page = does(&mut session, "postContract", json!({ "post": post }));
    assert_eq!(row(&page, "tail-payer")["asked"], true);
    assert_eq!(row(&page, "ip")["asked"], false);
}

#[test]
fn the_sample_contract_says_what_the_samples_figures_say() {
    let (_folder, mut session) = session();
    sample::fill(&mut session, 0).expect("her papers");
    let pay = does(&mut session, "pay", json!({}));
    let offer = &pay["posts"][1];
    let page = does(&mut session, "postContract", json!({ "post": offer["id"] }));
    let quote = |item: &str| {
        row(&page, item)["quotes"][0]["words"]
            .as_str()
            .expect("a quote")
            .to_owned()
    };
    assert!(quote("wrvu").contains("$49.00 per wRVU"));
    assert_eq!(offer["pay"]["formula"]["rate"], 4900);
    assert!(quote("buy-out").contains("$40,000"));
    assert_eq!(offer["exit"]["nonCompete"]["buyOut"], 4_000_000);
    for (item, state) in [
        ("claims-made", "present"),
        ("tail-yours", "missing"),
        ("non-compete", "present"),
        ("non-compete-any", "missing"),
        ("non-compete-sites", "missing"),
        ("clawback", "present"),
        ("clawback-whole", "missing"),
        ("trap", "missing"),
        ("notice-both", "missing"),
    ] {
        assert_eq!(row(&page, item)["state"], state, "{item}");
    }
    assert_eq!(page["checked"]["kept"], false);
}

proptest! {
    #![proptest_config(Config::with_cases(12))]

    #[test]
    fn any_history_of_readings_is_undone_and_done_again(steps in prop::collection::vec((0..8_u8, 0..3_usize), 3..16)) {
        let (_folder, mut session) = session();
        let start = stored(&mut session);
        let post = added(&mut session, "Cedar Valley", false);
        for (step, which) in steps {
            let item = ["tail-yours", "ip", "trap"][which];
            let text = [FIRST, SECOND, "1. Nothing of it."][which];
            let args = match step {
                0..=2 => ("checkContract", json!({ "post": post, "text": text, "keep": which == 1 })),
                3 => ("setClauseOwn", json!({ "post": post, "item": item, "state": "unclear", "words": text, "clause": "" })),
                4 => ("dropClauseOwn", json!({ "post": post, "item": item })),
                5 => ("forgetContractText", json!({ "post": post })),
                6 => ("removeContract", json!({ "post": post })),
                _ => ("restoreContract", json!({ "post": post })),
            };
            // Steps on what is not there are refused, and change nothing.
            let _ = call(&mut session, args.0, args.1);
        }
        there_and_back(&mut session, &start);
    }
}
