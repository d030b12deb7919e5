//! The first reading: deal-breakers, then what would be enough, in the person's order. No weights and no sums.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::options::criterion::CriterionId;
use crate::options::path::PathId;
use crate::options::table::{Line, Table};

pub mod axis;
pub mod contradiction;
pub mod influence;
pub mod order;
pub mod switch;
pub mod view;

choice! {
    /// How a path stands on a line.
    Stands {
        /// It holds, or is enough.
        Enough = "enough",
        /// It breaks, or is short.
        Short = "short",
        /// It is not known.
        Unknown = "unknown",
        /// No line is drawn here.
        NoLine = "noLine",
    }
}

choice! {
    /// How a path stands before its deal-breakers.
    Stay {
        /// It holds them all.
        Holds = "holds",
        /// It breaks one: it drops out.
        Out = "out",
        /// One is not known yet, and none is broken.
        Open = "open",
    }
}

/// How a path stands on one line.
pub fn stands(table: &Table, path: PathId, line: &Line) -> Stands {
    if line.rule.line.is_none() {
        return Stands::NoLine;
    }
    match table.amount(path, line.id).map(|own| line.rule.enough(own)) {
        None => Stands::Unknown,
        Some(Some(true)) => Stands::Enough,
        Some(_) => Stands::Short,
    }
}

/// How a path stands before its deal-breakers.
pub fn stays(table: &Table, path: PathId) -> Stay {
    let all: Vec<Stands> = table
        .breakers()
        .map(|line| stands(table, path, line))
        .collect();
    if all.contains(&Stands::Short) {
        Stay::Out
    } else if all.contains(&Stands::Unknown) {
        Stay::Open
    } else {
        Stay::Holds
    }
}

/// The first deal-breaker a path stands so on.
pub fn breaker(table: &Table, path: PathId, so: Stands) -> Option<CriterionId> {
    let mut all = table.breakers();
    all.find(|line| stands(table, path, line) == so)
        .map(|line| line.id)
}

/// Which of two paths comes first, or that neither does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum First {
    /// The one named first.
    One,
    /// The other.
    Other,
    /// They are level on every line.
    Level,
}

/// What may be said of two paths: every end that the unknown still allows, and the line that decides or would have to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duel {
    /// The ends that are possible: one where it is settled.
    pub ends: Vec<First>,
    /// The first line on which they differ, or on which it depends. None where they are level.
    pub line: Option<CriterionId>,
}

impl Duel {
    /// The end, where only one is possible.
    pub fn settled(&self) -> Option<First> {
        match self.ends[..] {
            [only] => Some(only),
            _ => None,
        }
    }
}

/// Holds two paths against each other, line by line; the first on which they differ decides.
pub fn duel(table: &Table, one: PathId, other: PathId) -> Duel {
    let mut ends: Vec<First> = Vec::new();
    let mut deciding = None;
    for line in table.thresholds() {
        let (a, b) = (stands(table, one, line), stands(table, other, line));
        let found: &[First] = match (a, b) {
            (Stands::Enough, Stands::Short) => {
                ends.push(First::One);
                deciding = deciding.or(Some(line.id));
                return ended(ends, deciding);
            }
            (Stands::Short, Stands::Enough) => {
                ends.push(First::Other);
                deciding = deciding.or(Some(line.id));
                return ended(ends, deciding);
            }
            (Stands::Unknown, Stands::Unknown) => &[First::One, First::Other],
            (Stands::Unknown, Stands::Short) | (Stands::Enough, Stands::Unknown) => &[First::One],
            (Stands::Unknown, Stands::Enough) | (Stands::Short, Stands::Unknown) => &[First::Other],
            _ => continue,
        };
        deciding = deciding.or(Some(line.id));
        ends.extend(found);
    }
    ends.push(First::Level);
    ended(ends, deciding)
}

fn ended(mut ends: Vec<First>, line: Option<CriterionId>) -> Duel {
    ends.sort_unstable();
    ends.dedup();
    Duel { ends, line }
}
