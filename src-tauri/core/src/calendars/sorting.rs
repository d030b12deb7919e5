//! What is sorted, by title and by hours: the open titles first.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::apportion::{apportion, rounded};
use crate::calendars::category::{Category, CategoryId};
use crate::calendars::event::{Event, Group, Sorted};
use crate::calendars::fingerprint::Fingerprint;
use crate::calendars::grid::Tally;
use crate::calendars::pattern::{Date, pattern};
use crate::calendars::policy::Policy;
use crate::calendars::rule::{CalendarId, GroupId, Kind, RuleId};
use crate::calendars::suggest::{Suggestions, TitleSuggestion};

pub mod commands;
pub mod store;

/// How far sorting has come.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sorting {
    /// Share of the hours in the weeks that count that have a category, 0 to 1; 1 where there are none.
    pub share: f64,
    /// Minutes a week in the weeks that count that are not sorted.
    #[ts(type = "number")]
    pub minutes_unsorted: u64,
    /// Mean minutes a week of all hours in the weeks that count.
    #[ts(type = "number")]
    pub minutes_a_week: u64,
    /// The same hours by category, in the order of categories, and last what is open; they add up.
    pub categories: Vec<CategoryTotal>,
    /// Titles: open ones first, by hours.
    pub groups: Vec<SortGroup>,
}

/// The hours of one category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct CategoryTotal {
    /// The category; `null` is open.
    pub category: Option<CategoryId>,
    /// Mean minutes a week in the weeks that count.
    #[ts(type = "number")]
    pub minutes: u64,
}

/// All entries of one title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SortGroup {
    /// Its row.
    pub group: GroupId,
    /// Its title; `null` where it is not kept and no longer known.
    pub title: Option<String>,
    /// The title, or when it happens.
    pub label: String,
    /// When it happens.
    pub pattern: String,
    /// Entries that count.
    pub events: u32,
    /// Minutes of all of them.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Mean minutes a week in the weeks that count.
    #[ts(type = "number")]
    pub minutes_a_week: u64,
    /// Where most of it is sorted.
    pub category: Option<CategoryId>,
    /// Who sorted it.
    pub because: Option<Because>,
    /// The rule that did.
    pub rule: Option<RuleId>,
    /// Where it might belong; never counted as sorted.
    pub suggestion: Option<TitleSuggestion>,
    /// The calendar most of it came with.
    pub calendar: CalendarId,
    /// Its title says nothing but that the time is taken, such as "Busy".
    pub silent: bool,
}

/// Who sorted a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Because {
    /// The person.
    You,
    /// A tag in the title.
    Tag,
    /// A rule of the person's own.
    Rule,
    /// The words physicians use, which came with Bearings.
    Words,
}

/// What the list is made of.
#[derive(Debug, Clone, Copy)]
pub struct Material<'a> {
    /// All entries.
    pub events: &'a [Event],
    /// Which of them count.
    pub policy: &'a Policy,
    /// All titles.
    pub groups: &'a BTreeMap<GroupId, Group>,
    /// The words of those that are known.
    pub titles: &'a BTreeMap<GroupId, String>,
    /// All categories in their order.
    pub categories: &'a [Category],
    /// What each rule looks at, and whether it came with Bearings.
    pub rules: &'a BTreeMap<RuleId, (Kind, bool)>,
    /// The sum of the weeks that count.
    pub tally: &'a Tally,
    /// Fingerprints of titles that say nothing.
    pub silent: &'a BTreeSet<Fingerprint>,
}

