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
    /// Local date and time of the import, "2026-11-22T13:41".
    pub imported_at: String,
    /// First day of an entry.
    pub from: Day,
    /// Last day of an entry.
    pub to: Day,
    /// Entries kept, leave among them.
    pub events: u32,
    /// Minutes they count for.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Titles are kept, in the encrypted vault.
    pub titles_kept: bool,
}
