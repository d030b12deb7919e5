//! A week as a person paints it, wished or offered: 672 quarter hours, each free or of one category.
//!
//! Blocks are read off the quarter hours, so they can neither overlap nor lie side by side unmerged.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::category::{Category, CategoryId};
use crate::calendars::grid::{Block, Cell, DAYS, SLOTS, blocks, mostly};
use crate::error::{Error, Result};

pub mod store;

const WEEK: usize = SLOTS as usize * DAYS as usize;

/// A painted week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaintedWeek {
    slots: Vec<Option<CategoryId>>,
}

/// Minutes painted in one category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PaintedMinutes {
    /// The category.
    pub category: CategoryId,
    /// Minutes a week.
    #[ts(type = "number")]
    pub minutes: u64,
}

impl Default for PaintedWeek {
    fn default() -> Self {
        Self {
            slots: vec![None; WEEK],
        }
    }
}

impl PaintedWeek {
    /// A week made of blocks; where they overlap the later one stands.
    pub fn of(blocks: &[Block]) -> Result<Self> {
        let mut week = Self::default();
        for block in blocks {
            week.paint(&[block.day], block.from, block.to, Some(block.category))?;
        }
        Ok(week)
    }

    /// A week made of blocks as a list editor gives them, in any order; they must not overlap.
    pub fn listed(blocks: &[Block]) -> Result<Self> {
        let mut sorted = blocks.to_vec();
        sorted.sort_unstable();
        if sorted
            .windows(2)
            .any(|pair| pair[0].day == pair[1].day && pair[0].to > pair[1].from)
        {
            return Err(Error::Invalid {
                field: "blocks",
                why: "must not overlap",
            });
        }
        Self::of(&sorted)
    }

    /// The week a measured one gives to begin with: each slot as what it mostly is, if that is wanted.
    pub fn from_have(cells: &[Cell], wanted: impl Fn(CategoryId) -> bool) -> Self {
        Self {
            slots: mostly(cells, wanted),
        }
    }

    /// Blocks in the order of the week.
    pub fn blocks(&self) -> Vec<Block> {
        blocks(&self.slots)
    }

    /// The category of each quarter hour of the week, Monday first.
    pub fn slots(&self) -> &[Option<CategoryId>] {
        &self.slots
    }

    /// Minutes of each category that has any.
    pub fn minutes(&self) -> BTreeMap<CategoryId, u64> {
        let mut minutes = BTreeMap::new();
        for category in self.slots.iter().flatten() {
            *minutes.entry(*category).or_default() += 15;
        }
        minutes
    }

    /// Minutes of work: life is painted but not summed.
    pub fn work(&self, categories: &[Category]) -> u64 {
        let minutes = self.minutes();
        let work = categories.iter().filter(|category| category.is_work);
        work.filter_map(|category| minutes.get(&category.id)).sum()
    }

    /// Minutes of each category that has any, in the order of categories.
    pub fn by_category(&self, categories: &[Category]) -> Vec<PaintedMinutes> {
        let minutes = self.minutes();
        let row = |category: &Category| {
            Some(PaintedMinutes {
                category: category.id,
                minutes: *minutes.get(&category.id)?,
            })
        };
        categories.iter().filter_map(row).collect()
    }

    /// Whether nothing is painted.
    pub fn is_empty(&self) -> bool {
        self.slots.iter().all(Option::is_none)
    }

    /// The block that stands exactly there, as [`PaintedWeek::blocks`] gives it.
    pub fn block(&self, day: u8, from: u8, to: u8) -> Result<Block> {
        self.blocks()
            .into_iter()
            .find(|block| (block.day, block.from, block.to) == (day, from, to))
            .ok_or(Error::NotFound { what: "block" })
    }

    /// Paints quarter hours `from` to `to` (exclusive) of these days; `None` erases.
    pub fn paint(
        &mut self,
        days: &[u8],
        from: u8,
        to: u8,
        category: Option<CategoryId>,
    ) -> Result<()> {
        part(from, to)?;
        for day in days {
            let base = start(*day)?;
            self.slots[base + usize::from(from)..base + usize::from(to)].fill(category);
        }
        Ok(())
    }

    /// Moves a block, exactly as [`PaintedWeek::blocks`] gives it, so that it begins at `to_from` on `to_day`.
    ///
    /// What lies there is painted over; where it came from becomes free.
    pub fn move_block(&mut self, day: u8, from: u8, to: u8, to_day: u8, to_from: u8) -> Result<()> {
        let block = self.block(day, from, to)?;
        let end = to_from
            .checked_add(to - from)
            .filter(|end| u16::from(*end) <= SLOTS);
        let end = end.ok_or(Error::Invalid {
            field: "toFrom",
            why: "must leave room for the block in the day",
        })?;
        start(to_day)?;
        self.paint(&[day], from, to, None)?;
        self.paint(&[to_day], to_from, end, Some(block.category))
    }

    /// Makes these days like another.
    pub fn copy_day(&mut self, from: u8, to: &[u8]) -> Result<()> {
        let base = start(from)?;
        let copied = self.slots[base..base + usize::from(SLOTS)].to_vec();
        for day in to {
            let base = start(*day)?;
            self.slots[base..base + usize::from(SLOTS)].copy_from_slice(&copied);
        }
        Ok(())
    }
}

