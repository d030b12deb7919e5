//! Words of the list of what could stop.

use crate::day::Day;
use crate::words::calendars::hours as amount;
use crate::words::gap::page::hours as tenths;
use crate::words::print::date;
use crate::working::Working;

/// Title of the sheet.
pub const TITLE: &str = "What could stop";
/// What the sheet is for.
pub const WHAT_FOR: &str = "Each line is something that comes back. The question to whoever can decide it: does it have to, in this form, this often, and by me?";
/// At the foot.
pub const FOOT: &str = "Made by Bearings. A planning aid, not an assessment of a person.";
/// Of the attached table.
pub const DATA: &str = "The same list, with minutes";
/// Head.
pub const WHAT: &str = "What";
/// Head.
pub const OFTEN: &str = "How often";
/// Head.
pub const YEAR: &str = "A year";
/// Head.
pub const INSTEAD: &str = "What could stop, or be done in its place";
/// Row.
pub const ALL: &str = "All";
/// Heads of the table for spreadsheets.
pub const HEADS: [&str; 7] = [
    "what",
    "kind",
    "minutes each time",
    "times",
    "every",
    "minutes a year",
    "what could stop",
];

/// "Dr Ines Halloran, 22 November 2026".
pub fn by_line(name: Option<&str>, day: Day) -> String {
    match name {
        Some(name) => format!("{name}, {}", date(day)),
        None => date(day),
    }
}

/// Hours to a whole one from ten hours on, to a tenth below: "69 h", "1.5 h".
pub fn hours(minutes: u64) -> String {
    if minutes >= 600 {
        format!("{} h", (minutes + 30) / 60)
    } else {
        tenths(minutes)
    }
}

/// "12 min, 5 times a week".
pub fn often(minutes: u32, times: u32, every: &str) -> String {
    let times = match times {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        times => format!("{times} times"),
    };
    format!("{}, {times} a {every}", amount(u64::from(minutes)))
}

/// "Three things that come back take 152 hours a year."
pub fn total(minutes: u64, count: usize) -> String {
    let what = if count == 1 {
        "One thing that comes back takes".to_owned()
    } else {
        format!("{count} things that come back take")
    };
    format!("{what} {} a year.", hours(minutes))
}

/// How one year was worked out.
pub fn row_working(minutes: u32, times: u32, every: &str, a_year: u32, year: u64) -> Working {
    let count = match every {
        "week" => "Weeks worked a year",
        "month" => "Months a year",
        _ => "Years",
    };
    Working::new("Minutes each time × how often × how many of these there are in a year.")
        .with("Minutes each time", minutes.to_string())
        .with(format!("Times a {every}"), times.to_string())
        .with(count, a_year.to_string())
        .with("Minutes a year", year.to_string())
}

/// How the sum was worked out.
pub fn total_working(count: usize, weeks: u32, minutes: u64) -> Working {
    Working::new("The sum over the list of minutes each time × how often a year.")
        .with("On the list", count.to_string())
        .with("Weeks worked a year", weeks.to_string())
        .with("Minutes a year", minutes.to_string())
}

/// The working of the sum as a note on paper.
pub fn how(working: &Working) -> String {
    let inputs: Vec<String> = working
        .inputs
        .iter()
        .map(|input| format!("{}: {}", input.name, input.value))
        .collect();
    format!("{} {}.", working.formula, inputs.join("; "))
}

/// "add pre-visit questionnaires to what could stop".
pub fn add(name: &str) -> String {
    format!("add {name} to what could stop")
}

/// "change pre-visit questionnaires in what could stop".
pub fn edit(name: &str) -> String {
    format!("change {name} in what could stop")
}

/// "remove pre-visit questionnaires from what could stop".
pub fn remove(name: &str) -> String {
    format!("remove {name} from what could stop")
}
