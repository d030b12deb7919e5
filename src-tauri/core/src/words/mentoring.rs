//! Words of mentoring: names of domains, stages and worlds, and what the rest of the place says.

use crate::day::Day;

pub mod advice;
pub mod after;
pub mod agenda;
pub mod agreement;
pub mod card;
pub mod contact;
pub mod disclosure;
pub mod door;
pub mod exchange;
pub mod feedback;
pub mod frame;
pub mod given;
pub mod goal;
pub mod health;
pub mod ladder;
pub mod letter;
pub mod meeting;
pub mod need;
pub mod out;
pub mod people;
pub mod person;
pub mod promise;
pub mod request;
pub mod rules;
pub mod source;
pub mod team;
pub mod thanks;

/// A domain, by its name in the store.
pub fn domain(name: &str) -> &'static str {
    match name {
        "academic" => "Academic",
        "clinical" => "Clinical",
        "business" => "Business",
        "leadership" => "Leadership",
        _ => "Personal",
    }
}

/// A stage, by its name in the store.
pub fn stage(name: &str) -> &'static str {
    match name {
        "resident" => "Resident",
        "fellow" => "Fellow",
        "early" => "Early career",
        "mid" => "Mid-career",
        _ => "Senior",
    }
}

/// The person's world, by its name in the store.
pub fn world(name: &str) -> &'static str {
    match name {
        "academic" => "Academic",
        "practice" => "Practice",
        _ => "Both, still exploring",
    }
}

/// Label of a change.
pub fn set_standing() -> &'static str {
    "change where you stand"
}

/// "a", "a and b", "a, b and c".
pub fn list(all: &[&str]) -> String {
    match all {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// "1 day", "3 days".
pub fn count(number: u64, one: &str, many: &str) -> String {
    if number == 1 {
        format!("1 {one}")
    } else {
        format!("{number} {many}")
    }
}

/// "15 October": a day whose year is plain.
pub fn day_month(day: Day) -> String {
    day.0.format("%-d %B").to_string()
}

/// The end of a letter: "With thanks,\nDr Ines Halloran".
pub fn signed(closing: &str, from: Option<&str>) -> String {
    match from {
        Some(from) => format!("{closing}\n{from}"),
        None => closing.to_owned(),
    }
}

/// A name of ours inside a sentence: "contract terms".
pub fn inline(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// Label of the change that fills the sample's vault.
pub fn sample() -> &'static str {
    "write down who helps"
}
