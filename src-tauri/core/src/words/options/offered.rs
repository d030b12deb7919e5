//! What the values audit and the calendars offer as criteria.

/// Beside a value.
pub const LIVED: &str = "how far I could live it";
/// Where a lived answer comes from.
pub const AUDIT: &str = "values audit";
/// Where hours come from.
pub const CALENDARS: &str = "my calendars";
/// All hours.
pub const ALL_HOURS: &str = "Hours in all";
/// Their unit.
pub const A_WEEK: &str = "hours a week";

/// "Teaching hours".
pub fn hours_of(name: &str) -> String {
    format!("{name}, hours")
}

/// "6 hours a week now, 8 wished."
pub fn hours_wished(have: &str, wish: &str) -> String {
    format!("{have} hours a week now, {wish} wished.")
}

/// "6 hours a week now."
pub fn hours_now(have: &str) -> String {
    format!("{have} hours a week now.")
}
