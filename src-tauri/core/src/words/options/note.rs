//! What is said of a forecast and of what came.

/// A line that is always offered.
pub const HOURS: &str = "Hours in all";
/// Its unit.
pub const A_WEEK: &str = "hours a week";
/// A line that is always offered.
pub const PAY: &str = "Pay";
/// Its unit.
pub const A_YEAR: &str = "a year";
/// It came so.
pub const AS_FORESEEN: &str = "as foreseen";
/// It came the other way.
pub const OTHERWISE: &str = "not as foreseen";

/// "2 less than foreseen".
pub fn less(size: &str) -> String {
    format!("{size} less than foreseen")
}

/// "2 more than foreseen".
pub fn more(size: &str) -> String {
    format!("{size} more than foreseen")
}

/// "2 of 5 came as foreseen; of 1 more it is not known."
pub fn finding(same: usize, known: usize, all: usize) -> String {
    match all - known {
        0 => format!("{same} of {known} came as foreseen."),
        rest => format!("{same} of {known} came as foreseen; of {rest} more it is not known yet."),
    }
}
