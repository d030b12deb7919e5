//! Hours that are not sorted are work wherever work is added up: in the week one has, in Compare, and in the gap.

use serde_json::{Value, json};

use super::papers::{Person, event, file, weekly};

/// Eight weeks of clinic from 8 to 16, an hour in the evening that is only called "Busy", and one hour on a Saturday.
fn weeks() -> String {
    file(&[
        weekly("a", "Clinic", 0, "MO,TU,WE,TH,FR", "0800", "1600"),
        weekly("b", "Busy", 1, "TU,TH", "1900", "2000"),
        weekly("c", "Busy", 5, "SA", "0900", "1000"),
        event(
            "z",
            "Clinic",
            &super::papers::day(8, 0),
            "0800",
            "1600",
            &[],
        ),
    ])
}

fn minutes(value: &Value) -> u64 {
    value.as_u64().expect("minutes")
}

#[test]
fn compare_and_the_gap_count_them_as_work() {
    let mut person = Person::new();
    person.import("work.ics", &weeks(), None);
    let wish = json!([{ "day": 0, "from": 32, "to": 64, "category": 1 }]);
    person.ask("replaceWish", json!({ "kind": "ordinary", "blocks": wish }));

    let compared = person.ask("compare", json!({}));
    assert_eq!(compared["haveTotal"], 43 * 60);
    assert_eq!(compared["unsortedMinutes"], 3 * 60);
    let rows = compared["rows"].as_array().expect("rows");
    let sorted: u64 = rows.iter().map(|row| minutes(&row["have"])).sum();
    assert_eq!(sorted, 40 * 60, "and they are in no row");
    let bands: Vec<u64> = compared["bands"]
        .as_array()
        .expect("bands")
        .iter()
        .map(|row| minutes(&row["have"]))
        .collect();
    assert_eq!(bands, [40 * 60, 2 * 60, 60]);
    assert_eq!(person.have(), 43 * 60);

    let gap = person.ask("gap", json!({ "kind": "ordinary" }));
    let parts = gap["reading"]["parts"].as_array().expect("parts");
    let amount = parts.iter().find(|part| part["key"] == "amount");
    assert_eq!(
        minutes(&amount.expect("an amount")["minutes"]),
        minutes(&compared["haveTotal"]) - minutes(&compared["wishTotal"]),
        "the same hours stand behind both"
    );
}

#[test]
fn the_table_adds_up_with_them() {
    let mut person = Person::new();
    person.import("work.ics", &weeks(), None);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("hours.csv");
    let token = person.session.token();
    let token = person.session.files.add(token, path.clone()).token;
    person.ask("saveHours", json!({ "file": token }));
    let table = std::fs::read_to_string(path).expect("the table");
    assert!(
        table.contains(r#""Hours not sorted yet","?",180,0,-180"#),
        "{table}"
    );
}
