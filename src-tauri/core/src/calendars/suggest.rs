//! Suggests where an open title might belong, and says why. A suggestion is never counted as sorted.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::category::CategoryId;
use crate::calendars::event::{Event, Sorted};
use crate::calendars::rule::{GroupId, RuleId};
use crate::calendars::suggest::bayes::Bayes;

pub mod bayes;

/// Where an open title might belong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TitleSuggestion {
    /// The category.
    pub category: CategoryId,
    /// What speaks for it.
    pub reason: SuggestionReason,
}

/// What speaks for a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "by", rename_all = "camelCase")]
pub enum SuggestionReason {
    /// The person sorted titles like it there: "you sorted two like it".
    Like {
        /// How many.
        count: u32,
    },
    /// A rule sorts some of its entries there.
    Rule {
        /// The rule.
        rule: RuleId,
        /// Entries it sorts.
        events: u32,
    },
    /// Most that happens at its hours of the week is sorted there.
    Hours {
        /// The title that fills most of those hours; another row of the list.
        group: GroupId,
        /// Share of what is sorted at those hours, in thousandths; more than half.
        share: u32,
    },
}

/// Minutes or entries by category, and by title within it.
type Votes = BTreeMap<CategoryId, BTreeMap<GroupId, u32>>;

/// What was learned from sorted entries.
#[derive(Debug, Default)]
pub struct Suggestions {
    words: Bayes,
    /// Sorted entries that begin in an hour of the week.
    hours: BTreeMap<(u32, u32), Votes>,
}

impl Suggestions {
    /// Learns words from what the person sorted by hand, and hours from all that is sorted.
    pub fn learn(events: &[&Event], titles: &BTreeMap<GroupId, String>) -> Self {
        let mut learned = Self::default();
        let mut own: BTreeMap<GroupId, CategoryId> = BTreeMap::new();
        for event in events {
            let Some(category) = event.sorted.category() else {
                continue;
            };
            if let Sorted::Title(category) = event.sorted {
                own.insert(event.group, category);
            }
            if event.marks.all_day {
                continue;
            }
            let hour = (event.day.weekday(), event.from / 60);
            let votes = learned.hours.entry(hour).or_default();
            *votes
                .entry(category)
                .or_default()
                .entry(event.group)
                .or_default() += 1;
        }
        for (group, category) in own {
            if let Some(title) = titles.get(&group) {
                learned.words.learn(title, category);
            }
        }
        learned
    }

    /// The first of three that says anything: words of titles the person sorted; a rule that sorts some of its entries;
    /// for a title with at least two entries, what fills most of its hours of the week. `events` are all of the title.
    pub fn of(&self, title: Option<&str>, events: &[&Event]) -> Option<TitleSuggestion> {
        let by_words = title.and_then(|title| self.words.judge(title));
        if let Some(verdict) = by_words {
            let reason = SuggestionReason::Like {
                count: verdict.like,
            };
            return Some(TitleSuggestion {
                category: verdict.category,
                reason,
            });
        }
        by_rule(events).or_else(|| self.by_hours(events))
    }

    fn by_hours(&self, events: &[&Event]) -> Option<TitleSuggestion> {
        let mut votes = Votes::new();
        let timed = events
            .iter()
            .filter(|event| events.len() >= 2 && !event.marks.all_day);
        for event in timed {
            let here = self.hours.get(&(event.day.weekday(), event.from / 60));
            for (category, groups) in here.into_iter().flatten() {
                for (group, count) in groups.iter().filter(|(group, _)| **group != event.group) {
                    *votes
                        .entry(*category)
                        .or_default()
                        .entry(*group)
                        .or_default() += count;
                }
            }
        }
        let sums: BTreeMap<CategoryId, u32> = votes
            .iter()
            .map(|(category, groups)| (*category, groups.values().sum()))
            .collect();
        let all: u32 = sums.values().sum();
        let category = winner(&sums, all / 2)?;
        let group = votes
            .get(&category)?
            .iter()
            .max_by_key(|(group, count)| (**count, std::cmp::Reverse(**group)))
            .map(|(group, _)| *group)?;
        let share = u64::from(sums.get(&category).copied().unwrap_or_default()) * 1000;
        Some(TitleSuggestion {
            category,
            reason: SuggestionReason::Hours {
                group,
                share: (share / u64::from(all.max(1))) as u32,
            },
        })
    }
}

fn by_rule(events: &[&Event]) -> Option<TitleSuggestion> {
    let mut votes: BTreeMap<(CategoryId, RuleId), u32> = BTreeMap::new();
    for event in events {
        if let Sorted::Rule(category, Some(rule)) = event.sorted {
            *votes.entry((category, rule)).or_default() += 1;
        }
    }
    let (category, rule) = winner(&votes, 0)?;
    let events = votes.get(&(category, rule)).copied().unwrap_or_default();
    Some(TitleSuggestion {
        category,
        reason: SuggestionReason::Rule { rule, events },
    })
}

/// What has the most votes, if it has more than `least` and no other has as many.
fn winner<T: Ord + Copy>(votes: &BTreeMap<T, u32>, least: u32) -> Option<T> {
    let (value, most) = votes.iter().max_by_key(|(_, count)| **count)?;
    let alone = votes.values().filter(|count| *count == most).count() == 1;
    (alone && *most > least).then_some(*value)
}

#[cfg(test)]
mod tests;
