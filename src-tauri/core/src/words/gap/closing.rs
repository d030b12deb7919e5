//! What closing part of the gap would do.

use crate::words::gap::{hours, inside, number};

/// Label.
pub fn bounds() -> &'static str {
    "Only hours and edges put right"
}

/// "a post with 52 hours in your bands, the same kinds of work".
pub fn bounds_detail(halves: u64) -> String {
    format!(
        "a post with {} in your bands, the same kinds of work",
        hours(halves)
    )
}

/// Label.
pub fn mix() -> &'static str {
    "Only the mix put right"
}

/// "61 hours as now, in the shares you drew".
pub fn mix_detail(halves: u64) -> String {
    format!("{} hours as now, in the shares you drew", number(halves))
}

/// Label.
pub fn both() -> &'static str {
    "Both"
}

/// "what stays is how committees feel".
pub fn both_detail(feels: Option<&str>) -> String {
    match feels {
        Some(name) => format!("what stays is how {} feels", inside(name)),
        None => "the week you drew".to_owned(),
    }
}
