//! Parts that add up: a whole number of points shared out by largest remainder (Hamilton), so that what is printed sums.

/// Shares `total` out in proportion to weights; the shares add up to it. All weights zero: nothing is shared out.
pub fn shared_out(total: u32, weights: &[u64]) -> Vec<u32> {
    let all: u128 = weights.iter().map(|own| u128::from(*own)).sum();
    if all == 0 {
        return vec![0; weights.len()];
    }
    let exact = |own: &u64| u128::from(*own) * u128::from(total);
    let mut shares: Vec<u32> = weights
        .iter()
        .map(|own| u32::try_from(exact(own) / all).unwrap_or(u32::MAX))
        .collect();
    let given: u32 = shares.iter().sum();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|at| (std::cmp::Reverse(exact(&weights[*at]) % all), *at));
    for at in order.into_iter().take(total.saturating_sub(given) as usize) {
        shares[at] += 1;
    }
    shares
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};

    use super::shared_out;

    #[test]
    fn three_equal_parts_of_ten_are_four_three_three() {
        assert_eq!(shared_out(10, &[1, 1, 1]), [4, 3, 3]);
        assert_eq!(shared_out(10, &[0, 0]), [0, 0]);
    }

    proptest! {
        #[test]
        fn parts_add_up_and_none_is_a_whole_point_off(
            total in 0_u32..200, weights in prop::collection::vec(any::<u32>(), 1..30),
        ) {
            let weights: Vec<u64> = weights.into_iter().map(u64::from).collect();
            let all: u64 = weights.iter().sum();
            let parts = shared_out(total, &weights);
            prop_assert_eq!(parts.iter().sum::<u32>(), if all == 0 { 0 } else { total });
            for (part, weight) in parts.iter().zip(&weights) {
                if all > 0 {
                    let exact = *weight as f64 * f64::from(total) / all as f64;
                    prop_assert!((f64::from(*part) - exact).abs() < 1.0);
                }
            }
        }
    }
}
