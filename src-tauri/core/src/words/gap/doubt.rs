//! Why it cannot be told yet, with the one thing that would settle it; and what to ask about a wish.

use crate::words::gap::{count, number, percent};

/// What is said where it cannot be told, before the largest doubt.
pub fn cannot_tell() -> String {
    "Whether hours or values weigh more cannot be told yet.".to_owned()
}

/// The doubt: too few weeks.
pub fn doubt_few_weeks(weeks: u32) -> String {
    let have = match weeks {
        0 => "No week of this kind counts so far".to_owned(),
        1 => "Only one week of this kind counts so far".to_owned(),
        weeks => format!("Only {} weeks of this kind count so far", count(weeks)),
    };
    format!("{have}; with eight the figures would carry.")
}

fn sort_titles(titles: u32) -> String {
    match titles {
        0 => "Sort them and this settles.".to_owned(),
        1 => "Sort the one largest title and this settles.".to_owned(),
        titles => format!(
            "Sort the {} largest titles and this settles.",
            count(titles)
        ),
    }
}

/// The doubt: titles that say nothing.
pub fn doubt_silent(share: u32, titles: u32) -> String {
    format!(
        "{} of your hours stand under titles that say nothing, such as “Busy”. {}",
        percent(share),
        sort_titles(titles)
    )
}

/// The doubt: hours that are not sorted.
pub fn doubt_unsorted(share: u32, titles: u32) -> String {
    format!(
        "The largest doubt is the {} of your hours that are not sorted. {}",
        percent(share),
        sort_titles(titles)
    )
}

/// The doubt: weeks that differ.
pub fn doubt_weeks() -> String {
    "The largest doubt is how much your weeks differ from one another. More weeks that count would settle it.".to_owned()
}

/// The doubt: the core day.
pub fn doubt_core() -> String {
    "The largest doubt is where your core day begins and ends: an hour either way changes the answer. Look at your working hours once more and this settles.".to_owned()
}

/// The doubt: tentative entries.
pub fn doubt_tentative() -> String {
    "The largest doubt is the entries that are not certain. Say which of them took place and this settles.".to_owned()
}

/// The doubt: hours no calendar holds.
pub fn doubt_shadow(low: u64, high: u64) -> String {
    format!(
        "The largest doubt is the hours no calendar holds, which you put at {} to {}. Note them for two weeks and this settles.",
        number(low),
        number(high)
    )
}

/// Asks about a wish with little work.
pub fn guard_few_hours(minutes: u64) -> String {
    format!(
        "The week you drew holds {} of work. Is that the week you mean?",
        crate::words::calendars::hours(minutes)
    )
}

/// Asks about a duty the wish leaves out.
pub fn guard_duty(name: &str) -> String {
    format!(
        "Your contract names {name}, and the week you drew holds none of it. Is that what you wish?"
    )
}
