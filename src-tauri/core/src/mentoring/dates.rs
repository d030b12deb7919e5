//! What all logs of mentoring ask of a day: what happened did not happen tomorrow.

use crate::day::Day;
use crate::error::{Error, Result};

/// Refuses a day after today.
pub fn past(field: &'static str, day: Day, today: Day) -> Result<Day> {
    if day > today {
        return Err(Error::Invalid {
            field,
            why: "must not be after today",
        });
    }
    Ok(day)
}

/// As [`past`], where there may be no day.
pub fn optional_past(field: &'static str, day: Option<Day>, today: Day) -> Result<Option<Day>> {
    day.map(|day| past(field, day, today)).transpose()
}

/// Whether a day lies in the last `days` days, today among them.
pub fn within(day: Day, days: u64, today: Day) -> bool {
    day <= today && day > today.minus(days)
}
