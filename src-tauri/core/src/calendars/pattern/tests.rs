//! What a series is called, for the shapes calendars really hold.

use super::{Date, pattern};
use crate::day::Day;

fn day(text: &str) -> Day {
    Day::read("day", text).unwrap()
}

fn at(day: Day, from: u32, to: u32) -> Date {
    Date {
        day,
        from,
        to,
        all_day: false,
    }
}

fn every(first: &str, step: u64, count: u64, from: u32, to: u32) -> Vec<Date> {
    (0..count)
        .map(|index| at(day(first).plus(index * step), from, to))
        .collect()
}

#[test]
fn common_rhythms_have_common_names() {
    let weekdays: Vec<Date> = every("2026-08-31", 1, 84, 1110, 1170)
        .into_iter()
        .filter(|date| date.day.weekday() < 5)
        .collect();
    assert_eq!(pattern(&weekdays), "weekdays, 18:30 to 19:30");
    assert_eq!(
        pattern(&every("2026-08-31", 1, 28, 420, 1080)),
        "every day, 07:00 to 18:00"
    );
    assert_eq!(
        pattern(&every("2026-09-04", 7, 12, 480, 720)),
        "Fridays, 08:00 to 12:00"
    );
    assert_eq!(
        pattern(&every("2026-09-02", 14, 6, 600, 660)),
        "every second Wednesday, 10:00 to 11:00"
    );
    let mut twice = every("2026-09-01", 7, 12, 720, 780);
    twice.extend(every("2026-09-03", 7, 12, 720, 780));
    assert_eq!(pattern(&twice), "Tue and Thu, 12:00 to 13:00");
}

#[test]
fn a_service_week_is_named_by_its_week() {
    let service: Vec<Date> = (0..4)
        .flat_map(|week| {
            (0..7).map(move |index| at(day("2026-08-31").plus(week * 21 + index), 420, 1080))
        })
        .collect();
    assert_eq!(pattern(&service), "every third week, 07:00 to 18:00");
}

#[test]
fn months_are_counted_by_their_weekday() {
    let club = ["2026-09-16", "2026-10-21", "2026-11-18", "2026-12-16"]
        .map(|text| at(day(text), 1020, 1110));
    assert_eq!(pattern(&club), "third Wednesday, 17:00 to 18:30");
    let last = ["2026-09-25", "2026-10-30", "2026-11-27"].map(|text| at(day(text), 600, 660));
    assert_eq!(pattern(&last), "last Friday, 10:00 to 11:00");
}

#[test]
fn moved_and_missing_dates_do_not_hide_the_rhythm() {
    let mut dates = every("2026-09-04", 7, 12, 480, 720);
    dates[3].from = 540;
    dates[3].to = 780;
    dates.remove(6);
    assert_eq!(pattern(&dates), "Fridays, 08:00 to 12:00; 1 moved");
}

#[test]
fn one_date_and_no_date_say_so() {
    assert_eq!(
        pattern(&[at(day("2026-03-12"), 570, 600)]),
        "Thu 12 Mar, 09:30 to 10:00"
    );
    assert_eq!(pattern(&[]), "no dates in this time");
    let night = [at(day("2026-03-12"), 1140, 1860)];
    assert_eq!(
        pattern(&night),
        "Thu 12 Mar, 19:00 to 07:00",
        "a night ends in the morning"
    );
    let all_day = [Date {
        all_day: true,
        ..at(day("2026-03-12"), 0, 1440)
    }];
    assert_eq!(pattern(&all_day), "Thu 12 Mar");
}
