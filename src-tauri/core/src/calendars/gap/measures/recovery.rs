//! Evenings, nights and weekends that work reached, rest between days, days off, and time booked twice.
//!
//! Only entries that count in full are looked at: a tentative one touches nothing. Entries that are not sorted count as work.

use std::collections::BTreeSet;

use chrono::Datelike;

use crate::calendars::gap::measures::Diary;
use crate::calendars::gap::profile::Kinds;
use crate::calendars::hours::Hours;
use crate::day::Day;

const DAY: i64 = 1440;
/// Night is from 22:00 to 06:00 and belongs to the evening it begins in.
const NIGHT: (i64, i64) = (22 * 60, 30 * 60);
/// The evening of a weekday without core hours begins at 18:00.
const EVENING: i64 = 18 * 60;
/// Minutes of rest between two days of work: eleven hours, as in Directive 2003/88/EC, article 3.
const REST: i64 = 11 * 60;

/// What work reached, over all weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Touched {
    /// Weekdays on which work went on or began after the core day and before 22:00.
    pub evenings: u32,
    /// Nights, 22:00 to 06:00, with work in them.
    pub nights: u32,
    /// Weekends with work in them.
    pub weekends: u32,
    /// Weeks that were looked at.
    pub weeks: u32,
}

/// Rest, over all weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Recovery {
    /// Nights between two days with work on which the longest rest was below eleven hours.
    pub short_rests: u32,
    /// Weeks without a whole day free of work.
    pub no_day_off: u32,
    /// Weeks that were looked at.
    pub weeks: u32,
}

/// Stretches of work on one clock of minutes, in order and apart.
struct Work(Vec<(i64, i64)>);

fn minute(day: Day) -> i64 {
    i64::from(day.0.num_days_from_ce()) * DAY
}

/// Every certain entry of work, by its absolute minutes.
fn certain<'a>(weeks: &'a [Diary], kinds: &'a Kinds) -> impl Iterator<Item = (i64, i64)> + 'a {
    weeks
        .iter()
        .flat_map(|week| &week.entries)
        .filter(|entry| entry.weight >= 1000 && entry.to > entry.from)
        .filter(|entry| kinds.index(entry.category).is_some())
        .map(|entry| {
            let midnight = minute(entry.day);
            (
                midnight + i64::from(entry.from),
                midnight + i64::from(entry.to),
            )
        })
}

impl Work {
    fn of(weeks: &[Diary], kinds: &Kinds) -> Self {
        let mut all: Vec<(i64, i64)> = certain(weeks, kinds).collect();
        all.sort_unstable();
        let mut joined: Vec<(i64, i64)> = Vec::new();
        for (from, to) in all {
            match joined.last_mut() {
                Some(last) if from <= last.1 => last.1 = last.1.max(to),
                _ => joined.push((from, to)),
            }
        }
        Self(joined)
    }

    fn reaches(&self, from: i64, to: i64) -> bool {
        self.0
            .iter()
            .any(|stretch| stretch.0 < to && stretch.1 > from)
    }

    /// The longest stretch without work that meets `from..to`, in full length; 0 when work fills it.
    fn longest_rest(&self, from: i64, to: i64) -> i64 {
        let ends = std::iter::once(i64::MIN / 2).chain(self.0.iter().map(|stretch| stretch.1));
        let starts = self.0.iter().map(|stretch| stretch.0).chain([i64::MAX / 2]);
        ends.zip(starts)
            .filter(|(end, start)| *end < to && *start > from)
            .map(|(end, start)| start - end)
            .max()
            .unwrap_or(0)
    }
}

/// Counts evenings, nights and weekends with work in them.
pub fn touched(weeks: &[Diary], hours: &Hours, kinds: &Kinds) -> Touched {
    let work = Work::of(weeks, kinds);
    let mut found = Touched {
        weeks: weeks.len() as u32,
        ..Touched::default()
    };
    for week in weeks {
        let monday = minute(week.monday);
        for day in 0..7 {
            let midnight = monday + day * DAY;
            let core = hours.core.get(day as usize).copied().flatten();
            let end = core.map_or(EVENING, |part| i64::from(part.to));
            if day < 5 && end < NIGHT.0 && work.reaches(midnight + end, midnight + NIGHT.0) {
                found.evenings += 1;
            }
            if work.reaches(midnight + NIGHT.0, midnight + NIGHT.1) {
                found.nights += 1;
            }
        }
        if work.reaches(monday + 5 * DAY, monday + 7 * DAY) {
            found.weekends += 1;
        }
    }
    found
}

