//! How far two answers of one person must lie apart before they can be told apart.
//!
//! N. S. Jacobson and P. Truax, "Clinical significance", Journal of Consulting and Clinical Psychology 59 (1991) 12; as
//! set out by N. M. Blampied, the Cognitive Behaviour Therapist 15 (2022): SEM = SD √(1 − r), and the smallest change that
//! is not noise is 1.96 √2 SEM.

use crate::values::audit::Audit;

/// Spread of answers that is assumed until a person has their own.
pub const SPREAD: f64 = 2.0;
/// Reliability that is assumed until a person has their own.
pub const RELIABILITY: f64 = 0.8;
/// Cards asked twice before a person's own noise replaces the assumed one.
pub const PAIRS: usize = 10;
/// The two-sided 95 % point of the normal distribution.
const Z: f64 = 1.96;
/// Answers are whole, so nothing below one step can be told apart, however steady the person.
const STEP: f64 = 1.0;

/// Standard error of measurement.
pub fn sem(spread: f64, reliability: f64) -> f64 {
    spread * (1.0 - reliability).sqrt()
}

/// Reliable change index: a change in units of its own noise; beyond 1.96 either way it is taken as real.
pub fn rci(before: f64, after: f64, sem: f64) -> f64 {
    (after - before) / (std::f64::consts::SQRT_2 * sem)
}

/// The smallest change that is taken as real.
pub fn smallest_change(sem: f64) -> f64 {
    Z * std::f64::consts::SQRT_2 * sem
}

/// Where the noise is taken from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Basis {
    /// Assumed: spread 2, reliability 0.8.
    Assumed,
    /// The person's own answers, given twice.
    Own {
        /// Standard deviation of the differences.
        deviation: f64,
    },
}

/// How far two answers must lie apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Noise {
    /// Where it is taken from.
    pub basis: Basis,
    /// Cards that were asked twice.
    pub pairs: usize,
    /// Differences up to this many points are ties.
    pub band: f64,
}

impl Noise {
    /// From cards that were asked twice: the differences of importance and of lived, second answer less first. Ten cards
    /// make it the person's own: the band is 1.96 times the standard deviation of the differences, which is √2 SEM, and
    /// never less than one step of the scale.
    pub fn of(pairs: &[(i8, i8)]) -> Self {
        let assumed = Self {
            basis: Basis::Assumed,
            pairs: pairs.len(),
            band: smallest_change(sem(SPREAD, RELIABILITY)),
        };
        if pairs.len() < PAIRS {
            return assumed;
        }
        let all = pairs
            .iter()
            .flat_map(|(importance, lived)| [*importance, *lived]);
        let all: Vec<f64> = all.map(f64::from).collect();
        deviation(&all).map_or(assumed, |deviation| Self {
            basis: Basis::Own { deviation },
            band: (Z * deviation).max(STEP),
            ..assumed
        })
    }

    /// From all audits that are not removed.
    pub fn of_audits(audits: &[Audit]) -> Self {
        let here = audits.iter().filter(|one| one.head.removed_on.is_none());
        let pairs: Vec<(i8, i8)> = here.flat_map(pairs).collect();
        Self::of(&pairs)
    }

    /// Whether a difference is more than noise.
    pub fn is_beyond(&self, difference: f64) -> bool {
        difference.abs() > self.band
    }
}

/// The differences of the cards of an audit that were asked twice.
fn pairs(audit: &Audit) -> Vec<(i8, i8)> {
    let pair = |again: &crate::values::audit::retest::Again| {
        let item = audit.items.iter().find(|item| item.id == again.item)?;
        let less = |second: u8, first: u8| second as i8 - first as i8;
        Some((
            less(again.importance, item.importance?),
            less(again.lived, item.lived?),
        ))
    };
    audit.again.iter().filter_map(pair).collect()
}

/// Standard deviation of a sample (n − 1 below); none for fewer than two.
pub fn deviation(values: &[f64]) -> Option<f64> {
    if values.len() < 2 {
        return None;
    }
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    Some((squares / (values.len() - 1) as f64).sqrt())
}

#[cfg(test)]
mod tests {
    use super::{Basis, Noise, rci, sem, smallest_change};

    #[test]
    fn the_published_formulas_give_the_assumed_band() {
        let sem = sem(2.0, 0.8);
        assert!((sem - 0.894_427).abs() < 1e-6);
        assert!((smallest_change(sem) - 2.479).abs() < 1e-3);
        assert!((rci(7.0, 4.0, sem) + 2.371_708).abs() < 1e-6);
    }

    #[test]
    fn ten_cards_asked_twice_make_it_ones_own() {
        let nine = Noise::of(&[(1, -1); 9]);
        assert_eq!((nine.basis, nine.pairs), (Basis::Assumed, 9));
        let ten = Noise::of(&[(1, -1); 10]);
        assert!(matches!(ten.basis, Basis::Own { .. }));
        // Ten times +1 and ten times −1: variance 20/19.
        assert!((ten.band - 1.96 * (20.0_f64 / 19.0).sqrt()).abs() < 1e-12);
        let steady = Noise::of(&[(0, 0); 10]);
        assert!((steady.band - 1.0).abs() < 1e-12, "one step at least");
        assert!(!steady.is_beyond(1.0) && steady.is_beyond(-2.0));
    }
}
