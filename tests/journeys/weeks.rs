//! Weeks of each kind: proposed with their reasons, confirmed by the person, and each with a mean of its own.

use serde_json::{Value, json};

use super::papers::{Person, day, days, event, file, first_monday};

/// Eight weeks: four ordinary, one of service, one conference, one of leave, one nearly empty.
fn year_in_little() -> String {
    let mut events = Vec::new();
    for week in [0, 1, 2, 6, 7] {
        for weekday in 0..5 {
            if week < 7 || weekday == 0 {
                let uid = format!("w{week}{weekday}");
                events.push(event(
                    &uid,
                    "Clinic",
                    &day(week, weekday),
                    "0800",
                    "1600",
                    &[],
                ));
            }
        }
    }
    for weekday in 0..7 {
        let uid = format!("s{weekday}");
        events.push(event(
            &uid,
            "Service week, 7 West",
            &day(3, weekday),
            "0700",
            "1800",
            &[],
        ));
    }
    events.push(days(
        "c",
        "Annual meeting of the society",
        &day(4, 2),
        &day(4, 5),
        &["X-MICROSOFT-CDO-BUSYSTATUS:OOF"],
    ));
    events.push(days("l", "Vacation", &day(5, 0), &day(5, 5), &[]));
    events.push(event("f", "Clinic", &day(9, 0), "0800", "1600", &[]));
    events.push(event(
        "n",
        "Noon conference",
        &day(5, 6),
        "1200",
        "1300",
        &[],
    ));
    file(&events)
}

fn week(weeks: &Value, at: usize) -> &Value {
    &weeks[at]
}

#[test]
fn each_week_is_proposed_with_its_reason_and_confirmed_in_one_step() {
    let mut person = Person::new();
    person.import("work.ics", &year_in_little(), None);
    let weeks = person.ask("weeks", json!({}));
    let proposed: Vec<&str> = (0..8)
        .map(|at| week(&weeks, at)["proposed"].as_str().expect("a proposal"))
        .collect();
    assert_eq!(
        proposed,
        [
            "ordinary",
            "ordinary",
            "ordinary",
            "inpatient",
            "conference",
            "leave",
            "ordinary",
            "thin"
        ]
    );
    assert_eq!(
        week(&weeks, 3)["reasons"],
        json!([{ "why": "service", "days": 7 }])
    );
    assert_eq!(
        week(&weeks, 4)["reasons"],
        json!([{ "why": "conference", "days": 3 }])
    );
    assert_eq!(
        week(&weeks, 5)["reasons"][0],
        json!({ "why": "leave", "days": 5 })
    );
    assert_eq!(week(&weeks, 7)["reasons"][0]["why"], "fewHours");
    assert_eq!(
        person.have(),
        40 * 60,
        "only ordinary weeks are the week one has"
    );

    let mondays: Vec<&Value> = (3..6).map(|at| &week(&weeks, at)["monday"]).collect();
    let confirmed = person.ask("confirmWeeks", json!({ "mondays": mondays }));
    assert_eq!(
        person.undo_words().as_deref(),
        Some("confirm 3 weeks as proposed")
    );
    for at in 3..6 {
        assert_eq!(week(&confirmed, at)["chosen"], true);
        assert_eq!(
            week(&confirmed, at)["kind"],
            week(&confirmed, at)["proposedKind"]
        );
    }
    let inpatient = person.ask("have", json!({ "kind": "inpatient" }));
    assert_eq!(
        (&inpatient["minutes"], &inpatient["weeks"]),
        (&json!(7 * 11 * 60), &json!(1))
    );
    assert_eq!(
        person.ask("have", json!({ "kind": "leave" }))["minutes"],
        60
    );

    let counts = person.ask("weekCounts", json!({}));
    let row = |kind: &str| {
        let rows = counts.as_array().expect("rows");
        rows.iter()
            .find(|row| row["kind"] == kind)
            .expect("a row")
            .clone()
    };
    assert_eq!(
        row("ordinary"),
        json!({ "kind": "ordinary", "weeks": 4, "chosen": 0, "aYear": 30 })
    );
    assert_eq!(
        row("aside"),
        json!({ "kind": "aside", "weeks": 1, "chosen": 0, "aYear": null })
    );
    let a_year: u64 = counts
        .as_array()
        .expect("rows")
        .iter()
        .filter_map(|row| row["aYear"].as_u64())
        .sum();
    assert_eq!(a_year, 52);
}

#[test]
fn the_persons_word_holds_and_can_be_taken_back() {
    let mut person = Person::new();
    person.import("work.ics", &year_in_little(), None);
    let monday = first_monday().to_string();
    person.ask("setWeek", json!({ "monday": monday, "kind": "inpatient" }));
    assert_eq!(
        person.undo_words().as_deref(),
        Some("call the week of 28 September inpatient or call")
    );
    let weeks = person.ask(
        "setWeek",
        json!({ "monday": "2026-11-16", "kind": "ordinary" }),
    );
    assert_eq!(
        (&week(&weeks, 7)["counted"], &week(&weeks, 0)["counted"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(person.have(), (3 * 40 + 8) * 60 / 4);
    let weeks = person.ask("setWeek", json!({ "monday": monday, "kind": null }));
    assert_eq!(
        (&week(&weeks, 0)["kind"], &week(&weeks, 0)["chosen"]),
        (&json!("ordinary"), &json!(false))
    );
    assert_eq!(
        person.refused(
            "setWeek",
            json!({ "monday": "2026-09-29", "kind": "leave" })
        ),
        "monday"
    );
    assert_eq!(
        person.refused("confirmWeeks", json!({ "mondays": [] })),
        "mondays"
    );
    assert_eq!(
        person.refused("confirmWeeks", json!({ "mondays": ["2020-01-06"] })),
        "notfound"
    );
}
