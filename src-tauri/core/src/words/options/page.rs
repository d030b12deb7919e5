//! Words of the printed comparison.

/// "Four paths".
pub fn title(paths: usize) -> String {
    let number = match paths {
        2 => "Two",
        3 => "Three",
        4 => "Four",
        5 => "Five",
        6 => "Six",
        7 => "Seven",
        8 => "Eight",
        _ => return "One path".to_owned(),
    };
    format!("{number} paths")
}

/// Heading of the deal-breakers.
pub const BREAKERS: &str = "Deal-breakers";
/// Heading of the lines.
pub const ENOUGH: &str = "What would be enough, in my order";
/// Heading of the first column.
pub const CRITERION: &str = "Criterion";
/// Heading of the questions.
pub const ASK: &str = "What to ask next";
/// Where nothing is known.
pub const UNKNOWN: &str = "not known";
/// The foot.
pub const FOOT: &str = "A planning aid. It compares paths, not people, and decides nothing.";
