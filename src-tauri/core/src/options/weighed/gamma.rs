//! Draws of the gamma distribution, from which Dirichlet weights are made.

use std::f64::consts::TAU;

use crate::options::weighed::spread::unit;
use crate::splitmix::SplitMix64;

/// A number from 0 to 1 without either end.
fn inside(generator: &mut SplitMix64) -> f64 {
    (unit(generator) + f64::EPSILON / 2.0).min(1.0 - f64::EPSILON / 2.0)
}

/// A normal number of mean 0 and spread 1 (G. E. P. Box and M. E. Muller, Ann. Math. Statist. 29 (1958) 610).
fn normal(generator: &mut SplitMix64) -> f64 {
    let (a, b) = (inside(generator), unit(generator));
    (-2.0 * a.ln()).sqrt() * (TAU * b).cos()
}

/// A number of the gamma distribution of this shape, above 0, and scale 1
/// (G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM Trans. Math. Softw. 26 (2000) 363).
pub fn gamma(generator: &mut SplitMix64, shape: f64) -> f64 {
    if shape < 1.0 {
        let lifted = gamma(generator, shape + 1.0);
        return lifted * inside(generator).powf(1.0 / shape);
    }
    let d = shape - 1.0 / 3.0;
    let slope = 1.0 / (9.0 * d).sqrt();
    loop {
        let x = normal(generator);
        let v = (1.0 + slope * x).powi(3);
        if v <= 0.0 {
            continue;
        }
        if inside(generator).ln() < 0.5 * x * x + d - d * v + d * v.ln() {
            return d * v;
        }
    }
}

/// A number of the exponential distribution of mean 1.
pub fn exponential(generator: &mut SplitMix64) -> f64 {
    -inside(generator).ln()
}

#[cfg(test)]
mod tests {
    use super::{exponential, gamma};
    use crate::splitmix::SplitMix64;

    #[test]
    fn a_gamma_number_has_the_mean_and_the_spread_of_its_shape() {
        for shape in [0.3, 0.9, 1.0, 2.5, 20.0] {
            let mut generator = SplitMix64(11);
            let draws: Vec<f64> = (0..40_000).map(|_| gamma(&mut generator, shape)).collect();
            let mean = draws.iter().sum::<f64>() / draws.len() as f64;
            let spread = draws.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / draws.len() as f64;
            // Five standard errors of the mean; the spread of a spread is wider.
            assert!(
                (mean - shape).abs() < 5.0 * (shape / 40_000.0).sqrt(),
                "{shape}: {mean}"
            );
            assert!((spread / shape - 1.0).abs() < 0.1, "{shape}: {spread}");
            assert!(draws.iter().all(|x| *x >= 0.0 && x.is_finite()));
        }
    }

    #[test]
    fn an_exponential_number_has_mean_one() {
        let mut generator = SplitMix64(3);
        let sum: f64 = (0..40_000).map(|_| exponential(&mut generator)).sum();
        assert!((sum / 40_000.0 - 1.0).abs() < 0.025);
    }
}
