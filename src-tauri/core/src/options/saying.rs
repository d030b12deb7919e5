//! How amounts, lines and facts are told, on the screen and on paper alike.

use crate::options::amount::{Better, Yardstick};
use crate::options::criterion::{CriterionRole, Rule};
use crate::options::enough::Stands;
use crate::options::fact::{Fact, Grade};
use crate::words::options::fact as words;

/// An amount with its unit: "6 hours a week", "$111 an hour", "yes".
pub fn amount(rule: &Rule, amount: i64) -> String {
    let shown = rule.yardstick.shown(amount);
    match (rule.yardstick, rule.unit.as_str()) {
        (Yardstick::Rating, _) => words::of_ten(&shown),
        (Yardstick::Hours, "") => words::hours(&shown),
        (Yardstick::YesNo, _) | (_, "") => shown,
        (_, unit) => format!("{shown} {unit}"),
    }
}

/// "at least 6 hours", "at most 14 patients a day", "must be so"; none where no line is drawn.
pub fn line(rule: &Rule) -> Option<String> {
    let shown = amount(rule, rule.line?);
    Some(match (rule.yardstick, rule.better) {
        (Yardstick::YesNo, Better::More) => words::MUST.to_owned(),
        (Yardstick::YesNo, Better::Less) => words::MUST_NOT.to_owned(),
        (_, Better::More) => words::at_least(&shown),
        (_, Better::Less) => words::at_most(&shown),
    })
}

/// "holds", "enough", "short by 2", "over by 1", "not known"; nothing where no line is drawn.
pub fn stands(rule: &Rule, so: Stands, own: Option<i64>) -> String {
    let breaker = rule.role == CriterionRole::Breaker;
    let apart = || {
        let (line, own) = rule.line.zip(own)?;
        let apart = rule.yardstick.shown((line - own).abs());
        match (rule.yardstick, rule.better) {
            (Yardstick::YesNo, _) => None,
            (_, Better::More) => Some(words::short_by(&apart)),
            (_, Better::Less) => Some(words::over_by(&apart)),
        }
    };
    match so {
        Stands::Enough if breaker => words::HOLDS.to_owned(),
        Stands::Enough => words::ENOUGH.to_owned(),
        Stands::Short if breaker => {
            apart().map_or_else(|| words::BREAKS.to_owned(), |own| words::breaks_by(&own))
        }
        Stands::Short => apart().unwrap_or_else(|| words::NOT_ENOUGH.to_owned()),
        Stands::Unknown => words::UNKNOWN.to_owned(),
        Stands::NoLine => String::new(),
    }
}

/// "108 to 117", where a fact is a range.
pub fn between(rule: &Rule, fact: &Fact) -> Option<String> {
    let (low, high) = fact.between?;
    let shown = |own| rule.yardstick.shown(own);
    Some(words::between(&shown(low), &shown(high)))
}

/// "told".
pub fn grade(grade: Grade) -> &'static str {
    words::grade(grade.name())
}

/// "told, Dr Mbele, 12 November 2026".
pub fn rests_on(fact: &Fact) -> String {
    let mut parts = vec![grade(fact.grade).to_owned()];
    if !fact.source.is_empty() {
        parts.push(fact.source.clone());
    }
    parts.extend(fact.on.map(words::on));
    parts.extend(fact.kept.map(words::kept));
    parts.join(", ")
}
