//! Words of the ledger of protected time, and of creep over months.

use crate::words::calendars::hours as minutes_words;
use crate::words::gap::{number, percent};

/// "Protected time: 3 of 8 hours a week kept".
pub fn heading(kept: u64, protected: u64) -> String {
    format!(
        "Protected time: {} of {} hours a week kept",
        number(kept),
        number(protected)
    )
}

/// "40 of 64 protected hours went elsewhere; 24 were kept, 38 %."
pub fn sum(taken: u64, owed: u64, kept: u64, share: u32) -> String {
    format!(
        "{} of {} protected hours went elsewhere; {} were kept, {}.",
        number(taken),
        number(owed),
        number(kept),
        percent(share)
    )
}

/// What lies in protected time and is not sorted.
pub fn unsorted(minutes: u64) -> String {
    format!(
        "{} under entries that are not sorted are not counted as taken; sort them and it is known.",
        minutes_words(minutes)
    )
}

/// "The contract says 20 % of your week; the calendar shows 5 %."
pub fn promise(contract: u32, calendar: u32) -> String {
    format!(
        "The contract says {} of your week; the calendar shows {}.",
        percent(contract),
        percent(calendar)
    )
}

/// "3 of the 9 entries whose making is known were made less than a week ahead."
pub fn late(late: u32, known: u32) -> String {
    format!("{late} of the {known} entries whose making is known were made less than a week ahead.")
}

/// Kind of an invader: "series", "5 single entries".
pub fn kind(single: Option<u32>) -> String {
    match single {
        None => "series".to_owned(),
        Some(1) => "1 single entry".to_owned(),
        Some(count) => format!("{count} single entries"),
    }
}

/// How long ahead it was known: "months", "weeks", "1 to 3 days", "same week", "not known".
pub fn lead(days: Option<(u32, u32)>) -> String {
    match days {
        None => "not known".to_owned(),
        Some((_, 0)) => "same day".to_owned(),
        Some((0, most)) if most < 7 => "same week".to_owned(),
        Some((least, _)) if least >= 60 => "months".to_owned(),
        Some((least, _)) if least >= 14 => "weeks".to_owned(),
        Some((1, 1)) => "1 day".to_owned(),
        Some((least, most)) if least == most => format!("{least} days"),
        Some((least, most)) => format!("{least} to {most} days"),
    }
}

/// What creeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Creep {
    /// Hours outside the core day, in hours.
    After,
    /// Share of protected time kept, in points of a hundred.
    Kept,
}

/// "Work outside your core day grew by 0.4 hours a month (0.1 to 0.9)." Where the interval holds nothing, it says so.
pub fn creep(what: Creep, slope: f64, low: f64, high: f64) -> String {
    let (name, unit) = match what {
        Creep::After => ("Work outside your core day", "hours"),
        Creep::Kept => ("The share of protected time you kept", "points"),
    };
    if low <= 0.0 && high >= 0.0 {
        return format!(
            "{name} shows no clear change over the months ({} to {} {unit} a month).",
            signed(low),
            signed(high)
        );
    }
    let (verb, ends) = if slope < 0.0 {
        ("fell", (-high, -low))
    } else {
        ("grew", (low, high))
    };
    format!(
        "{name} {verb} by {:.1} {unit} a month ({:.1} to {:.1}).",
        slope.abs(),
        ends.0,
        ends.1
    )
}

/// "−0.4", "0.0", "1.2".
fn signed(value: f64) -> String {
    let text = format!("{:.1}", value.abs());
    if value <= -0.05 {
        format!("−{text}")
    } else {
        text
    }
}
