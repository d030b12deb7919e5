//! Journeys of the values audit through the contract: whole audits, resuming, undoing, hiding what would lead.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::sitting::Sitting;
use crate::journeys::steps::{does, later, next_undo, refuses, strings};
use crate::support::dump;

/// A change of an audit that must be refused; the field it names.
fn no(sitting: &mut Sitting, name: &str, mut args: Value) -> String {
    args["audit"] = sitting.audit.clone();
    refuses(&mut sitting.session, name, args)
}

#[test]
fn a_whole_audit_of_each_length_is_read() {
    for (mode, rounds) in [("quick", 7), ("usual", 13), ("long", 21)] {
        let mut sitting = Sitting::begin(mode);
        assert_eq!(sitting.here()["next"], "state");
        sitting.whole();
        let audit = sitting.here();
        assert_eq!(audit["next"], Value::Null, "{audit}");
        let reading = sitting.ask("valuesReading", json!({}));
        assert_eq!(reading["rounds"], rounds);
        assert_eq!(reading["missing"], 0);
        assert_eq!(reading["rows"].as_array().expect("rows").len(), rounds);
        let weights = reading["rows"].as_array().expect("rows").iter();
        let sum: f64 = weights
            .map(|row| row["weight"].as_f64().expect("a weight"))
            .sum();
        assert!((sum - 100.0).abs() < 1e-6);
        assert!(
            reading["finding"]
                .as_str()
                .expect("a finding")
                .ends_with('.')
        );
        let working = strings(&json!(
            reading["working"]
                .as_array()
                .expect("workings")
                .iter()
                .map(|one| one["key"].clone())
                .collect::<Vec<_>>()
        ))
        .into_iter()
        .map(str::to_owned)
        .collect::<BTreeSet<_>>();
        for row in reading["rows"].as_array().expect("rows") {
            for figure in ["weight", "gap", "priority"] {
                let key = format!("{figure}:{}", row["card"]["key"].as_str().expect("a key"));
                assert!(working.contains(&key), "{key} has no working");
            }
        }
    }
}

#[test]
fn each_step_is_one_change_and_undo_gives_back_exactly_what_was() {
    let mut sitting = Sitting::begin("quick");
    let start = dump(sitting.session.desk().expect("open").read());
    sitting.whole();
    let end = dump(sitting.session.desk().expect("open").read());
    let mut states = vec![end];
    // Back to the beginning, state by state.
    while states.last() != Some(&start) {
        let done = does(&mut sitting.session, "undo", json!({}));
        assert!(done["done"].is_string(), "the start is never reached");
        let state = dump(sitting.session.desk().expect("open").read());
        assert_ne!(
            Some(&state),
            states.last(),
            "{} changed nothing",
            done["done"]
        );
        states.push(state);
    }
    assert!(
        states.len() > 28 + 14 + 14,
        "a card, a choice, a rating each"
    );
    // And on again, through the same states.
    for state in states.iter().rev().skip(1) {
        does(&mut sitting.session, "redo", json!({}));
        assert_eq!(&dump(sitting.session.desk().expect("open").read()), state);
    }
}

#[test]
fn every_page_is_the_same_after_a_lock() {
    let mut sitting = Sitting::begin("usual");
    sitting.ask(
        "setAuditState",
        json!({ "conditions": ["ordinary"], "badWeek": false }),
    );
    sitting.sort();
    for _ in 0..5 {
        sitting.round();
    }
    let round = sitting.page("choose")["round"].clone();
    let most = round["cards"][1]["key"].clone();
    let args = json!({ "round": round["number"], "most": most, "least": null });
    sitting.ask("chooseInRound", args);
    let before = ["state", "sort", "choose", "importance", "lived"].map(|part| sitting.page(part));
    // Another desk at the same database: history and all that is in memory are gone.
    let desk = sitting.session.desk().expect("open");
    let path: String = desk
        .read()
        .query_row(
            "select file from pragma_database_list where name = 'main'",
            [],
            |row| row.get(0),
        )
        .expect("its file");
    let conn = rusqlite::Connection::open(path).expect("a database");
    conn.execute_batch("pragma key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f'\"; pragma foreign_keys = on;")
        .expect("the key");
    let desk =
        bearings_core::desk::Desk::new(conn, crate::support::sunday(), None).expect("a desk");
    sitting.session.sit_at(desk);
    let after = ["state", "sort", "choose", "importance", "lived"].map(|part| sitting.page(part));
    assert_eq!(before, after);
    assert_eq!(after[2]["round"]["most"], most);
    assert_eq!(sitting.here()["next"], "choose");
}

