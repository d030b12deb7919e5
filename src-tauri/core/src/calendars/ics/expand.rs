//! When everything takes place: the occurrences of a reading between two days.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use crate::calendars::ics::complaint::{Complaint, Complaints, Kind};
use crate::calendars::ics::facts::{Busy, Status};
use crate::calendars::ics::place::Placing;
use crate::calendars::ics::rule::Rule;
use crate::calendars::ics::run::Run;
use crate::calendars::ics::zone::Zone;
use crate::calendars::ics::{Moment, Reading, Series};

/// Occurrences kept of one file.
pub const MOST_OCCURRENCES: usize = 500_000;

/// The time asked about: from the first midnight to before the last, in one zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// First instant, in seconds since 1970 UTC.
    pub from: i64,
    /// First instant after it.
    pub to: i64,
    /// First day, for whole-day events.
    pub from_day: NaiveDate,
    /// First day after it.
    pub to_day: NaiveDate,
}

impl Window {
    /// The days from `from` to before `to`, as midnights of `zone`.
    pub fn days(from: NaiveDate, to: NaiveDate, zone: Tz) -> Self {
        let midnight = |day: NaiveDate| Zone::Named(zone).to_utc(day.into(), zone).0;
        Self {
            from: midnight(from),
            to: midnight(to),
            from_day: from,
            to_day: to,
        }
    }
}

/// One occurrence. Whole-day events have no zone: their `wall` times are midnights of their days, the end
/// exclusive, and an all-day event that the file gives no length has `wall_end == wall_start`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "what a file says of an event is independent"
)]
pub struct Occurrence {
    /// Index into `Reading::series`.
    pub series: usize,
    /// Index into the series' `changes`, for one that was changed.
    pub change: Option<usize>,
    /// Identity of the series; empty where the file gives none.
    pub uid: Arc<str>,
    /// Start in seconds since 1970 UTC.
    pub start_utc: i64,
    /// End in seconds since 1970 UTC, never before the start.
    pub end_utc: i64,
    /// Start on the clock of the home zone.
    pub wall_start: NaiveDateTime,
    /// End on the clock of the home zone.
    pub wall_end: NaiveDateTime,
    /// Whether it is a matter of days, not of hours.
    pub all_day: bool,
    /// Read in the home zone because the file names none that is known.
    pub floating: bool,
    /// Title of this occurrence.
    pub summary: Option<Arc<str>>,
    /// Status of this occurrence.
    pub status: Option<Status>,
    /// Says of itself that it takes no time.
    pub transparent: bool,
    /// Outlook's marking.
    pub busy: Option<Busy>,
    /// Declined by the calendar's owner.
    pub declined: bool,
    /// Part of a series.
    pub recurring: bool,
    /// When it was put on the calendar, in seconds since 1970 UTC, where the file says.
    pub made: Option<i64>,
}

/// The occurrences in a window and what was unclear about them.
#[derive(Debug, Clone, Default)]
pub struct Expansion {
    /// By start, then by series.
    pub occurrences: Vec<Occurrence>,
    /// Skipped hours, and rules that yield too much.
    pub complaints: Vec<Complaint>,
}

/// The occurrences between two days. `home` reads times that have no zone, and gives the wall times.
pub fn expand(reading: &Reading, window: Window, home: Tz) -> Vec<Occurrence> {
    expansion(reading, window, home).occurrences
}

/// As [`expand`], with the complaints that only show in the single occurrence.
pub fn expansion(reading: &Reading, window: Window, home: Tz) -> Expansion {
    let mut run = Run::new(Placing {
        window,
        home,
        occurrences: Vec::new(),
        complaints: Complaints::default(),
    });
    for (index, series) in reading.series.iter().enumerate() {
        if run.placing.occurrences.len() >= MOST_OCCURRENCES {
            run.placing.complain(
                index,
                series.line,
                None,
                Kind::TooMany {
                    kept: MOST_OCCURRENCES as u32,
                },
            );
            break;
        }
        run.series(index, series);
    }
    run.placing
        .occurrences
        .sort_by_key(|occurrence| (occurrence.start_utc, occurrence.end_utc, occurrence.series));
    Expansion {
        occurrences: run.placing.occurrences,
        complaints: run.placing.complaints.finish(),
    }
}

/// The last clock time that a rule may reach, in the series' zone.
pub fn limit(rule: &Rule, series: &Series, home: Tz) -> Option<NaiveDateTime> {
    Some(match rule.until? {
        // Exchange ends whole-day series by an instant; its day is what it means.
        until if series.start.is_day() => until.clock().date().into(),
        Moment::Utc(utc) if series.zone != Zone::Floating => series
            .zone
            .to_wall(utc.and_utc().timestamp(), home)
            .unwrap_or(utc),
        until => until.clock(),
    })
}
