//! The known closing shares, what is certain about their sign, and where it is not.

use proptest::prelude::{Strategy, prop_assert, proptest};

use super::{bounds_only, closings, gap, mix_only, under_offer};
use crate::calendars::category::CategoryId;
use crate::calendars::feeling::FeelingReason;
use crate::calendars::gap::bands::Bands;
use crate::calendars::gap::feeling::{Feeling, Ratings};
use crate::calendars::gap::fit::TOLERANCE;
use crate::calendars::gap::paint::{
    COMMITTEES, have, hours, kinds, near, painted, sorted_profile, wish,
};
use crate::calendars::gap::table::Table;

fn rated(feelings: &[(i64, i8, i8)]) -> Ratings {
    let one = |(id, felt, least): &(i64, i8, i8)| Feeling {
        category: CategoryId(*id),
        felt: *felt,
        least: *least,
        reason: Some(FeelingReason::People),
    };
    Ratings::of(&feelings.iter().map(one).collect::<Vec<_>>(), &kinds())
}

/// Rows of hours by band, over the seven kinds (the last not sorted).
fn table(rows: &[&[f64]]) -> Table {
    let mut table = Table::empty(3, 7);
    for (band, row) in rows.iter().enumerate() {
        for (kind, hours) in row.iter().enumerate() {
            table.put(band, kind, *hours);
        }
    }
    table
}

fn ratings() -> impl Strategy<Value = Ratings> {
    let one = (1_i64..=6, -2_i8..=2, -2_i8..=2);
    proptest::collection::vec(one, 0..8).prop_map(|feelings| rated(&feelings))
}

#[test]
fn the_painted_weeks_close_as_known() {
    let bands = Bands::of(&hours(), &[]);
    let (have, wish) = (painted(&have()), painted(&wish()));
    let (have, wish) = (Table::of(&have, &bands), Table::of(&wish, &bands));
    let ratings = rated(&[(COMMITTEES, -2, 0)]);
    near(gap(&have, &wish, &ratings), 21.0);
    let found = closings(&have, &wish, &ratings).expect("given");
    let per_cent = [found.bounds, found.mix, found.both].map(|one| (one.raw * 100.0).round());
    assert_eq!(per_cent.map(|share| share as i64), [43, 9, 86]);
    near(found.both.left, 3.0);
}

