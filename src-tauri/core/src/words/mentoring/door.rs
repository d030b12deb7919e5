//! Words of the ledger of doors.

use crate::words::mentoring::count;
use crate::working::Working;

/// Label of a change.
pub fn add(name: &str) -> String {
    format!("note an opportunity with {name}")
}

/// Label of a change.
pub fn edit(name: &str) -> String {
    format!("change an opportunity with {name}")
}

/// Label of a change.
pub fn remove(name: &str) -> String {
    format!("remove an opportunity with {name}")
}

/// "1 door opened in twelve months; put forward twice."
pub fn sentence(opened: u32, put_forward: u32) -> String {
    let doors = match opened {
        0 => "No door opened".to_owned(),
        own => format!("{} opened", count(u64::from(own), "door", "doors")),
    };
    let times = match put_forward {
        0 => "not put forward".to_owned(),
        1 => "put forward once".to_owned(),
        2 => "put forward twice".to_owned(),
        own => format!("put forward {own} times"),
    };
    format!("{doors} in twelve months; {times}.")
}

/// How it was counted.
pub fn working(entries: usize, opened: u32, put_forward: u32) -> Working {
    Working::new("entries whose result came within the last 365 days, today among them")
        .with("Entries in the ledger", entries.to_string())
        .with("Came", opened.to_string())
        .with("Put forward in the same days", put_forward.to_string())
}
