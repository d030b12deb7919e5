//! Reads what a person's boundaries are worked out from.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendars::boundaries::measures::{Taken, measures};
use crate::calendars::boundaries::{
    BoundariesView, ContractView, LedgerView, after_trend, kept_trend, months,
};
use crate::calendars::category::{CategoryId, Colour};
use crate::calendars::event::Event;
use crate::calendars::gap::bands::Bands;
use crate::calendars::gap::feeling::Ratings;
use crate::calendars::gap::invasion::{Booked, Ledger, ledger};
use crate::calendars::gap::measures::{Diary, after_by_week, kept_by_week};
use crate::calendars::gap::observed::{Observed, Tentative};
use crate::calendars::gap::profile::Profile;
use crate::calendars::gap::shadow::{self, Level};
use crate::calendars::gap::store::Gathered;
use crate::calendars::gap::table::{Settle, Table};
use crate::calendars::gap::trend::by_month;
use crate::calendars::gap::typical;
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::pattern::{Date, pattern};
use crate::calendars::rule::GroupId;
use crate::day::Day;

/// The boundaries of the ordinary weeks.
pub fn boundaries(all: &Gathered) -> BoundariesView {
    let kind = WeekType::Ordinary;
    let weeks: Vec<&Observed> = all.weeks.iter().filter(|week| week.kind == kind).collect();
    let owned: Vec<Observed> = weeks.iter().map(|week| (*week).clone()).collect();
    let mondays: BTreeSet<Day> = weeks.iter().map(|week| week.monday).collect();
    let bands = Bands::of(&all.all.hours, &all.masks);
    let lived =
        typical(&all.weeks, kind, Tentative::Policy, &all.kinds).settled(&bands, Settle::Shared);
    let mut have = Table::of(&lived, &bands);
    have.add(
        &shadow::table(&all.shadows, Level::Likely, &all.kinds, bands.count()),
        1.0,
    );
    let wished = all.wishes[kind.index()]
        .as_ref()
        .map(|week| Profile::of_wish(week, &all.kinds));
    let wish = wished.as_ref().map(|week| Table::of(week, &bands));
    let after = by_month(&after_by_week(&owned, &all.all.hours, &all.kinds));
    let kept = by_month(&kept_by_week(&owned, &all.all.hours, &all.kinds));
    let found = Taken {
        kinds: &all.kinds,
        names: &all.names,
        hours: &all.all.hours,
        weeks: &weeks,
        diaries: &diaries(all, &mondays),
        typical: &lived,
        have: &have,
        wish: wished.as_ref().zip(wish.as_ref()),
        shadows: &all.shadows,
        ratings: &Ratings::of(&all.feelings[kind.index()], &all.kinds),
        patients: &patients(all),
    };
    let ledger = drawn_up(all, &mondays);
    BoundariesView {
        weeks: weeks.len() as u32,
        measures: measures(&found),
        contract: contract(all, &have),
        ledger: ledger.map(|ledger| LedgerView::of(&ledger, labels(all))),
        months: months(&after, &kept),
        after_trend: after_trend(&after),
        kept_trend: kept_trend(&kept),
    }
}

/// The ledger of these weeks; `None` where no time is protected or no week counts.
fn drawn_up(all: &Gathered, mondays: &BTreeSet<Day>) -> Option<Ledger> {
    let protected = &all.all.hours.protected;
    if protected.is_empty() || mondays.is_empty() {
        return None;
    }
    let booked: Vec<Booked> = all
        .all
        .events
        .iter()
        .filter(|event| event.counts(&all.all.policy))
        .map(|event| Booked {
            day: event.day,
            from: event.from,
            to: event.to,
            weight: if event.marks.all_day {
                0
            } else {
                event.weight(&all.all.policy)
            },
            category: event.sorted.category(),
            group: event.group.0,
            recurring: event.recurring,
            made: event.made_on,
        })
        .collect();
    Some(ledger(mondays, &booked, protected, &all.kinds))
}

/// What entries of a title are called: the title where it is known, else when they happen.
fn labels(all: &Gathered) -> impl Fn(GroupId) -> String {
    let mut dates: BTreeMap<GroupId, Vec<Date>> = BTreeMap::new();
    for event in &all.all.events {
        dates.entry(event.group).or_default().push(event.date());
    }
    let titles = all.titles.clone();
    move |group| {
        let when = || dates.get(&group).map(|dates| pattern(dates));
        titles
            .get(&group)
            .cloned()
            .or_else(when)
            .unwrap_or_default()
    }
}

fn diaries(all: &Gathered, mondays: &BTreeSet<Day>) -> Vec<Diary> {
    let mut entries: BTreeMap<Day, Vec<&Event>> = BTreeMap::new();
    for event in &all.all.events {
        entries.entry(event.day.monday()).or_default().push(event);
    }
    mondays
        .iter()
        .map(|monday| Diary {
            monday: *monday,
            entries: entries
                .get(monday)
                .into_iter()
                .flatten()
                .flat_map(|event| event.stretches(&all.all.policy))
                .collect(),
        })
        .collect()
}

/// Kinds of work with patients: those drawn in the colour of clinical work.
fn patients(all: &Gathered) -> Vec<CategoryId> {
    all.all
        .categories
        .iter()
        .filter(|category| category.is_work && category.colour == Colour::Clinical)
        .map(|category| category.id)
        .collect()
}

fn contract(all: &Gathered, have: &Table) -> Vec<ContractView> {
    let hours = have.kind_hours();
    let work = have.total();
    let line = |share: &crate::calendars::promise::PromisedShare| {
        let kind = all.kinds.index(Some(share.category))?;
        (work > 0.0).then(|| ContractView {
            category: share.category,
            contract: u32::from(share.percent),
            calendar: (hours[kind] / work * 100.0).round() as u32,
        })
    };
    all.promises.shares.iter().filter_map(line).collect()
}