#[test]
fn what_would_lead_is_hidden() {
    let mut sitting = Sitting::begin("quick");
    sitting.sort();
    let first = sitting.page("choose");
    assert!(first["round"]["most"].is_null());
    sitting.round();
    let text = sitting.page("choose").to_string();
    assert!(!text.contains("\"choices\""), "earlier rounds are not told");
    for card in Sitting::cards(&sitting.page("importance")) {
        sitting.ask("rateImportance", json!({ "card": card, "importance": 9 }));
    }
    let cards = Sitting::cards(&sitting.page("lived"));
    assert_ne!(
        cards,
        Sitting::cards(&sitting.page("importance")),
        "its own order"
    );
    for (at, card) in cards.iter().enumerate() {
        let page = sitting.page("lived");
        assert_eq!(page["revealed"], false);
        assert!(
            page["rows"]
                .as_array()
                .expect("rows")
                .iter()
                .all(|row| row["importance"].is_null())
        );
        sitting.ask("rateLived", json!({ "card": card, "lived": at }));
    }
    let page = sitting.page("lived");
    assert_eq!(
        (&page["revealed"], &page["rows"][0]["importance"]),
        (&json!(true), &json!(9))
    );
}

#[test]
fn the_border_refuses_what_makes_no_sense() {
    let mut sitting = Sitting::begin("quick");
    let card = Sitting::cards(&sitting.page("sort"))[0].clone();
    assert_eq!(
        no(&mut sitting, "sortCard", json!({ "card": card, "pile": 6 })),
        "pile"
    );
    assert_eq!(
        no(
            &mut sitting,
            "rateLived",
            json!({ "card": card, "lived": 5 })
        ),
        "card"
    );
    assert_eq!(no(&mut sitting, "finishAudit", json!({})), "audit");
    assert_eq!(
        no(
            &mut sitting,
            "chooseInRound",
            json!({ "round": 1, "most": card, "least": null })
        ),
        "round"
    );
    sitting.sort();
    let round = sitting.page("choose")["round"].clone();
    let inside = round["cards"][0]["key"].clone();
    let both = json!({ "round": 1, "most": inside, "least": inside });
    assert_eq!(no(&mut sitting, "chooseInRound", both), "least");
    let cards = sitting.page("sort")["cards"].clone();
    let outside = cards
        .as_array()
        .expect("cards")
        .iter()
        .find(|card| card["kept"] == false);
    let outside = outside.expect("one")["card"]["key"].clone();
    assert_eq!(
        no(
            &mut sitting,
            "keepCard",
            json!({ "card": outside, "keep": true })
        ),
        "keep"
    );
    assert_eq!(
        no(
            &mut sitting,
            "rateImportance",
            json!({ "card": inside, "importance": 11 })
        ),
        "importance"
    );
    let states = json!({ "conditions": ["ordinary", "onCall"], "badWeek": false });
    assert_eq!(no(&mut sitting, "setAuditState", states), "conditions");
    let parts = json!({ "me": 6, "role": 5, "team": 0, "institution": 0, "medicine": 0 });
    assert_eq!(
        no(
            &mut sitting,
            "setGapSource",
            json!({ "card": inside, "parts": parts })
        ),
        "parts"
    );
    assert_eq!(
        no(
            &mut sitting,
            "addShift",
            json!({ "name": "x", "minutes": 0 })
        ),
        "minutes"
    );
    sitting.ask("finishAudit", json!({}));
    assert_eq!(
        no(
            &mut sitting,
            "rateImportance",
            json!({ "card": inside, "importance": 1 })
        ),
        "audit"
    );
    sitting.ask(
        "addEvidence",
        json!({ "card": inside, "kind": "note", "words": "later" }),
    );
    sitting.ask("reopenAudit", json!({}));
    sitting.ask("rateImportance", json!({ "card": inside, "importance": 1 }));
}

