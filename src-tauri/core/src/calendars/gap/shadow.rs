//! Hours that no calendar holds, as the person puts them: the inbox at home, notes in the evening.
//!
//! A shadow hour has a kind of work and a part of the week, but no time of day. It therefore counts as mass of that kind
//! in that band wherever bands and kinds are compared, and, where quarter hours are compared, as mass in one more slot of
//! the band, "somewhere in it", which the wish leaves free. The finer division still divides the coarser, so that every
//! law of the split holds; the price is that a shadow hour never meets a wished quarter hour and can only raise placement.

use crate::calendars::category::CategoryId;
use crate::calendars::gap::bands::FIXED;
use crate::calendars::gap::profile::Kinds;
use crate::calendars::gap::table::Table;

/// Minutes a week of one kind of work in one part of the week, from low to high.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shadow {
    /// What is done.
    pub category: CategoryId,
    /// 0 the core day, 1 evenings and nights, 2 weekends.
    pub band: usize,
    /// At least, minutes a week.
    pub low: u32,
    /// Most likely, minutes a week.
    pub likely: u32,
    /// At most, minutes a week.
    pub high: u32,
}

/// Which of the three figures is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The least.
    Low,
    /// The likely.
    Likely,
    /// The most.
    High,
}

impl Shadow {
    /// Hours a week.
    pub fn hours(&self, level: Level) -> f64 {
        let minutes = match level {
            Level::Low => self.low,
            Level::Likely => self.likely,
            Level::High => self.high,
        };
        f64::from(minutes) / 60.0
    }
}

/// Shadow hours by band and kind; what is not work, or lies in no fixed band, is left out.
pub fn table(shadows: &[Shadow], level: Level, kinds: &Kinds, bands: usize) -> Table {
    let mut table = Table::empty(bands, kinds.width());
    for shadow in shadows.iter().filter(|shadow| shadow.band < FIXED) {
        if let Some(kind) = kinds.index(Some(shadow.category)) {
            table.put(shadow.band, kind, shadow.hours(level));
        }
    }
    table
}
