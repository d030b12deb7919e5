//! Which entries of a file are which of those that are here already, so that a second import updates instead of doubling.
//!
//! Both sides are multisets: a file may hold the same thing twice. What is surest is matched first, and each match
//! takes one of either side:
//!
//! 1. the same identity, title and time;
//! 2. the same title and time, whatever the identity: some programs write new ones into every file;
//! 3. the same identity at the same place of its series, or alone: it was moved, however far;
//! 4. the same identity on the same day of its series, within the weeks the file covers;
//! 5. the same identity in the same week, in order, within those weeks: the whole series was moved.
//!
//! What is left of the file is new. What is left here is gone, if the file covers its day; else it stays.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::calendars::import::ImportChanges;
use crate::calendars::import::kept::Kept;
use crate::day::Day;

/// How an entry of the file differs from the one that is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// In nothing.
    None,
    /// In what only recognises it.
    Unseen,
    /// In its title or in how it counts.
    Changed,
    /// In its time.
    Moved,
}

/// An entry that is here and in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Its place among those that are here.
    pub old: usize,
    /// Its place among those of the file.
    pub new: usize,
    /// How the file's differs.
    pub difference: Difference,
}

/// What bringing the file in comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Entries that stay, in the order of the file.
    pub pairs: Vec<Pair>,
    /// Places of the file's new entries.
    pub added: Vec<usize>,
    /// Places of the entries here that go.
    pub removed: Vec<usize>,
}

impl Plan {
    /// Whether nothing would be written.
    pub fn is_quiet(&self) -> bool {
        let same = |pair: &Pair| pair.difference == Difference::None;
        self.added.is_empty() && self.removed.is_empty() && self.pairs.iter().all(same)
    }

    /// The counts a person sees.
    pub fn changes(&self) -> ImportChanges {
        let count = |difference: Difference| {
            let alike = self
                .pairs
                .iter()
                .filter(|pair| pair.difference == difference);
            alike.count() as u32
        };
        ImportChanges {
            added: self.added.len() as u32,
            removed: self.removed.len() as u32,
            moved: count(Difference::Moved),
            changed: count(Difference::Changed),
            unchanged: count(Difference::None) + count(Difference::Unseen),
        }
    }
}

/// Matches what is here with what the file holds.
pub fn plan(old: &[Kept], new: &[Kept]) -> Plan {
    let days = new.iter().map(|entry| entry.day);
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else {
        return Plan::default();
    };
    let covered = |entry: &Kept| (first..=last).contains(&entry.day);
    let weeks = first.monday()..=last.monday().plus(6);
    let nearby = |entry: &Kept| weeks.contains(&entry.day);
    let mut left = Left {
        old: (0..old.len()).collect(),
        new: (0..new.len()).collect(),
        pairs: Vec::new(),
    };
    left.pair(
        old,
        new,
        |_| true,
        |one| Some((one.series, one.title, one.utc)),
    );
    left.pair(old, new, |_| true, |one| Some((one.title, one.utc)));
    left.pair(
        old,
        new,
        |_| true,
        |one| Some((one.series?, one.original_utc)),
    );
    left.pair(
        old,
        new,
        |_| true,
        |one| one.series.filter(|_| !one.recurring),
    );
    let day = |one: &Kept| -> Option<(_, Day)> { Some((one.series?, one.original_day())) };
    left.pair(old, new, nearby, day);
    left.pair(old, new, nearby, |one| {
        day(one).map(|(series, day)| (series, day.monday()))
    });
    left.pairs.sort_unstable_by_key(|pair| pair.new);
    Plan {
        pairs: left.pairs,
        added: left.new.into_iter().collect(),
        removed: left
            .old
            .into_iter()
            .filter(|index| covered(&old[*index]))
            .collect(),
    }
}

/// What is not matched yet, on either side, and the matches so far.
struct Left {
    old: BTreeSet<usize>,
    new: BTreeSet<usize>,
    pairs: Vec<Pair>,
}

impl Left {
    /// Matches entries of the same key, each side in its order. One without a key is left.
    fn pair<K: Ord>(
        &mut self,
        old: &[Kept],
        new: &[Kept],
        fits: impl Fn(&Kept) -> bool,
        key: impl Fn(&Kept) -> Option<K>,
    ) {
        let mut waiting: BTreeMap<K, VecDeque<usize>> = BTreeMap::new();
        for index in self.old.iter().filter(|index| fits(&old[**index])) {
            if let Some(key) = key(&old[*index]) {
                waiting.entry(key).or_default().push_back(*index);
            }
        }
        let mut found = Vec::new();
        for index in &self.new {
            let same = key(&new[*index]).and_then(|key| waiting.get_mut(&key)?.pop_front());
            if let Some(old_index) = same {
                found.push(Pair {
                    old: old_index,
                    new: *index,
                    difference: difference(&old[old_index], &new[*index]),
                });
            }
        }
        for pair in found {
            self.old.remove(&pair.old);
            self.new.remove(&pair.new);
            self.pairs.push(pair);
        }
    }
}

fn difference(old: &Kept, new: &Kept) -> Difference {
    if old == new {
        Difference::None
    } else if old.utc != new.utc {
        Difference::Moved
    } else if old.looks_like(new) {
        Difference::Unseen
    } else {
        Difference::Changed
    }
}

#[cfg(test)]
mod tests;
