//! Words of mentoring that the person gives.

use crate::words::calendars::hours;
use crate::words::mentoring::count;
use crate::working::Working;

/// Heads of the table.
pub const HEADS: [&str; 5] = ["day", "minutes", "what", "outcome", "credit"];

/// Label of a change.
pub fn add(name: &str) -> String {
    format!("add mentoring given to {name}")
}

/// Label of a change.
pub fn edit(name: &str) -> String {
    format!("change mentoring given to {name}")
}

/// Label of a change.
pub fn remove(name: &str) -> String {
    format!("remove mentoring given to {name}")
}

/// A kind of credit, by its name in the store.
pub fn credit(name: &str) -> &'static str {
    match name {
        "time" => "Time",
        "pay" => "Pay",
        "dossier" => "A line in the dossier",
        _ => "None",
    }
}

/// "3 h to 2 people in twelve months, 2 h of it without credit."
pub fn sentence(minutes: u64, mentees: u32, uncredited: u64) -> String {
    let whom = count(u64::from(mentees), "person", "people");
    let credit = if uncredited == 0 {
        "all of it credited".to_owned()
    } else if uncredited == minutes {
        "none of it credited".to_owned()
    } else {
        format!("{} of it without credit", hours(uncredited))
    };
    format!("{} to {whom} in twelve months, {credit}.", hours(minutes))
}

/// How it was worked out.
pub fn working(entries: usize, minutes: u64, uncredited: u64) -> Working {
    Working::new("minutes of the entries of the last 365 days, today among them")
        .with("Entries", entries.to_string())
        .with("Together", hours(minutes))
        .with("Without credit of any kind", hours(uncredited))
}
