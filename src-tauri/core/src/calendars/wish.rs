//! The week a person wishes for, one for each kind of week, and the earlier ones they drew.

use serde::Deserialize;
use ts_rs::TS;

use crate::calendars::painted::PaintedWeek;

pub mod commands;
pub mod store;
pub mod version;
pub mod view;

/// A wished week.
pub type Wish = PaintedWeek;

/// What a new wish begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WishStart {
    /// Nothing.
    Empty,
    /// A copy of the wish that stands.
    Copy,
    /// The week the person has.
    Have,
}
