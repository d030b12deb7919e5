//! Two paths and their exchanges as the page draws them, and as paper says them.

use serde::Serialize;
use ts_rs::TS;

use crate::options::criterion::CriterionId;
use crate::options::path::PathId;
use crate::options::saying;
use crate::options::swap::{End, Exchange, Pair, Swap, SwapId, SwapSide, easiest, exchange};
use crate::options::table::Table;
use crate::words::options::{joined, swap as words};
use crate::working::Working;

/// Two paths as the exchanges leave them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SwapsView {
    /// The first of the two.
    pub one: PathId,
    /// The other.
    pub other: PathId,
    /// What the exchanges come to.
    pub lede: String,
    /// The lines of what would be enough, in the person's order.
    pub rows: Vec<SwapRow>,
    /// What was exchanged, the first first.
    pub swaps: Vec<SwapView>,
    /// The line that is easiest to make level next; none where nothing is left to exchange.
    pub easiest: Option<CriterionId>,
    /// Why that line: "Least of its range lies between them."
    pub why: Option<String>,
    /// How the sentence came about.
    pub working: Working,
}

/// A line of the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SwapRow {
    /// Which line.
    pub criterion: CriterionId,
    /// Its name.
    pub name: String,
    /// What the first path has; none while it is not known.
    pub one: Option<String>,
    /// What the other has.
    pub other: Option<String>,
    /// How they stand.
    pub beside: SwapSide,
    /// In words: "speaks for Hybrid", "level".
    pub said: String,
}

/// An exchange that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SwapView {
    /// Its row.
    pub id: SwapId,
    /// "Hybrid with 2 hours of teaching instead of 4 and $228,000 instead of $210,000 would be worth the same."
    pub says: String,
    /// It still fits what is known.
    pub fits: bool,
}

impl SwapsView {
    /// The view of two paths.
    pub fn of(table: &Table, pair: Pair, made: &[(SwapId, Swap)]) -> Self {
        let swaps: Vec<Swap> = made.iter().map(|(_, own)| *own).collect();
        let found = exchange(table, pair, &swaps);
        let next = easiest(table, &found);
        let rows = found.rows.iter().filter_map(|row| {
            let rule = &table.line(row.line)?.rule;
            let shown = |amount: Option<i64>| amount.map(|own| saying::amount(rule, own));
            Some(SwapRow {
                criterion: row.line,
                name: rule.name.clone(),
                one: shown(row.one),
                other: shown(row.other),
                beside: row.beside,
                said: match row.beside {
                    SwapSide::Level => words::LEVEL.to_owned(),
                    SwapSide::Unknown => words::UNKNOWN.to_owned(),
                    SwapSide::One => words::ahead(table.name(pair.one)),
                    SwapSide::Other => words::ahead(table.name(pair.other)),
                },
            })
        });
        let count = |side: SwapSide| found.rows.iter().filter(|row| row.beside == side).count();
        Self {
            one: pair.one,
            other: pair.other,
            lede: lede(table, &found),
            rows: rows.collect(),
            swaps: made
                .iter()
                .zip(&found.fits)
                .map(|((id, own), fits)| SwapView {
                    id: *id,
                    says: says(table, own),
                    fits: *fits,
                })
                .collect(),
            easiest: next,
            why: next.map(|line| {
                let ranged = table.line(line).is_some_and(|own| own.rule.range.is_some());
                if ranged { words::LEAST } else { words::FIRST }.to_owned()
            }),
            working: Working::new(words::FORMULA)
                .with(
                    words::ahead(table.name(pair.one)),
                    words::counted_lines(count(SwapSide::One)),
                )
                .with(
                    words::ahead(table.name(pair.other)),
                    words::counted_lines(count(SwapSide::Other)),
                )
                .with(
                    words::LEVEL_LINES,
                    words::counted_lines(count(SwapSide::Level)),
                )
                .with(
                    words::EXCHANGES,
                    found.fits.iter().filter(|own| **own).count().to_string(),
                )
                .from(words::SOURCE),
        }
    }
}

fn lede(table: &Table, found: &Exchange) -> String {
    let made = found.fits.iter().any(|own| *own);
    match &found.end {
        End::Out(path) => words::out(table.name(*path)),
        End::NoLines => words::NO_LINES.to_owned(),
        End::Waits(lines) => {
            let names: Vec<String> = lines
                .iter()
                .filter_map(|own| table.line(*own))
                .map(|own| format!("“{}”", own.rule.name))
                .collect();
            words::waits(&joined(&names))
        }
        End::Level => words::level(made).to_owned(),
        End::Ahead(path) => words::ends(table.name(*path), made),
        End::Open => words::OPEN.to_owned(),
    }
}

/// An exchange in a sentence.
pub fn says(table: &Table, own: &Swap) -> String {
    let line = |id: CriterionId, to: i64, from: i64| {
        table.line(id).map_or_else(String::new, |line| {
            let shown = |amount| saying::amount(&line.rule, amount);
            words::instead(&line.rule.name, &shown(to), &shown(from))
        })
    };
    let level = line(own.line, own.to, own.from);
    if own.after == own.was {
        return words::free(table.name(own.changed), &level);
    }
    words::worth(
        table.name(own.changed),
        &level,
        &line(own.paid, own.after, own.was),
    )
}
