//! The known figures, and the laws of the split on random pairs of weeks.

use proptest::prelude::{Just, Strategy, prop_assert, prop_assert_eq, proptest};

use super::{Coarse, Split, whole};
use crate::calendars::category::CategoryId;
use crate::calendars::gap::bands::{Bands, Mask};
use crate::calendars::gap::paint::{
    CLINICAL, INBOX, Stroke, have, hours, kinds, near, painted, profile, wish,
};
use crate::calendars::gap::profile::Profile;
use crate::calendars::gap::shadow::{Level, Shadow, table};
use crate::calendars::gap::table::Table;

fn masks() -> Vec<Mask> {
    let mask = |name: &str, parts: Vec<(u8, u16, u16)>| Mask {
        name: name.to_owned(),
        parts,
    };
    vec![
        mask("dinner", (0..7).map(|day| (day, 1080, 1200)).collect()),
        mask("school run", (0..5).map(|day| (day, 450, 510)).collect()),
    ]
}

fn compared(have: &Profile, wish: &Profile, bands: &Bands) -> Split {
    Split::of(
        (have, &Table::of(have, bands)),
        (wish, &Table::of(wish, bands)),
        0.0,
    )
}

fn parts(split: &Split) -> [f64; 4] {
    [
        split.volume(),
        split.boundary().mean(),
        split.mix().mean(),
        split.placement(),
    ]
}

#[test]
fn the_painted_weeks_give_the_known_figures() {
    let bands = Bands::of(&hours(), &[]);
    let split = compared(&painted(&have()), &painted(&wish()), &bands);
    let Coarse {
        volume,
        bands,
        kinds,
        both,
    } = split.coarse;
    for (found, known) in [
        (volume, 9.0),
        (bands, 13.0),
        (kinds, 14.0),
        (both, 18.0),
        (split.differing, 22.0),
        (split.volume(), 9.0),
        (split.boundary().mean(), 4.0),
        (split.mix().mean(), 5.0),
        (split.placement(), 4.0),
        (split.either(), 0.0),
    ] {
        near(found, known);
    }
}

/// Shadow hours of any kind in any fixed band.
fn shadows() -> impl Strategy<Value = Vec<Shadow>> {
    let one = (1_i64..=6, 0_usize..3, 0_u32..600).prop_map(|(id, band, likely)| Shadow {
        category: CategoryId(id),
        band,
        low: 0,
        likely,
        high: likely * 2,
    });
    proptest::collection::vec(one, 0..4)
}

