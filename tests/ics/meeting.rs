//! A meeting written as a calendar entry: read back, it begins and ends when clocks of its zone say so, in every zone and on
//! both sides of a change of the clocks.

use bearings_core::calendars::ics::expand::{Window, expand};
use bearings_core::day::Day;
use bearings_core::mentoring::out::ics::{Entry, write};
use chrono::{NaiveDateTime, TimeDelta};
use chrono_tz::Tz;

use super::{day, reading};

const ZONES: [Tz; 7] = [
    Tz::America__Toronto,
    Tz::Europe__Berlin,
    Tz::Australia__Sydney,
    Tz::Asia__Kolkata,
    Tz::Africa__Cairo,
    Tz::Australia__Lord_Howe,
    Tz::UTC,
];

#[test]
fn a_meeting_is_read_back_at_its_own_time_in_every_zone() {
    let made: NaiveDateTime = "2026-11-22T14:02:00".parse().unwrap();
    for zone in ZONES {
        for on in ["2026-12-03", "2027-06-03", "2028-01-13"] {
            let start = 960;
            let entry = Entry {
                uid: "bearings-0123456789abcdef",
                sequence: 2,
                name: "Dr Osei",
                day: Day(day(on)),
                start: Some(start),
                minutes: 45,
                place: None,
                agenda: "Agenda",
                cancelled: false,
            };
            let text = write(&entry, zone, made);
            let reading = reading(text.as_bytes()).unwrap();
            assert_eq!(reading.complaints, [], "{text}");
            let years = Window::days(day("2026-01-01"), day("2029-01-01"), zone);
            let all = expand(&reading, years, zone);
            let begin = NaiveDateTime::from(day(on)) + TimeDelta::minutes(i64::from(start));
            let seen: Vec<_> = all
                .iter()
                .map(|one| (one.wall_start, one.wall_end))
                .collect();
            assert_eq!(
                seen,
                [(begin, begin + TimeDelta::minutes(45))],
                "{zone}, {on}:\n{text}"
            );
            let told = text.contains("BEGIN:VTIMEZONE");
            assert_eq!(told, zone != Tz::UTC, "{text}");
        }
    }
}
