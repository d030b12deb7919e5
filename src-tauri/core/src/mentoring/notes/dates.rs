//! Days in words: "by 12 Dec", "by Fri", "in 2 weeks", counted from a given day. What is no day stays in the words.

use chrono::{Datelike, Months, NaiveDate};

use crate::day::Day;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];
const COUNTS: [&str; 12] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];
/// Most words of a day: "the end of next month".
const LONGEST: usize = 5;
/// Furthest day, in days: ten years.
const FURTHEST: u64 = 3660;

/// The text without its last day in words, and that day; the text as it is where there is none.
pub fn taken(text: &str, from: Day) -> (String, Option<Day>) {
    let words: Vec<&str> = text.split_whitespace().collect();
    for at in (0..words.len()).rev() {
        let lead = bare(words[at]);
        for length in (1..=LONGEST.min(words.len() - at - 1)).rev() {
            let said: Vec<String> = words[at + 1..=at + length]
                .iter()
                .map(|own| bare(own))
                .collect();
            let said: Vec<&str> = said.iter().map(String::as_str).collect();
            let day = match lead.as_str() {
                "by" | "before" | "until" | "on" => named(&said, from),
                "in" | "within" => span(&said, from).or_else(|| month_alone(&said, from)),
                _ => None,
            };
            if day.is_some() {
                let rest = [&words[..at], &words[at + length + 1..]].concat();
                return (tidy(&rest.join(" ")), day);
            }
        }
    }
    if let Some((last, rest)) = words.split_last()
        && let Some(day) = alone(&bare(last), from)
        && !rest.is_empty()
    {
        return (tidy(&rest.join(" ")), Some(day));
    }
    (tidy(text), None)
}

/// In lower case, without the marks around it.
fn bare(word: &str) -> String {
    word.trim_matches(|letter: char| matches!(letter, ',' | ';' | '.' | ':' | '(' | ')'))
        .to_lowercase()
}

fn tidy(text: &str) -> String {
    text.trim()
        .trim_end_matches([',', ';', '.', ':', '-'])
        .trim()
        .to_owned()
}

/// A day that needs no word before it.
fn alone(word: &str, from: Day) -> Option<Day> {
    match word {
        "today" | "tonight" => Some(from),
        "tomorrow" => Some(from.plus(1)),
        _ => iso(word),
    }
}

/// What follows "by": a day, a weekday, a month, an end.
fn named(said: &[&str], from: Day) -> Option<Day> {
    match said {
        ["the", rest @ ..] if !rest.is_empty() => {
            named_end(rest, from).or_else(|| ordinal(rest, from))
        }
        [one] => alone(one, from)
            .or_else(|| weekday(one).map(|day| next(from, day)))
            .or_else(|| ordinal(&[one], from))
            .or_else(|| month(one).and_then(|month| end_of(month, from))),
        ["next", "week"] => Some(from.monday().plus(7 + 4)),
        ["this", "week"] => Some(from.monday().plus(4)).filter(|day| *day >= from),
        ["next", "month"] => last_day(from, 1),
        ["next", one] => weekday(one).map(|day| from.monday().plus(7 + u64::from(day))),
        ["this", one] => weekday(one).map(|day| next(from, day)),
        [one, "week"] => weekday(one).map(|day| next(from, day).plus(7)),
        _ => named_end(said, from).or_else(|| dated(said, from)),
    }
}

/// "end of the month", "end of next week".
fn named_end(said: &[&str], from: Day) -> Option<Day> {
    match said {
        ["end", "of", "month"] | ["end", "of", "the" | "this", "month"] => last_day(from, 0),
        ["end", "of", "next", "month"] => last_day(from, 1),
        ["end", "of", "week"] | ["end", "of", "the" | "this", "week"] => {
            Some(from.monday().plus(4)).filter(|day| *day >= from)
        }
        ["end", "of", "next", "week"] => Some(from.monday().plus(7 + 4)),
        ["end", "of", "year"] | ["end", "of", "the" | "this", "year"] => {
            NaiveDate::from_ymd_opt(from.0.year(), 12, 31).map(Day)
        }
        ["end", "of", one] => month(one).and_then(|month| end_of(month, from)),
        _ => None,
    }
}

