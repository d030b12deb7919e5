//! What a rule would do if it stood where it is to stand: what it sorts, and what stays as it is and why.

use std::collections::BTreeMap;

use crate::calendars::category::CategoryId;
use crate::calendars::event::{Event, Sortable, Sorted};
use crate::calendars::rule::{GroupId, RuleId};
use crate::calendars::sorter::{OwnRule, Sorter};

pub mod commands;

/// Why an entry that a rule fits stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stays {
    /// The person decided.
    You,
    /// This rule comes before.
    Rule(RuleId),
}

/// One entry that the rule fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fitted {
    /// As it is now.
    pub event: Event,
    /// Why it stays as it is; `None` where the rule would sort it.
    pub stays: Option<Stays>,
}

/// What would follow.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The entries that the rule fits, in the order they came.
    pub fitted: Vec<Fitted>,
    /// All entries as they would then be sorted.
    pub then: Vec<Event>,
}

/// Asks all rules anew, among them the one that is tried, about all entries. `titles` are normalised.
pub fn outcome(
    entries: &[Sortable],
    titles: &BTreeMap<GroupId, String>,
    own_rules: &[OwnRule],
    tried: RuleId,
) -> Outcome {
    let mut rules = Sorter::new(own_rules);
    let own = own_rules.iter().find(|own| own.rule.id == tried);
    let mut outcome = Outcome::default();
    for entry in entries {
        let title = titles.get(&entry.event.group).map(String::as_str);
        let hit = rules.ask_stored(entry, title);
        let fits = own.is_some_and(|own| own.rule.hit(&entry.subject(title)).is_some());
        if fits {
            let stays = match &hit {
                _ if entry.event.decided => Some(Stays::You),
                Some(hit) if hit.rule != tried => Some(Stays::Rule(hit.rule)),
                _ => None,
            };
            outcome.fitted.push(Fitted {
                event: entry.event,
                stays,
            });
        }
        let ruled: Option<(CategoryId, RuleId)> = hit.map(|hit| (hit.category, hit.rule));
        let sorted = if entry.event.decided {
            entry.event.sorted
        } else {
            ruled.map_or(Sorted::Open, |(category, rule)| {
                Sorted::Rule(category, Some(rule))
            })
        };
        outcome.then.push(Event {
            sorted,
            ruled: ruled.map(|(category, _)| category),
            rule: ruled.map(|(_, rule)| rule),
            ..entry.event
        });
    }
    outcome
}
