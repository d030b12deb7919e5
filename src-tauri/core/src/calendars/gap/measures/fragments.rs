//! How broken up work is: free stretches in the core day, long blocks of one thing, and changes from one kind to another.

use crate::calendars::gap::measures::core_slots;
use crate::calendars::gap::profile::{Kinds, WEEK};
use crate::calendars::grid::{Cells, DAYS, SLOT_TICKS, SLOTS};
use crate::calendars::hours::Hours;

/// Quarter hours in a long block: 90 minutes.
pub const LONG: usize = 6;

/// How broken up the weeks are, on average.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fragments {
    /// Minutes of the longest stretch without work in the core day, mean over core days; `None` without core days.
    pub longest_free: Option<f64>,
    /// Blocks of at least 90 minutes of one kind of work, a week.
    pub long_blocks: f64,
    /// Changes from one kind of work to another in the course of a day, for each hour of work; `None` without work.
    pub switches: Option<f64>,
}

/// Looks at weeks quarter hour by quarter hour: one is work when at least half of it is, and of the kind with most of it.
/// Free quarter hours between two kinds do not hide the change; midnight does. `None` without weeks.
pub fn fragments(weeks: &[&Cells], hours: &Hours, kinds: &Kinds) -> Option<Fragments> {
    if weeks.is_empty() {
        return None;
    }
    let (mut free, mut core_days, mut long, mut switches, mut work) = (0, 0_u32, 0, 0_usize, 0);
    for cells in weeks {
        let slots = mostly(cells, kinds);
        for day in 0..DAYS {
            let core = &slots[core_slots(hours, day)];
            if !core.is_empty() {
                core_days += 1;
                free += longest(core);
            }
            let base = usize::from(day * SLOTS);
            let own = &slots[base..base + usize::from(SLOTS)];
            long += own
                .chunk_by(|one, other| one == other)
                .filter(|run| run[0].is_some() && run.len() >= LONG)
                .count();
            let worked: Vec<usize> = own.iter().copied().flatten().collect();
            work += worked.len();
            switches += worked.windows(2).filter(|pair| pair[0] != pair[1]).count();
        }
    }
    Some(Fragments {
        longest_free: (core_days > 0).then(|| free as f64 * 15.0 / f64::from(core_days)),
        long_blocks: long as f64 / weeks.len() as f64,
        switches: (work > 0).then(|| switches as f64 / (work as f64 / 4.0)),
    })
}

/// The length of the longest stretch without work.
fn longest(slots: &[Option<usize>]) -> usize {
    slots
        .split(Option::is_some)
        .map(<[_]>::len)
        .max()
        .unwrap_or(0)
}

/// What each slot mostly is, by index of the kind.
fn mostly(cells: &Cells, kinds: &Kinds) -> Vec<Option<usize>> {
    let mut slots = vec![(0_u64, 0_u64, None); WEEK];
    for ((slot, category), ticks) in cells {
        let kind = kinds.index(*category);
        if let (Some(kind), Some(own)) = (kind, slots.get_mut(usize::from(*slot))) {
            own.0 += ticks;
            if *ticks > own.1 {
                (own.1, own.2) = (*ticks, Some(kind));
            }
        }
    }
    slots
        .into_iter()
        .map(|(all, _, kind)| kind.filter(|_| all * 2 >= SLOT_TICKS))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::fragments;
    use crate::calendars::gap::paint::{cells, hours, kinds, near};

    #[test]
    fn one_day_is_counted_by_hand() {
        // Monday: clinic 8 to 10, free to 10:30, inbox to 11, clinic to 12, free to 15, teaching to 18; evening inbox.
        let week = cells(&[
            (0, 8.0, 10.0, 1),
            (0, 10.5, 11.0, 2),
            (0, 11.0, 12.0, 1),
            (0, 15.0, 18.0, 3),
            (0, 20.0, 21.0, 2),
        ]);
        let found = fragments(&[&week], &hours(), &kinds()).expect("given");
        // Monday's longest is 12 to 15; Tuesday to Friday are free for ten hours.
        near(
            found.longest_free.expect("given"),
            (180.0 + 4.0 * 600.0) / 5.0,
        );
        near(found.long_blocks, 2.0);
        near(found.switches.expect("given"), 4.0 / 7.5);
        assert_eq!(fragments(&[], &hours(), &kinds()), None);
    }

    #[test]
    fn an_empty_week_has_no_rate_of_switches() {
        let week = cells(&[]);
        let found = fragments(&[&week], &hours(), &kinds()).expect("given");
        assert_eq!(found.switches, None);
        near(found.long_blocks, 0.0);
    }
}
