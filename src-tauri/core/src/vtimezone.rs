//! A zone of the database as a VTIMEZONE: its rules where it has them, else its changes one by one.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone};
use chrono_tz::{OffsetName, Tz};

use crate::folding::{Lines, clock};

/// Years told, from the first one asked for.
const YEARS: i32 = 12;

/// A change of the clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Change {
    /// What clocks show as it sets in, still on the offset before.
    wall: NaiveDateTime,
    /// Seconds east of UTC before.
    from: i32,
    /// Seconds east of UTC after.
    to: i32,
    /// The first instant on the new offset, in seconds since 1970 UTC.
    at: i64,
}

/// Writes the zone's changes in [`YEARS`] years from the first of January of `first`.
pub fn write(zone: Tz, first: i32, file: &mut Lines) {
    file.line("BEGIN:VTIMEZONE");
    file.line(&format!("TZID:{}", zone.name()));
    let changes = changes(zone, first);
    let begin = midnight(first);
    let before = offset(zone, begin.and_utc().timestamp());
    // Times before the first change need an offset too.
    part(
        zone,
        &[Change {
            wall: begin,
            from: before,
            to: before,
            at: begin.and_utc().timestamp(),
        }],
        None,
        file,
    );
    let mut rest = changes;
    while let Some(&head) = rest.first() {
        let (alike, others): (Vec<Change>, Vec<Change>) = rest
            .into_iter()
            .partition(|one| (one.from, one.to) == (head.from, head.to));
        let rule = yearly(&alike);
        part(zone, &alike, rule.as_deref(), file);
        rest = others;
    }
    file.line("END:VTIMEZONE");
}

/// Changes between the same two offsets: by rule, or with every one named.
fn part(zone: Tz, changes: &[Change], rule: Option<&str>, file: &mut Lines) {
    let Some(first) = changes.first() else { return };
    let name = if first.to > first.from {
        "DAYLIGHT"
    } else {
        "STANDARD"
    };
    file.line(&format!("BEGIN:{name}"));
    file.line(&format!("DTSTART:{}", clock(first.wall)));
    match rule {
        Some(rule) => file.line(&format!("RRULE:{rule}")),
        None => {
            for later in &changes[1..] {
                file.line(&format!("RDATE:{}", clock(later.wall)));
            }
        }
    }
    file.line(&format!("TZOFFSETFROM:{}", written(first.from)));
    file.line(&format!("TZOFFSETTO:{}", written(first.to)));
    if let Some(at) = DateTime::from_timestamp(first.at, 0)
        && let Some(short) = zone
            .offset_from_utc_datetime(&at.naive_utc())
            .abbreviation()
    {
        file.line(&format!("TZNAME:{short}"));
    }
    file.line(&format!("END:{name}"));
}

/// The rule of changes that come once in each of the years, on the same weekday of the same month at the same time.
fn yearly(changes: &[Change]) -> Option<String> {
    const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let first = changes.first()?.wall;
    let steady = changes.len() == YEARS as usize
        && changes.iter().zip(first.year()..).all(|(change, year)| {
            let wall = change.wall;
            wall.year() == year
                && (wall.month(), wall.weekday(), wall.time())
                    == (first.month(), first.weekday(), first.time())
        });
    if !steady {
        return None;
    }
    let same = |place: fn(NaiveDate) -> u32| {
        changes
            .iter()
            .all(|change| place(change.wall.date()) == place(first.date()))
            .then(|| place(first.date()))
    };
    let from_front = |day: NaiveDate| day.day0() / 7 + 1;
    let from_back = |day: NaiveDate| {
        (1..6)
            .find(|&weeks| (day + TimeDelta::weeks(i64::from(weeks))).month() != day.month())
            .unwrap_or(1)
    };
    let place = match (same(from_front), same(from_back)) {
        (Some(place), _) => place.to_string(),
        (None, Some(place)) => format!("-{place}"),
        (None, None) => return None,
    };
    let weekday = WEEKDAYS[first.weekday().num_days_from_monday() as usize];
    Some(format!(
        "FREQ=YEARLY;BYMONTH={};BYDAY={place}{weekday}",
        first.month()
    ))
}

/// Every change of the offset, found by halving the days on which it differs.
fn changes(zone: Tz, first: i32) -> Vec<Change> {
    const DAY: i64 = 86_400;
    let (begin, end) = (
        midnight(first).and_utc().timestamp(),
        midnight(first + YEARS).and_utc().timestamp(),
    );
    let mut found = Vec::new();
    let mut from = offset(zone, begin);
    let mut day = begin;
    while day < end {
        let to = offset(zone, day + DAY);
        if to != from {
            let (mut low, mut high) = (day, day + DAY);
            while high - low > 1 {
                let middle = i64::midpoint(low, high);
                if offset(zone, middle) == from {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            let wall = DateTime::from_timestamp(high + i64::from(from), 0)
                .unwrap_or_default()
                .naive_utc();
            found.push(Change {
                wall,
                from,
                to,
                at: high,
            });
            from = to;
        }
        day += DAY;
    }
    found
}

fn midnight(year: i32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, 1, 1)
        .unwrap_or_default()
        .into()
}

fn offset(zone: Tz, at: i64) -> i32 {
    let at = DateTime::from_timestamp(at, 0)
        .unwrap_or_default()
        .naive_utc();
    zone.offset_from_utc_datetime(&at).fix().local_minus_utc()
}

/// An offset as `+0530`, with seconds only where it has some.
fn written(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes, seconds) = (
        seconds.abs() / 3_600,
        seconds.abs() / 60 % 60,
        seconds.abs() % 60,
    );
    if seconds == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{seconds:02}")
    }
}
