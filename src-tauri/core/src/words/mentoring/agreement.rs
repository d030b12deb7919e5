//! Words of what was agreed.

use crate::day::Day;
use crate::words::print::date;

/// Title of the sheet.
pub const TITLE: &str = "What we agreed";
/// At the foot.
pub const FOOT: &str = "Made by Bearings. Either of us may end this, without fault.";

/// Label of a change.
pub fn set(name: &str) -> String {
    format!("change the agreement with {name}")
}

/// A heading and what belongs under it, by its name in the store.
pub fn heading(name: &str) -> (&'static str, &'static str) {
    match name {
        "goals" => (
            "Goals",
            "What is this for, and how would we see that it helped?",
        ),
        "cadence" => (
            "How often and how long",
            "How often do we talk, and for how long?",
        ),
        "channel" => (
            "How we reach each other",
            "By what way, who writes first, and how soon is an answer fair?",
        ),
        "preparation" => (
            "Before we talk",
            "What is ready beforehand, by whom, and how early?",
        ),
        "confidentiality" => (
            "Between us",
            "What stays between us, and what may never be repeated?",
        ),
        "feedback" => (
            "Feedback both ways",
            "How do we say what helps and what does not, in both directions?",
        ),
        "credit" => (
            "Credit and authorship",
            "Who is named on what we make together?",
        ),
        "conflict" => (
            "Disagreement and cancelled meetings",
            "What do we do when we disagree, or when one of us has to cancel?",
        ),
        _ => (
            "Looking again, and ending well",
            "When do we look at this again, and how may either of us end it without fault?",
        ),
    }
}

/// "Dr Ines Halloran and Dr Abena Osei".
pub fn between(own: Option<&str>, other: &str) -> String {
    match own {
        Some(own) => format!("{own} and {other}"),
        None => other.to_owned(),
    }
}

/// "Agreed on 2 March 2026. To be looked at again on 2 March 2027."
pub fn days(agreed: Option<Day>, review: Option<Day>) -> Option<String> {
    let agreed = agreed.map(|day| format!("Agreed on {}.", date(day)));
    let review = review.map(|day| format!("To be looked at again on {}.", date(day)));
    let both: Vec<String> = agreed.into_iter().chain(review).collect();
    (!both.is_empty()).then(|| both.join(" "))
}
