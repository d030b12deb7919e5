//! Files that were damaged, or written to do damage: always an answer, never a wrong hour made up, never a panic.

use std::collections::BTreeMap;

use bearings_core::calendars::ics::Reading;
use bearings_core::calendars::ics::expand::MOST_OCCURRENCES;
use bearings_core::error::{Error, Result};
use proptest::arbitrary::any;
use proptest::strategy::Strategy;
use proptest::test_runner::Config;
use proptest::{collection, prop_oneof, proptest, sample};

use super::{corpora, expanded, fixture, reading};

const FIXTURES: [&str; 6] = [
    "outlook-ward.ics",
    "google-invitations.ics",
    "nameless-feed.ics",
    "onward.ics",
    "cut-off.ics",
    "unclear.ics",
];

/// Laws that hold for any file.
fn hold(bytes: &[u8], result: Result<Reading>) {
    let reading = match result {
        Ok(reading) => reading,
        Err(error) => {
            assert!(
                matches!(error, Error::NotACalendar | Error::NoDates),
                "{error:?}"
            );
            return;
        }
    };
    assert!(!reading.series.is_empty());
    let lines = bytes.iter().filter(|&&b| b == b'\n' || b == b'\r').count() as u32 + 1;
    for complaint in &reading.complaints {
        assert!(
            complaint
                .line
                .is_none_or(|line| (1..=lines).contains(&line)),
            "{complaint:?} of {lines}"
        );
        assert!(complaint.series.is_none_or(|at| at < reading.series.len()));
        assert!(!complaint.kind.words().is_empty());
    }
    let expansion = expanded(&reading, "2020-01-01", "2027-01-01");
    assert!(expansion.occurrences.len() <= MOST_OCCURRENCES);
    assert!(expansion.occurrences.is_sorted_by_key(|one| one.start_utc));
    for one in &expansion.occurrences {
        assert!(
            one.start_utc <= one.end_utc && one.wall_start.date().to_string().len() >= 10,
            "{one:?}"
        );
        let series = &reading.series[one.series];
        assert!(
            one.change
                .is_none_or(|change| change < series.changes.len())
        );
        assert!(
            one.summary
                .as_deref()
                .is_none_or(|title| !title.contains('\0'))
        );
    }
}

#[test]
fn the_fixtures_hold() {
    for name in FIXTURES {
        let bytes = fixture(name);
        hold(&bytes, reading(&bytes));
    }
}

/// One of the malformed files is sound: its last property has a parameter without a value, as the grammar allows
/// (RFC 5545 section 3.1: `paramtext = *SAFE-CHAR`), and nothing in it is unclear.
const SOUND: &str = "x_location.ics";

#[test]
fn malformed_files_give_an_answer_and_say_what_was_wrong() {
    let Some(folder) = corpora("security/ics-malformed") else {
        return;
    };
    let mut read = BTreeMap::new();
    let mut files = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let bytes = std::fs::read(entry.path()).unwrap();
        files += 1;
        let result = reading(&bytes);
        if let Ok(found) = &result {
            assert_eq!(
                found.complaints.is_empty(),
                name == SOUND,
                "{name}: {found:?}"
            );
            read.insert(name, found.series.len());
        }
        hold(&bytes, result);
    }
    assert_eq!(files, 23);
    // What is good in them is kept; the other twelve hold no event with a start.
    let kept = [
        "broken_ical.ics",
        "invalid_duration.ics",
        "issue_1081_invalid_rrule_freq.ics",
        "issue_104_broken_calendar.ics",
        "issue_104_mark_events_broken.ics",
        "issue_184_broken_representation_of_period.ics",
        "issue_218_bad_tzid.ics",
        "issue_348_exception_parsing_value.ics",
        "issue_351_whitespace_in_property_and_params.ics",
        "issue_464_invalid_rdate.ics",
        SOUND,
    ];
    assert_eq!(read, kept.map(|name| (name.to_owned(), 1)).into());
}

/// A good event among bad ones of every kind: it is always there, whole.
#[test]
fn one_bad_event_never_costs_a_good_one() {
    let bad = [
        "BEGIN:VEVENT\nUID:bad\nSUMMARY:no start\nEND:VEVENT\n",
        "BEGIN:VEVENT\nUID:bad\nDTSTART:INVALID\nEND:VEVENT\n",
        "BEGIN:VEVENT\nUID:bad\nDTSTART:20260230T080000Z\nEND:VEVENT\n",
        "BEGIN:VEVENT\nUID:bad\nDTSTART:20260105T080000Z\nRRULE:FREQ=SOMETIMES\nEND:VEVENT\n",
        "BEGIN:VEVENT\nUID:bad\nDTSTART:20260105T080000Z\nDTEND:rubbish\nEND:VEVENT\n",
        "BEGIN:VEVENT\nUID:bad\nDTSTART:20260105T080000Z\nDURATION:-PT1H\nEND:VEVENT\n",
        "BEGIN:VEVENT\nUID:bad\nDTSTART:20260105T080000Z\nEXDATE:tomorrow\nEND:VEVENT\n",
        "BEGIN:VEVENT\nUID:bad\nDTSTART:20260105T080000Z\nRECURRENCE-ID:x\nEND:VEVENT\n",
        "BEGIN:VEVENT\nUID:bad\nDTSTART:20260105T080000Z\nrubbish\nEND:VEVENT\n",
        "BEGIN:VEVENT\nUID:bad\nDTSTART:20260105T080000Z\n",
        "BEGIN:VEVENT\nUID:bad\nDTSTART;TZID=Nowhere:20260105T080000\nEND:VEVENT\n",
        "BEGIN:VTIMEZONE\nTZID:Nowhere\nBEGIN:STANDARD\nTZOFFSETTO:rubbish\nEND:STANDARD\nEND:VTIMEZONE\n",
    ];
    let good = |uid: &str| {
        format!("BEGIN:VEVENT\nUID:{uid}\nDTSTART:20260106T080000Z\nDURATION:PT1H\nEND:VEVENT\n")
    };
    for bad in bad {
        let file = format!(
            "BEGIN:VCALENDAR\n{}{bad}{}END:VCALENDAR\n",
            good("one"),
            good("two")
        );
        let reading = reading(file.as_bytes()).unwrap();
        assert!(!reading.complaints.is_empty(), "nothing said of {bad}");
        let found = expanded(&reading, "2026-01-06", "2026-01-07").occurrences;
        let of = |uid: &str| {
            found
                .iter()
                .filter(|one| &*one.uid == uid && one.end_utc - one.start_utc == 3_600)
                .count()
        };
        assert_eq!((of("one"), of("two")), (1, 1), "{bad}");
    }
}

