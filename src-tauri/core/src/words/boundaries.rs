//! Words of the figures beside the split, of the ledger of protected time, and of what changes over months.

use crate::day::Day;

pub mod page;

/// "1.8 h".
pub fn decimal_hours(hours: f64) -> String {
    let tenths = (hours * 10.0).round() as i64;
    if tenths % 10 == 0 {
        format!("{} h", tenths / 10)
    } else {
        format!("{hours:.1} h")
    }
}

/// "43 %".
pub fn per_cent(share: f64) -> String {
    format!("{} %", (share * 100.0).round() as i64)
}

/// "3 of 8 weeks".
pub fn of_weeks(found: u32, weeks: u32) -> String {
    format!(
        "{found} of {weeks} {}",
        if weeks == 1 { "week" } else { "weeks" }
    )
}

/// Label.
pub fn after() -> &'static str {
    "Work after hours"
}

/// What it says.
pub fn after_detail(share: Option<f64>) -> String {
    match share {
        Some(share) => format!(
            "a week outside your working hours, {} of all work",
            per_cent(share)
        ),
        None => "a week outside your working hours".to_owned(),
    }
}

/// Label.
pub fn touched() -> &'static str {
    "Weekends with work"
}

/// What it says.
pub fn touched_detail(evenings: u32, nights: u32, weeks: u32) -> String {
    let each = |count: u32| decimal(f64::from(count) / f64::from(weeks.max(1)));
    format!(
        "and {} evenings and {} nights a week with work in them",
        each(evenings),
        each(nights)
    )
}

fn decimal(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// Label.
pub fn wow8() -> &'static str {
    "Calendar WOW8"
}

/// What it says.
pub fn wow8_detail() -> &'static str {
    "of other work for each eight hours with patients, by your calendar and your own estimate"
}

/// Label.
pub fn recovery() -> &'static str {
    "Weeks without a day off"
}

/// What it says.
pub fn recovery_detail(short: u32, weeks: u32) -> String {
    let nights = if short == 1 { "night" } else { "nights" };
    format!(
        "and {short} {nights} with less than eleven hours of rest in {}",
        weeks_of(weeks)
    )
}

fn weeks_of(weeks: u32) -> String {
    format!("{weeks} {}", if weeks == 1 { "week" } else { "weeks" })
}

/// Label.
pub fn fragments() -> &'static str {
    "Longest free stretch in a working day"
}

/// What it says.
pub fn fragments_detail(long_blocks: f64, switches: Option<f64>) -> String {
    let blocks = format!(
        "{} blocks of 90 minutes or more of one kind a week",
        decimal(long_blocks)
    );
    match switches {
        Some(switches) => format!("{blocks}; the kind of work changes {switches:.1} times an hour"),
        None => blocks,
    }
}

/// Label.
pub fn double_booked() -> &'static str {
    "Booked twice"
}

/// What it says.
pub fn double_booked_detail() -> &'static str {
    "a week in which two entries lie over each other; they count once"
}

/// Label.
pub fn meaningful() -> &'static str {
    "Work that means most"
}

/// What it says.
pub fn meaningful_detail(name: &str, line: f64) -> String {
    format!(
        "of your week is {name}, which you rate highest. In one department, fewer with at least {} on such work were exhausted; a line to look at, not a rule",
        per_cent(line)
    )
}

/// Label.
pub fn value() -> &'static str {
    "Rated hours that feel below nothing"
}

/// What it says.
pub fn value_detail(per_hour: f64) -> String {
    let sign = if per_hour < 0.0 { "\u{2212}" } else { "" };
    format!(
        "an hour feels {sign}{:.1} on average, from \u{2212}2 to 2",
        per_hour.abs()
    )
}

/// Label.
pub fn mix_distance() -> &'static str {
    "Distance of the mix"
}

/// What it says.
pub fn mix_distance_detail(jensen_shannon: f64) -> String {
    format!(
        "a week would be other work, at the hours you have; Jensen-Shannon divergence {jensen_shannon:.2}"
    )
}

/// Label.
pub fn clock() -> &'static str {
    "Distance on the clock"
}

/// What it says.
pub fn clock_detail(later: f64) -> String {
    let size = decimal_hours(later.abs());
    if size == "0 h" {
        "that an hour of work would have to move; on the whole neither earlier nor later".to_owned()
    } else if later > 0.0 {
        format!("that an hour of work would have to move; work sits {size} later than wished")
    } else {
        format!("that an hour of work would have to move; work sits {size} earlier than wished")
    }
}

/// "series, last on 30 October".
pub fn series(last: Day) -> String {
    format!("series, last on {}", last.0.format("%-d %B"))
}

/// "5 single entries".
pub fn singles(count: u32) -> String {
    if count == 1 {
        "single entry".to_owned()
    } else {
        format!("{count} single entries")
    }
}

/// How long ahead: "same week", "1 to 3 days", "weeks", "months".
pub fn lead(least: u32, most: u32) -> String {
    let unit = |days: u32| match days {
        0..=6 => 0,
        7..=59 => 1,
        _ => 2,
    };
    match (unit(least), unit(most)) {
        (0, 0) if most == 0 => "same day".to_owned(),
        (0, 0) if least == most => format!("{most} {}", if most == 1 { "day" } else { "days" }),
        (0, 0) => format!("{least} to {most} days"),
        (1, 1) => "weeks".to_owned(),
        (2, 2) => "months".to_owned(),
        (0, 1) => "days to weeks".to_owned(),
        (1, _) => "weeks to months".to_owned(),
        _ => "days to months".to_owned(),
    }
}

fn signed(value: i64) -> String {
    match value {
        v if v < 0 => format!("\u{2212}{}", v.abs()),
        v if v > 0 => format!("+{v}"),
        _ => "0".to_owned(),
    }
}

/// How after-hours change, in minutes a week for each month.
pub fn after_trend(slope: i64, low: i64, high: i64) -> String {
    let range = format!(
        "({} to {} minutes a week for each month)",
        signed(low),
        signed(high)
    );
    if low > 0 {
        format!("Work after hours grows by about {slope} minutes a week each month {range}.")
    } else if high < 0 {
        format!(
            "Work after hours shrinks by about {} minutes a week each month {range}.",
            slope.abs()
        )
    } else {
        format!("Work after hours neither grows nor shrinks clearly {range}.")
    }
}

/// How protected time kept changes, in percentage points for each month.
pub fn kept_trend(slope: i64, low: i64, high: i64) -> String {
    let range = format!(
        "({} to {} points for each month)",
        signed(low),
        signed(high)
    );
    if low > 0 {
        format!("More protected time is kept, by about {slope} points each month {range}.")
    } else if high < 0 {
        format!(
            "Less protected time is kept, by about {} points each month {range}.",
            slope.abs()
        )
    } else {
        format!("The share of protected time that is kept neither rises nor falls clearly {range}.")
    }
}
