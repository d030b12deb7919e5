//! Everything that follows from the stored entries: the weeks, which of them count, and their sum.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendars::category::{Category, CategoryId};
use crate::calendars::event::{Event, Kind};
use crate::calendars::grid::{Cells, Tally, Timed, by_week};
use crate::calendars::weeks::{Proposal, WeekSum, mondays, proposals};
use crate::day::Day;

pub mod store;

/// One week, what the program proposes, and what holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// What it holds.
    pub sum: WeekSum,
    /// What the program makes of it.
    pub proposal: Proposal,
    /// What the person said, if anything.
    pub chosen: Option<bool>,
}

impl Week {
    /// Whether it counts.
    pub fn counts(&self) -> bool {
        self.chosen.unwrap_or(self.proposal == Proposal::Ordinary)
    }
}

/// The weeks so far and their sum.
#[derive(Debug, Clone, Default)]
pub struct Picture {
    /// Every week from the first entry to today, in order.
    pub weeks: Vec<Week>,
    /// The sum of those that count.
    pub tally: Tally,
}

impl Picture {
    /// Draws it. Weeks that begin after today are left out; the week of today is as whole as the calendars make it.
    pub fn of(events: &[Event], choices: &BTreeMap<Day, bool>, categories: &[Category], today: Day) -> Self {
        let first = events.iter().map(|event| event.day).min();
        let last = events.iter().filter_map(|event| event.days().last()).max().map(|last| last.min(today));
        let (Some(first), Some(last)) = (first, last) else { return Self::default() };
        let timed: Vec<Timed> = events.iter().map(Event::timed).collect();
        let cells = by_week(&timed);
        let sums = sums(events, &cells, &life(categories), &mondays(first, last));
        let proposals = proposals(&sums, first, last);
        let week = |(sum, proposal): (WeekSum, Proposal)| Week { chosen: choices.get(&sum.monday).copied(), sum, proposal };
        let weeks: Vec<Week> = sums.into_iter().zip(proposals).map(week).collect();
        let counted: BTreeSet<Day> = weeks.iter().filter(|week| week.counts()).map(|week| week.sum.monday).collect();
        Self { tally: Tally::of(&cells, &counted), weeks }
    }

    /// The Mondays of the weeks that count.
    pub fn counted(&self) -> BTreeSet<Day> {
        self.weeks.iter().filter(|week| week.counts()).map(|week| week.sum.monday).collect()
    }
}

fn life(categories: &[Category]) -> BTreeSet<CategoryId> {
    categories.iter().filter(|category| !category.is_work).map(|category| category.id).collect()
}

fn sums(events: &[Event], cells: &BTreeMap<Day, Cells>, life: &BTreeSet<CategoryId>, mondays: &[Day]) -> Vec<WeekSum> {
    let mut begun: BTreeMap<Day, u32> = BTreeMap::new();
    let mut away: BTreeMap<Day, BTreeSet<Day>> = BTreeMap::new();
    for event in events {
        *begun.entry(event.day.monday()).or_default() += 1;
        if event.kind == Kind::Leave {
            // A few hours away in a day are not a day of leave.
            let whole = event.to - event.from >= 240;
            for day in event.days().filter(|day| whole && day.weekday() < 5) {
                away.entry(day.monday()).or_default().insert(day);
            }
        }
    }
    let sum = |monday: &Day| {
        let work = cells.get(monday).map_or(0, |cells| {
            let counts = |category: &Option<CategoryId>| category.is_none_or(|id| !life.contains(&id));
            cells.iter().filter(|((_, category), _)| counts(category)).map(|(_, ticks)| ticks).sum()
        });
        WeekSum {
            monday: *monday,
            minutes: crate::calendars::apportion::rounded(work, 1000),
            events: begun.get(monday).copied().unwrap_or_default(),
            leave_days: away.get(monday).map_or(0, |days| days.len() as u32),
        }
    };
    mondays.iter().map(sum).collect()
}
