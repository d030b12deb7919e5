//! Each measure on weeks counted by hand, and the laws of the distance between mixes.

use proptest::prelude::{prop_assert, proptest};

use super::{
    Found, after_by_week, after_hours, kept, kept_by_week, meaningful, mix_distance, value_hours,
    wow8,
};
use crate::calendars::category::CategoryId;
use crate::calendars::gap::bands::Bands;
use crate::calendars::gap::feeling::{Feeling, Ratings};
use crate::calendars::gap::paint::{
    CLINICAL, COMMITTEES, INBOX, SCHOLARSHIP, cells, have, hours, kinds, near, painted, profile,
    weeks, wish,
};
use crate::calendars::gap::shadow::Shadow;
use crate::calendars::gap::table::Table;
use crate::calendars::hours::{Hours, Protected};

fn table(strokes: &[(u8, f64, f64, i64)]) -> Table {
    Table::of(&painted(strokes), &Bands::of(&hours(), &[]))
}

fn ratings(feelings: &[(i64, i8)]) -> Ratings {
    let one = |(id, felt): &(i64, i8)| Feeling {
        category: CategoryId(*id),
        felt: *felt,
        least: 0,
        reason: None,
    };
    Ratings::of(&feelings.iter().map(one).collect::<Vec<_>>(), &kinds())
}

#[test]
fn sixteen_of_sixty_one_hours_lie_outside_the_core_day() {
    let found = after_hours(&painted(&have()), &hours(), &[], &kinds());
    near(found.hours, 16.0);
    near(found.share.expect("given"), 16.0 / 61.0);
    let inbox = Shadow {
        category: CategoryId(INBOX),
        band: 1,
        low: 240,
        likely: 360,
        high: 480,
    };
    let at_noon = Shadow { band: 0, ..inbox };
    let found = after_hours(&painted(&have()), &hours(), &[inbox, at_noon], &kinds());
    near(found.hours, 22.0);
    near(found.share.expect("given"), 22.0 / 73.0);
    assert_eq!(
        after_hours(&painted(&[]), &hours(), &[], &kinds()).share,
        None
    );
}

#[test]
fn work_beside_patients_for_eight_hours_with_them() {
    // 30 hours with patients and 31 without.
    let week = table(&have());
    near(
        wow8(&week, &[CategoryId(CLINICAL)], &kinds()).expect("given"),
        8.0 * 31.0 / 30.0,
    );
    assert_eq!(wow8(&table(&[]), &[CategoryId(CLINICAL)], &kinds()), None);
}

#[test]
fn protected_time_is_broken_by_other_work_only() {
    let promised = Protected {
        day: 4,
        from: 480,
        to: 960,
        category: Some(CategoryId(SCHOLARSHIP)),
    };
    let hours = Hours::read(&hours().core, &[promised]).expect("given");
    // Friday 8 to 16: scholarship 2, clinic 2, teaching 2, inbox 1, an hour free.
    let found = kept(&cells(&have()), 1, &hours, &kinds()).expect("given");
    near(found.protected, 8.0);
    near(found.kept, 3.0);
    near(found.share, 0.375);
    let busy = cells(&[(4, 8.0, 16.0, 0), (4, 16.0, 17.0, INBOX)]);
    near(kept(&busy, 1, &hours, &kinds()).expect("given").share, 1.0);
    assert_eq!(kept(&busy, 0, &hours, &kinds()), None);
}

#[test]
fn each_week_has_its_own_figures_for_the_months() {
    let promised = Protected {
        day: 4,
        from: 480,
        to: 960,
        category: Some(CategoryId(SCHOLARSHIP)),
    };
    let hours = Hours::read(&hours().core, &[promised]).expect("given");
    let weeks = weeks(2, &have());
    for (week, monday) in after_by_week(&weeks, &hours, &kinds()).iter().zip([0, 7]) {
        assert_eq!(week.0, weeks[0].monday.plus(monday));
        near(week.1, 16.0);
    }
    near(kept_by_week(&weeks, &hours, &kinds())[1].1, 0.375);
    let unpromised = Hours::read(&hours.core, &[]).expect("given");
    assert!(kept_by_week(&weeks, &unpromised, &kinds()).is_empty());
}

#[test]
fn the_work_that_means_most_is_the_best_rated_else_the_named() {
    let week = table(&have());
    let best = ratings(&[(COMMITTEES, -2), (SCHOLARSHIP, 2), (CLINICAL, 1)]);
    let found = meaningful(&week, &best, Some(CategoryId(CLINICAL)), &kinds()).expect("given");
    assert_eq!(
        (found.category, found.found),
        (CategoryId(SCHOLARSHIP), Found::Rated)
    );
    near(found.share, 3.0 / 61.0);
    let found =
        meaningful(&week, &ratings(&[]), Some(CategoryId(CLINICAL)), &kinds()).expect("given");
    assert_eq!(found.found, Found::Named);
    assert_eq!(meaningful(&week, &ratings(&[]), None, &kinds()), None);
}

#[test]
fn value_hours_weigh_hours_by_how_they_feel() {
    // Committees 7 h at -2, clinic 30 h at 1.
    let found = value_hours(
        &table(&have()),
        &ratings(&[(COMMITTEES, -2), (CLINICAL, 1)]),
    )
    .expect("given");
    near(found.hours, 16.0);
    near(found.per_hour, 16.0 / 37.0);
    near(found.unpleasant, 7.0 / 37.0);
    assert_eq!(value_hours(&table(&have()), &ratings(&[])), None);
}

#[test]
fn mixes_of_the_painted_weeks_lie_so_far_apart() {
    let found = mix_distance(&table(&have()), &table(&wish())).expect("given");
    // Shares of 61 and of 52 hours: teaching, scholarship and clinic grow.
    let apart = (26.0 / 52.0 - 30.0 / 61.0) + (8.0 / 52.0 - 6.0 / 61.0) + (6.0 / 52.0 - 3.0 / 61.0);
    near(found.share, apart);
    near(found.hours, apart * 61.0);
    // One against another kind: as far apart as can be, by both measures.
    let alone = mix_distance(
        &table(&[(0, 8.0, 10.0, CLINICAL)]),
        &table(&[(0, 8.0, 9.0, INBOX)]),
    );
    near(alone.expect("given").share, 1.0);
    near(alone.expect("given").jensen_shannon, 1.0);
}

proptest! {
    #[test]
    fn divergence_is_bounded_by_the_distance(one in profile(), other in profile()) {
        let bands = Bands::of(&hours(), &[]);
        if let Some(found) = mix_distance(&Table::of(&one, &bands), &Table::of(&other, &bands)) {
            prop_assert!((0.0..=1.0 + 1e-9).contains(&found.share));
            // Lin 1991, theorem 3: to base 2 the divergence is at most the total variation.
            prop_assert!(found.jensen_shannon <= found.share + 1e-9);
            prop_assert!(found.jensen_shannon >= 0.0);
        }
    }
}
