//! A line has one figure and one method, and every reading is in exactly one line.

use proptest::prelude::{Just, Strategy, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};

use super::{LogLine, LogReading, Metric, lines, month_of};
use crate::day::Day;
use crate::values::logs::method::{BurdenTag, LineMethod};

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

fn reading() -> impl Strategy<Value = LogReading> {
    let metric = prop_oneof![
        Just(Metric::Burdens),
        Just(Metric::Burden(BurdenTag::Notes)),
        Just(Metric::Wow8),
        Just(Metric::Score)
    ];
    let method = prop_oneof![
        Just(LineMethod::Timed),
        Just(LineMethod::Estimated),
        Just(LineMethod::Report)
    ];
    let with = prop_oneof![Just(None), Just(Some("A")), Just(Some("B"))];
    (metric, method, with, 0_u64..400, 0_u32..500).prop_map(|(metric, method, with, ago, value)| {
        LogReading {
            metric,
            method,
            with: with.map(str::to_owned),
            day: day("2026-11-22").minus(ago),
            value: f64::from(value),
        }
    })
}

/// What tells two lines apart.
fn key(line: &LogLine) -> (String, LineMethod, Option<String>) {
    (
        line.metric().to_owned(),
        line.method(),
        line.with().map(str::to_owned),
    )
}

proptest! {
    #[test]
    fn methods_are_never_mixed_and_nothing_is_lost(readings in prop::collection::vec(reading(), 0..60)) {
        let drawn = lines(&readings);
        let points: usize = drawn.iter().map(|line| line.points().len()).sum();
        prop_assert_eq!(points, readings.len());
        for (place, line) in drawn.iter().enumerate() {
            prop_assert!(drawn[place + 1..].iter().all(|other| key(other) != key(line)), "two lines of one key");
            for point in line.points() {
                let own = readings.iter().any(|reading| {
                    (reading.metric.key(), reading.method, reading.with.clone()) == key(line)
                        && reading.day == point.day
                        && reading.value.total_cmp(&point.value).is_eq()
                });
                prop_assert!(own, "a point that came by another way");
            }
            prop_assert!(line.points().is_sorted_by_key(|point| point.day));
        }
    }

    #[test]
    fn another_method_changes_no_line_that_was_there(readings in prop::collection::vec(reading(), 0..40)) {
        let before = lines(&readings);
        let mut more = readings.clone();
        more.extend(readings.iter().map(|own| LogReading { method: LineMethod::Elsewhere, value: own.value + 99.0, ..own.clone() }));
        let after = lines(&more);
        for line in &before {
            prop_assert!(after.contains(line));
        }
    }
}

fn months(metric: Metric, values: &[(&str, f64)]) -> Vec<LogReading> {
    let reading = |(on, value): &(&str, f64)| LogReading {
        metric,
        method: LineMethod::Report,
        with: None,
        day: day(on),
        value: *value,
    };
    values.iter().map(reading).collect()
}

#[test]
fn a_trend_needs_three_months_and_skips_the_missing_ones() {
    let two = [("2026-01-01", 1.0), ("2026-02-01", 2.0)];
    assert_eq!(lines(&months(Metric::Wow8, &two))[0].trend(), None);
    let gap = [
        ("2025-12-01", 1.0),
        ("2026-01-01", 1.5),
        ("2026-04-01", 3.0),
    ];
    let drawn = lines(&months(Metric::Wow8, &gap));
    let found = drawn[0].trend().expect("three months");
    // Slopes: 0.5 over one month, 1.5 over three, 2.0 over four.
    assert!((found.slope - 0.5).abs() < 1e-12 && found.months == 3);
    assert_eq!(
        found.sentence,
        "About +0.5 a month over 3 months; too few to say how sure that is."
    );
    assert_eq!((found.low, found.high), (None, None));
    let four = [
        ("2026-01-01", 1.0),
        ("2026-02-01", 2.0),
        ("2026-03-01", 3.0),
        ("2026-04-01", 4.0),
    ];
    let drawn = lines(&months(Metric::Wow8, &four));
    let found = drawn[0].trend().expect("four months");
    assert_eq!((found.low, found.high), (Some(1.0), Some(1.0)));
}

#[test]
fn points_of_one_month_are_averaged_for_the_trend_alone() {
    let values = [
        ("2026-01-05", 10.0),
        ("2026-01-25", 20.0),
        ("2026-02-10", 17.0),
        ("2026-03-10", 19.0),
    ];
    let drawn = lines(&months(Metric::Burdens, &values));
    assert_eq!(drawn[0].points().len(), 4);
    let found = drawn[0].trend().expect("three months");
    // Months 15, 17, 19.
    assert!((found.slope - 2.0).abs() < 1e-12);
}

#[test]
fn what_is_only_plotted_carries_no_trend() {
    let values = [
        ("2026-01-01", 1.0),
        ("2026-02-01", 2.0),
        ("2026-03-01", 3.0),
        ("2026-04-01", 4.0),
    ];
    for metric in [
        Metric::Mattered,
        Metric::Rested,
        Metric::Decided,
        Metric::Score,
    ] {
        assert_eq!(lines(&months(metric, &values))[0].trend(), None);
    }
}

#[test]
fn a_month_begins_on_its_first() {
    assert_eq!(month_of(day("2026-02-28")), day("2026-02-01"));
    assert_eq!(month_of(day("2026-12-01")), day("2026-12-01"));
}
