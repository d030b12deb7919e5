//! The one number on which the first place turns, and what would hold on its other side.

use crate::options::amount::{Better, Yardstick};
use crate::options::criterion::CriterionId;
use crate::options::enough::order::Order;
use crate::options::enough::{Duel, Stands, duel, stands};
use crate::options::fact::{Fact, Grade};
use crate::options::path::PathId;
use crate::options::table::Table;

/// Where the first place turns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Switch {
    /// The line that decides.
    pub line: CriterionId,
    /// At least, or at most, so much.
    pub at: i64,
    /// Who comes first now.
    pub first: PathId,
    /// Who comes second now.
    pub second: PathId,
    /// What would hold between the two if the first were short of it.
    pub below: Duel,
}

/// The switch of an order; none where the first place is shared, or stands alone.
pub fn switch(table: &Table, order: &Order) -> Option<Switch> {
    let first = order.first()?;
    let second = *order.places.get(1)?.first()?;
    let line = table.line(order.deciding?)?;
    let at = line.rule.line?;
    if stands(table, first, line) != Stands::Enough {
        return None;
    }
    let short = match (line.rule.yardstick, line.rule.better) {
        (Yardstick::YesNo, _) => 1 - at,
        (_, Better::More) => at - 1,
        (_, Better::Less) => at + 1,
    };
    let fact = Fact {
        amount: Some(short),
        between: None,
        words: String::new(),
        grade: Grade::Writing,
        source: String::new(),
        on: None,
        kept: None,
    };
    Some(Switch {
        line: line.id,
        at,
        first,
        second,
        below: duel(&table.with(first, line.id, fact), first, second),
    })
}
