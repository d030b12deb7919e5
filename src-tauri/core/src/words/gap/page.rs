//! Words of the printed reading.

use crate::day::Day;
use crate::words::print::date;

/// Title of the page.
pub const TITLE: &str = "The gap between my two weeks";
/// Heading.
pub const PARTS: &str = "Where the hours lie";
/// Heading.
pub const CLOSING: &str = "What closing part of it would do";
/// Heading over lines to write on.
pub const ASK: &str = "What I ask for";
/// At the foot.
pub const FOOT: &str = "Made by Bearings. A planning aid, not an assessment of me or my health.";
/// Heads of columns.
pub const PART: &str = "Part";
/// Head.
pub const MADE_OF: &str = "Made of";
/// Head.
pub const HOURS: &str = "Hours";
/// Head.
pub const PUT_RIGHT: &str = "Put right";
/// Head.
pub const MEANS: &str = "That means";
/// Head.
pub const CLOSES: &str = "Of the gap";
/// Head.
pub const TOOK: &str = "What took it";
/// Head.
pub const AHEAD: &str = "Known ahead";
/// The sum.
pub const GAP: &str = "The gap";

/// "Ines Halloran, 22 November 2026".
pub fn by_line(name: Option<&str>, day: Day) -> String {
    match name {
        Some(name) => format!("{name}, {}", date(day)),
        None => date(day),
    }
}

/// "It rests on 8 ordinary weeks."
pub fn rests(weeks: u32, kind: &str) -> String {
    let noun = if weeks == 1 { "week" } else { "weeks" };
    match kind {
        "leave" => format!("It rests on {weeks} {noun} of leave."),
        kind => format!("It rests on {weeks} {kind} {noun}."),
    }
}

/// A sentence of the screen, said by the person: "your week" becomes "my week".
pub fn first_person(text: &str) -> String {
    const SAID: [(&str, &str); 10] = [
        ("Your", "My"),
        ("your", "my"),
        ("you marked", "I marked"),
        ("you drew", "I drew"),
        ("you do", "I do"),
        ("you have", "I have"),
        ("you say", "I say"),
        ("you entered", "I entered"),
        ("you rated", "I rated"),
        ("you said", "I said"),
    ];
    SAID.iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// "4 h", "2.5 h".
pub fn hours(minutes: u64) -> String {
    format!(
        "{} h",
        crate::words::print::hours(u32::try_from(minutes).unwrap_or(u32::MAX))
    )
}

/// What cannot be known.
pub fn unknown() -> String {
    "not known".to_owned()
}

/// What the calendar does not say.
pub fn not_said() -> String {
    "not said".to_owned()
}

/// "13 h amount and edges, 8 h values".
pub fn sides(bound: u64, values: Option<u64>) -> String {
    match values {
        Some(values) => format!(
            "{} amount and edges, {} values",
            hours(bound),
            hours(values)
        ),
        None => format!("{} amount and edges; values not known", hours(bound)),
    }
}

/// "43 % (35 to 51)".
pub fn closing(percent: u32, low: u32, high: u32) -> String {
    if low < high {
        format!("{percent} % ({low} to {high})")
    } else {
        format!("{percent} %")
    }
}

/// "Protected time: 24 of 64 hours kept".
pub fn protected(kept: u64, owed: u64) -> String {
    let whole =
        |minutes: u64| crate::words::print::hours(u32::try_from(minutes).unwrap_or(u32::MAX));
    format!(
        "Protected time: {} of {} hours kept",
        whole(kept),
        whole(owed)
    )
}

#[cfg(test)]
mod tests {
    use super::{first_person, rests};

    #[test]
    fn the_page_says_which_weeks_it_rests_on() {
        assert_eq!(rests(8, "ordinary"), "It rests on 8 ordinary weeks.");
        assert_eq!(rests(1, "inpatient"), "It rests on 1 inpatient week.");
        assert_eq!(rests(2, "leave"), "It rests on 2 weeks of leave.");
    }

    #[test]
    fn the_page_speaks_as_the_person() {
        assert_eq!(
            first_person("Your week differs from the one you drew by 21 hours."),
            "My week differs from the one I drew by 21 hours."
        );
        assert_eq!(
            first_person("hours outside your core day"),
            "hours outside my core day"
        );
    }
}
