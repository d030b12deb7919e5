//! Dr Halloran, who does not exist: her figures are those that the pages were drawn with.

use serde_json::{Value, json};

use super::papers::Person;

fn filled() -> Person {
    let mut person = Person::new();
    bearings_core::sample::fill(&mut person.session, 0).expect("her papers");
    person
}

#[test]
fn her_calendars_hold_sixty_one_sorted_hours_and_she_wishes_for_fifty_two() {
    let mut person = filled();
    let compared = person.ask("compare", json!({}));
    assert_eq!(
        (&compared["haveTotal"], &compared["wishTotal"]),
        (&json!(63 * 60 + 71), &json!(52 * 60))
    );
    assert_eq!(
        compared["unsortedMinutes"], 71,
        "nine hours called Busy and half an hour more, in eight weeks"
    );
    assert_eq!(
        (&compared["weeksCounted"], &compared["weeksSetAside"]),
        (&json!(8), &json!(3))
    );
    assert_eq!(compared["calendars"], json!(["work.ics", "clinic.ics"]));
    let rows: Vec<(&str, u64, u64)> = compared["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| {
            let minutes = |key: &str| row[key].as_u64().expect("minutes") / 60;
            (
                row["letter"].as_str().expect("a letter"),
                minutes("have"),
                minutes("wish"),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("C", 30, 26),
            ("I", 13, 6),
            ("T", 6, 8),
            ("S", 3, 6),
            ("V", 7, 3),
            ("L", 4, 3)
        ]
    );
    let bands: Vec<(u64, u64)> = compared["bands"]
        .as_array()
        .expect("bands")
        .iter()
        .map(|row| {
            (
                row["have"].as_u64().expect("minutes"),
                row["wish"].as_u64().expect("minutes"),
            )
        })
        .map(|(have, wish)| (have / 60, wish / 60))
        .collect();
    assert_eq!(bands, [(46, 47), (12, 3), (6, 2)]);
    assert_eq!(compared["unheldMinutes"], 120);
}

#[test]
fn her_weeks_are_proposed_as_she_confirmed_them() {
    let mut person = filled();
    let weeks = person.ask("weeks", json!({}));
    let weeks = weeks.as_array().expect("weeks");
    assert_eq!(weeks.len(), 11);
    for week in weeks {
        assert_eq!(week["kind"], week["proposedKind"], "{week}");
        assert_eq!(week["chosen"], week["kind"] != "ordinary");
    }
    let kinds = |kind: &str| weeks.iter().filter(|week| week["kind"] == kind).count();
    assert_eq!(
        (kinds("inpatient"), kinds("conference"), kinds("leave")),
        (1, 1, 1)
    );
}

#[test]
fn her_fridays_are_taken_as_the_ledger_says() {
    let mut person = filled();
    // Friday from 8 to 16, in the eight ordinary weeks.
    let ordinary: Vec<Value> = person
        .ask("weeks", json!({}))
        .as_array()
        .expect("weeks")
        .iter()
        .filter(|week| week["counted"] == true)
        .map(|week| week["monday"].clone())
        .collect();
    let mut taken = |title: &str| -> u64 {
        let group = person.title(title)["group"].clone();
        let dates = person.ask("groupEvents", json!({ "group": group }));
        let minutes = dates.as_array().expect("dates").iter().filter_map(|date| {
            let day: chrono::NaiveDate = date["day"].as_str()?.parse().ok()?;
            let friday = chrono::Datelike::weekday(&day) == chrono::Weekday::Fri;
            let monday = json!((day - chrono::Days::new(4)).to_string());
            let (from, to) = (
                date["from"].as_u64()?.max(480),
                date["to"].as_u64()?.min(960),
            );
            (friday && ordinary.contains(&monday) && from < to).then_some(to - from)
        });
        minutes.sum()
    };
    for (title, hours) in [
        ("Throughput committee", 14),
        ("Cover", 12),
        ("Busy", 9),
        ("Interviews", 5),
    ] {
        assert_eq!(taken(title), hours * 60, "{title}");
    }
    assert_eq!(taken("Protected writing"), 16 * 60);
}

#[test]
fn the_same_papers_come_out_each_time() {
    let (mut first, mut second) = (filled(), filled());
    let without_key = |text: String| {
        let kept = |line: &&str| !line.starts_with("calendars_secret") && !line.contains("Blob");
        text.lines()
            .filter(kept)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(without_key(first.stored()), without_key(second.stored()));
    assert_eq!(
        first.ask("sorting", json!({})),
        second.ask("sorting", json!({})),
        "only fingerprints hang on the key"
    );
}

#[test]
fn her_papers_are_there_whatever_day_it_is() {
    for day in ["2020-02-29T09:00:00", "2031-07-01T09:00:00"] {
        let (_folder, mut session) = crate::support::session();
        session.clock = bearings_core::clock::Clock::at(day).expect("a moment");
        bearings_core::sample::fill(&mut session, 0).expect(day);
    }
}

#[test]
fn every_view_of_her_two_calendars_has_something_to_show() {
    let mut person = filled();
    let gap = person.ask("gap", json!({ "kind": "ordinary" }));
    assert!(
        gap["year"].is_object(),
        "her year is read: {}",
        gap["yearNeeds"]
    );
    let parts = gap["reading"]["parts"].as_array().expect("parts");
    assert!(
        parts.iter().all(|part| part["minutes"].is_number()),
        "{parts:?}"
    );
    assert_eq!(gap["offers"].as_array().expect("offers").len(), 1);
    for kind in ["inpatient", "leave", "conference"] {
        let other = person.ask("gap", json!({ "kind": kind }));
        assert!(other["reading"].is_object(), "{kind}");
    }
    let feelings = person.ask("feelings", json!({ "kind": "ordinary" }));
    assert_eq!(
        (&feelings["rated"], &feelings["days"]),
        (&json!(12), &json!(1))
    );
    for (name, rows) in [("masks", ""), ("shadow", "/rows"), ("promises", "/shares")] {
        let view = person.ask(name, json!({}));
        let rows = view.pointer(rows).and_then(Value::as_array);
        assert!(rows.is_some_and(|rows| !rows.is_empty()), "{name}");
    }
    let bounds = person.ask("boundaries", json!({}));
    assert!(!bounds["contract"].as_array().expect("lines").is_empty());
}
