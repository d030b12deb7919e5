//! Words of the weeks and of what counts in them: labels of changes.

use crate::day::Day;
use crate::words::calendars::{hours, percent};

/// "count the week of 12 October as ordinary".
pub fn ordinary_week(monday: Day) -> String {
    format!("count the week of {} as ordinary", date(monday))
}

/// "call the week of 12 October inpatient or call".
pub fn inpatient_week(monday: Day) -> String {
    format!("call the week of {} inpatient or call", date(monday))
}

/// "call the week of 12 October leave".
pub fn leave_week(monday: Day) -> String {
    format!("call the week of {} leave", date(monday))
}

/// "call the week of 12 October a conference".
pub fn conference_week(monday: Day) -> String {
    format!("call the week of {} a conference", date(monday))
}

/// "set aside the week of 12 October".
pub fn set_week_aside(monday: Day) -> String {
    format!("set aside the week of {}", date(monday))
}

/// "leave the week of 12 October as proposed".
pub fn week_as_proposed(monday: Day) -> String {
    format!("leave the week of {} as proposed", date(monday))
}

/// "confirm 5 weeks as proposed".
pub fn confirm_weeks(count: usize) -> String {
    if count == 1 {
        "confirm a week as proposed".to_owned()
    } else {
        format!("confirm {count} weeks as proposed")
    }
}

/// "change which entries count".
pub fn set_policy() -> String {
    "change which entries count".to_owned()
}

/// "count free entries", or "leave free entries out".
pub fn count_free(counted: Counted) -> String {
    counted.words("free entries")
}

/// "count declined entries", or "leave declined entries out".
pub fn count_declined(counted: Counted) -> String {
    counted.words("declined entries")
}

/// "count tentative entries at 50 %".
pub fn count_tentative(thousandths: u32) -> String {
    format!("count tentative entries at {} %", percent(thousandths))
}

/// "count all-day entries as 8 h a day".
pub fn count_all_day(minutes: u32) -> String {
    if minutes == 0 {
        "leave all-day entries at no hours".to_owned()
    } else {
        format!(
            "count all-day entries as {} a day",
            hours(u64::from(minutes))
        )
    }
}

/// Whether entries of one kind count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// They do.
    In,
    /// They do not.
    Out,
}

impl Counted {
    fn words(self, what: &str) -> String {
        match self {
            Self::In => format!("count {what}"),
            Self::Out => format!("leave {what} out"),
        }
    }
}

fn date(monday: Day) -> String {
    monday.0.format("%-d %B").to_string()
}
