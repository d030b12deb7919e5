//! The energy list: what recurs in a week, how long it takes, and whether it gives or costs energy.

use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::id;

pub mod commands;
pub mod store;

/// Minutes of a week.
pub const WEEK: u32 = 7 * 24 * 60;

id!(
    /// One activity of the energy list.
    ActivityId
);

/// One activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Activity {
    /// Row id.
    pub id: ActivityId,
    /// "Inbox and notes after 18:00".
    pub name: String,
    /// The category of the calendars its hours were taken from, by its row.
    #[ts(type = "number | null")]
    pub category: Option<i64>,
    /// Minutes a week.
    pub minutes: u32,
    /// −5 (costs) to +5 (gives).
    pub energy: Option<i8>,
    /// The one the person names as most meaningful; at most one.
    pub meaningful: bool,
}

/// Checks minutes a week.
pub fn minutes(minutes: u32) -> Result<u32> {
    if minutes > WEEK {
        return Err(Error::Invalid {
            field: "minutes",
            why: "must not be more than a week has",
        });
    }
    Ok(minutes)
}

/// Checks a rating.
pub fn energy(energy: i8) -> Result<i8> {
    if !(-5..=5).contains(&energy) {
        return Err(Error::Invalid {
            field: "energy",
            why: "must be between -5 and 5",
        });
    }
    Ok(energy)
}
