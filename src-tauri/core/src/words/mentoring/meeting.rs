//! Words of meetings, things to raise, promises and outcomes.

use crate::day::Day;
use crate::words::calendars::time;
use crate::words::mentoring::agenda::{day, long_weekday};
use crate::words::mentoring::count;

/// "Thursday 26 November, 16:00, 30 minutes".
pub fn when(on: Day, start: Option<u16>, minutes: u16) -> String {
    let length = count(u64::from(minutes), "minute", "minutes");
    match start {
        Some(start) => format!("{}, {}, {length}", long_weekday(on), time(u32::from(start))),
        None => format!("{}, {length}", long_weekday(on)),
    }
}

/// Head of the brief.
pub fn last_time(on: Day, actual: Option<u16>, planned: u16) -> String {
    match actual {
        Some(actual) => format!("Last time, {}, {actual} of {planned} minutes.", day(on)),
        None => format!("Last time, {}.", day(on)),
    }
}

/// Brief without a last time.
pub fn first_time(name: &str) -> String {
    format!("This is the first meeting with {name} that is written down here.")
}

/// Label of a change.
pub fn plan(name: &str, on: Day) -> String {
    format!("plan a meeting with {name} on {}", day(on))
}

/// Label of a change.
pub fn change(name: &str, on: Day) -> String {
    format!("change the meeting with {name} on {}", day(on))
}

/// Label of a change.
pub fn remove(name: &str, on: Day) -> String {
    format!("remove the meeting with {name} on {}", day(on))
}

/// Label of a change.
pub fn restore(name: &str, on: Day) -> String {
    format!("bring back the meeting with {name} on {}", day(on))
}

/// Label of a change.
pub fn propose(name: &str, on: Day) -> String {
    format!("propose an agenda for {name} on {}", day(on))
}

/// Label of a change.
pub fn add_line(title: &str) -> String {
    format!("put “{title}” on the agenda")
}

/// Label of a change.
pub fn edit_line(title: &str) -> String {
    format!("change “{title}” on the agenda")
}

/// Label of a change.
pub fn minutes_line(title: &str, by: i32) -> String {
    let count = count(u64::from(by.unsigned_abs()), "minute", "minutes");
    if by < 0 {
        format!("take {count} from “{title}”")
    } else {
        format!("give {count} to “{title}”")
    }
}

/// Label of a change.
pub fn move_line(title: &str) -> String {
    format!("move “{title}” on the agenda")
}

/// Label of a change.
pub fn remove_line(title: &str) -> String {
    format!("take “{title}” off the agenda")
}

/// Label of a change.
pub fn tick_line(title: &str) -> String {
    format!("mark “{title}” as dealt with, or not")
}

/// Label of a change.
pub fn set_want(name: &str) -> String {
    format!("say what to leave the meeting with {name} with")
}

/// Label of a change.
pub fn sent(name: &str, is_sent: bool) -> String {
    if is_sent {
        format!("note that the agenda went to {name}")
    } else {
        format!("note that the agenda has not gone to {name}")
    }
}

/// Label of a change.
pub fn notes(name: &str, on: Day) -> String {
    format!("write notes on {name}, {}", day(on))
}

/// Label of a change.
pub fn keep(name: &str, on: Day) -> String {
    format!("keep what came of {name}, {}", day(on))
}

/// Label of a change.
pub fn card(name: &str, on: Day) -> String {
    format!("say how {name}, {}, went", day(on))
}

/// Label of a change.
pub fn cancel(name: &str, on: Day) -> String {
    format!("note that {name}, {}, was cancelled", day(on))
}

/// Label of a change.
pub fn thanks(name: &str) -> String {
    format!("write the thank-you to {name}")
}

/// Label of a change.
pub fn thanked(name: &str, is_thanked: bool) -> String {
    if is_thanked {
        format!("note that {name} was thanked")
    } else {
        format!("note that {name} was not thanked yet")
    }
}

/// Label of a change.
pub fn release(title: &str, released: bool) -> String {
    if released {
        format!("release “{title}”")
    } else {
        format!("keep “{title}” private")
    }
}

/// Label of a change to a thing to raise.
pub fn item(verb: &str, title: &str) -> String {
    format!("{verb} “{title}”")
}

/// Label of a change to a promise.
pub fn promise(verb: &str, what: &str) -> String {
    format!("{verb} the promise “{what}”")
}

/// Label of a change to an outcome.
pub fn outcome(verb: &str, what: &str) -> String {
    format!("{verb} “{what}”")
}

/// Label of a change to a question.
pub fn question(verb: &str) -> String {
    format!("{verb} a question")
}
