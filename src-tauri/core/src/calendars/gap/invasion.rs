//! The ledger of protected time: what took it, when, whether it was a series, and how long before it was known.
//!
//! Time is shared as everywhere in the calendars: where entries overlap it counts once, at the weight of the most certain,
//! and is split among them by weight. So the ledger adds up to the protected time that was not kept.
//!
//! Work of the category the time is protected for keeps it, and so does life. Entries that are not sorted are listed but
//! stand apart: they break nothing until it is known what they were.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendars::apportion::{apportion, rounded};
use crate::calendars::category::CategoryId;
use crate::calendars::gap::profile::Kinds;
use crate::calendars::hours::Protected;
use crate::day::Day;

/// What begins fewer days ahead than this is born late.
pub const SOON: u32 = 7;

/// An entry as the ledger needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Booked {
    /// The day it begins.
    pub day: Day,
    /// Minute of that day.
    pub from: u32,
    /// Minutes after that day's midnight.
    pub to: u32,
    /// Thousandths of its length that count.
    pub weight: u32,
    /// Its category; `None` is not sorted.
    pub category: Option<CategoryId>,
    /// Entries of one title have one group.
    pub group: i64,
    /// Whether it belongs to a series.
    pub recurring: bool,
    /// The day it was made, where the file says so.
    pub made: Option<Day>,
}

/// Whether an entry came alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// It belongs to a series.
    Series,
    /// It is a single entry.
    Single,
}

/// One entry on one day of protected time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The day it took time from.
    pub day: Day,
    /// Minutes it took.
    pub minutes: u64,
    /// Its group.
    pub group: i64,
    /// Its category; `None` is not sorted, and then it is not counted as taken.
    pub category: Option<CategoryId>,
    /// Whether it came alone.
    pub origin: Origin,
    /// Days between its making and its day, 0 when it was made on or after that day; `None` where the file does not say.
    pub lead: Option<u32>,
}

/// All lines of one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invader {
    /// The group.
    pub group: i64,
    /// Its category; `None` is not sorted.
    pub category: Option<CategoryId>,
    /// Minutes it took.
    pub minutes: u64,
    /// How many entries.
    pub count: u32,
    /// Series if any of them is.
    pub origin: Origin,
    /// Least and most days ahead, where known.
    pub lead: Option<(u32, u32)>,
    /// The last day it took time from.
    pub last: Day,
}

/// One week of the balance, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    /// Its Monday.
    pub monday: Day,
    /// Protected.
    pub owed: u64,
    /// Free of other work.
    pub paid: u64,
    /// What is owed and was not paid, up to and with this week.
    pub open: u64,
}

/// The ledger.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Minutes protected in all weeks.
    pub owed: u64,
    /// Minutes other work took.
    pub taken: u64,
    /// Minutes under entries that are not sorted; not among `taken`.
    pub unsorted: u64,
    /// Lines by day; their minutes add up to `taken` and `unsorted`.
    pub lines: Vec<Line>,
    /// Groups, the largest first.
    pub invaders: Vec<Invader>,
    /// Week by week.
    pub balance: Vec<Balance>,
}

/// How many of the invasions whose making is known were born late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Late {
    /// Fewer than seven days ahead.
    pub late: u32,
    /// Those whose making is known.
    pub known: u32,
}

/// The contract's share against the calendar's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Promise {
    /// Share of the week the contract protects, 0 to 1.
    pub contract: f64,
    /// Share of the work in these weeks that was protected and kept, 0 to 1.
    pub calendar: f64,
}

impl Ledger {
    /// Minutes that were kept.
    pub fn paid(&self) -> u64 {
        self.owed - self.taken
    }

    /// How many invasions were born late; `None` where the making of none is known. Entries not sorted are left out.
    pub fn late(&self) -> Option<Late> {
        let leads: Vec<u32> = self
            .lines
            .iter()
            .filter(|line| line.category.is_some())
            .filter_map(|line| line.lead)
            .collect();
        (!leads.is_empty()).then(|| Late {
            late: leads.iter().filter(|lead| **lead < SOON).count() as u32,
            known: leads.len() as u32,
        })
    }

    /// The contract's share (0 to 1) beside what these weeks, with so many minutes of work, show; `None` without work.
    pub fn promise(&self, contract: f64, work: u64) -> Option<Promise> {
        (work > 0).then(|| Promise {
            contract,
            calendar: self.paid() as f64 / work as f64,
        })
    }
}

