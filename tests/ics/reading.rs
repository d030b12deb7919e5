//! What a person would notice: the right hours, the right zone, and a word wherever a file was unclear.

use bearings_core::calendars::ics::complaint::Kind;
use bearings_core::calendars::ics::expand::{Window, expand};
use bearings_core::calendars::ics::facts::{Busy, Status};
use bearings_core::calendars::ics::pattern::pattern;
use bearings_core::calendars::ics::rule::Freq;
use bearings_core::calendars::ics::zone::Zone;
use bearings_core::calendars::ics::{
    Continue, Reading, UnknownZone, ZoneAnswers, ZoneSource, read,
};
use bearings_core::error::Error;
use chrono_tz::Tz;

use super::{day, event, expanded, fixture, reading, span, times};

fn spans(reading: &Reading, from: &str, to: &str) -> Vec<String> {
    expanded(reading, from, to)
        .occurrences
        .iter()
        .map(span)
        .collect()
}

#[test]
fn an_outlook_series_keeps_its_exceptions_its_changes_and_its_zone() {
    let reading = reading(&fixture("outlook-ward.ics")).unwrap();
    assert_eq!(
        reading.made_by.as_deref(),
        Some("-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN")
    );
    let ward = &reading.series[0];
    assert_eq!(ward.facts.summary.as_deref(), Some("Service week, 7 West"));
    assert_eq!(
        ward.facts.description, None,
        "an alarm's description is not the event's"
    );
    assert_eq!(
        ward.facts
            .categories
            .iter()
            .map(|c| &**c)
            .collect::<Vec<_>>(),
        ["Clinical", "Ward"]
    );
    assert_eq!(
        (ward.zone_source, &ward.zone),
        (ZoneSource::Windows, &Zone::Named(Tz::America__New_York))
    );
    assert_eq!(ward.line, Some(38));
    let found = expanded(&reading, "2026-01-01", "2026-02-01").occurrences;
    let spans: Vec<String> = found.iter().map(span).collect();
    assert_eq!(spans[0], "2026-01-05T12:00/2026-01-05T23:00");
    assert_eq!(spans[1], "2026-01-06T14:00/2026-01-06T18:00");
    assert_eq!(
        spans[5], "2026-01-27T12:00/2026-01-27T23:00",
        "the 26th was taken out"
    );
    assert_eq!(found.len(), 9);
    assert_eq!(
        (found[0].busy, found[1].busy),
        (Some(Busy::Busy), Some(Busy::Tentative))
    );
    assert_eq!(found[1].summary.as_deref(), Some("Service week, short day"));
    assert_eq!(found[1].change, Some(0));
    let summer = expanded(&reading, "2026-06-22", "2026-06-23").occurrences;
    assert_eq!(
        span(&summer[0]),
        "2026-06-22T11:00/2026-06-22T22:00",
        "seven is seven in summer too"
    );
}

#[test]
fn a_pattern_tells_how_a_series_recurs() {
    let reading = reading(&fixture("outlook-ward.ics")).unwrap();
    let ward = pattern(&reading.series[0]);
    assert_eq!(
        (ward.freq, ward.interval, ward.days.len(), ward.changed),
        (Some(Freq::Weekly), 3, 5, 1)
    );
    assert_eq!(ward.from.map(|t| t.to_string()), Some("07:00:00".into()));
    assert_eq!(ward.to.map(|t| t.to_string()), Some("18:00:00".into()));
    let leave = pattern(&reading.series[1]);
    assert_eq!(
        (leave.freq, leave.from, leave.minutes),
        (None, None, 5 * 1_440)
    );
}

#[test]
fn a_zone_of_the_files_own_is_followed_by_its_rules() {
    let reading = reading(&fixture("outlook-ward.ics")).unwrap();
    let board = reading
        .series
        .iter()
        .find(|series| &*series.uid == "larkmoor")
        .unwrap();
    assert_eq!(board.zone_source, ZoneSource::Rules);
    assert_eq!(
        spans(&reading, "2020-01-01", "2021-01-01"),
        ["2020-07-01T08:00/2020-07-01T09:00"]
    );
}

