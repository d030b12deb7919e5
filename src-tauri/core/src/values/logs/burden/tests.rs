//! Sums add up within a method and never across two.

use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

use super::table::burden_csv;
use super::{
    Burden, BurdenId, BurdenMinutes, BurdenView, corrected, day_lines, past, readings, sums,
};
use crate::day::Day;
use crate::values::logs::method::{BurdenMethod, BurdenTag};

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

fn entry(on: &str, tag: BurdenTag, minutes: u32, method: BurdenMethod) -> Burden {
    Burden {
        day: day(on),
        tag,
        minutes,
        method,
        clocked: None,
    }
}

fn any_entry() -> impl Strategy<Value = Burden> {
    (any::<u8>(), any::<u8>(), 0_u64..200, 0_u32..=960).prop_map(|(tag, method, ago, minutes)| {
        Burden {
            day: day("2026-11-22").minus(ago),
            tag: BurdenTag::ALL[usize::from(tag) % 6],
            minutes,
            method: BurdenMethod::ALL[usize::from(method) % 4],
            clocked: None,
        }
    })
}

proptest! {
    #[test]
    fn the_shares_of_a_method_add_up_to_it_and_all_methods_to_all(entries in prop::collection::vec(any_entry(), 0..50)) {
        let found = sums(&entries);
        for sum in &found {
            let own: u64 = entries.iter().filter(|entry| entry.method == sum.method).map(|entry| u64::from(entry.minutes)).sum();
            prop_assert_eq!(sum.minutes, own);
            prop_assert_eq!(sum.shares.iter().map(|share| share.minutes).sum::<u64>(), own);
            let days = u64::from(sum.days);
            prop_assert!((sum.a_day * days).abs_diff(own) * 2 <= days, "rounded to the nearest minute");
        }
        let all: u64 = entries.iter().map(|entry| u64::from(entry.minutes)).sum();
        prop_assert_eq!(found.iter().map(|sum| sum.minutes).sum::<u64>(), all);
    }

    #[test]
    fn burdens_of_a_month_add_up_to_all_of_them(entries in prop::collection::vec(any_entry(), 1..50)) {
        let all = readings(&entries);
        for whole in all.iter().filter(|own| own.metric.key() == "burden") {
            let parts: f64 = all
                .iter()
                .filter(|own| own.metric.key() != "burden" && own.method == whole.method && own.day == whole.day)
                .map(|own| own.value)
                .sum();
            prop_assert!((parts - whole.value).abs() < 1e-6);
        }
    }

    #[test]
    fn the_order_of_entries_does_not_matter(entries in prop::collection::vec(any_entry(), 0..30)) {
        let turned: Vec<Burden> = entries.iter().rev().cloned().collect();
        prop_assert_eq!(sums(&entries), sums(&turned));
        prop_assert_eq!(readings(&entries), readings(&turned));
    }
}

#[test]
fn a_day_counts_for_every_burden_its_method_ever_names() {
    let notes = BurdenTag::Notes;
    let entries = [
        entry("2026-11-02", notes, 60, BurdenMethod::Estimated),
        entry("2026-11-03", BurdenTag::Inbox, 30, BurdenMethod::Estimated),
        entry("2026-11-03", notes, 500, BurdenMethod::Timed),
    ];
    let found: Vec<(String, &str, f64)> = readings(&entries)
        .iter()
        .map(|own| (own.metric.key(), own.method.label(), own.value))
        .collect();
    // Two days are estimated: 90 minutes over two, of which notes 30 and inbox 15 a day. One day is timed.
    let wanted = [
        ("burden", "timed", 500.0),
        ("burden.notes", "timed", 500.0),
        ("burden", "estimated at day's end", 45.0),
        ("burden.notes", "estimated at day's end", 30.0),
        ("burden.inbox", "estimated at day's end", 15.0),
    ];
    assert_eq!(found.len(), wanted.len());
    for ((key, method, value), own) in found.iter().zip(wanted) {
        assert_eq!((key.as_str(), *method), (own.0, own.1));
        assert!((value - own.2).abs() < 1e-12);
    }
}

#[test]
fn what_is_written_over_the_timer_is_no_longer_timed() {
    let timed = Burden {
        clocked: Some(12),
        ..entry("2026-11-02", BurdenTag::Notes, 12, BurdenMethod::Timed)
    };
    assert!(corrected(timed.clone()).is_ok());
    let other = Burden {
        minutes: 13,
        ..timed.clone()
    };
    assert!(corrected(other.clone()).is_err());
    let estimated = Burden {
        method: BurdenMethod::Estimated,
        ..other
    };
    assert!(corrected(estimated).is_ok());
}

#[test]
fn a_day_is_filled_in_with_each_burden_once_and_no_longer_than_a_day() {
    let line = |tag, minutes| BurdenMinutes { tag, minutes };
    assert!(day_lines(&[line(BurdenTag::Notes, 0), line(BurdenTag::Inbox, 960)]).is_ok());
    assert!(day_lines(&[]).is_err());
    assert!(day_lines(&[line(BurdenTag::Notes, 1), line(BurdenTag::Notes, 2)]).is_err());
    assert!(day_lines(&[line(BurdenTag::Notes, 961)]).is_err());
    assert!(day_lines(&[line(BurdenTag::Notes, 960), line(BurdenTag::Inbox, 481)]).is_err());
    let today = day("2026-11-22");
    assert!(past(today, today).is_ok());
    assert!(past(today.plus(1), today).is_err());
    assert!(past(day("1999-12-31"), today).is_err());
}

#[test]
fn entries_and_sums_are_of_the_days_asked_for_and_lines_of_all() {
    let rows: Vec<(BurdenId, Burden)> = (1..)
        .map(BurdenId)
        .zip([
            entry("2026-01-05", BurdenTag::Notes, 60, BurdenMethod::Estimated),
            entry("2026-11-20", BurdenTag::Notes, 40, BurdenMethod::Estimated),
            entry("2026-11-21", BurdenTag::Notes, 20, BurdenMethod::Estimated),
        ])
        .collect();
    let days = (day("2026-11-01"), day("2026-11-22"));
    let view = BurdenView::of(&rows, None, day("2026-11-22"), days);
    let ids: Vec<i64> = view.entries.iter().map(|own| own.id.0).collect();
    assert_eq!(ids, [3, 2]);
    assert_eq!((view.sums[0].minutes, view.sums[0].a_day), (60, 30));
    assert_eq!(view.lines[0].points().len(), 2, "January and November");
    let table = burden_csv(rows.iter().map(|(_, own)| own));
    assert_eq!(
        table.lines().nth(1),
        Some("2026-01-05,\"Notes\",60,\"estimated at day's end\"")
    );
}
