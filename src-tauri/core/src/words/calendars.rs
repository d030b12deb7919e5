//! Words of the calendars place: days and hours, labels of changes, and how figures were worked out.

use crate::day::Day;

const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
const SHORT: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// Name of a weekday, 0 = Monday.
pub fn day_name(day: u8) -> &'static str {
    DAYS.get(usize::from(day)).copied().unwrap_or("day")
}

/// "Mon 23 Nov".
pub fn short_day(day: Day) -> String {
    format!(
        "{} {}",
        SHORT[day.weekday() as usize % 7],
        day.0.format("%-d %b")
    )
}

/// "23 November 2026".
pub fn long_day(day: Day) -> String {
    day.0.format("%-d %B %Y").to_string()
}

/// "18:30"; minutes past midnight of the next day start again, so that 1440 is "00:00".
pub fn time(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60 % 24, minute % 60)
}

/// "Mon 23 Nov, 18:30", or only the day when there is no time.
pub fn day_and_time(day: Day, minute: Option<u32>) -> String {
    minute.map_or_else(
        || short_day(day),
        |minute| format!("{}, {}", short_day(day), time(minute)),
    )
}

/// "Tue and Thu", "Mon, Tue and Wed".
pub fn days_words(days: &[u8]) -> String {
    let names: Vec<&str> = days
        .iter()
        .filter_map(|day| SHORT.get(usize::from(*day)))
        .copied()
        .collect();
    match names.split_last() {
        None => String::new(),
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// "1,284 events".
pub fn events(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    format!("{text} {}", if count == 1 { "event" } else { "events" })
}

/// Thousandths as a percentage, with a decimal only where there is one: "50", "12.5".
pub fn percent(thousandths: u32) -> String {
    match thousandths % 10 {
        0 => (thousandths / 10).to_string(),
        tenth => format!("{}.{tenth}", thousandths / 10),
    }
}

/// "rename work.ics to Work".
pub fn rename_calendar(old: &str, new: &str) -> String {
    format!("rename {old} to {new}")
}

/// "remove the calendar work.ics".
pub fn remove_calendar(name: &str) -> String {
    format!("remove the calendar {name}")
}

/// "add the category Telehealth".
pub fn add_category(name: &str) -> String {
    format!("add the category {name}")
}

/// "change the category Telehealth".
pub fn edit_category(name: &str) -> String {
    format!("change the category {name}")
}

/// "move the category Telehealth".
pub fn move_category(name: &str) -> String {
    format!("move the category {name}")
}

/// "remove the category Telehealth".
pub fn remove_category(name: &str) -> String {
    format!("remove the category {name}")
}

/// "change your working hours".
pub fn set_hours() -> String {
    "change your working hours".to_owned()
}

/// A quarter hour as the end of a stretch: 96 is "24:00".
pub fn end_time(slot: u8) -> String {
    if slot == 96 {
        "24:00".to_owned()
    } else {
        time(u32::from(slot) * 15)
    }
}

/// "61 h", "10 h 45 min", "30 min".
pub fn hours(minutes: u64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

/// Input: what no calendar holds.
pub fn input_unheld() -> &'static str {
    "In no calendar, as you estimate or noted it"
}

/// How the hours of the week one has are worked out.
pub fn formula_have() -> &'static str {
    "The hours of work in the weeks that count, divided by the number of those weeks. Hours that are not sorted yet count as work. Overlapping entries count once; free, declined, tentative and all-day ones as you chose."
}

/// How the hours of the wished week are worked out.
pub fn formula_wish() -> &'static str {
    "The hours of work painted in the wished week."
}

/// How the rows are worked out.
pub fn formula_rows() -> &'static str {
    "The same hours by kind of work, and those whose kind is not known yet. Time that two kinds share is split between them. Minutes are rounded so that the rows add up."
}

/// How the parts of the week are worked out.
pub fn formula_bands() -> &'static str {
    "The same hours by your own working hours: inside them, outside them from Monday to Friday, and outside them on Saturday and Sunday."
}

/// How the difference is drawn.
pub fn formula_difference() -> &'static str {
    "A quarter hour counts as work you have when, on average over the weeks, at least half of it is work; its kind is the largest of them. It is then compared with the same quarter hour of the wish; where its kind is not known yet and some work is wished, nothing is marked."
}

/// What is not sorted.
pub fn formula_unsorted() -> &'static str {
    "Hours without a kind. They count as work: in the total, in the parts of the week and in the gap, and in a row of their own."
}

/// How much protected time was kept.
pub fn formula_kept() -> &'static str {
    "Protected time less the hours of other work inside it. Work of the kind it is protected for keeps it; hours that are not sorted do not break it."
}

/// An input of a working.
pub fn input_weeks_counted() -> &'static str {
    "weeks that count"
}

/// An input of a working.
pub fn input_weeks_set_aside() -> &'static str {
    "weeks set aside"
}

/// An input of a working.
pub fn input_mean() -> &'static str {
    "work in a week, on average"
}

/// An input of a working.
pub fn input_painted() -> &'static str {
    "work painted"
}

/// An input of a working.
pub fn input_unsorted() -> &'static str {
    "not sorted, a week"
}

/// An input of a working.
pub fn input_protected() -> &'static str {
    "protected, a week"
}

/// An input of a working.
pub fn input_other_work() -> &'static str {
    "other work inside it"
}

/// An input of a working.
pub fn input_kept() -> &'static str {
    "kept"
}

/// A part of the week: 0 working hours, 1 evenings and nights, 2 weekends.
pub fn band(band: u8) -> &'static str {
    match band {
        0 => "working hours",
        1 => "evenings and nights",
        _ => "weekends",
    }
}

/// "30 h now, 26 h wished".
pub fn have_and_wish(have: u64, wish: u64) -> String {
    format!("{} now, {} wished", hours(have), hours(wish))
}
