//! How far a value may lie to either side of what is known of it: the wider, the worse it is known.

use crate::options::amount::Yardstick;
use crate::options::criterion::Rule;
use crate::options::fact::{Fact, Grade};
use crate::splitmix::SplitMix64;

/// A value from 0, the worst, to 1, the best, as it may turn out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Spread {
    /// It is this.
    Fixed(f64),
    /// It lies between, most likely here.
    Triangular {
        /// The least.
        min: f64,
        /// The likeliest.
        mode: f64,
        /// The most.
        max: f64,
    },
    /// Yes or no: the chance of the best.
    Chance(f64),
    /// Nothing is known: anything from the worst to the best.
    Anything,
}

/// What is drawn for a path on a criterion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cell {
    /// Its own value.
    pub own: Spread,
    /// The chance that it is kept, and the path whose value stands where it is not.
    pub else_as: Option<(f64, usize)>,
}

/// One number from 0 up to 1, without 1.
pub fn unit(generator: &mut SplitMix64) -> f64 {
    (generator.draw() >> 11) as f64 / (1_u64 << 53) as f64
}

impl Spread {
    /// What a fact says of a value.
    pub fn of(rule: &Rule, fact: Option<&Fact>) -> Self {
        let known = fact.and_then(|own| own.amount.map(|amount| (own, amount)));
        let yes_or_no = rule.yardstick == Yardstick::YesNo;
        let Some((fact, amount)) = known else {
            return if yes_or_no {
                Self::Chance(0.5)
            } else {
                Self::Anything
            };
        };
        let Some(mode) = rule.value(amount) else {
            return Self::Anything;
        };
        let room = fact.grade.spread();
        if yes_or_no {
            // The half-width is read as the chance that it is otherwise.
            return Self::Chance(if mode > 0.5 { 1.0 - room } else { room });
        }
        let ends = fact
            .between
            .and_then(|(low, high)| rule.value(low).zip(rule.value(high)));
        let (min, max) = match ends {
            Some((a, b)) => (a.min(b), a.max(b)),
            None if fact.grade == Grade::Writing => return Self::Fixed(mode),
            None => ((mode - room).max(0.0), (mode + room).min(1.0)),
        };
        if max <= min {
            Self::Fixed(mode)
        } else {
            Self::Triangular { min, mode, max }
        }
    }

    /// Its mean.
    pub fn mean(self) -> f64 {
        match self {
            Self::Fixed(own) | Self::Chance(own) => own,
            Self::Triangular { min, mode, max } => (min + mode + max) / 3.0,
            Self::Anything => 0.5,
        }
    }

    /// Whether it may turn out in more than one way.
    pub fn is_open(self) -> bool {
        match self {
            Self::Fixed(_) => false,
            Self::Chance(own) => own > 0.0 && own < 1.0,
            _ => true,
        }
    }

    /// The value of this share of the draws, from 0 up to 1: the inverse of its distribution.
    pub fn at(self, share: f64) -> f64 {
        match self {
            Self::Fixed(own) => own,
            Self::Anything => share,
            Self::Chance(own) => f64::from(u8::from(share >= 1.0 - own)),
            Self::Triangular { min, mode, max } => {
                let (whole, left) = (max - min, mode - min);
                if share * whole < left {
                    min + (share * whole * left).sqrt()
                } else {
                    max - ((1.0 - share) * whole * (max - mode)).sqrt()
                }
            }
        }
    }

    /// How wide it is: from the least to the most.
    pub fn width(self) -> f64 {
        match self {
            Self::Fixed(_) => 0.0,
            Self::Triangular { min, max, .. } => max - min,
            Self::Chance(own) => f64::from(u8::from(own > 0.0 && own < 1.0)),
            Self::Anything => 1.0,
        }
    }
}
