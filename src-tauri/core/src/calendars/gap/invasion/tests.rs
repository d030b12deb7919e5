//! The ledger on eight known weeks, and the laws it keeps with the rest of the calendars.

use std::collections::BTreeSet;

use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use super::{Booked, Late, Origin, ledger};
use crate::calendars::category::CategoryId;
use crate::calendars::gap::measures::kept;
use crate::calendars::gap::paint::{CLINICAL, COMMITTEES, SCHOLARSHIP, hours, kinds, monday, near};
use crate::calendars::grid::{Cells, Timed, by_week};
use crate::calendars::hours::{Hours, Protected};
use crate::day::Day;

fn friday() -> Protected {
    Protected {
        day: 4,
        from: 480,
        to: 960,
        category: Some(CategoryId(SCHOLARSHIP)),
    }
}

fn weeks(count: u64) -> BTreeSet<Day> {
    (0..count).map(|week| monday().plus(week * 7)).collect()
}

/// An entry on a Friday, from one hour to another, made some days before.
fn booked(week: u64, from: u32, to: u32, category: i64, group: i64, lead: Option<u64>) -> Booked {
    let day = monday().plus(week * 7 + 4);
    Booked {
        day,
        from: from * 60,
        to: to * 60,
        weight: 1000,
        category: (category > 0).then_some(CategoryId(category)),
        group,
        recurring: false,
        made: lead.map(|days| day.minus(days)),
    }
}

#[test]
fn eight_weeks_are_counted_by_hand() {
    let mut entries: Vec<Booked> = (0..7)
        .map(|week| Booked {
            recurring: true,
            made: Some(monday().minus(60)),
            ..booked(week, 14, 17, COMMITTEES, 1, None)
        })
        .collect();
    entries.extend([
        booked(2, 8, 11, CLINICAL, 2, Some(1)),
        booked(5, 8, 10, CLINICAL, 2, Some(3)),
        booked(6, 8, 10, 0, 3, Some(0)),
        booked(7, 8, 16, SCHOLARSHIP, 4, Some(0)),
        booked(8, 8, 16, CLINICAL, 2, Some(2)),
    ]);
    let found = ledger(&weeks(8), &entries, &[friday()], &kinds());
    assert_eq!(found.owed, 64 * 60);
    assert_eq!(found.taken, (14 + 5) * 60, "the ninth week does not count");
    assert_eq!(found.unsorted, 2 * 60);
    let rows: Vec<_> = found
        .invaders
        .iter()
        .map(|own| (own.group, own.minutes, own.count, own.origin, own.lead))
        .collect();
    assert_eq!(
        rows,
        [
            (1, 14 * 60, 7, Origin::Series, Some((64, 106))),
            (2, 5 * 60, 2, Origin::Single, Some((1, 3))),
            (3, 2 * 60, 1, Origin::Single, Some((0, 0))),
        ]
    );
    assert_eq!(found.late(), Some(Late { late: 2, known: 9 }));
    let last = found.balance.last().expect("given");
    assert_eq!((last.owed, last.paid, last.open), (480, 480, 19 * 60));
    let promise = found.promise(0.2, 8 * 61 * 60).expect("given");
    near(promise.calendar, (64.0 - 19.0) / (8.0 * 61.0));
    assert_eq!(found.promise(0.2, 0), None);
}

#[test]
fn an_entry_over_midnight_takes_from_the_day_it_reaches() {
    let night = Booked {
        day: monday().plus(3),
        from: 22 * 60,
        to: 33 * 60,
        ..booked(0, 0, 1, CLINICAL, 1, None)
    };
    let found = ledger(&weeks(1), &[night], &[friday()], &kinds());
    assert_eq!(found.taken, 60);
    assert_eq!(found.lines[0].day, monday().plus(4));
    assert_eq!((found.lines[0].lead, found.late()), (None, None));
}

fn entries() -> impl Strategy<Value = Vec<Booked>> {
    let one = (
        0_u64..21,
        0_u32..1440,
        1_u32..900,
        0_i64..8,
        0_i64..4,
        0_u32..=2,
    );
    let one = one.prop_map(|(day, from, length, category, group, weight)| Booked {
        day: monday().plus(day),
        from,
        to: from + length,
        weight: weight * 500,
        category: (category > 0).then_some(CategoryId(category)),
        group,
        recurring: group % 2 == 0,
        made: None,
    });
    proptest::collection::vec(one, 0..20)
}

proptest! {
    #[test]
    fn it_adds_up_and_agrees_with_protected_time_kept(entries in entries()) {
        let days = weeks(3);
        let found = ledger(&days, &entries, &[friday()], &kinds());
        prop_assert!(found.taken + found.unsorted <= found.owed);
        prop_assert_eq!(found.lines.iter().map(|line| line.minutes).sum::<u64>(), found.taken + found.unsorted);
        prop_assert_eq!(found.invaders.iter().map(|own| own.minutes).sum::<u64>(), found.taken + found.unsorted);
        prop_assert_eq!(found.balance.last().map(|last| last.open), Some(found.taken));
        let timed: Vec<Timed> = entries
            .iter()
            .map(|own| Timed { day: own.day, from: own.from, to: own.to, weight: own.weight, category: own.category })
            .collect();
        let mut sum = Cells::new();
        for (monday, cells) in by_week(&timed) {
            for (key, ticks) in cells {
                *sum.entry(key).or_default() += if days.contains(&monday) { ticks } else { 0 };
            }
        }
        let hours = Hours::read(&hours().core, &[friday()]).expect("given");
        let share = kept(&sum, 3, &hours, &kinds()).expect("given").share;
        prop_assert!((share - found.paid() as f64 / found.owed as f64).abs() < 1e-3);
    }
}
