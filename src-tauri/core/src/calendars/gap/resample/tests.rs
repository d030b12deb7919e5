//! The draws, the ranges, and what each setting moves.

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::trial::draws;
use super::{DRAWS, Envelope, Range, Scope, Setting, Source, envelope};
use crate::calendars::category::CategoryId;
use crate::calendars::gap::Inputs;
use crate::calendars::gap::observed::{Observed, Open};
use crate::calendars::gap::paint::{
    CLINICAL, COMMITTEES, INBOX, Stroke, have, hours, kinds, painted, week_with, weeks, wish,
};
use crate::calendars::gap::shadow::Shadow;
use crate::calendars::gap::week_type::WeekType;
use crate::splitmix::SplitMix64;

fn drawn_from(weeks: &[Observed], shadows: &[Shadow]) -> Option<Envelope> {
    envelope(
        &Inputs {
            kinds: &kinds(),
            hours: &hours(),
            masks: &[],
            weeks,
            kind: WeekType::Ordinary,
            wish: &painted(&wish()),
            shadows,
            feelings: &[],
            duties: &[],
            open: &Open::default(),
        },
        Scope::Whole,
    )
}

proptest! {
    #[test]
    fn each_draw_takes_as_many_weeks_as_there_are_in_pairs_of_neighbours(count in 1_usize..20, seed in 0_u64..1000) {
        let draws = draws(count, SplitMix64(seed));
        prop_assert_eq!(draws.len(), DRAWS);
        for counts in &draws {
            prop_assert_eq!(counts.iter().sum::<u32>() as usize, count);
        }
        // Every week comes up somewhere, or the range would be blind to it.
        for week in 0..count {
            prop_assert!(draws.iter().any(|counts| counts[week] > 0));
        }
    }

    #[test]
    fn a_range_holds_its_point_and_nine_tenths_of_what_was_drawn(values in proptest::collection::vec(-9.0_f64..9.0, 1..60), point in -9.0_f64..9.0) {
        let range = Range::of(values.clone(), point).expect("given");
        prop_assert!(range.low <= point && point <= range.high);
        let inside = values.iter().filter(|value| (range.low..=range.high).contains(*value)).count();
        prop_assert!(inside as f64 >= 0.9 * values.len() as f64 - 2.0);
    }
}

#[test]
fn neighbours_are_drawn_together() {
    // Of two weeks every draw takes both; of three the middle one is in every pair.
    assert!(
        draws(2, SplitMix64(1))
            .iter()
            .all(|counts| *counts == [1, 1])
    );
    let three = draws(3, SplitMix64(1));
    assert!(three.iter().all(|counts| counts[1] > 0));
    assert!(three.iter().any(|counts| counts[0] == 2) && three.iter().any(|counts| counts[2] == 1));
}

#[test]
fn percentiles_lie_between_neighbours() {
    let range = Range::of((0..=100).map(f64::from).collect(), 50.0).expect("given");
    assert!((range.low - 5.0).abs() < 1e-9 && (range.high - 95.0).abs() < 1e-9);
    let between = Range::of(vec![0.0, 1.0], 0.5).expect("given");
    assert!((between.low - 0.05).abs() < 1e-9);
}

/// Weeks of 61 hours in turn with weeks that have a whole Sunday on top.
fn uneven(count: u64) -> Vec<Observed> {
    let heavy: Vec<Stroke> = have()
        .into_iter()
        .chain([(6, 8.0, 16.0, CLINICAL)])
        .collect();
    let one = |index: u64| {
        let own = if index.is_multiple_of(3) {
            &heavy
        } else {
            &have()
        };
        week_with(index, own, &[])
    };
    (0..count).map(one).collect()
}

#[test]
fn the_same_weeks_give_the_same_interval_in_any_order() {
    let weeks = uneven(9);
    let mut turned = weeks.clone();
    turned.reverse();
    let found = drawn_from(&weeks, &[]).expect("given");
    assert_eq!(drawn_from(&weeks, &[]).as_ref(), Some(&found));
    assert_eq!(drawn_from(&turned, &[]).as_ref(), Some(&found));
    assert!(
        found.outcomes[0].gap.width() > 0.5,
        "uneven weeks have a range"
    );
    assert_eq!(drawn_from(&[], &[]), None);
}

#[test]
fn equal_weeks_have_no_range_of_their_own_and_only_the_core_day_can_move_them() {
    let found = drawn_from(&weeks(8, &have()), &[]).expect("given");
    let own = &found.outcomes[0];
    assert!(own.gap.width() < 1e-9 && (own.point.gap - 18.0).abs() < 1e-9);
    let settings: Vec<Setting> = found.outcomes.iter().map(|one| one.setting).collect();
    assert_eq!(
        settings.len(),
        5,
        "as it is, and four ways to move the core day: {settings:?}"
    );
    assert!(found.gap.low <= own.gap.low && found.gap.high >= own.gap.high);
    // An hour wished from five to six and worked from six to seven: both lie on one side if the core day ends elsewhere.
    let wished: Stroke = (2, 17.0, 18.0, INBOX);
    let late: Vec<Stroke> = wish()
        .into_iter()
        .filter(|one| *one != wished)
        .chain([(2, 18.0, 19.0, INBOX)])
        .collect();
    let found = drawn_from(&weeks(8, &late), &[]).expect("given");
    assert_eq!(found.moves[0].0, Source::Core);
    assert!((found.moves[0].1 - 2.0).abs() < 1e-9, "{:?}", found.moves);
}

#[test]
fn what_is_in_no_calendar_moves_the_gap_by_its_own_range() {
    let inbox = Shadow {
        category: CategoryId(INBOX),
        band: 1,
        low: 240,
        likely: 360,
        high: 480,
    };
    let found = drawn_from(&weeks(8, &have()), &[inbox]).expect("given");
    assert_eq!(found.moves[0].0, Source::Shadow);
    assert!(
        (found.moves[0].1 - 4.0).abs() < 1e-9,
        "four to eight hours: {:?}",
        found.moves
    );
    assert!((found.gap.high - found.gap.low) >= 4.0);
}

#[test]
fn what_is_not_sorted_goes_where_it_helps_and_where_it_hurts() {
    // The committee hours of every week are not sorted.
    let open: Vec<Stroke> = have()
        .into_iter()
        .map(|(day, from, to, id)| (day, from, to, if id == COMMITTEES { 0 } else { id }))
        .collect();
    let found = drawn_from(&weeks(8, &open), &[]).expect("given");
    let point = |setting| {
        let own = found.outcomes.iter().find(|one| one.setting == setting);
        own.expect("given").point.gap
    };
    let (best, middle, worst) = (
        point(Setting::UnsortedBest),
        point(Setting::AsIs),
        point(Setting::UnsortedWorst),
    );
    assert!(best < middle && middle < worst, "{best} {middle} {worst}");
    let sorted = drawn_from(&weeks(8, &have()), &[]).expect("given").outcomes[0]
        .point
        .gap;
    assert!(best <= sorted && sorted <= worst, "the truth lies between");
}

#[test]
fn tentative_entries_are_tried_out_and_in() {
    let course: [Stroke; 1] = [(5, 13.0, 19.0, COMMITTEES)];
    let weeks: Vec<Observed> = (0..8)
        .map(|index| week_with(index, &have(), &course))
        .collect();
    let found = drawn_from(&weeks, &[]).expect("given");
    let moved = found
        .moves
        .iter()
        .find(|(source, _)| *source == Source::Tentative);
    assert!(
        (moved.expect("given").1 - 6.0).abs() < 1e-9,
        "{:?}",
        found.moves
    );
}
