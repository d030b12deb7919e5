//! What a second import makes of the first.

use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

use super::{Difference, plan};
use crate::calendars::fingerprint::Fingerprint;
use crate::calendars::import::ImportChanges;
use crate::calendars::import::kept::Kept;
use crate::calendars::policy::Marks;
use crate::day::Day;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

fn print(n: u8) -> Fingerprint {
    Fingerprint([n; 16])
}

/// An hour at an hour of 2026, UTC being the wall clock.
fn at(series: u8, title: u8, hours: i64) -> Kept {
    let first = Day::read("day", "2026-01-05").expect("a day");
    let midnight = first
        .0
        .and_time(chrono::NaiveTime::MIN)
        .and_utc()
        .timestamp();
    let start = midnight + hours * HOUR;
    let from = (hours.rem_euclid(24) * 60) as u32;
    Kept {
        title: print(title),
        series: (series > 0).then(|| print(series)),
        utc: (start, start + HOUR),
        original_utc: start,
        day: first.plus((hours / 24) as u64),
        minutes: (from, from + 60),
        marks: Marks::default(),
        recurring: true,
        made_on: None,
        labels: Some(Vec::new()),
        organiser: Some(Vec::new()),
        tags: Some(Vec::new()),
    }
}

/// A series on Mondays at nine, for so many weeks.
fn mondays(series: u8, weeks: i64) -> Vec<Kept> {
    (0..weeks)
        .map(|week| at(series, series, week * 168 + 9))
        .collect()
}

fn changes(old: &[Kept], new: &[Kept]) -> ImportChanges {
    plan(old, new).changes()
}

#[test]
fn one_instance_moved_within_its_series_is_moved() {
    let old = mondays(1, 8);
    let mut new = old.clone();
    let original = new[3].original_utc;
    new[3] = Kept {
        original_utc: original,
        ..at(1, 1, 3 * 168 + 24 * 4 + 15)
    };
    let expected = ImportChanges {
        moved: 1,
        unchanged: 7,
        ..ImportChanges::default()
    };
    assert_eq!(changes(&old, &new), expected);
    assert_eq!(changes(&new, &old), expected, "and back again");
}

#[test]
fn a_series_that_moves_to_another_day_is_moved_week_by_week() {
    let old = mondays(1, 8);
    let tuesdays: Vec<Kept> = (0..9).map(|week| at(1, 1, week * 168 + 24 + 10)).collect();
    let found = changes(&old, &tuesdays);
    // The first Monday lies before the first day the file covers, but in its first week.
    assert_eq!((found.moved, found.added, found.removed), (8, 1, 0));
}

#[test]
fn a_single_meeting_that_was_put_off_for_a_month_is_moved() {
    let single = |hours| Kept {
        recurring: false,
        ..at(2, 2, hours)
    };
    let mut old = mondays(1, 10);
    old.push(single(30));
    let mut new = mondays(1, 10);
    new.push(single(30 + 24 * 28));
    let found = plan(&old, &new);
    assert_eq!(found.changes().moved, 1);
    assert_eq!((found.added.len(), found.removed.len()), (0, 0));
}

#[test]
fn a_new_title_or_a_new_mark_at_the_same_time_is_changed() {
    let old = mondays(1, 3);
    let mut new = old.clone();
    new[0].title = print(9);
    new[1].marks.cancelled = true;
    new[2].labels = Some(vec![print(4)]);
    let found = plan(&old, &new);
    assert_eq!(
        found.changes(),
        ImportChanges {
            changed: 2,
            unchanged: 1,
            ..ImportChanges::default()
        }
    );
    assert_eq!(found.pairs[2].difference, Difference::Unseen);
}

#[test]
fn new_identities_in_every_file_double_nothing() {
    let found = changes(&mondays(1, 5), &{
        let mut new = mondays(1, 5);
        for (n, entry) in (10..).zip(&mut new) {
            entry.series = Some(print(n));
        }
        new
    });
    assert_eq!((found.unchanged, found.added, found.removed), (5, 0, 0));
}

#[test]
fn days_that_the_file_does_not_cover_stay() {
    let old = mondays(1, 10);
    let new = old[4..7].to_vec();
    let found = plan(&old, &new);
    assert_eq!((found.pairs.len(), found.removed.len()), (3, 0));
    let hole = vec![old[4].clone(), old[6].clone()];
    assert_eq!(plan(&old, &hole).removed, [5], "what lies between is gone");
    assert!(plan(&old, &[]).is_quiet(), "an empty file says nothing");
}

fn any_kept() -> impl Strategy<Value = Kept> {
    (
        0_u8..4,
        0_u8..3,
        0_i64..1000,
        -3_i64..4,
        any::<bool>(),
        0_u8..4,
    )
        .prop_map(|(series, title, hours, moved, recurring, bits)| {
            let kept = at(series, title, hours);
            Kept {
                original_utc: kept.original_utc + moved * DAY,
                recurring,
                marks: Marks::of(bits),
                ..kept
            }
        })
}

proptest! {
    #[test]
    fn the_same_file_changes_nothing_in_whatever_order_it_is_written(
        entries in proptest::collection::vec(any_kept(), 0..40), turn in any::<usize>()
    ) {
        prop_assert!(plan(&entries, &entries).is_quiet());
        let mut turned = entries.clone();
        if !turned.is_empty() {
            let by = turn % turned.len();
            turned.rotate_left(by);
            turned.reverse();
        }
        let changes = changes(&entries, &turned);
        prop_assert_eq!((changes.added, changes.removed, changes.moved), (0, 0, 0));
    }

    /// Every entry has one fate; what the file does not cover is left alone; and what stays or comes is the file.
    #[test]
    fn every_entry_has_one_fate(
        old in proptest::collection::vec(any_kept(), 0..40), new in proptest::collection::vec(any_kept(), 1..40)
    ) {
        let plan = plan(&old, &new);
        let mut olds: Vec<usize> = plan.pairs.iter().map(|pair| pair.old).chain(plan.removed.clone()).collect();
        let mut news: Vec<usize> = plan.pairs.iter().map(|pair| pair.new).chain(plan.added.clone()).collect();
        olds.sort_unstable();
        news.sort_unstable();
        prop_assert_eq!(news, (0..new.len()).collect::<Vec<_>>());
        let count = olds.len();
        olds.dedup();
        prop_assert_eq!(olds.len(), count, "no entry here is matched twice");
        let (first, last) = (new.iter().map(|one| one.day).min(), new.iter().map(|one| one.day).max());
        for (index, entry) in old.iter().enumerate() {
            let covered = (first..=last).contains(&Some(entry.day));
            prop_assert!(!covered || olds.contains(&index), "a covered entry stays or goes");
            prop_assert!(covered || !plan.removed.contains(&index));
        }
        for pair in &plan.pairs {
            let (old, new) = (&old[pair.old], &new[pair.new]);
            prop_assert_eq!(pair.difference == Difference::None, old == new);
            let related = old.series == new.series || old.title == new.title;
            prop_assert!(related, "nothing is taken for what it has nothing in common with");
        }
    }
}