/// "12 Dec", "Dec 12", "12 December 2027", "Fri 12 Dec".
fn dated(said: &[&str], from: Day) -> Option<Day> {
    let said = match said {
        [first, rest @ ..] if rest.len() >= 2 && weekday(first).is_some() => rest,
        _ => said,
    };
    let (first, second, year) = match said {
        [first, second] | [first, "of", second] => (first, second, None),
        [first, second, year] if year.len() == 4 => (first, second, Some(year.parse().ok()?)),
        _ => return None,
    };
    let pair = |day: &str, name: &str| Some((number(day)?, month(name)?));
    let (day, month) = pair(first, second).or_else(|| pair(second, first))?;
    if let Some(year) = year {
        return NaiveDate::from_ymd_opt(year, month, day).map(Day);
    }
    let of_year = |year| NaiveDate::from_ymd_opt(year, month, day).map(Day);
    let own = of_year(from.0.year());
    own.filter(|day| *day >= from)
        .or_else(|| of_year(from.0.year() + 1))
}

/// "the 12th", and nothing more: the next day of that number.
fn ordinal(said: &[&str], from: Day) -> Option<Day> {
    let [one] = said else {
        return dated(said, from);
    };
    if !one.ends_with(['t', 'd', 'h']) {
        return None;
    }
    let day = number(one)?;
    (0..12).find_map(|ahead| {
        let month = from.0.with_day(1)?.checked_add_months(Months::new(ahead))?;
        month.with_day(day).map(Day).filter(|own| *own > from)
    })
}

/// "2 weeks", "a month", "ten days" from a day.
fn span(said: &[&str], from: Day) -> Option<Day> {
    let [count, unit] = said else { return None };
    let count: u32 = match *count {
        "a" | "an" => 1,
        word => COUNTS
            .iter()
            .position(|own| *own == word)
            .map(|at| at as u32 + 1)
            .or_else(|| word.parse().ok())?,
    };
    let days = |each: u32| {
        let days = u64::from(count) * u64::from(each);
        (days <= FURTHEST).then(|| from.plus(days))
    };
    let months = |each: u32| {
        let months = count.checked_mul(each).filter(|own| *own <= 120)?;
        from.0.checked_add_months(Months::new(months)).map(Day)
    };
    match *unit {
        "day" | "days" => days(1),
        "week" | "weeks" | "wk" | "wks" => days(7),
        "fortnight" => days(14),
        "month" | "months" => months(1),
        "year" | "years" => months(12),
        _ => None,
    }
}

/// "in January": its last day.
fn month_alone(said: &[&str], from: Day) -> Option<Day> {
    let [one] = said else { return None };
    month(one).and_then(|month| end_of(month, from))
}

fn number(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let rest = &word[digits.len()..];
    matches!(rest, "" | "st" | "nd" | "rd" | "th").then_some(())?;
    digits.parse().ok().filter(|own| (1..=31).contains(own))
}

/// A month by its name or its first three or four letters.
fn month(word: &str) -> Option<u32> {
    let own = MONTHS
        .iter()
        .position(|name| *name == word || (3..=4).contains(&word.len()) && name.starts_with(word));
    own.map(|at| at as u32 + 1)
}

/// A weekday by its name or a beginning of it of three letters or more.
fn weekday(word: &str) -> Option<u32> {
    let own = WEEKDAYS
        .iter()
        .position(|name| word.len() >= 3 && name.starts_with(word));
    own.map(|at| at as u32)
}

/// The next such weekday after a day.
fn next(from: Day, weekday: u32) -> Day {
    let ahead = (weekday + 7 - from.weekday()) % 7;
    from.plus(u64::from(if ahead == 0 { 7 } else { ahead }))
}

fn iso(word: &str) -> Option<Day> {
    let sound = word.len() == 10 && word.is_ascii();
    sound.then(|| Day::read("day", word).ok()).flatten()
}

/// The last day of a month this year, or next year where that is past.
fn end_of(month: u32, from: Day) -> Option<Day> {
    let of_year = |year: i32| {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        first
            .checked_add_months(Months::new(1))?
            .pred_opt()
            .map(Day)
    };
    of_year(from.0.year())
        .filter(|day| *day >= from)
        .or_else(|| of_year(from.0.year() + 1))
}

/// The last day of the month this many months on.
fn last_day(from: Day, ahead: u32) -> Option<Day> {
    let first = from
        .0
        .with_day(1)?
        .checked_add_months(Months::new(ahead + 1))?;
    first.pred_opt().map(Day)
}
