//! Dominance: a path that another equals everywhere and beats somewhere need not be weighed against it.

use crate::options::criterion::CriterionRole;
use crate::options::path::PathId;
use crate::options::table::Table;

/// Whether one path is at least as good as another on every criterion and better on one, as far as known; what is not
/// known on either side leaves it unsaid.
pub fn dominates(table: &Table, one: PathId, other: PathId) -> bool {
    let mut better = false;
    for line in &table.lines {
        let known = table.amount(one, line.id).zip(table.amount(other, line.id));
        let Some((a, b)) = known else {
            return false;
        };
        // A deal-breaker asks only whether it holds.
        let order = match line.rule.role {
            CriterionRole::Breaker => line.rule.enough(a).cmp(&line.rule.enough(b)),
            CriterionRole::Enough => match line.rule.better {
                crate::options::amount::Better::More => a.cmp(&b),
                crate::options::amount::Better::Less => b.cmp(&a),
            },
        };
        match order {
            std::cmp::Ordering::Less => return false,
            std::cmp::Ordering::Greater => better = true,
            std::cmp::Ordering::Equal => {}
        }
    }
    better
}

/// Every pair of which the first dominates the second.
pub fn all(table: &Table) -> Vec<(PathId, PathId)> {
    let ids = || table.columns.iter().map(|own| own.id);
    ids()
        .flat_map(|one| ids().map(move |other| (one, other)))
        .filter(|(one, other)| one != other && dominates(table, *one, *other))
        .collect()
}
