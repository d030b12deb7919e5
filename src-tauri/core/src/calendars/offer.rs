//! The week an offer would give: a schedule painted like a wish, to be laid beside the week one has and the week one wishes for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::category::Category;
use crate::calendars::grid::Block;
use crate::calendars::hours::Hours;
use crate::calendars::painted::{PaintedMinutes, PaintedWeek};
use crate::calendars::read_back::ReadBack;
use crate::day::Day;
use crate::id;

pub mod commands;
pub mod store;

id!(
    /// One offer.
    OfferId
);

/// An offer without its blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Row id.
    pub id: OfferId,
    /// What the person calls it, 1 to 80 characters.
    pub name: String,
    /// The day it was made here.
    pub made_on: Day,
}

/// What an offer's schedule begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum OfferStart {
    /// Nothing.
    Empty,
    /// The ordinary week's wish.
    Wish,
    /// The week the person has.
    Have,
}

/// An offer in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferLine {
    /// Its row.
    pub id: OfferId,
    /// What the person calls it.
    pub name: String,
    /// The day it was made here.
    pub made_on: Day,
    /// Minutes of work a week.
    #[ts(type = "number")]
    pub minutes: u64,
}

/// An offer with its schedule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferView {
    /// Its row.
    pub id: OfferId,
    /// What the person calls it.
    pub name: String,
    /// The day it was made here.
    pub made_on: Day,
    /// Minutes of work a week.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Blocks in the order of the week.
    pub blocks: Vec<Block>,
    /// Minutes of each category that has any, in the order of categories.
    pub by_category: Vec<PaintedMinutes>,
    /// The schedule in sentences.
    pub read_back: ReadBack,
}

impl OfferView {
    /// An offer as it is shown.
    pub fn of(offer: Offer, week: &PaintedWeek, categories: &[Category], hours: &Hours) -> Self {
        Self {
            id: offer.id,
            name: offer.name,
            made_on: offer.made_on,
            minutes: week.work(categories),
            blocks: week.blocks(),
            by_category: week.by_category(categories),
            read_back: ReadBack::of(week, categories, hours),
        }
    }
}
