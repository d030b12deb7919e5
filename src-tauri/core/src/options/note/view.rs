//! Sealed notes as the page shows them: of one that is closed, nothing but when it opens.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::options::amount::Yardstick;
use crate::options::note::{Forecast, ForecastDraft, Note, NoteId};
use crate::options::path::PathId;
use crate::options::saying;
use crate::options::table::Table;
use crate::words::options::note as words;

/// The view of what was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DecideView {
    /// Today.
    pub today: Day,
    /// Notes, the next to open first.
    pub notes: Vec<NoteCard>,
    /// Paths one may be sealed on, each with lines to foresee, filled with what the table knows.
    pub paths: Vec<ToForesee>,
    /// Days on which a note is often opened: in 6, 12 and 24 months.
    pub days: Vec<Day>,
}

/// A path with lines to foresee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ToForesee {
    /// Which.
    pub path: PathId,
    /// Its name.
    pub name: String,
    /// The lines.
    pub forecast: Vec<ForecastDraft>,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteCard {
    /// Its row.
    pub id: NoteId,
    /// The path it is about.
    pub path: String,
    /// When it was sealed.
    pub sealed_on: Day,
    /// When it opens.
    pub opens_on: Day,
    /// When it was opened before that.
    pub opened_on: Option<Day>,
    /// What stands in it; none while it is closed.
    pub inside: Option<NoteInside>,
}

/// What stands in an open note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteInside {
    /// Why this path.
    pub why: String,
    /// What would change my mind.
    pub change_mind: String,
    /// What was foreseen, and what came.
    pub lines: Vec<ForecastLine>,
    /// What was learned from it.
    pub learned: String,
    /// "3 of 4 came as foreseen or better known"; none while nothing came.
    pub finding: Option<String>,
}

/// One thing foreseen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ForecastLine {
    /// "Teaching".
    pub name: String,
    /// "6 hours a week".
    pub expected: String,
    /// What came, as typed.
    pub came: String,
    /// The same as shown; none while it is not known.
    pub shown: Option<String>,
    /// "2 less than foreseen", "as foreseen".
    pub apart: Option<String>,
    /// What it counts in.
    pub yardstick: Yardstick,
}

fn line(own: &Forecast) -> ForecastLine {
    let rule = own.rule();
    let apart = |came: i64| {
        let size = own.yardstick.shown((came - own.expected).abs());
        match (own.yardstick, came.cmp(&own.expected)) {
            (_, std::cmp::Ordering::Equal) => words::AS_FORESEEN.to_owned(),
            (Yardstick::YesNo, _) => words::OTHERWISE.to_owned(),
            (_, std::cmp::Ordering::Less) => words::less(&size),
            (_, std::cmp::Ordering::Greater) => words::more(&size),
        }
    };
    ForecastLine {
        name: own.name.clone(),
        expected: saying::amount(&rule, own.expected),
        came: own
            .came
            .map_or_else(String::new, |came| own.yardstick.typed(came)),
        shown: own.came.map(|came| saying::amount(&rule, came)),
        apart: own.came.map(apart),
        yardstick: own.yardstick,
    }
}

fn inside(own: &Note) -> NoteInside {
    let known = own
        .lines
        .iter()
        .filter_map(|line| Some((line.expected, line.came?)));
    let known: Vec<(i64, i64)> = known.collect();
    let same = known
        .iter()
        .filter(|(expected, came)| expected == came)
        .count();
    NoteInside {
        why: own.why.clone(),
        change_mind: own.change_mind.clone(),
        lines: own.lines.iter().map(line).collect(),
        learned: own.learned.clone(),
        finding: (!known.is_empty()).then(|| words::finding(same, known.len(), own.lines.len())),
    }
}

impl DecideView {
    /// The view of notes and of the table they are sealed on.
    pub fn of(notes: &[Note], table: &Table, today: Day) -> Self {
        Self {
            today,
            notes: notes
                .iter()
                .map(|own| NoteCard {
                    id: own.id,
                    path: own.path.clone(),
                    sealed_on: own.sealed_on,
                    opens_on: own.opens_on,
                    opened_on: own.opened_on,
                    inside: own.is_open(today).then(|| inside(own)),
                })
                .collect(),
            paths: table
                .columns
                .iter()
                .map(|own| ToForesee {
                    path: own.id,
                    name: own.name.clone(),
                    forecast: foresee(table, own.id),
                })
                .collect(),
            days: [6, 12, 24]
                .into_iter()
                .map(|months| later(today, months))
                .collect(),
        }
    }
}

/// Every criterion as a line to foresee, filled with what is known; hours and pay are always among them.
fn foresee(table: &Table, path: PathId) -> Vec<ForecastDraft> {
    let mut all: Vec<ForecastDraft> = table
        .lines
        .iter()
        .map(|line| ForecastDraft {
            name: line.rule.name.clone(),
            yardstick: line.rule.yardstick,
            unit: line.rule.unit.clone(),
            expected: table
                .amount(path, line.id)
                .map_or_else(String::new, |own| line.rule.yardstick.typed(own)),
        })
        .collect();
    for (yardstick, name, unit) in [
        (Yardstick::Hours, words::HOURS, words::A_WEEK),
        (Yardstick::Money, words::PAY, words::A_YEAR),
    ] {
        if !all.iter().any(|own| own.yardstick == yardstick) {
            all.push(ForecastDraft {
                name: name.to_owned(),
                yardstick,
                unit: unit.to_owned(),
                expected: String::new(),
            });
        }
    }
    all
}

/// The same day of the month so many months on, or the last before it.
fn later(day: Day, months: u32) -> Day {
    let on = day.0.checked_add_months(chrono::Months::new(months));
    on.map_or(day, Day)
}
