//! When work happens against when it is wished: how far hours would have to be moved on the clock of the week.
//!
//! The week is a circle of 168 hours, so that late Sunday and early Monday are near. The distance is the least mean shift
//! that turns one distribution of work over the week into the other (earth mover's distance). On a circle it is the sum of
//! the absolute differences of the two cumulated distributions less their median: Werman, Peleg, Melter and Kong,
//! "Bipartite graph matching for points on a line or a circle", Journal of Algorithms 7 (1986) 277-284; for masses Rabin,
//! Delon and Gousseau, Journal of Mathematical Imaging and Vision 41 (2011) 147-167.

use crate::calendars::gap::profile::{Profile, SLOT_HOURS};

/// How work lies in time against the wish. Hours no calendar holds have no time of day and are not in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placement {
    /// Hours that an hour of work would have to be moved on average, either way.
    pub distance: f64,
    /// The same with its sign: how many hours later than wished work sits; negative is earlier.
    pub later: f64,
}

/// Compares when the work of two weeks happens; `None` where either has none.
pub fn placement(have: &Profile, wish: &Profile) -> Option<Placement> {
    placed(&have.work(), &wish.work()).map(|(distance, later)| Placement {
        distance: distance * SLOT_HOURS,
        later: later * SLOT_HOURS,
    })
}

/// Distance and signed shift in slots, of masses by slot of a circle.
fn placed(have: &[f64], wish: &[f64]) -> Option<(f64, f64)> {
    let (all, wished): (f64, f64) = (have.iter().sum(), wish.iter().sum());
    if all <= 0.0 || wished <= 0.0 {
        return None;
    }
    let mut apart = 0.0;
    let differences: Vec<f64> = have
        .iter()
        .zip(wish)
        .map(|(one, other)| {
            apart += one / all - other / wished;
            apart
        })
        .collect();
    let mut sorted = differences.clone();
    sorted.sort_unstable_by(f64::total_cmp);
    let last = sorted.len() - 1;
    let median = f64::midpoint(sorted[last / 2], sorted[last.div_ceil(2)]);
    let moved = |sum: f64, one: &f64| sum + (one - median).abs();
    let later = |sum: f64, one: &f64| sum + (median - one);
    Some((
        differences.iter().fold(0.0, moved),
        differences.iter().fold(0.0, later),
    ))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, proptest};

    use super::placed;
    use crate::calendars::gap::paint::near;

    /// Every way round the circle: the least over all offsets, by trying each. An independent reading of the definition.
    fn tried(have: &[f64], wish: &[f64]) -> f64 {
        let (all, wished): (f64, f64) = (have.iter().sum(), wish.iter().sum());
        let flow = |start: usize| {
            // Cutting the circle before `start` leaves a line, where the distance is the sum of cumulated differences.
            let mut carried = 0.0_f64;
            let mut moved = 0.0;
            for step in 0..have.len() {
                let at = (start + step) % have.len();
                carried += have[at] / all - wish[at] / wished;
                moved += carried.abs();
            }
            moved
        };
        (0..have.len()).map(flow).fold(f64::INFINITY, f64::min)
    }

    fn turned(slots: &[f64], by: usize) -> Vec<f64> {
        let mut turned = slots.to_vec();
        turned.rotate_right(by);
        turned
    }

    proptest! {
        #[test]
        fn the_distance_is_the_least_over_all_cuts_of_the_circle(
            have in proptest::collection::vec(0.0_f64..1.0, 14),
            wish in proptest::collection::vec(0.0_f64..1.0, 14),
            by in 0_usize..14,
        ) {
            let (distance, later) = placed(&have, &wish).expect("given");
            prop_assert!((distance - tried(&have, &wish)).abs() < 1e-9);
            prop_assert!(later.abs() <= distance + 1e-9);
            let (around, _) = placed(&turned(&have, by), &turned(&wish, by)).expect("given");
            prop_assert!((around - distance).abs() < 1e-9, "turning the clock changes nothing");
            let (back, earlier) = placed(&wish, &have).expect("given");
            prop_assert!((back - distance).abs() < 1e-9 && (earlier + later).abs() < 1e-9);
        }
    }

    #[test]
    fn work_that_sits_two_slots_later_says_so_across_the_end_of_the_week() {
        let mut wish = vec![0.0; 672];
        wish[669..671].fill(1.0);
        let (distance, later) = placed(&turned(&wish, 2), &wish).expect("given");
        near(distance, 2.0);
        near(later, 2.0);
        assert_eq!(placed(&wish, &[0.0; 672]), None);
    }
}
