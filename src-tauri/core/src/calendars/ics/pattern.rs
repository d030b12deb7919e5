//! How a series recurs, as facts that sentences can be made from: "every third week, 07:00 to 18:00".

use chrono::{NaiveTime, TimeDelta};

use crate::calendars::ics::rule::{Freq, Nth};
use crate::calendars::ics::{Length, Moment, Series};

/// The recurrence of a series in brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// How often its first rule turns round; `None` when it does not recur by rule.
    pub freq: Option<Freq>,
    /// Every how many turns, from 1.
    pub interval: u32,
    /// Weekdays the rule names, in its order.
    pub days: Vec<Nth>,
    /// Days of the month the rule names.
    pub month_days: Vec<i32>,
    /// Which of the days named, from the last when negative (BYSETPOS).
    pub positions: Vec<i32>,
    /// Time of day at which it starts, in the series' own zone; `None` for whole days.
    pub from: Option<NaiveTime>,
    /// Time of day at which it ends; `None` for whole days and for events without length.
    pub to: Option<NaiveTime>,
    /// Minutes each instance lasts; for whole days, their number times 1,440.
    pub minutes: i64,
    /// Instances that were changed on their own.
    pub changed: u32,
    /// The series is more than this says: several rules, or further dates.
    pub further: bool,
}

/// The pattern of a series.
pub fn pattern(series: &Series) -> Pattern {
    let minutes = match series.length {
        Length::None => 0,
        Length::Days(days) => days * 1_440,
        Length::Wall(seconds) => seconds / 60,
        Length::Exact { days, seconds } => days * 1_440 + seconds / 60,
    };
    let from = match series.start {
        Moment::Day(_) => None,
        other => Some(other.clock().time()),
    };
    let rules = series.recurrence.as_ref().map(|recurrence| &recurrence.rules[..]).unwrap_or_default();
    let further =
        rules.len() > 1 || series.recurrence.as_ref().is_some_and(|recurrence| !recurrence.plus.is_empty());
    let first = rules.first();
    Pattern {
        freq: first.map(|rule| rule.freq),
        interval: first.map_or(1, |rule| rule.interval),
        days: first.map(|rule| rule.days.clone()).unwrap_or_default(),
        month_days: first.map(|rule| rule.month_days.clone()).unwrap_or_default(),
        positions: first.map(|rule| rule.positions.clone()).unwrap_or_default(),
        from,
        to: from.filter(|_| minutes > 0).map(|from| from.overflowing_add_signed(TimeDelta::minutes(minutes)).0),
        minutes,
        changed: if series.whole { series.changes.len() as u32 } else { 0 },
        further,
    }
}
