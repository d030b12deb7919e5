//! What is sorted, by title and by hours: the open titles first.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::category::CategoryId;
use crate::calendars::event::{Event, Group, Kind, Sorted};
use crate::calendars::grid::Tally;
use crate::calendars::pattern::{Date, pattern};
use crate::calendars::rule::{CalendarId, GroupId, RuleId};
use crate::calendars::suggest::Suggestions;

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
    /// Titles: open ones first, by hours.
    pub groups: Vec<SortGroup>,
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
    /// Entries.
    pub events: u32,
    /// Minutes of all its entries.
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
    pub suggestion: Option<CategoryId>,
    /// The calendar most of it came with.
    pub calendar: CalendarId,
}

/// Who sorted a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Because {
    /// The person.
    You,
    /// A rule.
    Rule,
}

/// Lists all titles. `counted` tells whether an entry lies in a week that counts, `weeks` how many do.
pub fn sorting(
    events: &[Event],
    groups: &BTreeMap<GroupId, Group>,
    titles: &BTreeMap<GroupId, String>,
    tally: &Tally,
    counted: &dyn Fn(&Event) -> bool,
) -> Sorting {
    let mut by_group: BTreeMap<GroupId, Vec<&Event>> = BTreeMap::new();
    for event in events.iter().filter(|event| event.kind != Kind::Leave) {
        by_group.entry(event.group).or_default().push(event);
    }
    let suggestions = Suggestions::learn(events, titles);
    let weeks = u64::from(tally.weeks.max(1));
    let group = |(id, events): (&GroupId, &Vec<&Event>)| {
        let (category, because, rule) = usual(events);
        let dates: Vec<Date> = events.iter().map(|event| event.date()).collect();
        let pattern = pattern(&dates);
        let title = titles.get(id).cloned().or_else(|| groups.get(id).and_then(|group| group.title.clone()));
        let in_weeks: u64 =
            events.iter().filter(|event| counted(event)).map(|event| event.timed_minutes()).sum();
        SortGroup {
            group: *id,
            label: title.clone().unwrap_or_else(|| pattern.clone()),
            events: events.len() as u32,
            minutes: events.iter().map(|event| event.timed_minutes()).sum(),
            minutes_a_week: crate::calendars::apportion::rounded(in_weeks, weeks),
            category,
            because,
            rule,
            suggestion: if category.is_none() { suggestions.of(title.as_deref(), events) } else { None },
            calendar: most(events.iter().map(|event| event.calendar)).unwrap_or(CalendarId(0)),
            title,
            pattern,
        }
    };
    let mut groups: Vec<SortGroup> = by_group.iter().map(group).collect();
    groups.sort_by_key(|group| {
        (group.category.is_some(), std::cmp::Reverse((group.minutes_a_week, group.minutes, group.events)), group.group)
    });
    let all = tally.ticks(|_, _| true);
    let open = tally.ticks(|_, category| category.is_none());
    Sorting {
        share: crate::calendars::preview::share(all - open, all),
        minutes_unsorted: tally.minutes(open),
        minutes_a_week: tally.minutes(all),
        groups,
    }
}

/// Where most entries of a title are sorted, and by whom.
fn usual(events: &[&Event]) -> (Option<CategoryId>, Option<Because>, Option<RuleId>) {
    let Some(Some(category)) = most(events.iter().map(|event| event.sorted.category())) else {
        return (None, None, None);
    };
    let example = events.iter().find(|event| event.sorted.category() == Some(category)).map(|event| event.sorted);
    match example {
        Some(Sorted::One(_) | Sorted::Title(_)) => (Some(category), Some(Because::You), None),
        Some(Sorted::Rule(_, rule)) => (Some(category), Some(Because::Rule), rule),
        Some(Sorted::Open) | None => (Some(category), None, None),
    }
}

/// The most frequent value; the smallest of equals.
fn most<T: Ord + Copy>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: BTreeMap<T, u32> = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(value, count)| (*count, std::cmp::Reverse(*value))).map(|(value, _)| value)
}
