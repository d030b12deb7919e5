//! The seed of the draws follows from the weeks, so that the same weeks always give the same interval.

use chrono::Datelike;

use crate::calendars::gap::observed::Observed;
use crate::splitmix::SplitMix64;

/// A generator that follows from the weeks: their Mondays, and all ticks as the policy counts them.
pub fn seeded(weeks: &[&Observed]) -> SplitMix64 {
    let mut state = SplitMix64(weeks.len() as u64);
    for week in weeks {
        state.take_in(week.monday.0.num_days_from_ce() as u64);
        for ((slot, category), ticks) in &week.cells[1] {
            state.take_in(u64::from(*slot));
            state.take_in(category.map_or(0, |id| id.0 as u64));
            state.take_in(*ticks);
        }
    }
    state
}
