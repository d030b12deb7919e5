//! The burden log: how long something took on a day, by tag, each entry with the method it was come by.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::id;
use crate::values::logs::method::{BurdenMethod, BurdenTag, LineMethod};
use crate::values::logs::series::{LogLine, LogReading, Metric, lines};
use crate::values::logs::timer::TimerView;
use crate::words::logs as words;
use crate::working::Working;

pub mod commands;
pub mod store;
pub mod table;

/// Most minutes of one burden on a day: sixteen hours.
pub const MOST: u32 = 960;
/// Days that are shown when no others are asked for: twelve weeks.
pub const SHOWN: u64 = 84;

id! {
    /// Row id of an entry of the burden log.
    BurdenId
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Burden {
    /// The day.
    pub day: Day,
    /// What took the time.
    pub tag: BurdenTag,
    /// How long, 0 to 960 minutes. 0 says that there was none.
    pub minutes: u32,
    /// How that is known.
    pub method: BurdenMethod,
    /// What the timer said, where the timer made the entry.
    pub clocked: Option<u32>,
}

/// One burden of a day, as the person fills it in at its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BurdenMinutes {
    /// What took the time.
    pub tag: BurdenTag,
    /// 0 to 960.
    pub minutes: u32,
}

/// Checks minutes of one burden on a day: 960 at most.
pub fn minutes(minutes: u32) -> Result<u32> {
    if minutes <= MOST {
        Ok(minutes)
    } else {
        Err(Error::Invalid {
            field: "minutes",
            why: "must be between 0 and 960",
        })
    }
}

/// Checks a day of the log: today or one before it, not before 2000.
pub fn past(day: Day, today: Day) -> Result<Day> {
    let first = chrono::NaiveDate::from_ymd_opt(2000, 1, 1).map(Day);
    if day <= today && first.is_some_and(|first| first <= day) {
        Ok(day)
    } else {
        Err(Error::Invalid {
            field: "day",
            why: "must be today or a day before it",
        })
    }
}

/// Checks a corrected entry: what is written over the timer's figure is no longer timed.
pub fn corrected(entry: Burden) -> Result<Burden> {
    let timed = entry.method == BurdenMethod::Timed;
    if timed
        && entry
            .clocked
            .is_some_and(|clocked| clocked != entry.minutes)
    {
        return Err(Error::Invalid {
            field: "method",
            why: "must not be timed, for the timer said something else",
        });
    }
    Ok(entry)
}

/// Checks what a person fills in for a day: at least one burden, each once, all together no longer than a day.
pub fn day_lines(lines: &[BurdenMinutes]) -> Result<Vec<BurdenMinutes>> {
    let refused = |why| {
        Err(Error::Invalid {
            field: "lines",
            why,
        })
    };
    if lines.is_empty() {
        return refused("must hold at least one burden");
    }
    let tags: BTreeSet<BurdenTag> = lines.iter().map(|line| line.tag).collect();
    if tags.len() != lines.len() {
        return refused("must name each burden once");
    }
    for line in lines {
        minutes(line.minutes)?;
    }
    if lines.iter().map(|line| line.minutes).sum::<u32>() > 1440 {
        return refused("must not be longer than a day");
    }
    Ok(lines.to_vec())
}

/// An entry as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BurdenEntry {
    /// Its row.
    pub id: BurdenId,
    /// The day.
    pub day: Day,
    /// What took the time.
    pub tag: BurdenTag,
    /// The same in words.
    pub label: &'static str,
    /// How long.
    pub minutes: u32,
    /// How that is known.
    pub method: BurdenMethod,
    /// The same in words.
    pub method_label: &'static str,
    /// What the timer said, where the timer made the entry.
    pub clocked: Option<u32>,
}

/// One burden in a sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BurdenShare {
    /// What took the time.
    pub tag: BurdenTag,
    /// The same in words.
    pub label: &'static str,
    /// Minutes in all.
    #[ts(type = "number")]
    pub minutes: u64,
}

/// What the entries of one method come to. Those of two methods are never added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BurdenSum {
    /// The method.
    pub method: BurdenMethod,
    /// The same in words.
    pub method_label: &'static str,
    /// Days with an entry of this method.
    pub days: u32,
    /// Minutes in all.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Minutes on such a day, on average, rounded.
    #[ts(type = "number")]
    pub a_day: u64,
    /// By tag, the longest first; they add up to `minutes`.
    pub shares: Vec<BurdenShare>,
    /// How the average was worked out.
    pub working: Working,
}

