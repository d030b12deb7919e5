//! Recurrence rules against two witnesses: libical's list of rules with their instances, and the `rrule` crate.

use bearings_core::calendars::ics::Moment;
use bearings_core::calendars::ics::expand::limit;
use bearings_core::calendars::ics::instances::{Budget, instances};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;
use proptest::prelude::*;

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

/// Two rules whose start is no instance of the rule, so that RFC 5545 leaves open which year an interval counts
/// from: libical takes the calendar's (2027), we the year of the numbered week the start lies in (2026).
const OPEN: [&str; 2] = [
    "FREQ=YEARLY;BYWEEKNO=53;INTERVAL=6;BYDAY=TH;COUNT=1",
    "FREQ=YEARLY;BYWEEKNO=53;INTERVAL=5;BYDAY=TH;COUNT=1",
];

#[test]
fn libical_finds_the_same_instances() {
    let Some(corpus) = corpora("ics") else { return };
    let text = std::fs::read_to_string(corpus.join("libical_icalrecur_test.txt")).unwrap();
    let (mut right, mut other, mut wrong) = (0, 0, Vec::new());
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
        // Other calendars, starts within a series, and what libical itself leaves out.
        if rule.contains("RSCALE")
            || block.contains("START-AT")
            || wanted.contains("***")
            || wanted.is_empty()
            || OPEN.contains(&rule)
        {
            other += 1;
            continue;
        }
        let wanted: Vec<NaiveDateTime> = wanted.split(',').map(|at| time(at.trim())).collect();
        let mut found = ours(start, rule, 40_000);
        found
            .truncate(wanted.len() + usize::from(rule.contains("COUNT") || rule.contains("UNTIL")));
        if found == wanted {
            right += 1
        } else {
            wrong.push((
                rule,
                start,
                found.first().copied(),
                found.len(),
                wanted.len(),
            ))
        }
    }
    assert!(
        wrong.is_empty(),
        "{right} right, {other} passed over, {} wrong: {wrong:#?}",
        wrong.len()
    );
    assert!(right >= 136, "only {right} rules were compared");
}

/// Rules as the dialogs of calendar programs write them.
fn dialog_rule() -> impl Strategy<Value = String> {
    let weekdays = prop::sample::subsequence(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"], 1..=7);
    let nth = (
        prop::sample::select(vec![1, 2, 3, 4, -1]),
        prop::sample::select(vec!["MO", "WE", "FR", "SU"]),
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
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_rrule_crate_finds_the_same_instances(rule in dialog_rule(), day in 0_i64..1_000, minute in 0_i64..1_440) {
        let start = time("20000101") + TimeDelta::days(day) + TimeDelta::minutes(minute);
        let text = start.format("%Y%m%dT%H%M%SZ").to_string();
        let found = ours(&text, &rule, 1_500);
        let set: rrule::RRuleSet = match format!("DTSTART:{text}\nRRULE:{rule}").parse() {
            Ok(set) => set,
            // It refuses an end before the start, where there is nothing to find.
            Err(_) => {
                prop_assert!(rule.contains("UNTIL") && found.is_empty(), "{} {}", text, rule);
                return Ok(());
            }
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
