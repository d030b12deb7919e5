//! Creep over months: the median of all slopes between two months, and how sure it is.
//!
//! Slope and interval are those of `statistics/slope`.

use std::collections::BTreeMap;

use chrono::Datelike;

use crate::day::Day;
use crate::statistics::slope::theil_sen;

/// Fewer months carry no trend.
pub const LEAST_MONTHS: usize = 4;

/// One calendar month's mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Month {
    /// Its first day.
    pub first: Day,
    /// Mean over its weeks.
    pub value: f64,
    /// How many weeks it has.
    pub weeks: u32,
}

/// A slope and its interval, a month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trend {
    /// Change a month.
    pub slope: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
    /// How many months went in.
    pub months: u32,
}

/// Means by calendar month of weeks' values, by their Mondays. A week belongs to the month of its Thursday.
pub fn by_month(weeks: &[(Day, f64)]) -> Vec<Month> {
    let mut months: BTreeMap<Day, (f64, u32)> = BTreeMap::new();
    for (monday, value) in weeks {
        let thursday = monday.plus(3);
        let first = thursday.minus(u64::from(thursday.0.day0()));
        let (sum, count) = months.entry(first).or_default();
        *sum += value;
        *count += 1;
    }
    months
        .into_iter()
        .map(|(first, (sum, weeks))| Month {
            first,
            value: sum / f64::from(weeks),
            weeks,
        })
        .collect()
}

/// The trend over months in order, each of its own; `None` of fewer than four. Months without weeks are gaps, not zeros.
pub fn trend(months: &[Month]) -> Option<Trend> {
    if months.len() < LEAST_MONTHS {
        return None;
    }
    let number =
        |month: &Month| f64::from(month.first.0.year()) * 12.0 + f64::from(month.first.0.month0());
    let points: Vec<(f64, f64)> = months
        .iter()
        .map(|month| (number(month), month.value))
        .collect();
    let found = theil_sen(&points)?;
    Some(Trend {
        slope: found.slope,
        low: found.low,
        high: found.high,
        months: months.len() as u32,
    })
}

#[cfg(test)]
mod tests;
