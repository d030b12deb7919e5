//! How an answer moves over audits: the median of all slopes between two of them, as `statistics/slope` has it.

use crate::day::Day;
use crate::statistics::slope::theil_sen;

/// Fewer audits are dots, not a trend.
pub const LEAST: usize = 3;
/// Days that a slope is told for: from one audit to the next.
pub const STEP: f64 = 90.0;

/// The median slope in points for 90 days; none for fewer than three audits or where all are of one day.
pub fn slope(points: &[(Day, u8)]) -> Option<f64> {
    if points.len() < LEAST {
        return None;
    }
    let first = points.first()?.0;
    let at: Vec<(f64, f64)> = points
        .iter()
        .map(|(day, value)| (first.days_until(*day) as f64 / STEP, f64::from(*value)))
        .collect();
    theil_sen(&at).map(|found| found.slope)
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
