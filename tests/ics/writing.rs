//! A week written as a calendar file: read back it is the same week, in every zone and on both sides of a change of
//! the clocks.

use std::collections::BTreeSet;

use bearings_core::calendars::ics::expand::{Occurrence, Window, expand};
use bearings_core::calendars::ics::write::{Week, WeekBlock, write};
use bearings_core::error::Error;
use chrono::{Datelike, NaiveDateTime, Timelike};
use chrono_tz::Tz;
use proptest::arbitrary::any;
use proptest::test_runner::Config;
use proptest::{prop_assert, prop_assert_eq, proptest, sample};

use super::{day, reading};
use crate::differential::oracle::{Row, ask};
use crate::differential::python;

const ZONES: [Tz; 10] = [
    Tz::America__New_York,
    Tz::Europe__Berlin,
    Tz::Europe__Dublin,
    Tz::Australia__Sydney,
    Tz::America__Santiago,
    Tz::Asia__Kolkata,
    Tz::Asia__Jerusalem,
    Tz::Africa__Cairo,
    Tz::Australia__Lord_Howe,
    Tz::UTC,
];

const BLOCKS: [WeekBlock; 6] = [
    block(0, 480, 720, "Clinic", "Patients"),
    block(
        0,
        780,
        1_080,
        "Writing, \"protected\"; no calls",
        "Research",
    ),
    block(
        2,
        420,
        1_440,
        "Ward – long day with a title that does not fit on one line of seventy-five octets",
        "Patients",
    ),
    block(4, 0, 60, "Night, the end of it", ""),
    block(5, 600, 615, "Päckchen für 日本 \\ 🩺", "Home, garden"),
    block(6, 1_380, 1_440, "Sunday night", "Rest"),
];

const fn block(
    day: u8,
    from: u32,
    to: u32,
    title: &'static str,
    category: &'static str,
) -> WeekBlock<'static> {
    WeekBlock {
        day,
        from,
        to,
        title,
        category,
    }
}

