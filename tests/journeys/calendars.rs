//! Bringing a calendar in and choosing what of it counts; every choice can be taken back without bringing it in again.

use serde_json::{Value, json};

use super::papers::{Person, day, days, event, file, undone_and_redone, weekly};

/// Forty hours a week of ward rounds, and one entry of each kind that may or may not count.
fn everything() -> String {
    file(&[
        weekly("ward", "Ward rounds", 0, "MO,TU,WE,TH,FR", "0800", "1600"),
        event(
            "free",
            "Optional rounds",
            &day(1, 0),
            "1700",
            "1900",
            &["TRANSP:TRANSPARENT"],
        ),
        event(
            "tentative",
            "Division retreat",
            &day(2, 1),
            "1600",
            "2000",
            &["STATUS:TENTATIVE"],
        ),
        event(
            "off",
            "Called off clinic",
            &day(2, 2),
            "1600",
            "1800",
            &["STATUS:CANCELLED"],
        ),
        event(
            "no",
            "Vendor lunch with research",
            &day(3, 2),
            "1600",
            "1700",
            &["ATTENDEE;PARTSTAT=DECLINED:mailto:ines@larkmoor.example"],
        ),
        days("day", "Accreditation visit", &day(4, 3), &day(4, 4), &[]),
        days(
            "leave",
            "Away",
            &day(5, 0),
            &day(6, 0),
            &["X-MICROSOFT-CDO-BUSYSTATUS:OOF"],
        ),
    ])
}

fn row<'a>(preview: &'a Value, why: &str) -> &'a Value {
    let rows = preview["leftOut"].as_array().expect("rows");
    rows.iter().find(|row| row["why"] == why).expect("a row")
}

#[test]
fn what_was_left_out_adds_up_and_is_kept_all_the_same() {
    let mut person = Person::new();
    let preview = person.preview("work.ics", &everything());
    assert_eq!(
        preview["events"], 42,
        "forty ward rounds, one tentative, one whole day"
    );
    assert_eq!(preview["leftOutTotal"], 4);
    assert_eq!(preview["readTotal"], 46);
    for why in ["free", "declined", "cancelled", "leave"] {
        assert_eq!(row(&preview, why)["events"], 1, "{why}");
    }
    let done = person.bring_in(&preview["preview"], "work.ics", None, "labels");
    assert_eq!(
        done["changes"]["added"], 46,
        "what does not count is kept as well"
    );
    assert_eq!(done["check"]["events"], 42);
    assert_eq!(done["calendars"][0]["events"], 43, "leave is among them");
    assert_eq!(done["calendars"][0]["leftOut"], 3);
    let policy = person.ask("policy", json!({}));
    assert_eq!(
        policy["marked"],
        json!({ "free": 1, "declined": 1, "cancelled": 1, "leave": 1, "tentative": 1, "allDay": 1 })
    );
}

#[test]
fn a_choice_counts_at_once_and_can_be_taken_back() {
    let mut person = Person::new();
    person.import("work.ics", &everything(), None);
    // Seven ordinary weeks: 280 hours of rounds, and two of the four tentative ones.
    let usual = person.have();
    assert_eq!(
        usual,
        (7 * 40 * 60 + 120) / 7,
        "the week of leave does not count"
    );
    let before = person.stored();

    let choose = |free: bool, declined: bool, tentative: u32, all_day: u32| json!({ "countFree": free, "countDeclined": declined, "tentative": tentative, "allDayMinutes": all_day });
    for (args, more, words) in [
        (choose(true, false, 500, 0), 120, "count free entries"),
        (choose(false, true, 500, 0), 60, "count declined entries"),
        (
            choose(false, false, 1000, 0),
            120,
            "count tentative entries at 100 %",
        ),
        (
            choose(false, false, 0, 0),
            -120,
            "count tentative entries at 0 %",
        ),
        // The day lies within the hours of the rounds from 8 to 16, and an hour after.
        (
            choose(false, false, 500, 540),
            60,
            "count all-day entries as 9 h a day",
        ),
        (
            choose(true, true, 500, 0),
            180,
            "change which entries count",
        ),
    ] {
        person.ask("setPolicy", args.clone());
        assert_eq!(person.undo_words().as_deref(), Some(words));
        let minutes = (7 * 40 * 60 + 120 + more) as u64;
        assert_eq!(person.have(), (minutes * 2 + 7) / 14, "{args}");
        let sorting = person.ask("sorting", json!({}));
        let week = sorting["minutesAWeek"].as_u64().expect("minutes");
        let by_category: u64 = sorting["categories"]
            .as_array()
            .expect("rows")
            .iter()
            .map(|row| row["minutes"].as_u64().expect("minutes"))
            .sum();
        assert_eq!(by_category, week, "categories and what is open add up");
        person.ask("undo", json!({}));
        assert_eq!(person.have(), usual);
        assert_eq!(person.stored(), before, "nothing else was touched");
    }
    assert_eq!(
        person.refused("setPolicy", choose(false, false, 1001, 0)),
        "tentative"
    );
    assert_eq!(
        person.refused("setPolicy", choose(false, false, 0, 1441)),
        "allDayMinutes"
    );
}

#[test]
fn what_is_chosen_in_a_preview_becomes_the_choice() {
    let mut person = Person::new();
    let preview = person.preview("work.ics", &everything());
    let token = preview["preview"].clone();
    let refined = person.ask(
        "refinePreview",
        json!({ "preview": token, "zones": [], "countFree": true, "countDeclined": false, "kept": [] }),
    );
    assert_eq!(refined["events"], 43);
    assert_eq!(row(&refined, "free")["counted"], true);
    person.bring_in(&token, "work.ics", None, "labels");
    assert_eq!(person.ask("policy", json!({}))["countFree"], true);
    let again = person.preview("other.ics", &everything());
    assert_eq!(
        again["policy"]["countFree"], true,
        "the next file begins with it"
    );
    person.ask("undo", json!({}));
    assert_eq!(
        person.ask("policy", json!({}))["countFree"],
        false,
        "one undo takes all of the import back"
    );
}

