//! Creep over months: the median of all slopes between two months, and how sure it is.
//!
//! Slope: Theil 1950 and Sen, "Estimates of the regression coefficient based on Kendall's tau", Journal of the American
//! Statistical Association 63 (1968) 1379-1389. The interval holds 90 % and is Sen's, from the ranks of the slopes, with
//! the normal approximation of Kendall's statistic corrected for months of equal value.

use std::collections::BTreeMap;

use chrono::Datelike;

use crate::day::Day;

/// Fewer months carry no trend.
pub const LEAST_MONTHS: usize = 4;
/// The standard normal's 95th percentile, for an interval of 90 %.
const Z: f64 = 1.644_853_626_951_472_2;

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
    let (slope, low, high) = sen(&points);
    Some(Trend {
        slope,
        low,
        high,
        months: months.len() as u32,
    })
}

/// Sen's slope with its interval of 90 %, of at least two points with distinct places.
fn sen(points: &[(f64, f64)]) -> (f64, f64, f64) {
    let mut slopes: Vec<f64> = Vec::new();
    for (index, one) in points.iter().enumerate() {
        for other in &points[index + 1..] {
            slopes.push((other.1 - one.1) / (other.0 - one.0));
        }
    }
    slopes.sort_unstable_by(f64::total_cmp);
    let count = slopes.len();
    let half = count / 2;
    let median = if count.is_multiple_of(2) {
        f64::midpoint(slopes[half - 1], slopes[half])
    } else {
        slopes[half]
    };
    let spread = Z * variance(points).sqrt();
    // Ranks from one: the lower end is the (N - C) / 2 th slope, the upper the one after the (N + C) / 2 th.
    let rank = |sign: f64| f64::midpoint(count as f64, sign * spread).round_ties_even();
    let low = (rank(-1.0) - 1.0).max(0.0) as usize;
    let high = (rank(1.0).max(0.0) as usize).min(count - 1);
    (median, slopes[low.min(count - 1)], slopes[high])
}

/// Variance of Kendall's statistic, with its correction for equal values.
fn variance(points: &[(f64, f64)]) -> f64 {
    let term = |n: f64| n * (n - 1.0) * (2.0 * n + 5.0);
    let mut values: Vec<f64> = points.iter().map(|point| point.1).collect();
    values.sort_unstable_by(f64::total_cmp);
    let ties: f64 = values
        .chunk_by(|one, other| one.total_cmp(other).is_eq())
        .map(|run| term(run.len() as f64))
        .sum();
    (term(points.len() as f64) - ties) / 18.0
}

#[cfg(test)]
mod tests;
