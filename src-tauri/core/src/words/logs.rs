//! Words of the logs: what burdens and methods are called, labels of changes, and what the figures do not tell.

use crate::day::Day;
use crate::words::calendars::{hours as amount, long_day};
use crate::working::Working;

pub mod recurring;
pub mod report;
pub mod uncredited;

/// Method.
pub const TIMED: &str = "timed";
/// Method.
pub const ESTIMATED: &str = "estimated at day's end";
/// Method.
pub const REPORT: &str = "from the EHR report";
/// Method.
pub const CALENDAR: &str = "from the calendar";
/// Method.
pub const RATED: &str = "rated by you";
/// Method.
pub const ELSEWHERE: &str = "taken elsewhere";

/// Label of a line.
pub const ALL_BURDENS: &str = "All burdens";
/// Label of a line.
pub const WOW8: &str = "EHR outside scheduled time (WOW8)";
/// Label of a line.
pub const EHR8: &str = "EHR in all (EHR8)";
/// Label of a line.
pub const IB8: &str = "Inbox (IB8)";
/// Label of a line.
pub const PAJAMA: &str = "Pajama time a visit";
/// Label of a line.
pub const MATTERED_SHORT: &str = "Work that matters to you";
/// Label of a line.
pub const RESTED_SHORT: &str = "Rested";
/// Label of a line.
pub const DECIDED_SHORT: &str = "Yours to decide";
/// Label of a line.
pub const SCORE: &str = "Taken elsewhere";

/// Unit of a line.
pub const UNIT_MINUTES_A_DAY: &str = "minutes on a day that was filled in";
/// Unit of a line.
pub const UNIT_HOURS_PER_EIGHT: &str = "hours for each 8 scheduled with patients";
/// Unit of a line.
pub const UNIT_MINUTES_A_VISIT: &str = "minutes a visit";
/// Unit of a line.
pub const UNIT_OF_TEN: &str = "0 to 10";
/// Unit of a line.
pub const UNIT_NONE: &str = "as the scale counts";

/// The questions of the pulse: key, question, what 0 means, what 10 means.
pub const QUESTIONS: [[&str; 4]; 3] = [
    [
        "mattered",
        "How much of this week was work that matters to you?",
        "none of it",
        "all of it",
    ],
    ["rested", "How rested are you now?", "not at all", "fully"],
    [
        "decided",
        "How far was it yours to decide how this week went?",
        "not at all",
        "fully",
    ],
];
/// What the line of the pulse is asked for with.
pub const PULSE_LINE: &str = "One line on the week, if you like.";

/// What sums and lines of burdens do not do.
pub const BURDEN_CAVEAT: &str = "Figures of two methods are never added and never share a line. A day that is not filled in is a gap, not a zero.";
/// What is not done with the pulse.
pub const PULSE_CAVEAT: &str =
    "Plotted, and nothing else: there is no score in it and no line to be above or below.";
/// What is not done with figures taken elsewhere.
pub const SCORES_CAVEAT: &str = "Bearings holds no items of these scales and no cut-offs. It plots the number you bring, and cannot say what it means.";
/// What figures from a report do not tell.
pub const EHR_CAVEAT: &str = "EHR makers count time in different ways, and a report can change its own way from one year to the next. Compare months of one EHR, not yourself with others.";

/// Heads of the burden log as a table.
pub const BURDEN_HEADS: [&str; 4] = ["day", "burden", "minutes", "method"];

/// A burden, by its name in the store.
pub fn tag(name: &str) -> &'static str {
    match name {
        "notes" => "Notes",
        "inbox" => "Inbox",
        "orders" => "Orders",
        "priorAuth" => "Prior authorization",
        "forms" => "Forms and training",
        _ => "Other",
    }
}

/// "start the timer: Notes".
pub fn start_timer(tag: &str) -> String {
    format!("start the timer for {}", tag.to_lowercase())
}

/// "discard the timer for notes".
pub fn discard_timer(tag: &str) -> String {
    format!("discard the timer for {}", tag.to_lowercase())
}

/// A timer stopped at once.
pub fn stop_slip(tag: &str) -> String {
    format!(
        "stop the timer for {}, under half a minute",
        tag.to_lowercase()
    )
}

/// What is kept of a timer: "12 min of notes are kept."
pub fn ended(tag: &str, minutes: u32) -> String {
    format!(
        "{} of {} kept.",
        amount(u64::from(minutes)),
        tag.to_lowercase()
    )
}

