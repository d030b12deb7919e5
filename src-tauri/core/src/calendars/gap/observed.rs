//! The weeks that were lived, and what is known about those of their hours that are not sorted.

use crate::calendars::gap::week_type::WeekType;
use crate::calendars::grid::Cells;
use crate::day::Day;

/// Which reading of tentative entries is taken: the index into [`Observed::cells`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tentative {
    /// They do not count.
    Out = 0,
    /// As the person's policy says.
    Policy = 1,
    /// They count in full.
    Full = 2,
}

/// One week as it was lived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observed {
    /// Its Monday.
    pub monday: Day,
    /// What type of week it was.
    pub kind: WeekType,
    /// Ticks by slot and category with tentative entries at nothing, as the policy says, and in full.
    pub cells: [Cells; 3],
}

/// What is known about hours that are not sorted, over all the weeks that count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Open {
    /// Minutes of all work, sorted or not.
    pub all: u64,
    /// Minutes not sorted whose title says nothing, such as "Busy".
    pub silent: u64,
    /// Minutes of each title that is not sorted, in any order; those whose title says nothing are among them.
    pub titles: Vec<u64>,
}

impl Open {
    /// Whether more than half of all hours stand under titles that say nothing. Then only amount and edges can be read.
    pub fn is_busy_only(&self) -> bool {
        self.silent * 2 > self.all
    }

    /// The fewest titles, largest first, after which less than a tenth of all hours is left unsorted.
    pub fn titles_to_sort(&self) -> u32 {
        let mut largest = self.titles.clone();
        largest.sort_unstable_by(|one, other| other.cmp(one));
        let mut left: u64 = largest.iter().sum();
        let mut count = 0;
        for title in largest {
            if left * 10 < self.all {
                break;
            }
            left -= title;
            count += 1;
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use super::Open;

    #[test]
    fn the_fewest_titles_that_leave_less_than_a_tenth() {
        let open = Open {
            all: 1000,
            silent: 500,
            titles: vec![20, 200, 60, 150, 40],
        };
        assert_eq!(open.titles_to_sort(), 3, "470 - 200 - 150 - 60 = 60");
        assert!(!open.is_busy_only(), "half is not more than half");
        assert!(
            Open {
                silent: 501,
                ..open
            }
            .is_busy_only()
        );
        assert_eq!(Open::default().titles_to_sort(), 0);
    }
}
