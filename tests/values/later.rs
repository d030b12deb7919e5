//! What is passed over, and what is done after an audit: evidence, shifts, the experiment, the next audit.

use serde_json::{Value, json};

use super::sitting::Sitting;
use crate::journeys::steps::{does, later, refuses};

fn no(sitting: &mut Sitting, name: &str, mut args: Value) -> String {
    args["audit"] = sitting.audit.clone();
    refuses(&mut sitting.session, name, args)
}

#[test]
fn a_part_can_be_passed_over_and_taken_up_again() {
    let mut sitting = Sitting::begin("quick");
    assert_eq!(sitting.here()["next"], "state");
    let audit = sitting.ask("passPart", json!({ "part": "state", "passed": true }));
    assert_eq!(
        (&audit["next"], &audit["page"]["part"]),
        (&json!("sort"), &json!("sort"))
    );
    sitting.sort();
    let audit = sitting.ask("passPart", json!({ "part": "choose", "passed": true }));
    assert_eq!(audit["next"], "importance");
    assert_eq!(
        (&audit["parts"][2]["passed"], &audit["parts"][2]["complete"]),
        (&json!(true), &json!(false))
    );
    let audit = sitting.ask("passPart", json!({ "part": "choose", "passed": false }));
    assert_eq!(audit["next"], "choose");
    sitting.ask("finishAudit", json!({}));
    let reading = sitting.ask("valuesReading", json!({}));
    assert_eq!(
        reading["finding"],
        "No value has both answers yet, so there is nothing to read."
    );
    assert_eq!(
        reading["doubts"],
        json!([
            "Fourteen answers are missing, so the order is not reliable.",
            "No round of forced choices is answered, so all values weigh the same and the list is ordered by the gap alone."
        ])
    );
    assert!(
        reading["rows"]
            .as_array()
            .expect("rows")
            .iter()
            .all(|row| row["kind"] == "unknown")
    );
}

#[test]
fn a_hollow_mark_is_filled_by_dated_evidence_and_again_hollow_without() {
    let mut sitting = Sitting::begin("quick");
    sitting.whole();
    let card = Sitting::cards(&sitting.page("lived"))[0].clone();
    let row = |sitting: &mut Sitting| {
        let reading = sitting.ask("valuesReading", json!({}));
        let rows = reading["rows"].as_array().expect("rows").clone();
        rows.into_iter()
            .find(|row| row["card"]["key"] == card)
            .expect("its row")
    };
    assert_eq!(row(&mut sitting)["dated"], false);
    let link = json!({ "to": "category", "id": 3 });
    let args = json!({ "card": card, "kind": "calendar", "words": "3.5 h a week", "minutes": 210, "link": link });
    let page = sitting.ask("addEvidence", args)["page"].clone();
    let evidence = page["rows"][0]["evidence"][0].clone();
    assert_eq!(
        (&evidence["link"], &evidence["on"]),
        (&link, &json!("2026-11-22"))
    );
    let own = row(&mut sitting);
    assert_eq!(
        (&own["dated"], &own["recent"]),
        (&json!(true), &json!(true))
    );
    let args = json!({ "id": evidence["id"], "words": "3.5 h a week", "on": "2026-08-01" });
    sitting.ask("editEvidence", args);
    let own = row(&mut sitting);
    assert_eq!(
        (&own["dated"], &own["recent"]),
        (&json!(true), &json!(false)),
        "dated, but long ago"
    );
    sitting.ask("removeEvidence", json!({ "id": evidence["id"] }));
    assert_eq!(row(&mut sitting)["dated"], false);
}

#[test]
fn what_is_added_to_a_week_comes_out_of_something() {
    let mut sitting = Sitting::begin("quick");
    let page =
        sitting.ask("addShift", json!({ "name": "teaching", "minutes": 120 }))["page"].clone();
    assert_eq!(
        (&page["balance"], &page["sum"]),
        (&json!("open"), &json!(120))
    );
    let part = sitting.here()["parts"][6].clone();
    assert_eq!(part["complete"], false);
    let page = sitting.ask("nameCut", json!({ "cut": "the journal club" }))["page"].clone();
    assert_eq!(page["balance"], "named");
    assert_eq!(sitting.here()["parts"][6]["complete"], true);
    let id = page["shifts"][0]["id"].clone();
    let page = sitting.ask(
        "editShift",
        json!({ "id": id, "name": "teaching", "minutes": -60 }),
    )["page"]
        .clone();
    assert_eq!(page["balance"], "shorter");
    sitting.ask("removeShift", json!({ "id": id }));
    assert_eq!(sitting.page("moreLess")["balance"], "empty");
}

#[test]
fn the_experiment_is_asked_about_once_it_is_over() {
    let mut sitting = Sitting::begin("quick");
    sitting.whole();
    let page = sitting.page("experiment");
    assert_eq!(
        (&page["nextOn"], &page["nextSet"]),
        (&json!("2027-02-20"), &json!(false))
    );
    assert_eq!(page["experiment"]["end"], "2026-12-23");
    assert_eq!(
        no(
            &mut sitting,
            "answerExperiment",
            json!({ "outcome": "kept" })
        ),
        "outcome"
    );
    assert_eq!(
        no(&mut sitting, "setNextAudit", json!({ "on": "2026-11-22" })),
        "on"
    );
    sitting.ask("setNextAudit", json!({ "on": "2027-01-02" }));
    let line = |sitting: &mut Sitting| {
        let home = does(&mut sitting.session, "home", json!({}));
        home["lines"].as_array().expect("lines")[0].clone()
    };
    assert_eq!(line(&mut sitting)["next"], "read");
    later(&mut sitting.session, 32);
    let list = does(&mut sitting.session, "audits", json!({}));
    assert_eq!(
        (&list["experimentDue"], &list["retest"]),
        (&sitting.audit, &Value::Null)
    );
    assert_eq!(line(&mut sitting)["next"], "answerExperiment");
    let args = json!({ "outcome": "partly", "found": "Held on two of four." });
    let page = sitting.ask("answerExperiment", args)["page"].clone();
    assert_eq!(
        (&page["experiment"]["outcome"], &page["experiment"]["due"]),
        (&json!("partly"), &json!(false))
    );
    assert_eq!(line(&mut sitting)["next"], "read");
    later(&mut sitting.session, 10);
    assert_eq!(line(&mut sitting)["next"], "nextAudit");
}

#[test]
fn a_bad_week_is_marked_and_proposed_for_leaving_out() {
    let mut sitting = Sitting::begin("quick");
    let args = json!({ "conditions": ["sleptBadly", "postCall", "postCall"], "badWeek": true });
    let page = sitting.ask("setAuditState", args)["page"].clone();
    assert_eq!(page["conditions"], json!(["postCall", "sleptBadly"]));
    assert_eq!(
        (&page["badWeek"], &page["badWeekProposed"]),
        (&json!(true), &json!(true))
    );
    sitting.sort();
    sitting.rate();
    let reading = sitting.ask("valuesReading", json!({}));
    let doubts = reading["doubts"].to_string();
    assert!(doubts.contains("made in a bad week"), "{doubts}");
    let list = sitting.ask("leaveOutAudit", json!({ "leftOut": true }));
    assert_eq!(list["audits"][0]["leftOut"], true);
}
