//! Words of audits side by side.

use crate::words::gap::list;
use crate::words::values::reading::{begun, count_to};

/// Where there is only one audit.
pub const ONE: &str = "There is one audit so far. A second one shows what moved.";

/// Where the audits kept different numbers of cards.
pub const OTHER_LENGTHS: &str = "These audits kept different numbers of cards, so their weights cannot be set side by side; importance and lived can.";

/// "Two answers moved by more than the noise: you live teaching less, and evenings more."
pub fn moved(less: &[String], more: &[String]) -> String {
    let number = (less.len() + more.len()) as u32;
    let what = match (less, more) {
        ([], []) => return "Nothing you live moved by more than the noise.".to_owned(),
        (less, []) => format!("you live {} less", list(less)),
        ([], more) => format!("you live {} more", list(more)),
        (less, more) => format!("you live {} less, and {} more", list(less), list(more)),
    };
    let noun = if number == 1 { "answer" } else { "answers" };
    format!(
        "{} {noun} moved by more than the noise: {what}.",
        begun(&count_to(number))
    )
}

/// "No importance changed by more than the noise."
pub fn importance(names: &[String]) -> String {
    match names {
        [] => "No importance changed by more than the noise.".to_owned(),
        names => format!(
            "How much {} matters changed by more than the noise.",
            list(names)
        ),
    }
}

/// "Eleven lived answers did not."
pub fn steady(count: u32) -> Option<String> {
    match count {
        0 => None,
        1 => Some("One lived answer stayed inside it.".to_owned()),
        count => Some(format!(
            "{} lived answers stayed inside it.",
            begun(&count_to(count))
        )),
    }
}

/// "Two audits make dots, not a trend."
pub fn dots(audits: u32) -> String {
    match audits {
        0 => "All of these are left out of trends.".to_owned(),
        1 => "One audit makes a dot, not a trend.".to_owned(),
        audits => format!(
            "{} audits make dots, not a trend.",
            begun(&count_to(audits))
        ),
    }
}

/// "Neither was made in a bad week."
pub fn bad_weeks(bad: u32, of: u32) -> String {
    match (bad, of) {
        (0, 2) => "Neither was made in a bad week.".to_owned(),
        (0, _) => "None was made in a bad week.".to_owned(),
        (1, _) => "One was made in a bad week, as you marked it.".to_owned(),
        (bad, _) => format!(
            "{} were made in a bad week, as you marked them.",
            begun(&count_to(bad))
        ),
    }
}
