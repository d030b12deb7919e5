//! A calendar file that was read and not yet stored: its entries, and what the person answered about it.

use std::collections::BTreeMap;

use crate::calendars::category::CategoryId;
use crate::calendars::entry::{Entries, Entry};
use crate::calendars::event::counted_minutes;
use crate::calendars::ics::Reading;
use crate::calendars::ics::complaint::Complaint;
use crate::calendars::policy::{LeftOut, Policy, Standing, standing};
use crate::calendars::prints::Prints;
use crate::calendars::rule::CalendarId;
use crate::calendars::rule::ready::{Hit, Subject};
use crate::calendars::sorter::{KnownTitle, Sorter};
use crate::calendars::title::normalised;
use crate::day::Day;

/// What was read, with the answers so far. It lives in memory only.
#[derive(Debug, Clone)]
pub struct Draft {
    /// What the file says.
    pub reading: Reading,
    /// Its entries in the window.
    pub entries: Entries,
    /// What was unclear, in the file and in single occurrences.
    pub complaints: Vec<Complaint>,
    /// First day looked at.
    pub first: Day,
    /// First day no longer looked at.
    pub until: Day,
    /// What counts: the person's choice for all calendars, as answered in this preview.
    pub policy: Policy,
    /// What the person decided in the preview, by normalised title; the inner `None` leaves a title open.
    pub decided: BTreeMap<String, Option<CategoryId>>,
    /// What the vault knows of each title, in the order of [`Entries::titles`].
    pub known: Vec<Option<KnownTitle>>,
    /// What its entries are recognised by, under the vault's key.
    pub prints: Prints,
    /// The calendar it would be brought into, where that is here already.
    pub calendar: Option<CalendarId>,
}

/// Where an entry goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// How it counts.
    pub standing: Standing,
    /// What the person decided about its title, now or before.
    pub decided: Option<Option<CategoryId>>,
    /// What the rules say, whoever decides.
    pub hit: Option<Hit>,
    /// Minutes it counts for, were nothing else at that time.
    pub minutes: u64,
}

impl Placed {
    /// Where it is sorted.
    pub fn category(&self) -> Option<CategoryId> {
        self.decided
            .unwrap_or_else(|| self.hit.as_ref().map(|hit| hit.category))
    }

    /// Why it is not hours of work, where it is not.
    pub fn left_out(&self) -> Option<LeftOut> {
        match self.standing {
            Standing::Counts(_) => None,
            Standing::Out(why) => Some(why),
        }
    }
}

impl Draft {
    /// Places an entry by policy, the person's decisions and the rules.
    pub fn place(&self, entry: &Entry, sorter: &mut Sorter) -> Placed {
        let title = &self.entries.titles[entry.title];
        let known = self.known.get(entry.title).copied().flatten();
        let facts = self.prints.facts(entry);
        let subject = Subject {
            title: Some(&title.normal),
            group: known.map(|known| known.group),
            calendar: self.calendar,
            labels: facts.map(|facts| &facts.labels[..]),
            organiser: facts.map(|facts| &facts.organiser[..]),
            tags: self
                .prints
                .titles
                .get(entry.title)
                .map(|title| &title.tags[..]),
            weekday: entry.day.weekday() as u8,
            from: entry.from as u16,
            all_day: entry.marks.all_day,
            recurring: entry.recurring,
            before: None,
        };
        Placed {
            standing: standing(entry.marks, &self.policy),
            decided: self
                .decided
                .get(&title.normal)
                .copied()
                .or_else(|| known.and_then(|known| known.decided)),
            hit: sorter.ask(entry.title, &subject),
            minutes: counted_minutes(
                entry.marks,
                u64::from(entry.to - entry.from),
                entry.days(),
                1000,
                &self.policy,
            ),
        }
    }

    /// Takes the person's decisions on series. Each holds for the series' own title, in every series that has it; an
    /// occurrence with another title is left to the rules.
    pub fn decide(&mut self, series: &[(usize, Option<CategoryId>)]) {
        let title = |(series, category): &(usize, Option<CategoryId>)| {
            Some((self.title_of(*series)?, *category))
        };
        self.decided = series.iter().filter_map(title).collect();
    }

    /// A series' own title, normalised.
    pub fn title_of(&self, series: usize) -> Option<String> {
        let series = self.reading.series.get(series)?;
        Some(normalised(
            series.facts.summary.as_deref().unwrap_or_default(),
        ))
    }
}
