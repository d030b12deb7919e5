//! Seven days of 96 quarter hours: how much of each, on average, goes to what.
//!
//! Unit: a tick is a thousandth of a minute. One minute of an entry of full weight is 1000 ticks, of a tentative one 500.
//! Where entries overlap, the time counts once, at the weight of the most certain of them, and is split among their
//! categories by weight. All sums are whole ticks; rounding to minutes happens once, at the end, and keeps totals.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::apportion::{apportion, rounded};
use crate::calendars::category::CategoryId;
use crate::day::Day;

/// Quarter hours in a day.
pub const SLOTS: u16 = 96;
/// Days in a week.
pub const DAYS: u16 = 7;
/// Ticks in a quarter hour of full weight.
pub const SLOT_TICKS: u64 = 15_000;
/// What stands for "not sorted" where a category is sent.
pub const UNSORTED: CategoryId = CategoryId(0);

/// A stretch of the wall clock that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timed {
    /// The day it begins.
    pub day: Day,
    /// Minute of that day, 0 to 1439.
    pub from: u32,
    /// Minutes after that day's midnight, past 1440 when it ends on a later day.
    pub to: u32,
    /// Thousandths of its length that count, 0 to 1000.
    pub weight: u32,
    /// Its category; `None` is not sorted.
    pub category: Option<CategoryId>,
}

/// Ticks by slot of the week (0 to 671) and category.
pub type Cells = BTreeMap<(u16, Option<CategoryId>), u64>;

/// Ticks of each week that holds any, by its Monday.
pub fn by_week(entries: &[Timed]) -> BTreeMap<Day, Cells> {
    let mut edges: BTreeMap<i64, Vec<(bool, u32, Option<CategoryId>)>> = BTreeMap::new();
    for entry in entries
        .iter()
        .filter(|entry| entry.weight > 0 && entry.to > entry.from)
    {
        let midnight = minutes(entry.day);
        edges
            .entry(midnight + i64::from(entry.from))
            .or_default()
            .push((true, entry.weight, entry.category));
        edges
            .entry(midnight + i64::from(entry.to))
            .or_default()
            .push((false, entry.weight, entry.category));
    }
    let mut weeks = BTreeMap::new();
    let mut active = Active::default();
    let mut since = 0;
    for (at, changes) in edges {
        active.spread(since, at, &mut weeks);
        for (begins, weight, category) in changes {
            active.change(begins, weight, category);
        }
        since = at;
    }
    weeks
}

/// The entries under way at one moment.
#[derive(Default)]
struct Active {
    shares: BTreeMap<Option<CategoryId>, u64>,
    weights: BTreeMap<u32, u32>,
}

impl Active {
    fn change(&mut self, begins: bool, weight: u32, category: Option<CategoryId>) {
        let share = self.shares.entry(category).or_default();
        let count = self.weights.entry(weight).or_default();
        if begins {
            *share += u64::from(weight);
            *count += 1;
        } else {
            *share -= u64::from(weight);
            *count -= 1;
        }
        self.shares.retain(|_, share| *share > 0);
        self.weights.retain(|_, count| *count > 0);
    }

    /// Gives the minutes from `since` to `until` to the slots they lie in.
    fn spread(&self, since: i64, until: i64, weeks: &mut BTreeMap<Day, Cells>) {
        let Some(weight) = self.weights.keys().next_back().copied() else {
            return;
        };
        let shares: Vec<u64> = self.shares.values().copied().collect();
        let mut at = since;
        while at < until {
            let end = until.min((at.div_euclid(15) + 1) * 15);
            let (monday, slot) = place(at);
            let parts = apportion((end - at) as u64 * u64::from(weight), &shares);
            let cells = weeks.entry(monday).or_default();
            for (category, part) in self.shares.keys().zip(parts) {
                *cells.entry((slot, *category)).or_default() += part;
            }
            at = end;
        }
    }
}

/// Minutes from 1 January of the year 1 to the day's midnight, on the wall clock.
fn minutes(day: Day) -> i64 {
    i64::from(day.0.num_days_from_ce()) * 1440
}

/// The Monday of the week and the slot a minute lies in. Day 1 of the common era was a Monday.
fn place(minute: i64) -> (Day, u16) {
    const WEEK: i64 = 7 * 1440;
    let shifted = minute - 1440;
    let week = shifted.div_euclid(WEEK);
    let slot = (shifted.rem_euclid(WEEK) / 15) as u16;
    let monday =
        chrono::NaiveDate::from_num_days_from_ce_opt((week * 7 + 1) as i32).unwrap_or_default();
    (Day(monday), slot)
}

/// The sum of the weeks that count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many weeks were summed.
    pub weeks: u32,
    /// Ticks over all of them.
    pub cells: Cells,
}

