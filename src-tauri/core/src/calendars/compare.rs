//! The two weeks side by side: what differs, by kind of work, by part of the week and by quarter hour.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::apportion::apportion;
use crate::calendars::category::{Category, CategoryId, Colour};
use crate::calendars::grid::{Block, Cell, SLOTS, Tally, UNSORTED, drawn, merged, mostly};
use crate::calendars::hours::{Band, Hours};
use crate::calendars::wish::Wish;

pub mod commands;

/// What is compared.
#[derive(Debug, Clone, Copy)]
pub struct Sides<'a> {
    /// The weeks that count, summed.
    pub have: &'a Tally,
    /// The wished week.
    pub wish: &'a Wish,
    /// All categories in their order.
    pub categories: &'a [Category],
    /// Working hours and protected time.
    pub hours: &'a Hours,
    /// What no calendar holds, as likely as not; it counts like the rest but lies at no time of day.
    pub unheld: &'a [Unheld],
}

/// Minutes a week of one kind of work, in one part of the week, that no calendar holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unheld {
    /// The category.
    pub category: CategoryId,
    /// The part of the week.
    pub band: Band,
    /// Minutes a week.
    pub minutes: u64,
}

/// One kind of work, in minutes a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Row {
    /// The category.
    pub category: CategoryId,
    /// Its name.
    pub name: String,
    /// Its letter.
    pub letter: String,
    /// Its colour.
    pub colour: Colour,
    /// Mean minutes a week now.
    #[ts(type = "number")]
    pub have: u64,
    /// Minutes a week wished.
    #[ts(type = "number")]
    pub wish: u64,
    /// `wish - have`.
    #[ts(type = "number")]
    pub change: i64,
}

/// One part of the week, in minutes of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BandRow {
    /// Which part.
    pub band: Band,
    /// Mean minutes a week now.
    #[ts(type = "number")]
    pub have: u64,
    /// Minutes a week wished.
    #[ts(type = "number")]
    pub wish: u64,
}

/// How much of the protected time was kept.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct Kept {
    /// Protected minutes a week.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Those free of other work, mean over the weeks that count.
    #[ts(type = "number")]
    pub kept: u64,
    /// `kept / minutes`, 0 to 1; `null` when no week counts.
    pub share: Option<f64>,
}

/// How a quarter hour differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Change {
    /// Work now, none wished.
    Drop,
    /// No work now, some wished.
    Add,
    /// Other work.
    Other,
}

/// Neighbouring quarter hours that differ in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Difference {
    /// 0 = Monday.
    pub day: u8,
    /// First quarter hour.
    pub from: u8,
    /// Last quarter hour, exclusive.
    pub to: u8,
    /// How it differs.
    pub kind: Change,
}

/// The sums of both weeks. Bands add up to the totals exactly, and so do rows with what is not sorted.
#[derive(Debug, Clone, PartialEq)]
pub struct Sums {
    /// Kinds of work in their order.
    pub rows: Vec<Row>,
    /// Mean minutes of work a week now.
    pub have: u64,
    /// Minutes of work wished.
    pub wish: u64,
    /// Of `have`, minutes a week that are not sorted; they are work of a kind not known yet, and in no row.
    pub unsorted: u64,
    /// Of `have`, minutes a week that no calendar holds.
    pub unheld: u64,
    /// The three parts of the week.
    pub bands: Vec<BandRow>,
    /// Protected time, if any was promised.
    pub kept: Option<Kept>,
}