/// One act of vandalism.
#[derive(Debug, Clone)]
enum Blow {
    Flip(usize, u8),
    Cut(usize),
    Drop(usize, usize),
    Twice(usize, usize),
    Put(usize, &'static str),
}

fn blow() -> impl Strategy<Value = Blow> {
    let scraps = vec![
        "\0",
        "\r",
        "\n",
        "\n ",
        ":",
        ";",
        "\"",
        "\\",
        ",",
        "=",
        "T",
        "Z",
        "-",
        "99999999999999999999",
        "é",
        "\u{feff}",
        "BEGIN:VEVENT\n",
        "END:VEVENT\n",
        "BEGIN:VTIMEZONE\n",
        "END:VCALENDAR\n",
        "BEGIN:VALARM\n",
        "RRULE:FREQ=SECONDLY\n",
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n",
        "RRULE:FREQ=DAILY;INTERVAL=65535\n",
        "RRULE:FREQ=YEARLY;BYWEEKNO=-53,53;BYSETPOS=-366\n",
        "EXRULE:FREQ=DAILY\n",
        "DTSTART:00010101T000000Z\n",
        "DTSTART:99981231T235959Z\n",
        "DTEND:00010101\n",
        "DURATION:-P4294967295W\n",
        "DURATION:P36525D\n",
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20260112T080000Z\n",
        "RDATE;VALUE=PERIOD:20260101T000000Z/P9W\n",
        "RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9\n",
        "TZOFFSETTO:+9959\n",
        "TZOFFSETFROM:-0000\n",
        "SUMMARY;ENCODING=BASE64:////\n",
        "UID:\n",
        "SEQUENCE:9999999999\n",
        "ATTENDEE;CN=\"a;b:c\":mailto:é\n",
        "X-WR-TIMEZONE:UTC+é\n",
        "ORGANIZER:mailt\u{f6}o\n",
    ];
    prop_oneof![
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Blow::Flip(at, byte)),
        any::<usize>().prop_map(Blow::Cut),
        (any::<usize>(), 1_usize..60).prop_map(|(at, length)| Blow::Drop(at, length)),
        (any::<usize>(), 1_usize..400).prop_map(|(at, length)| Blow::Twice(at, length)),
        (any::<usize>(), sample::select(scraps)).prop_map(|(at, scrap)| Blow::Put(at, scrap)),
    ]
}

fn strike(bytes: &mut Vec<u8>, blow: &Blow) {
    let place = |at: usize| at % (bytes.len() + 1);
    match *blow {
        Blow::Flip(at, byte) => {
            let at = place(at);
            if let Some(hit) = bytes.get_mut(at) {
                *hit = byte;
            }
        }
        Blow::Cut(at) => bytes.truncate(place(at).max(bytes.len() / 2)),
        Blow::Drop(at, length) => {
            let at = place(at);
            bytes.drain(at..bytes.len().min(at + length));
        }
        Blow::Twice(at, length) => {
            let at = place(at);
            let again = bytes[at..bytes.len().min(at + length)].to_vec();
            bytes.splice(at..at, again);
        }
        Blow::Put(at, scrap) => {
            let start = place(at);
            // Whole lines go to the beginning of a line.
            let next = bytes[start..]
                .iter()
                .position(|&b| b == b'\n')
                .map_or(start, |n| start + n + 1);
            let at = if scrap.ends_with('\n') && scrap.len() > 2 {
                next
            } else {
                start
            };
            bytes.splice(at..at, scrap.bytes());
        }
    }
}

proptest! {
    #![proptest_config(Config { cases: 4_000, failure_persistence: None, ..Config::default() })]

    #[test]
    fn struck_files_hold(name in sample::select(FIXTURES.to_vec()), blows in collection::vec(blow(), 1..12)) {
        let mut bytes = fixture(name);
        for blow in &blows {
            strike(&mut bytes, blow);
        }
        hold(&bytes, reading(&bytes));
    }

    #[test]
    fn noise_holds(tail in collection::vec(any::<u8>(), 0..400)) {
        let mut bytes = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101T080000Z\nRRULE:".to_vec();
        bytes.extend(tail);
        hold(&bytes, reading(&bytes));
    }
}
