//! What moved from one draft of a contract to the next, thing by thing.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::options::clause::rules::ClauseRules;
use crate::options::clause::{ClauseFinding, ClauseState};

choice! {
    /// How a thing moved.
    ClauseMove {
        /// It was not there and is now.
        Added = "added",
        /// It was there and is not any more.
        Gone = "gone",
        /// It became clear or unclear.
        Turned = "turned",
        /// It stands as before, in other words.
        Reworded = "reworded",
    }
}

/// A thing that moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClauseChange {
    /// Its lasting name.
    pub item: String,
    /// What it is called.
    pub title: String,
    /// How it moved.
    pub moved: ClauseMove,
    /// The first quote of the draft before; nothing where there was none.
    pub before: Option<String>,
    /// The first quote now; nothing where there is none.
    pub after: Option<String>,
}

/// What moved, in the order of the list. A quote that only stands in another clause has not moved.
pub fn changes(
    before: &[ClauseFinding],
    after: &[ClauseFinding],
    rules: &ClauseRules,
) -> Vec<ClauseChange> {
    let one = |then: &ClauseFinding, now: &ClauseFinding, title: &str| {
        let words = |own: &ClauseFinding| {
            own.quotes
                .iter()
                .map(|own| own.words.clone())
                .collect::<Vec<_>>()
        };
        let moved = match (then.state, now.state) {
            (ClauseState::Missing, ClauseState::Present) => ClauseMove::Added,
            (ClauseState::Present, ClauseState::Missing) => ClauseMove::Gone,
            (one, other) if one != other => ClauseMove::Turned,
            _ if words(then) != words(now) => ClauseMove::Reworded,
            _ => return None,
        };
        Some(ClauseChange {
            item: now.item.clone(),
            title: title.to_owned(),
            moved,
            before: words(then).into_iter().next(),
            after: words(now).into_iter().next(),
        })
    };
    // What is made of others is told by them.
    let looks = rules.looks.iter().filter(|own| own.all.is_empty());
    looks
        .filter_map(|look| {
            let of = |all: &'_ [ClauseFinding]| {
                all.iter().find(|own| own.item == look.item.key).cloned()
            };
            one(&of(before)?, &of(after)?, &look.item.title)
        })
        .collect()
}
