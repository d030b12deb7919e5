//! Figures between two paths that need no draws: the switch of a weight, the pay that makes a tie, and equal weights.

/// The weight of a criterion at which two paths are worth the same, the others keeping their proportions; none where no
/// weight of it makes them so. w* = D / (D − d), with d the difference on the criterion and D that of the others.
pub fn switch_weight(weights: &[f64], apart: &[f64], at: usize) -> Option<f64> {
    let (own, d) = (*weights.get(at)?, *apart.get(at)?);
    if own >= 1.0 {
        return None;
    }
    let others = weights.iter().zip(apart).enumerate();
    let sum: f64 = others
        .filter(|(other, _)| *other != at)
        .map(|(_, (weight, apart))| weight * apart)
        .sum();
    let rest = sum / (1.0 - own);
    let switch = rest / (rest - d);
    (switch.is_finite() && (0.0..=1.0).contains(&switch)).then_some(switch)
}

/// What a path is worth: the sum of its values, each weighed.
pub fn worth(weights: &[f64], values: &[f64]) -> f64 {
    weights.iter().zip(values).map(|(w, v)| w * v).sum()
}

/// How much more pay the second of two paths would need to be worth as much as the first, in cents of a linear range.
/// None where pay weighs nothing.
pub fn pay_for_a_tie(first: f64, second: f64, range: i64, weight: f64) -> Option<i64> {
    let cents = (first - second) * range as f64 / weight;
    (weight > 0.0 && cents.abs() < 1e15).then_some(cents.round() as i64)
}

/// Places by worth, the most first; those alike keep their order.
pub fn places(worths: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..worths.len()).collect();
    order.sort_by(|a, b| worths[*b].total_cmp(&worths[*a]));
    order
}

#[cfg(test)]
mod tests {
    use super::{pay_for_a_tie, places, switch_weight, worth};

    const W: [f64; 4] = [0.4, 0.3, 0.2, 0.1];
    const A: [f64; 4] = [0.9, 0.4, 0.5, 0.6];
    const B: [f64; 4] = [0.5, 0.7, 0.7, 0.6];

    #[test]
    fn the_worked_example_of_the_method() {
        assert!((worth(&W, &A) - 0.64).abs() < 1e-12);
        assert!((worth(&W, &B) - 0.61).abs() < 1e-12);
        let apart: Vec<f64> = A.iter().zip(B).map(|(a, b)| a - b).collect();
        let switch = switch_weight(&W, &apart, 0).expect("a switch");
        assert!((switch - 0.3514).abs() < 5e-5, "{switch}");
        // On what they share nothing can turn.
        assert_eq!(switch_weight(&W, &[0.4, 0.3, 0.2, 0.1], 1), None);
        assert_eq!(places(&[0.61, 0.64]), [1, 0]);
    }

    #[test]
    fn pay_makes_a_tie_in_whole_cents() {
        assert_eq!(pay_for_a_tie(0.64, 0.61, 10_000_000, 0.2), Some(1_500_000));
        assert_eq!(pay_for_a_tie(0.64, 0.61, 10_000_000, 0.0), None);
    }
}
