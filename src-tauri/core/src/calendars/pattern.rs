//! Says in words when a series happens, from its dates rather than from its rule, so that exceptions are seen.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;

use crate::calendars::grid::Timed;
use crate::day::Day;
use crate::words::rhythm as words;
use crate::words::rhythm::Rhythm;

/// One date of a series on the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The day it begins.
    pub day: Day,
    /// Minute of the day, 0 to 1439.
    pub from: u32,
    /// Minutes after that midnight.
    pub to: u32,
    /// Without a time of day.
    pub all_day: bool,
}

impl Date {
    /// The date of a stretch that counts.
    pub fn of(timed: &Timed) -> Self {
        Self {
            day: timed.day,
            from: timed.from,
            to: timed.to,
            all_day: false,
        }
    }
}

/// Words such as "weekdays, 18:30 to 19:30" or "third Wednesday, 17:00 to 18:30; 2 moved".
pub fn pattern(dates: &[Date]) -> String {
    let Some(usual) = usual_time(dates) else {
        return words::no_dates();
    };
    let (kept, moved): (Vec<Date>, Vec<Date>) = dates
        .iter()
        .partition(|date| (date.from, date.to - date.from, date.all_day) == usual);
    let days: BTreeSet<Day> = kept.iter().map(|date| date.day).collect();
    let all: BTreeSet<Day> = dates.iter().map(|date| date.day).collect();
    // A series of which a few dates were moved still has the rhythm of all its dates, or of those that stayed.
    let named = [&all, &days]
        .into_iter()
        .map(rhythm)
        .find(|found| !matches!(found, Rhythm::Dates(_)));
    let rhythm = named.unwrap_or(Rhythm::Dates(all.len()));
    let time = (!usual.2).then(|| (usual.0, usual.0 + usual.1));
    words::pattern(&rhythm, time, moved.len())
}

/// The most frequent (start, length, all day); the earliest of equals.
fn usual_time(dates: &[Date]) -> Option<(u32, u32, bool)> {
    let mut counts: BTreeMap<(u32, u32, bool), usize> = BTreeMap::new();
    for date in dates {
        *counts
            .entry((date.from, date.to - date.from, date.all_day))
            .or_default() += 1;
    }
    counts
        .into_iter()
        .max_by_key(|(time, count)| (*count, std::cmp::Reverse(*time)))
        .map(|(time, _)| time)
}

fn rhythm(days: &BTreeSet<Day>) -> Rhythm {
    let all: Vec<Day> = days.iter().copied().collect();
    let (Some(first), Some(last)) = (all.first(), all.last()) else {
        return Rhythm::Dates(0);
    };
    if all.len() == 1 {
        return Rhythm::Once(*first);
    }
    let mut on: BTreeMap<u8, usize> = BTreeMap::new();
    for day in &all {
        *on.entry(day.weekday() as u8).or_default() += 1;
    }
    let weeks: BTreeSet<Day> = all.iter().map(|day| day.monday()).collect();
    let span = first.monday().days_until(last.monday()) / 7 + 1;
    let every = interval(&weeks);
    // A weekday belongs to the rhythm when it happens in at least half of the weeks that have any date.
    let days: Vec<u8> = on
        .iter()
        .filter(|(_, count)| **count * 2 >= weeks.len())
        .map(|(day, _)| *day)
        .collect();
    let within: usize = on
        .iter()
        .filter(|(day, _)| days.contains(day))
        .map(|(_, count)| *count)
        .sum();
    let steady = within * 10 >= all.len() * 9;
    if let Some(monthly) = monthly(&all)
        && (weeks.len() as i64) * 3 <= span
    {
        return monthly;
    }
    match (steady, every) {
        (true, Some(1)) if days.len() == 7 => Rhythm::Daily,
        (true, Some(1)) if days == [0, 1, 2, 3, 4] => Rhythm::Weekdays,
        (true, Some(every)) if !days.is_empty() => Rhythm::Weekly { days, every },
        _ => Rhythm::Dates(all.len()),
    }
}

/// The number of weeks from one week with a date to the next, if it is the same for most; gaps may be multiples of it.
fn interval(weeks: &BTreeSet<Day>) -> Option<u32> {
    let all: Vec<Day> = weeks.iter().copied().collect();
    let gaps: Vec<i64> = all
        .windows(2)
        .map(|pair| pair[0].days_until(pair[1]) / 7)
        .collect();
    let Some(least) = gaps.iter().copied().min() else {
        return Some(1);
    };
    let plain = gaps.iter().filter(|gap| **gap == least).count();
    let regular = gaps.iter().all(|gap| gap % least == 0) && plain * 2 >= gaps.len();
    (regular && least <= 8).then_some(least as u32)
}

/// The same weekday of each month, for at least three dates, with no month twice.
fn monthly(days: &[Day]) -> Option<Rhythm> {
    let months: BTreeSet<(i32, u32)> = days
        .iter()
        .map(|day| (day.0.year(), day.0.month()))
        .collect();
    let first = days.first()?;
    let one_weekday = days.iter().all(|day| day.weekday() == first.weekday());
    if days.len() < 3 || months.len() != days.len() || !one_weekday {
        return None;
    }
    let nth: BTreeSet<u32> = days.iter().map(|day| day.0.day0() / 7 + 1).collect();
    let last = days
        .iter()
        .all(|day| day.plus(7).0.month() != day.0.month());
    let nth = if last {
        5
    } else {
        *nth.iter().next().filter(|_| nth.len() == 1)?
    };
    Some(Rhythm::Monthly {
        nth,
        day: first.weekday() as u8,
    })
}

#[cfg(test)]
mod tests;