/// The burden log.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BurdenView {
    /// Today.
    pub today: Day,
    /// First day of the entries and sums below.
    pub from: Day,
    /// Last day of them.
    pub to: Day,
    /// The timer that runs, if one does.
    pub timer: Option<TimerView>,
    /// Entries of these days, the newest first.
    pub entries: Vec<BurdenEntry>,
    /// What they come to, one sum for each method.
    pub sums: Vec<BurdenSum>,
    /// Minutes a day by month, over all days ever logged: one line for each burden and method.
    pub lines: Vec<LogLine>,
    /// What a line and a sum do not do.
    pub caveat: &'static str,
    /// What came of a timer that this very command ended: what is kept of it, or that nothing is.
    pub ended: Option<String>,
}

/// The sums of entries, one for each method, in the order of methods.
pub fn sums<'a>(entries: impl IntoIterator<Item = &'a Burden>) -> Vec<BurdenSum> {
    let mut methods: BTreeMap<BurdenMethod, Vec<&Burden>> = BTreeMap::new();
    for entry in entries {
        methods.entry(entry.method).or_default().push(entry);
    }
    methods
        .into_iter()
        .map(|(method, entries)| sum(method, &entries))
        .collect()
}

fn sum(method: BurdenMethod, entries: &[&Burden]) -> BurdenSum {
    let days: BTreeSet<Day> = entries.iter().map(|entry| entry.day).collect();
    let mut tags: BTreeMap<BurdenTag, u64> = BTreeMap::new();
    for entry in entries {
        *tags.entry(entry.tag).or_default() += u64::from(entry.minutes);
    }
    let mut shares: Vec<BurdenShare> = tags
        .into_iter()
        .map(|(tag, minutes)| BurdenShare {
            tag,
            label: tag.label(),
            minutes,
        })
        .collect();
    shares.sort_by_key(|share| (std::cmp::Reverse(share.minutes), share.tag));
    let minutes: u64 = shares.iter().map(|share| share.minutes).sum();
    let count = days.len() as u64;
    let a_day = (minutes + count / 2).checked_div(count).unwrap_or(0);
    BurdenSum {
        method,
        method_label: method.label(),
        days: days.len() as u32,
        minutes,
        a_day,
        shares,
        working: words::burden_working(method.label(), minutes, count),
    }
}

/// Readings by month: for each method, minutes a day of each burden that it ever names, and of all together.
///
/// A day counts when it has an entry of that method; a burden it does not name took no time on it.
pub fn readings<'a>(entries: impl IntoIterator<Item = &'a Burden>) -> Vec<LogReading> {
    let mut named: BTreeMap<BurdenMethod, BTreeSet<BurdenTag>> = BTreeMap::new();
    let mut months: BTreeMap<(BurdenMethod, Day), Vec<&Burden>> = BTreeMap::new();
    for entry in entries {
        named.entry(entry.method).or_default().insert(entry.tag);
        let month = crate::values::logs::series::month_of(entry.day);
        months.entry((entry.method, month)).or_default().push(entry);
    }
    let mut all = Vec::new();
    for ((method, month), entries) in months {
        let days: BTreeSet<Day> = entries.iter().map(|entry| entry.day).collect();
        let a_day = |tag: Option<BurdenTag>| {
            let fitting = entries
                .iter()
                .filter(|entry| tag.is_none_or(|tag| entry.tag == tag));
            let minutes: u64 = fitting.map(|entry| u64::from(entry.minutes)).sum();
            minutes as f64 / days.len() as f64
        };
        let reading = |metric, value| LogReading {
            metric,
            method: LineMethod::from(method),
            with: None,
            day: month,
            value,
        };
        all.push(reading(Metric::Burdens, a_day(None)));
        for tag in named.get(&method).into_iter().flatten() {
            all.push(reading(Metric::Burden(*tag), a_day(Some(*tag))));
        }
    }
    all
}

impl BurdenView {
    /// The log from one day to another, of all entries in the order in which they were made.
    pub fn of(
        entries: &[(BurdenId, Burden)],
        timer: Option<TimerView>,
        today: Day,
        (from, to): (Day, Day),
    ) -> Self {
        let mut inside: Vec<&(BurdenId, Burden)> = entries
            .iter()
            .filter(|(_, entry)| (from..=to).contains(&entry.day))
            .collect();
        inside.sort_by_key(|(id, entry)| std::cmp::Reverse((entry.day, *id)));
        let entry = |(id, entry): &(BurdenId, Burden)| BurdenEntry {
            id: *id,
            day: entry.day,
            tag: entry.tag,
            label: entry.tag.label(),
            minutes: entry.minutes,
            method: entry.method,
            method_label: entry.method.label(),
            clocked: entry.clocked,
        };
        Self {
            today,
            from,
            to,
            timer,
            sums: sums(inside.iter().map(|(_, entry)| entry)),
            entries: inside.into_iter().map(entry).collect(),
            lines: lines(&readings(entries.iter().map(|(_, entry)| entry))),
            caveat: words::BURDEN_CAVEAT,
            ended: None,
        }
    }
}

#[cfg(test)]
mod tests;
