//! The logs as a page would keep them: the timer through a lock, a day at its end, months, weeks, asks, and every way back.

use std::sync::Arc;

use bearings_core::session::host::Bare;
use bearings_core::session::{Home, Session};
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::key::{KdfCost, KdfParams};
use serde_json::{Value, json};

use super::papers::Person;
use super::steps::{does, halloran, later, next_undo, refuses, there_and_back};
use crate::support::{dump, session, sunday};

pub fn minutes_later(session: &mut Session, minutes: i64) {
    session.clock.advance(minutes * 60);
    session.desk().unwrap().clock().advance(minutes * 60);
}

pub fn ask(answer: &str, credit: &str, took: &Value) -> Value {
    json!({
        "day": "2026-11-20", "askedBy": "chair", "who": "Professor Canary", "what": "Cover for a committee",
        "asked": 60, "took": took, "answer": answer, "credit": credit, "anyone": "yes",
    })
}

#[test]
fn the_timer_runs_is_switched_stopped_and_corrected() {
    let (_folder, mut session) = session();
    let start = dump(session.desk().unwrap().read());
    does(&mut session, "startTimer", json!({ "tag": "notes" }));
    assert_eq!(
        refuses(&mut session, "startTimer", json!({ "tag": "notes" })),
        "tag"
    );
    minutes_later(&mut session, 12);
    let view = does(&mut session, "burden", json!({ "from": null, "to": null }));
    assert_eq!(
        (&view["timer"]["seconds"], &view["timer"]["since"]),
        (&json!(720), &json!("14:02"))
    );
    let switched = does(&mut session, "startTimer", json!({ "tag": "inbox" }));
    assert_eq!(switched["timer"]["tag"], "inbox");
    assert_eq!(
        (
            &switched["entries"][0]["minutes"],
            &switched["entries"][0]["clocked"]
        ),
        (&json!(12), &json!(12)),
        "the first is written down in the same step"
    );
    minutes_later(&mut session, 7);
    let stopped = does(&mut session, "stopTimer", json!({ "minutes": null }));
    assert_eq!(stopped["timer"], Value::Null);
    assert_eq!(next_undo(&mut session), "log 7 min of inbox");
    assert_eq!(stopped["ended"], "7 min of inbox kept.");
    let entry = &stopped["entries"][0];
    let corrected = |minutes: u32, method: &str| json!({ "id": entry["id"], "day": entry["day"], "tag": "orders", "minutes": minutes, "method": method });
    assert_eq!(
        refuses(&mut session, "editBurden", corrected(9, "timed")),
        "method"
    );
    let view = does(&mut session, "editBurden", corrected(9, "estimated"));
    assert_eq!(
        (&view["entries"][0]["tag"], &view["entries"][0]["clocked"]),
        (&json!("orders"), &json!(7)),
        "what the timer said stays beside it"
    );
    let methods: Vec<&str> = view["sums"]
        .as_array()
        .expect("sums")
        .iter()
        .map(|sum| sum["method"].as_str().expect("a method"))
        .collect();
    assert_eq!(methods, ["timed", "estimated"]);
    does(&mut session, "startTimer", json!({ "tag": "notes" }));
    let slip = does(&mut session, "stopTimer", json!({ "minutes": null }));
    assert_eq!(
        slip["ended"],
        "The timer for notes ran for less than half a minute, so nothing was kept."
    );
    assert_eq!(slip["entries"], view["entries"]);
    assert_eq!(
        does(&mut session, "burden", json!({}))["ended"],
        Value::Null
    );
    does(&mut session, "startTimer", json!({ "tag": "forms" }));
    does(&mut session, "discardTimer", json!({}));
    does(&mut session, "removeBurden", json!({ "id": entry["id"] }));
    there_and_back(&mut session, &start);
}

#[test]
fn a_timer_that_was_forgotten_asks_and_its_undo_starts_it_again() {
    let (_folder, mut session) = session();
    does(&mut session, "startTimer", json!({ "tag": "notes" }));
    later(&mut session, 1);
    let view = does(&mut session, "burden", json!({ "from": null, "to": null }));
    assert_eq!(view["timer"]["tooLong"], true);
    assert_eq!(
        refuses(&mut session, "stopTimer", json!({ "minutes": null })),
        "minutes"
    );
    let view = does(&mut session, "stopTimer", json!({ "minutes": 20 }));
    let entry = &view["entries"][0];
    assert_eq!(
        (&entry["day"], &entry["method"], &entry["minutes"]),
        (&json!("2026-11-22"), &json!("estimated"), &json!(20))
    );
    does(&mut session, "undo", json!({}));
    let view = does(&mut session, "burden", json!({ "from": null, "to": null }));
    assert_eq!(view["timer"]["tag"], "notes");
    assert_eq!(view["entries"], json!([]));
}

