//! Dates as a school writes them, and spans as they stood on a day.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::dossier::bibliography::record::date::{Moment, Within};
use crate::dossier::entry::when::{Span, Until, first, last};
use crate::words::dossier::paper as words;

/// How dates are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DateForm {
    /// "2021–2023".
    Year,
    /// "07/21–06/23".
    MonthYear,
}

/// The spans as they stood on a day: what had not begun is not there, and what ended later still went on.
pub fn as_of(spans: &[Span], day: Day) -> Vec<Span> {
    spans
        .iter()
        .filter(|span| first(span.from) <= day)
        .map(|span| match span.to {
            Until::On(moment) if last(moment) > day && first(moment) > day => Span {
                from: span.from,
                to: Until::Now,
            },
            _ => *span,
        })
        .collect()
}

/// Spans as they are printed: "2021, 2023–2025", "07/20–present".
pub fn shown(spans: &[Span], form: DateForm) -> String {
    let one = |span: &Span| {
        let from = moment(span.from, form);
        match span.to {
            Until::Same => from,
            Until::Now => format!("{from}–{}", words::PRESENT),
            Until::On(to) => match moment(to, form) {
                to if to == from => from,
                to => format!("{from}–{to}"),
            },
        }
    };
    let mut parts: Vec<String> = spans.iter().map(one).collect();
    parts.dedup();
    parts.join(", ")
}

fn moment(moment: Moment, form: DateForm) -> String {
    match (form, moment.within) {
        (DateForm::MonthYear, Within::Month(month) | Within::Day { month, .. }) => {
            format!("{month:02}/{:02}", moment.year.rem_euclid(100))
        }
        _ => moment.year.to_string(),
    }
}

/// The last day a thing reached by then; what has no date comes before everything.
pub fn newest(spans: &[Span], day: Day) -> Option<(Day, Day)> {
    as_of(spans, day)
        .iter()
        .map(|span| (span.last(day), first(span.from)))
        .max()
}
