//! Marks titles that may hold a patient's name or record number.
//!
//! It is a list of signs, not a judge: it looks for what people write next to patients, and misses a bare first name.
//! Whatever it marks is never shown again by title and never stored as one.

use crate::calendars::title::{has_word, normalised};

/// What made a title look like a patient's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// A word for a record number ("MRN", "NHS no") or six digits or more in a row.
    RecordNumber,
    /// A date of birth, or an age and sex such as "64F".
    Birth,
    /// "Okafor, Ben": a family name, a comma, a given name, and nothing else that reads like a meeting.
    NameOrder,
    /// A word for a patient ("pt", "patient") followed by what looks like a name.
    PatientWord,
}

const RECORD_WORDS: [&str; 8] = [
    "mrn",
    "mr#",
    "nhs no",
    "hosp no",
    "chart no",
    "record no",
    "csn",
    "ohip",
];
const BIRTH_WORDS: [&str; 4] = ["dob", "d.o.b", "born", "yo"];
/// Words that show a comma to be a list or a place, not a name: "Rounds, Tuesday".
const PLAIN_WORDS: [&str; 46] = [
    "am",
    "pm",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "clinic",
    "ward",
    "rounds",
    "round",
    "room",
    "rm",
    "teams",
    "zoom",
    "call",
    "meeting",
    "week",
    "west",
    "east",
    "north",
    "south",
    "floor",
    "conference",
    "lecture",
    "division",
    "council",
    "committee",
    "teaching",
    "research",
    "service",
    "writing",
    "inbox",
    "notes",
    "lunch",
    "leeds",
    "london",
];

/// The first sign found in a title, or none.
pub fn sign(title: &str) -> Option<Sign> {
    let lower = normalised(title);
    if longest_digits(title) >= 6 || RECORD_WORDS.iter().any(|word| has_word(&lower, word)) {
        return Some(Sign::RecordNumber);
    }
    if BIRTH_WORDS[..3].iter().any(|word| has_word(&lower, word)) || age_and_sex(&lower) {
        return Some(Sign::Birth);
    }
    if ["pt", "pt.", "patient"]
        .iter()
        .any(|word| has_word(&lower, word))
        && names(title) >= 1
    {
        return Some(Sign::PatientWord);
    }
    name_order(title).then_some(Sign::NameOrder)
}

/// Digits in a row; one space or hyphen inside a run does not end it, so that "123-456" counts as six.
/// A date such as 2026-11-22 is let through.
fn longest_digits(title: &str) -> usize {
    title
        .split(|c: char| !c.is_ascii_digit() && c != '-')
        .map(run)
        .max()
        .unwrap_or(0)
}

fn run(piece: &str) -> usize {
    let lengths: Vec<usize> = piece.split('-').map(str::len).collect();
    let is_date = matches!(lengths[..], [4, 2, 2] | [2, 2, 4] | [1..=2, 1..=2, 2 | 4]);
    let is_years = lengths == [4, 4];
    if is_date || is_years {
        0
    } else {
        lengths.iter().sum()
    }
}

/// "64F", "64 yo", "64-year-old".
fn age_and_sex(lower: &str) -> bool {
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let is_age = |text: &str| text.parse::<u8>().is_ok_and(|age| age > 0 && age < 120);
    words.iter().any(|word| {
        ["f", "m", "yo", "yom", "yof"].iter().any(|end| {
            word.strip_suffix(end)
                .is_some_and(|age| age.len() >= 2 && is_age(age))
        })
    }) || words
        .windows(2)
        .any(|pair| is_age(pair[0]) && matches!(pair[1], "yo" | "yom" | "yof"))
        || words
            .windows(3)
            .any(|three| is_age(three[0]) && three[1] == "year" && three[2] == "old")
}

/// Exactly two parts around a comma: one or two capitalised words, then one or two, none of them a plain word.
fn name_order(title: &str) -> bool {
    let parts: Vec<&str> = title.split(',').map(str::trim).collect();
    let [family, given] = parts[..] else {
        return false;
    };
    let name = |part: &str| {
        let words: Vec<&str> = part.split_whitespace().collect();
        (1..=2).contains(&words.len()) && words.iter().all(|word| is_name(word))
    };
    name(family) && name(given)
}

fn names(title: &str) -> usize {
    title
        .split_whitespace()
        .filter(|word| {
            is_name(word) && !matches!(normalised(word).as_str(), "pt" | "pt." | "patient")
        })
        .count()
}

/// A capital letter, then small ones (or an initial), and not a word people use for meetings.
fn is_name(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphabetic());
    let mut chars = bare.chars();
    let first = chars.next().is_some_and(char::is_uppercase);
    let rest = {
        let mut joined = false;
        chars.all(|c| {
            let fits = c.is_lowercase() || matches!(c, '\'' | '’' | '-') || (joined && c.is_uppercase());
            joined = matches!(c, '\'' | '’' | '-');
            fits
        })
    };
    first
        && rest
        && !word.contains(|c: char| c.is_ascii_digit())
        && !PLAIN_WORDS.contains(&bare.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::{Sign, sign};

    #[test]
    fn what_stands_beside_patients_is_marked() {
        assert_eq!(sign("Follow-up MRN 204"), Some(Sign::RecordNumber));
        assert_eq!(sign("Family meeting 4471902"), Some(Sign::RecordNumber));
        assert_eq!(sign("Call back 447-1902"), Some(Sign::RecordNumber));
        assert_eq!(sign("Okafor, Ben"), Some(Sign::NameOrder));
        assert_eq!(sign("O’Neill, Mary-jane"), Some(Sign::NameOrder));
        assert_eq!(sign("Consult 64F chest pain"), Some(Sign::Birth));
        assert_eq!(sign("DOB 3 March"), Some(Sign::Birth));
        assert_eq!(sign("pt Alvarez discharge"), Some(Sign::PatientWord));
    }

    #[test]
    fn ordinary_titles_are_left_alone() {
        for title in [
            "Service week, 7 West",
            "Noon conference",
            "Research call, Leeds",
            "Rounds, Tuesday",
            "Patient safety council",
            "Meeting 2026-11-22",
            "Budget 2026-2027",
            "Room 21014",
            "M&M conference",
            "Inbox and results",
            "Clinic, AM",
            "Journal club",
            "Patient flow huddle",
            "Grand rounds: sepsis",
            "Busy",
        ] {
            assert_eq!(sign(title), None, "{title} is a meeting");
        }
    }
}
