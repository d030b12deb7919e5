//! The laws of the grid, against a count made minute by minute.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use super::{SLOT_TICKS, SLOTS, Tally, Timed, by_week, drawn, merged};
use crate::calendars::category::CategoryId;
use crate::day::Day;

fn monday() -> Day {
    Day::read("day", "2026-11-16").unwrap()
}

fn timed(day: u64, from: u32, to: u32, weight: u32, category: i64) -> Timed {
    Timed {
        day: monday().plus(day),
        from,
        to,
        weight,
        category: (category > 0).then_some(CategoryId(category)),
    }
}

fn entries() -> impl Strategy<Value = Vec<Timed>> {
    let one = (
        0_u64..20,
        0_u32..1440,
        1_u32..900,
        proptest::sample::select(vec![0_u32, 500, 1000]),
        0_i64..4,
    );
    let entry = one.prop_map(|(day, from, length, weight, category)| {
        timed(day, from, from + length, weight, category)
    });
    proptest::collection::vec(entry, 0..14)
}

/// Minute by minute: the most certain entry gives the weight.
fn naive_total(entries: &[Timed]) -> u64 {
    let mut minutes: BTreeMap<(i64, u32), u32> = BTreeMap::new();
    for entry in entries {
        for minute in entry.from..entry.to {
            let day = monday().days_until(entry.day) + i64::from(minute / 1440);
            let weight = minutes.entry((day, minute % 1440)).or_default();
            *weight = (*weight).max(entry.weight);
        }
    }
    minutes.values().map(|weight| u64::from(*weight)).sum()
}

proptest! {
    #[test]
    fn overlaps_count_once_and_no_slot_overflows(entries in entries()) {
        let weeks = by_week(&entries);
        let total: u64 = weeks.values().flat_map(BTreeMap::values).sum();
        prop_assert_eq!(total, naive_total(&entries), "ticks are the minutes of the most certain entry");
        for cells in weeks.values() {
            let mut slots: BTreeMap<u16, u64> = BTreeMap::new();
            for ((slot, _), ticks) in cells {
                *slots.entry(*slot).or_default() += ticks;
            }
            prop_assert!(slots.values().all(|ticks| *ticks <= SLOT_TICKS), "a quarter hour holds a quarter hour");
        }
    }

    #[test]
    fn shares_of_a_slot_never_pass_the_whole(entries in entries()) {
        let weeks = by_week(&entries);
        let counted: BTreeSet<Day> = (0..3).map(|week| monday().plus(week * 7)).collect();
        let shares = Tally::of(&weeks, &counted).shares();
        let mut slots: BTreeMap<(u8, u8), u32> = BTreeMap::new();
        for cell in shares {
            *slots.entry((cell.day, cell.slot)).or_default() += u32::from(cell.share);
        }
        prop_assert!(slots.values().all(|share| *share <= 1000));
    }

    #[test]
    fn the_order_of_entries_does_not_matter(entries in entries()) {
        let mut turned = entries.clone();
        turned.reverse();
        prop_assert_eq!(by_week(&entries), by_week(&turned));
    }
}

#[test]
fn double_booked_time_is_split_and_tentative_time_is_half() {
    let weeks = by_week(&[
        timed(0, 480, 540, 1000, 1),
        timed(0, 480, 540, 1000, 2),
        timed(1, 480, 540, 500, 1),
    ]);
    let tally = Tally::of(&weeks, &[monday()].into());
    let of = |id| tally.minutes(tally.ticks(|_, category| category == Some(CategoryId(id))));
    assert_eq!(
        (of(1), of(2)),
        (60, 30),
        "half of the shared hour, and half of the tentative one"
    );
}

#[test]
fn a_night_belongs_to_both_its_days_and_weeks() {
    let weeks = by_week(&[timed(6, 1140, 1860, 1000, 1)]);
    assert_eq!(weeks.len(), 2, "Sunday night ends on Monday");
    let next = &weeks[&monday().plus(7)];
    assert_eq!(
        next.values().sum::<u64>(),
        7 * 60 * 1000,
        "midnight to seven"
    );
    assert!(next.keys().all(|(slot, _)| *slot < 28));
}

#[test]
fn only_a_slot_that_is_mostly_taken_is_drawn() {
    let two_of_three = by_week(&[
        timed(0, 480, 540, 1000, 1),
        timed(7, 480, 540, 1000, 1),
        timed(8, 480, 540, 1000, 1),
    ]);
    let counted: BTreeSet<Day> = (0..3).map(|week| monday().plus(week * 7)).collect();
    let drawn = drawn(&Tally::of(&two_of_three, &counted).shares());
    assert_eq!(drawn.len(), 1, "Tuesday happened once in three weeks");
    assert_eq!((drawn[0].day, drawn[0].from, drawn[0].to), (0, 32, 36));
}

#[test]
fn neighbours_join_within_a_day_only() {
    let mut slots = vec![None; usize::from(SLOTS) * 7];
    slots[94] = Some(1);
    slots[95] = Some(1);
    slots[96] = Some(1);
    assert_eq!(merged(&slots), [(0, 94, 96, 1), (1, 0, 1, 1)]);
}
