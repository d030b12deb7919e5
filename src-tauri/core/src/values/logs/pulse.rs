//! The weekly pulse: three ratings and a line, a minute a week. Plotted, and nothing is worked out from it.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::text::optional_line;
use crate::values::logs::method::LineMethod;
use crate::values::logs::series::{LogLine, LogReading, Metric, lines};
use crate::words::logs as words;

pub mod commands;
pub mod store;

/// Weeks that can be rated: this one and three before it. What is further back is not remembered well enough.
const BACK: u64 = 4;
/// Longest line, in characters.
const LINE: usize = 200;

/// What a person says of one week. At least one thing is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Pulse {
    /// The week's Monday.
    pub monday: Day,
    /// How much of the week was work that matters to them, 0 to 10.
    pub mattered: Option<u8>,
    /// How rested they are, 0 to 10.
    pub rested: Option<u8>,
    /// How far the week was theirs to decide, 0 to 10.
    pub decided: Option<u8>,
    /// A line in their own words.
    pub line: Option<String>,
}

/// A question of the pulse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PulseQuestion {
    /// "mattered", "rested" or "decided".
    pub key: &'static str,
    /// The question.
    pub question: &'static str,
    /// What 0 means.
    pub least: &'static str,
    /// What 10 means.
    pub most: &'static str,
}

/// The weekly pulse.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PulseView {
    /// The three questions, in their order.
    pub questions: Vec<PulseQuestion>,
    /// What the line is asked for with.
    pub prompt: &'static str,
    /// Mondays of the weeks that can be rated, the newest first.
    pub open: Vec<Day>,
    /// What was said, the newest first.
    pub weeks: Vec<Pulse>,
    /// One line for each question.
    pub lines: Vec<LogLine>,
    /// What is not done with them.
    pub caveat: &'static str,
}

/// Mondays of the weeks that can be rated, the newest first.
pub fn open(today: Day) -> Vec<Day> {
    let monday = today.monday();
    (0..BACK).map(|back| monday.minus(back * 7)).collect()
}

impl Pulse {
    /// Checks what a person says of a week: one of the last four, ratings from 0 to 10, and at least one thing said.
    pub fn read(
        monday: Day,
        [mattered, rested, decided]: [Option<u8>; 3],
        line: Option<&str>,
        today: Day,
    ) -> Result<Self> {
        if !open(today).contains(&monday) {
            return Err(Error::Invalid {
                field: "monday",
                why: "must be the Monday of this week or of one of the three before it",
            });
        }
        let ratings = [
            ("mattered", mattered),
            ("rested", rested),
            ("decided", decided),
        ];
        for (field, rating) in ratings {
            if rating.is_some_and(|rating| rating > 10) {
                return Err(Error::Invalid {
                    field,
                    why: "must be between 0 and 10",
                });
            }
        }
        let line = optional_line("line", line, LINE)?;
        if line.is_none() && ratings.iter().all(|(_, rating)| rating.is_none()) {
            return Err(Error::Invalid {
                field: "mattered",
                why: "must be answered, or another of the questions",
            });
        }
        Ok(Self {
            monday,
            mattered,
            rested,
            decided,
            line,
        })
    }
}

impl PulseView {
    /// The pulse as it stands today.
    pub fn of(mut weeks: Vec<Pulse>, today: Day) -> Self {
        weeks.sort_by_key(|pulse| std::cmp::Reverse(pulse.monday));
        let readings: Vec<LogReading> = weeks
            .iter()
            .flat_map(|pulse| {
                [
                    (Metric::Mattered, pulse.mattered),
                    (Metric::Rested, pulse.rested),
                    (Metric::Decided, pulse.decided),
                ]
                .map(|(metric, rating)| (pulse.monday, metric, rating))
            })
            .filter_map(|(day, metric, rating)| {
                Some(LogReading {
                    metric,
                    method: LineMethod::Rated,
                    with: None,
                    day,
                    value: f64::from(rating?),
                })
            })
            .collect();
        Self {
            questions: words::QUESTIONS
                .map(|[key, question, least, most]| PulseQuestion {
                    key,
                    question,
                    least,
                    most,
                })
                .to_vec(),
            prompt: words::PULSE_LINE,
            open: open(today),
            lines: lines(&readings),
            weeks,
            caveat: words::PULSE_CAVEAT,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Pulse, PulseView, open};
    use crate::day::Day;

    fn day(text: &str) -> Day {
        Day::read("day", text).expect("given")
    }

    fn pulse(monday: &str, ratings: [Option<u8>; 3]) -> crate::error::Result<Pulse> {
        Pulse::read(day(monday), ratings, None, day("2026-11-22"))
    }

    #[test]
    fn this_week_and_three_before_it_can_be_rated() {
        let mondays: Vec<String> = open(day("2026-11-22"))
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(
            mondays,
            ["2026-11-16", "2026-11-09", "2026-11-02", "2026-10-26"]
        );
        let some = [Some(5), None, None];
        assert!(pulse("2026-10-26", some).is_ok());
        assert!(pulse("2026-10-19", some).is_err(), "too far back");
        assert!(pulse("2026-11-23", some).is_err(), "not begun");
        assert!(pulse("2026-11-17", some).is_err(), "no Monday");
    }

    #[test]
    fn something_is_said_and_nothing_beyond_ten() {
        assert!(pulse("2026-11-16", [None; 3]).is_err());
        assert!(pulse("2026-11-16", [Some(11), None, None]).is_err());
        let today = day("2026-11-22");
        let only = Pulse::read(today.monday(), [None; 3], Some(" A long week. "), today);
        assert_eq!(only.expect("allowed").line.as_deref(), Some("A long week."));
    }

    #[test]
    fn a_missing_answer_is_a_gap_and_no_line_carries_a_trend() {
        let mondays = ["2026-08-03", "2026-09-07", "2026-10-05", "2026-11-02"];
        let weeks = mondays.map(|monday| Pulse {
            monday: day(monday),
            mattered: Some(4),
            rested: (monday != "2026-10-05").then_some(6),
            decided: None,
            line: None,
        });
        let view = PulseView::of(weeks.to_vec(), day("2026-11-22"));
        let counts: Vec<(&str, usize)> = view
            .lines
            .iter()
            .map(|line| (line.metric(), line.points().len()))
            .collect();
        assert_eq!(counts, [("mattered", 4), ("rested", 3)]);
        assert!(view.lines.iter().all(|line| line.trend().is_none()));
    }
}
