//! The same calendar brought in again: it is updated, and never doubled.

use serde_json::{Value, json};

use super::papers::{Person, day, event, file, undone_and_redone, weekly};

fn series() -> Vec<String> {
    vec![
        weekly("ward", "Ward rounds", 0, "MO,TU,WE,TH,FR", "0800", "1200"),
        weekly("club", "Journal club", 2, "WE", "1700", "1800"),
        event("one", "Strategy day", &day(3, 1), "1300", "1500", &[]),
        event("two", "Budget review", &day(4, 1), "1300", "1400", &[]),
    ]
}

fn changes(done: &Value) -> [u64; 5] {
    ["added", "removed", "moved", "changed", "unchanged"]
        .map(|key| done["changes"][key].as_u64().expect("a count"))
}

#[test]
fn the_same_file_changes_nothing_and_writes_nothing() {
    let mut person = Person::new();
    let text = file(&series());
    let first = person.import("work.ics", &text, None);
    assert_eq!(changes(&first), [50, 0, 0, 0, 0]);
    let id = first["calendar"].as_i64();
    let (before, words) = (person.stored(), person.undo_words());

    let preview = person.preview("work.ics", &text);
    assert_eq!(preview["knownCalendar"]["id"], first["calendar"]);
    assert_eq!(
        preview["changes"]["unchanged"], 50,
        "what would change is told before"
    );
    let again = person.bring_in(&preview["preview"], "work.ics", id, "labels");
    assert_eq!(changes(&again), [0, 0, 0, 0, 50]);
    assert_eq!(person.stored(), before);
    assert_eq!(person.undo_words(), words, "there is nothing to take back");

    let renamed = person.preview("export (2).ics", &text);
    assert_eq!(
        renamed["knownCalendar"]["id"], first["calendar"],
        "a calendar is known by what it holds, whatever the file is called"
    );
}

#[test]
fn what_moved_keeps_what_the_person_decided_about_it() {
    let mut person = Person::new();
    let id = person.import("work.ics", &file(&series()), None)["calendar"].as_i64();
    let club = person.title("Journal club")["group"].clone();
    let dates = person.ask("groupEvents", json!({ "group": club }));
    let third = dates[2]["event"].clone();
    person.ask("sortEvent", json!({ "event": third, "category": 4 }));

    let mut events = series();
    // One date of the series is moved by two days, the single day by a month; one is gone, one is new, one called off.
    let moved = format!("RECURRENCE-ID:{}T170000", day(2, 2));
    events.push(event(
        "club",
        "Journal club",
        &day(2, 4),
        "1600",
        "1700",
        &[&moved],
    ));
    let off = format!("RECURRENCE-ID:{}T080000", day(1, 0));
    events.push(event(
        "ward",
        "Canceled: Ward rounds",
        &day(1, 0),
        "0800",
        "1200",
        &[&off, "STATUS:CANCELLED"],
    ));
    events[2] = event("one", "Strategy day", &day(7, 3), "1300", "1500", &[]);
    events[3] = event("three", "New starters", &day(4, 2), "1300", "1400", &[]);
    let text = file(&events);
    let preview = person.preview("work.ics", &text);
    let done = person.bring_in(&preview["preview"], "work.ics", id, "labels");
    assert_eq!(changes(&done), [1, 1, 2, 1, 46]);
    assert_eq!(preview["changes"], done["changes"], "as the preview said");
    assert_eq!(done["check"]["changes"], done["changes"]);
    assert_eq!(person.undo_words().as_deref(), Some("update work.ics"));

    let dates = person.ask("groupEvents", json!({ "group": club }));
    let third = dates
        .as_array()
        .expect("dates")
        .iter()
        .find(|date| date["event"] == third)
        .expect("the row is the same");
    assert_eq!(
        (&third["category"], &third["own"]),
        (&json!(4), &json!(true))
    );
    assert_eq!(third["from"], 960);
    let listed = person.ask("calendars", json!({}));
    assert_eq!(
        (&listed[0]["events"], &listed[0]["leftOut"]),
        (&json!(49), &json!(1))
    );
}

