//! Words of promises and of how both keep them.

use crate::day::Day;
use crate::words::mentoring::agenda::day;
use crate::words::mentoring::count;

/// "by 24 November", "by 6 November, 16 days late", "done on 30 October".
pub fn standing(due: Option<Day>, late: Option<u32>, settled: Option<Day>) -> String {
    match (settled, due, late) {
        (Some(on), _, _) => format!("done on {}", day(on)),
        (None, Some(due), Some(late)) => format!(
            "by {}, {} late",
            day(due),
            count(u64::from(late), "day", "days")
        ),
        (None, Some(due), None) => format!("by {}", day(due)),
        (None, None, _) => "no day said".to_owned(),
    }
}

/// A figure of how both keep their word.
pub fn share(of: usize, all: usize, one: &str, many: &str) -> String {
    if all == 0 {
        "Nothing to go by yet.".to_owned()
    } else {
        format!("{of} of {}", count(all as u64, one, many))
    }
}

/// Names of the figures: agenda sent, own promises, thanks, own cancellations, their promises.
pub const MIRROR: [&str; 5] = [
    "Agendas sent two days ahead",
    "My promises kept by their day",
    "Thanked within two days",
    "Meetings I cancelled",
    "Their promises kept by their day",
];
/// How each is counted.
pub const COUNTED: [&str; 5] = [
    "Agendas of the last twelve months that were marked as sent, of meetings that were held: those sent two days before or earlier ÷ all of these. What was not marked is not counted",
    "My promises of the last twelve months that were kept or whose day has passed: those kept by their day ÷ all of these",
    "Meetings held in the last twelve months after which thanks were marked: those within two days ÷ all of these. What was not marked is not counted",
    "Meetings, calls and talks of the last twelve months, held or called off: those that I called off ÷ all of these",
    "Their promises of the last twelve months that were kept or whose day has passed: those kept by their day ÷ all of these",
];
/// Input.
pub const COUNT: &str = "Counted";
/// Input.
pub const IN_ALL: &str = "In all";
