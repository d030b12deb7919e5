//! The comparison as a table for a spreadsheet: one line for each path and criterion, for the person alone.

use crate::csv;
use crate::options::criterion::CriterionRole;
use crate::options::enough::stands;
use crate::options::saying;
use crate::options::table::Table;

const HEADS: [&str; 13] = [
    "criterion",
    "role",
    "line",
    "path",
    "amount",
    "unit",
    "from",
    "to",
    "stands",
    "known",
    "source",
    "on",
    "words",
];

/// The table.
pub fn table(own: &Table) -> String {
    let mut out = csv::line(&HEADS.map(str::to_owned));
    for line in &own.lines {
        for column in &own.columns {
            let rule = &line.rule;
            let fact = own.fact(column.id, line.id);
            let amount = fact.and_then(|fact| fact.amount);
            let typed = |amount: Option<i64>| {
                amount.map_or_else(String::new, |amount| rule.yardstick.typed(amount))
            };
            let known = fact.filter(|_| amount.is_some());
            out.push_str(&csv::line(&[
                csv::words(&rule.name),
                match rule.role {
                    CriterionRole::Breaker => "deal-breaker".to_owned(),
                    CriterionRole::Enough => "enough".to_owned(),
                },
                saying::line(rule).unwrap_or_default(),
                csv::words(&column.name),
                typed(amount),
                csv::words(&rule.unit),
                typed(fact.and_then(|fact| fact.between).map(|ends| ends.0)),
                typed(fact.and_then(|fact| fact.between).map(|ends| ends.1)),
                saying::stands(rule, stands(own, column.id, line), amount),
                known.map_or_else(String::new, |fact| saying::grade(fact.grade).to_owned()),
                csv::words(fact.map_or("", |fact| fact.source.as_str())),
                fact.and_then(|fact| fact.on)
                    .map_or_else(String::new, |on| on.to_string()),
                csv::words(fact.map_or("", |fact| fact.words.as_str())),
            ]));
        }
    }
    out
}
