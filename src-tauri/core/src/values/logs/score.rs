//! Figures of scales that were filled in elsewhere: name, day, number. Bearings plots them and knows nothing of the scale.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::id;
use crate::text::{line, optional_line};
use crate::values::logs::method::LineMethod;
use crate::values::logs::series::{LogLine, LogReading, Metric, lines};
use crate::words::logs as words;

pub mod commands;
pub mod store;

/// Longest name of a scale, in characters.
const NAME: usize = 80;
/// Longest note, in characters.
const NOTE: usize = 200;
/// Largest figure, of either sign.
const LARGEST: f64 = 1_000_000.0;

id! {
    /// Row id of a figure taken elsewhere.
    ScoreId
}

/// A figure before it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreDraft {
    /// Name of the scale, as the person calls it.
    pub scale: String,
    /// The day it was filled in.
    pub day: Day,
    /// The number, in thousandths.
    pub thousandths: i64,
    /// A note.
    pub note: Option<String>,
}

/// A figure taken elsewhere.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ScoreEntry {
    /// Its row.
    pub id: ScoreId,
    /// Name of the scale, as the person calls it.
    pub scale: String,
    /// The day it was filled in.
    pub day: Day,
    /// The number, to a thousandth.
    pub value: f64,
    /// A note.
    pub note: Option<String>,
}

/// Figures taken elsewhere.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ScoresView {
    /// What Bearings does and does not hold of scales; shown with every figure.
    pub caveat: &'static str,
    /// Names of scales used so far, in their order.
    pub scales: Vec<String>,
    /// The newest first.
    pub entries: Vec<ScoreEntry>,
    /// One line for each scale.
    pub lines: Vec<LogLine>,
}

impl ScoreDraft {
    /// Checks a figure: a name, a day not after today, a finite number within a million either way.
    pub fn read(scale: &str, day: Day, value: f64, note: Option<&str>, today: Day) -> Result<Self> {
        if !value.is_finite() || value.abs() > LARGEST {
            return Err(Error::Invalid {
                field: "value",
                why: "must be a number between -1,000,000 and 1,000,000",
            });
        }
        Ok(Self {
            scale: line("scale", scale, NAME)?,
            day: crate::values::logs::burden::past(day, today)?,
            thousandths: (value * 1000.0).round() as i64,
            note: optional_line("note", note, NOTE)?,
        })
    }
}

impl ScoresView {
    /// The figures as they are shown.
    pub fn of(entries: &[(ScoreId, ScoreDraft)]) -> Self {
        let mut shown: Vec<ScoreEntry> = entries
            .iter()
            .map(|(id, draft)| ScoreEntry {
                id: *id,
                scale: draft.scale.clone(),
                day: draft.day,
                value: draft.thousandths as f64 / 1000.0,
                note: draft.note.clone(),
            })
            .collect();
        shown.sort_by_key(|entry| std::cmp::Reverse((entry.day, entry.id)));
        let readings: Vec<LogReading> = shown
            .iter()
            .map(|entry| LogReading {
                metric: Metric::Score,
                method: LineMethod::Elsewhere,
                with: Some(entry.scale.clone()),
                day: entry.day,
                value: entry.value,
            })
            .collect();
        let lines = lines(&readings);
        Self {
            caveat: words::SCORES_CAVEAT,
            scales: lines
                .iter()
                .filter_map(|line| line.with().map(str::to_owned))
                .collect(),
            entries: shown,
            lines,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ScoreDraft, ScoreId, ScoresView};
    use crate::day::Day;

    fn draft(scale: &str, on: &str, value: f64) -> ScoreDraft {
        let day = |text| Day::read("day", text).expect("given");
        ScoreDraft::read(scale, day(on), value, None, day("2026-11-22")).expect("allowed")
    }

    #[test]
    fn each_scale_has_a_line_of_its_own_and_no_trend() {
        let drafts = [
            draft("Scale B", "2026-11-01", -1.25),
            draft("Scale A", "2026-10-01", 3.0),
            draft("Scale A", "2026-01-01", 2.0),
            draft("Scale A", "2026-06-01", 2.5),
            draft("scale a", "2026-06-01", 9.0),
        ];
        let rows: Vec<(ScoreId, ScoreDraft)> = (1..).map(ScoreId).zip(drafts).collect();
        let view = ScoresView::of(&rows);
        assert_eq!(view.scales, ["Scale A", "Scale B", "scale a"]);
        let values: Vec<f64> = view.lines[0].points().iter().map(|own| own.value).collect();
        assert_eq!(values, [2.0, 2.5, 3.0]);
        assert!(view.lines.iter().all(|line| line.trend().is_none()));
        assert_eq!(view.entries[0].value.to_string(), "-1.25");
    }

    #[test]
    fn a_number_is_a_number() {
        let today = Day::read("day", "2026-11-22").expect("given");
        for value in [f64::NAN, f64::INFINITY, 1_000_001.0] {
            assert!(ScoreDraft::read("A", today, value, None, today).is_err());
        }
        assert!(ScoreDraft::read("A", today.plus(1), 1.0, None, today).is_err());
        assert!(ScoreDraft::read(" ", today, 1.0, None, today).is_err());
    }
}