proptest! {
    #[test]
    fn what_is_certain_about_the_sign(one in sorted_profile(), other in sorted_profile(), ratings in ratings()) {
        let bands = Bands::of(&hours(), &[]);
        let (have, wish) = (Table::of(&one, &bands), Table::of(&other, &bands));
        if let Some(found) = closings(&have, &wish, &rated(&[])) {
            prop_assert!((-1e-9..=1.0 + 1e-9).contains(&found.bounds.raw), "nothing rated: {}", found.bounds.raw);
        }
        if let Some(found) = closings(&have, &wish, &ratings) {
            prop_assert!((-1e-9..=1.0 + 1e-9).contains(&found.both.raw), "both: {}", found.both.raw);
            for closing in [found.bounds, found.mix, found.both] {
                prop_assert!(closing.raw <= 1.0 + 1e-9 && closing.left >= -1e-9);
                prop_assert!((0.0..=1.0).contains(&closing.share));
                prop_assert!(closing.raw < 0.0 || (closing.share - closing.raw).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn each_change_puts_right_what_it_says_and_leaves_the_rest(one in sorted_profile(), other in sorted_profile()) {
        let bands = Bands::of(&hours(), &[]);
        let (have, wish) = (Table::of(&one, &bands), Table::of(&other, &bands));
        let hours_right = bounds_only(&have, &wish);
        if have.total() > 0.0 {
            for (found, wanted) in hours_right.band_hours().iter().zip(wish.band_hours()) {
                prop_assert!((found - wanted).abs() < 1e-9, "each band has the wish's hours");
            }
        }
        for (row, today) in hours_right.rows().zip(have.rows()) {
            for (first, second) in [(0, 1), (2, 3), (4, 5)] {
                let (now, before) = (row[first] * today[second], row[second] * today[first]);
                prop_assert!(today.iter().sum::<f64>() <= 0.0 || (now - before).abs() < 1e-6, "the mix is today's");
            }
        }
        let mix_right = mix_only(&have, &wish);
        for (found, wanted) in mix_right.table.band_hours().iter().zip(have.band_hours()) {
            prop_assert!((found - wanted).abs() < 1e-6, "each band keeps its hours");
        }
        if wish.total() > 0.0 {
            for (found, wished) in mix_right.table.kind_hours().iter().zip(wish.kind_hours()) {
                let wanted = wished * have.total() / wish.total();
                prop_assert!((found - wanted).abs() <= mix_right.miss + 1e-9);
            }
            prop_assert!(mix_right.miss <= TOLERANCE, "missed by {}", mix_right.miss);
        }
    }

    #[test]
    fn an_offer_that_is_today_closes_nothing_and_one_that_is_the_wish_closes_both(
        one in sorted_profile(), other in sorted_profile(), ratings in ratings(),
    ) {
        let bands = Bands::of(&hours(), &[]);
        let (have, wish) = (Table::of(&one, &bands), Table::of(&other, &bands));
        if let Some(all) = closings(&have, &wish, &ratings) {
            let stay = under_offer(&have, &have, &wish, &ratings);
            prop_assert!(stay.closing.expect("given").raw.abs() < 1e-9);
            let drawn = under_offer(&have, &wish, &wish, &ratings);
            prop_assert!((drawn.closing.expect("given").raw - all.both.raw).abs() < 1e-9);
        }
    }
}

#[test]
fn right_hours_can_bring_more_of_what_feels_wrong() {
    // Five hours of clinic by day, ten of committees at night; wished ten of teaching by day and ten of clinic at night.
    // With the wish's hours and today's mix there are ten hours of clinic, all in the wish, and all feel wrong.
    let have = table(&[&[5.0], &[0.0, 10.0]]);
    let wish = table(&[&[0.0, 0.0, 10.0], &[10.0]]);
    let unrated = closings(&have, &wish, &rated(&[])).expect("given");
    near(unrated.bounds.raw, 0.0);
    let found = closings(&have, &wish, &rated(&[(1, -2, 0)])).expect("given");
    near(found.bounds.left, 30.0);
    near(found.bounds.raw, -0.2);
    near(found.bounds.share, 0.0);
}

#[test]
fn right_shares_can_fall_in_the_wrong_part_of_the_week() {
    // By day as wished; at night ten hours of inbox, wished ten of clinic. Twenty hours of clinic, fitted to today's bands,
    // all lie by day and push the inbox out of it.
    let have = table(&[&[10.0, 10.0], &[0.0, 10.0]]);
    let wish = table(&[&[10.0, 10.0], &[10.0, 0.0]]);
    let found = closings(&have, &wish, &rated(&[])).expect("given");
    assert!(found.mix.raw < -0.5, "{}", found.mix.raw);
    near(found.mix.share, 0.0);
    near(found.both.raw, 1.0);
}

#[test]
fn a_band_without_work_today_gets_the_weeks_mix_and_an_empty_week_stays_empty() {
    let have = table(&[&[6.0, 2.0]]);
    let wish = table(&[&[4.0], &[4.0]]);
    let found = bounds_only(&have, &wish);
    near(found.row(1)[0], 3.0);
    near(found.row(1)[1], 1.0);
    near(mix_only(&have, &wish).table.row(1).iter().sum(), 0.0);
    let empty = table(&[&[]]);
    near(bounds_only(&empty, &wish).total(), 0.0);
    near(mix_only(&have, &empty).table.row(0)[1], 2.0);
    assert_eq!(closings(&empty, &empty, &rated(&[])), None);
}
