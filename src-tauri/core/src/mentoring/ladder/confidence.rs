//! Confidence over time: what a person said at the start, each quarter and at the close, and where they think, looking
//! back, that they began.
//!
//! All three lines are shown beside each other. Recalled beginnings tend to come out lower and make a gain look larger,
//! while beginnings rated at the time can be too high; so no single figure of improvement is worked out.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::ladder::{competency, pack};
use crate::words::mentoring::ladder as words;

/// Days after which a quarter's rating is due again.
const QUARTER: i64 = 91;

choice! {
    /// When a confidence was rated.
    Moment {
        /// At the start of a cycle.
        Start = "start",
        /// At a quarter.
        Quarter = "quarter",
        /// At the close.
        Close = "close",
        /// At the close, of the start: where were you really?
        Before = "before",
    }
}

impl Moment {
    /// As it is shown: "Looking back at the start".
    pub fn label(self) -> &'static str {
        words::moment(self.name())
    }
}

/// One rating.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Confidence {
    /// Key of the competency.
    pub competency: String,
    /// When.
    pub moment: Moment,
    /// The day it was said.
    pub day: Day,
    /// 0 to 10.
    pub value: u8,
}

impl Confidence {
    /// Checks what a person says.
    pub fn read(self, today: Day) -> Result<Self> {
        let refused = |field, why| Err(Error::Invalid { field, why });
        competency(&self.competency)?;
        if self.value > 10 {
            return refused("value", "must be between 0 and 10");
        }
        if self.day > today {
            return refused("day", "must be today or a day before it");
        }
        Ok(self)
    }
}

/// Ratings of one competency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConfidenceRow {
    /// Key of the competency.
    pub competency: String,
    /// What it is called.
    pub name: String,
    /// At the start: the newest that was said at one.
    pub start: Option<Confidence>,
    /// Looking back at the start.
    pub before: Option<Confidence>,
    /// At the close.
    pub close: Option<Confidence>,
    /// Everything said at the time, the oldest first: start, quarters, close.
    pub line: Vec<Confidence>,
}

/// Confidence over time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConfidenceView {
    /// One row for each competency of the ladder.
    pub rows: Vec<ConfidenceRow>,
    /// What must be known to read the three lines.
    pub caveat: &'static str,
    /// The day from which the next quarter's rating is due; none before the first start.
    pub due: Option<Day>,
}

impl ConfidenceView {
    /// The ratings, in any order.
    pub fn of(all: &[Confidence]) -> Result<Self> {
        let mut by: BTreeMap<&str, Vec<&Confidence>> = BTreeMap::new();
        for own in all {
            by.entry(&own.competency).or_default().push(own);
        }
        for own in by.values_mut() {
            own.sort_by_key(|one| (one.day, one.moment));
        }
        let rows = pack()?.competencies.iter().map(|own| {
            let mine = by
                .get(own.key.as_str())
                .map(Vec::as_slice)
                .unwrap_or_default();
            let newest = |moment| {
                let mut of_moment = mine.iter().rev().filter(|one| one.moment == moment);
                of_moment.next().map(|one| (*one).clone())
            };
            let at_the_time = mine.iter().filter(|one| one.moment != Moment::Before);
            ConfidenceRow {
                competency: own.key.clone(),
                name: own.name.clone(),
                start: newest(Moment::Start),
                before: newest(Moment::Before),
                close: newest(Moment::Close),
                line: at_the_time.map(|one| (*one).clone()).collect(),
            }
        });
        let said = all.iter().filter(|own| own.moment != Moment::Before);
        let last = said.max_by_key(|own| (own.day, own.moment));
        let running = last.filter(|own| own.moment != Moment::Close);
        Ok(Self {
            rows: rows.collect(),
            caveat: words::CAVEAT,
            due: running.map(|own| own.day.plus(QUARTER as u64)),
        })
    }
}
