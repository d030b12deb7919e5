//! Words of what leaves the vault of a meeting, and how wide they may be.

use crate::day::Day;
use crate::words::calendars::time as clock;
use crate::words::mentoring::agenda::{day, long_weekday};
use crate::words::mentoring::count;

/// Title of the page.
pub const TITLE: &str = "Agenda";
/// The person, where their name was not told.
pub const ME: &str = "Me";
/// Head of a list.
pub const OPEN: &str = "Still open";
/// Head of a list.
pub const WELL: &str = "Went well";
/// Head of a column.
pub const START: &str = "Start";
/// Head of a column.
pub const WHAT_FOR: &str = "What for";
/// Head of a column.
pub const MINUTES: &str = "Minutes";
/// Row.
pub const ALL: &str = "In all";
/// Head of the wish.
pub const WANT: &str = "I would like to leave with";
/// The last part of a regular meeting.
pub const CLOSE: &str = "Close: who does what, next date";
/// Over the empty lines.
pub const LINES: &str = "Who promises what, by when";
/// At the foot.
const FOOT: &str = "Made by Bearings.";

/// "Dr Ines Halloran with Dr Abena Osei".
pub fn between(me: Option<&str>, name: &str) -> String {
    match me {
        Some(me) => format!("{me} with {name}"),
        None => format!("With {name}"),
    }
}

/// "Thursday 26 November 2026, 16:00 to 16:30", or the day and the length.
pub fn when(on: Day, start: Option<u16>, end: Option<u16>, minutes: u16) -> String {
    let day = format!("{} {}", long_weekday(on), on.0.format("%Y"));
    match (start, end) {
        (Some(start), Some(end)) => format!("{day}, {} to {}", time(start), time(end)),
        _ => format!("{day}, {}", self::minutes(minutes)),
    }
}

/// "16:06".
pub fn time(minute: u16) -> String {
    clock(u32::from(minute))
}

/// "30 minutes".
pub fn minutes(minutes: u16) -> String {
    count(u64::from(minutes), "minute", "minutes")
}

/// "Done since 15 October".
pub fn since(last: Option<Day>) -> String {
    last.map_or_else(
        || "Done".to_owned(),
        |last| format!("Done since {}", day(last)),
    )
}

/// "Osei: introduction to the dean, by 6 November."
pub fn promise(who: &str, what: &str, due: Option<Day>, settled: Option<Day>) -> String {
    let what = what.trim_end_matches('.');
    match (settled, due) {
        (Some(on), _) => format!("{who}: {what}, {}.", day(on)),
        (None, Some(due)) => format!("{who}: {what}, by {}.", day(due)),
        (None, None) => format!("{who}: {what}."),
    }
}

/// "Workshop accepted, 9 November."
pub fn win(what: &str, on: Day) -> String {
    format!("{}, {}.", what.trim_end_matches('.'), day(on))
}

/// "Open, promises, wins".
pub fn opening(promises: bool, wins: bool) -> String {
    match (promises, wins) {
        (true, true) => "Open, promises, wins".to_owned(),
        (true, false) => "Open, promises".to_owned(),
        (false, true) => "Open, wins".to_owned(),
        (false, false) => "Open".to_owned(),
    }
}

/// What went well, told in short.
pub fn wins(many: usize) -> String {
    format!("{}, to be told.", count(many as u64, "thing", "things"))
}

/// What was promised, told in short.
pub fn promises(many: usize) -> String {
    format!(
        "{}, to go through.",
        count(many as u64, "promise", "promises")
    )
}

/// What a list leaves out.
pub fn more(many: usize) -> String {
    format!("And {many} more.")
}

/// "Parked for another time: ward-round paper; regional talk."
pub fn parked(parked: &[String]) -> String {
    format!("Parked for another time: {}.", parked.join("; "))
}

/// At the foot.
pub fn foot(all: &[String]) -> String {
    if all.is_empty() {
        FOOT.to_owned()
    } else {
        parked(all)
    }
}

/// What a calendar calls the meeting.
pub fn summary(name: &str) -> String {
    format!("Meeting with {name}")
}

/// The last word of a name, as a page calls somebody among two.
pub fn surname(name: &str) -> &str {
    name.split_whitespace().last().unwrap_or(name)
}

/// Width of a text in ordinary letters; letters of wide scripts count twice.
pub fn width(text: &str) -> usize {
    text.chars()
        .map(|letter| if letter < '\u{590}' { 1 } else { 2 })
        .sum()
}

/// Text in one line that is no wider than so many ordinary letters; what is cut ends in an ellipsis.
pub fn fitted(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if width(&text) <= most {
        return text;
    }
    let mut left = most.saturating_sub(1);
    let fits = |letter: &char| {
        let width = if *letter < '\u{590}' { 1 } else { 2 };
        let is_room = width <= left;
        left = left.saturating_sub(width);
        is_room
    };
    let cut: String = text.chars().take_while(fits).collect();
    format!("{}…", cut.trim_end())
}

/// Suggested file name, without its ending: "Agenda 2026-11-26 Osei".
pub fn file(name: &str, on: Day) -> String {
    let safe: String = surname(name)
        .chars()
        .filter(|letter| letter.is_alphanumeric() || *letter == '-')
        .collect();
    format!("{TITLE} {on} {safe}").trim_end().to_owned()
}
