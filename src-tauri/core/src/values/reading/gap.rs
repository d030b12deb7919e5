//! The gap of a value: how much it matters less how far it is lived, and what may be said of it.

use serde::Serialize;
use ts_rs::TS;

use crate::values::reading::noise::Noise;

/// What may be said of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum GapKind {
    /// It gets less than it matters, beyond the noise.
    Less,
    /// The two answers cannot be told apart.
    Tie,
    /// It gets more than it matters, beyond the noise.
    More,
    /// An answer is missing: nothing may be said, and nothing bad is meant.
    Unknown,
}

/// Importance less lived, with its sign; −10 to 10, none where an answer is missing.
pub fn gap(importance: Option<u8>, lived: Option<u8>) -> Option<i8> {
    Some(importance? as i8 - lived? as i8)
}

/// What may be said of a gap.
pub fn kind(gap: Option<i8>, noise: &Noise) -> GapKind {
    match gap {
        None => GapKind::Unknown,
        Some(gap) if !noise.is_beyond(f64::from(gap)) => GapKind::Tie,
        Some(1..) => GapKind::Less,
        Some(_) => GapKind::More,
    }
}

/// The key by which values are sorted: weight times gap, and nothing for a value that gets more than it matters.
pub fn priority(weight: f64, gap: i8) -> f64 {
    weight * f64::from(gap.max(0))
}

/// The part of what matters that is lived, 0 to 100: 100 Σ w min(lived, importance) / Σ w importance, over values with both
/// answers. None where nothing matters or no value has both.
pub fn lived_share(rows: &[(f64, Option<u8>, Option<u8>)]) -> Option<f64> {
    let (mut lived_sum, mut sum) = (0.0, 0.0);
    for (weight, importance, lived) in rows {
        if let (Some(importance), Some(lived)) = (importance, lived) {
            lived_sum += weight * f64::from(*importance.min(lived));
            sum += weight * f64::from(*importance);
        }
    }
    (sum > 0.0).then(|| 100.0 * lived_sum / sum)
}

#[cfg(test)]
mod tests {
    use super::{GapKind, gap, kind, lived_share, priority};
    use crate::values::reading::noise::Noise;

    #[test]
    fn a_gap_keeps_its_sign_and_a_missing_answer_is_no_gap() {
        assert_eq!(gap(Some(9), Some(4)), Some(5));
        assert_eq!(gap(Some(4), Some(7)), Some(-3));
        assert_eq!(gap(None, Some(0)), None);
        assert_eq!(gap(Some(10), None), None);
    }

    #[test]
    fn within_the_noise_is_a_tie() {
        let noise = Noise::of(&[]);
        let kinds = [None, Some(0), Some(2), Some(-2), Some(3), Some(-3)].map(|g| kind(g, &noise));
        assert_eq!(
            kinds,
            [
                GapKind::Unknown,
                GapKind::Tie,
                GapKind::Tie,
                GapKind::Tie,
                GapKind::Less,
                GapKind::More
            ]
        );
    }

    #[test]
    fn what_gets_more_than_it_matters_has_no_priority() {
        assert!((priority(16.86, 5) - 84.3).abs() < 1e-9);
        assert!(priority(0.5, -3).abs() < 1e-12);
    }

    #[test]
    fn more_than_it_matters_does_not_make_up_for_less() {
        let rows = [
            (0.5, Some(10), Some(5)),
            (0.5, Some(5), Some(10)),
            (0.5, None, Some(0)),
        ];
        let share = lived_share(&rows).expect("a share");
        assert!((share - 100.0 * 10.0 / 15.0).abs() < 1e-9);
        assert_eq!(lived_share(&[(1.0, Some(0), Some(3))]), None);
        assert_eq!(lived_share(&[]), None);
    }
}
