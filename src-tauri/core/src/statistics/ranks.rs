//! Weights from ranks alone.

/// Rank order centroid weights for `n` ranks, the first the largest: w(k) = 1/n Σ 1/j for j from k to n
/// (E. Roszkowska, "Rank ordering criteria weighting methods", Optimum 5 (65), 2013).
pub fn rank_order_centroid(n: usize) -> Vec<f64> {
    let weight = |k: usize| (k..=n).map(|j| 1.0 / j as f64).sum::<f64>() / n as f64;
    (1..=n).map(weight).collect()
}

/// Rank sum weights for `n` ranks, the first the largest: w(k) = 2 (n + 1 − k) / (n (n + 1)).
pub fn rank_sum(n: usize) -> Vec<f64> {
    let weight = |k: usize| 2.0 * (n + 1 - k) as f64 / (n * (n + 1)) as f64;
    (1..=n).map(weight).collect()
}

#[cfg(test)]
mod tests {
    use super::{rank_order_centroid, rank_sum};

    fn rounded(weights: &[f64]) -> Vec<f64> {
        weights.iter().map(|w| (w * 1e4).round() / 1e4).collect()
    }

    #[test]
    fn the_published_rank_weights() {
        assert_eq!(rounded(&rank_order_centroid(3)), [0.6111, 0.2778, 0.1111]);
        assert_eq!(
            rounded(&rank_order_centroid(4)),
            [0.5208, 0.2708, 0.1458, 0.0625]
        );
        assert_eq!(
            rounded(&rank_order_centroid(5)),
            [0.4567, 0.2567, 0.1567, 0.09, 0.04]
        );
        assert_eq!(rounded(&rank_sum(4)), [0.4, 0.3, 0.2, 0.1]);
        assert!(rank_order_centroid(0).is_empty() && rank_sum(0).is_empty());
    }
}