#[test]
fn keeping_other_cards_begins_the_rounds_again_and_undo_brings_them_back() {
    let mut sitting = Sitting::begin("quick");
    sitting.sort();
    sitting.round();
    assert_eq!(sitting.page("choose")["answered"], 1);
    let page = sitting.page("sort");
    assert_eq!(page["clearsRounds"], true);
    let kept = page["cards"]
        .as_array()
        .expect("cards")
        .iter()
        .find(|card| card["kept"] == true);
    let card = kept.expect("one")["card"]["key"].clone();
    sitting.ask("keepCard", json!({ "card": card, "keep": false }));
    let page = sitting.page("choose");
    assert_eq!((&page["rounds"], &page["answered"]), (&json!(0), &json!(0)));
    does(&mut sitting.session, "undo", json!({}));
    assert_eq!(sitting.page("choose")["answered"], 1);
}

#[test]
fn own_cards_are_added_hidden_removed_and_brought_back() {
    let mut sitting = Sitting::begin("quick");
    let count = Sitting::cards(&sitting.page("sort")).len();
    sitting.ask(
        "addCard",
        json!({ "name": "Sabbaticals", "about": "A year to think." }),
    );
    assert_eq!(Sitting::cards(&sitting.page("sort")).len(), count + 1);
    let decks = does(
        &mut sitting.session,
        "hideCard",
        json!({ "card": "physician/teaching" }),
    );
    assert_eq!(decks["decks"][0]["enter"], 28);
    assert_eq!(next_undo(&mut sitting.session), "hide the card “Teaching”");
    does(
        &mut sitting.session,
        "removeCard",
        json!({ "card": "own/1" }),
    );
    let other = does(
        &mut sitting.session,
        "startAudit",
        json!({ "mode": "quick", "deck": "personal" }),
    );
    let args = json!({ "audit": other["id"], "part": "sort" });
    let page = does(&mut sitting.session, "audit", args)["page"].clone();
    assert_eq!(
        Sitting::cards(&page).len(),
        83,
        "a removed card does not enter"
    );
    assert_eq!(
        Sitting::cards(&sitting.page("sort")).len(),
        count + 1,
        "the audit keeps it"
    );
    let decks = does(
        &mut sitting.session,
        "restoreCard",
        json!({ "card": "own/1" }),
    );
    assert_eq!(decks["own"][0]["state"], "in");
    let field = refuses(
        &mut sitting.session,
        "removeCard",
        json!({ "card": "physician/teaching" }),
    );
    assert_eq!(field, "card");
}

#[test]
fn a_removed_audit_comes_back_as_it_was() {
    let mut sitting = Sitting::begin("quick");
    sitting.whole();
    let before = sitting.ask("valuesReading", json!({}));
    let list = sitting.ask("removeAudit", json!({}));
    assert_eq!(
        (
            list["audits"].as_array().map(Vec::len),
            list["removed"].as_array().map(Vec::len)
        ),
        (Some(0), Some(1))
    );
    sitting.ask("restoreAudit", json!({}));
    assert_eq!(sitting.ask("valuesReading", json!({})), before);
}

#[test]
fn three_cards_are_asked_again_within_their_days() {
    let mut sitting = Sitting::begin("usual");
    sitting.whole();
    let early = sitting.ask("retest", json!({}));
    assert_eq!(early["due"], false);
    let card = early["cards"][0]["card"]["key"].clone();
    let answer = json!({ "card": card, "importance": 8, "lived": 5 });
    assert_eq!(no(&mut sitting, "answerRetest", answer.clone()), "card");
    later(&mut sitting.session, 5);
    let list = does(&mut sitting.session, "audits", json!({}));
    assert_eq!(list["retest"], sitting.audit);
    let cards = sitting.ask("retest", json!({}))["cards"].clone();
    assert_eq!(cards.as_array().map(Vec::len), Some(3));
    for card in cards.as_array().expect("cards") {
        let answer = json!({ "card": card["card"]["key"], "importance": 8, "lived": 5 });
        sitting.ask("answerRetest", answer);
    }
    assert_eq!(sitting.ask("retest", json!({}))["due"], false);
    assert_eq!(sitting.ask("valuesReading", json!({}))["noise"]["pairs"], 3);
}
