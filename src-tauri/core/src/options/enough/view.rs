//! The first reading in words: the order, what it turns on, what is missing, and what contradicts itself.

use serde::Serialize;
use ts_rs::TS;

use crate::options::criterion::CriterionId;
use crate::options::enough::axis::{AxisView, axis};
use crate::options::enough::contradiction::{Contradiction, bars, contradictions};
use crate::options::enough::order::{NoPlace, Order, order};
use crate::options::enough::switch::{Switch, switch};
use crate::options::enough::{First, duel};
use crate::options::path::PathId;
use crate::options::saying;
use crate::options::table::Table;
use crate::words::options::enough::{self as words, Otherwise};
use crate::working::Working;

/// The first reading.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EnoughView {
    /// Whether anything is concluded.
    pub concludes: bool,
    /// The order in a sentence, or what is missing for one.
    pub lede: String,
    /// What it turns on, and who has no place and why; sentences.
    pub beside: Vec<String>,
    /// What contradicts itself; sentences.
    pub contradictions: Vec<String>,
    /// Paths by place; those that are level stand together.
    pub places: Vec<Vec<PathId>>,
    /// Paths that dropped out.
    pub out: Vec<PathId>,
    /// The line that decides between the first two places.
    pub deciding: Option<CriterionId>,
    /// The deciding line with every path on it.
    pub axis: Option<AxisView>,
    /// "3 of 12 answers are missing."
    pub missing: Option<String>,
    /// How the order is worked out.
    pub working: Working,
}

/// Why nothing can be read yet, the first reason.
fn nothing(table: &Table) -> Option<&'static str> {
    let lines = || table.lines.iter().filter(|own| own.rule.line.is_some());
    let known = || {
        lines().any(|line| {
            table
                .columns
                .iter()
                .any(|own| table.amount(own.id, line.id).is_some())
        })
    };
    match table.columns.len() {
        0 => Some(words::NO_PATHS),
        1 => Some(words::ONE_PATH),
        _ if table.lines.is_empty() => Some(words::NO_CRITERIA),
        _ if lines().next().is_none() => Some(words::NO_LINES),
        _ if !known() => Some(words::NO_FACTS),
        _ => None,
    }
}

/// Answers that are missing, of all that are asked.
pub fn missing(table: &Table) -> (usize, usize) {
    let lines = table.lines.iter();
    let cells = lines.flat_map(|line| table.columns.iter().map(move |own| (own.id, line.id)));
    let all: Vec<_> = cells.collect();
    let gone = all
        .iter()
        .filter(|(path, line)| table.amount(*path, *line).is_none());
    (gone.count(), all.len())
}

impl EnoughView {
    /// The reading of a table.
    pub fn of(table: &Table) -> Self {
        let order = order(table);
        let found = contradictions(table);
        let reason = nothing(table);
        let concludes = reason.is_none() && !bars(&found) && !order.places.is_empty();
        let (gone, all) = missing(table);
        let turning = switch(table, &order).filter(|_| concludes);
        Self {
            concludes,
            lede: match reason {
                Some(reason) => reason.to_owned(),
                None => lede(table, &order, &found),
            },
            beside: match reason {
                Some(_) => Vec::new(),
                None => beside(table, &order, turning.as_ref(), concludes),
            },
            contradictions: found.iter().filter_map(|own| said(table, own)).collect(),
            places: if concludes {
                order.places.clone()
            } else {
                Vec::new()
            },
            out: order.out().collect(),
            deciding: order.deciding.filter(|_| concludes),
            axis: order
                .deciding
                .filter(|_| concludes)
                .and_then(|own| table.line(own))
                .and_then(|line| axis(table, line)),
            missing: (gone > 0 && reason.is_none()).then(|| words::missing(gone, all)),
            working: working(table, &order),
        }
    }
}

fn said(table: &Table, own: &Contradiction) -> Option<String> {
    let name = |id: &CriterionId| table.line(*id).map(|line| line.rule.name.as_str());
    Some(match own {
        Contradiction::Both(one, other) => {
            let told = |id: &CriterionId| {
                let rule = &table.line(*id)?.rule;
                Some(format!("{}, {}", rule.name, saying::line(rule)?))
            };
            words::clash(&told(one)?, &told(other)?)
        }
        Contradiction::Beyond(line) => words::beyond(name(line)?),
        // This one is the lede itself.
        Contradiction::NoneHolds => return None,
    })
}

fn lede(table: &Table, order: &Order, found: &[Contradiction]) -> String {
    if found.contains(&Contradiction::NoneHolds) {
        return words::NONE_HOLDS.to_owned();
    }
    if bars(found) {
        return found
            .iter()
            .find_map(|own| said(table, own))
            .unwrap_or_default();
    }
    let name = |path: &PathId| table.name(*path).to_owned();
    match &order.places[..] {
        [] => words::NO_PLACE.to_owned(),
        [only] if only.len() == 1 => words::only(table.name(only[0])),
        places => {
            let names: Vec<Vec<String>> = places
                .iter()
                .map(|own| own.iter().map(name).collect())
                .collect();
            words::order(&names)
        }
    }
}

fn beside(table: &Table, order: &Order, turning: Option<&Switch>, concludes: bool) -> Vec<String> {
    let criterion = |id: CriterionId| table.line(id).map_or("", |own| own.rule.name.as_str());
    let reason = |(path, why): &(PathId, NoPlace)| {
        let name = table.name(*path);
        match why {
            NoPlace::Breaks(line) => words::breaks(name, criterion(*line)),
            NoPlace::Waits(line) => words::waits(name, criterion(*line)),
            NoPlace::Depends(line) => words::depends(name, criterion(*line)),
        }
    };
    let mut all: Vec<String> = order.without.iter().map(reason).collect();
    if let Some(turning) = turning {
        let rule = table.line(turning.line).map(|own| &own.rule);
        let told = rule.map(|rule| match rule.yardstick {
            crate::options::amount::Yardstick::YesNo => words::turns_on_answer(&rule.name),
            _ => words::turns(&rule.name, &saying::line(rule).unwrap_or_default()),
        });
        all.extend(told);
        let end = match turning.below.settled() {
            Some(First::One) => Otherwise::First,
            Some(First::Other) => Otherwise::Second,
            Some(First::Level) => Otherwise::Level,
            None => Otherwise::Open,
        };
        let next = turning.below.line.map(criterion);
        let (first, second) = (table.name(turning.first), table.name(turning.second));
        all.push(words::otherwise(first, second, end, next));
    }
    if concludes && order.places.first().is_some_and(|own| own.len() > 1) {
        all.push(words::LEVEL.to_owned());
    }
    all
}

fn working(table: &Table, order: &Order) -> Working {
    let mut working = Working::new(words::FORMULA);
    let tops: Vec<PathId> = order
        .places
        .iter()
        .filter_map(|own| own.first().copied())
        .collect();
    for pair in tops.windows(2) {
        let by = duel(table, pair[0], pair[1])
            .line
            .and_then(|own| table.line(own));
        if let Some(line) = by {
            working = working.with(
                words::decides(table.name(pair[0]), table.name(pair[1])),
                words::by(&line.rule.name),
            );
        }
    }
    working.with(words::SHADING, words::SHADED)
}
