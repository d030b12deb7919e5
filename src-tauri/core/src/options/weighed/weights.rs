//! How much each criterion may weigh: by the person's order alone, or around the points they gave.

use crate::choice;
use crate::options::weighed::gamma::{exponential, gamma};
use crate::splitmix::SplitMix64;
use crate::statistics::ranks::rank_order_centroid;

choice! {
    /// How sure a person is of the points they gave.
    Sureness {
        /// Roughly.
        Rough = "rough",
        /// Fairly.
        Fair = "fair",
        /// Quite sure.
        Sure = "sure",
    }
}

impl Sureness {
    /// The c of Dirichlet(c·w): the larger, the closer the draws stay to the points.
    pub fn closeness(self) -> f64 {
        match self {
            Self::Rough => 10.0,
            Self::Fair => 40.0,
            Self::Sure => 160.0,
        }
    }
}

/// How the weights are drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Weights {
    /// Any weights that sum to one and fall in the person's order; so many criteria.
    Ranks(usize),
    /// Around these weights: the Dirichlet distribution with these shapes.
    Around(Vec<f64>),
}

impl Weights {
    /// Of points where every criterion has some and not all are none; else of the order.
    pub fn of(criteria: usize, points: Option<&[u8]>, sureness: Sureness) -> Self {
        let sum: f64 = points
            .iter()
            .flat_map(|own| own.iter())
            .map(|own| f64::from(*own))
            .sum();
        match points {
            Some(points) if sum > 0.0 => {
                let shape = |own: &u8| sureness.closeness() * f64::from(*own) / sum;
                Self::Around(points.iter().map(shape).collect())
            }
            _ => Self::Ranks(criteria),
        }
    }

    /// Their mean: centroids of the order, or shares of the points.
    pub fn mean(&self) -> Vec<f64> {
        match self {
            Self::Ranks(n) => rank_order_centroid(*n),
            Self::Around(shapes) => {
                let sum: f64 = shapes.iter().sum();
                shapes.iter().map(|own| own / sum).collect()
            }
        }
    }

    /// Draws one set; they sum to one.
    pub fn draw(&self, generator: &mut SplitMix64, into: &mut [f64]) {
        match self {
            // Exponential numbers over their sum lie evenly on the simplex; sorted, they fall in order.
            Self::Ranks(_) => {
                into.fill_with(|| exponential(generator));
                into.sort_unstable_by(|a, b| b.total_cmp(a));
            }
            Self::Around(shapes) => {
                for (own, shape) in into.iter_mut().zip(shapes) {
                    *own = if *shape > 0.0 {
                        gamma(generator, *shape)
                    } else {
                        0.0
                    };
                }
            }
        }
        let sum: f64 = into.iter().sum();
        for own in into.iter_mut() {
            *own /= sum;
        }
    }
}
