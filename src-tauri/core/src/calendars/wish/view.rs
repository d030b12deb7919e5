//! A wish as it is shown: its blocks, what they come to in words, and what the contract asks beside it.

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::gap::week_type::WeekType;
use crate::calendars::grid::Block;
use crate::calendars::painted::PaintedMinutes;
use crate::calendars::promise::{Beside, BesideContract};
use crate::calendars::read_back::ReadBack;
use crate::calendars::wish::Wish;
use crate::calendars::wish::version::{DrawnAfter, Version, VersionId};
use crate::day::Day;

/// The wish that stands for a kind of week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// The kind of week.
    pub kind: WeekType,
    /// Where it is kept; `None` while none was ever drawn.
    pub version: Option<Version>,
    /// What is painted.
    pub week: Wish,
    /// Wishes for this kind of week that were drawn beside it.
    pub others: u32,
}

/// The wished week.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WishView {
    /// The kind of week it is for.
    pub kind: WeekType,
    /// Which of the drawn wishes it is; `null` while none was ever drawn.
    pub version: Option<VersionId>,
    /// Minutes of work.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Blocks in the order of the week.
    pub blocks: Vec<Block>,
    /// Minutes of each category that has any, in the order of categories.
    pub by_category: Vec<PaintedMinutes>,
    /// The day it was last drawn on; `null` while it is empty.
    pub drawn_on: Option<Day>,
    /// It was drawn after a hard day, as the person says.
    pub hard_day: bool,
    /// The day from which drawing it again is offered.
    pub redraw_on: Option<Day>,
    /// What the person noted about it.
    pub note: Option<String>,
    /// Other wishes drawn for this kind of week.
    pub others: u32,
    /// The week in sentences.
    pub read_back: ReadBack,
    /// What the contract asks, beside what the ordinary week's wish holds.
    pub contract: BesideContract,
}

impl WishView {
    /// The wish with what stands beside it.
    pub fn of(drawn: Drawn, beside: &Beside) -> Self {
        let Drawn {
            kind,
            version,
            week,
            others,
        } = drawn;
        let contract = match kind {
            WeekType::Ordinary if !week.is_empty() => beside.contract(&week),
            // A contract is written for ordinary weeks; an empty wish says nothing about it.
            _ => BesideContract::default(),
        };
        let version = version.as_ref();
        Self {
            kind,
            version: version.map(|version| version.id),
            minutes: week.work(&beside.categories),
            blocks: week.blocks(),
            by_category: week.by_category(&beside.categories),
            drawn_on: version
                .filter(|_| !week.is_empty())
                .map(|version| version.drawn_on),
            hard_day: version.is_some_and(|version| version.after == DrawnAfter::AHardDay),
            redraw_on: version.and_then(Version::redraw_on),
            note: version.and_then(|version| version.note.clone()),
            others,
            read_back: ReadBack::of(&week, &beside.categories, &beside.hours),
            contract,
        }
    }
}
