//! The slope of a line through few points, as the median of all slopes between two of them, and how sure it is.
//!
//! Theil 1950 and Sen, "Estimates of the regression coefficient based on Kendall's tau", Journal of the American
//! Statistical Association 63 (1968) 1379-1389. The interval holds 90 % and is Sen's, from the ranks of the slopes, with
//! the normal approximation of Kendall's statistic corrected for equal values.

/// The standard normal's 95th percentile, for an interval of 90 %.
const Z: f64 = 1.644_853_626_951_472_2;

/// A slope and its interval of 90 %, in units of the values for one unit of the places.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slope {
    /// The median slope.
    pub slope: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

/// Sen's slope of points as (place, value); two points of one place have no slope and are not compared. `None` where no
/// two places differ.
pub fn theil_sen(points: &[(f64, f64)]) -> Option<Slope> {
    let mut slopes: Vec<f64> = Vec::new();
    for (index, one) in points.iter().enumerate() {
        let elsewhere = |other: &&(f64, f64)| other.0.total_cmp(&one.0).is_ne();
        for other in points[index + 1..].iter().filter(elsewhere) {
            slopes.push((other.1 - one.1) / (other.0 - one.0));
        }
    }
    slopes.sort_unstable_by(f64::total_cmp);
    let count = slopes.len();
    let last = count.checked_sub(1)?;
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
    let high = (rank(1.0).max(0.0) as usize).min(last);
    Some(Slope {
        slope: median,
        low: slopes[low.min(last)],
        high: slopes[high],
    })
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
