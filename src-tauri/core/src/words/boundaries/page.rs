//! Words of the boundary report and of its table.

use crate::day::Day;
use crate::words::gap::page::hours;
use crate::words::print::date;
use crate::working::Working;

/// Title.
pub const TITLE: &str = "Boundary report";
/// Heading.
pub const MEASURES: &str = "The weeks in figures";
/// Heading.
pub const PROTECTED: &str = "Protected time";
/// Heading.
pub const MONTHS: &str = "Months compared";
/// Heading.
pub const HOW: &str = "How the figures are worked out";
/// At the foot.
pub const FOOT: &str =
    "Made by Bearings from calendar entries. A planning aid, not an assessment of a person.";
/// Of the attached table.
pub const LEDGER_DATA: &str = "Protected time, day by day, without titles";
/// Head.
pub const MEASURE: &str = "Measure";
/// Head.
pub const VALUE: &str = "Value";
/// Head.
pub const SAYS: &str = "What it says";
/// Head.
pub const TOOK: &str = "What took it";
/// Head.
pub const KIND: &str = "Kind";
/// Head.
pub const AHEAD: &str = "Known ahead";
/// Head.
pub const HOURS: &str = "Hours";
/// Head.
pub const MONTH: &str = "Month";
/// Head.
pub const WEEKS: &str = "Weeks";
/// Head.
pub const AFTER: &str = "After hours a week";
/// Head.
pub const KEPT: &str = "Protected time kept";
/// Heads of the table for spreadsheets.
pub const LEDGER_HEADS: [&str; 5] = [
    "day",
    "minutes taken",
    "kind of work",
    "series or single",
    "days known ahead",
];

/// "Dr Ines Halloran, 22 November 2026".
pub fn by_line(name: Option<&str>, day: Day) -> String {
    match name {
        Some(name) => format!("{name}, {}", date(day)),
        None => date(day),
    }
}

/// What it rests on.
pub fn rests_on(weeks: u32) -> String {
    let noun = if weeks == 1 { "week" } else { "weeks" };
    format!(
        "From {weeks} ordinary {noun}. Weeks on service, of leave and at conferences are left out. Overlapping entries count once."
    )
}

/// "64 hours were protected. Other work took 40; 24 were kept, 38 %."
pub fn protected(owed: u64, taken: u64, kept: u64) -> String {
    let share = (kept * 100 + owed / 2).checked_div(owed).unwrap_or(0);
    format!(
        "{} were protected. Other work took {}; {} were kept, {share} %.",
        hours(owed),
        hours(taken),
        hours(kept)
    )
}

/// "Scholarship: the contract says 20 % of the week; the calendar shows 5 %."
pub fn contract(name: &str, contract: u32, calendar: u32) -> String {
    format!("{name}: the contract says {contract} % of the week; the calendar shows {calendar} %.")
}

/// "5 of the 14 entries whose making is known were made less than seven days ahead."
pub fn late(late: u32, known: u32) -> String {
    format!(
        "{late} of the {known} entries whose making is known were made less than seven days ahead."
    )
}

/// "November 2026".
pub fn month(first: Day) -> String {
    first.0.format("%B %Y").to_string()
}

/// "38 %".
pub fn percent(value: u32) -> String {
    format!("{value} %")
}

/// Nothing was promised.
pub fn none() -> String {
    "none promised".to_owned()
}

/// What the calendar does not say.
pub fn not_said() -> String {
    "not said".to_owned()
}

/// Work without a category.
pub fn not_sorted() -> String {
    "Not sorted".to_owned()
}

/// "Work after hours: the formula. Source."
pub fn how(label: &str, working: &Working) -> String {
    match &working.source {
        Some(source) => format!("{label}: {} {source}", working.formula),
        None => format!("{label}: {}", working.formula),
    }
}
