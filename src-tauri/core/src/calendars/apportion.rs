//! Splits a whole among parts so that the parts add up to it exactly.

/// Whole units of `total`, in proportion to `weights`, by largest remainder; ties go to the earlier part.
///
/// The parts sum to `total`, and each differs from its exact share by less than one unit.
/// Where nothing weighs anything, every part is 0.
pub fn apportion(total: u64, weights: &[u64]) -> Vec<u64> {
    let sum: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
    if sum == 0 {
        return vec![0; weights.len()];
    }
    let exact = |weight: &u64| u128::from(*weight) * u128::from(total);
    let mut parts: Vec<u64> = weights
        .iter()
        .map(|weight| (exact(weight) / sum) as u64)
        .collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|index| (std::cmp::Reverse(exact(&weights[*index]) % sum), *index));
    let missing = total - parts.iter().sum::<u64>();
    for index in order.into_iter().take(missing as usize) {
        parts[index] += 1;
    }
    parts
}

/// `part / whole`, rounded half up; 0 where there is no whole.
pub fn rounded(part: u64, whole: u64) -> u64 {
    if whole == 0 {
        0
    } else {
        (part * 2 + whole) / (whole * 2)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::{apportion, rounded};

    proptest! {
        #[test]
        fn parts_add_up_and_stay_within_one(total in 0_u64..1_000_000, weights in proptest::collection::vec(0_u64..10_000, 1..9)) {
            let parts = apportion(total, &weights);
            let sum: u64 = weights.iter().sum();
            prop_assert_eq!(parts.iter().sum::<u64>(), if sum == 0 { 0 } else { total });
            for (part, weight) in parts.iter().zip(&weights) {
                if let Some(low) = (weight * total).checked_div(sum) {
                    prop_assert!(*part == low || *part == low + 1, "a part is its share, rounded down or up");
                }
            }
        }
    }

    #[test]
    fn halves_round_up_and_nothing_divides_into_nothing() {
        assert_eq!((rounded(1, 2), rounded(4, 10), rounded(5, 0)), (1, 0, 0));
    }
}
