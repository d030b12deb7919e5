//! Which answers could still change the order: what is not known, and what may turn out otherwise on the other side of a line.

use crate::choice;
use crate::options::amount::Yardstick;
use crate::options::criterion::{CriterionId, CriterionRole};
use crate::options::enough::order::{Order, order};
use crate::options::fact::{Fact, Grade};
use crate::options::path::PathId;
use crate::options::table::{Line, Table};

choice! {
    /// What an answer could change, the gravest first.
    Influence {
        /// It could change who comes first.
        FirstPlace = "firstPlace",
        /// It could remove a path, or bring one back.
        Removes = "removes",
        /// It could change another place in the order.
        Order = "order",
        /// It changes no place.
        Nothing = "nothing",
    }
}

/// What the true amount may still be, told by one amount on each side of the line.
fn otherwise(fact: Option<&Fact>, line: &Line) -> Vec<i64> {
    let rule = &line.rule;
    let Some(at) = rule.line else {
        return Vec::new();
    };
    let beyond = match rule.better {
        crate::options::amount::Better::More => at - 1,
        crate::options::amount::Better::Less => at + 1,
    };
    let beyond = if rule.yardstick == Yardstick::YesNo {
        1 - at
    } else {
        beyond
    };
    let Some((fact, amount)) = fact.and_then(|own| own.amount.map(|amount| (own, amount))) else {
        return vec![at, beyond];
    };
    if fact.grade == Grade::Writing && fact.between.is_none() {
        return Vec::new();
    }
    let other = if rule.enough(amount) == Some(true) {
        beyond
    } else {
        at
    };
    let reachable = if rule.yardstick == Yardstick::YesNo {
        fact.grade.is_open()
    } else if let Some((low, high)) = fact.between {
        (low..=high).contains(&other)
    } else {
        rule.range.is_some_and(|(worst, best)| {
            let room = fact.grade.spread() * (best - worst).abs() as f64;
            (amount - other).abs() as f64 <= room
        })
    };
    if reachable { vec![other] } else { Vec::new() }
}

/// What knowing this cell for certain could change.
pub fn influence(table: &Table, path: PathId, line: &Line) -> Influence {
    let now = order(table);
    let fact = table.fact(path, line.id);
    let told = |amount: i64| {
        let fact = Fact {
            amount: Some(amount),
            between: None,
            words: String::new(),
            grade: Grade::Writing,
            source: String::new(),
            on: None,
            kept: None,
        };
        order(&table.with(path, line.id, fact))
    };
    let mut ends: Vec<Order> = otherwise(fact, line).into_iter().map(told).collect();
    if fact.and_then(|own| own.amount).is_some() {
        ends.push(now.clone());
    }
    let first = |own: &Order| own.places.first().cloned().unwrap_or_default();
    let differ =
        |pick: &dyn Fn(&Order) -> Vec<PathId>| ends.iter().any(|own| pick(own) != pick(&ends[0]));
    if ends.len() < 2 {
        Influence::Nothing
    } else if differ(&first) {
        Influence::FirstPlace
    } else if line.rule.role == CriterionRole::Breaker && differ(&|own| own.out().collect()) {
        Influence::Removes
    } else if ends
        .iter()
        .any(|own| own.places != ends[0].places || own.without != ends[0].without)
    {
        Influence::Order
    } else {
        Influence::Nothing
    }
}

/// Every cell whose answer could change something, in the order of the lines.
pub fn open_cells(table: &Table) -> Vec<(PathId, CriterionId, Influence)> {
    let mut found = Vec::new();
    for line in &table.lines {
        for column in &table.columns {
            let own = influence(table, column.id, line);
            if own != Influence::Nothing {
                found.push((column.id, line.id, own));
            }
        }
    }
    found
}