impl Material<'_> {
    /// Lists all titles. `counted` tells whether an entry lies in a week that counts.
    pub fn sorting(&self, counted: &dyn Fn(&Event) -> bool) -> Sorting {
        let counting: Vec<&Event> = self
            .events
            .iter()
            .filter(|event| event.counts(self.policy))
            .collect();
        let mut by_group: BTreeMap<GroupId, Vec<&Event>> = BTreeMap::new();
        for event in &counting {
            by_group.entry(event.group).or_default().push(event);
        }
        let suggestions = Suggestions::learn(&counting, self.titles);
        let mut groups: Vec<SortGroup> = by_group
            .iter()
            .map(|(id, events)| self.group(*id, events, &suggestions, counted))
            .collect();
        groups.sort_by_key(|group| {
            (
                group.category.is_some(),
                std::cmp::Reverse((group.minutes_a_week, group.minutes, group.events)),
                group.group,
            )
        });
        let all = self.tally.ticks(|_, _| true);
        let open = self.tally.ticks(|_, category| category.is_none());
        let categories = self.totals(all);
        Sorting {
            share: crate::calendars::preview::share(all - open, all),
            minutes_unsorted: categories.last().map_or(0, |open| open.minutes),
            minutes_a_week: self.tally.minutes(all),
            categories,
            groups,
        }
    }

    fn totals(&self, all: u64) -> Vec<CategoryTotal> {
        let rows: Vec<Option<CategoryId>> = self
            .categories
            .iter()
            .map(|category| Some(category.id))
            .chain([None])
            .collect();
        let ticks: Vec<u64> = rows
            .iter()
            .map(|row| self.tally.ticks(|_, category| category == *row))
            .collect();
        let minutes = apportion(self.tally.minutes(all), &ticks);
        rows.into_iter()
            .zip(minutes)
            .map(|(category, minutes)| CategoryTotal { category, minutes })
            .collect()
    }

    fn group(
        &self,
        id: GroupId,
        events: &[&Event],
        suggestions: &Suggestions,
        counted: &dyn Fn(&Event) -> bool,
    ) -> SortGroup {
        let (category, because, rule) = self.usual(events);
        let dates: Vec<Date> = events.iter().map(|event| event.date()).collect();
        let pattern = pattern(&dates);
        let own = self.groups.get(&id);
        let title = self.titles.get(&id).cloned();
        let silent = own.is_some_and(|own| self.silent.contains(&own.fingerprint));
        let in_weeks: u64 = events
            .iter()
            .filter(|event| counted(event))
            .map(|event| event.minutes(self.policy))
            .sum();
        // What was left open on purpose, and what says nothing, is not guessed at.
        let decided = own.is_some_and(|own| own.decided.is_some());
        let guess = category.is_none() && !silent && !decided;
        SortGroup {
            group: id,
            label: title.clone().unwrap_or_else(|| pattern.clone()),
            events: events.len() as u32,
            minutes: events.iter().map(|event| event.minutes(self.policy)).sum(),
            minutes_a_week: rounded(in_weeks, u64::from(self.tally.weeks.max(1))),
            category,
            because,
            rule,
            suggestion: if guess {
                suggestions.of(title.as_deref(), events)
            } else {
                None
            },
            calendar: most(events.iter().map(|event| event.calendar)).unwrap_or(CalendarId(0)),
            silent,
            title,
            pattern,
        }
    }

    /// Where most entries of a title are sorted, and by whom.
    fn usual(&self, events: &[&Event]) -> (Option<CategoryId>, Option<Because>, Option<RuleId>) {
        let Some(Some(category)) = most(events.iter().map(|event| event.sorted.category())) else {
            return (None, None, None);
        };
        let example = events
            .iter()
            .find(|event| event.sorted.category() == Some(category))
            .map(|event| event.sorted);
        match example {
            Some(Sorted::One(_) | Sorted::Title(_)) => (Some(category), Some(Because::You), None),
            Some(Sorted::Rule(_, rule)) => {
                let because = match rule.and_then(|rule| self.rules.get(&rule)) {
                    Some((Kind::Tag, _)) => Because::Tag,
                    Some((_, true)) => Because::Words,
                    _ => Because::Rule,
                };
                (Some(category), Some(because), rule)
            }
            Some(Sorted::Open) | None => (Some(category), None, None),
        }
    }
}

/// The most frequent value; the smallest of equals.
fn most<T: Ord + Copy>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: BTreeMap<T, u32> = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    counts
        .into_iter()
        .max_by_key(|(value, count)| (*count, std::cmp::Reverse(*value)))
        .map(|(value, _)| value)
}
