//! The draw keeps to the proportions of the week, is the same for the same chance, and never asks about time that is free.

use std::collections::BTreeSet;

use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use super::{BLOCKS, STARTS, draw};
use crate::calendars::category::CategoryId;
use crate::calendars::grid::{Block, Cell, UNSORTED};

/// Categories 1 to 4 are work; 5 is life and 0 is not sorted.
const WORK: [CategoryId; 4] = [CategoryId(1), CategoryId(2), CategoryId(3), CategoryId(4)];

fn hours(day: u8, from: u8, to: u8, category: i64, share: u16) -> Vec<Cell> {
    (from..to)
        .map(|slot| Cell {
            day,
            slot,
            category: CategoryId(category),
            share,
        })
        .collect()
}

/// Weeks as a tally gives them: at most one cell for a slot and category, and no slot over 1000.
fn week() -> impl Strategy<Value = Vec<Cell>> {
    let stretch = (0_u8..7, 0_u8..96, 1_u8..40, 0_i64..6, 1_u16..=500);
    proptest::collection::vec(stretch, 4..30).prop_map(|stretches| {
        let mut cells: std::collections::BTreeMap<(u8, u8, CategoryId), u16> =
            std::collections::BTreeMap::new();
        for (day, from, length, category, share) in stretches {
            for slot in from..(from + length).min(96) {
                let taken: u16 = cells
                    .range((day, slot, CategoryId(0))..=(day, slot, CategoryId(9)))
                    .map(|(_, share)| *share)
                    .sum();
                let share = share.min(1000 - taken);
                if share > 0 {
                    *cells.entry((day, slot, CategoryId(category))).or_default() += share;
                }
            }
        }
        let cell = |((day, slot, category), share)| Cell {
            day,
            slot,
            category,
            share,
        };
        cells.into_iter().map(cell).collect()
    })
}

fn weight(cells: &[Cell], fits: impl Fn(CategoryId) -> bool) -> i64 {
    let own = cells.iter().filter(|cell| fits(cell.category));
    own.map(|cell| i64::from(cell.share)).sum()
}

proptest! {
    #[test]
    fn each_kind_gets_its_share_of_the_twelve_to_within_one(cells in week(), start in 0..STARTS) {
        let total = weight(&cells, |kind| WORK.contains(&kind));
        let drawn = draw(&cells, &WORK, start);
        prop_assert_eq!(drawn.is_ok(), total >= 12_000, "three hours are the least");
        if let Ok(drawn) = drawn {
            prop_assert_eq!(drawn.len() as u64, BLOCKS);
            for kind in WORK {
                let count = drawn.iter().filter(|block| block.category == kind).count() as i64;
                let exact = weight(&cells, |own| own == kind) * 12;
                prop_assert!((count * total - exact).abs() < total, "{} of {} for {}", count, exact, kind.0);
            }
        }
    }

    #[test]
    fn no_block_is_drawn_twice_and_none_lies_in_time_that_is_free(cells in week(), start in 0..STARTS) {
        let Ok(drawn) = draw(&cells, &WORK, start) else { return Ok(()) };
        let worked: BTreeSet<(u8, u8, CategoryId)> =
            cells.iter().map(|cell| (cell.day, cell.slot, cell.category)).collect();
        let mut asked = BTreeSet::new();
        for block in &drawn {
            prop_assert!(block.from < block.to && block.to - block.from <= 16);
            prop_assert!(WORK.contains(&block.category));
            for slot in block.from..block.to {
                prop_assert!(worked.contains(&(block.day, slot, block.category)));
                prop_assert!(asked.insert((block.day, slot, block.category)), "asked about once");
            }
        }
    }

    #[test]
    fn the_same_chance_draws_the_same_blocks_whatever_the_order_of_cells(cells in week(), start in 0..STARTS) {
        let mut turned = cells.clone();
        turned.reverse();
        prop_assert_eq!(draw(&cells, &WORK, start), draw(&turned, &WORK, start));
    }
}

#[test]
fn a_week_of_two_kinds_is_drawn_as_it_is_divided() {
    // 36 hours of the first kind and 12 of the second: nine blocks and three, whatever the chance.
    let mut cells = Vec::new();
    for day in 0..4 {
        cells.extend(hours(day, 28, 64, 1, 1000));
    }
    for day in 4..7 {
        cells.extend(hours(day, 32, 48, 2, 1000));
    }
    for start in [0, 1, 32_768, STARTS - 1] {
        let drawn = draw(&cells, &WORK, start).expect("given");
        let first = drawn.iter().filter(|block| block.category == WORK[0]);
        assert_eq!((first.count(), drawn.len()), (9, 12));
    }
}

#[test]
fn rare_edges_are_not_shown_and_other_hours_are_not_asked_about() {
    let mut cells = hours(0, 30, 32, 1, 60);
    cells.extend(hours(0, 32, 44, 1, 1000));
    cells.extend(hours(1, 0, 96, UNSORTED.0, 1000));
    cells.extend(hours(2, 0, 96, 5, 1000));
    let drawn = draw(&cells, &WORK, 20_000).expect("given");
    assert_eq!(drawn.len(), 12);
    assert!(drawn.iter().all(|block| block.day == 0 && block.from >= 30));
    let edges: Vec<&Block> = drawn.iter().filter(|block| block.from < 32).collect();
    assert!(
        edges.len() <= 1,
        "two quarter hours of 60 in 1000 weigh little"
    );
}

#[test]
fn different_chances_reach_every_part_of_the_week() {
    let mut cells = Vec::new();
    for day in 0..5 {
        cells.extend(hours(day, 32, 64, 1 + i64::from(day % 4), 1000));
    }
    let reached: BTreeSet<Block> = (0..64)
        .flat_map(|step| draw(&cells, &WORK, step * 1024).expect("given"))
        .collect();
    let slots: usize = reached
        .iter()
        .map(|block| usize::from(block.to - block.from))
        .sum();
    assert_eq!(
        slots,
        cells.len(),
        "the pieces cover the week without overlap"
    );
}
