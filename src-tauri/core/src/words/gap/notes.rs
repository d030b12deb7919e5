//! What stands beside the verdict: the caveat, what was left out, and what the figures rest on.

use crate::words::gap::{count, hours, is_are, number};

/// The caveat where one reason was given: it names it.
pub fn caveat_reason(halves: u64, reason: &str) -> String {
    let verb = if halves == 2 { "weighs" } else { "weigh" };
    format!(
        "This counts time, not reasons: the {} you marked “{reason}” {verb} what you say they weigh.",
        hours(halves)
    )
}

/// The caveat where several reasons were given, or none.
pub fn caveat_rated(halves: u64) -> String {
    format!(
        "This counts time, not reasons: the {} that feel wrong weigh what you say they weigh.",
        hours(halves)
    )
}

/// The caveat where nothing feels wrong.
pub fn caveat() -> String {
    "This counts time, not reasons.".to_owned()
}

/// Few weeks went in.
pub fn few_weeks(weeks: u32) -> String {
    format!(
        "Only {} weeks count so far; with fewer than eight the range is wider than it looks.",
        count(weeks)
    )
}

/// Nothing was rated.
pub fn unrated() -> String {
    "You have not rated how this work feels, so that part is left open; it could only add to the gap.".to_owned()
}

/// Some hours are not sorted.
pub fn unsorted(halves: u64) -> String {
    format!(
        "{} a week {} not sorted. They count as work, shared as the sorted hours beside them are.",
        hours(halves),
        is_are(halves)
    )
}

/// Right hours alone would widen the gap.
pub fn bounds_widen(halves: u64) -> String {
    format!(
        "Put right alone, hours and edges would widen the gap by {}: they would bring more of what feels wrong.",
        hours(halves)
    )
}

/// The right mix alone would widen the gap.
pub fn mix_widens(halves: u64) -> String {
    format!(
        "Put right alone, the mix would widen the gap by {}: some of it would fall in other parts of the week than you drew, or bring more of what feels wrong.",
        hours(halves)
    )
}

/// The same work at another hour.
pub fn placement(halves: u64) -> String {
    format!(
        "Another {} {} the same work at another hour of the same kind of day. They are left out.",
        hours(halves),
        is_are(halves)
    )
}

/// The orders agree.
pub fn orders_agree(edges: u64, mix: u64) -> String {
    format!(
        "Counting edges first or mix first gives the same {} and {}, so no hour could be called either.",
        number(edges),
        number(mix)
    )
}

/// The orders differ.
pub fn orders_differ(halves: u64, moved: Option<(&str, &str)>) -> String {
    let what = moved.map_or_else(String::new, |(kind, from)| {
        format!(", mostly {kind} out of {from}")
    });
    format!(
        "{} could be called edges or what you do{what}: it depends on which is counted first. The middle is shown.",
        hours(halves)
    )
}
