//! What gives and what costs energy, in hours of a week.

use crate::values::audit::energy::Activity;

/// From this rating on, an activity gives most.
pub const GIVES: i8 = 3;
/// Up to this rating, an activity costs.
pub const COSTS: i8 = -2;

/// Sums over the energy list, in minutes a week. Activities without a rating are counted and left out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Energy {
    /// Of all activities listed.
    pub listed: u32,
    /// Of those with a rating.
    pub rated: u32,
    /// Rated 3 or more.
    pub giving: u32,
    /// Rated −2 or less: the draining hours.
    pub draining: u32,
    /// Activities without a rating.
    pub unrated: u32,
    /// Mean rating, weighted by time, −5 to 5: Σ h e / Σ h.
    pub mean: f64,
}

/// The sums; none while no rated activity takes any time.
pub fn energy(activities: &[Activity]) -> Option<Energy> {
    let rated = || {
        activities
            .iter()
            .filter_map(|one| Some((one.minutes, one.energy?)))
    };
    let minutes = |fits: fn(i8) -> bool| -> u32 {
        rated()
            .filter(|(_, energy)| fits(*energy))
            .map(|(minutes, _)| minutes)
            .sum()
    };
    let all: u32 = minutes(|_| true);
    let weighted: f64 = rated()
        .map(|(minutes, energy)| f64::from(minutes) * f64::from(energy))
        .sum();
    (all > 0).then(|| Energy {
        listed: activities.iter().map(|one| one.minutes).sum(),
        rated: all,
        giving: minutes(|energy| energy >= GIVES),
        draining: minutes(|energy| energy <= COSTS),
        unrated: activities.iter().filter(|one| one.energy.is_none()).count() as u32,
        mean: weighted / f64::from(all),
    })
}

/// The most meaningful activity's part of all hours listed, 0 to 1; none where none is named or no time is listed.
pub fn meaningful(activities: &[Activity]) -> Option<(&Activity, f64)> {
    let all: u32 = activities.iter().map(|one| one.minutes).sum();
    let own = activities.iter().find(|one| one.meaningful)?;
    (all > 0).then(|| (own, f64::from(own.minutes) / f64::from(all)))
}

#[cfg(test)]
mod tests {
    use super::{energy, meaningful};
    use crate::values::audit::energy::{Activity, ActivityId};

    fn list(rows: &[(u32, Option<i8>)]) -> Vec<Activity> {
        let one = |(id, (minutes, energy)): (i64, &(u32, Option<i8>))| Activity {
            id: ActivityId(id),
            name: id.to_string(),
            category: None,
            minutes: *minutes,
            energy: *energy,
            meaningful: id == 1,
        };
        (1..).zip(rows).map(one).collect()
    }

    #[test]
    fn hours_that_give_and_hours_that_cost() {
        let rows = [
            (210, Some(5)),
            (90, Some(4)),
            (150, Some(3)),
            (1440, Some(2)),
            (300, Some(1)),
            (570, Some(-2)),
            (240, Some(-3)),
            (480, Some(-4)),
        ];
        let found = energy(&list(&rows)).expect("energy");
        assert_eq!(
            (found.rated, found.giving, found.draining),
            (3480, 450, 1290)
        );
        let share = meaningful(&list(&rows)).expect("one").1;
        assert!((share - 210.0 / 3480.0).abs() < 1e-12);
    }

    #[test]
    fn what_is_not_rated_is_left_out() {
        let found = energy(&list(&[(60, Some(-2)), (600, None)])).expect("energy");
        assert_eq!((found.rated, found.listed, found.unrated), (60, 660, 1));
        assert!((found.mean + 2.0).abs() < 1e-12);
        assert_eq!(energy(&list(&[(60, None), (0, Some(3))])), None);
    }
}
