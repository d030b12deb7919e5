//! Weights from best-worst counts.

/// How often a card was chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// As mattering most.
    pub best: u32,
    /// As mattering least.
    pub worst: u32,
}

impl Count {
    /// Best less worst (T. N. Flynn and A. A. J. Marley, "Best-worst scaling: theory and methods", in Handbook of Choice
    /// Modelling, 2014).
    pub fn score(self) -> i32 {
        self.best as i32 - self.worst as i32
    }
}

/// Share weights from scores of cards that were each shown `times` times: q = score / (times + 1), u = ln((1 + q) / (1 − q)),
/// weight = e^u / Σ e^u. The logit of a share in closed form follows S. Lipovetsky and M. Conklin, "Best-worst scaling in
/// analytical closed-form solution", Journal of Choice Modelling 10 (2014) 60; the one added to `times` is ours and keeps
/// the weight finite for a card that is always chosen. They sum to one; none for no cards.
pub fn shares(scores: &[i32], times: usize) -> Vec<f64> {
    let odds = |score: &i32| {
        let q = f64::from(*score) / (times + 1) as f64;
        ((1.0 + q) / (1.0 - q)).ln().exp()
    };
    let odds: Vec<f64> = scores.iter().map(odds).collect();
    let sum: f64 = odds.iter().sum();
    odds.into_iter().map(|one| one / sum).collect()
}

#[cfg(test)]
mod tests {
    use super::{Count, shares};

    #[test]
    fn a_card_that_always_wins_has_a_finite_weight() {
        let count = Count { best: 4, worst: 0 };
        let weights = shares(&[count.score(), -4, 0], 4);
        assert!((weights.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        // Odds of 9, of 1/9 and of 1.
        assert!((weights[0] - 9.0 / (9.0 + 1.0 / 9.0 + 1.0)).abs() < 1e-12);
        assert!(shares(&[], 4).is_empty());
    }
}