/// Counts short rests and weeks without a day off.
///
/// The rest of a night is the longest stretch without work that meets 18:00 to 10:00, so that lunch is no rest, and a day
/// worked after a night on call counts.
pub fn recovery(weeks: &[Diary], kinds: &Kinds) -> Recovery {
    let work = Work::of(weeks, kinds);
    let mondays: BTreeSet<Day> = weeks.iter().map(|week| week.monday).collect();
    let has_work = |day: i64| work.reaches(day, day + DAY);
    let mut found = Recovery {
        weeks: mondays.len() as u32,
        ..Recovery::default()
    };
    for monday in &mondays {
        let monday_minute = minute(*monday);
        let days: Vec<i64> = (0..7).map(|day| monday_minute + day * DAY).collect();
        if days.iter().all(|day| has_work(*day)) {
            found.no_day_off += 1;
        }
        let short = |day: &&i64| {
            let next = **day + DAY;
            has_work(**day)
                && has_work(next)
                && work.longest_rest(**day + EVENING, next + 10 * 60) < REST
        };
        // Sunday's night ends in the next week; it is known only if that week is.
        let known = if mondays.contains(&monday.plus(7)) {
            7
        } else {
            6
        };
        found.short_rests += days.iter().take(known).filter(short).count() as u32;
    }
    found
}

/// Minutes a week that are booked twice: the length of all entries less the time they cover together. An hour with three
/// entries counts two. `None` without weeks.
pub fn double_booked(weeks: &[Diary], kinds: &Kinds) -> Option<f64> {
    let all: i64 = certain(weeks, kinds).map(|(from, to)| to - from).sum();
    let covered: i64 = Work::of(weeks, kinds)
        .0
        .iter()
        .map(|(from, to)| to - from)
        .sum();
    (!weeks.is_empty()).then(|| (all - covered) as f64 / weeks.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::{Recovery, Touched, double_booked, recovery, touched};
    use crate::calendars::category::CategoryId;
    use crate::calendars::gap::measures::Diary;
    use crate::calendars::gap::paint::{hours, kinds, monday, near};
    use crate::calendars::grid::Timed;

    fn diary(entries: &[(u64, u32, u32, u32)]) -> Diary {
        let entry = |(day, from, to, weight): &(u64, u32, u32, u32)| Timed {
            day: monday().plus(*day),
            from: from * 60,
            to: to * 60,
            weight: *weight,
            category: Some(CategoryId(1)),
        };
        Diary {
            monday: monday(),
            entries: entries.iter().map(entry).collect(),
        }
    }

    #[test]
    fn a_call_night_an_evening_and_a_tentative_sunday() {
        let week = diary(&[
            (0, 8, 19, 1000),
            (1, 19, 32, 1000), // Tuesday seven in the evening to Wednesday eight.
            (6, 9, 12, 500),
        ]);
        let weeks = std::slice::from_ref(&week);
        let found = touched(weeks, &hours(), &kinds());
        assert_eq!(
            found,
            Touched {
                evenings: 2,
                nights: 1,
                weekends: 0,
                weeks: 1
            }
        );
    }

    #[test]
    fn rest_is_short_when_the_evening_runs_late_or_the_night_is_worked() {
        let late = diary(&[(0, 8, 17, 1000), (0, 20, 22, 1000), (1, 8, 17, 1000)]);
        let recovered = |week: &Diary| recovery(std::slice::from_ref(week), &kinds()).short_rests;
        assert_eq!(recovered(&late), 1, "22:00 to 08:00 are ten hours");
        let lunch = diary(&[(0, 8, 12, 1000), (0, 13, 17, 1000), (1, 8, 17, 1000)]);
        assert_eq!(recovered(&lunch), 0, "lunch is no rest");
        let call = diary(&[(0, 8, 36, 1000)]);
        assert_eq!(recovered(&call), 1, "twenty-eight hours on call");
        let nights = diary(&[(0, 19, 31, 1000), (1, 19, 31, 1000)]);
        assert_eq!(recovered(&nights), 0, "twelve hours between two nights");
    }

    #[test]
    fn seven_days_of_work_leave_no_day_off() {
        let days: Vec<_> = (0..7).map(|day| (day, 9, 10, 1000)).collect();
        let all = recovery(&[diary(&days)], &kinds());
        assert_eq!((all.no_day_off, all.weeks), (1, 1));
        assert_eq!(recovery(&[diary(&days[..6])], &kinds()).no_day_off, 0);
        assert_eq!(recovery(&[], &kinds()), Recovery::default());
    }

    #[test]
    fn an_hour_with_three_entries_is_double_booked_twice() {
        let week = diary(&[(0, 8, 10, 1000), (0, 9, 10, 1000), (0, 9, 11, 1000)]);
        near(double_booked(&[week], &kinds()).expect("given"), 120.0);
    }
}
