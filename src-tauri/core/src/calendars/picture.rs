//! Everything that follows from the stored entries: the weeks, what kind each was, and what they come to.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendars::category::{Category, CategoryId};
use crate::calendars::event::Event;
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::grid::{Cells, SLOTS, Tally, Timed, by_week};
use crate::calendars::policy::Policy;
use crate::calendars::weeks::proposal::{Proposed, proposals};
use crate::calendars::weeks::{WeekKind, WeekSum, mondays};
use crate::day::Day;

pub mod store;

/// Minutes of an entry that make a day of leave: a few hours away are none.
const LEAVE_MINUTES: u32 = 240;

/// One week, what the program proposes, and what holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// What it holds.
    pub sum: WeekSum,
    /// What the program makes of it, and why.
    pub proposed: Proposed,
    /// What the person said, if anything.
    pub chosen: Option<WeekKind>,
}

impl Week {
    /// What kind of week it is.
    pub fn kind(&self) -> WeekKind {
        self.chosen.unwrap_or_else(|| self.proposed.proposal.kind())
    }

    /// Whether it is part of the week the person has.
    pub fn counts(&self) -> bool {
        self.kind() == WeekKind::Ordinary
    }
}

/// The weeks so far and what they come to.
#[derive(Debug, Clone, Default)]
pub struct Picture {
    /// Every week from the first entry to today, in order.
    pub weeks: Vec<Week>,
    /// The sum of the ordinary ones.
    pub tally: Tally,
    /// Each week's ticks, by its Monday, as the policy says.
    cells: BTreeMap<Day, Cells>,
    /// The same without tentative entries, for weeks in which that differs.
    without: BTreeMap<Day, Cells>,
    /// The same with tentative entries in full.
    with: BTreeMap<Day, Cells>,
}

impl Picture {
    /// Draws it. Weeks that begin after today are left out; the week of today is as whole as the calendars make it.
    pub fn of(
        events: &[Event],
        choices: &BTreeMap<Day, WeekKind>,
        categories: &[Category],
        policy: &Policy,
        today: Day,
    ) -> Self {
        let told = || {
            events
                .iter()
                .filter(|event| event.counts(policy) || event.is_leave(policy))
        };
        let first = told().map(|event| event.day).min();
        let last = told()
            .filter_map(|event| event.days().last())
            .max()
            .map(|last| last.min(today));
        let (Some(first), Some(last)) = (first, last) else {
            return Self::default();
        };
        let cells = ticks(events.iter(), policy);
        let sums = sums(
            events,
            &cells,
            policy,
            &life(categories),
            &mondays(first, last),
        );
        let proposed = proposals(&sums, first, last);
        let week = |(sum, proposed): (WeekSum, Proposed)| Week {
            chosen: choices.get(&sum.monday).copied(),
            sum,
            proposed,
        };
        let weeks: Vec<Week> = sums.into_iter().zip(proposed).map(week).collect();
        let (without, with) = without_and_with(events, policy);
        let mut picture = Self {
            weeks,
            tally: Tally::default(),
            cells,
            without,
            with,
        };
        picture.tally = picture.tally_of(WeekType::Ordinary);
        picture
    }

    /// The Mondays of the ordinary weeks.
    pub fn counted(&self) -> BTreeSet<Day> {
        self.mondays_of(WeekType::Ordinary)
    }

    /// The sum of the weeks of one type.
    pub fn tally_of(&self, week_type: WeekType) -> Tally {
        Tally::of(&self.cells, &self.mondays_of(week_type))
    }

    /// Each week's kind, and whether the person decided.
    pub fn kinds(&self) -> Vec<(WeekKind, bool)> {
        self.weeks
            .iter()
            .map(|week| (week.kind(), week.chosen.is_some()))
            .collect()
    }

    /// Every week that was not set aside: its Monday, its type, and its ticks without tentative entries, as the policy
    /// says, and with tentative entries in full.
    pub fn observed(&self) -> Vec<(Day, WeekType, [Cells; 3])> {
        let week = |week: &Week| {
            let monday = week.sum.monday;
            let chosen = || self.cells.get(&monday).cloned().unwrap_or_default();
            let other =
                |cells: &BTreeMap<Day, Cells>| cells.get(&monday).cloned().unwrap_or_else(chosen);
            let cells = [other(&self.without), chosen(), other(&self.with)];
            Some((monday, week.kind().week_type()?, cells))
        };
        self.weeks.iter().filter_map(week).collect()
    }

    fn mondays_of(&self, week_type: WeekType) -> BTreeSet<Day> {
        self.weeks
            .iter()
            .filter(|week| week.kind().week_type() == Some(week_type))
            .map(|week| week.sum.monday)
            .collect()
    }
}