fn week<'a>(zone: Tz, blocks: &'a [WeekBlock<'a>]) -> Week<'a> {
    Week {
        name: "The week I wish for",
        monday: day("2026-11-23"),
        zone,
        seed: "0f8c6d1e5b7a4932",
        made: time("2026-11-22T14:02:00"),
        blocks,
    }
}

fn time(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn occurrences(text: &str, zone: Tz, from: &str, to: &str) -> Vec<Occurrence> {
    let reading = reading(text.as_bytes()).unwrap();
    assert_eq!(reading.complaints, [], "{text}");
    expand(&reading, Window::days(day(from), day(to), zone), zone)
}

/// Day of the week, first and last minute, and title.
type Seen = (u32, u32, u32, String);

fn seen(one: &Occurrence) -> Seen {
    let start = one.wall_start;
    let from = start.hour() * 60 + start.minute();
    let to = (one.wall_end - NaiveDateTime::from(start.date())).num_minutes() as u32;
    let title = one.summary.as_deref().unwrap_or_default().to_owned();
    (start.weekday().num_days_from_monday(), from, to, title)
}

fn wanted(blocks: &[WeekBlock]) -> BTreeSet<Seen> {
    blocks
        .iter()
        .map(|one| {
            (
                u32::from(one.day),
                one.from,
                one.to,
                one.title.trim().to_owned(),
            )
        })
        .collect()
}

#[test]
fn every_week_of_two_years_is_the_week_that_was_written() {
    for zone in ZONES {
        let text = write(&week(zone, &BLOCKS)).unwrap();
        let mut monday = day("2026-11-23");
        while monday < day("2028-11-27") {
            let next = monday + chrono::TimeDelta::weeks(1);
            let found = occurrences(&text, zone, &monday.to_string(), &next.to_string());
            // Cairo's clocks skip the first hour of a Friday in April: there is no such hour to fill.
            let gap = |one: &Seen| zone == Tz::Africa__Cairo && one.0 == 4 && one.1 != 0;
            let found: BTreeSet<Seen> = found.iter().map(seen).filter(|one| !gap(one)).collect();
            let lost: Vec<&Seen> = found
                .iter()
                .filter(|one| !wanted(&BLOCKS).contains(*one))
                .collect();
            assert!(lost.is_empty(), "{zone} {monday}: {lost:?}");
            assert!(
                found.len() >= BLOCKS.len() - usize::from(zone == Tz::Africa__Cairo),
                "{zone} {monday}"
            );
            monday = next;
        }
    }
}

#[test]
fn nothing_lies_before_the_first_monday() {
    let text = write(&week(Tz::Europe__Berlin, &BLOCKS)).unwrap();
    assert_eq!(
        occurrences(&text, Tz::Europe__Berlin, "2026-01-01", "2026-11-23"),
        []
    );
}

#[test]
fn the_rules_of_the_zone_tell_the_same_hours_as_its_name() {
    for zone in ZONES {
        let text = write(&week(zone, &BLOCKS)).unwrap();
        // Under a name that no database knows, a reader must follow the rules in the file.
        let renamed = text.replace(&format!("TZID:{}", zone.name()), "TZID:Larkmoor Clock");
        let renamed = renamed.replace(&format!("TZID={}", zone.name()), "TZID=Larkmoor Clock");
        let renamed = renamed.replace("X-WR-TIMEZONE", "X-NOTE");
        assert_eq!(
            renamed.matches("Larkmoor Clock").count(),
            1 + 2 * BLOCKS.len()
        );
        let hours = |text: &str| {
            let found = occurrences(text, zone, "2026-11-23", "2036-11-24");
            found
                .iter()
                .map(|one| (one.start_utc, one.end_utc, one.uid.clone()))
                .collect::<Vec<_>>()
        };
        assert_eq!(hours(&text), hours(&renamed), "{zone}");
    }
}

#[test]
fn another_reader_reads_the_same_week() {
    let Some(python) = python() else { return };
    let folder = tempfile::tempdir().unwrap();
    let name = |zone: Tz| format!("{}.ics", zone.name().replace('/', "-"));
    for zone in ZONES {
        std::fs::write(
            folder.path().join(name(zone)),
            write(&week(zone, &BLOCKS)).unwrap(),
        )
        .unwrap();
    }
    let answers = ask(&python, folder.path(), "2026-11-01", "2027-12-01");
    for zone in ZONES {
        let text = std::fs::read_to_string(folder.path().join(name(zone))).unwrap();
        let ours = expand(
            &reading(text.as_bytes()).unwrap(),
            Window::days(day("2026-11-01"), day("2027-12-01"), Tz::UTC),
            Tz::UTC,
        );
        let mut ours: Vec<Row> = ours
            .iter()
            .map(|one| Row(one.start_utc, one.end_utc, one.all_day, one.uid.to_string()))
            .collect();
        let mut theirs = answers[&name(zone)].rows.clone();
        assert!(
            answers[&name(zone)].errors.is_empty(),
            "{:?}",
            answers[&name(zone)].errors
        );
        ours.sort();
        theirs.sort();
        assert!(!ours.is_empty() && ours == theirs, "{zone}");
    }
}

#[test]
fn the_file_is_written_as_the_standard_wants_it() {
    let text = write(&week(Tz::America__New_York, &BLOCKS)).unwrap();
    assert_eq!(text, write(&week(Tz::America__New_York, &BLOCKS)).unwrap());
    assert!(
        text.ends_with("END:VCALENDAR\r\n") && !text.replace("\r\n", "").contains(['\r', '\n'])
    );
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    let plain = text.replace("\r\n ", "");
    for line in [
        "PRODID:-//Bearings//Wish week//EN",
        "DTSTAMP:20261122T140200Z",
        "DTSTART;TZID=America/New_York:20261123T080000",
        "DTEND;TZID=America/New_York:20261126T000000",
        "RRULE:FREQ=WEEKLY;BYDAY=WE",
        "UID:0f8c6d1e5b7a4932-MO0800",
        "SUMMARY:Writing\\, \"protected\"\\; no calls",
        "CATEGORIES:Home\\, garden",
        "CLASS:PRIVATE",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
        "TZNAME:EDT",
    ] {
        assert!(
            plain.contains(&format!("\r\n{line}\r\n")),
            "{line} is not in {plain}"
        );
    }
    let uids: BTreeSet<&str> = plain
        .lines()
        .filter(|line| line.starts_with("UID:"))
        .collect();
    assert_eq!(uids.len(), BLOCKS.len());
    let twice = [BLOCKS[0], BLOCKS[0]];
    let text = write(&week(Tz::UTC, &twice)).unwrap();
    assert_eq!(
        occurrences(&text, Tz::UTC, "2026-11-23", "2026-11-30").len(),
        2,
        "two blocks, two identities"
    );
    let categories = reading(text.as_bytes()).unwrap().series[0]
        .facts
        .categories
        .clone();
    assert_eq!(
        categories.iter().map(|one| &**one).collect::<Vec<_>>(),
        ["Patients"]
    );
}

#[test]
fn what_makes_no_week_is_refused() {
    let refused = |change: fn(&mut Week)| {
        let mut week = week(Tz::UTC, &BLOCKS);
        change(&mut week);
        match write(&week) {
            Err(Error::Invalid { field, .. }) => field,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(refused(|week| week.monday = day("2026-11-24")), "monday");
    assert_eq!(refused(|week| week.seed = "a b"), "seed");
    assert_eq!(refused(|week| week.seed = "short"), "seed");
    for wrong in [
        block(7, 0, 60, "", ""),
        block(0, 60, 60, "", ""),
        block(0, 60, 1_441, "", ""),
    ] {
        let blocks = [wrong];
        assert!(write(&week(Tz::UTC, &blocks)).is_err(), "{wrong:?}");
    }
}

proptest! {
    #![proptest_config(Config { cases: 2_000, failure_persistence: None, ..Config::default() })]

    #[test]
    fn any_title_comes_back(title in any::<String>(), category in "\\PC{0,90}", zone in sample::select(ZONES.to_vec())) {
        // The parser takes blanks after a backslash for one, in lists; a category is a name and has no two of them.
        let category = category.split_whitespace().collect::<Vec<_>>().join(" ");
        let blocks = [WeekBlock { title: &title, category: &category, ..BLOCKS[0] }];
        let text = write(&week(zone, &blocks)).unwrap();
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75));
        let reading = reading(text.as_bytes()).unwrap();
        prop_assert_eq!(reading.series.len(), 1);
        prop_assert!(reading.complaints.is_empty());
        let facts = &reading.series[0].facts;
        // Line breaks of every kind come back as one; other control characters are left out.
        let lines = title.trim().replace("\r\n", "\n").replace(['\r', '\u{85}'], "\n");
        let kept: String = lines.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
        prop_assert_eq!(facts.summary.as_deref().unwrap_or_default(), kept.trim());
        let categories: Vec<&str> = facts.categories.iter().map(|one| &**one).collect();
        let wanted: Vec<&str> = [category.trim()].into_iter().filter(|text| !text.is_empty()).collect();
        prop_assert_eq!(categories, wanted);
    }
}
