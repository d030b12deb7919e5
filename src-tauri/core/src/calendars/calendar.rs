//! One calendar that was brought in.

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::rule::CalendarId;
use crate::day::Day;

pub mod commands;
pub mod store;

/// A calendar as it is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarView {
    /// Its row.
    pub id: CalendarId,
    /// What the person calls it.
    pub name: String,
    /// Local date and time of the import that last changed something, "2026-11-22T13:41".
    pub imported_at: String,
    /// First day of an entry.
    pub from: Day,
    /// Last day of an entry.
    pub to: Day,
    /// Entries that count or are leave.
    pub events: u32,
    /// Entries that are kept and do not count: free, declined, called off.
    pub left_out: u32,
    /// Minutes they count for.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Titles are kept, in the encrypted vault.
    pub titles_kept: bool,
    /// Thousandths of its hours that count, 0 to 1000.
    pub weight: u32,
}