proptest! {
    #[test]
    fn finer_is_never_less_and_the_parts_add_up(one in profile(), other in profile(), shadows in shadows()) {
        for bands in [Bands::of(&hours(), &[]), Bands::of(&hours(), &masks())] {
            let unheld = table(&shadows, Level::Likely, &kinds(), bands.count());
            let mut have = Table::of(&one, &bands);
            have.add(&unheld, 1.0);
            let split = Split::of((&one, &have), (&other, &Table::of(&other, &bands)), unheld.total());
            let Coarse { volume, bands: by_band, kinds, both } = split.coarse;
            prop_assert!(volume <= by_band + 1e-9 && volume <= kinds + 1e-9);
            prop_assert!(by_band <= both + 1e-9 && kinds <= both + 1e-9 && both <= split.differing + 1e-9);
            for orders in [split.boundary(), split.mix()] {
                prop_assert!(orders.edges_first >= -1e-9 && orders.mix_first >= -1e-9);
            }
            let parts = parts(&split);
            prop_assert!(parts.iter().all(|part| *part >= 0.0));
            prop_assert!((parts.iter().sum::<f64>() - split.differing).abs() < 1e-9);
        }
    }

    #[test]
    fn either_side_first_and_equal_weeks_differ_by_nothing(one in profile(), other in profile()) {
        let bands = Bands::of(&hours(), &masks());
        let (there, back) = (compared(&one, &other, &bands), compared(&other, &one, &bands));
        for (part, same) in parts(&there).iter().zip(parts(&back)) {
            prop_assert!((part - same).abs() < 1e-9);
        }
        prop_assert!(parts(&compared(&one, &one, &bands)).iter().all(|part| part.abs() < 1e-12));
    }

    #[test]
    fn neither_the_order_of_kinds_nor_of_bands_matters(
        one in profile(),
        other in profile(),
        kinds in Just((0..7).collect::<Vec<usize>>()).prop_shuffle(),
        order in Just((0..5).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let bands = Bands::of(&hours(), &masks());
        let known = compared(&one, &other, &bands);
        let (moved, against) = (reordered(&one, &kinds), reordered(&other, &kinds));
        for again in [compared(&moved, &against, &bands), compared(&one, &other, &bands.renamed(&order))] {
            for (part, same) in parts(&known).iter().zip(parts(&again)) {
                prop_assert!((part - same).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn work_moved_out_of_evenings_is_edges_and_placement(blocks in proptest::collection::vec((0_u8..5, 0_u8..3, 1_i64..=6), 1..12)) {
        // Each block is an hour at 19, 20 or 21 wished at 9, 10 or 11 of the same day; two may fall on one hour.
        let mut now: Vec<Stroke> = Vec::new();
        let mut wished: Vec<Stroke> = Vec::new();
        let mut taken = std::collections::BTreeSet::new();
        for (day, hour, kind) in blocks {
            if taken.insert((day, hour)) {
                let from = f64::from(hour);
                now.push((day, 19.0 + from, 20.0 + from, kind));
                wished.push((day, 9.0 + from, 10.0 + from, kind));
            }
        }
        let split = compared(&painted(&now), &painted(&wished), &Bands::of(&hours(), &[]));
        prop_assert!(split.volume().abs() < 1e-9 && split.mix().mean().abs() < 1e-9);
        // A moved hour differs twice: where it was and where it is wished.
        prop_assert!((split.boundary().mean() - 2.0 * taken.len() as f64).abs() < 1e-9);
        prop_assert!((split.boundary().mean() + split.placement() - split.differing).abs() < 1e-9);
    }

    #[test]
    fn other_work_in_the_same_hours_has_no_amount_and_no_edges_of_its_own(week in profile(), from in 0_usize..6) {
        // Inbox becomes a kind the week does not know yet: all of it is mix, whatever the bands.
        let known = without(&week, INBOX);
        let recoloured = exchanged(&known, from, 1);
        let split = compared(&known, &recoloured, &Bands::of(&hours(), &masks()));
        prop_assert!(split.volume().abs() < 1e-9 && split.boundary().mean().abs() < 1e-9);
        prop_assert!(split.placement().abs() < 1e-9);
        prop_assert!((split.mix().mean() - split.differing).abs() < 1e-9);
    }

    #[test]
    fn what_is_shown_adds_up(parts in proptest::collection::vec(0.0_f64..30.0, 4), minutes in proptest::bool::ANY) {
        let unit = if minutes { 1.0 / 60.0 } else { 0.5 };
        let (total, rounded) = whole(&parts, unit);
        prop_assert_eq!(rounded.iter().sum::<u64>(), total);
        prop_assert!((total as f64 * unit - parts.iter().sum::<f64>()).abs() <= unit / 2.0 + 1e-5);
        for (shown, part) in rounded.iter().zip(&parts) {
            prop_assert!((*shown as f64 * unit - part).abs() < unit * 1.5);
        }
    }
}

/// The same week with its kinds in another order.
fn reordered(week: &Profile, order: &[usize]) -> Profile {
    rebuilt(week, |slot| order.iter().map(|kind| slot[*kind]).collect())
}

/// The same week with what one category takes left free.
fn without(week: &Profile, category: i64) -> Profile {
    rebuilt(week, |slot| {
        let mut slot = slot.to_vec();
        slot[category as usize - 1] = 0.0;
        slot
    })
}

/// The same week with two kinds in each other's place.
fn exchanged(week: &Profile, one: usize, other: usize) -> Profile {
    rebuilt(week, |slot| {
        let mut slot = slot.to_vec();
        slot.swap(one, other);
        slot
    })
}

fn rebuilt(week: &Profile, slot: impl Fn(&[f64]) -> Vec<f64>) -> Profile {
    let slots: Vec<Vec<f64>> = week.slots().map(slot).collect();
    Profile::of_slots(&slots)
}

#[test]
fn a_shadow_hour_differs_once_and_only_placement_takes_it_for_another_hour() {
    // Two evening hours of inbox, wished at a known time and worked at none.
    let bands = Bands::of(&hours(), &[]);
    let wished = painted(&[(0, 20.0, 22.0, INBOX)]);
    let nothing = painted(&[]);
    let shadow = Shadow {
        category: CategoryId(INBOX),
        band: 1,
        low: 60,
        likely: 120,
        high: 240,
    };
    let unheld = table(&[shadow], Level::Likely, &kinds(), 3);
    let split = Split::of(
        (&nothing, &unheld),
        (&wished, &Table::of(&wished, &bands)),
        unheld.total(),
    );
    near(split.coarse.both, 0.0);
    near(split.placement(), 4.0);
    let other = Shadow {
        category: CategoryId(CLINICAL),
        band: 2,
        ..shadow
    };
    near(
        table(&[shadow, other], Level::High, &kinds(), 3).row(2)[0],
        4.0,
    );
}
