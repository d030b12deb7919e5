//! The months a trend is made of.

use super::{Month, by_month, trend};
use crate::calendars::gap::paint::near;
use crate::day::Day;

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
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
