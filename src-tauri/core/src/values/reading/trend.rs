//! How an answer moves over audits: the median of all slopes between two of them.
//!
//! H. Theil 1950, and P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", Journal of the American
//! Statistical Association 63 (1968) 1379.

use crate::day::Day;

/// Fewer audits are dots, not a trend.
pub const LEAST: usize = 3;
/// Days that a slope is told for: from one audit to the next.
pub const STEP: f64 = 90.0;

/// The median slope in points for 90 days; none for fewer than three audits or where all are of one day.
pub fn slope(points: &[(Day, u8)]) -> Option<f64> {
    if points.len() < LEAST {
        return None;
    }
    let mut slopes = Vec::new();
    for (at, (day, value)) in points.iter().enumerate() {
        for (other_day, other) in &points[at + 1..] {
            let days = day.days_until(*other_day);
            if days != 0 {
                slopes.push((f64::from(*other) - f64::from(*value)) / days as f64 * STEP);
            }
        }
    }
    slopes.sort_by(f64::total_cmp);
    median(&slopes)
}

/// The median of sorted values; of an even number, the mean of the middle two.
fn median(sorted: &[f64]) -> Option<f64> {
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => None,
        length if length % 2 == 1 => Some(sorted[middle]),
        _ => Some(f64::midpoint(sorted[middle - 1], sorted[middle])),
    }
}

#[cfg(test)]
mod tests {
    use super::slope;
    use crate::day::Day;

    #[test]
    fn the_median_slope_is_not_moved_by_one_bad_day() {
        let first = Day::read("day", "2026-01-01").expect("a day");
        let at = |audits: &[(u64, u8)]| -> Vec<(Day, u8)> {
            audits
                .iter()
                .map(|(days, value)| (first.plus(*days), *value))
                .collect()
        };
        let found = |audits: &[(u64, u8)]| slope(&at(audits));
        assert_eq!(found(&[(0, 4), (90, 6)]), None);
        assert!((found(&[(0, 4), (90, 5), (180, 6)]).expect("a slope") - 1.0).abs() < 1e-9);
        let odd = found(&[(0, 4), (90, 5), (180, 6), (270, 0), (360, 8)]).expect("a slope");
        assert!((odd - 1.0).abs() < 1e-9, "{odd}");
        assert_eq!(found(&[(0, 4), (0, 5), (0, 6)]), None);
    }
}
