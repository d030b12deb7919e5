//! Even swaps: a difference on one criterion is made good on another, until a criterion no longer tells two paths apart
//! (J. S. Hammond, R. L. Keeney and H. Raiffa, "Even swaps", Harvard Business Review, March 1998).

use crate::options::criterion::CriterionId;
use crate::options::path::PathId;
use crate::options::table::{Line, Table};

/// One even swap, in the person's own judgement: on a path, this change is made good by that one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Swap {
    /// On which path.
    pub path: PathId,
    /// The criterion that is made alike, and the amount it becomes.
    pub alike: (CriterionId, i64),
    /// The criterion that makes it good, and the amount it becomes.
    pub made_good: (CriterionId, i64),
}

/// The table after a swap; none where either amount is not known.
pub fn swapped(table: &Table, swap: &Swap) -> Option<Table> {
    let mut other = table.clone();
    for (line, amount) in [swap.alike, swap.made_good] {
        let fact = other.facts.get_mut(&(swap.path, line))?;
        fact.amount?;
        fact.amount = Some(amount);
        fact.between = None;
    }
    Some(other)
}

/// The criteria on which two paths still differ, in the person's order; what is not known differs.
pub fn apart<'a>(table: &'a Table, one: PathId, other: PathId) -> Vec<&'a Line> {
    let all = table.thresholds();
    all.filter(|line| {
        let known = table.amount(one, line.id).zip(table.amount(other, line.id));
        known.is_none_or(|(a, b)| a != b)
    })
    .collect()
}
