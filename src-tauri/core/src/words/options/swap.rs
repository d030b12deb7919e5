//! What even swaps say.

/// Of a line.
pub const LEVEL: &str = "level";
/// Of a line.
pub const UNKNOWN: &str = "not known for both";
/// Heading on paper.
pub const TITLE: &str = "Exchanges";

/// "speaks for Hybrid"
pub fn ahead(name: &str) -> String {
    format!("speaks for {name}")
}

/// One of them breaks a deal-breaker.
pub fn out(name: &str) -> String {
    format!("{name} breaks a deal-breaker, so there is nothing to exchange.")
}

/// No line of what would be enough.
pub const NO_LINES: &str =
    "There is no line of what would be enough yet, so there is nothing to exchange.";

/// Something is missing.
pub fn waits(names: &str) -> String {
    format!("Nothing follows until {names} is known for both.")
}

/// They are the same everywhere.
pub fn level(made: bool) -> &'static str {
    if made {
        "After your exchanges nothing differs between them any more."
    } else {
        "Nothing differs between them."
    }
}

/// One is ahead wherever they differ.
pub fn ends(first: &str, made: bool) -> String {
    if made {
        format!("After your exchanges, whatever still differs speaks for {first}.")
    } else {
        format!("Whatever differs speaks for {first}, so there is nothing to exchange.")
    }
}

/// Each is ahead somewhere.
pub const OPEN: &str = "Something speaks for each of them. Make one line level, and say what you would give for it on another.";

/// Why a line is named.
pub const LEAST: &str =
    "Fewer lines speak for that path, and on this one they are least apart for its range.";
/// Why a line is named, where none has a range.
pub const FIRST: &str =
    "Fewer lines speak for that path; this one is the first of them in your order.";

/// "Teaching at 4 hours instead of 2"
pub fn instead(name: &str, to: &str, from: &str) -> String {
    format!("“{name}” at {to} instead of {from}")
}

/// "Hybrid with …, and with …, would be worth the same to you."
pub fn worth(path: &str, level: &str, paid: &str) -> String {
    format!("{path} with {level}, and {paid}, would be worth the same to you.")
}

/// A difference that does not count.
pub fn free(path: &str, level: &str) -> String {
    format!("{path} with {level} would be worth the same to you: that difference does not count.")
}

/// "2 lines"
pub fn counted_lines(count: usize) -> String {
    super::counted(count, "line", "lines")
}

/// Name of a figure.
pub const LEVEL_LINES: &str = "Level";
/// Name of a figure.
pub const EXCHANGES: &str = "Exchanges that hold";
/// How it comes about.
pub const FORMULA: &str = "Each exchange makes two paths level on one line and changes one of them on another by what you would give for that. Where every line on which they still differ speaks for the same path, no weight is needed.";
/// Where it comes from.
pub const SOURCE: &str =
    "Even swaps: Hammond, Keeney and Raiffa, Harvard Business Review, March 1998";

/// The label of an exchange.
pub fn make(line: &str, one: &str, other: &str) -> String {
    format!("make “{line}” level between “{one}” and “{other}”")
}

/// The label of one taken back.
pub fn remove(one: &str, other: &str) -> String {
    format!("take back an exchange between “{one}” and “{other}”")
}
