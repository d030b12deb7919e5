//! Even swaps: two paths are made level line by line, each time for something the person would give on another line, until
//! one is ahead wherever they still differ. J. S. Hammond, R. L. Keeney and H. Raiffa, "Even swaps: a rational method for
//! making trade-offs", Harvard Business Review, March 1998, 137.

use std::cmp::Ordering;

use crate::error::{Error, Result};
use crate::options::amount::Better;
use crate::options::criterion::{CriterionId, Rule};
use crate::options::enough::{Stay, stays};
use crate::options::path::PathId;
use crate::options::table::{Line, Table};
use crate::{choice, id};

pub mod commands;
pub mod store;
pub mod view;

id! {
    /// Row id of an exchange.
    SwapId
}

/// Most exchanges between two paths.
pub const MOST: usize = 48;

/// Two paths, the lower row first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The lower row.
    pub one: PathId,
    /// The other.
    pub other: PathId,
}

impl Pair {
    /// Of two paths in either order.
    pub fn of(a: PathId, b: PathId) -> Result<Self> {
        if a == b {
            return Err(Error::Invalid {
                field: "other",
                why: "must be another path",
            });
        }
        Ok(Self {
            one: a.min(b),
            other: a.max(b),
        })
    }
}

/// One exchange: a path is thought to be level on one line, and otherwise on another, and to be worth the same as before.
/// Amounts are in smallest parts of their yardsticks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Swap {
    /// The path that is thought otherwise.
    pub changed: PathId,
    /// The line that is made level.
    pub line: CriterionId,
    /// From what it was.
    pub from: i64,
    /// To what the other path has.
    pub to: i64,
    /// The line that makes up for it.
    pub paid: CriterionId,
    /// From what it was.
    pub was: i64,
    /// To so much.
    pub after: i64,
}

choice! {
    /// How two paths stand beside each other on a line.
    SwapSide {
        /// They are the same.
        Level = "level",
        /// The first is better.
        One = "one",
        /// The other is better.
        Other = "other",
        /// Of one at least it is not known.
        Unknown = "unknown",
    }
}

/// A line of the two, as the exchanges leave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Which line.
    pub line: CriterionId,
    /// What the first path has.
    pub one: Option<i64>,
    /// What the other has.
    pub other: Option<i64>,
    /// How they stand.
    pub beside: SwapSide,
}

/// What the exchanges come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// One of the two breaks a deal-breaker, so there is nothing to exchange.
    Out(PathId),
    /// These are not known for both, or a deal-breaker is not; nothing follows.
    Waits(Vec<CriterionId>),
    /// There is no line to hold them against.
    NoLines,
    /// The path is ahead wherever they still differ.
    Ahead(PathId),
    /// They are level everywhere.
    Level,
    /// Each is ahead somewhere.
    Open,
}

/// Two paths as the exchanges leave them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// The lines of what would be enough, in the person's order.
    pub rows: Vec<Row>,
    /// One for each exchange, in their order: whether it still fits what is known.
    pub fits: Vec<bool>,
    /// What they come to.
    pub end: End,
}

fn ordered(rule: &Rule, a: i64, b: i64) -> Ordering {
    match rule.better {
        Better::More => a.cmp(&b),
        Better::Less => b.cmp(&a),
    }
}

fn beside(rule: &Rule, one: Option<i64>, other: Option<i64>) -> SwapSide {
    match one.zip(other).map(|(a, b)| ordered(rule, a, b)) {
        None => SwapSide::Unknown,
        Some(Ordering::Equal) => SwapSide::Level,
        Some(Ordering::Greater) => SwapSide::One,
        Some(Ordering::Less) => SwapSide::Other,
    }
}

impl Row {
    fn of(table: &Table, pair: Pair, line: &Line) -> Self {
        let (one, other) = (
            table.amount(pair.one, line.id),
            table.amount(pair.other, line.id),
        );
        Self {
            line: line.id,
            one,
            other,
            beside: beside(&line.rule, one, other),
        }
    }

    fn side(&mut self, path: PathId, pair: Pair) -> &mut Option<i64> {
        if path == pair.one {
            &mut self.one
        } else {
            &mut self.other
        }
    }

    /// What a path of the pair has here.
    pub fn amount(&self, path: PathId, pair: Pair) -> Option<i64> {
        if path == pair.one {
            self.one
        } else {
            self.other
        }
    }
}

/// Carries these exchanges out in their order; one that no longer fits what is known is passed over.
pub fn exchange(table: &Table, pair: Pair, swaps: &[Swap]) -> Exchange {
    let mut rows: Vec<Row> = table
        .thresholds()
        .map(|line| Row::of(table, pair, line))
        .collect();
    let fits = swaps
        .iter()
        .map(|own| carry_out(table, pair, &mut rows, own))
        .collect();
    Exchange {
        end: end(table, pair, &rows),
        rows,
        fits,
    }
}