#[test]
fn refusals_count_only_when_they_are_the_owners() {
    let reading = reading(&fixture("google-invitations.ics")).unwrap();
    let declined: Vec<bool> = reading
        .series
        .iter()
        .map(|series| series.facts.declined)
        .collect();
    assert_eq!(declined, [true, false, false]);
    assert_eq!(reading.series[0].zone_source, ZoneSource::Calendar);
    assert_eq!(reading.series[2].facts.status, Some(Status::Tentative));
    let found = expand(
        &reading,
        Window::days(day("2026-02-01"), day("2026-02-03"), Tz::UTC),
        Tz::Europe__London,
    );
    assert_eq!(span(&found[0]), "2026-02-02T21:00/2026-02-02T22:00");
    assert_eq!(found[0].wall_start.to_string(), "2026-02-02 21:00:00");
}

#[test]
fn a_feed_without_identities_still_moves_the_right_instance() {
    let reading = reading(&fixture("nameless-feed.ics")).unwrap();
    let found = spans(&reading, "2026-01-01", "2026-02-01");
    assert_eq!(
        found
            .iter()
            .filter(|span| span.starts_with("2026-01-13"))
            .collect::<Vec<_>>(),
        ["2026-01-13T13:00/2026-01-13T14:00"]
    );
    assert_eq!(
        found
            .iter()
            .filter(|span| span.starts_with("2026-01-09"))
            .count(),
        1,
        "the copy is gone"
    );
    assert_eq!(found.len(), 9);
}

#[test]
fn a_change_from_here_on_shifts_and_shortens_all_that_follow() {
    let reading = reading(&fixture("onward.ics")).unwrap();
    assert_eq!(
        spans(&reading, "2026-03-01", "2026-05-01"),
        [
            "2026-03-02T08:00/2026-03-02T09:00",
            "2026-03-09T08:00/2026-03-09T09:00",
            "2026-03-16T08:00/2026-03-16T09:00",
            "2026-03-23T10:00/2026-03-23T10:30",
            "2026-03-30T09:00/2026-03-30T09:30",
            "2026-04-06T09:00/2026-04-06T09:30",
        ]
    );
}

#[test]
fn what_is_cut_off_in_mid_date_is_not_made_up() {
    let reading = reading(&fixture("cut-off.ics")).unwrap();
    assert_eq!(reading.series.len(), 1);
    let kinds: Vec<Kind> = reading
        .complaints
        .iter()
        .map(|complaint| complaint.kind)
        .collect();
    assert_eq!(kinds, [Kind::CutOff { read: false }]);
    assert_eq!(reading.complaints[0].line, Some(9));
}

#[test]
fn every_unclear_place_is_told_with_its_line_and_its_event() {
    let reading = reading(&fixture("unclear.ics")).unwrap();
    let expansion = expanded(&reading, "2026-01-01", "2027-01-01");
    let told: Vec<(Option<u32>, String, &str)> = reading
        .complaints
        .iter()
        .chain(&expansion.complaints)
        .map(|complaint| {
            let uid = complaint.series.map_or("", |at| &*reading.series[at].uid);
            (complaint.line, complaint.kind.words(), uid)
        })
        .collect();
    let has = |line: u32, start: &str, uid: &str| {
        assert!(
            told.iter()
                .any(|(at, words, of)| *at == Some(line) && words.starts_with(start) && *of == uid),
            "line {line} {start:?} {uid}: {told:#?}"
        );
    };
    has(
        6,
        "That hour did not exist; the clocks went forward. Read as 03:30.",
        "night",
    );
    has(
        12,
        "It ends before it starts. Counted as no time.",
        "retreat",
    );
    has(18, "No time zone.", "club");
    has(24, "It names a time zone that is not known.", "ward");
    has(32, "How it repeats could not be read.", "rule");
    has(37, "It has no start", "");
    has(41, "The line could not be read", "line");
    has(43, "Its end could not be read.", "line");
    has(45, "It has no end mark.", "open");
    assert_eq!(told.len(), 9, "{told:#?}");
    assert_eq!(expansion.occurrences.len(), 8);
}

