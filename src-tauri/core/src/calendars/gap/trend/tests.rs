//! Slopes and intervals against an independent program, and the months they are made of.

use proptest::prelude::{prop_assert, proptest};

use super::{Month, by_month, sen, trend};
use crate::calendars::gap::paint::near;
use crate::day::Day;

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

#[test]
fn slopes_and_intervals_are_those_of_scipy() {
    // scipy 1.17.1, stats.theilslopes(y, x, 0.90): slope, low, high.
    let known: [(&[f64], &[f64], [f64; 3]); 5] = [
        (
            &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0],
            &[0.60, 0.52, 0.55, 0.41, 0.44, 0.30],
            [-0.055, -0.083_333_333_333, -0.025],
        ),
        (
            &[0.0, 1.0, 2.0, 3.0],
            &[10.0, 11.0, 11.5, 13.0],
            [1.0, 0.5, 1.5],
        ),
        (
            &[0.0, 1.0, 3.0, 4.0, 5.0, 8.0, 9.0],
            &[12.0, 12.0, 14.0, 11.0, 12.0, 15.0, 12.0],
            [0.0, -0.25, 0.428_571_428_571],
        ),
        (
            &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0],
            &[
                11.2, 10.8, 11.9, 12.4, 11.1, 13.0, 12.7, 12.2, 13.8, 13.1, 14.6, 13.9,
            ],
            [0.312_142_857_143, 0.1875, 0.4],
        ),
        (
            &[0.0, 1.0, 2.0, 3.0, 4.0],
            &[3.0, 3.0, 3.0, 3.0, 3.0],
            [0.0, 0.0, 0.0],
        ),
    ];
    for (places, values, [slope, low, high]) in known {
        let points: Vec<(f64, f64)> = places.iter().copied().zip(values.iter().copied()).collect();
        let found = sen(&points);
        for (one, other) in [found.0, found.1, found.2]
            .into_iter()
            .zip([slope, low, high])
        {
            assert!(
                (one - other).abs() < 1e-9,
                "{values:?}: {one} is not {other}"
            );
        }
    }
}

proptest! {
    #[test]
    fn a_slope_lies_in_its_interval_and_turns_with_its_values(values in proptest::collection::vec(-5.0_f64..5.0, 4..18)) {
        let points: Vec<(f64, f64)> = values.iter().enumerate().map(|(at, value)| (at as f64, *value)).collect();
        let (slope, low, high) = sen(&points);
        prop_assert!(low <= slope && slope <= high);
        let tilted: Vec<(f64, f64)> = points.iter().map(|(at, value)| (*at, 3.0 * at - value)).collect();
        let (other, ..) = sen(&tilted);
        prop_assert!((other - (3.0 - slope)).abs() < 1e-9);
    }
}

#[test]
fn a_week_belongs_to_the_month_of_its_thursday() {
    let months = by_month(&[
        (day("2026-09-28"), 4.0), // Thursday is 1 October.
        (day("2026-10-05"), 6.0),
        (day("2026-10-26"), 8.0), // Thursday is 29 October.
        (day("2026-12-07"), 1.0),
    ]);
    assert_eq!(
        months,
        [
            Month {
                first: day("2026-10-01"),
                value: 6.0,
                weeks: 3
            },
            Month {
                first: day("2026-12-01"),
                value: 1.0,
                weeks: 1
            },
        ]
    );
}

#[test]
fn fewer_than_four_months_carry_no_trend_and_a_missing_month_is_a_gap() {
    let month = |first: &str, value| Month {
        first: day(first),
        value,
        weeks: 4,
    };
    let mut months = vec![
        month("2026-10-01", 1.0),
        month("2026-11-01", 2.0),
        month("2027-01-01", 4.0),
    ];
    assert_eq!(trend(&months), None);
    months.push(month("2027-02-01", 5.0));
    let found = trend(&months).expect("given");
    near(found.slope, 1.0);
    near(found.low, 1.0);
}
