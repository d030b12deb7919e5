//! Draws the blocks to rate, in proportion to the hours of the week.
//!
//! The hours of work are laid end to end, kind by kind; twelve points lie evenly along them from a chance start, and the
//! block under each point is drawn: systematic sampling with probability in proportion to size (W. G. Madow, "On the theory
//! of systematic sampling, II", Annals of Mathematical Statistics 20 (1949) 333). As each kind's hours lie together, it gets
//! its share of the twelve to within one block.

use std::collections::BTreeMap;

use crate::calendars::category::CategoryId;
use crate::calendars::grid::{Block, Cell, SLOTS};
use crate::error::{Error, Result};

/// How many are drawn.
pub const BLOCKS: u64 = 12;
/// How many different starts there are.
pub const STARTS: u32 = 65_536;

/// What one quarter hour of work weighs: shares of a slot are thousandths.
const WHOLE: u64 = 1000;
/// The longest block that is asked about, in quarter hours: beyond four hours one feels more than one thing.
const LONGEST: u64 = 16;

/// Neighbouring quarter hours of one kind, and what they weigh.
struct Piece {
    block: Block,
    weight: u64,
}

/// Draws twelve different blocks of these kinds of work from a week's mean shares.
///
/// `start` is the chance, from 0 to 65,535: the same week and start give the same blocks. Refused while the week holds
/// less than three hours of work, as twelve blocks of a quarter hour are the least.
pub fn draw(cells: &[Cell], work: &[CategoryId], start: u32) -> Result<Vec<Block>> {
    let kinds: Vec<BTreeMap<u16, u64>> = work.iter().map(|kind| shares(cells, *kind)).collect();
    let total: u64 = kinds.iter().flat_map(BTreeMap::values).sum();
    if total < BLOCKS * WHOLE {
        return Err(Error::Invalid {
            field: "kind",
            why: "needs at least three hours of work in the weeks that count",
        });
    }
    // No piece weighs more than the way from one point to the next, so that none is drawn twice.
    let longest = (total / BLOCKS / WHOLE).min(LONGEST) as usize;
    let pieces = work
        .iter()
        .zip(&kinds)
        .flat_map(|(kind, shares)| pieces(*kind, shares, longest));
    let chance = u64::from(start % STARTS);
    let mut points = (0..BLOCKS)
        .map(|point| {
            let along = u128::from(total) * u128::from(point * u64::from(STARTS) + chance);
            (along / u128::from(BLOCKS * u64::from(STARTS))) as u64
        })
        .peekable();
    let (mut drawn, mut laid) = (Vec::new(), 0);
    for piece in pieces {
        laid += piece.weight;
        if points.next_if(|point| *point < laid).is_some() {
            drawn.push(piece.block);
        }
    }
    Ok(drawn)
}

/// The shares of one kind by the slot of the week.
fn shares(cells: &[Cell], kind: CategoryId) -> BTreeMap<u16, u64> {
    let own = cells
        .iter()
        .filter(|cell| cell.category == kind && cell.share > 0);
    own.map(|cell| {
        let slot = u16::from(cell.day) * SLOTS + u16::from(cell.slot);
        (slot, u64::from(cell.share))
    })
    .collect()
}

/// The stretches of one kind, day by day, each cut into even pieces of at most `longest` quarter hours.
fn pieces(kind: CategoryId, shares: &BTreeMap<u16, u64>, longest: usize) -> Vec<Piece> {
    let mut stretches: Vec<Vec<(u16, u64)>> = Vec::new();
    for (slot, share) in shares {
        match stretches.last_mut() {
            Some(stretch)
                if slot % SLOTS != 0
                    && stretch
                        .last()
                        .is_some_and(|(before, _)| before + 1 == *slot) =>
            {
                stretch.push((*slot, *share));
            }
            _ => stretches.push(vec![(*slot, *share)]),
        }
    }
    let mut pieces = Vec::new();
    for stretch in stretches {
        let count = stretch.len().div_ceil(longest);
        for index in 0..count {
            let (from, to) = (
                stretch.len() * index / count,
                stretch.len() * (index + 1) / count,
            );
            pieces.extend(piece(kind, &stretch[from..to]));
        }
    }
    pieces
}

/// A piece weighs all its quarter hours, but is shown without edges that are hardly ever worked.
fn piece(kind: CategoryId, slots: &[(u16, u64)]) -> Option<Piece> {
    let most = slots.iter().map(|(_, share)| *share).max()?;
    let mut usual = slots.iter().filter(|(_, share)| share * 2 >= most);
    let first = usual.next()?.0;
    let last = usual.next_back().map_or(first, |(slot, _)| *slot);
    Some(Piece {
        block: Block {
            day: (first / SLOTS) as u8,
            from: (first % SLOTS) as u8,
            to: (last % SLOTS) as u8 + 1,
            category: kind,
        },
        weight: slots.iter().map(|(_, share)| share).sum(),
    })
}

#[cfg(test)]
mod tests;
