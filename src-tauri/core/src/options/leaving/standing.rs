//! Where something of a plan stands today: done, past its day, open now, ahead, or on no day.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::options::leaving::when::DayWindow;

/// Where a row stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum RowStanding {
    /// Done.
    Done,
    /// Its last day has passed.
    Late,
    /// Today lies in its days.
    Now,
    /// Its days are to come.
    Ahead,
    /// It has no day.
    Undated,
}

/// Where something stands; its last day still counts as in time.
pub fn standing(done: Option<Day>, window: Option<DayWindow>, today: Day) -> RowStanding {
    match (done, window) {
        (Some(_), _) => RowStanding::Done,
        (None, None) => RowStanding::Undated,
        (None, Some(own)) if own.to < today => RowStanding::Late,
        (None, Some(own)) if own.from <= today => RowStanding::Now,
        (None, Some(_)) => RowStanding::Ahead,
    }
}

/// Days that are missing: something takes so long that it would end after the start. Nothing where there is time enough,
/// or where the start has passed.
pub fn short_of(takes: u16, today: Day, start: Day) -> Option<u16> {
    let left = u16::try_from(today.days_until(start)).ok()?;
    (left < takes).then_some(left)
}