/// Draws up the ledger of these weeks, given by their Mondays.
pub fn ledger(
    weeks: &BTreeSet<Day>,
    booked: &[Booked],
    protected: &[Protected],
    kinds: &Kinds,
) -> Ledger {
    let by_day = by_day(booked);
    let mut taken: BTreeMap<(Day, usize), u64> = BTreeMap::new();
    let mut by_week: Vec<(Day, u64)> = Vec::new();
    let mut owed_a_week = 0;
    for part in protected {
        owed_a_week += u64::from(part.to - part.from);
    }
    for monday in weeks {
        let mut lost = 0;
        for part in protected {
            let day = monday.plus(u64::from(part.day));
            let here = by_day.get(&day).map_or(&[][..], Vec::as_slice);
            for (index, ticks) in shared(here, part) {
                let entry = &booked[index];
                let kept = entry.category.is_some() && entry.category == part.category;
                if kept || kinds.index(entry.category).is_none() {
                    continue;
                }
                *taken.entry((day, index)).or_default() += ticks;
                if entry.category.is_some() {
                    lost += ticks;
                }
            }
        }
        by_week.push((*monday, lost));
    }
    let (broken, open): (Vec<_>, Vec<_>) = taken
        .iter()
        .partition(|((_, index), _)| booked[*index].category.is_some());
    let mut lines = Vec::new();
    let mut totals = [0; 2];
    for (total, own) in totals.iter_mut().zip([broken, open]) {
        let ticks: Vec<u64> = own.iter().map(|(_, ticks)| **ticks).collect();
        *total = rounded(ticks.iter().sum(), 1000);
        for (((day, index), _), minutes) in own.iter().zip(apportion(*total, &ticks)) {
            lines.push(line(&booked[*index], *day, minutes));
        }
    }
    lines.retain(|line| line.minutes > 0);
    lines.sort_by_key(|line| (line.day, line.group));
    Ledger {
        owed: owed_a_week * weeks.len() as u64,
        taken: totals[0],
        unsorted: totals[1],
        invaders: invaders(&lines),
        balance: balance(&by_week, owed_a_week),
        lines,
    }
}

/// Entries by each day they touch, with the day's own minutes.
fn by_day(booked: &[Booked]) -> BTreeMap<Day, Vec<(usize, u32, u32, u32)>> {
    let mut days: BTreeMap<Day, Vec<(usize, u32, u32, u32)>> = BTreeMap::new();
    for (index, entry) in booked.iter().enumerate() {
        if entry.weight == 0 || entry.to <= entry.from {
            continue;
        }
        for after in entry.from / 1440..=(entry.to - 1) / 1440 {
            let from = entry.from.saturating_sub(after * 1440);
            let to = (entry.to - after * 1440).min(1440);
            let day = entry.day.plus(u64::from(after));
            days.entry(day)
                .or_default()
                .push((index, from, to, entry.weight));
        }
    }
    days
}

/// Ticks (thousandths of a minute) of a protected part by entry, each moment shared among those under way.
fn shared(here: &[(usize, u32, u32, u32)], part: &Protected) -> Vec<(usize, u64)> {
    let (first, last) = (u32::from(part.from), u32::from(part.to));
    let mut edges: BTreeSet<u32> = [first, last].into();
    for (_, from, to, _) in here {
        edges.extend(
            [*from, *to]
                .into_iter()
                .filter(|edge| (first..last).contains(edge)),
        );
    }
    let edges: Vec<u32> = edges.into_iter().collect();
    let mut found = Vec::new();
    for pair in edges.windows(2) {
        let under_way: Vec<(usize, u64)> = here
            .iter()
            .filter(|(_, from, to, _)| *from < pair[1] && *to > pair[0])
            .map(|(index, _, _, weight)| (*index, u64::from(*weight)))
            .collect();
        let weights: Vec<u64> = under_way.iter().map(|(_, weight)| *weight).collect();
        let most = weights.iter().max().copied().unwrap_or(0);
        let whole = u64::from(pair[1] - pair[0]) * most;
        let parts = apportion(whole, &weights);
        found.extend(under_way.iter().map(|(index, _)| *index).zip(parts));
    }
    found
}

fn line(entry: &Booked, day: Day, minutes: u64) -> Line {
    Line {
        day,
        minutes,
        group: entry.group,
        category: entry.category,
        origin: if entry.recurring {
            Origin::Series
        } else {
            Origin::Single
        },
        lead: entry
            .made
            .map(|made| made.days_until(day).clamp(0, i64::from(u32::MAX)) as u32),
    }
}

fn invaders(lines: &[Line]) -> Vec<Invader> {
    let mut groups: BTreeMap<(i64, Option<CategoryId>), Invader> = BTreeMap::new();
    for line in lines {
        let own = groups
            .entry((line.group, line.category))
            .or_insert(Invader {
                group: line.group,
                category: line.category,
                minutes: 0,
                count: 0,
                origin: line.origin,
                lead: None,
                last: line.day,
            });
        own.minutes += line.minutes;
        own.count += 1;
        own.origin = own.origin.min(line.origin);
        own.last = own.last.max(line.day);
        if let Some(lead) = line.lead {
            let (least, most) = own.lead.unwrap_or((lead, lead));
            own.lead = Some((least.min(lead), most.max(lead)));
        }
    }
    let mut all: Vec<Invader> = groups.into_values().collect();
    all.sort_by_key(|own| (std::cmp::Reverse(own.minutes), own.group));
    all
}

/// Running sums are rounded, not sums of rounded weeks, so that the last is what the ledger says.
fn balance(weeks: &[(Day, u64)], owed: u64) -> Vec<Balance> {
    let (mut ticks, mut before) = (0, 0);
    weeks
        .iter()
        .map(|(monday, lost)| {
            ticks += lost;
            let open = rounded(ticks, 1000);
            let taken = open - before;
            before = open;
            Balance {
                monday: *monday,
                owed,
                paid: owed.saturating_sub(taken),
                open,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests;
