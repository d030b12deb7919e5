//! The evening diary: for two weeks, twenty seconds an evening, how long one worked on what no calendar holds.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::apportion::rounded;
use crate::calendars::category::CategoryId;
use crate::calendars::hours::Band;
use crate::calendars::shadow::MinuteRange;
use crate::day::Day;
use crate::error::{Error, Result};
use crate::words::wishes as words;
use crate::working::Working;

pub mod commands;
pub mod store;

/// Days that are asked about and looked at together.
pub const DAYS: u64 = 14;
/// Days of them that must be filled in before they replace a guess.
pub const NEEDED: usize = 7;
/// Most minutes of one kind of work in an evening or a weekend day.
const MOST: u16 = 960;
/// Days of a part of the week that must be filled in before their spread says anything.
const SPREAD: usize = 2;

/// One evening's line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The day.
    pub day: Day,
    /// The kind of work.
    pub category: CategoryId,
    /// Minutes, 0 to 960.
    pub minutes: u16,
}

/// Checks minutes of an evening: 960 at most.
pub fn minutes(minutes: u16) -> Result<u16> {
    if minutes <= MOST {
        Ok(minutes)
    } else {
        Err(Error::Invalid {
            field: "minutes",
            why: "must be between 0 and 960",
        })
    }
}

/// Checks a day: one of the last fourteen, today among them. What is further back is not remembered well enough.
pub fn recent(day: Day, today: Day) -> Result<Day> {
    if (0..DAYS as i64).contains(&day.days_until(today)) {
        Ok(day)
    } else {
        Err(Error::Invalid {
            field: "day",
            why: "must be one of the last fourteen days",
        })
    }
}

/// Fourteen days of the diary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct DiaryWindow {
    /// The first.
    pub from: Day,
    /// The last; it is filled in.
    pub to: Day,
    /// How many are filled in.
    pub filled: u32,
}

/// The shadow hours that the diary comes to for one kind of work in one part of the week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Estimate {
    /// The kind of work.
    pub category: CategoryId,
    /// Evenings or weekends.
    pub band: Band,
    /// Minutes a week.
    pub range: MinuteRange,
    /// How they were worked out.
    pub working: Working,
}

/// The newest fourteen days of which at least seven are filled in, so that a diary once kept does not fade with time.
pub fn window(entries: &[Entry]) -> Option<DiaryWindow> {
    let filled: BTreeSet<Day> = entries.iter().map(|entry| entry.day).collect();
    filled.iter().rev().find_map(|to| {
        let from = to.minus(DAYS - 1);
        let count = filled.range(from..=*to).count();
        (count >= NEEDED).then_some(DiaryWindow {
            from,
            to: *to,
            filled: count as u32,
        })
    })
}

/// What the diary comes to, by kind of work; nothing while fewer than seven of fourteen days are filled in.
///
/// Monday to Friday stand for evenings, Saturday and Sunday for the weekend. A part of the week of which fewer than two
/// days are filled in is left to the guess. A day that is filled in counts for every kind of work in the diary: one it
/// does not name took no time on it.
pub fn estimates(entries: &[Entry]) -> Vec<Estimate> {
    let Some(window) = window(entries) else {
        return Vec::new();
    };
    let inside: Vec<&Entry> = entries
        .iter()
        .filter(|entry| (window.from..=window.to).contains(&entry.day))
        .collect();
    let filled: BTreeSet<Day> = inside.iter().map(|entry| entry.day).collect();
    let mut written: BTreeMap<CategoryId, BTreeMap<Day, u64>> = BTreeMap::new();
    for entry in inside {
        *written
            .entry(entry.category)
            .or_default()
            .entry(entry.day)
            .or_default() += u64::from(entry.minutes);
    }
    let mut all = Vec::new();
    for (category, by_day) in written {
        for (band, a_week) in [(Band::Evening, 5), (Band::Weekend, 2)] {
            let days = filled.iter().filter(|day| of(**day) == band);
            let minutes: Vec<u64> = days
                .map(|day| by_day.get(day).copied().unwrap_or_default())
                .collect();
            if minutes.len() >= SPREAD {
                let (range, spread) = range(&minutes, a_week);
                all.push(Estimate {
                    category,
                    band,
                    range,
                    working: working(band, window, &minutes, spread),
                });
            }
        }
    }
    all
}

fn of(day: Day) -> Band {
    if day.weekday() < 5 {
        Band::Evening
    } else {
        Band::Weekend
    }
}

/// The mean a day times the days a week, two standard errors of that to either side, and the standard deviation of a day.
fn range(minutes: &[u64], a_week: u64) -> (MinuteRange, f64) {
    let count = minutes.len() as u64;
    let sum: u64 = minutes.iter().sum();
    let squares: u64 = minutes.iter().map(|one| one * one).sum();
    // Exact until the root: minutes are whole, so the sum of squared deviations times the count is whole as well.
    let deviations = count * squares - sum * sum;
    let deviation = (deviations as f64 / (count * (count - 1)) as f64).sqrt();
    let error = deviation / (count as f64).sqrt();
    let likely = rounded(sum * a_week, count) as u32;
    let half = (2.0 * error * a_week as f64).round() as u32;
    let range = MinuteRange {
        low: likely.saturating_sub(half),
        likely,
        high: (likely + half).min(a_week as u32 * u32::from(MOST)),
    };
    (range, deviation)
}

fn working(band: Band, window: DiaryWindow, minutes: &[u64], deviation: f64) -> Working {
    let count = minutes.len() as u64;
    let mean = rounded(minutes.iter().sum(), count);
    Working::new(words::formula_diary(band.name()))
        .with(
            words::input_fortnight(),
            words::from_to(window.from, window.to),
        )
        .with(words::input_filled(band.name()), count.to_string())
        .with(words::input_mean_a_day(), format!("{mean} min"))
        .with(
            words::input_deviation(),
            format!("{} min", deviation.round() as u64),
        )
}

/// One day of the diary as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DiaryDay {
    /// The day.
    pub day: Day,
    /// Something is written for it, even if it is that there was nothing.
    pub filled: bool,
    /// What.
    pub entries: Vec<DiaryLine>,
}

/// One line of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct DiaryLine {
    /// The kind of work.
    pub category: CategoryId,
    /// Minutes.
    pub minutes: u16,
}

/// The diary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DiaryView {
    /// The last fourteen days, the earliest first.
    pub days: Vec<DiaryDay>,
    /// How many of them are filled in.
    pub filled: u32,
    /// How many must be before the diary replaces a guess.
    pub needed: u32,
    /// The days that the figures below come from; `null` while too few are filled in.
    pub window: Option<DiaryWindow>,
    /// What the diary comes to.
    pub estimates: Vec<Estimate>,
}

impl DiaryView {
    /// The diary as it stands today.
    pub fn of(entries: &[Entry], today: Day) -> Self {
        let day = |back: u64| {
            let day = today.minus(back);
            let of_day = entries.iter().filter(|entry| entry.day == day);
            let entries: Vec<DiaryLine> = of_day
                .map(|entry| DiaryLine {
                    category: entry.category,
                    minutes: entry.minutes,
                })
                .collect();
            DiaryDay {
                day,
                filled: !entries.is_empty(),
                entries,
            }
        };
        let days: Vec<DiaryDay> = (0..DAYS).rev().map(day).collect();
        Self {
            filled: days.iter().filter(|day| day.filled).count() as u32,
            days,
            needed: NEEDED as u32,
            window: window(entries),
            estimates: estimates(entries),
        }
    }
}

#[cfg(test)]
mod tests;
