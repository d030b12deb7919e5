//! Whatever a calendar file says of a patient stays in the file: under the defaults no word of it is stored anywhere.

use serde_json::json;

use super::papers::{Person, day, event, file};

/// Words that occur nowhere else. The last look like what patients are told by.
const CANARIES: [&str; 9] = [
    "Quillfeather",
    "Brambleworth",
    "Snodgrove",
    "Thistlewick",
    "Marrowby",
    "Oxenfold",
    "Wexcombe",
    "4471902",
    "Plumtree",
];

fn full_of_patients() -> String {
    file(&[
        event(
            "uid-Wexcombe-1",
            "Quillfeather\\, Ada MRN 4471902 #Plumtree",
            &day(1, 0),
            "0900",
            "1000",
            &[
                "DESCRIPTION:Pt Brambleworth\\, see chart",
                "LOCATION:Room of Snodgrove",
                "CATEGORIES:Thistlewick,Red",
                "ORGANIZER;CN=Marrowby:mailto:marrowby@Oxenfold.example",
                "ATTENDEE;CN=Brambleworth:mailto:ada.quillfeather@snodgrove.example",
                "COMMENT:Thistlewick",
            ],
        ),
        event(
            "two",
            "Consult Thistlewick",
            &day(1, 1),
            "0900",
            "1000",
            &["RRULE:FREQ=WEEKLY;COUNT=4"],
        ),
    ])
}

fn holds(text: &str) -> Vec<&'static str> {
    CANARIES
        .into_iter()
        .filter(|canary| text.contains(&canary.to_lowercase()))
        .collect()
}

#[test]
fn under_the_defaults_nothing_of_it_is_stored() {
    let mut person = Person::new();
    let done = person.import("work.ics", &full_of_patients(), None);
    let groups = person.ask("sorting", json!({}))["groups"].clone();
    for group in groups.as_array().expect("titles") {
        let id = group["group"].clone();
        person.ask("sortGroup", json!({ "group": id, "category": 1 }));
        person.ask("sortGroup", json!({ "group": id, "category": null }));
        person.ask("sortGroups", json!({ "groups": [id], "category": 2 }));
        let dates = person.ask("groupEvents", json!({ "group": id }));
        person.ask(
            "sortEvent",
            json!({ "event": dates[0]["event"], "category": 3 }),
        );
        let rule = json!({
            "kind": "fingerprint", "text": null, "calendar": null, "group": id, "days": [], "from": null, "to": null, "category": 1,
        });
        person.ask("addRule", json!({ "rule": rule }));
    }
    person.import("work.ics", &full_of_patients(), done["calendar"].as_i64());
    person.ask("undo", json!({}));
    person.ask("redo", json!({}));
    let stored = person.words();
    assert_eq!(holds(&stored), [] as [&str; 0]);
    assert!(
        stored.contains("work.ics"),
        "what a person named is there, so that this looks at the right place"
    );
    let told = person
        .ask(
            "activity",
            json!({ "place": null, "text": "", "before": null }),
        )
        .to_string()
        .to_lowercase();
    assert_eq!(holds(&told), [] as [&str; 0]);
}

#[test]
fn even_where_titles_are_kept_one_that_looks_like_a_patients_is_not() {
    let mut person = Person::new();
    let preview = person.preview("work.ics", &full_of_patients())["preview"].clone();
    person.bring_in(&preview, "work.ics", None, "titles");
    let stored = person.words();
    assert_eq!(
        holds(&stored),
        ["Thistlewick"],
        "the title that was asked for is kept, and shows that the search would find one"
    );
}
