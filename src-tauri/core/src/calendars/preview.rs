//! What a person sees of a calendar file before anything is stored.
//!
//! The counts add up: entries read are those brought in plus those left out.

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::category::CategoryId;
use crate::calendars::import::ImportChanges;
use crate::calendars::policy::{LeftOut, Policy};
use crate::calendars::rule::CalendarId;
use crate::day::Day;

pub mod counting;
pub mod listing;
pub mod store;

/// Series and single entries listed at most; the counts are of all.
pub const LISTED: usize = 600;

/// One file as it was read, before it is brought in and, as a check, after.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    /// Stands for the file that was read, until it is brought in or the vault is locked; of no use after.
    pub preview: String,
    /// The file's own name.
    pub file_name: String,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The program that wrote it: "Outlook", "Google Calendar", or as the file says.
    pub made_by: Option<String>,
    /// How long reading took, in milliseconds.
    #[ts(type = "number")]
    pub millis: u64,
    /// Entries that will be brought in as hours or days.
    pub events: u32,
    /// Series among them.
    pub series_count: u32,
    /// Entries among them that stand alone.
    pub singles: u32,
    /// Entries left out, as the table says; leave is among them.
    pub left_out_total: u32,
    /// `events + left_out_total`.
    pub read_total: u32,
    /// First day of an entry; `null` when none is brought in.
    pub first: Option<Day>,
    /// Last day of an entry.
    pub last: Option<Day>,
    /// Series and single entries by hours, at most 600.
    pub series: Vec<PreviewSeries>,
    /// Where the file was unclear.
    pub warnings: Vec<Warning>,
    /// Why entries are left out; rows without entries are not sent.
    pub left_out: Vec<LeftOutRow>,
    /// What counts, as chosen for all calendars or in this preview.
    pub policy: Policy,
    /// Entries that are tentative and have a time of day: they count as the policy says.
    pub tentative: u32,
    /// Entries without a time of day: they count as the policy says.
    pub all_day: u32,
    /// Share of the hours that have a category, 0 to 1.
    pub sorted_share: f64,
    /// The first entry of each title that looks like a patient's.
    pub patient_like: Vec<PatientLike>,
    /// Zones that only the person can tell.
    pub unknown_zones: Vec<UnknownZone>,
    /// Zones that the person told, for this file or for an earlier one.
    pub answered_zones: Vec<AnsweredZone>,
    /// The calendar's name in the file.
    pub calendar_name: Option<String>,
    /// A calendar of that name, or of the file's, that is already here.
    pub known_calendar: Option<KnownCalendar>,
    /// What bringing it into that calendar changes; `null` where there is none.
    pub changes: Option<ImportChanges>,
    /// First day looked at.
    pub window_from: Day,
    /// Last day looked at.
    pub window_to: Day,
}

/// One series or single entry.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewSeries {
    /// Its number in this preview.
    pub series: u32,
    /// Its title; `null` where it looks like a patient's, and where it has none.
    pub title: Option<String>,
    /// When it happens: "weekdays, 18:30 to 19:30".
    pub pattern: String,
    /// How many entries are brought in.
    pub events: u32,
    /// Minutes they count for.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Up to three dates from today on: "Mon 23 Nov, 18:30".
    pub next: Vec<String>,
    /// IANA name of its zone, "UTC", or empty for a zone that only the file defines.
    pub zone: String,
    /// Where the zone comes from.
    pub zone_source: Source,
    /// Where it is sorted so far.
    pub category: Option<CategoryId>,
    /// Why, in words.
    pub because: Option<String>,
    /// It stands alone.
    pub single: bool,
    /// The zone's name in the file.
    pub tzid: Option<String>,
}

/// Where a zone comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each is the ZoneSource of that name")]
pub enum Source {
    Event,
    Windows,
    Rules,
    Calendar,
    Answer,
    Floating,
    Utc,
    None,
    Day,
}

/// One place where the file was unclear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Warning {
    /// Line of the file.
    pub line: Option<u32>,
    /// Which entry, by title and date as far as they may be shown; empty where none is meant.
    pub what: String,
    /// What it was and what was done.
    pub then: String,
}

/// Entries left out for one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LeftOutRow {
    /// The reason.
    pub why: LeftOut,
    /// How many entries have it.
    pub events: u32,
    /// The person chose to count them: they are then not left out.
    pub counted: bool,
    /// Whether the person may choose.
    pub choice: bool,
}

/// An entry that may name a patient; told by its time only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PatientLike {
    /// Its day.
    pub day: Day,
    /// Its time, "09:30".
    pub time: String,
}

/// A zone that only the person can tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnknownZone {
    /// Its name in the file; empty where the file names none.
    pub tzid: String,
    /// Entries that use it.
    pub events: u32,
}

/// A zone that the person told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AnsweredZone {
    /// Its name in the file; empty where the file names none.
    pub tzid: String,
    /// IANA name of the zone it stands for.
    pub zone: String,
    /// Series and single entries that are read in it.
    pub series: u32,
    /// It was told for an earlier file.
    pub remembered: bool,
}

/// A calendar that is already here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KnownCalendar {
    /// Its row.
    pub id: CalendarId,
    /// Its name.
    pub name: String,
}

/// `part / whole`, to three decimals; 1 where there is nothing.
pub fn share(part: u64, whole: u64) -> f64 {
    (part * 1000)
        .checked_div(whole)
        .map_or(1.0, |share| share as f64 / 1000.0)
}
