//! Words of uncredited work that becomes an entry.

fn hours(minutes: u64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, rest) => format!("{rest} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, rest) => format!("{hours} h {rest} min"),
    }
}

fn lines(count: usize) -> String {
    match count {
        1 => "1 line of the ledger".to_owned(),
        count => format!("{count} lines of the ledger"),
    }
}

/// What an entry's effort rests on.
pub fn basis(count: usize, minutes: u64) -> String {
    format!("{}, {} in all", lines(count), hours(minutes))
}

/// How much a proposal holds.
pub fn saying(count: usize, minutes: u64) -> String {
    format!("{}, {}.", lines(count), hours(minutes))
}

/// What is said where no criterion asks for such work.
pub fn no_credit(minutes: u64) -> String {
    format!(
        "No criterion of the chosen rules asks for this: {} without credit here. It still stands in the ledger, for a talk about your time.",
        hours(minutes)
    )
}

/// Label of a change.
pub fn convert(title: &str) -> String {
    format!("make an entry of uncredited work: “{title}”")
}
