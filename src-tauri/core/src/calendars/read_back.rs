//! A painted week read back in sentences: every block named, and what the week comes to.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::category::{Category, Colour};
use crate::calendars::grid::{Block, DAYS, SLOTS};
use crate::calendars::hours::{Band, Hours};
use crate::calendars::painted::PaintedWeek;
use crate::words::read_back as words;

/// The first day of the weekend; 0 is Monday.
const SATURDAY: u8 = 5;

/// A painted week in sentences, and the figures they are made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadBack {
    /// What the week comes to, a sentence each: work, evenings, weekend, the longest stretch of scholarship.
    pub summary: Vec<String>,
    /// Every block, kind by kind in the order of categories; blocks at the same time on several days are one sentence.
    pub blocks: Vec<String>,
    /// Work by part of the week, in minutes; the three add up to all work.
    pub bands: Vec<PaintedBand>,
    /// The evenings of the days that have working hours.
    pub evenings: Vec<Evening>,
    /// Work on Saturday and Sunday, in minutes.
    #[ts(type = "number")]
    pub weekend_minutes: u64,
    /// The longest block of scholarship, the earliest of equals; `null` where none is painted.
    pub longest_scholarship: Option<Block>,
}

/// Work painted in one part of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PaintedBand {
    /// Which part.
    pub band: Band,
    /// Minutes of work.
    #[ts(type = "number")]
    pub minutes: u64,
}

/// What follows the working hours of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Evening {
    /// 0 = Monday.
    pub day: u8,
    /// Minute of the day at which the last work after working hours ends; `null` when the evening is free.
    pub until: Option<u16>,
}

/// A block as a sentence gives it: the quarter hours of a block, or of two that meet at midnight.
type Range = (u16, u16);

impl ReadBack {
    /// Reads a painted week back.
    pub fn of(week: &PaintedWeek, categories: &[Category], hours: &Hours) -> Self {
        let blocks = week.blocks();
        let is_work = |block: &&Block| {
            categories
                .iter()
                .any(|category| category.is_work && category.id == block.category)
        };
        let work: Vec<Block> = blocks.iter().filter(is_work).copied().collect();
        let evenings = evenings(&work, hours);
        let weekend: Vec<(u8, u64)> = (SATURDAY..DAYS as u8)
            .map(|day| (day, minutes(work.iter().filter(|block| block.day == day))))
            .filter(|(_, minutes)| *minutes > 0)
            .collect();
        let longest = longest(&work, categories);
        Self {
            summary: summary(&work, &evenings, &weekend, longest, categories),
            blocks: sentences(&blocks, categories),
            bands: Band::ALL.map(|band| painted(band, &work, hours)).to_vec(),
            weekend_minutes: weekend.iter().map(|(_, minutes)| minutes).sum(),
            longest_scholarship: longest,
            evenings,
        }
    }
}

fn length(block: &Block) -> u64 {
    u64::from(block.to - block.from) * 15
}

fn minutes<'a>(blocks: impl Iterator<Item = &'a Block>) -> u64 {
    blocks.map(length).sum()
}

fn painted(band: Band, work: &[Block], hours: &Hours) -> PaintedBand {
    let slots = |block: &Block| {
        let base = u16::from(block.day) * SLOTS;
        base + u16::from(block.from)..base + u16::from(block.to)
    };
    let inside = work.iter().flat_map(slots);
    PaintedBand {
        band,
        minutes: inside.filter(|slot| hours.band(*slot) == band).count() as u64 * 15,
    }
}

fn evenings(work: &[Block], hours: &Hours) -> Vec<Evening> {
    let evening = |(day, part): (u8, &Option<_>)| {
        let part: &crate::calendars::hours::Part = part.as_ref()?;
        let ends = work.iter().filter(|block| block.day == day);
        let last = ends.map(|block| u16::from(block.to) * 15).max();
        Some(Evening {
            day,
            until: last.filter(|last| *last > part.to),
        })
    };
    (0_u8..).zip(&hours.core).filter_map(evening).collect()
}