fn carry_out(table: &Table, pair: Pair, rows: &mut [Row], own: &Swap) -> bool {
    let beyond = if own.changed == pair.one {
        pair.other
    } else {
        pair.one
    };
    let holds = |line: CriterionId, path: PathId, amount: i64| {
        let row = rows.iter().find(|row| row.line == line);
        row.and_then(|row| row.amount(path, pair)) == Some(amount)
    };
    let fits = holds(own.line, own.changed, own.from)
        && holds(own.line, beyond, own.to)
        && holds(own.paid, own.changed, own.was);
    if fits {
        for row in rows.iter_mut() {
            let put = if row.line == own.line {
                own.to
            } else if row.line == own.paid {
                own.after
            } else {
                continue;
            };
            *row.side(own.changed, pair) = Some(put);
            if let Some(line) = table.line(row.line) {
                row.beside = beside(&line.rule, row.one, row.other);
            }
        }
    }
    fits
}

fn end(table: &Table, pair: Pair, rows: &[Row]) -> End {
    let both = [pair.one, pair.other];
    if let Some(out) = both.iter().find(|own| stays(table, **own) == Stay::Out) {
        return End::Out(*out);
    }
    let breakers = table
        .breakers()
        .filter(|line| both.iter().any(|own| table.amount(*own, line.id).is_none()));
    let lines = rows.iter().filter(|row| row.beside == SwapSide::Unknown);
    let waits: Vec<CriterionId> = breakers
        .map(|line| line.id)
        .chain(lines.map(|row| row.line))
        .collect();
    if !waits.is_empty() {
        return End::Waits(waits);
    }
    let ahead = |side| rows.iter().any(|row| row.beside == side);
    match (ahead(SwapSide::One), ahead(SwapSide::Other)) {
        _ if rows.is_empty() => End::NoLines,
        (true, true) => End::Open,
        (true, false) => End::Ahead(pair.one),
        (false, true) => End::Ahead(pair.other),
        (false, false) => End::Level,
    }
}

/// The line that is easiest to make level: of the path that is ahead on fewer lines the one on which least of its range
/// lies between the two. None where nothing is left to exchange.
pub fn easiest(table: &Table, found: &Exchange) -> Option<CriterionId> {
    if found.end != End::Open {
        return None;
    }
    let of = |side: SwapSide| {
        let rows = found.rows.iter();
        rows.filter(|row| row.beside == side).collect::<Vec<_>>()
    };
    let (one, other) = (of(SwapSide::One), of(SwapSide::Other));
    let fewer = if one.len() < other.len() { one } else { other };
    // A line without a range is looked at last: how much of it lies between them cannot be said.
    let apart = |row: &&&Row| -> Option<f64> {
        let rule = &table.line(row.line)?.rule;
        Some((rule.value(row.one?)? - rule.value(row.other?)?).abs())
    };
    let least = fewer.iter().min_by(|a, b| {
        let far = |row: &&&Row| apart(row).unwrap_or(f64::INFINITY);
        far(a).total_cmp(&far(b))
    });
    least.map(|row| row.line)
}

/// What a person says of an exchange: the other numbers are read off the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer<'a> {
    /// The path that is thought otherwise.
    pub changed: PathId,
    /// The line that is made level.
    pub line: CriterionId,
    /// The line that makes up for it.
    pub paid: CriterionId,
    /// To how much, as typed.
    pub after: &'a str,
}

/// Makes an exchange of what was said, after those before it. What is gained on one line must be given on the other, or be
/// worth nothing: an exchange for the better on both is none.
pub fn make(table: &Table, pair: Pair, before: &[Swap], offer: Offer) -> Result<Swap> {
    let refused = |field, why| Err(Error::Invalid { field, why });
    if before.len() >= MOST {
        return refused(
            "exchange",
            "cannot be made more than 48 times between two paths",
        );
    }
    if offer.changed != pair.one && offer.changed != pair.other {
        return refused("changed", "must be one of the two paths");
    }
    if offer.line == offer.paid {
        return refused("paid", "must be another criterion than the one made level");
    }
    let rows = exchange(table, pair, before).rows;
    let row = |line: CriterionId| {
        let own = rows.iter().find(|row| row.line == line);
        own.zip(table.line(line))
            .ok_or(Error::NotFound { what: "criterion" })
    };
    let ((level, line), (paid, paying)) = (row(offer.line)?, row(offer.paid)?);
    let beyond = if offer.changed == pair.one {
        pair.other
    } else {
        pair.one
    };
    let known = level
        .amount(offer.changed, pair)
        .zip(level.amount(beyond, pair))
        .zip(paid.amount(offer.changed, pair));
    let Some(((from, to), was)) = known else {
        return refused("exchange", "needs both lines to be known");
    };
    let gained = ordered(&line.rule, to, from);
    if gained == Ordering::Equal {
        return refused("level", "is level already");
    }
    let Some(after) = paying.rule.yardstick.read("after", offer.after)? else {
        return refused("after", "is needed");
    };
    if ordered(&paying.rule, after, was) == gained {
        return match gained {
            Ordering::Greater => refused(
                "after",
                "must be worse than before, as the other line got better",
            ),
            _ => refused(
                "after",
                "must be better than before, as the other line got worse",
            ),
        };
    }
    Ok(Swap {
        changed: offer.changed,
        line: offer.line,
        from,
        to,
        paid: offer.paid,
        was,
        after,
    })
}
