//! An entry as it is kept: its time, what the file says of it, and where it is sorted.

use crate::calendars::category::CategoryId;
use crate::calendars::fingerprint::Fingerprint;
use crate::calendars::grid::Timed;
use crate::calendars::pattern::Date;
use crate::calendars::policy::{LeftOut, Marks, Policy, Standing, standing};
use crate::calendars::rule::ready::Subject;
use crate::calendars::rule::{CalendarId, GroupId, RuleId};
use crate::day::Day;
use crate::id;

pub mod store;

id!(
    /// One entry of a calendar.
    EventId
);

/// The minute at which the hours of an entry without a time of day begin, where the person counts it as hours.
const DAY_BEGINS: u32 = 8 * 60;

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

    /// Whether the person decided it, and not a rule.
    pub fn is_own(self) -> bool {
        matches!(self, Self::One(_) | Self::Title(_))
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
    /// What the file says of it.
    pub marks: Marks,
    /// Thousandths of its calendar's hours that count, 0 to 1000.
    pub share: u32,
    /// It is one of a series.
    pub recurring: bool,
    /// The day it was written into the calendar, where the file says.
    pub made_on: Option<Day>,
    /// Where it is sorted, and by whom.
    pub sorted: Sorted,
    /// The person decided, if only to leave it open.
    pub decided: bool,
    /// Where the rules put it, whoever decides now.
    pub ruled: Option<CategoryId>,
    /// The rule that put it there.
    pub rule: Option<RuleId>,
}

impl Event {
    /// How it counts.
    pub fn standing(&self, policy: &Policy) -> Standing {
        standing(self.marks, policy)
    }

    /// Whether it counts as hours or as days without hours.
    pub fn counts(&self, policy: &Policy) -> bool {
        matches!(self.standing(policy), Standing::Counts(_))
    }

    /// Whether it is leave.
    pub fn is_leave(&self, policy: &Policy) -> bool {
        self.standing(policy) == Standing::Out(LeftOut::Leave)
    }

    /// Thousandths of its time that count: what its marks come to, times the weight of its calendar.
    pub fn weight(&self, policy: &Policy) -> u32 {
        match self.standing(policy) {
            Standing::Counts(weight) => weight * self.share / 1000,
            Standing::Out(_) => 0,
        }
    }

    /// As the grid sees it: one stretch, or one on each of its days where it has no time of day; none that weigh nothing.
    pub fn stretches(&self, policy: &Policy) -> Vec<Timed> {
        let weight = self.weight(policy);
        let stretch = |day: Day, from: u32, to: u32| Timed {
            day,
            from,
            to,
            weight,
            category: self.sorted.category(),
        };
        if weight == 0 {
            Vec::new()
        } else if self.marks.all_day {
            let minutes = policy.all_day_minutes;
            let from = DAY_BEGINS.min(1440 - minutes.min(1440));
            let days = self.days().filter(|_| minutes > 0);
            days.map(|day| stretch(day, from, from + minutes)).collect()
        } else {
            vec![stretch(self.day, self.from, self.to)]
        }
    }

    /// Minutes it counts for, were nothing else at that time.
    pub fn minutes(&self, policy: &Policy) -> u64 {
        counted_minutes(
            self.marks,
            u64::from(self.to - self.from),
            self.days().count() as u64,
            self.share,
            policy,
        )
    }

    /// As words for rhythms see it.
    pub fn date(&self) -> Date {
        Date {
            day: self.day,
            from: self.from,
            to: self.to,
            all_day: self.marks.all_day,
        }
    }

    /// The days it touches.
    pub fn days(&self) -> impl Iterator<Item = Day> + use<> {
        let last = u64::from(self.to.max(1) - 1) / 1440;
        let first = self.day;
        (0..=last).map(move |index| first.plus(index))
    }
}

/// Minutes that entries of these marks count for: `minutes` long in all, on so many days, in a calendar of this weight.
pub fn counted_minutes(marks: Marks, minutes: u64, days: u64, share: u32, policy: &Policy) -> u64 {
    let Standing::Counts(weight) = standing(marks, policy) else {
        return 0;
    };
    let whole = if marks.all_day {
        days * u64::from(policy.all_day_minutes)
    } else {
        minutes
    };
    whole * u64::from(weight * share / 1000) / 1000
}

/// An entry with all that rules look at besides its title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sortable {
    /// The entry.
    pub event: Event,
    /// Categories of the file; `None` where they are not known.
    pub labels: Option<Vec<Fingerprint>>,
    /// The organiser's domain and those above it; `None` where they are not known.
    pub organiser: Option<Vec<Fingerprint>>,
    /// Tags of its title; `None` where they are not known.
    pub tags: Option<Vec<Fingerprint>>,
}

impl Sortable {
    /// As rules see it. `title` is normalised, where it is known.
    pub fn subject<'a>(&'a self, title: Option<&'a str>) -> Subject<'a> {
        let event = &self.event;
        Subject {
            title,
            group: Some(event.group),
            calendar: Some(event.calendar),
            labels: self.labels.as_deref(),
            organiser: self.organiser.as_deref(),
            tags: self.tags.as_deref(),
            weekday: event.day.weekday() as u8,
            from: event.from as u16,
            all_day: event.marks.all_day,
            recurring: event.recurring,
            before: event.rule,
        }
    }
}

#[cfg(test)]
mod tests;
