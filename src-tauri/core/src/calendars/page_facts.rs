//! What the printed page of the two calendars says, as plain numbers and words.

use serde::Serialize;

use crate::day::Day;
use crate::document::Paper;
use crate::figure::difference::Stretch;
use crate::figure::ground::{CoreHours, Window};
use crate::figure::week;

/// Everything the page says, in plain numbers. Minutes are minutes a week, means over the weeks counted.
#[derive(Debug, Clone, PartialEq)]
pub struct PageFacts {
    /// Whose page it is, if that was told.
    pub name: Option<String>,
    /// The day it is made.
    pub day: Day,
    /// Paper to print on.
    pub paper: Paper,
    /// Kinds of work in their order.
    pub rows: Vec<KindHours>,
    /// All work in the week as it is.
    pub have_minutes: u32,
    /// All work in the week as wished.
    pub wish_minutes: u32,
    /// The week as it is.
    pub have: Vec<week::Block>,
    /// The week as wished.
    pub wish: Vec<week::Block>,
    /// Where they differ.
    pub difference: Vec<Stretch>,
    /// The hours of the day to be drawn.
    pub window: Window,
    /// Core hours by day.
    pub core: CoreHours,
    /// Work in core hours, in evenings and nights, on weekends.
    pub bands: [BandHours; 3],
    /// Time that is protected, where some is.
    pub protected: Option<ProtectedHours>,
    /// Work that has no kind yet.
    pub unsorted_minutes: u32,
    /// Weeks counted.
    pub weeks_counted: u32,
    /// Weeks set aside.
    pub weeks_set_aside: u32,
    /// Names of the calendars counted.
    pub calendars: Vec<String>,
    /// The day the wish was last drawn.
    pub wish_drawn_on: Option<Day>,
}

/// One kind of work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KindHours {
    /// Its name.
    pub name: String,
    /// Its letter in the drawings.
    pub letter: String,
    /// Its pattern in the drawings.
    #[serde(skip)]
    pub pattern: u8,
    /// Minutes a week as it is.
    pub have: u32,
    /// Minutes a week as wished.
    pub wish: u32,
}

/// Work within one band of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BandHours {
    /// Minutes a week as it is.
    pub have: u32,
    /// Minutes a week as wished.
    pub wish: u32,
}

/// Time a week that was to be kept free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProtectedHours {
    /// All of it.
    pub minutes: u32,
    /// What of it stayed free of other work.
    pub kept: u32,
}
