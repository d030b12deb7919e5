//! An entry as it is kept: its time, its weight, and where it is sorted.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::category::CategoryId;
use crate::calendars::fingerprint::Fingerprint;
use crate::calendars::grid::Timed;
use crate::calendars::pattern::Date;
use crate::calendars::rule::{CalendarId, GroupId, RuleId, Subject};
use crate::day::Day;
use crate::id;

pub mod store;

id!(
    /// One entry of a calendar.
    EventId
);

/// What kind of entry it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// It has a time of day.
    Timed,
    /// It is a matter of days and counts for no hours.
    AllDay,
    /// The person is away.
    Leave,
}

impl Kind {
    const ALL: [(Self, &'static str); 3] = [(Self::Timed, "timed"), (Self::AllDay, "allDay"), (Self::Leave, "leave")];

    /// The name that is stored.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("timed", |(_, name)| name)
    }

    /// The kind of a stored name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, own)| *own == name).map(|(kind, _)| *kind)
    }
}

/// Who sorted an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sorted {
    /// Nobody yet, or the person left it open.
    Open,
    /// The person, this one entry.
    One(CategoryId),
    /// The person, all of its title.
    Title(CategoryId),
    /// A rule; `None` once the rule is gone.
    Rule(CategoryId, Option<RuleId>),
}

impl Sorted {
    /// Where it is sorted.
    pub fn category(self) -> Option<CategoryId> {
        match self {
            Self::Open => None,
            Self::One(category) | Self::Title(category) | Self::Rule(category, _) => Some(category),
        }
    }
}

/// All entries of one title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its row.
    pub id: GroupId,
    /// What it is recognised by.
    pub fingerprint: Fingerprint,
    /// Its title, where titles are kept.
    pub title: Option<String>,
    /// What the person decided; the inner `None` is "left open".
    pub decided: Option<Option<CategoryId>>,
}

/// A stored entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// Row id.
    pub id: EventId,
    /// The calendar it came with.
    pub calendar: CalendarId,
    /// Its title's group.
    pub group: GroupId,
    /// The day it begins, on the wall clock.
    pub day: Day,
    /// Minute of that day.
    pub from: u32,
    /// Minutes after that day's midnight.
    pub to: u32,
    /// Thousandths of its length that count.
    pub weight: u32,
    /// What kind of entry.
    pub kind: Kind,
    /// Where it is sorted, and by whom.
    pub sorted: Sorted,
    /// Where the rules put it, whoever decides now.
    pub ruled: Option<CategoryId>,
    /// The rule that put it there.
    pub rule: Option<RuleId>,
}

impl Event {
    /// Minutes it counts for, were nothing else at that time.
    pub fn minutes(&self) -> u64 {
        u64::from(self.to - self.from) * u64::from(self.weight) / 1000
    }

    /// As the grid sees it; leave and whole days weigh nothing there.
    pub fn timed(&self) -> Timed {
        let weight = if self.kind == Kind::Timed { self.weight } else { 0 };
        Timed { day: self.day, from: self.from, to: self.to, weight, category: self.sorted.category() }
    }

    /// Minutes it counts for in sums of hours: none for leave and whole days.
    pub fn timed_minutes(&self) -> u64 {
        if self.kind == Kind::Timed { self.minutes() } else { 0 }
    }

    /// As rules see it. Categories of the file are not stored, so a rule that looks at those keeps what it sorted.
    pub fn subject<'a>(&self, title: Option<&'a str>) -> Subject<'a> {
        Subject {
            title,
            group: Some(self.group),
            calendar: Some(self.calendar),
            labels: None,
            weekday: self.day.weekday() as u8,
            from: self.from as u16,
            before: self.rule,
        }
    }

    /// As words for rhythms see it.
    pub fn date(&self) -> Date {
        Date { day: self.day, from: self.from, to: self.to, all_day: self.kind != Kind::Timed && self.from == 0 }
    }

    /// The days it touches.
    pub fn days(&self) -> impl Iterator<Item = Day> + use<> {
        let last = u64::from(self.to.max(1) - 1) / 1440;
        let first = self.day;
        (0..=last).map(move |index| first.plus(index))
    }
}
