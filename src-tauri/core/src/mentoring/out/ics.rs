//! A meeting as an entry for a calendar (RFC 5545): published, never an invitation, confidential, with a day's warning.
//!
//! The identity never changes; the number rises each time that what the entry says has changed since it was last saved, so
//! that a calendar program takes the newer one.

use chrono::{Datelike, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;

use crate::day::Day;
use crate::folding::{Lines, clock, escaped};
use crate::vtimezone;
use crate::words::mentoring::out as words;

/// Who writes the file.
const MADE_BY: &str = "-//Bearings//Agenda//EN";

/// A meeting as a calendar knows it.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// Its identity.
    pub uid: &'a str,
    /// Its number.
    pub sequence: u32,
    /// With whom.
    pub name: &'a str,
    /// The day.
    pub day: Day,
    /// Minute of the day at which it begins; the whole day where it is not said.
    pub start: Option<u16>,
    /// Its minutes.
    pub minutes: u16,
    /// Where.
    pub place: Option<&'a str>,
    /// The agenda as plain text, with only what may be told.
    pub agenda: &'a str,
    /// It was cancelled.
    pub cancelled: bool,
}

/// The entry without its number and the moment it is made: what a change is told by.
pub fn said(entry: &Entry, zone: Tz) -> String {
    let mut file = Lines::default();
    event(entry, zone, &mut file);
    file.0
}

/// The entry as the text of an `.ics` file, made at a moment (UTC), with times of this zone and the rules of its clocks.
pub fn write(entry: &Entry, zone: Tz, made: NaiveDateTime) -> String {
    let mut file = Lines::default();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line(&format!("PRODID:{MADE_BY}"));
    file.line("CALSCALE:GREGORIAN");
    file.line("METHOD:PUBLISH");
    if entry.start.is_some() && !is_utc(zone) {
        vtimezone::write(zone, entry.day.0.year() - 1, &mut file);
    }
    file.line("BEGIN:VEVENT");
    file.line(&format!("DTSTAMP:{}Z", clock(made)));
    file.line(&format!("SEQUENCE:{}", entry.sequence));
    event(entry, zone, &mut file);
    file.line("BEGIN:VALARM");
    file.line("ACTION:DISPLAY");
    file.line("TRIGGER:-P1D");
    file.line(&format!(
        "DESCRIPTION:{}",
        escaped(&words::summary(entry.name))
    ));
    file.line("END:VALARM");
    file.line("END:VEVENT");
    file.line("END:VCALENDAR");
    file.0
}

fn event(entry: &Entry, zone: Tz, file: &mut Lines) {
    file.line(&format!("UID:{}", entry.uid));
    if let Some(start) = entry.start {
        let begin = NaiveDateTime::from(entry.day.0) + TimeDelta::minutes(i64::from(start));
        let end = begin + TimeDelta::minutes(i64::from(entry.minutes));
        for (name, time) in [("DTSTART", begin), ("DTEND", end)] {
            file.line(&if is_utc(zone) {
                format!("{name}:{}Z", clock(time))
            } else {
                format!("{name};TZID={}:{}", zone.name(), clock(time))
            });
        }
    } else {
        let date = |day: Day| day.0.format("%Y%m%d").to_string();
        file.line(&format!("DTSTART;VALUE=DATE:{}", date(entry.day)));
        file.line(&format!("DTEND;VALUE=DATE:{}", date(entry.day.plus(1))));
    }
    file.line(&format!("SUMMARY:{}", escaped(&words::summary(entry.name))));
    if let Some(place) = entry.place {
        file.line(&format!("LOCATION:{}", escaped(place)));
    }
    file.line(&format!("DESCRIPTION:{}", escaped(entry.agenda)));
    file.line("CLASS:CONFIDENTIAL");
    file.line("TRANSP:OPAQUE");
    let status = if entry.cancelled {
        "CANCELLED"
    } else {
        "CONFIRMED"
    };
    file.line(&format!("STATUS:{status}"));
}

/// Whether clocks of this zone show UTC, which needs no rules.
fn is_utc(zone: Tz) -> bool {
    matches!(zone, Tz::UTC | Tz::Etc__UTC)
}