#[test]
fn a_calendar_that_is_half_true_counts_half_and_overlaps_count_once() {
    let mut person = Person::new();
    person.import("work.ics", &everything(), None);
    let before = person.have();
    let clinic = file(&[
        weekly("c1", "Consult clinic", 0, "MO", "0800", "1600"),
        weekly("c2", "Evening clinic", 0, "MO", "1800", "2000"),
    ]);
    let id = person.import("clinic.ics", &clinic, None)["calendar"].clone();
    assert_eq!(person.have(), before + 120, "the morning was taken already");
    person.ask("setCalendarWeight", json!({ "id": id, "weight": 500 }));
    assert_eq!(
        person.undo_words().as_deref(),
        Some("count clinic.ics at 50 %")
    );
    assert_eq!(person.have(), before + 60);
    assert_eq!(
        person.refused("setCalendarWeight", json!({ "id": id, "weight": 1001 })),
        "weight"
    );
    assert_eq!(
        person.refused("setCalendarWeight", json!({ "id": 99, "weight": 1 })),
        "notfound"
    );
}

#[test]
fn a_zone_told_once_holds_for_later_files_until_it_is_forgotten() {
    let mut person = Person::new();
    let text = |uid: &str| {
        file(&[event(uid, "Journal club", &day(1, 2), "1700", "1830", &[])])
            .replace("DTSTART:", "DTSTART;TZID=Larkmoor time:")
            .replace("DTEND:", "DTEND;TZID=Larkmoor time:")
    };
    let preview = person.preview("one.ics", &text("a"));
    assert_eq!(preview["unknownZones"][0]["tzid"], "Larkmoor time");
    let token = preview["preview"].clone();
    let answer = json!([{ "tzid": "Larkmoor time", "zone": "America/Toronto" }]);
    let refine = |zones: &Value| json!({ "preview": token, "zones": zones, "countFree": false, "countDeclined": false, "kept": [] });
    let wrong = json!([{ "tzid": "Larkmoor time", "zone": "Nowhere/At all" }]);
    assert_eq!(person.refused("refinePreview", refine(&wrong)), "zone");
    let refined = person.ask("refinePreview", refine(&answer));
    assert_eq!(refined["answeredZones"][0]["remembered"], false);
    person.bring_in(&token, "one.ics", None, "labels");

    let second = person.preview("two.ics", &text("b"));
    assert_eq!(second["unknownZones"], json!([]));
    assert_eq!(
        second["answeredZones"],
        json!([{ "tzid": "Larkmoor time", "zone": "America/Toronto", "series": 1, "remembered": true }])
    );
    let known = person.ask("zones", json!({}));
    assert_eq!(
        known,
        json!([{ "tzid": "Larkmoor time", "zone": "America/Toronto" }])
    );
    let left = person.ask("forgetZone", json!({ "tzid": "Larkmoor time" }));
    assert_eq!(left, json!([]));
    let third = person.preview("three.ics", &text("c"));
    assert_eq!(
        third["unknownZones"][0]["tzid"], "Larkmoor time",
        "it asks again"
    );
    assert_eq!(
        person.refused("forgetZone", json!({ "tzid": "Larkmoor time" })),
        "notfound"
    );
}

#[test]
fn everything_about_calendars_can_be_undone_and_done_again() {
    let mut person = Person::new();
    let preview = person.preview("work.ics", &everything())["preview"].clone();
    let import = json!({
        "preview": preview, "name": "work.ics", "keep": "titles", "attendees": true, "places": true, "descriptions": true,
    });
    undone_and_redone(&mut person, &[("importCalendar", import)]);
    let group = person.title("Ward rounds")["group"].clone();
    let away = person.title("Division retreat")["group"].clone();
    let events = person.ask("groupEvents", json!({ "group": group }));
    let one = events[3]["event"].clone();
    let rule = |kind: &str, category: i64| json!({ "kind": kind, "text": "retreat", "calendar": 1, "group": group, "days": [1], "from": 900, "to": 1000, "category": category });
    undone_and_redone(
        &mut person,
        &[
            (
                "setPolicy",
                json!({ "countFree": true, "countDeclined": true, "tentative": 250, "allDayMinutes": 480 }),
            ),
            ("setCalendarWeight", json!({ "id": 1, "weight": 800 })),
            ("sortEvent", json!({ "event": one, "category": 3 })),
            ("sortGroup", json!({ "group": group, "category": 2 })),
            (
                "sortGroups",
                json!({ "groups": [group, away], "category": 6 }),
            ),
            ("addRule", json!({ "rule": rule("contains", 3) })),
            ("addRule", json!({ "rule": rule("tag", 4), "at": 0 })),
            ("addRule", json!({ "rule": rule("recurring", 4) })),
            ("addRule", json!({ "rule": rule("organiser", 4) })),
            (
                "setWeek",
                json!({ "monday": "2026-10-05", "kind": "conference" }),
            ),
            (
                "confirmWeeks",
                json!({ "mondays": ["2026-09-28", "2026-10-12"] }),
            ),
            ("removeCategory", json!({ "id": 6, "into": 4 })),
            ("renameCalendar", json!({ "id": 1, "name": "Work" })),
            ("removeCalendar", json!({ "id": 1 })),
        ],
    );
}