#[test]
fn the_timer_outlasts_a_lock_and_a_new_start_of_the_program() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = sunday();
    let started = || {
        Session::new(
            clock.clone(),
            Entropy::default(),
            KdfCost::Fixed(KdfParams::LEAST),
            Arc::new(Bare),
            Home::below(folder.path()),
        )
    };
    let passphrase = "harbour lamp tide";
    let running = |session: &mut Session| {
        let view = does(session, "burden", json!({ "from": null, "to": null }));
        (
            view["timer"]["tag"].clone(),
            view["timer"]["seconds"].clone(),
        )
    };
    let mut session = started();
    let new = json!({ "place": { "kind": "own" }, "passphrase": passphrase, "again": passphrase });
    does(&mut session, "createVault", new);
    does(&mut session, "declineRecovery", json!({}));
    does(&mut session, "startTimer", json!({ "tag": "priorAuth" }));
    does(&mut session, "lock", json!({}));
    clock.advance(300);
    does(&mut session, "unlock", json!({ "passphrase": passphrase }));
    assert_eq!(running(&mut session), (json!("priorAuth"), json!(300)));
    does(&mut session, "lock", json!({}));
    drop(session);
    clock.advance(600);
    let mut session = started();
    does(&mut session, "unlock", json!({ "passphrase": passphrase }));
    assert_eq!(running(&mut session), (json!("priorAuth"), json!(900)));
    let view = does(&mut session, "stopTimer", json!({ "minutes": null }));
    assert_eq!(view["entries"][0]["minutes"], 15);
}

#[test]
fn filling_a_day_in_again_replaces_it_and_leaves_the_timer_alone() {
    let (_folder, mut session) = session();
    does(&mut session, "startTimer", json!({ "tag": "notes" }));
    minutes_later(&mut session, 30);
    does(&mut session, "stopTimer", json!({ "minutes": null }));
    let day = |lines: Value| json!({ "day": "2026-11-22", "method": "estimated", "lines": lines });
    let line = |tag: &str, minutes: u32| json!({ "tag": tag, "minutes": minutes });
    does(
        &mut session,
        "setBurdenDay",
        day(json!([line("notes", 60), line("inbox", 45)])),
    );
    let again = day(json!([line("notes", 50), line("orders", 0)]));
    let view = does(&mut session, "setBurdenDay", again.clone());
    let sum = |view: &Value, at: usize| view["sums"][at]["minutes"].clone();
    assert_eq!((sum(&view, 0), sum(&view, 1)), (json!(30), json!(50)));
    let steps = session.desk().unwrap().newest_steps(usize::MAX).len();
    does(&mut session, "setBurdenDay", again);
    assert_eq!(
        session.desk().unwrap().newest_steps(usize::MAX).len(),
        steps,
        "the same again is no step"
    );
    assert_eq!(
        refuses(
            &mut session,
            "setBurdenDay",
            json!({ "day": "2026-11-23", "method": "estimated", "lines": [line("notes", 1)] })
        ),
        "day"
    );
    assert_eq!(
        refuses(&mut session, "setBurdenDay", day(json!([]))),
        "lines"
    );
}

#[test]
fn a_month_is_there_once_for_each_ehr() {
    let (_folder, mut session) = session();
    let facts = |month: &str, system: &str| {
        json!({ "facts": {
            "month": month, "system": system, "total": 4200, "inbox": 960, "outside": 1140, "scheduled": 4800,
            "visits": 150, "pajama": { "minutes": 930, "hours": { "from": 1050, "to": 420, "weekends": true } },
        } })
    };
    let view = does(&mut session, "addEhrMonth", facts("2026-10-09", "EHR"));
    assert_eq!(view["months"][0]["facts"]["month"], "2026-10-01");
    let shown: Vec<&str> = view["months"][0]["figures"]
        .as_array()
        .expect("figures")
        .iter()
        .map(|own| own["value"].as_str().expect("a value"))
        .collect();
    assert_eq!(shown, ["1.9 h", "7.0 h", "1.6 h", "6.2 min"]);
    assert_eq!(
        refuses(&mut session, "addEhrMonth", facts("2026-10-30", "EHR")),
        "month"
    );
    let second = does(&mut session, "addEhrMonth", facts("2026-10-30", "Second"));
    assert_eq!(second["lines"].as_array().expect("lines").len(), 8);
    let mut moved = facts("2026-10-30", "EHR");
    moved["id"] = second["months"][1]["id"].clone();
    assert_eq!(refuses(&mut session, "editEhrMonth", moved), "month");
}

