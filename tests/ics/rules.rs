//! Recurrence rules against two witnesses: libical's list of rules with their instances, and the `rrule` crate.

use std::collections::BTreeMap;

use bearings_core::calendars::ics::Moment;
use bearings_core::calendars::ics::expand::limit;
use bearings_core::calendars::ics::instances::{Budget, instances};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;
use proptest::strategy::{Just, Strategy};
use proptest::test_runner::Config;
use proptest::{prop_assert, prop_assert_eq, prop_oneof, proptest, sample};

use super::{corpora, reading};

/// The starts of a rule, by our reader, from its start on for `days`.
fn ours(start: &str, rule: &str, days: i64) -> Vec<NaiveDateTime> {
    let value = if start.contains('T') {
        ""
    } else {
        ";VALUE=DATE"
    };
    let file = format!("BEGIN:VEVENT\nUID:1\nDTSTART{value}:{start}\nRRULE:{rule}\nEND:VEVENT\n");
    let reading = reading(file.as_bytes()).expect("an event");
    let series = &reading.series[0];
    let rule = &series
        .recurrence
        .as_ref()
        .unwrap_or_else(|| panic!("{rule} was not read"))
        .rules[0];
    let first = series.start.clock();
    let mut out = Vec::new();
    let window = (first, first + TimeDelta::days(days));
    let until = limit(rule, series, Tz::UTC);
    instances(
        rule,
        first,
        until,
        series.start.is_day(),
        window,
        &mut Budget::default(),
        &mut out,
    );
    out
}

fn time(text: &str) -> NaiveDateTime {
    let text = text.trim_end_matches('Z');
    match text.split_once('T') {
        Some(_) => NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").expect("a time"),
        None => NaiveDate::parse_from_str(text, "%Y%m%d")
            .expect("a day")
            .into(),
    }
}

/// Rules on which libical's list and we differ, each with its start, what we find first, and why.
const DIFFERENT: [(&str, &str, &str, &str); 2] = [
    (
        "FREQ=YEARLY;BYWEEKNO=53;INTERVAL=6;BYDAY=TH;COUNT=1",
        "20270103T000000Z",
        "20321230T000000",
        UNSYNCHRONISED,
    ),
    (
        "FREQ=YEARLY;BYWEEKNO=53;INTERVAL=5;BYDAY=TH;COUNT=1",
        "20270103T000000Z",
        "20711231T000000",
        UNSYNCHRONISED,
    ),
];

/// RFC 5545 section 3.8.5.3: "The recurrence set generated with a DTSTART property value not synchronized with the
/// recurrence rule is undefined." Here a Sunday begins a rule of Thursdays, in a week that belongs to the year before
/// it; libical counts the interval from the calendar's year, we from the week's, as both do where the start is in the
/// set.
const UNSYNCHRONISED: &str = "the start is no instance of the rule";

/// What the list holds beside plain rules: seven that ask libical to begin in the middle of a series, which is no
/// matter of the rule, and one that it answers with "UNIMPLEMENTED".
const NOT_PLAIN: usize = 8;

#[test]
fn libical_finds_the_same_instances() {
    let Some(corpus) = corpora("ics") else { return };
    let text = std::fs::read_to_string(corpus.join("libical_icalrecur_test.txt")).unwrap();
    let (mut right, mut other) = (0, 0);
    let mut different: BTreeMap<(String, String), Option<NaiveDateTime>> = BTreeMap::new();
    for block in text.split("\n\n") {
        let field = |name: &str| {
            block
                .lines()
                .find_map(|line| line.strip_prefix(name))
                .map(str::trim)
        };
        let (Some(rule), Some(start), Some(wanted)) =
            (field("RRULE:"), field("DTSTART:"), field("INSTANCES:"))
        else {
            continue;
        };
        if rule.contains("RSCALE") || block.contains("START-AT") || wanted.contains("***") {
            other += 1;
            continue;
        }
        let wanted: Vec<NaiveDateTime> = wanted.split(',').map(|at| time(at.trim())).collect();
        let mut found = ours(start, rule, 40_000);
        found
            .truncate(wanted.len() + usize::from(rule.contains("COUNT") || rule.contains("UNTIL")));
        if found == wanted {
            right += 1;
        } else {
            different.insert((rule.into(), start.into()), found.first().copied());
        }
    }
    let listed: BTreeMap<(String, String), Option<NaiveDateTime>> = DIFFERENT
        .iter()
        .map(|(rule, start, first, _)| (((*rule).into(), (*start).into()), Some(time(first))))
        .collect();
    assert_eq!(
        different, listed,
        "{right} right; what differs is listed above with its reason"
    );
    assert_eq!(
        (right, other),
        (136, NOT_PLAIN),
        "the list of rules has changed"
    );
}

