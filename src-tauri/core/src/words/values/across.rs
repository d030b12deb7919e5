//! Words in which other places speak of a value.

use std::fmt::Write as _;

use crate::words::gap::list;
use crate::words::values::reading::hours;

/// What a criterion asks of an option.
pub fn asks(lived: Option<u8>) -> String {
    match lived {
        Some(10) => "Would it let you go on living this as fully as now?".to_owned(),
        Some(lived) => format!("Would it let you live this more than {lived} of 10?"),
        None => "How far would it let you live this?".to_owned(),
    }
}

/// "Teaching: it matters 9 to me, and I live it 4."
pub fn topic(name: &str, importance: u8, lived: u8) -> String {
    format!("{name}: it matters {importance} to me, and I live it {lived}.")
}

/// "What I stand for: teaching, unhurried care and evenings that are mine."
pub fn identity(names: &[String]) -> String {
    format!("What I stand for: {}.", list(names))
}

/// A lived answer beside recorded hours.
pub fn recorded(
    what: &str,
    minutes: u32,
    wished: Option<u32>,
    lived: Option<u8>,
    differs: bool,
) -> String {
    let mut text = format!("Your calendars hold {} h a week of {what}", hours(minutes));
    if let Some(wished) = wished {
        let _ = write!(text, ", and you wish for {}", hours(wished));
    }
    if let Some(lived) = lived {
        let _ = write!(text, "; you say it is lived {lived}");
    }
    text.push('.');
    if differs {
        text.push_str(" Hours are not how it is to live them: either may be right.");
    }
    text
}