/// Nothing is kept of a timer stopped at once.
pub fn ended_at_once(tag: &str) -> String {
    format!(
        "The timer for {} ran for less than half a minute, so nothing was kept.",
        tag.to_lowercase()
    )
}

/// "log 12 min of notes".
pub fn log_burden(tag: &str, minutes: u32) -> String {
    format!(
        "log {} of {}",
        amount(u64::from(minutes)),
        tag.to_lowercase()
    )
}

/// "log 1 h 45 min for 20 November 2026, estimated at day's end".
pub fn log_day(day: Day, minutes: u32, method: &str) -> String {
    format!(
        "log {} for {}, {method}",
        amount(u64::from(minutes)),
        long_day(day)
    )
}

/// "log 412 entries".
pub fn log_entries(count: usize) -> String {
    format!("log {count} entries")
}

/// "correct notes of 20 November 2026".
pub fn edit_burden(tag: &str, day: Day) -> String {
    format!("correct {} of {}", tag.to_lowercase(), long_day(day))
}

/// "remove notes of 20 November 2026".
pub fn remove_burden(tag: &str, day: Day) -> String {
    format!("remove {} of {}", tag.to_lowercase(), long_day(day))
}

/// Label.
pub fn set_basis() -> &'static str {
    "change what yearly figures are worked out with"
}

/// "say how the week of 16 November 2026 was".
pub fn set_pulse(monday: Day) -> String {
    format!("say how the week of {} was", long_day(monday))
}

/// "clear the week of 16 November 2026 from the pulse".
pub fn clear_pulse(monday: Day) -> String {
    format!("clear the week of {} from the pulse", long_day(monday))
}

/// "add a figure of Scale A".
pub fn add_score(scale: &str) -> String {
    format!("add a figure of {scale}")
}

/// "change a figure of Scale A".
pub fn edit_score(scale: &str) -> String {
    format!("change a figure of {scale}")
}

/// "remove a figure of Scale A".
pub fn remove_score(scale: &str) -> String {
    format!("remove a figure of {scale}")
}

/// How a sum of one method was worked out.
pub fn burden_working(method: &str, minutes: u64, days: u64) -> Working {
    Working::new("Minutes in all, divided by the days that have an entry of this method.")
        .with("Method", method)
        .with("Minutes in all", minutes.to_string())
        .with("Days with an entry", days.to_string())
}

/// A change with its sign, to a tenth: "+4", "−0.3".
fn change(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    if rounded < 0.0 {
        format!("−{}", -rounded)
    } else if rounded > 0.0 {
        format!("+{rounded}")
    } else {
        "0".to_owned()
    }
}

/// How a line changes: only as strongly as its interval carries it, which is none for three months.
pub fn trend(slope: f64, range: Option<(f64, f64)>, months: u32) -> String {
    let Some((low, high)) = range else {
        return format!(
            "About {} a month over {months} months; too few to say how sure that is.",
            change(slope)
        );
    };
    let range = format!("{} to {}", change(low), change(high));
    if low <= 0.0 && high >= 0.0 {
        format!("No clear change over {months} months: {range} a month.")
    } else {
        format!(
            "About {} a month over {months} months ({range}).",
            change(slope)
        )
    }
}

/// How a trend was worked out.
pub fn trend_working(unit: &str, slope: f64, range: Option<(f64, f64)>, months: u32) -> Working {
    let working = Working::new(
        "The middle of all slopes between two months; a month without figures is left out.",
    )
    .with("Unit", unit)
    .with("Months", months.to_string())
    .with("Change a month", change(slope));
    match range {
        Some((low, high)) => working.with(
            "Nine times in ten it would lie between",
            format!("{} and {}", change(low), change(high)),
        ),
        None => working,
    }
    .from("Theil 1950; Sen, Journal of the American Statistical Association 63 (1968) 1379-1389")
}

#[cfg(test)]
mod tests {
    use super::trend;

    #[test]
    fn a_change_is_said_only_where_its_interval_leaves_out_none() {
        assert_eq!(
            trend(4.04, Some((1.0, 7.0)), 6),
            "About +4 a month over 6 months (+1 to +7)."
        );
        assert_eq!(
            trend(-0.31, Some((-0.5, -0.1)), 4),
            "About −0.3 a month over 4 months (−0.5 to −0.1)."
        );
        assert_eq!(
            trend(1.0, Some((-0.04, 2.0)), 5),
            "No clear change over 5 months: 0 to +2 a month."
        );
        assert_eq!(
            trend(0.18, None, 3),
            "About +0.2 a month over 3 months; too few to say how sure that is."
        );
    }
}
