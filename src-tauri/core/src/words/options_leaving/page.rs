//! The printed plan and its table.

use crate::day::Day;

/// Heading above the steps.
pub const STEPS: &str = "On the way";
/// Heading above the hand-offs.
pub const HANDED: &str = "Handed on";
/// Heading above mentees.
pub const MENTEES: &str = "Mentees";
/// Head of a column.
pub const WHAT: &str = "What";
/// Head of a column.
pub const CONCERNS: &str = "Concerns";
/// Head of a column.
pub const WITH: &str = "With";
/// Head of a column.
pub const STANDS: &str = "Stands";
/// Head of a column.
pub const KIND: &str = "Kind";
/// Head of a column.
pub const COUNT: &str = "How many";
/// Head of a column.
pub const FROM: &str = "From";
/// Head of a column.
pub const UNTIL: &str = "Until";
/// Head of a column.
pub const NOTE: &str = "Note";
/// A kind.
pub const STEP: &str = "step";
/// A kind.
pub const HAND_OFF: &str = "hand-off";
/// At the foot.
pub const FOOT: &str =
    "Made by Bearings. A plan, not a decision. Patients are counted, never named.";
/// At the foot of a letter.
pub const LETTER_FOOT: &str = "A draft. Nothing was sent.";

/// Title of the page.
pub const TITLE: &str = "Leaving well";

/// Title of the file.
pub fn title(plan: &str) -> String {
    format!("{TITLE}: {plan}")
}

/// How many are handed on.
pub fn in_all(count: u32) -> String {
    format!("{count} in all")
}

/// "15 Nov 2026".
pub fn day(day: Day) -> String {
    day.0.format("%-d %b %Y").to_string()
}

/// Who was told and what was agreed.
pub fn mentee(told: &str, over: &str, agreement: &str) -> String {
    [told, over, agreement]
        .into_iter()
        .filter(|own| !own.is_empty())
        .collect::<Vec<_>>()
        .join("; ")
}

/// Told on a day.
pub fn told(day: &str) -> String {
    format!("told on {day}")
}

/// Not told yet.
pub const NOT_TOLD: &str = "not told yet";