#[test]
fn what_was_kept_is_on_home_and_found_and_names_stay_inside() {
    let mut person = Person::new();
    let lines = person.ask("home", json!({}))["lines"].clone();
    assert_eq!(lines, json!([]));
    person.ask(
        "addUncredited",
        json!({ "draft": ask("yes", "none", &json!(210)) }),
    );
    person.ask("setPulse", json!({ "monday": "2026-11-09", "mattered": 4, "rested": null, "decided": null, "line": "Long week" }));
    let lines = person.ask("home", json!({}))["lines"].clone();
    assert_eq!(
        (
            &lines[0]["place"],
            &lines[0]["uncredited"],
            &lines[0]["pulseOpen"]
        ),
        (&json!("logs"), &json!(210), &json!("2026-11-16"))
    );
    let mut kinds = |text: &str| -> Vec<String> {
        person.ask("find", json!({ "text": text }))["hits"]
            .as_array()
            .expect("hits")
            .iter()
            .map(|hit| format!("{} {}", hit["place"], hit["kind"]))
            .collect()
    };
    assert_eq!(kinds("cover for"), ["\"values\" \"uncredited\""]);
    assert_eq!(
        kinds("canary"),
        ["\"values\" \"uncredited\""],
        "by whoever asked as well"
    );
    assert_eq!(kinds("long week"), ["\"values\" \"pulse\""]);
}

#[test]
fn what_leaves_the_vault_names_nobody_and_an_empty_list_is_not_saved() {
    let mut person = Person::new();
    for name in [
        "saveNominationsTable",
        "saveUncreditedTable",
        "saveUncredited",
        "saveNominations",
    ] {
        assert_eq!(
            person.refused(name, json!({ "file": "none" })),
            "file",
            "{name}"
        );
    }
    person.ask(
        "addUncredited",
        json!({ "draft": ask("yes", "none", &json!(210)) }),
    );
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("ledger.csv");
    let token = person.session.token();
    let token = person.session.files.add(token, path.clone()).token;
    person.ask("saveUncreditedTable", json!({ "file": token }));
    let table = std::fs::read_to_string(path).expect("a table");
    assert!(table.contains("Cover for a committee") && !table.contains("Canary"));
}

#[test]
fn her_logs_hold_half_a_year_three_months_eight_weeks_and_ten_asks() {
    let (_folder, mut session) = halloran();
    let count = |value: &Value| value.as_array().expect("a list").len();
    let log = does(
        &mut session,
        "burden",
        json!({ "from": "2026-05-01", "to": null }),
    );
    let methods: Vec<&str> = log["sums"]
        .as_array()
        .expect("sums")
        .iter()
        .map(|sum| sum["method"].as_str().expect("a method"))
        .collect();
    assert_eq!(methods, ["timed", "estimated"]);
    let estimated = log["lines"]
        .as_array()
        .expect("lines")
        .iter()
        .find(|line| line["metric"] == "burden.notes" && line["method"] == "estimated")
        .expect("a line of notes");
    assert_eq!(
        count(&estimated["points"]),
        7,
        "from the last days of May to November"
    );
    assert!(estimated["trend"]["slope"].as_f64().expect("a slope") > 0.0);
    let ehr = does(&mut session, "ehr", json!({}));
    let months: Vec<&str> = ehr["months"]
        .as_array()
        .expect("months")
        .iter()
        .map(|own| own["facts"]["month"].as_str().expect("a month"))
        .collect();
    assert_eq!(months, ["2026-10-01", "2026-09-01", "2026-08-01"]);
    assert!(count(&ehr["months"][0]["figures"]) == 4);
    assert_eq!(count(&does(&mut session, "pulse", json!({}))["weeks"]), 8);
    let ledger = does(&mut session, "uncredited", json!({}));
    assert_eq!(count(&ledger["entries"]), 10);
    assert_eq!(count(&ledger["totals"]), 5);
    assert_eq!(ledger["minutes"], 3300);
    assert_eq!(
        count(&does(&mut session, "scores", json!({}))["entries"]),
        2
    );
    let stop = does(&mut session, "recurring", json!({}));
    assert_eq!(count(&stop["rows"]), 6);
    assert_eq!(stop["rows"][0]["year"], 15 * 6 * 46);
}