/// The days of a stroke, each once and in order; at least one is needed.
pub fn days(days: &[u8]) -> Result<Vec<u8>> {
    let mut days = days.to_vec();
    days.sort_unstable();
    days.dedup();
    if days.is_empty() {
        return Err(Error::Invalid {
            field: "days",
            why: "must not be empty",
        });
    }
    Ok(days)
}

fn start(day: u8) -> Result<usize> {
    if u16::from(day) < DAYS {
        Ok(usize::from(day) * usize::from(SLOTS))
    } else {
        Err(Error::Invalid {
            field: "day",
            why: "must be between 0 and 6",
        })
    }
}

fn part(from: u8, to: u8) -> Result<()> {
    if from < to && u16::from(to) <= SLOTS {
        Ok(())
    } else {
        Err(Error::Invalid {
            field: "from",
            why: "must be a quarter hour of the day before the end",
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

    use super::PaintedWeek;
    use crate::calendars::category::CategoryId;
    use crate::calendars::grid::Block;

    #[derive(Debug, Clone)]
    enum Stroke {
        Paint(Vec<u8>, u8, u8, Option<i64>),
        Move(usize, u8, u8),
        Copy(u8, Vec<u8>),
    }

    fn stroke() -> impl Strategy<Value = Stroke> {
        let days = proptest::collection::vec(0_u8..7, 1..4);
        let part = (0_u8..96).prop_flat_map(|from| (proptest::strategy::Just(from), from + 1..=96));
        let category = proptest::option::of(1_i64..4);
        proptest::prop_oneof![
            (days.clone(), part, category)
                .prop_map(|(days, (from, to), category)| Stroke::Paint(days, from, to, category)),
            (any::<usize>(), 0_u8..7, 0_u8..96)
                .prop_map(|(which, day, from)| Stroke::Move(which, day, from)),
            (0_u8..7, days).prop_map(|(from, to)| Stroke::Copy(from, to)),
        ]
    }

    proptest! {
        #[test]
        fn whatever_is_drawn_blocks_are_whole_and_apart(strokes in proptest::collection::vec(stroke(), 1..20)) {
            let mut week = PaintedWeek::default();
            for stroke in strokes {
                match stroke {
                    Stroke::Paint(days, from, to, category) => {
                        week.paint(&days, from, to, category.map(CategoryId)).expect("given");
                    }
                    Stroke::Copy(from, to) => week.copy_day(from, &to).expect("given"),
                    Stroke::Move(which, day, from) => {
                        let blocks = week.blocks();
                        if let Some(block) = blocks.get(which % blocks.len().max(1)) {
                            let before = week.clone();
                            if week.move_block(block.day, block.from, block.to, day, from).is_err() {
                                prop_assert_eq!(&week, &before, "a refused move changes nothing");
                            }
                        }
                    }
                }
                let blocks = week.blocks();
                for pair in blocks.windows(2) {
                    prop_assert!(pair[0].day < pair[1].day || pair[0].to <= pair[1].from, "no two blocks overlap");
                    let touch = pair[0].day == pair[1].day && pair[0].to == pair[1].from;
                    prop_assert!(!touch || pair[0].category != pair[1].category, "neighbours of one kind are one block");
                }
                prop_assert_eq!(&PaintedWeek::of(&blocks).expect("given"), &week, "the blocks say all there is");
                let drawn: u64 = blocks.iter().map(|block| u64::from(block.to - block.from) * 15).sum();
                prop_assert_eq!(week.minutes().values().sum::<u64>(), drawn);
            }
        }
    }

    #[test]
    fn a_list_may_be_in_any_order_but_not_overlap() {
        let block = |day, from, to| Block {
            day,
            from,
            to,
            category: CategoryId(1),
        };
        let listed = PaintedWeek::listed(&[block(3, 40, 44), block(0, 32, 48)]).expect("given");
        assert_eq!(listed.blocks(), [block(0, 32, 48), block(3, 40, 44)]);
        assert!(PaintedWeek::listed(&[block(0, 44, 50), block(0, 32, 48)]).is_err());
        assert!(
            PaintedWeek::listed(&[block(0, 48, 50), block(0, 32, 48)]).is_ok(),
            "touching is not overlapping"
        );
    }

    #[test]
    fn a_moved_block_keeps_its_length_and_leaves_its_place_free() {
        let clinic = CategoryId(1);
        let mut week = PaintedWeek::of(&[Block {
            day: 0,
            from: 32,
            to: 48,
            category: clinic,
        }])
        .expect("given");
        week.move_block(0, 32, 48, 1, 36).expect("given");
        assert_eq!(
            week.blocks(),
            [Block {
                day: 1,
                from: 36,
                to: 52,
                category: clinic
            }]
        );
        assert!(
            week.move_block(0, 32, 48, 1, 36).is_err(),
            "it is no longer there"
        );
        assert!(
            week.move_block(1, 36, 52, 1, 90).is_err(),
            "no room before midnight"
        );
    }
}
