//! The deciding line as a picture: from its worst to its best, the person's line, and every path on it.

use serde::Serialize;
use ts_rs::TS;

use crate::options::amount::Yardstick;
use crate::options::criterion::CriterionId;
use crate::options::fact::Grade;
use crate::options::path::PathId;
use crate::options::saying;
use crate::options::table::{Line, Table};

/// The deciding line; places run from 0 at the smaller end to 1 at the larger.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AxisView {
    /// Which criterion.
    pub criterion: CriterionId,
    /// "Protected teaching, hours a week".
    pub title: String,
    /// Marks below it.
    pub ticks: Vec<TickView>,
    /// The person's line.
    pub line: TickView,
    /// The paths that are known.
    pub paths: Vec<PathMark>,
    /// Names of paths that are not known.
    pub unknown: Vec<String>,
}

/// A place on the line with what stands there.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TickView {
    /// 0 to 1.
    pub at: f64,
    /// "6".
    pub label: String,
}

/// A path on the line.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PathMark {
    /// Which.
    pub path: PathId,
    /// Its name.
    pub name: String,
    /// 0 to 1.
    pub at: f64,
    /// "6 hours".
    pub shown: String,
    /// How well it is known.
    pub grade: Grade,
    /// In words.
    pub known: String,
}

/// The picture of a line; none for yes and no, and where nothing is known.
pub fn axis(table: &Table, line: &Line) -> Option<AxisView> {
    let rule = &line.rule;
    if rule.yardstick == Yardstick::YesNo {
        return None;
    }
    let at_line = rule.line?;
    let facts: Vec<_> = table
        .columns
        .iter()
        .filter_map(|own| {
            let fact = table.fact(own.id, line.id)?;
            Some((own, fact, fact.amount?))
        })
        .collect();
    let ends = rule.range.map(|(a, b)| [a, b]);
    let amounts = facts.iter().map(|own| own.2);
    let all = amounts.chain(ends.into_iter().flatten()).chain([at_line]);
    let (low, high) = all.fold((i64::MAX, i64::MIN), |(low, high), own| {
        (low.min(own), high.max(own))
    });
    if facts.is_empty() || low >= high {
        return None;
    }
    let at = |own: i64| (own - low) as f64 / (high - low) as f64;
    let tick = |own: i64| TickView {
        at: at(own),
        label: rule.yardstick.shown(own),
    };
    let title = match (rule.yardstick, rule.unit.as_str()) {
        (Yardstick::Rating, _) => format!("{}, 0 to 10", rule.name),
        (Yardstick::Hours, "") => format!("{}, hours", rule.name),
        (_, "") => rule.name.clone(),
        (_, unit) => format!("{}, {unit}", rule.name),
    };
    let known = |path: PathId| facts.iter().any(|own| own.0.id == path);
    Some(AxisView {
        criterion: line.id,
        title,
        ticks: vec![tick(low), tick(high)],
        line: tick(at_line),
        unknown: table
            .columns
            .iter()
            .filter(|own| !known(own.id))
            .map(|own| own.name.clone())
            .collect(),
        paths: facts
            .iter()
            .map(|(column, fact, amount)| PathMark {
                path: column.id,
                name: column.name.clone(),
                at: at(*amount),
                shown: saying::amount(rule, *amount),
                grade: fact.grade,
                known: saying::grade(fact.grade).to_owned(),
            })
            .collect(),
    })
}
