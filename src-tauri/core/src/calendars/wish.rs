//! The week a person wishes for: 672 quarter hours, each free or of one category.
//!
//! Blocks are read off the quarter hours, so they can neither overlap nor lie side by side unmerged.

use std::collections::BTreeMap;

use crate::calendars::category::CategoryId;
use crate::calendars::grid::{Block, Cell, DAYS, SLOTS, blocks, mostly};
use crate::error::{Error, Result};

pub mod commands;
pub mod store;

const WEEK: usize = SLOTS as usize * DAYS as usize;

/// A wished week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    slots: Vec<Option<CategoryId>>,
}

impl Default for Wish {
    fn default() -> Self {
        Self {
            slots: vec![None; WEEK],
        }
    }
}

impl Wish {
    /// A wish made of blocks; where they overlap the later one stands.
    pub fn of(blocks: &[Block]) -> Result<Self> {
        let mut wish = Self::default();
        for block in blocks {
            wish.paint(&[block.day], block.from, block.to, Some(block.category))?;
        }
        Ok(wish)
    }

    /// The wish a measured week gives to begin with: each slot as what it mostly is, if that is wanted.
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

    /// Moves a block, exactly as [`Wish::blocks`] gives it, so that it begins at `to_from` on `to_day`.
    ///
    /// What lies there is painted over; where it came from becomes free.
    pub fn move_block(&mut self, day: u8, from: u8, to: u8, to_day: u8, to_from: u8) -> Result<()> {
        let block = self
            .blocks()
            .into_iter()
            .find(|block| (block.day, block.from, block.to) == (day, from, to));
        let block = block.ok_or(Error::NotFound { what: "block" })?;
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

    /// Puts one category in another's place everywhere; `None` erases it.
    pub fn recolour(&mut self, old: CategoryId, new: Option<CategoryId>) {
        for slot in self.slots.iter_mut().filter(|slot| **slot == Some(old)) {
            *slot = new;
        }
    }
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

    use super::Wish;
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
            let mut wish = Wish::default();
            for stroke in strokes {
                match stroke {
                    Stroke::Paint(days, from, to, category) => {
                        wish.paint(&days, from, to, category.map(CategoryId)).unwrap();
                    }
                    Stroke::Copy(from, to) => wish.copy_day(from, &to).unwrap(),
                    Stroke::Move(which, day, from) => {
                        let blocks = wish.blocks();
                        if let Some(block) = blocks.get(which % blocks.len().max(1)) {
                            let before = wish.clone();
                            if wish.move_block(block.day, block.from, block.to, day, from).is_err() {
                                prop_assert_eq!(&wish, &before, "a refused move changes nothing");
                            }
                        }
                    }
                }
                let blocks = wish.blocks();
                for pair in blocks.windows(2) {
                    prop_assert!(pair[0].day < pair[1].day || pair[0].to <= pair[1].from, "no two blocks overlap");
                    let touch = pair[0].day == pair[1].day && pair[0].to == pair[1].from;
                    prop_assert!(!touch || pair[0].category != pair[1].category, "neighbours of one kind are one block");
                }
                prop_assert_eq!(&Wish::of(&blocks).unwrap(), &wish, "the blocks say all there is");
                let drawn: u64 = blocks.iter().map(|block| u64::from(block.to - block.from) * 15).sum();
                prop_assert_eq!(wish.minutes().values().sum::<u64>(), drawn);
            }
        }
    }

    #[test]
    fn a_moved_block_keeps_its_length_and_leaves_its_place_free() {
        let clinic = CategoryId(1);
        let mut wish = Wish::of(&[Block {
            day: 0,
            from: 32,
            to: 48,
            category: clinic,
        }])
        .unwrap();
        wish.move_block(0, 32, 48, 1, 36).unwrap();
        assert_eq!(
            wish.blocks(),
            [Block {
                day: 1,
                from: 36,
                to: 52,
                category: clinic
            }]
        );
        assert!(
            wish.move_block(0, 32, 48, 1, 36).is_err(),
            "it is no longer there"
        );
        assert!(
            wish.move_block(1, 36, 52, 1, 90).is_err(),
            "no room before midnight"
        );
    }
}
