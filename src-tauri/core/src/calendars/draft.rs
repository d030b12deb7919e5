//! A calendar file that was read and not yet stored: its entries, and what the person answered about it.

use std::collections::BTreeMap;

use crate::calendars::category::CategoryId;
use crate::calendars::entry::{Entries, Entry};
use crate::calendars::event::Kind;
use crate::calendars::ics::Reading;
use crate::calendars::ics::complaint::Complaint;
use crate::calendars::policy::{LeftOut, Policy, Standing, standing};
use crate::calendars::rule::{Hit, Subject};
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
    /// Free and declined entries: counted or not.
    pub policy: Policy,
    /// What the person decided in the preview, by normalised title; the inner `None` leaves a title open.
    pub decided: BTreeMap<String, Option<CategoryId>>,
    /// What the vault knows of each title, in the order of [`Entries::titles`].
    pub known: Vec<Option<KnownTitle>>,
}

/// Where an entry goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// What kind of entry it will be; `None` is left out altogether.
    pub kind: Option<Kind>,
    /// Why it is not hours of work, where it is not.
    pub left_out: Option<LeftOut>,
    /// Thousandths of its length that count.
    pub weight: u32,
    /// What the person decided about its title, now or before.
    pub decided: Option<Option<CategoryId>>,
    /// What the rules say, whoever decides.
    pub hit: Option<Hit>,
}

impl Placed {
    /// Where it is sorted.
    pub fn category(&self) -> Option<CategoryId> {
        self.decided.unwrap_or_else(|| self.hit.as_ref().map(|hit| hit.category))
    }

    /// Minutes it counts for, were nothing else at that time.
    pub fn minutes(&self, entry: &Entry) -> u64 {
        u64::from(entry.to - entry.from) * u64::from(self.weight) / 1000
    }
}

impl Draft {
    /// Places an entry by policy, the person's decisions and the rules.
    pub fn place(&self, entry: &Entry, sorter: &mut Sorter) -> Placed {
        let (kind, left_out, weight) = match standing(entry.marks, self.policy) {
            Standing::Counts(weight) if entry.marks.all_day => (Some(Kind::AllDay), None, weight),
            Standing::Counts(weight) => (Some(Kind::Timed), None, weight),
            Standing::Out(LeftOut::Leave) => (Some(Kind::Leave), Some(LeftOut::Leave), 0),
            Standing::Out(why) => (None, Some(why), 0),
        };
        let title = &self.entries.titles[entry.title];
        let labels: Vec<String> = Entries::facts(&self.reading, entry)
            .map(|facts| facts.categories.iter().map(ToString::to_string).collect())
            .unwrap_or_default();
        let known = self.known.get(entry.title).copied().flatten();
        let subject = Subject {
            title: Some(&title.normal),
            group: known.map(|known| known.group),
            calendar: None,
            labels: Some(&labels),
            weekday: entry.day.weekday() as u8,
            from: entry.from as u16,
            before: None,
        };
        Placed {
            kind,
            left_out,
            weight,
            decided: self.decided.get(&title.normal).copied().or_else(|| known.and_then(|known| known.decided)),
            hit: sorter.ask(entry.title, &subject),
        }
    }

    /// Takes the person's decisions on series. Each holds for the series' own title, in every series that has it; an
    /// occurrence with another title is left to the rules.
    pub fn decide(&mut self, series: &[(usize, Option<CategoryId>)]) {
        let title = |(series, category): &(usize, Option<CategoryId>)| Some((self.title_of(*series)?, *category));
        self.decided = series.iter().filter_map(title).collect();
    }

    /// A series' own title, normalised.
    pub fn title_of(&self, series: usize) -> Option<String> {
        let series = self.reading.series.get(series)?;
        Some(normalised(series.facts.summary.as_deref().unwrap_or_default()))
    }
}
