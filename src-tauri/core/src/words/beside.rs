//! Words of what one place hands to another.

use crate::day::Day;
use crate::words::print::date;

/// What work without credit is called when it is to be raised.
pub fn credit(what: &str) -> String {
    format!("Credit for: {what}")
}

/// Where it came from; for the person alone.
pub fn credit_note(on: Day) -> String {
    format!("From your log of work without credit, {}.", date(on))
}

/// Label of a change.
pub fn raise(title: &str) -> String {
    format!("write “{title}” down to be raised")
}
