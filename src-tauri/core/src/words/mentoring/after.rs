//! Words after a meeting.

use crate::day::Day;
use crate::words::mentoring::agenda::long_weekday;
use crate::words::mentoring::{count, list};

/// The person.
pub const YOU: &str = "You";

/// What a line becomes, by its kind.
pub fn kind(name: &str) -> &'static str {
    match name {
        "promise" => "Promise",
        "kept" => "Done",
        "advice" => "Advice",
        "decision" => "Decision",
        "thanks" => "Thanks",
        _ => "Note",
    }
}

/// Who is named is neither of the two.
pub fn stranger(called: &str, name: &str) -> String {
    format!("“{called}” is neither you nor {name}, so the line stays a note.")
}

/// "2 promises by you and 1 promise by Dr Osei."
pub fn becomes(mine: usize, theirs: usize, name: &str) -> String {
    let mut said = Vec::new();
    if mine > 0 {
        said.push(format!(
            "{} by you",
            count(mine as u64, "promise", "promises")
        ));
    }
    if theirs > 0 {
        said.push(format!(
            "{} by {name}",
            count(theirs as u64, "promise", "promises")
        ));
    }
    if said.is_empty() {
        return "No promise in it yet.".to_owned();
    }
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    format!("{}.", list(&said))
}

/// When the two meet next.
pub fn planned(on: Day) -> String {
    format!("You meet next on {}.", long_weekday(on))
}

/// When the two should meet next.
pub fn due(on: Day) -> String {
    format!("Next due about {}.", long_weekday(on))
}
