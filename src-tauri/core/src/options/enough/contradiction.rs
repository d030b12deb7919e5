//! Deal-breakers that cannot hold together, and lines that nothing can reach: said, so that no order rests on them.

use crate::options::amount::Better;
use crate::options::criterion::{CriterionId, CriterionRole, Origin, Rule};
use crate::options::enough::{Stay, stays};
use crate::options::table::{Line, Table};

/// What contradicts what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contradiction {
    /// These two deal-breakers cannot both hold: at least more than at most.
    Both(CriterionId, CriterionId),
    /// The line lies beyond the best that is thinkable.
    Beyond(CriterionId),
    /// No path holds every deal-breaker.
    NoneHolds,
}

fn about_the_same(one: &Rule, other: &Rule) -> bool {
    let same_origin =
        one.origin == other.origin && one.origin != Origin::Own && one.key == other.key;
    let same_name = one.name.to_lowercase() == other.name.to_lowercase();
    one.yardstick == other.yardstick && one.unit == other.unit && (same_origin || same_name)
}

fn clash(one: &Line, other: &Line) -> bool {
    let (Some(first), Some(second)) = (one.rule.line, other.rule.line) else {
        return false;
    };
    about_the_same(&one.rule, &other.rule)
        && match (one.rule.better, other.rule.better) {
            (Better::More, Better::Less) => first > second,
            (Better::Less, Better::More) => first < second,
            _ => false,
        }
}

/// Everything in a table that contradicts itself.
pub fn contradictions(table: &Table) -> Vec<Contradiction> {
    let breakers: Vec<&Line> = table.breakers().collect();
    let mut found = Vec::new();
    for (at, one) in breakers.iter().enumerate() {
        let others = breakers[at + 1..].iter().filter(|other| clash(one, other));
        found.extend(others.map(|other| Contradiction::Both(one.id, other.id)));
    }
    let beyond = |line: &&Line| {
        let best = line.rule.range.map(|own| own.1);
        line.rule.role == CriterionRole::Enough
            && best.is_some_and(|best| line.rule.enough(best) == Some(false))
    };
    let all = table.lines.iter().filter(beyond);
    found.extend(all.map(|line| Contradiction::Beyond(line.id)));
    let out = |path| stays(table, path) == Stay::Out;
    if !table.columns.is_empty() && table.columns.iter().all(|own| out(own.id)) {
        found.push(Contradiction::NoneHolds);
    }
    found
}

/// Whether deal-breakers contradict each other, so that nothing may be concluded.
pub fn bars(found: &[Contradiction]) -> bool {
    found
        .iter()
        .any(|own| !matches!(own, Contradiction::Beyond(_)))
}
