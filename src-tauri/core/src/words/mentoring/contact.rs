//! Words of contacts and of when the next would be due.

use crate::day::Day;
use crate::words::mentoring::{count, day_month};
use crate::words::print::date;
use crate::working::Working;

/// Label of a change.
pub fn add(name: &str) -> String {
    format!("log a contact with {name}")
}

/// Label of a change.
pub fn edit(name: &str) -> String {
    format!("change a contact with {name}")
}

/// Label of a change.
pub fn remove(name: &str) -> String {
    format!("remove a contact with {name}")
}

/// "6 weeks", "10 days": an interval.
pub fn interval(days: u16) -> String {
    if days.is_multiple_of(7) {
        count(u64::from(days / 7), "week", "weeks")
    } else {
        count(u64::from(days), "day", "days")
    }
}

/// "6 weeks after 15 October".
pub fn due(ideal: Option<u16>, last: Option<Day>) -> String {
    match (ideal, last) {
        (None, None) => "Nothing agreed, not met yet".to_owned(),
        (None, Some(last)) => format!("No rhythm agreed; last on {}", day_month(last)),
        (Some(days), None) => format!("Every {}; not met yet", interval(days)),
        (Some(days), Some(last)) => format!("{} after {}", interval(days), day_month(last)),
    }
}

/// How the next day is worked out.
pub fn working(ideal: Option<u16>, max: Option<u16>, last: Option<Day>) -> Working {
    let days = |days: Option<u16>| days.map_or_else(|| "not said".to_owned(), interval);
    Working::new("the last real contact + the interval you agreed on")
        .with(
            "Last real contact",
            last.map_or_else(|| "none logged".to_owned(), date),
        )
        .with("Interval", days(ideal))
        .with("Late after", days(max))
}
