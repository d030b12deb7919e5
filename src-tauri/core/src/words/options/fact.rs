//! How a fact is told: what it is, how it stands to its line, and what it rests on.

use crate::day::Day;

/// "in writing", by the grade's name in the store.
pub fn grade(grade: &str) -> &'static str {
    match grade {
        "writing" => "in writing",
        "seen" => "seen",
        "told" => "told",
        _ => "guess",
    }
}

/// "7 of 10".
pub fn of_ten(shown: &str) -> String {
    format!("{shown} of 10")
}

/// "6 hours".
pub fn hours(shown: &str) -> String {
    format!("{shown} {}", if shown == "1" { "hour" } else { "hours" })
}

/// "at least 6 hours".
pub fn at_least(shown: &str) -> String {
    format!("at least {shown}")
}

/// "at most 14 patients a day".
pub fn at_most(shown: &str) -> String {
    format!("at most {shown}")
}

/// The line of what must be answered with yes.
pub const MUST: &str = "must be so";
/// The line of what must be answered with no.
pub const MUST_NOT: &str = "must not be so";
/// A deal-breaker that holds.
pub const HOLDS: &str = "holds";
/// A line that is reached.
pub const ENOUGH: &str = "enough";
/// A deal-breaker that does not hold.
pub const BREAKS: &str = "breaks it";
/// A line that is not reached, where no distance can be told.
pub const NOT_ENOUGH: &str = "not enough";
/// Where nothing is known.
pub const UNKNOWN: &str = "not known";

/// "breaks it, over by 2".
pub fn breaks_by(apart: &str) -> String {
    format!("{BREAKS}, {apart}")
}

/// "short by 2".
pub fn short_by(apart: &str) -> String {
    format!("short by {apart}")
}

/// "over by 2".
pub fn over_by(apart: &str) -> String {
    format!("over by {apart}")
}

/// "108 to 117".
pub fn between(low: &str, high: &str) -> String {
    format!("{low} to {high}")
}

/// "kept with a chance of 60 in 100".
pub fn kept(kept: u8) -> String {
    format!("kept with a chance of {kept} in 100")
}

/// "12 Nov 2026": it stands in narrow cells.
pub fn on(day: Day) -> String {
    day.0.format("%-d %b %Y").to_string()
}
