//! Words of the months typed in from EHR reports.

use crate::day::Day;
use crate::words::calendars::{hours as amount, time};
use crate::working::Working;

/// Input: time in the EHR outside scheduled time with patients.
pub const OUTSIDE: &str = "In the EHR outside scheduled time";
/// Input: all time in the EHR.
pub const TOTAL: &str = "In the EHR in all";
/// Input: time in the inbox.
pub const INBOX: &str = "In the inbox";

/// "17:30 to 07:00 and weekends".
pub fn pajama_hours(from: u16, to: u16, weekends: bool) -> String {
    let more = if weekends { " and weekends" } else { "" };
    format!("{} to {}{more}", time(u32::from(from)), time(u32::from(to)))
}

/// "1.9 h", "6.2 min".
pub fn value(number: f64, minutes: bool) -> String {
    let unit = if minutes { "min" } else { "h" };
    format!("{number:.1} {unit}")
}

/// How a figure for each eight scheduled hours was worked out.
pub fn eight_working(label: &str, part_name: &str, part: u32, scheduled: u32) -> Working {
    Working::new(format!(
        "{label}: 8 × the time below, divided by the time scheduled with patients."
    ))
    .with(part_name, amount(u64::from(part)))
    .with("Scheduled with patients", amount(u64::from(scheduled)))
    .from("Core EHR use metrics: Melnick et al., JAMIA 28 (2021) 1383-1392")
}

/// How pajama time a visit was worked out, with the hours that count.
pub fn pajama_working(minutes: u32, hours: &str, visits: u32) -> Working {
    Working::new("Minutes in the EHR in these hours, divided by visits.")
        .with("Hours that count", hours)
        .with("In the EHR in these hours", amount(u64::from(minutes)))
        .with("Visits", visits.to_string())
        .from("Rotenstein et al., JAMA Network Open 2023, doi 10.1001/jamanetworkopen.2023.44713, counts 17:30 to 07:00 and weekends")
}

fn month(first: Day) -> String {
    first.0.format("%B %Y").to_string()
}

/// "add the EHR report of October 2026".
pub fn add_month(first: Day) -> String {
    format!("add the EHR report of {}", month(first))
}

/// "change the EHR report of October 2026".
pub fn edit_month(first: Day) -> String {
    format!("change the EHR report of {}", month(first))
}

/// "remove the EHR report of October 2026".
pub fn remove_month(first: Day) -> String {
    format!("remove the EHR report of {}", month(first))
}
