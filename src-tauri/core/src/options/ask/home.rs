//! What pay and asks have to say on Home, and what Find finds in them.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::options::ask::audit::due;
use crate::options::ask::deal::Deal;
use crate::options::ask::{Ask, AskGroup};

pub mod store;

/// Asks in one line; the page words it. There is none while nothing is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermsLine {
    /// Asks of all posts.
    pub asks: u32,
    /// Of them, those with a clause.
    pub written: u32,
    /// Of them, those that wait for an answer.
    pub waiting: u32,
    /// The next day on which an answer is needed.
    pub deadline: Option<Day>,
    /// The next day on which promises are read again.
    pub again: Option<Day>,
}

/// The line of asks and what stands around them.
pub fn line(asks: &[Ask], deals: &[Deal], today: Day) -> Option<TermsLine> {
    if asks.is_empty() {
        return None;
    }
    let of = |group| asks.iter().filter(|own| own.draft.group() == group).count() as u32;
    let ahead = |day: &Day| *day >= today;
    Some(TermsLine {
        asks: asks.len() as u32,
        written: of(AskGroup::Written),
        waiting: of(AskGroup::Waiting),
        deadline: deals
            .iter()
            .filter_map(|own| own.deadline)
            .filter(ahead)
            .min(),
        again: deals
            .iter()
            .filter_map(|own| own.signed)
            .map(due)
            .filter(ahead)
            .min(),
    })
}

/// Something that Find found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermsHit {
    /// "post" or "ask".
    pub kind: &'static str,
    /// Its row; of an ask that of its post.
    pub id: i64,
    /// What it is called.
    pub title: String,
    /// One more line.
    pub detail: Option<String>,
}
