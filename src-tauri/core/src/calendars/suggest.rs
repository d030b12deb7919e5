//! Suggests where an open title might belong, from what is sorted already. A suggestion is never counted as sorted.

use std::collections::BTreeMap;

use crate::calendars::category::CategoryId;
use crate::calendars::event::Event;
use crate::calendars::rule::GroupId;
use crate::calendars::title::normalised;

/// What was learned from sorted entries.
#[derive(Debug, Default)]
pub struct Suggestions {
    /// Titles that hold a word, by category; a title counts once, however often it happens.
    words: BTreeMap<String, BTreeMap<CategoryId, u32>>,
    /// Sorted entries that begin in an hour of the week, by category.
    hours: BTreeMap<(u32, u32), BTreeMap<CategoryId, u32>>,
}

impl Suggestions {
    /// Learns from all sorted entries.
    pub fn learn(events: &[Event], titles: &BTreeMap<GroupId, String>) -> Self {
        let mut learned = Self::default();
        let mut titled: BTreeMap<GroupId, CategoryId> = BTreeMap::new();
        for event in events {
            if let Some(category) = event.sorted.category() {
                titled.insert(event.group, category);
                let hour = (event.day.weekday(), event.from / 60);
                *learned.hours.entry(hour).or_default().entry(category).or_default() += 1;
            }
        }
        for (group, category) in titled {
            for word in titles.get(&group).into_iter().flat_map(|title| words(title)) {
                *learned.words.entry(word).or_default().entry(category).or_default() += 1;
            }
        }
        learned
    }

    /// The category its words speak for; else, for a title with at least two entries, the one that fills most of its
    /// hours of the week, if that is more than half. `None` where neither says anything.
    pub fn of(&self, title: Option<&str>, events: &[&Event]) -> Option<CategoryId> {
        let mut votes: BTreeMap<CategoryId, u32> = BTreeMap::new();
        for word in title.into_iter().flat_map(words) {
            for (category, count) in self.words.get(&word).into_iter().flatten() {
                *votes.entry(*category).or_default() += count;
            }
        }
        if let Some(clear) = winner(&votes, 0) {
            return Some(clear);
        }
        let mut votes: BTreeMap<CategoryId, u32> = BTreeMap::new();
        for event in events.iter().filter(|_| events.len() >= 2) {
            let here = self.hours.get(&(event.day.weekday(), event.from / 60));
            for (category, count) in here.into_iter().flatten() {
                *votes.entry(*category).or_default() += count;
            }
        }
        let all: u32 = votes.values().sum();
        winner(&votes, all / 2)
    }
}

/// The category with the most votes, if it has more than `least` and no other has as many.
fn winner(votes: &BTreeMap<CategoryId, u32>, least: u32) -> Option<CategoryId> {
    let (category, most) = votes.iter().max_by_key(|(_, count)| **count)?;
    let alone = votes.values().filter(|count| *count == most).count() == 1;
    (alone && *most > least).then_some(*category)
}

/// Words of four letters or more.
fn words(title: &str) -> Vec<String> {
    let text = normalised(title);
    text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= 4).map(str::to_owned).collect()
}
