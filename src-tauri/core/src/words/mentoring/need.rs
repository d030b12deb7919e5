//! Words of the needs map.

use crate::words::mentoring::{inline, list};
use crate::working::Working;

/// Label of a change.
pub fn answered(name: &str) -> String {
    format!("answer “{name}”")
}

/// How full the map is, and what weighs most.
pub fn sentence(known: usize, all: usize, heaviest: &[&str]) -> String {
    if known == 0 {
        return "No need says yet how much is missing.".to_owned();
    }
    let filled = format!(
        "{known} of {all} needs {} how much is missing.",
        if known == 1 { "says" } else { "say" }
    );
    let mut names: Vec<String> = heaviest.iter().map(|name| inline(name)).collect();
    if let (Some(first), Some(own)) = (names.first_mut(), heaviest.first()) {
        (*own).clone_into(first);
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match names.len() {
        0 => filled,
        1 => format!("{filled} {} weighs most.", names[0]),
        _ => format!("{filled} {} weigh most.", list(&names)),
    }
}

/// How demand is worked out.
pub fn working() -> Working {
    Working::new("how much it matters × how much of it is missing")
        .with(
            "How much it matters",
            "0 to 5; the default of stage and world until you say",
        )
        .with(
            "How much is missing",
            "0 to 4; while it is not said, the demand is not known",
        )
        .with("Demand", "0 to 20")
}
