//! The right thing in the wrong way: hours that stand in both weeks and do not feel as they would have to.
//!
//! For each kind of work `F = min(h_have, h_wish) * clamp((least - felt) / 2, 0, 1)`, where `felt` is how it feels now and
//! `least` the least that would be all right, both -2 to +2. Several ratings of one kind are averaged first. Ratings of
//! sampled blocks follow the Day Reconstruction Method, Kahneman and others, Science 306 (2004) 1776-1780.
//!
//! Hours marked "too rushed" count with amount and edges, not with values: otherwise overload would look like a
//! disagreement about values.

use crate::calendars::category::CategoryId;
use crate::calendars::feeling::FeelingReason;
use crate::calendars::gap::profile::Kinds;

/// One rating of one block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feeling {
    /// The kind of work of the block.
    pub category: CategoryId,
    /// How it feels now, -2 to 2.
    pub felt: i8,
    /// The least that would be all right, -2 to 2.
    pub least: i8,
    /// Why, if it was said.
    pub reason: Option<FeelingReason>,
}

impl Feeling {
    /// How far it falls short: 0 not at all, 1 wholly.
    fn short(&self) -> f64 {
        (f64::from(self.least - self.felt) / 2.0).clamp(0.0, 1.0)
    }
}

/// The ratings of one kind of work together.
#[derive(Debug, Clone, PartialEq)]
pub struct Rated {
    /// Mean of how it feels now, -2 to 2.
    pub felt: f64,
    /// Mean of the least that would be all right, -2 to 2.
    pub least: f64,
    /// How much of an hour of it counts, 0 to 1.
    pub short: f64,
    /// How `short` divides among the reasons in their order, the last being no reason given; sums to 1 where `short > 0`.
    pub reasons: [f64; 6],
    /// How many ratings there are.
    pub ratings: u32,
}

impl Rated {
    fn of(feelings: &[&Feeling]) -> Option<Self> {
        if feelings.is_empty() {
            return None;
        }
        let count = feelings.len() as f64;
        let mean = |value: fn(&Feeling) -> i8| {
            feelings
                .iter()
                .map(|one| f64::from(value(one)))
                .sum::<f64>()
                / count
        };
        let (felt, least) = (mean(|one| one.felt), mean(|one| one.least));
        // Whenever the means fall short at least one block does, so the weights are not all nothing.
        let whole: f64 = feelings.iter().map(|one| one.short()).sum();
        let mut reasons = [0.0; 6];
        if whole > 0.0 {
            for one in feelings {
                let place = one.reason.map_or(5, |reason| reason as usize);
                reasons[place] += one.short() / whole;
            }
        }
        Some(Self {
            felt,
            least,
            short: ((least - felt) / 2.0).clamp(0.0, 1.0),
            reasons,
            ratings: feelings.len() as u32,
        })
    }
}

/// All ratings, by the index of the kind of work; what is not sorted has none.
#[derive(Debug, Clone, PartialEq)]
pub struct Ratings {
    by_kind: Vec<Option<Rated>>,
}

impl Ratings {
    /// Gathers ratings; those of kinds that are not compared are left out.
    pub fn of(feelings: &[Feeling], kinds: &Kinds) -> Self {
        let rated = |id: &CategoryId| {
            let own: Vec<&Feeling> = feelings.iter().filter(|one| one.category == *id).collect();
            Rated::of(&own)
        };
        let mut by_kind: Vec<Option<Rated>> = kinds.ids().iter().map(rated).collect();
        by_kind.push(None);
        Self { by_kind }
    }

    /// The ratings by kind.
    pub fn by_kind(&self) -> &[Option<Rated>] {
        &self.by_kind
    }

    /// The hours that feel wrong, of two weeks' hours by kind.
    pub fn hours(&self, have: &[f64], wish: &[f64]) -> Felt {
        let mut felt = Felt {
            by_kind: vec![0.0; self.by_kind.len()],
            by_reason: [0.0; 6],
            total: 0.0,
        };
        for (kind, rated) in self.by_kind.iter().enumerate() {
            let Some(rated) = rated else { continue };
            let hours = have[kind].min(wish[kind]) * rated.short;
            felt.by_kind[kind] = hours;
            felt.total += hours;
            for (sum, part) in felt.by_reason.iter_mut().zip(&rated.reasons) {
                *sum += hours * part;
            }
        }
        felt
    }

