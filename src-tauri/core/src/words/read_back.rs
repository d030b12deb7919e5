//! Words of a painted week that is read back, and of what the contract asks beside it.

use crate::words::calendars::day_name;

/// "52 hours", "1 hour", "4 hours 30 minutes", "45 minutes".
pub fn hours(minutes: u64) -> String {
    let unit = |count: u64, word: &str| match count {
        1 => format!("1 {word}"),
        _ => format!("{count} {word}s"),
    };
    match (minutes / 60, minutes % 60) {
        (0, minutes) => unit(minutes, "minute"),
        (hours, 0) => unit(hours, "hour"),
        (hours, minutes) => format!("{} {}", unit(hours, "hour"), unit(minutes, "minute")),
    }
}

/// "8:00", "24:00" for the end of the day.
pub fn clock(minute: u16) -> String {
    format!("{}:{:02}", minute / 60, minute % 60)
}

/// "Monday", "Monday and Tuesday", "Monday to Friday".
fn days(days: &[u8]) -> String {
    if days == [0, 1, 2, 3, 4] {
        return "Monday to Friday".to_owned();
    }
    let names: Vec<&str> = days.iter().map(|day| day_name(*day)).collect();
    listed(&names)
}

/// "a", "a and b", "a, b and c".
fn listed<T: AsRef<str>>(parts: &[T]) -> String {
    let all: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
    match all.split_last() {
        None => String::new(),
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// "8:00 to 12:00", "22:00 to 6:00 the next day".
fn stretch((from, to): (u16, u16)) -> String {
    if to > 1440 {
        format!("{} to {} the next day", clock(from), clock(to - 1440))
    } else {
        format!("{} to {}", clock(from), clock(to))
    }
}

/// "Clinical on Monday, Tuesday and Wednesday, 8:00 to 12:00."; `range` in minutes, past 1440 on the next day.
pub fn block(category: &str, on: &[u8], range: (u16, u16)) -> String {
    if on.len() == 7 {
        return format!("{category} every day, {}.", stretch(range));
    }
    format!("{category} on {}, {}.", days(on), stretch(range))
}

/// "52 hours of work."
pub fn work(minutes: u64) -> String {
    match minutes {
        0 => "No work is painted.".to_owned(),
        minutes => format!("{} of work.", hours(minutes)),
    }
}

/// "Evenings: Monday and Tuesday until 19:00; Friday free."
pub fn evenings(late: &[(u16, Vec<u8>)], free: &[u8]) -> String {
    if late.is_empty() {
        return "Every evening after working hours is free.".to_owned();
    }
    let until = |(end, on): &(u16, Vec<u8>)| format!("{} until {}", days(on), clock(*end));
    let mut parts: Vec<String> = late.iter().map(until).collect();
    if !free.is_empty() {
        parts.push(format!("{} free", days(free)));
    }
    format!("Evenings: {}.", parts.join("; "))
}

/// "Weekend work: 2 hours on Saturday."
pub fn weekend(by_day: &[(u8, u64)]) -> String {
    if by_day.is_empty() {
        return "The weekend is free.".to_owned();
    }
    let part = |(day, minutes): &(u8, u64)| format!("{} on {}", hours(*minutes), day_name(*day));
    let parts: Vec<String> = by_day.iter().map(part).collect();
    format!("Weekend work: {}.", listed(&parts))
}

/// "The longest stretch of Scholarship is 4 hours, on Friday, 8:00 to 12:00."
pub fn longest(category: &str, minutes: u64, day: u8, range: (u16, u16)) -> String {
    format!(
        "The longest stretch of {category} is {}, on {}, {}.",
        hours(minutes),
        day_name(day),
        stretch(range)
    )
}

/// "No Scholarship is painted."
pub fn none_of(category: &str) -> String {
    format!("No {category} is painted.")
}

/// "Your contract asks for 14 clinic half-days in two weeks; the wish has 12."
pub fn half_days(asked: u32, drawn: u32) -> String {
    let unit = if asked == 1 { "half-day" } else { "half-days" };
    format!(
        "Your contract asks for {asked} clinic {unit} in two weeks; {}.",
        has(asked, &drawn.to_string(), drawn)
    )
}

/// "Your contract gives Scholarship 20 % of your work; the wish has 12 %."
pub fn share(category: &str, asked: u32, drawn: u32) -> String {
    format!(
        "Your contract gives {category} {asked} % of your work; {}.",
        has(asked, &format!("{drawn} %"), drawn)
    )
}

fn has(asked: u32, shown: &str, drawn: u32) -> String {
    if asked == drawn {
        "so does the wish".to_owned()
    } else {
        format!("the wish has {shown}")
    }
}

/// A wish is not bound by the contract.
pub fn it_stands() -> &'static str {
    "It is a wish, so it stands."
}

/// How clinic half-days are counted.
pub fn formula_half_days() -> &'static str {
    "The working hours of each day are parted at 13:00. A morning or an afternoon counts when at least two hours of it are clinical. Two weeks are this week twice."
}

/// How the share of a kind of work is worked out.
pub fn formula_share() -> &'static str {
    "The hours of this kind of work in the wish, divided by all hours of work in it, as a whole percentage."
}

/// An input of a working.
pub fn input_one_week() -> &'static str {
    "clinic half-days in this week"
}

/// An input of a working.
pub fn input_asked() -> &'static str {
    "the contract asks for"
}

/// An input of a working.
pub fn input_of_this_kind() -> &'static str {
    "of this kind"
}

/// An input of a working.
pub fn input_all_work() -> &'static str {
    "all work"
}
