//! Days on which leaving costs least: ends of months that cost less than the month before and no more than the next.

use crate::day::Day;
use crate::options::exit::month::ExitMonth;

/// Most that are named.
const NAMED: usize = 3;

/// The cheapest such days for which notice can still be given, in the order of the calendar.
///
/// A stretch of months that cost the same counts once, by its first. Where nothing falls, the first month that is not too
/// late is named; where every month costs nothing, none is.
pub fn windows(months: &[ExitMonth]) -> Vec<Day> {
    let open: Vec<&ExitMonth> = months.iter().filter(|own| !own.late).collect();
    if open.iter().all(|own| own.total.0 == 0) {
        return Vec::new();
    }
    let mut found: Vec<&ExitMonth> = Vec::new();
    for (at, own) in open.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| open.get(at));
        let after = open
            .iter()
            .skip(at + 1)
            .find(|next| next.total != own.total);
        let falls = before.is_none_or(|before| before.total > own.total);
        let rises = after.is_none_or(|after| after.total > own.total);
        if falls && rises {
            found.push(own);
        }
    }
    found.sort_by_key(|own| (own.total, own.day));
    let mut days: Vec<Day> = found.into_iter().take(NAMED).map(|own| own.day).collect();
    days.sort_unstable();
    days
}