    /// Whether any kind that stands in both weeks is rated. Otherwise how it feels is not known, which is not nothing.
    pub fn say_something(&self, have: &[f64], wish: &[f64]) -> bool {
        let both = have.iter().zip(wish).map(|(one, other)| one.min(*other));
        self.by_kind
            .iter()
            .zip(both)
            .any(|(rated, hours)| rated.is_some() && hours > 0.0)
    }
}

/// Hours in both weeks that feel wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Felt {
    /// By kind of work.
    pub by_kind: Vec<f64>,
    /// By reason in their order, the last being no reason given.
    pub by_reason: [f64; 6],
    /// All of them.
    pub total: f64,
}

impl Felt {
    /// Those marked "too rushed"; they count with amount and edges.
    pub fn rushed(&self) -> f64 {
        self.by_reason[FeelingReason::Rushed as usize]
    }

    /// All others; they count with values.
    pub fn other(&self) -> f64 {
        (self.total - self.rushed()).max(0.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, prop_assert, proptest};

    use super::{Feeling, Ratings};
    use crate::calendars::category::CategoryId;
    use crate::calendars::feeling::FeelingReason;
    use crate::calendars::gap::paint::{kinds, near};

    fn feeling(id: i64, felt: i8, least: i8, reason: Option<FeelingReason>) -> Feeling {
        Feeling {
            category: CategoryId(id),
            felt,
            least,
            reason,
        }
    }

    fn feelings() -> impl Strategy<Value = Vec<Feeling>> {
        let reason =
            proptest::option::of(0_usize..5).prop_map(|at| at.map(|at| FeelingReason::ALL[at]));
        let one = (1_i64..8, -2_i8..=2, -2_i8..=2, reason)
            .prop_map(|(id, felt, least, reason)| feeling(id, felt, least, reason));
        proptest::collection::vec(one, 0..20)
    }

    proptest! {
        #[test]
        fn feeling_hours_lie_in_both_weeks_and_divide_among_their_reasons(
            feelings in feelings(),
            have in proptest::collection::vec(0.0_f64..40.0, 7),
            wish in proptest::collection::vec(0.0_f64..40.0, 7),
        ) {
            let felt = Ratings::of(&feelings, &kinds()).hours(&have, &wish);
            for ((hours, one), other) in felt.by_kind.iter().zip(&have).zip(&wish) {
                prop_assert!(*hours >= 0.0 && *hours <= one.min(*other));
            }
            let by_reason: f64 = felt.by_reason.iter().sum();
            prop_assert!((by_reason - felt.total).abs() < 1e-9);
            prop_assert!((felt.rushed() + felt.other() - felt.total).abs() < 1e-9);
        }
    }

    #[test]
    fn ratings_are_averaged_and_rush_weighs_by_how_far_each_falls_short() {
        let ratings = Ratings::of(
            &[
                feeling(5, -2, 0, Some(FeelingReason::Rushed)),
                feeling(5, -1, 0, Some(FeelingReason::People)),
                feeling(5, 2, 0, Some(FeelingReason::Rushed)),
            ],
            &kinds(),
        );
        let mut hours = vec![0.0; 7];
        hours[4] = 6.0;
        let felt = ratings.hours(&hours, &hours);
        // Means: felt -1/3, least 0, so a sixth of each hour; rush has 1 of 1.5 of what falls short.
        near(felt.total, 1.0);
        near(felt.rushed(), 2.0 / 3.0);
        near(felt.other(), 1.0 / 3.0);
    }

    #[test]
    fn what_stands_in_one_week_only_or_is_all_right_does_not_count() {
        let ratings = Ratings::of(&[feeling(1, -2, 2, None), feeling(2, 1, 0, None)], &kinds());
        let (mut have, mut wish) = (vec![0.0; 7], vec![0.0; 7]);
        have[0] = 10.0;
        near(ratings.hours(&have, &wish).total, 0.0);
        assert!(!ratings.say_something(&have, &wish));
        (have[1], wish[1]) = (3.0, 3.0);
        near(ratings.hours(&have, &wish).total, 0.0);
        assert!(ratings.say_something(&have, &wish), "all right is known");
        assert_eq!(FeelingReason::named("alone"), Some(FeelingReason::Alone));
    }
}
