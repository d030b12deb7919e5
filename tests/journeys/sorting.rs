//! Sorting: titles first and by hours, rules with a look at what they would do, tags, and suggestions that never count.

use serde_json::{Value, json};

use super::papers::{Person, day, days, event, file, weekly};

fn huddles() -> String {
    file(&[
        weekly("w", "Ward rounds", 0, "MO,TU,WE,TH,FR", "0800", "1200"),
        weekly("d", "Discharge huddle", 0, "MO", "1300", "1330"),
        weekly("b", "Bed huddle", 1, "TU", "1300", "1330"),
        event("x", "Budget huddle", &day(2, 0), "1600", "1700", &[]),
        event("later", "Bed huddle", &day(9, 1), "1300", "1330", &[]),
        weekly("u", "Busy", 2, "WE", "1500", "1600"),
    ])
}

fn draft(kind: &str, text: Option<&str>, category: i64) -> Value {
    json!({ "kind": kind, "text": text, "calendar": null, "group": null, "days": [], "from": null, "to": null, "category": category })
}

fn share(person: &mut Person) -> f64 {
    person.ask("sorting", json!({}))["share"]
        .as_f64()
        .expect("a share")
}

#[test]
fn a_rule_shows_what_it_would_do_and_then_does_just_that() {
    let mut person = Person::new();
    person.import("work.ics", &huddles(), None);
    let huddle = draft("word", Some("huddle"), 1);
    let seen = person.ask("previewRule", json!({ "rule": huddle }));
    assert_eq!(
        (&seen["events"], &seen["eventsCounted"]),
        (&json!(18), &json!(17))
    );
    // Sixteen half hours and one hour in eight weeks are 67.5 minutes.
    assert_eq!(
        (&seen["weeks"], &seen["minutesAWeek"]),
        (&json!(8), &json!(68))
    );
    let titles: Vec<(&str, &Value)> = seen["titles"]
        .as_array()
        .expect("titles")
        .iter()
        .map(|row| (row["label"].as_str().expect("words"), &row["from"]))
        .collect();
    let (open, leadership) = (json!(null), json!("Leadership"));
    assert_eq!(
        titles,
        [
            ("Bed huddle", &open),
            ("Discharge huddle", &open),
            ("Budget huddle", &leadership)
        ],
        "the shipped words come later and would lose the budget huddle"
    );
    assert_eq!(seen["shareNow"], share(&mut person));

    person.ask("addRule", json!({ "rule": huddle }));
    assert_eq!(seen["share"], share(&mut person), "as the preview said");
    let sorted = person.title("Bed huddle");
    assert_eq!(
        (&sorted["category"], &sorted["because"]),
        (&json!(1), &json!("rule"))
    );
}

#[test]
fn what_an_earlier_rule_or_the_person_sorted_stays() {
    let mut person = Person::new();
    person.import("work.ics", &huddles(), None);
    person.ask(
        "addRule",
        json!({ "rule": draft("contains", Some("budget"), 6) }),
    );
    let bed = person.title("Bed huddle")["group"].clone();
    person.ask("sortGroup", json!({ "group": bed, "category": 3 }));
    let seen = person.ask(
        "previewRule",
        json!({ "rule": draft("word", Some("huddle"), 1) }),
    );
    let stays: Vec<(&str, &Value)> = seen["titles"]
        .as_array()
        .expect("titles")
        .iter()
        .filter(|row| row["stays"] == true)
        .map(|row| (row["label"].as_str().expect("words"), &row["because"]))
        .collect();
    assert_eq!(stays.len(), 2);
    for (label, because) in stays {
        match label {
            "Bed huddle" => assert_eq!(because["by"], "you"),
            "Budget huddle" => {
                assert_eq!(
                    (&because["by"], &because["position"]),
                    (&json!("rule"), &json!(1))
                );
            }
            other => panic!("{other} should be sorted"),
        }
    }
    let first = person.ask(
        "previewRule",
        json!({ "rule": draft("word", Some("huddle"), 1), "at": 0 }),
    );
    assert_eq!(
        first["events"], 9,
        "put first, it would take the budget huddle too"
    );
    let rules = person.ask("rules", json!({}));
    let own = rules[1]["id"].clone();
    let other = person.ask(
        "previewRule",
        json!({ "rule": draft("word", Some("rounds"), 6), "id": own }),
    );
    assert_eq!(other["events"], 40, "in the place of another");
}