impl Tally {
    /// Sums these weeks; one without entries counts as a week of nothing.
    pub fn of(weeks: &BTreeMap<Day, Cells>, counted: &BTreeSet<Day>) -> Self {
        let mut tally = Self {
            weeks: counted.len() as u32,
            cells: Cells::new(),
        };
        for cells in counted.iter().filter_map(|monday| weeks.get(monday)) {
            for (key, ticks) in cells {
                *tally.cells.entry(*key).or_default() += ticks;
            }
        }
        tally
    }

    /// Ticks of the cells that fit, over all weeks.
    pub fn ticks(&self, fits: impl Fn(u16, Option<CategoryId>) -> bool) -> u64 {
        self.cells
            .iter()
            .filter(|((slot, category), _)| fits(*slot, *category))
            .map(|(_, ticks)| ticks)
            .sum()
    }

    /// Ticks over all weeks as whole minutes of one week.
    pub fn minutes(&self, ticks: u64) -> u64 {
        rounded(ticks, u64::from(self.weeks) * 1000)
    }

    /// Mean share of each slot by category, in thousandths.
    ///
    /// A slot's categories are rounded together, so that they sum to the slot's own rounded share and never pass 1000.
    /// A cell that rounds to nothing is left out.
    pub fn shares(&self) -> Vec<Cell> {
        let whole = u64::from(self.weeks) * SLOT_TICKS;
        let mut slots: BTreeMap<u16, Vec<(CategoryId, u64)>> = BTreeMap::new();
        for ((slot, category), ticks) in &self.cells {
            slots
                .entry(*slot)
                .or_default()
                .push((category.unwrap_or(UNSORTED), *ticks));
        }
        let mut cells = Vec::new();
        for (slot, parts) in slots {
            let ticks: Vec<u64> = parts.iter().map(|(_, ticks)| *ticks).collect();
            let total = rounded(ticks.iter().sum::<u64>() * 1000, whole);
            for ((category, _), share) in parts.iter().zip(apportion(total, &ticks)) {
                if share > 0 {
                    let (day, slot) = (slot / SLOTS, slot % SLOTS);
                    cells.push(Cell {
                        day: day as u8,
                        slot: slot as u8,
                        category: *category,
                        share: share as u16,
                    });
                }
            }
        }
        cells
    }
}

/// One category's mean share of one quarter hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Cell {
    /// 0 = Monday.
    pub day: u8,
    /// Quarter hour of the day, 0 to 95.
    pub slot: u8,
    /// The category; 0 is not sorted.
    pub category: CategoryId,
    /// Thousandths of the quarter hour, mean over the weeks that count; a slot's cells sum to 1000 at most.
    pub share: u16,
}

/// Neighbouring quarter hours of one day and category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// 0 = Monday.
    pub day: u8,
    /// First quarter hour, 0 to 95.
    pub from: u8,
    /// Last quarter hour, exclusive, 1 to 96.
    pub to: u8,
    /// The category; 0 is not sorted.
    pub category: CategoryId,
}

/// Joins neighbouring slots of the week (672, Monday first) that say the same; `None` is empty. Days are kept apart.
pub fn merged<T: Copy + PartialEq>(slots: &[Option<T>]) -> Vec<(u8, u8, u8, T)> {
    let mut blocks: Vec<(u8, u8, u8, T)> = Vec::new();
    for (index, value) in slots.iter().enumerate() {
        let (day, slot) = (
            (index / usize::from(SLOTS)) as u8,
            (index % usize::from(SLOTS)) as u8,
        );
        let Some(value) = *value else { continue };
        match blocks.last_mut() {
            Some(last) if last.0 == day && last.2 == slot && last.3 == value => last.2 = slot + 1,
            _ => blocks.push((day, slot, slot + 1, value)),
        }
    }
    blocks
}

/// What each slot mostly is: the largest category of a slot of which at least half is taken, on average.
pub fn mostly(cells: &[Cell], wanted: impl Fn(CategoryId) -> bool) -> Vec<Option<CategoryId>> {
    let mut slots = vec![(0_u32, 0_u16, None); usize::from(SLOTS * DAYS)];
    for cell in cells.iter().filter(|cell| wanted(cell.category)) {
        let (total, largest, category) =
            &mut slots[usize::from(cell.day) * usize::from(SLOTS) + usize::from(cell.slot)];
        *total += u32::from(cell.share);
        if cell.share > *largest {
            (*largest, *category) = (cell.share, Some(cell.category));
        }
    }
    slots
        .into_iter()
        .map(|(total, _, category)| category.filter(|_| total >= 500))
        .collect()
}

/// What each slot mostly is, as blocks to draw.
pub fn drawn(cells: &[Cell]) -> Vec<Block> {
    blocks(&mostly(cells, |_| true))
}

/// Slots of categories as blocks.
pub fn blocks(slots: &[Option<CategoryId>]) -> Vec<Block> {
    merged(slots)
        .into_iter()
        .map(|(day, from, to, category)| Block {
            day,
            from,
            to,
            category,
        })
        .collect()
}

#[cfg(test)]
mod tests;
