//! Reads a calendar file that somebody else wrote: what it holds, what was unclear, and when each thing takes place.
//!
//! [`read`] takes bytes and keeps what can be kept; [`expand::expand`] turns the result into
//! occurrences between two days. Both are pure: no clock, no files, no store. A foreign file never
//! fails for one bad event: the event is left out or read in part, and a [`complaint::Complaint`]
//! says so.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use crate::calendars::ics::complaint::Complaint;
use crate::calendars::ics::facts::Facts;
use crate::calendars::ics::rule::Rule;
use crate::calendars::ics::zone::Zone;
use crate::error::{Error, Result};

pub mod assemble;
pub mod bytes;
pub mod complaint;
pub mod event;
pub mod expand;
pub mod facts;
pub mod instances;
pub mod named;
pub mod owner;
pub mod parse;
pub mod pattern;
pub mod period;
pub mod place;
pub mod raw;
pub mod rule;
pub mod run;
pub mod series;
pub mod value;
pub mod vtimezone;
pub mod wanted;
pub mod windows;
pub mod write;
pub mod zone;
pub mod zones;

/// The largest file that is read, in mebibytes.
pub const LIMIT_MIB: u32 = 256;

/// The person's answers to "which zone is that?": by the name the file uses, `""` where it uses none.
pub type ZoneAnswers = BTreeMap<String, Tz>;

/// Whether a long piece of work goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Continue {
    /// Go on.
    Yes,
    /// Stop with [`Error::Cancelled`].
    No,
}

/// All that a file says, with times as it writes them; nothing is expanded yet.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The program that wrote the file (PRODID), as the file gives it.
    pub made_by: Option<String>,
    /// The calendar's own name (X-WR-CALNAME or NAME).
    pub calendar_name: Option<String>,
    /// METHOD in upper case: `PUBLISH`, `REQUEST`.
    pub method: Option<String>,
    /// Series and single events, in the order of the file.
    pub series: Vec<Series>,
    /// What was unclear, in the order of the file.
    pub complaints: Vec<Complaint>,
    /// Zones that only the person can tell; until answered their times are read in the home zone.
    pub unknown_zones: Vec<UnknownZone>,
    /// Size of the file in bytes.
    pub bytes: u64,
    /// Event components found, whether kept or not.
    pub components: u32,
    /// Calendars found; some programs write several into one file.
    pub calendars: u32,
}

/// A zone that the file uses but neither defines nor names in a known way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownZone {
    /// The name in the file; empty for times that carry no zone in a calendar that has none.
    pub tzid: String,
    /// Event components that use it.
    pub events: u32,
}

/// One event, or all events that share an identity.
#[derive(Debug, Clone)]
pub struct Series {
    /// The identity in the file; empty where the program wrote none.
    pub uid: Arc<str>,
    /// Line of the file where its start stands, from 1.
    pub line: Option<u32>,
    /// What it is about.
    pub facts: Facts,
    /// Start of the first instance; of the first changed instance when `whole` is false.
    pub start: Moment,
    /// Zone in which `start` and the recurrence are read.
    pub zone: Zone,
    /// Where that zone comes from.
    pub zone_source: ZoneSource,
    /// The zone's name in the file.
    pub tzid: Option<Arc<str>>,
    /// How long each instance lasts.
    pub length: Length,
    /// How it recurs; `None` for a single event.
    pub recurrence: Option<Box<Recurrence>>,
    /// Instances that were changed on their own.
    pub changes: Vec<Change>,
    /// False when the file holds only changed instances of a series that is not in it.
    pub whole: bool,
}

/// A point of time as a file writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// A day without a time.
    Day(NaiveDate),
    /// A time on the clock of some zone, or of none.
    Wall(NaiveDateTime),
    /// A time in UTC.
    Utc(NaiveDateTime),
}

impl Moment {
    /// The written clock time; midnight for a day.
    pub fn clock(self) -> NaiveDateTime {
        match self {
            Self::Day(day) => day.into(),
            Self::Wall(time) | Self::Utc(time) => time,
        }
    }

    /// Whether it is a day without a time.
    pub fn is_day(self) -> bool {
        matches!(self, Self::Day(_))
    }
}

/// Where the zone of a series comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ZoneSource {
    /// Named in the event by its IANA name, or as an offset from UTC.
    Event,
    /// Named in the event as Windows and Outlook name zones.
    Windows,
    /// Worked out from the rules in the file.
    Rules,
    /// The calendar's own setting.
    Calendar,
    /// The person's answer.
    Answer,
    /// None given anywhere; read in the home zone.
    Floating,
    /// Written in UTC.
    Utc,
    /// Named, but the name is known nowhere; read in the home zone until answered.
    None,
    /// A whole day has no zone.
    Day,
}

/// How long an instance lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// No time at all.
    None,
    /// Whole days, for all-day events.
    Days(i64),
    /// Seconds on the clock on the wall: an event from 22:00 to 07:00 ends at 07:00 in every night of the year.
    Wall(i64),
    /// Days on the wall, then exact seconds, as DURATION is read.
    Exact {
        /// Days on the wall.
        days: i64,
        /// Seconds that pass.
        seconds: i64,
    },
}

/// How a series recurs.
#[derive(Debug, Clone, Default)]
pub struct Recurrence {
    /// Instances of any of these rules are in.
    pub rules: Vec<Rule>,
    /// Instances of any of these rules are out.
    pub minus: Vec<Rule>,
    /// Further instances.
    pub plus: Vec<Plus>,
    /// Instances taken out one by one.
    pub except: Vec<Stamp>,
}

/// A further instance, perhaps with its own length.
#[derive(Debug, Clone)]
pub struct Plus {
    /// When it starts.
    pub start: Stamp,
    /// Its own length, where it has one.
    pub length: Option<Length>,
}

/// A moment with the zone it is read in.
#[derive(Debug, Clone)]
pub struct Stamp {
    /// The moment as written.
    pub moment: Moment,
    /// Its zone; without meaning for a day.
    pub zone: Zone,
}

/// One changed instance of a series, or a change to all from there on.
#[derive(Debug, Clone)]
pub struct Change {
    /// Which instance: its start before the change.
    pub replaces: Stamp,
    /// The new start.
    pub start: Moment,
    /// Zone of the new start.
    pub zone: Zone,
    /// The new length.
    pub length: Length,
    /// The new facts.
    pub facts: Facts,
    /// True when all later instances change alike.
    pub onward: bool,
    /// Line of its start in the file.
    pub line: Option<u32>,
}

/// Reads a calendar file.
///
/// `answers` are the zones a person gave for names the file does not explain. `progress` is told
/// (bytes read, bytes in all) at least every quarter of a mebibyte.
///
/// Errors: [`Error::TooLarge`] above [`LIMIT_MIB`], [`Error::NotACalendar`], [`Error::NoDates`] when
/// no event has a start that can be read, [`Error::Cancelled`].
pub fn read(
    bytes: &[u8],
    answers: &ZoneAnswers,
    progress: &mut dyn FnMut(u64, u64) -> Continue,
) -> Result<Reading> {
    if bytes.len() as u64 > u64::from(LIMIT_MIB) << 20 {
        return Err(Error::TooLarge {
            limit_mib: LIMIT_MIB,
        });
    }
    let raw = parse::parse(bytes, progress)?;
    if raw.events.is_empty() {
        return Err(Error::NoDates);
    }
    let mut reading = series::gather(raw, answers);
    reading.bytes = bytes.len() as u64;
    Ok(reading)
}