#[test]
fn the_rule_for_tags_comes_first_and_stays() {
    let mut person = Person::new();
    let text = file(&[
        weekly("a", "Ward rounds #teaching", 0, "MO", "0800", "0900"),
        weekly("b", "Ward rounds #lead", 1, "TU", "0800", "0900"),
        weekly("c", "Ward rounds #Nobody knows", 2, "WE", "0800", "0900"),
        weekly("d", "Ward rounds #qi", 3, "TH", "0800", "0900"),
    ]);
    person.import("work.ics", &text, None);
    assert_eq!(person.title("Ward rounds #teaching")["category"], 3);
    let lead = person.title("Ward rounds #lead");
    assert_eq!(
        (&lead["category"], &lead["because"]),
        (&json!(6), &json!("tag"))
    );
    assert_eq!(
        person.title("Ward rounds #Nobody knows")["because"],
        "words"
    );

    person.ask(
        "addRule",
        json!({ "rule": draft("contains", Some("ward"), 4), "at": 0 }),
    );
    person.ask("addRule", json!({ "rule": draft("tag", Some("#QI"), 5) }));
    let rules = person.ask("rules", json!({}));
    let kinds: Vec<&str> = (0..3)
        .map(|at| rules[at]["kind"].as_str().expect("a kind"))
        .collect();
    assert_eq!(kinds, ["tag", "tag", "contains"], "tags before all else");
    assert_eq!(
        (&rules[0]["fixed"], &rules[0]["category"]),
        (&json!(true), &json!(null))
    );
    assert_eq!(person.title("Ward rounds #qi")["category"], 5);
    assert_eq!(person.title("Ward rounds #lead")["category"], 6);

    let fixed = rules[0]["id"].clone();
    assert_eq!(person.refused("removeRule", json!({ "id": fixed })), "id");
    assert_eq!(
        person.refused("moveRule", json!({ "id": fixed, "to": 3 })),
        "id"
    );
    assert_eq!(
        person.refused("addRule", json!({ "rule": draft("tag", None, 5) })),
        "text"
    );

    // A category of that name gives the tag a meaning, without the file.
    let more = json!({ "name": "Nobody knows", "letter": "N", "colour": "extra1", "isWork": true });
    person.ask("addCategory", more);
    assert_eq!(person.title("Ward rounds #Nobody knows")["because"], "tag");
}

#[test]
fn rules_can_look_at_what_is_not_kept_in_words() {
    let mut person = Person::new();
    let text = file(&[
        event(
            "a",
            "Zebra",
            &day(1, 0),
            "0900",
            "1000",
            &["CATEGORIES:Blue Category,Red Category"],
        ),
        event(
            "b",
            "Heron",
            &day(1, 1),
            "0900",
            "1000",
            &["ORGANIZER:mailto:chair@ward.larkmoor.example"],
        ),
        weekly("c", "Otter", 2, "WE", "0900", "1000"),
        days("d", "Badger", &day(1, 3), &day(1, 4), &[]),
    ]);
    person.import("work.ics", &text, None);
    for (kind, text, title) in [
        ("category", Some("red category"), "Zebra"),
        ("organiser", Some("larkmoor.example"), "Heron"),
        ("recurring", None, "Otter"),
        ("allDay", None, "Badger"),
    ] {
        let rules = person.ask("addRule", json!({ "rule": draft(kind, text, 4) }));
        assert_eq!(person.title(title)["category"], 4, "{kind}");
        let own = rules
            .as_array()
            .expect("rules")
            .iter()
            .find(|rule| rule["kind"] == kind)
            .expect("the rule");
        assert!(own["catches"].as_u64() >= Some(1), "{kind}");
        person.ask("undo", json!({}));
        assert_eq!(
            person.title(title)["category"],
            json!(null),
            "{kind} is taken back"
        );
    }
}

#[test]
fn suggestions_are_said_with_their_reason_and_never_counted() {
    let mut person = Person::new();
    let text = file(&[
        weekly("a", "Gazebo alpha", 0, "MO", "0900", "1000"),
        weekly("b", "Gazebo beta", 1, "TU", "0900", "1000"),
        weekly("c", "Gazebo gamma", 2, "WE", "1500", "1600"),
        weekly("d", "Zephyr", 0, "MO", "0900", "0930"),
        weekly("u", "Busy", 1, "TU", "0900", "0930"),
    ]);
    person.import("work.ics", &text, None);
    assert_eq!(
        person.title("Gazebo gamma")["suggestion"],
        json!(null),
        "nothing is known yet"
    );
    for title in ["Gazebo alpha", "Gazebo beta"] {
        let group = person.title(title)["group"].clone();
        person.ask("sortGroup", json!({ "group": group, "category": 6 }));
    }
    let like = person.title("Gazebo gamma")["suggestion"].clone();
    assert_eq!(
        like,
        json!({ "category": 6, "reason": { "by": "like", "count": 2 } })
    );
    let hours = person.title("Zephyr")["suggestion"].clone();
    assert_eq!(
        (&hours["category"], &hours["reason"]["by"]),
        (&json!(6), &json!("hours"))
    );
    let busy = person.title("Busy");
    assert_eq!(
        (&busy["suggestion"], &busy["silent"]),
        (&json!(null), &json!(true))
    );
    // An hour and a half of three are sorted: each half hour is shared by what is sorted and what is only suggested.
    let sorting = person.ask("sorting", json!({}));
    let open = sorting["categories"]
        .as_array()
        .expect("rows")
        .last()
        .expect("what is open")
        .clone();
    assert_eq!(open["category"], json!(null));
    assert_eq!(sorting["minutesUnsorted"], open["minutes"]);
    assert_eq!(sorting["share"], 0.5);
}

#[test]
fn several_titles_are_sorted_in_one_step() {
    let mut person = Person::new();
    person.import("work.ics", &huddles(), None);
    let groups = [
        person.title("Bed huddle")["group"].clone(),
        person.title("Discharge huddle")["group"].clone(),
    ];
    let listed = person.ask("sortGroups", json!({ "groups": groups, "category": 1 }));
    assert_eq!(
        person.undo_words().as_deref(),
        Some("sort 2 titles as Clinical")
    );
    assert!(listed["share"].as_f64() > Some(0.8));
    person.ask("undo", json!({}));
    assert_eq!(person.title("Bed huddle")["category"], json!(null));
    assert_eq!(
        person.refused("sortGroups", json!({ "groups": [], "category": 1 })),
        "groups"
    );
    assert_eq!(
        person.refused(
            "sortGroups",
            json!({ "groups": [groups[0], 99], "category": 1 })
        ),
        "notfound"
    );
}