impl Sides<'_> {
    fn work(&self) -> BTreeSet<CategoryId> {
        self.categories
            .iter()
            .filter(|category| category.is_work)
            .map(|category| category.id)
            .collect()
    }

    /// Hours of both weeks. What is not sorted counts as work, as it does in the gap; only its kind is not known.
    pub fn sums(&self) -> Sums {
        let work = self.work();
        let is_work = |category: Option<CategoryId>| category.is_some_and(|id| work.contains(&id));
        let counts = |category: Option<CategoryId>| category.is_none() || is_work(category);
        let have = self
            .have
            .minutes(self.have.ticks(|_, category| counts(category)));
        let (rows, unsorted) = self.rows(have);
        let wished = |fits: &dyn Fn(u16) -> bool| -> u64 {
            let slots = (0_u16..).zip(self.wish.slots());
            slots
                .filter(|(slot, category)| is_work(**category) && fits(*slot))
                .count() as u64
                * 15
        };
        let unheld = |fits: &dyn Fn(&Unheld) -> bool| -> u64 {
            let own = |one: &&Unheld| work.contains(&one.category) && fits(one);
            self.unheld.iter().filter(own).map(|one| one.minutes).sum()
        };
        Sums {
            rows,
            have: have + unheld(&|_| true),
            unheld: unheld(&|_| true),
            wish: wished(&|_| true),
            unsorted,
            bands: {
                let band = |band: Band| {
                    self.have
                        .ticks(|slot, category| counts(category) && self.hours.band(slot) == band)
                };
                let parts = apportion(have, &Band::ALL.map(band));
                let row = |(band, have): (Band, u64)| BandRow {
                    band,
                    have: have + unheld(&|one| one.band == band),
                    wish: wished(&|slot| self.hours.band(slot) == band),
                };
                Band::ALL.into_iter().zip(parts).map(row).collect()
            },
            kept: self.kept(&is_work),
        }
    }

    /// The kinds of work, and what is not sorted; together they are `have` and what no calendar holds.
    fn rows(&self, have: u64) -> (Vec<Row>, u64) {
        let work: Vec<&Category> = self
            .categories
            .iter()
            .filter(|category| category.is_work)
            .collect();
        let mut ticks: Vec<u64> = work
            .iter()
            .map(|category| self.have.ticks(|_, found| found == Some(category.id)))
            .collect();
        ticks.push(self.have.ticks(|_, found| found.is_none()));
        let mut parts = apportion(have, &ticks);
        let unsorted = parts.pop().unwrap_or_default();
        let wished = self.wish.minutes();
        let row = |(category, held): (&&Category, u64)| {
            let of_kind = self.unheld.iter().filter(|one| one.category == category.id);
            let have = held + of_kind.map(|one| one.minutes).sum::<u64>();
            let wish = wished.get(&category.id).copied().unwrap_or_default();
            Row {
                category: category.id,
                name: category.name.clone(),
                letter: category.letter.clone(),
                colour: category.colour,
                have,
                wish,
                change: wish as i64 - have as i64,
            }
        };
        (work.iter().zip(parts).map(row).collect(), unsorted)
    }

    /// `1 - other work inside protected time / protected time`.
    ///
    /// Work of the category the time is protected for keeps it; hours that are not sorted do not break it.
    fn kept(&self, is_work: &impl Fn(Option<CategoryId>) -> bool) -> Option<Kept> {
        let minutes: u64 = self
            .hours
            .protected
            .iter()
            .map(|part| u64::from(part.to - part.from))
            .sum();
        if minutes == 0 {
            return None;
        }
        let other = self.have.ticks(|slot, category| {
            let kept_for = self.hours.protection(slot).map(|part| part.category);
            is_work(category) && kept_for.is_some_and(|own| own.is_none() || own != category)
        });
        let kept = minutes - self.have.minutes(other).min(minutes);
        let share = (self.have.weeks > 0).then(|| (kept * 1000 / minutes) as f64 / 1000.0);
        Some(Kept {
            minutes,
            kept,
            share,
        })
    }

    /// Where the two weeks differ: what each slot mostly is now against what is wished. Only work is looked at.
    ///
    /// Work that is not sorted is work to drop where none is wished; where some is, whether it is another kind is not
    /// known, and nothing is marked.
    pub fn differences(&self) -> Vec<Difference> {
        let work = self.work();
        let now = mostly(&self.have.shares(), |category| {
            category == UNSORTED || work.contains(&category)
        });
        let wish = self
            .wish
            .slots()
            .iter()
            .map(|slot| slot.filter(|category| work.contains(category)));
        let kinds: Vec<Option<Change>> = now
            .into_iter()
            .zip(wish)
            .map(|pair| match pair {
                (Some(_), None) => Some(Change::Drop),
                (None, Some(_)) => Some(Change::Add),
                (Some(UNSORTED), Some(_)) => None,
                (Some(now), Some(wish)) if now != wish => Some(Change::Other),
                _ => None,
            })
            .collect();
        merged(&kinds)
            .into_iter()
            .map(|(day, from, to, kind)| Difference {
                day,
                from,
                to,
                kind,
            })
            .collect()
    }

    /// The part of the day worth drawing, in quarter hours, on whole hours: working hours and all that is drawn.
    pub fn drawn_part(&self) -> (u8, u8) {
        let core = self
            .hours
            .core
            .iter()
            .flatten()
            .map(|part| ((part.from / 15) as u8, (part.to / 15) as u8));
        let have = drawn(&self.have.shares())
            .into_iter()
            .map(|block| (block.from, block.to));
        let wish = self
            .wish
            .blocks()
            .into_iter()
            .map(|block| (block.from, block.to));
        let parts: Vec<(u8, u8)> = core.chain(have).chain(wish).collect();
        let first = parts.iter().map(|(from, _)| *from).min().unwrap_or(28);
        let last = parts.iter().map(|(_, to)| *to).max().unwrap_or(76);
        (first / 4 * 4, last.div_ceil(4) * 4)
    }
}

/// A week as it is sent and drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WeekGrid {
    /// Minutes of work, with what is not sorted.
    #[ts(type = "number")]
    pub minutes: u64,
    /// How many weeks it is the mean of; 1 for a wish.
    pub weeks: u32,
    /// Quarter hours that are not free, with their shares.
    pub cells: Vec<Cell>,
    /// What each quarter hour mostly is, merged, to draw.
    pub blocks: Vec<Block>,
}

impl WeekGrid {
    /// The mean of the weeks that count.
    pub fn have(tally: &Tally, categories: &[Category]) -> Self {
        let is_work = |id: Option<CategoryId>| {
            id.is_none()
                || categories
                    .iter()
                    .any(|own| own.is_work && Some(own.id) == id)
        };
        let cells = tally.shares();
        Self {
            minutes: tally.minutes(tally.ticks(|_, category| is_work(category))),
            weeks: tally.weeks,
            blocks: drawn(&cells),
            cells,
        }
    }

    /// A wished week.
    pub fn wish(wish: &Wish, categories: &[Category]) -> Self {
        let minutes = wish.minutes();
        let work = categories.iter().filter(|category| category.is_work);
        Self {
            minutes: work.filter_map(|category| minutes.get(&category.id)).sum(),
            weeks: 1,
            cells: wish_cells(wish),
            blocks: wish.blocks(),
        }
    }
}

/// A wished week as cells: each painted slot is whole.
pub fn wish_cells(wish: &Wish) -> Vec<Cell> {
    let slots = (0_u16..).zip(wish.slots());
    let cell = |(slot, category): (u16, &Option<CategoryId>)| {
        let category = (*category)?;
        Some(Cell {
            day: (slot / SLOTS) as u8,
            slot: (slot % SLOTS) as u8,
            category,
            share: 1000,
        })
    };
    slots.filter_map(cell).collect()
}

#[cfg(test)]
mod tests;
