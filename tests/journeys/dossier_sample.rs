//! Dr Halloran's dossier: its figures are those that the pages were drawn with.

use serde_json::{Value, json};

use super::papers::Person;

#[test]
fn her_dossier_holds_what_the_pages_show() {
    let mut person = Person::new();
    bearings_core::sample::fill(&mut person.session, 0).expect("her papers");
    let entries = person.ask("dossierEntries", json!({ "filter": {} }));
    assert_eq!(
        entries["saying"],
        "178 entries: 150 have evidence, 28 do not yet. Evidence for one of them would settle a criterion."
    );
    let missing = person.ask("missing", json!({}));
    assert_eq!(
        missing["lede"],
        "Nine of fourteen criteria are shown; three rest on your word. One is partly there, one is not there yet, one hangs on a missing fact."
    );
    let counts = |key: &str| -> Vec<u64> {
        let states = missing[key].as_array().expect("states");
        states
            .iter()
            .filter_map(|own| own["count"].as_u64())
            .collect()
    };
    assert_eq!(
        (counts("states"), counts("outsideStates")),
        (vec![9, 3, 1, 1], vec![2, 1])
    );
    let lines: Vec<(String, Value, Value, Value)> = missing["groups"]
        .as_array()
        .expect("groups")
        .iter()
        .flat_map(|own| own["lines"].as_array().expect("lines"))
        .map(|own| {
            (
                own["key"].as_str().expect("a key").to_owned(),
                own["strict"].clone(),
                own["generous"].clone(),
                own["asked"].clone(),
            )
        })
        .collect();
    let of = |key: &str| {
        let (_, strict, generous, asked) = lines.iter().find(|own| own.0 == key).expect(key);
        [strict, generous, asked].map(|own| own.as_u64().expect("a number"))
    };
    for (key, numbers) in [
        ("invited-talks", [3, 5, 6]),
        ("outside-service", [0, 0, 1]),
        ("learner-honour", [0, 1, 1]),
        ("observed", [0, 2, 2]),
        ("contact-hours", [5, 5, 3]),
        ("evaluations", [4, 6, 3]),
        ("course", [2, 2, 1]),
        ("curriculum", [2, 3, 1]),
        ("works", [14, 15, 6]),
        ("first-senior", [5, 5, 3]),
        ("education-study", [3, 3, 1]),
        ("mentees", [6, 9, 3]),
        ("committees", [1, 5, 2]),
        ("clinical-reviews", [2, 2, 2]),
    ] {
        assert_eq!(of(key), numbers, "{key}");
    }
    let statement = person.ask("statement", json!({ "id": 1 }));
    assert_eq!(
        statement["remarksSaying"], "3 remarks",
        "{}",
        statement["remarks"]
    );
    let home = person.ask("home", json!({}));
    let lines = home["lines"].as_array().expect("lines");
    let line = lines
        .iter()
        .find(|own| own["place"] == "dossier")
        .expect("its line");
    assert_eq!(
        (&line["criteria"], &line["shown"], &line["thin"]),
        (&json!(14), &json!(9), &json!(3))
    );
}
