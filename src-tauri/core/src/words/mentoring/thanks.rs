//! Words of the thank-you after a meeting.

use crate::day::Day;
use crate::words::calendars::{day_name, time};
use crate::words::mentoring::agenda::{day, long_weekday};
use crate::words::mentoring::list;

const TITLES: [&str; 8] = ["Dr", "Dr.", "Prof", "Prof.", "Professor", "Mr", "Ms", "Mrs"];

/// The first name of somebody, or the whole name where only a title and a surname are known.
pub fn first_name(name: &str) -> &str {
    let parts: Vec<&str> = name.split_whitespace().collect();
    let bare: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|own| !TITLES.contains(own))
        .collect();
    match bare.as_slice() {
        [first, _, ..] => first,
        [one] if bare.len() == parts.len() => one,
        _ => name,
    }
}

/// "Dear Abena,".
pub fn dear(name: &str) -> String {
    format!("Dear {},", first_name(name))
}

/// The first paragraph: thanks, and one thing that was heard.
pub fn opening(on: Day, advice: Option<&str>) -> String {
    let thanks = format!("Thank you for {}.", day_name(on.weekday() as u8));
    match advice {
        Some(advice) => format!("{thanks} What I take with me: {}.", lower(advice)),
        None => thanks,
    }
}

/// "two letter names by 10 December".
pub fn by(what: &str, due: Option<Day>) -> String {
    match due {
        Some(due) => format!("{} by {}", lower(what), day(due)),
        None => lower(what),
    }
}

/// The second paragraph: what each will do, and what was offered. None where nothing was said.
pub fn promises(mine: &[String], theirs: &[String], offered: &[String]) -> Option<String> {
    let joined = |all: &[String]| {
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        list(&all)
    };
    let mut said = Vec::new();
    if !mine.is_empty() {
        said.push(format!("From me you will have: {}.", joined(mine)));
    }
    if !theirs.is_empty() {
        said.push(format!(
            "Thank you for what you took on: {}.",
            joined(theirs)
        ));
    }
    if !offered.is_empty() {
        let offered: Vec<String> = offered.iter().map(|own| lower(own)).collect();
        said.push(format!("Thank you also for this: {}.", joined(&offered)));
    }
    (!said.is_empty()).then(|| said.join(" "))
}

/// When the two meet next, where that is planned.
pub fn next(on: Day, start: Option<u16>) -> String {
    match start {
        Some(start) => format!(
            "I look forward to {} at {}.",
            long_weekday(on),
            time(u32::from(start))
        ),
        None => format!("I look forward to {}.", long_weekday(on)),
    }
}

/// When the two could meet next.
pub fn ask(on: Day, start: Option<u16>) -> String {
    match start {
        Some(start) => format!(
            "Could we meet on {} at {}?",
            long_weekday(on),
            time(u32::from(start))
        ),
        None => format!("Could we meet on {}?", long_weekday(on)),
    }
}

/// With a small first letter, unless the word is all capitals or stands alone as "I".
fn lower(text: &str) -> String {
    let first = text.split_whitespace().next().unwrap_or_default();
    let capitals = first.chars().filter(|letter| letter.is_uppercase()).count();
    if first == "I" || first.starts_with("I'") || first.starts_with("I’") || capitals > 1 {
        return text.to_owned();
    }
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |letter| {
        letter.to_lowercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::{by, first_name};
    use crate::day::Day;

    #[test]
    fn people_are_called_as_one_would() {
        for (name, called) in [
            ("Dr Abena Osei", "Abena"),
            ("Abena Osei", "Abena"),
            ("Dr Osei", "Dr Osei"),
            ("Osei", "Osei"),
            ("Prof. Dr Ute Mann", "Ute"),
        ] {
            assert_eq!(first_name(name), called);
        }
    }

    #[test]
    fn a_sentence_goes_on_with_a_small_letter_unless_it_is_a_name_of_its_own() {
        let due = Day::read("day", "2026-12-10").ok();
        assert_eq!(
            by("Two letter names", due),
            "two letter names by 10 December"
        );
        assert_eq!(by("QI charter", None), "QI charter");
        assert_eq!(by("I send it", None), "I send it");
    }
}
