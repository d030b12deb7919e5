//! What readings of contracts have to say on Home, and what Find finds in them.

use serde::Serialize;
use ts_rs::TS;

use crate::options::clause::checked::Stored;
use crate::options::clause::rules::ClauseRules;
use crate::options::clause::view::{ClauseList, count, rows};

pub mod store;

/// The reading with the most that is open, in one line; the page words it. There is none while nothing is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClausesLine {
    /// The post whose contract it is.
    pub post: String,
    /// Things to raise.
    pub raise: u32,
    /// Things that are unclear.
    pub unclear: u32,
    /// Contracts of other posts with something open.
    pub others: u32,
}

/// The line of all readings; of two with as much that is open the first.
pub fn line(all: &[(String, Stored)], rules: &ClauseRules) -> Option<ClausesLine> {
    let counted = all.iter().map(|(post, own)| {
        let rows = rows(own, rules, &[], &[]);
        (
            post,
            count(&rows, ClauseList::Raise) as u32,
            count(&rows, ClauseList::Unclear) as u32,
        )
    });
    let mut open: Vec<_> = counted
        .filter(|(_, raise, unclear)| raise + unclear > 0)
        .collect();
    open.sort_by_key(|(_, raise, unclear)| std::cmp::Reverse(raise + unclear));
    let (post, raise, unclear) = open.first()?;
    Some(ClausesLine {
        post: (*post).clone(),
        raise: *raise,
        unclear: *unclear,
        others: open.len() as u32 - 1,
    })
}

/// A thing in a contract that Find found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClauseHit {
    /// The row of its post.
    pub post: i64,
    /// Its key: "clause/tail-payer".
    pub key: String,
    /// What it is called.
    pub title: String,
    /// The post, and how it stands.
    pub detail: String,
}