/// Worked out by hand on a paper calendar.
#[test]
fn rules_of_the_dialogs_mean_what_the_dialogs_say() {
    let says = |start: &str, rule: &str, wanted: &[&str]| {
        let mut found = ours(start, rule, 4_000);
        found.truncate(wanted.len());
        let found: Vec<String> = found
            .iter()
            .map(|at| at.date().format("%Y%m%d").to_string())
            .collect();
        assert_eq!(found, wanted, "{rule}");
    };
    // Outlook: "the first weekday of every month", "the last weekend day", "the second day".
    says(
        "20260101T080000",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
        &["20260101", "20260202", "20260302", "20260401", "20260501"],
    );
    says(
        "20260131T080000",
        "FREQ=MONTHLY;BYDAY=SU,SA;BYSETPOS=-1",
        &["20260131", "20260228", "20260329", "20260426"],
    );
    says(
        "20260102T080000",
        "FREQ=MONTHLY;BYDAY=SU,MO,TU,WE,TH,FR,SA;BYSETPOS=2",
        &["20260102", "20260202", "20260302"],
    );
    // Outlook writes "the third Thursday" this way; the start lies after two others of its month.
    says(
        "20260115T080000",
        "FREQ=MONTHLY;BYDAY=TH;BYSETPOS=3",
        &["20260115", "20260219", "20260319"],
    );
    says(
        "20261126T080000",
        "FREQ=YEARLY;BYDAY=TH;BYMONTH=11;BYSETPOS=4",
        &["20261126", "20271125", "20281123"],
    );
    // Google: "monthly on day 31" and "annually on 29 February" pass over what is not there.
    says(
        "20260131T080000",
        "FREQ=MONTHLY;BYMONTHDAY=31",
        &["20260131", "20260331", "20260531", "20260731"],
    );
    says(
        "20240229T080000",
        "FREQ=YEARLY",
        &["20240229", "20280229", "20320229"],
    );
    // Apple: "every other week on Tuesday and Sunday", with weeks from Monday or from Sunday.
    says(
        "20260106T080000",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO",
        &["20260106", "20260111", "20260120", "20260125"],
    );
    says(
        "20260106T080000",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
        &["20260106", "20260118", "20260120", "20260201"],
    );
    // Apple: "the last Friday of the quarter".
    says(
        "20260327T080000",
        "FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=-1FR",
        &["20260327", "20260626", "20260925", "20261225"],
    );
}

/// Rules as the dialogs of calendar programs write them.
fn dialog_rule() -> impl Strategy<Value = String> {
    let weekdays = sample::subsequence(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"], 1..=7);
    let nth = (
        sample::select(vec![1, 2, 3, 4, -1]),
        sample::select(vec!["MO", "WE", "FR", "SU"]),
    );
    let shape = prop_oneof![
        Just("FREQ=DAILY".to_owned()),
        Just("FREQ=WEEKLY".to_owned()),
        Just("FREQ=MONTHLY".to_owned()),
        Just("FREQ=YEARLY".to_owned()),
        weekdays.prop_map(|days| format!("FREQ=WEEKLY;WKST=MO;BYDAY={}", days.join(","))),
        Just("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR".to_owned()),
        nth.clone()
            .prop_map(|(n, day)| format!("FREQ=MONTHLY;BYDAY={n}{day}")),
        (1..=31).prop_map(|day| format!("FREQ=MONTHLY;BYMONTHDAY={day}")),
        (1..=12, nth)
            .prop_map(|(month, (n, day))| format!("FREQ=YEARLY;BYMONTH={month};BYDAY={n}{day}")),
        (1..=12, 1..=28)
            .prop_map(|(month, day)| format!("FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}")),
        (-2..=-1).prop_map(|n| format!("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS={n}")),
        (0..24, 0..60)
            .prop_map(|(hour, minute)| format!("FREQ=DAILY;BYHOUR={hour};BYMINUTE={minute}")),
        Just("FREQ=HOURLY;BYDAY=MO,FR".to_owned()),
    ];
    let end = prop_oneof![
        Just(String::new()),
        (1..40).prop_map(|count| format!(";COUNT={count}")),
        (2001..2004, 1..=12, 1..=28)
            .prop_map(|(y, m, d)| format!(";UNTIL={y}{m:02}{d:02}T120000Z")),
    ];
    (shape, 1..5, end)
        .prop_map(|(shape, interval, end)| format!("{shape};INTERVAL={interval}{end}"))
}

proptest! {
    #![proptest_config(Config { cases: 2_000, failure_persistence: None, ..Config::default() })]

    #[test]
    fn the_rrule_crate_finds_the_same_instances(rule in dialog_rule(), day in 0_i64..1_000, minute in 0_i64..1_440) {
        let start = time("20000101") + TimeDelta::days(day) + TimeDelta::minutes(minute);
        let text = start.format("%Y%m%dT%H%M%SZ").to_string();
        let found = ours(&text, &rule, 1_500);
        let Ok(set) = format!("DTSTART:{text}\nRRULE:{rule}").parse::<rrule::RRuleSet>() else {
            // It refuses an end before the start, where there is nothing to find.
            prop_assert!(rule.contains("UNTIL") && found.is_empty(), "{} {}", text, rule);
            return Ok(());
        };
        let end = start + TimeDelta::days(1_500);
        let theirs: Vec<NaiveDateTime> =
            set.into_iter().map(|at| at.naive_utc()).take_while(|at| *at < end).take(20_000).collect();
        prop_assert_eq!(found, theirs, "{} {}", text, rule);
    }

    #[test]
    fn a_window_shows_what_the_whole_shows(rule in dialog_rule(), day in 0_i64..400, from in 0_i64..1_500, length in 1_i64..300) {
        let start = time("20000101") + TimeDelta::days(day) + TimeDelta::minutes(day * 7);
        let text = start.format("%Y%m%dT%H%M%S").to_string();
        let file = format!("BEGIN:VEVENT\nUID:1\nDTSTART:{text}\nRRULE:{rule}\nEND:VEVENT\n");
        let reading = reading(file.as_bytes()).unwrap();
        let series = &reading.series[0];
        let rule = &series.recurrence.as_ref().unwrap().rules[0];
        let (from, until) = (start + TimeDelta::days(from), limit(rule, series, Tz::UTC));
        let to = from + TimeDelta::days(length);
        let find = |window| {
            let mut out = Vec::new();
            instances(rule, start, until, false, window, &mut Budget::default(), &mut out);
            out
        };
        let whole: Vec<NaiveDateTime> = find((start, to)).into_iter().filter(|at| *at >= from).collect();
        prop_assert_eq!(find((from, to)), whole);
        prop_assert!(matches!(series.start, Moment::Wall(_)));
    }
}
