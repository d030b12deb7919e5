//! Words of the calendars place: labels of changes, and when a series happens.

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
const NTH: [&str; 5] = ["first", "second", "third", "fourth", "last"];

/// How often a series happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rhythm {
    /// Once.
    Once(Day),
    /// Every day.
    Daily,
    /// Monday to Friday.
    Weekdays,
    /// On these days (0 = Monday), every so many weeks.
    Weekly {
        /// Days of the week.
        days: Vec<u8>,
        /// 1 is every week.
        every: u32,
    },
    /// On this weekday of the month: 1 to 4, or 5 for the last.
    Monthly {
        /// Which of them.
        nth: u32,
        /// 0 = Monday.
        day: u8,
    },
    /// None that can be named.
    Dates(usize),
}

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

/// A series without a date in the time that was read.
pub fn no_dates() -> String {
    "no dates in this time".to_owned()
}

/// When a series happens, such as "weekdays, 18:30 to 19:30; 6 moved".
pub fn pattern(rhythm: &Rhythm, time_of_day: Option<(u32, u32)>, moved: usize) -> String {
    let mut text = rhythm_words(rhythm);
    if let Some((from, to)) = time_of_day {
        text = format!("{text}, {} to {}", time(from), time(to));
    }
    match (rhythm, moved) {
        (_, 0) => text,
        (Rhythm::Dates(_), _) => format!("{text} mostly"),
        (_, moved) => format!("{text}; {moved} moved"),
    }
}

fn rhythm_words(rhythm: &Rhythm) -> String {
    match rhythm {
        Rhythm::Once(day) => short_day(*day),
        Rhythm::Daily => "every day".to_owned(),
        Rhythm::Weekdays => "weekdays".to_owned(),
        Rhythm::Weekly { days, every: 1 } => match days[..] {
            [day] => format!("{}s", day_name(day)),
            _ => days_words(days),
        },
        Rhythm::Weekly { days, every } => {
            let nth = interval(*every);
            match days[..] {
                [day] => format!("{nth} {}", day_name(day)),
                _ if days.len() >= 5 => format!("{nth} week"),
                _ => format!("{} {nth} week", days_words(days)),
            }
        }
        Rhythm::Monthly { nth, day } => {
            format!(
                "{} {}",
                NTH[(*nth as usize).clamp(1, 5) - 1],
                day_name(*day)
            )
        }
        Rhythm::Dates(count) => format!("{count} dates"),
    }
}

fn interval(every: u32) -> String {
    match every {
        2 => "every second".to_owned(),
        3 => "every third".to_owned(),
        4 => "every fourth".to_owned(),
        other => format!("every {other}th"),
    }
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

/// Why a rule sorted an entry: it looks for a text in the title.
pub fn title_contains(text: &str) -> String {
    format!("title contains “{text}”")
}

/// Why a rule sorted an entry: it looks for a word in the title.
pub fn has_the_word(text: &str) -> String {
    format!("the word “{text}”")
}

/// Why a rule sorted an entry: the title fits its pattern.
pub fn fits_pattern() -> String {
    "title fits a pattern of yours".to_owned()
}

/// Why a rule sorted an entry: by its calendar.
pub fn its_calendar() -> String {
    "its calendar".to_owned()
}

/// Why a rule sorted an entry: by its day and time.
pub fn its_time() -> String {
    "its day and time".to_owned()
}

/// Why a rule sorted an entry: it has this very title.
pub fn this_title() -> String {
    "this very title".to_owned()
}

/// Why a rule sorted an entry: the file itself gives it a category.
pub fn the_file_says(text: &str) -> String {
    format!("the file calls it “{text}”")
}

/// Because the person sorted this title before.
pub fn sorted_before() -> String {
    "you sorted this title before".to_owned()
}

/// "import work.ics".
pub fn import(file: &str) -> String {
    format!("import {file}")
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

/// "add a rule for Clinical".
pub fn add_rule(category: &str) -> String {
    format!("add a rule for {category}")
}

/// "change a rule for Clinical".
pub fn edit_rule(category: &str) -> String {
    format!("change a rule for {category}")
}

/// "move a rule for Clinical".
pub fn move_rule(category: &str) -> String {
    format!("move a rule for {category}")
}

/// "remove a rule for Clinical".
pub fn remove_rule(category: &str) -> String {
    format!("remove a rule for {category}")
}

/// "sort Ward huddle as Clinical", or "leave Ward huddle open".
pub fn sort(what: &str, category: Option<&str>) -> String {
    category.map_or_else(
        || format!("leave {what} open"),
        |category| format!("sort {what} as {category}"),
    )
}

/// A title that is not kept, by when it happens: "the entries on weekdays, 18:30 to 19:30".
pub fn untitled(pattern: &str) -> String {
    format!("the entries: {pattern}")
}

/// "count the week of 12 October".
pub fn count_week(monday: Day) -> String {
    format!("count the week of {}", monday.0.format("%-d %B"))
}

/// "set aside the week of 12 October".
pub fn set_week_aside(monday: Day) -> String {
    format!("set aside the week of {}", monday.0.format("%-d %B"))
}

/// "leave the week of 12 October as proposed".
pub fn week_as_proposed(monday: Day) -> String {
    format!(
        "leave the week of {} as proposed",
        monday.0.format("%-d %B")
    )
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

/// The program that wrote a file, by the name people know it by; else as the file says it.
pub fn program(id: &str) -> String {
    let lower = id.to_lowercase();
    let known = [
        ("outlook", "Outlook"),
        ("exchange", "Exchange"),
        ("google", "Google Calendar"),
        ("apple", "Apple Calendar"),
        ("mozilla", "Thunderbird"),
        ("zimbra", "Zimbra"),
    ];
    match known.iter().find(|(word, _)| lower.contains(word)) {
        Some((_, name)) => (*name).to_owned(),
        None => id
            .trim_start_matches("-//")
            .split("//")
            .next()
            .unwrap_or(id)
            .trim()
            .to_owned(),
    }
}

/// Because the person sorted this series or its title.
pub fn you_sorted() -> String {
    "you sorted it".to_owned()
}

/// A moment in a sentence about a file: "8 March, 02:30".
pub fn moment(day: Day, time: &str) -> String {
    format!("{}, {time}", day.0.format("%-d %B"))
}

/// How the hours of the week one has are worked out.
pub fn formula_have() -> &'static str {
    "The hours of work in the weeks that count, divided by the number of those weeks. Overlapping entries count once; tentative ones count half."
}

/// How the hours of the wished week are worked out.
pub fn formula_wish() -> &'static str {
    "The hours of work painted in the wished week."
}

/// How the rows are worked out.
pub fn formula_rows() -> &'static str {
    "The same hours by kind of work. Time that two kinds share is split between them. Minutes are rounded so that the rows add up."
}

/// How the parts of the week are worked out.
pub fn formula_bands() -> &'static str {
    "The same hours by your own working hours: inside them, outside them from Monday to Friday, and outside them on Saturday and Sunday."
}

/// How the difference is drawn.
pub fn formula_difference() -> &'static str {
    "A quarter hour counts as work you have when, on average over the weeks, at least half of it is work; its kind is the largest of them. It is then compared with the same quarter hour of the wish."
}

/// What is not sorted.
pub fn formula_unsorted() -> &'static str {
    "Hours without a kind. They stand in none of the other figures."
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
