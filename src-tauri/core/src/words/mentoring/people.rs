//! Words of the list of people.

use crate::day::Day;
use crate::words::mentoring::count;

/// Group of somebody whose role is not said.
pub const NO_ROLE: &str = "No role yet";
/// While there is nobody.
pub const EMPTY: &str = "Nobody is written down yet.";

/// "Tuesday 24 November".
pub fn weekday(day: Day) -> String {
    day.0.format("%A %-d %B").to_string()
}

/// "2 people help and 1 could. Next is Dr Whitlock, on Tuesday 24 November."
pub fn sentence(helping: usize, could: usize, late: usize, next: Option<(&str, Day)>) -> String {
    let helping = match helping {
        0 => "Nobody helps yet".to_owned(),
        1 => "1 person helps".to_owned(),
        own => format!("{own} people help"),
    };
    let mut said = match could {
        0 => format!("{helping}."),
        own => format!("{helping} and {own} could."),
    };
    if let Some((name, day)) = next {
        said = format!("{said} Next is {name}, on {}.", weekday(day));
    }
    if late > 0 {
        let talks = count(late as u64, "contact is", "contacts are");
        said = format!("{said} {talks} later than agreed.");
    }
    said
}
