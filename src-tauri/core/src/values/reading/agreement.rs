//! Whether a person's answers agree with each other: forced choices against sliders, and sliders against each other.

use crate::values::reading::noise::deviation;

/// Below this rank correlation, a person is asked to look again.
pub const LOOK_AGAIN: f64 = 0.4;
/// Below this spread of importance, sliders hardly tell values apart.
pub const LITTLE_SPREAD: f64 = 1.0;

/// Kendall's rank correlation with ties, tau-b, −1 to 1 (M. G. Kendall, "The treatment of ties in ranking problems",
/// Biometrika 33 (1945) 239). None for fewer than three pairs, or where one side is all alike.
pub fn kendall(pairs: &[(f64, f64)]) -> Option<f64> {
    if pairs.len() < 3 {
        return None;
    }
    let (mut balance, mut left, mut right) = (0_i64, 0_i64, 0_i64);
    for (at, one) in pairs.iter().enumerate() {
        for other in &pairs[at + 1..] {
            let by_left = order(one.0, other.0);
            let by_right = order(one.1, other.1);
            balance += by_left * by_right;
            left += by_left.abs();
            right += by_right.abs();
        }
    }
    (left > 0 && right > 0).then(|| balance as f64 / ((left as f64) * (right as f64)).sqrt())
}

fn order(a: f64, b: f64) -> i64 {
    match a.total_cmp(&b) {
        std::cmp::Ordering::Less => -1,
        std::cmp::Ordering::Equal => 0,
        std::cmp::Ordering::Greater => 1,
    }
}

/// Ranks from 1, the largest first; equal values share the mean of their ranks.
pub fn ranks(values: &[f64]) -> Vec<f64> {
    let rank = |value: &f64| {
        let above = values.iter().filter(|other| *other > value).count();
        let others = values.iter().map(|other| order(*other, *value));
        let equal = others.filter(|order| *order == 0).count();
        above as f64 + f64::midpoint(equal as f64, 1.0)
    };
    values.iter().map(rank).collect()
}

/// What the answers say of each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// Kendall's tau between scores and importance, where it can be known.
    pub tau: Option<f64>,
    /// Standard deviation of importance, where at least two are answered.
    pub spread: Option<f64>,
    /// Cards whose place differs most between the two orders, by their index; empty unless they disagree.
    pub look_again: Vec<usize>,
}

impl Agreement {
    /// From scores and importance of each kept card; cards without importance are left out.
    pub fn of(rows: &[(i32, Option<u8>)]) -> Self {
        let both: Vec<(usize, f64, f64)> = rows
            .iter()
            .enumerate()
            .filter_map(|(at, (score, importance))| {
                Some((at, f64::from(*score), f64::from((*importance)?)))
            })
            .collect();
        let pairs: Vec<(f64, f64)> = both.iter().map(|(_, a, b)| (*a, *b)).collect();
        let importance: Vec<f64> = pairs.iter().map(|(_, b)| *b).collect();
        let tau = kendall(&pairs);
        let mut look_again = Vec::new();
        if tau.is_some_and(|tau| tau < LOOK_AGAIN) {
            let scores: Vec<f64> = pairs.iter().map(|(a, _)| *a).collect();
            let apart = ranks(&scores).into_iter().zip(ranks(&importance));
            let mut apart: Vec<(usize, f64)> = both
                .iter()
                .zip(apart)
                .map(|((at, ..), (a, b))| (*at, (a - b).abs()))
                .collect();
            apart.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            look_again = apart.into_iter().take(3).map(|(at, _)| at).collect();
        }
        Self {
            tau,
            spread: deviation(&importance),
            look_again,
        }
    }

    /// The two orders disagree.
    pub fn disagrees(&self) -> bool {
        self.tau.is_some_and(|tau| tau < LOOK_AGAIN)
    }

    /// Importance hardly tells values apart.
    pub fn has_little_spread(&self) -> bool {
        self.spread.is_some_and(|spread| spread < LITTLE_SPREAD)
    }
}

#[cfg(test)]
mod tests {
    use super::{Agreement, kendall, ranks};

    #[test]
    fn agreement_runs_from_minus_one_to_one() {
        let tau = |pairs: &[(f64, f64)]| kendall(pairs).expect("three pairs");
        assert!((tau(&[(1.0, 1.0), (2.0, 2.0), (3.0, 3.0)]) - 1.0).abs() < 1e-12);
        assert!((tau(&[(1.0, 3.0), (2.0, 2.0), (3.0, 1.0)]) + 1.0).abs() < 1e-12);
        // One tie on the right: 2 / sqrt(3 · 2).
        let tied = tau(&[(1.0, 1.0), (2.0, 1.0), (3.0, 2.0)]);
        assert!((tied - 2.0 / 6.0_f64.sqrt()).abs() < 1e-12);
        assert_eq!(kendall(&[(1.0, 2.0), (2.0, 2.0), (3.0, 2.0)]), None);
        assert_eq!(kendall(&[(1.0, 2.0), (2.0, 3.0)]), None);
    }

    #[test]
    fn equal_values_share_their_ranks() {
        assert_eq!(ranks(&[5.0, 9.0, 5.0, 1.0]), [2.5, 1.0, 2.5, 4.0]);
    }

    #[test]
    fn who_contradicts_themselves_is_shown_where() {
        let rows = [
            (3, Some(2)),
            (1, Some(5)),
            (0, Some(6)),
            (-1, Some(7)),
            (-3, Some(10)),
            (0, None),
        ];
        let found = Agreement::of(&rows);
        assert!(found.disagrees() && !found.has_little_spread());
        assert_eq!(found.look_again[..2], [0, 4]);
        let alike = Agreement::of(&[(1, Some(9)), (0, Some(9)), (-1, Some(9))]);
        assert!(alike.tau.is_none() && alike.has_little_spread() && !alike.disagrees());
    }
}