fn ticks<'a>(events: impl Iterator<Item = &'a Event>, policy: &Policy) -> BTreeMap<Day, Cells> {
    let stretches: Vec<Timed> = events.flat_map(|event| event.stretches(policy)).collect();
    by_week(&stretches)
}

/// Only weeks that a tentative entry touches are drawn twice more: for all others the answer is the same.
fn without_and_with(
    events: &[Event],
    policy: &Policy,
) -> (BTreeMap<Day, Cells>, BTreeMap<Day, Cells>) {
    let touched = |event: &Event| -> BTreeSet<Day> { event.days().map(Day::monday).collect() };
    let tentative = events
        .iter()
        .filter(|event| event.marks.tentative && event.counts(policy));
    let weeks: BTreeSet<Day> = tentative.flat_map(touched).collect();
    let beside: Vec<&Event> = events
        .iter()
        .filter(|event| !weeks.is_empty() && !touched(event).is_disjoint(&weeks))
        .collect();
    let drawn = |tentative: u32| {
        let mut cells = ticks(beside.iter().copied(), &policy.with_tentative(tentative));
        // An entry at the edge of such a week reaches into the next one, which is not drawn whole here.
        cells.retain(|monday, _| weeks.contains(monday));
        for monday in &weeks {
            cells.entry(*monday).or_default();
        }
        cells
    };
    (drawn(0), drawn(1000))
}

fn life(categories: &[Category]) -> BTreeSet<CategoryId> {
    categories
        .iter()
        .filter(|category| !category.is_work)
        .map(|category| category.id)
        .collect()
}

/// Days of a week by what they hold.
#[derive(Default)]
struct Days {
    begun: u32,
    leave: BTreeSet<Day>,
    conference: BTreeSet<Day>,
    service: BTreeSet<Day>,
}

fn sums(
    events: &[Event],
    cells: &BTreeMap<Day, Cells>,
    policy: &Policy,
    life: &BTreeSet<CategoryId>,
    mondays: &[Day],
) -> Vec<WeekSum> {
    let days = days(events, policy);
    let nothing = Cells::new();
    let sum = |monday: &Day| {
        let cells = cells.get(monday).unwrap_or(&nothing);
        let minutes = |fits: &dyn Fn(u16) -> bool| {
            let counts =
                |category: &Option<CategoryId>| category.is_none_or(|id| !life.contains(&id));
            let ticks = cells
                .iter()
                .filter(|((slot, category), _)| counts(category) && fits(*slot))
                .map(|(_, ticks)| ticks)
                .sum();
            crate::calendars::apportion::rounded(ticks, 1000)
        };
        let none = Days::default();
        let days = days.get(monday).unwrap_or(&none);
        let weekdays = |days: &BTreeSet<Day>| days.iter().filter(|day| day.weekday() < 5).count();
        let leave: BTreeSet<Day> = days.leave.difference(&days.conference).copied().collect();
        WeekSum {
            monday: *monday,
            minutes: minutes(&|_| true),
            events: days.begun,
            leave_days: weekdays(&leave) as u32,
            conference_days: weekdays(&days.conference) as u32,
            service_days: days.service.len() as u32,
            saturday: minutes(&|slot| slot / SLOTS == 5),
            sunday: minutes(&|slot| slot / SLOTS == 6),
            night: minutes(&|slot| !(24..88).contains(&(slot % SLOTS))),
        }
    };
    mondays.iter().map(sum).collect()
}

fn days(events: &[Event], policy: &Policy) -> BTreeMap<Day, Days> {
    let mut weeks: BTreeMap<Day, Days> = BTreeMap::new();
    for event in events {
        if event.counts(policy) {
            weeks.entry(event.day.monday()).or_default().begun += 1;
        }
        // What was called off or declined says nothing of the week; what is shown as free may well: calendars often
        // show a week of service as a free band above the days.
        if event.marks.cancelled || event.marks.declined {
            continue;
        }
        let whole = event.to - event.from >= LEAVE_MINUTES;
        let conference = event.marks.conference && whole;
        let leave = event.is_leave(policy) && whole && !event.marks.conference;
        if !(conference || leave || event.marks.service) {
            continue;
        }
        for day in event.days() {
            let week = weeks.entry(day.monday()).or_default();
            if conference {
                week.conference.insert(day);
            }
            if leave {
                week.leave.insert(day);
            }
            if event.marks.service {
                week.service.insert(day);
            }
        }
    }
    weeks
}

#[cfg(test)]
mod tests;
