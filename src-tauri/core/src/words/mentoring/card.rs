//! Words of what other logs ask to be raised: how two people work together, doors of a sponsor, a contract on the table.

use crate::day::Day;
use crate::words::mentoring::agenda::day;
use crate::words::mentoring::count;

/// How a thing on how the two work together is named while it is kept off the page.
pub fn health(why: &str) -> String {
    format!("How the two of you work together: {why}")
}

/// Why it could be raised.
pub const CHECK_DUE: &str = "a quarter has passed since it was last looked at";
/// The same.
pub const STANDS_OUT: &str = "something stands out and is worth a look";
/// The same.
pub const STAND_OUT: &str = "several signs stand out and are worth a talk";

/// Why a door that was seen is in.
pub fn seen(on: Day) -> String {
    format!(
        "you noted it on {} as something they could put you forward for, and have not asked yet",
        day(on)
    )
}

/// Why a door that was asked for is in.
pub fn asked(on: Day, days: u64) -> String {
    format!(
        "you asked on {} and no answer is noted for {}",
        day(on),
        count(days, "day", "days")
    )
}

/// Why a question on a contract is in.
pub const CONTRACT: &str = "a contract is on the table and they work outside your institution";

/// What belongs in front of somebody outside before a contract is signed: title and question, by its key.
pub fn contract(key: &str) -> (&'static str, &'static str) {
    match key {
        "norms" => (
            "What is usual in a contract like mine",
            "Which terms would you expect for this work, in this market?",
        ),
        "partnership" => (
            "Terms of partnership",
            "How did buying in, and out, work for you?",
        ),
        _ => (
            "What would make you stop before signing",
            "Which clause has hurt people you know?",
        ),
    }
}