#[test]
fn an_unknown_zone_is_asked_about_and_the_answer_is_used() {
    let bytes = fixture("unclear.ics");
    let before = reading(&bytes).unwrap();
    let asked = |tzid: &str| UnknownZone {
        tzid: tzid.into(),
        events: 1,
    };
    assert_eq!(before.unknown_zones, [asked(""), asked("Ward 7 Clock")]);
    let rounds = expanded(&before, "2026-06-16", "2026-06-17").occurrences;
    assert!(rounds[0].floating && span(&rounds[0]) == "2026-06-16T08:00/2026-06-16T09:00");
    let answers = ZoneAnswers::from([
        (String::new(), Tz::America__Toronto),
        ("Ward 7 Clock".into(), Tz::Asia__Tokyo),
    ]);
    let after = read(&bytes, &answers, &mut |_, _| Continue::Yes).unwrap();
    assert_eq!(after.unknown_zones, []);
    assert_eq!(
        spans(&after, "2026-06-15", "2026-06-16"),
        [
            "2026-06-15T21:00/2026-06-15T22:30",
            "2026-06-15T23:00/2026-06-16T00:00",
        ]
    );
    assert!(
        after
            .series
            .iter()
            .any(|series| series.zone_source == ZoneSource::Answer)
    );
}

#[test]
fn two_events_under_one_identity_are_both_kept_and_older_versions_are_not() {
    let one = |start: &str, rest: &str| event(&format!("DTSTART:{start}\n{rest}"));
    let both = [one("20260105T080000Z", ""), one("20260106T080000Z", "")].join("\n");
    assert_eq!(times(&both, "2026-01-01", "2026-02-01").len(), 2);
    let newer = [
        one("20260105T080000Z", "SEQUENCE:1"),
        one("20260106T080000Z", "SEQUENCE:3"),
    ]
    .join("\n");
    assert_eq!(
        times(&newer, "2026-01-01", "2026-02-01"),
        ["2026-01-06T08:00/2026-01-06T08:00"]
    );
    let copies = [one("20260105T080000Z", ""), one("20260105T080000Z", "")].join("\n");
    assert_eq!(times(&copies, "2026-01-01", "2026-02-01").len(), 1);
}

#[test]
fn lengths_are_kept_on_the_wall_and_durations_exactly() {
    // Clocks in Berlin go forward on 29 March 2026 at 02:00.
    let night = event(
        "DTSTART;TZID=Europe/Berlin:20260328T220000\nDTEND;TZID=Europe/Berlin:20260329T070000",
    );
    assert_eq!(
        times(&night, "2026-03-01", "2026-04-01"),
        ["2026-03-28T21:00/2026-03-29T05:00"]
    );
    let exact = event("DTSTART;TZID=Europe/Berlin:20260328T220000\nDURATION:PT9H");
    assert_eq!(
        times(&exact, "2026-03-01", "2026-04-01"),
        ["2026-03-28T21:00/2026-03-29T06:00"]
    );
    let days = event("DTSTART;TZID=Europe/Berlin:20260328T220000\nDURATION:P1D");
    assert_eq!(
        times(&days, "2026-03-01", "2026-04-01"),
        ["2026-03-28T21:00/2026-03-29T20:00"]
    );
    let flight = event(
        "DTSTART;TZID=Europe/Berlin:20260701T100000\nDTEND;TZID=America/New_York:20260701T130000",
    );
    assert_eq!(
        times(&flight, "2026-07-01", "2026-07-02"),
        ["2026-07-01T08:00/2026-07-01T17:00"]
    );
    let whole = event("DTSTART;VALUE=DATE:20260704\nRRULE:FREQ=YEARLY");
    assert_eq!(
        times(&whole, "2027-01-01", "2028-01-01"),
        ["2027-07-04/2027-07-05"]
    );
}

#[test]
fn a_count_below_zero_means_no_end_and_a_count_of_zero_spoils_the_rule() {
    let endless = event("DTSTART:20260101T080000Z\nRRULE:FREQ=DAILY;COUNT=-1");
    assert_eq!(times(&endless, "2026-01-01", "2026-02-01").len(), 31);
    let none = event("DTSTART:20260101T080000Z\nRRULE:FREQ=DAILY;COUNT=0");
    assert_eq!(times(&none, "2026-01-01", "2026-02-01").len(), 1);
}

#[test]
fn what_is_no_calendar_and_what_holds_no_date_is_refused() {
    for bytes in [
        &b""[..],
        b"hello",
        b"PK\x03\x04rubbish",
        b"<html>BEGIN:nothing</html>",
        b"BEGIN:MYCOMP\nEND:MYCOMP\n",
    ] {
        assert_eq!(
            reading(bytes).unwrap_err(),
            Error::NotACalendar,
            "{}",
            String::from_utf8_lossy(bytes)
        );
    }
    for text in [
        "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
        "BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n",
    ] {
        assert_eq!(reading(text.as_bytes()).unwrap_err(), Error::NoDates);
    }
}
