//! Words of bringing a calendar in: the label, the program that wrote the file, and places in it.

use crate::day::Day;
use crate::words::calendars::percent;

/// "import work.ics".
pub fn import(file: &str) -> String {
    format!("import {file}")
}

/// "update Work from work.ics".
pub fn update(calendar: &str, file: &str) -> String {
    if calendar == file {
        format!("update {calendar}")
    } else {
        format!("update {calendar} from {file}")
    }
}

/// What an update changed: "3 added, 1 removed, 2 moved, 1 changed"; what is none is left out.
pub fn changes(added: u32, removed: u32, moved: u32, changed: u32) -> String {
    let parts: Vec<String> = [
        (added, "added"),
        (removed, "removed"),
        (moved, "moved"),
        (changed, "changed"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, what)| format!("{count} {what}"))
    .collect();
    if parts.is_empty() {
        "nothing differs".to_owned()
    } else {
        parts.join(", ")
    }
}

/// "count work.ics at 50 %".
pub fn weigh_calendar(name: &str, thousandths: u32) -> String {
    format!("count {name} at {} %", percent(thousandths))
}

/// "forget the time zone America/Toronto".
pub fn forget_zone(zone: &str) -> String {
    format!("forget the time zone {zone}")
}

/// The program that wrote a file, by the name people know it by; else as the file says it.
pub fn program(id: &str) -> String {
    let lower = id.to_lowercase();
    let known = [
        ("outlook", "Outlook"),
        ("exchange", "Exchange"),
        ("google", "Google Calendar"),
        ("apple", "Apple Calendar"),
        ("mozilla", "Thunderbird"),
        ("zimbra", "Zimbra"),
    ];
    match known.iter().find(|(word, _)| lower.contains(word)) {
        Some((_, name)) => (*name).to_owned(),
        None => id
            .trim_start_matches("-//")
            .split("//")
            .next()
            .unwrap_or(id)
            .trim()
            .to_owned(),
    }
}

/// A moment in a sentence about a file: "8 March, 02:30".
pub fn moment(day: Day, time: &str) -> String {
    format!("{}, {time}", day.0.format("%-d %B"))
}
