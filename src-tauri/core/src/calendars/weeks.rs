//! Which weeks are ordinary enough to count.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;

pub mod commands;
pub mod store;

/// What one week holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekSum {
    /// Its Monday.
    pub monday: Day,
    /// Minutes of work, and of what is not sorted yet, with overlaps counted once.
    pub minutes: u64,
    /// Entries that begin in it.
    pub events: u32,
    /// Days from Monday to Friday that are leave, 0 to 5.
    pub leave_days: u32,
}

/// What a week looks like to the program; the person decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Proposal {
    /// Counts unless the person sets it aside.
    Ordinary,
    /// Leave on three or more of its five weekdays.
    Leave,
    /// Less than half the median of the weeks that are neither leave nor cut.
    Thin,
    /// The calendars begin after its Tuesday or end before its Friday.
    Cut,
}

/// The Mondays of the weeks a calendar's days touch, from the first to the last day; none when there is no day.
pub fn mondays(first: Day, last: Day) -> Vec<Day> {
    let mut all = Vec::new();
    let mut monday = first.monday();
    while monday <= last {
        all.push(monday);
        monday = monday.plus(7);
    }
    all
}

/// Looks at each week. `first` and `last` are the days the calendars cover, so far as they lie in the past.
pub fn proposals(weeks: &[WeekSum], first: Day, last: Day) -> Vec<Proposal> {
    let is_cut = |week: &WeekSum| first > week.monday.plus(1) || last < week.monday.plus(4);
    let is_leave = |week: &WeekSum| week.leave_days >= 3;
    let mut usual: Vec<u64> = weeks
        .iter()
        .filter(|week| !is_cut(week) && !is_leave(week))
        .map(|week| week.minutes)
        .collect();
    usual.sort_unstable();
    // Twice the median, so that an even number of weeks needs no half minute.
    let twice = match usual.len() {
        0 => 0,
        n => usual[(n - 1) / 2] + usual[n / 2],
    };
    weeks
        .iter()
        .map(|week| {
            if is_cut(week) {
                Proposal::Cut
            } else if is_leave(week) {
                Proposal::Leave
            } else if week.minutes * 4 < twice {
                Proposal::Thin
            } else {
                Proposal::Ordinary
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Proposal, WeekSum, mondays, proposals};
    use crate::day::Day;

    fn day(text: &str) -> Day {
        Day::read("day", text).unwrap()
    }

    fn week(monday: &str, hours: u64, leave_days: u32) -> WeekSum {
        WeekSum {
            monday: day(monday),
            minutes: hours * 60,
            events: 20,
            leave_days,
        }
    }

    #[test]
    fn leave_thin_and_cut_weeks_are_set_aside() {
        let weeks = [
            week("2026-10-19", 61, 0),
            week("2026-10-26", 20, 0),
            week("2026-11-02", 8, 5),
            week("2026-11-09", 58, 2),
            week("2026-11-16", 30, 0),
        ];
        let found = proposals(&weeks, day("2026-10-19"), day("2026-11-18"));
        assert_eq!(
            found,
            [
                Proposal::Ordinary,
                Proposal::Thin,
                Proposal::Leave,
                Proposal::Ordinary,
                Proposal::Cut
            ],
            "the median is that of the ordinary, full weeks"
        );
    }

    #[test]
    fn a_week_whose_monday_is_free_is_whole() {
        let weeks = [week("2026-11-16", 40, 0)];
        assert_eq!(
            proposals(&weeks, day("2026-11-17"), day("2026-11-20")),
            [Proposal::Ordinary]
        );
        assert_eq!(
            proposals(&weeks, day("2026-11-18"), day("2026-11-20")),
            [Proposal::Cut]
        );
    }

    #[test]
    fn weeks_run_from_the_first_monday_to_the_last_day() {
        assert_eq!(
            mondays(day("2026-11-18"), day("2026-11-30")),
            ["2026-11-16", "2026-11-23", "2026-11-30"].map(day)
        );
        assert!(mondays(day("2026-11-18"), day("2026-11-01")).is_empty());
    }
}