fn longest(work: &[Block], categories: &[Category]) -> Option<Block> {
    let scholarly = |block: &&Block| {
        categories
            .iter()
            .any(|category| category.id == block.category && category.colour == Colour::Scholarship)
    };
    let own = work.iter().filter(scholarly).copied();
    own.reduce(|best, block| {
        if length(&block) > length(&best) {
            block
        } else {
            best
        }
    })
}

fn summary(
    work: &[Block],
    evenings: &[Evening],
    weekend: &[(u8, u64)],
    longest: Option<Block>,
    categories: &[Category],
) -> Vec<String> {
    let mut all = vec![words::work(minutes(work.iter()))];
    if work.is_empty() {
        return all;
    }
    if !evenings.is_empty() {
        let mut until: BTreeMap<u16, Vec<u8>> = BTreeMap::new();
        for evening in evenings {
            // A free evening comes last, as "the others are free" does in speech.
            let end = evening.until.unwrap_or(u16::MAX);
            until.entry(end).or_default().push(evening.day);
        }
        let free = until.remove(&u16::MAX).unwrap_or_default();
        let late: Vec<(u16, Vec<u8>)> = until.into_iter().collect();
        all.push(words::evenings(&late, &free));
    }
    all.push(words::weekend(weekend));
    let scholarship = categories
        .iter()
        .find(|category| category.is_work && category.colour == Colour::Scholarship);
    let named = |block: &Block| {
        categories
            .iter()
            .find(|category| category.id == block.category)
            .map(|category| &category.name)
    };
    match (longest, scholarship) {
        (Some(block), _) => all.extend(
            named(&block)
                .map(|name| words::longest(name, length(&block), block.day, range(&block))),
        ),
        (None, Some(category)) => all.push(words::none_of(&category.name)),
        (None, None) => {}
    }
    all
}

fn range(block: &Block) -> Range {
    (u16::from(block.from) * 15, u16::from(block.to) * 15)
}

/// One sentence for each stretch of the clock that a category has, with all the days it has it on.
fn sentences(blocks: &[Block], categories: &[Category]) -> Vec<String> {
    let mut all = Vec::new();
    for category in categories {
        let own: Vec<Block> = blocks
            .iter()
            .filter(|block| block.category == category.id)
            .copied()
            .collect();
        let mut stretches: BTreeMap<Range, Vec<u8>> = BTreeMap::new();
        for (day, range) in over_midnight(&own) {
            stretches.entry(range).or_default().push(day);
        }
        let mut stretches: Vec<(Range, Vec<u8>)> = stretches.into_iter().collect();
        stretches.sort_by_key(|(range, days)| (days[0], *range));
        let sentence =
            |(range, days): &(Range, Vec<u8>)| words::block(&category.name, days, *range);
        all.extend(stretches.iter().map(sentence));
    }
    all
}

/// The stretches of one category by the day they begin on; a night that two days share is one stretch past 24:00.
///
/// The week is a ring: a night from Sunday ends on Monday. A whole day from midnight to midnight stays a day of its own.
fn over_midnight(own: &[Block]) -> Vec<(u8, Range)> {
    let last = SLOTS as u8;
    let begins = |block: &Block| block.from == 0 && block.to < last;
    let ends = |block: &Block| block.to == last && block.from > 0;
    let morning = |day: u8| own.iter().find(|block| block.day == day && begins(block));
    let next = |day: u8| (day + 1) % DAYS as u8;
    let before = |day: u8| (day + DAYS as u8 - 1) % DAYS as u8;
    let stretch = |block: &Block| {
        let (from, to) = range(block);
        if ends(block) {
            let over = morning(next(block.day)).map_or(0, |block| range(block).1);
            return Some((block.day, (from, to + over)));
        }
        let begun = begins(block)
            && own
                .iter()
                .any(|other| other.day == before(block.day) && ends(other));
        (!begun).then_some((block.day, (from, to)))
    };
    own.iter().filter_map(stretch).collect()
}

#[cfg(test)]
mod tests;
