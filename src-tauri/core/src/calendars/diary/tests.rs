//! What the diary comes to, against the plain formulas and by its bounds.

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::{DiaryView, Entry, estimates, minutes, recent, window};
use crate::calendars::category::CategoryId;
use crate::calendars::hours::Band;
use crate::day::Day;

const INBOX: CategoryId = CategoryId(2);
const WRITING: CategoryId = CategoryId(4);

/// Monday 9 November 2026 and so many days.
fn day(after: u64) -> Day {
    Day::read("day", "2026-11-09").expect("given").plus(after)
}

fn entry(after: u64, category: CategoryId, minutes: u16) -> Entry {
    Entry {
        day: day(after),
        category,
        minutes,
    }
}

fn inbox(minutes: &[(u64, u16)]) -> Vec<Entry> {
    minutes
        .iter()
        .map(|(after, minutes)| entry(*after, INBOX, *minutes))
        .collect()
}

#[test]
fn six_days_are_too_few_and_the_seventh_counts() {
    let mut entries = inbox(&[(0, 60), (1, 60), (2, 60), (3, 60), (4, 60), (7, 60)]);
    assert!(estimates(&entries).is_empty());
    entries.push(entry(8, INBOX, 60));
    let shown = estimates(&entries);
    assert_eq!(shown.len(), 1, "no weekend day is filled in");
    assert_eq!(shown[0].band, Band::Evening);
    let range = shown[0].range;
    assert_eq!(
        (range.low, range.likely, range.high),
        (300, 300, 300),
        "an hour every evening is five hours a week and leaves no spread"
    );
}

#[test]
fn the_spread_is_two_standard_errors_to_either_side() {
    // Evenings of 30, 90, 30, 90, 60, 60, 60 minutes: mean 60, variance 600, standard error 9.258; times five, twice.
    let evenings = [
        (0, 30),
        (1, 90),
        (2, 30),
        (3, 90),
        (4, 60),
        (7, 60),
        (8, 60),
    ];
    let shown = estimates(&inbox(&evenings));
    let range = shown[0].range;
    assert_eq!((range.low, range.likely, range.high), (207, 300, 393));
}

#[test]
fn weekend_days_count_to_the_weekend() {
    let days = [(0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 120), (6, 60)];
    let shown = estimates(&inbox(&days));
    let likely: Vec<_> = shown
        .iter()
        .map(|one| (one.band, one.range.likely))
        .collect();
    assert_eq!(likely, [(Band::Evening, 0), (Band::Weekend, 180)]);
}

#[test]
fn a_kind_that_a_day_does_not_name_took_no_time_on_it() {
    let mut entries = inbox(&[(0, 60), (1, 60), (2, 60), (3, 60), (4, 60), (7, 60)]);
    entries.push(entry(8, WRITING, 70));
    let likely: Vec<_> = estimates(&entries)
        .iter()
        .map(|one| (one.category, one.range.likely))
        .collect();
    assert_eq!(
        likely,
        [(INBOX, 257), (WRITING, 50)],
        "360 and 70 minutes in seven evenings"
    );
}

#[test]
fn a_diary_once_kept_does_not_fade() {
    let kept: Vec<(u64, u16)> = (0..10).map(|after| (after, 45)).collect();
    let mut entries = inbox(&kept);
    let first = window(&entries).expect("given");
    entries.push(entry(200, INBOX, 600));
    assert_eq!(window(&entries), Some(first), "one later day is too few");
    let later: Vec<(u64, u16)> = (200..207).map(|after| (after, 15)).collect();
    entries.extend(inbox(&later));
    assert_eq!(window(&entries).map(|window| window.to), Some(day(206)));
}

#[test]
fn the_last_fourteen_days_are_shown_and_asked_about() {
    let today = day(13);
    let view = DiaryView::of(&inbox(&[(0, 0), (13, 30), (14, 30)]), today);
    assert_eq!(view.days.len(), 14);
    assert_eq!((view.days[0].day, view.days[13].day), (day(0), today));
    assert_eq!(view.filled, 2, "nothing is something to write down");
    assert!(recent(day(0), today).is_ok() && recent(today, today).is_ok());
    assert!(recent(day(14), today).is_err(), "tomorrow");
    assert!(recent(day(0).minus(1), today).is_err());
    assert!(minutes(960).is_ok() && minutes(961).is_err());
}

proptest! {
    #[test]
    fn ranges_are_in_order_bounded_and_as_the_plain_formula_has_it(
        written in proptest::collection::btree_map(0_u64..14, 0_u16..=960, 7..=14)
    ) {
        let entries: Vec<Entry> = written.iter().map(|(after, minutes)| entry(*after, INBOX, *minutes)).collect();
        for shown in estimates(&entries) {
            let range = shown.range;
            prop_assert!(range.low <= range.likely && range.likely <= range.high);
            prop_assert!(range.high <= 4800);
            let weekend = shown.band == Band::Weekend;
            let days = if weekend { 2.0 } else { 5.0 };
            let own: Vec<f64> = entries.iter()
                .filter(|entry| (entry.day.weekday() >= 5) == weekend)
                .map(|entry| f64::from(entry.minutes))
                .collect();
            let count = own.len() as f64;
            let mean = own.iter().sum::<f64>() / count;
            let variance = own.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / (count - 1.0);
            let half = 2.0 * (variance / count).sqrt() * days;
            prop_assert!((f64::from(range.likely) - mean * days).abs() <= 0.5 + 1e-6);
            prop_assert!((f64::from(range.low) - (mean * days - half).max(0.0)).abs() <= 1.0 + 1e-6);
            prop_assert!((f64::from(range.high) - (mean * days + half).min(days * 960.0)).abs() <= 1.0 + 1e-6);
        }
        let days = entries.iter().filter(|entry| entry.day.weekday() < 5).count();
        let shown = estimates(&entries).iter().any(|one| one.band == Band::Evening);
        prop_assert_eq!(shown, days >= 2);
    }
}