#[test]
fn days_that_a_newer_file_does_not_reach_stay() {
    let mut person = Person::new();
    let id = person.import("work.ics", &file(&series()), None)["calendar"].as_i64();
    // A year later the program exports only what lies ahead.
    let newer = file(&[
        event("late", "Ward meeting", &day(6, 0), "0900", "1000", &[]),
        event("later", "Ward meeting", &day(9, 0), "0900", "1000", &[]),
    ]);
    let done = person.import("work.ics", &newer, id);
    let [added, removed, moved, changed, unchanged] = changes(&done);
    assert_eq!((added, moved, changed, unchanged), (2, 0, 0, 0));
    assert_eq!(
        removed, 12,
        "two weeks of the series lie within the days it covers"
    );
    assert_eq!(
        done["calendars"][0]["events"], 40,
        "fifty less twelve, and two"
    );
}

#[test]
fn titles_are_forgotten_where_a_newer_import_keeps_labels_only() {
    let mut person = Person::new();
    let text = file(&series());
    let preview = person.preview("work.ics", &text)["preview"].clone();
    let id = person.bring_in(&preview, "work.ics", None, "titles")["calendar"].as_i64();
    assert!(person.words().contains("strategy day"));
    person.import("work.ics", &text, id);
    assert!(!person.words().contains("strategy day"));
    person.ask("undo", json!({}));
    assert!(person.words().contains("strategy day"));
}

#[test]
fn an_update_can_be_undone_and_done_again() {
    let mut person = Person::new();
    let id = person.import("work.ics", &file(&series()), None)["calendar"].clone();
    let club = person.title("Journal club")["group"].clone();
    person.ask("sortGroup", json!({ "group": club, "category": 3 }));
    let mut events = series();
    events.remove(0);
    events.push(event(
        "four",
        "Grant writing",
        &day(2, 0),
        "0900",
        "1100",
        &["CATEGORIES:Red"],
    ));
    events[0] = weekly("club", "Journal club, evening", 3, "TH", "1900", "2000");
    let preview = person.preview("work.ics", &file(&events))["preview"].clone();
    let import = json!({
        "preview": preview, "name": "work", "into": id, "keep": "titles", "attendees": false, "places": true, "descriptions": false,
    });
    undone_and_redone(&mut person, &[("importCalendar", import)]);
    let refused = person.preview("work.ics", &file(&events))["preview"].clone();
    let nowhere = json!({
        "preview": refused, "name": "work", "into": 99, "keep": "labels", "attendees": false, "places": false, "descriptions": false,
    });
    assert_eq!(person.refused("importCalendar", nowhere), "notfound");
}

/// The day each entry of a title was written into the calendar, as it is stored.
fn made_on(person: &mut Person) -> Vec<Option<String>> {
    let conn = person.session.desk().expect("an open vault").read();
    let mut statement = conn
        .prepare("select made_on from calendars_event order by start_utc")
        .expect("entries");
    let rows = statement.query_map([], |row| row.get(0)).expect("days");
    rows.map(Result::unwrap).collect()
}

#[test]
fn the_day_an_entry_was_made_is_kept_and_the_day_of_the_export_is_not() {
    let text = |export: &str| {
        let made = ["CREATED:20260901T120000Z", "CREATED:20260903T120000Z"];
        let at = |n: u64| {
            let stamp = format!("DTSTAMP:{export}");
            let more: Vec<&str> = made
                .get(n as usize)
                .copied()
                .into_iter()
                .chain([&*stamp])
                .collect();
            event(
                &format!("u{n}"),
                &format!("Meeting {n}"),
                &day(n, 0),
                "0900",
                "1000",
                &more,
            )
        };
        file(&(0..6).map(at).collect::<Vec<_>>())
    };
    let mut person = Person::new();
    let id = person.import("work.ics", &text("20261120T080000Z"), None)["calendar"].as_i64();
    let known = |day: &str| Some(day.to_owned());
    let first = vec![
        known("2026-09-01"),
        known("2026-09-03"),
        None,
        None,
        None,
        None,
    ];
    assert_eq!(made_on(&mut person), first);
    let (before, words) = (person.stored(), person.undo_words());
    person.import("work.ics", &text("20261122T080000Z"), id);
    assert_eq!(
        person.stored(),
        before,
        "a newer export of the same is the same"
    );
    assert_eq!(person.undo_words(), words);
}
