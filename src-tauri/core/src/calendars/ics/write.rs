//! A week as a calendar file (RFC 5545) that any calendar program can read.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Weekday};
use chrono_tz::Tz;

use crate::error::{Error, Result};
use crate::folding::{Lines, clock, escaped};
use crate::vtimezone;

/// Minutes of a day.
const DAY: u32 = 24 * 60;
/// Who writes the file.
const MADE_BY: &str = "-//Bearings//Wish week//EN";

/// One block of a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekBlock<'a> {
    /// Day of the week, 0 for Monday to 6.
    pub day: u8,
    /// Minute of the day at which it begins.
    pub from: u32,
    /// Minute of the day at which it ends: after `from`, at most 1,440.
    pub to: u32,
    /// What it is called.
    pub title: &'a str,
    /// The category it belongs to.
    pub category: &'a str,
}

/// A week that recurs.
#[derive(Debug, Clone, Copy)]
pub struct Week<'a> {
    /// What the calendar is called.
    pub name: &'a str,
    /// The first day on which it holds.
    pub monday: NaiveDate,
    /// The zone of its clock times.
    pub zone: Tz,
    /// Makes the identities of its events: the same seed and the same start give the same identity, so that a
    /// second file of the same week replaces the first in a calendar program. Letters, digits and `-`, 8 to 64.
    pub seed: &'a str,
    /// When the file is made, in UTC.
    pub made: NaiveDateTime,
    /// Its blocks, in any order.
    pub blocks: &'a [WeekBlock<'a>],
}

/// The week as the text of an `.ics` file: every block recurs weekly from the given Monday, without end.
///
/// Lines end with CRLF and are folded between letters. The zone is told with its rules for the coming years.
/// Control characters in a title are left out, except for line breaks.
///
/// Errors: [`Error::Invalid`] for a first day that is no Monday, a seed of other letters, and a block that
/// does not lie within its day.
pub fn write(week: &Week) -> Result<String> {
    check(week)?;
    let mut file = Lines::default();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line(&format!("PRODID:{MADE_BY}"));
    file.line("CALSCALE:GREGORIAN");
    file.line(&format!("X-WR-CALNAME:{}", escaped(week.name)));
    file.line(&format!("X-WR-TIMEZONE:{}", week.zone.name()));
    vtimezone::write(week.zone, week.monday.year() - 1, &mut file);
    let mut before: Vec<(u8, u32)> = Vec::new();
    for block in week.blocks {
        let twins = before
            .iter()
            .filter(|&&start| start == (block.day, block.from))
            .count();
        before.push((block.day, block.from));
        event(week, block, twins, &mut file);
    }
    file.line("END:VCALENDAR");
    Ok(file.0)
}

fn check(week: &Week) -> Result<()> {
    let seed = week.seed;
    let sound = (8..=64).contains(&seed.len())
        && seed.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let within = |block: &WeekBlock| block.day < 7 && block.from < block.to && block.to <= DAY;
    if week.monday.weekday() != Weekday::Mon || !(1970..=9000).contains(&week.monday.year()) {
        return Err(Error::Invalid {
            field: "monday",
            why: "must be a Monday",
        });
    }
    if !sound {
        return Err(Error::Invalid {
            field: "seed",
            why: "must be 8 to 64 letters, digits or hyphens",
        });
    }
    if !week.blocks.iter().all(within) {
        return Err(Error::Invalid {
            field: "blocks",
            why: "must lie within their days",
        });
    }
    Ok(())
}

/// A block as an event. `twins` counts earlier blocks with the same start, which must not share its identity.
fn event(week: &Week, block: &WeekBlock, twins: usize, file: &mut Lines) {
    const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let day = week
        .monday
        .checked_add_days(Days::new(u64::from(block.day)))
        .unwrap_or(week.monday);
    let at = |minute: u32| {
        let time = NaiveDateTime::from(day) + TimeDelta::minutes(i64::from(minute));
        format!(";TZID={}:{}", week.zone.name(), clock(time))
    };
    let (hour, minute) = (block.from / 60, block.from % 60);
    let twin = if twins == 0 {
        String::new()
    } else {
        format!("-{twins}")
    };
    let weekday = WEEKDAYS[usize::from(block.day) % 7];
    file.line("BEGIN:VEVENT");
    file.line(&format!(
        "UID:{}-{weekday}{hour:02}{minute:02}{twin}",
        week.seed
    ));
    file.line(&format!("DTSTAMP:{}Z", clock(week.made)));
    file.line(&format!("DTSTART{}", at(block.from)));
    file.line(&format!("DTEND{}", at(block.to)));
    file.line(&format!("RRULE:FREQ=WEEKLY;BYDAY={weekday}"));
    file.line(&format!("SUMMARY:{}", escaped(block.title)));
    if !block.category.trim().is_empty() {
        file.line(&format!("CATEGORIES:{}", escaped(block.category)));
    }
    file.line("CLASS:PRIVATE");
    file.line("TRANSP:OPAQUE");
    file.line("END:VEVENT");
}
