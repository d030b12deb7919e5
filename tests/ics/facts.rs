//! What an event says about itself besides its time, as sorting and leaving out need it.

use bearings_core::calendars::ics::facts::Facts;
use chrono::DateTime;

use super::{event, expanded, reading};

fn facts(lines: &str) -> Facts {
    let reading = reading(event(lines).as_bytes()).unwrap();
    reading.series[0].facts.clone()
}

#[test]
fn an_event_tells_when_it_was_made() {
    let at = |text: &str| Some(DateTime::parse_from_rfc3339(text).unwrap().timestamp());
    let made = |lines: &str| facts(&format!("DTSTART:20260105T080000Z\n{lines}")).made;
    let stamped = "DTSTAMP:20251201T090000Z";
    assert_eq!(
        made(&format!("{stamped}\nCREATED:20251101T101500Z")),
        at("2025-11-01T10:15:00Z")
    );
    assert_eq!(made(stamped), at("2025-12-01T09:00:00Z"));
    // Google writes this for what it does not know.
    assert_eq!(
        made(&format!("{stamped}\nCREATED:00001231T000000Z")),
        at("2025-12-01T09:00:00Z")
    );
    assert_eq!(made("CREATED:yesterday"), None);
}

#[test]
fn an_event_tells_who_invited_by_domain_and_its_hashtags() {
    let found = facts(
        "DTSTART:20260105T080000Z\nSUMMARY:Board #Lead #round-2 (room #3)\nORGANIZER;CN=Chair:MAILTO:Chair@Medicine.Larkmoor.Example",
    );
    assert_eq!(
        found.organiser_domain.as_deref(),
        Some("medicine.larkmoor.example")
    );
    assert_eq!(
        found.hashtags.iter().map(|tag| &**tag).collect::<Vec<_>>(),
        ["lead", "round-2"]
    );
    let none = facts("DTSTART:20260105T080000Z\nSUMMARY:Board");
    assert_eq!((none.organiser_domain, none.hashtags.len()), (None, 0));
}

#[test]
fn what_belongs_to_a_series_says_so_and_what_stands_alone_does_not() {
    let recurring = |lines: &str| {
        let reading =
            reading(event(&format!("DTSTART:20260105T080000Z\n{lines}")).as_bytes()).unwrap();
        let found = expanded(&reading, "2026-01-01", "2026-02-01").occurrences;
        assert!(
            found
                .iter()
                .all(|one| one.recurring == reading.series[0].facts.recurring)
        );
        reading.series[0].facts.recurring
    };
    assert!(recurring("RRULE:FREQ=WEEKLY"));
    assert!(recurring("RDATE:20260107T080000Z"));
    assert!(
        recurring("RECURRENCE-ID:20260105T090000Z"),
        "its series is not in the file"
    );
    assert!(recurring("RRULE:FREQ=SOMETIMES"), "it was meant to");
    assert!(!recurring("SUMMARY:Once"));
    assert!(!recurring("EXDATE:20260107T080000Z"));
    // A changed instance belongs to its series, and keeps when it was made itself.
    let file = [
        event("DTSTART:20260105T080000Z\nRRULE:FREQ=WEEKLY;COUNT=2\nCREATED:20251101T000000Z"),
        event("DTSTART:20260112T090000Z\nRECURRENCE-ID:20260112T080000Z\nCREATED:20251111T000000Z"),
    ];
    let reading = reading(file.join("\n").as_bytes()).unwrap();
    let found = expanded(&reading, "2026-01-01", "2026-02-01").occurrences;
    assert!(found.iter().all(|one| one.recurring));
    assert_eq!(found[1].made.unwrap() - found[0].made.unwrap(), 10 * 86_400);
}
