//! What leaving a post would cost, as it is shown: the months ahead, the days that cost least, and what would change them.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::options::exit::lever::{ExitLever, levers};
use crate::options::exit::month::{ExitMonth, ahead, on, unknown};
use crate::options::exit::window::windows;
use crate::options::exit::working::working;
use crate::options::exit::{Ending, ExitPart, ExitTerms};
use crate::options::money::Dollars;
use crate::words::options_terms::exit as words;
use crate::words::print::date;
use crate::working::Working;

/// A part's row of the table of days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExitRow {
    /// What it is.
    pub part: ExitPart,
    /// What the person calls it, where there may be several.
    pub name: Option<String>,
    /// The same in words.
    pub label: String,
    /// Its sum on each of the days, in their order.
    pub dollars: Vec<Dollars>,
}

/// What a clause takes off, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LeverView {
    /// The clause.
    pub lever: ExitLever,
    /// The same in words.
    pub label: &'static str,
    /// What it takes off on the day in question.
    pub dollars: Dollars,
}

/// What leaving would cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExitView {
    /// The sentence before the figures.
    pub finding: String,
    /// What is not in the sums, in words; nothing where everything is known.
    pub unknown_saying: Option<String>,
    /// What is not in the sums.
    pub unknown: Vec<ExitPart>,
    /// The ends of the months ahead.
    pub months: Vec<ExitMonth>,
    /// The day in question: the one the person thinks of, or the first for which notice can be given.
    pub chosen: Option<Day>,
    /// Days of the table: the cheapest ahead, and the day in question.
    pub days: Vec<ExitMonth>,
    /// The table, part by part.
    pub rows: Vec<ExitRow>,
    /// Clauses that would take something off on the day in question.
    pub levers: Vec<LeverView>,
    /// How the sum on the day in question was worked out.
    pub working: Option<Working>,
}

fn is_empty(terms: &ExitTerms) -> bool {
    let told = ExitTerms {
        began: terms.began,
        notice: terms.notice,
        their_notice: terms.their_notice,
        leaving: terms.leaving,
        ..ExitTerms::default()
    };
    *terms == told
}

/// Rows of a table of days: every part that costs something on one of them.
pub fn rows(days: &[ExitMonth]) -> Vec<ExitRow> {
    let mut keys: Vec<(ExitPart, Option<String>)> = Vec::new();
    for line in days.iter().flat_map(|own| &own.lines) {
        let key = (line.part, line.name.clone());
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.sort_by_key(|(part, _)| *part);
    let row = |(part, name): (ExitPart, Option<String>)| {
        let of = |day: &ExitMonth| {
            let own = day
                .lines
                .iter()
                .filter(|own| own.part == part && own.name == name);
            own.map(|own| own.dollars).sum()
        };
        ExitRow {
            label: name
                .clone()
                .unwrap_or_else(|| words::part(part.name()).to_owned()),
            dollars: days.iter().map(of).collect(),
            part,
            name,
        }
    };
    keys.into_iter().map(row).collect()
}

fn finding(name: &str, chosen: &ExitMonth, days: &[ExitMonth]) -> String {
    let cost = words::cost(name, &date(chosen.day), &chosen.total.shown());
    let best = days
        .iter()
        .filter(|own| !own.late)
        .min_by_key(|own| (own.total, own.day));
    match best {
        Some(best) if best.total < chosen.total => {
            let by = (chosen.total - best.total).shown();
            format!("{cost} {}", words::less(&date(best.day), &by))
        }
        _ => format!("{cost} {}", words::CHEAPEST),
    }
}

impl ExitView {
    /// What leaving a post would cost, by resigning.
    pub fn of(name: &str, terms: &ExitTerms, today: Day) -> Self {
        let ending = Ending::Resign;
        let months = ahead(terms, ending, today);
        let unknown = unknown(terms, ending);
        let first = months.iter().find(|own| !own.late).map(|own| own.day);
        let chosen = terms.leaving.filter(|day| *day >= today).or(first);
        let mut days = windows(&months);
        days.extend(chosen);
        days.sort_unstable();
        days.dedup();
        let days: Vec<ExitMonth> = days
            .into_iter()
            .map(|day| on(terms, ending, day, today))
            .collect();
        let own = days.iter().find(|own| Some(own.day) == chosen);
        let nothing = months
            .iter()
            .chain(&days)
            .all(|own| own.total == Dollars(0));
        let saying = |parts: &[ExitPart]| {
            let parts: Vec<&str> = parts.iter().map(|own| words::inside(own.name())).collect();
            (!parts.is_empty()).then(|| words::unknown(&parts))
        };
        let lever = |day| {
            let all = levers(terms, ending, day).into_iter();
            all.map(|own| LeverView {
                lever: own.lever,
                label: words::lever(own.lever.name()),
                dollars: own.dollars,
            })
        };
        Self {
            finding: match own {
                _ if is_empty(terms) => words::NOTHING.to_owned(),
                _ if nothing => words::free(name),
                Some(own) => finding(name, own, &days),
                None => words::NOTHING.to_owned(),
            },
            unknown_saying: saying(&unknown).filter(|_| !is_empty(terms)),
            unknown,
            rows: rows(&days),
            levers: chosen.into_iter().flat_map(lever).collect(),
            working: own.filter(|_| !nothing).map(working),
            chosen,
            months,
            days,
        }
    }
}
