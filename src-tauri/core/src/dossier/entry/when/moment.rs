//! One date as people write it: a year, a month, a season or a day.

use crate::dossier::bibliography::record::date::{Moment, Within};

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
const SEASONS: [&str; 4] = ["spring", "summer", "autumn", "winter"];

/// Reads one date in lower case; none where it is none.
pub(super) fn moment(text: &str) -> Option<Moment> {
    if let Some(iso) = iso(text) {
        return Some(iso);
    }
    if let Some((month, year)) = text.split_once('/') {
        let month = month.trim().parse().ok()?;
        return checked(Moment::month(whole_year(year.trim())?, month), Some(month));
    }
    let words: Vec<&str> = text.split_whitespace().map(bare).collect();
    match words[..] {
        [year] => Some(Moment::year(whole_year(year)?)),
        [word, year] | [year, word] if whole_year(year).is_some() => {
            let own = whole_year(year)?;
            month(word)
                .map(|month| Moment::month(own, month))
                .or_else(|| season(word).map(|season| Moment::season(own, season)))
        }
        [one, two, year] => {
            let year = whole_year(year)?;
            let (day, month) = day(one)
                .zip(month(two))
                .or_else(|| day(two).zip(month(one)))?;
            let own = Moment::day(year, month, day);
            matches!(own.within, Within::Day { .. }).then_some(own)
        }
        _ => None,
    }
}

/// A date whose year, or month and year, stand on the other side of the dash: "Mar" of "Mar–May 2024", "3" of "3–5 May 2024".
pub(super) fn half(text: &str, other: Moment) -> Option<Moment> {
    let words: Vec<&str> = text.split_whitespace().map(bare).collect();
    let within = match words[..] {
        [one] => match other.within {
            Within::Day { month: theirs, .. } => match day(one) {
                Some(day) => Moment::day(other.year, theirs, day),
                None => Moment::month(other.year, month(one)?),
            },
            _ => Moment::month(other.year, month(one)?),
        },
        [one, two] => {
            let (day, month) = day(one)
                .zip(month(two))
                .or_else(|| day(two).zip(month(one)))?;
            Moment::day(other.year, month, day)
        }
        _ => return None,
    };
    Some(within)
}

/// Whether these are a month and a day that want a year: "may 22".
pub(super) fn lacks_year(text: &str) -> bool {
    let lower = text.to_lowercase();
    let end = lower.rsplit(['–', '—']).next().unwrap_or(&lower);
    let words: Vec<&str> = end.split_whitespace().map(bare).collect();
    match words[..] {
        [one, two] => {
            (month(one).is_some() && day(two).is_some())
                || (day(one).is_some() && month(two).is_some())
        }
        _ => false,
    }
}

/// As it is shown: "14 Mar 2024", "Mar 2024", "spring 2024", "2024".
pub(super) fn written(moment: Moment) -> String {
    let name = |month: u8| {
        let full = MONTHS[usize::from(month.clamp(1, 12)) - 1];
        let mut short: String = full.chars().take(3).collect();
        short[..1].make_ascii_uppercase();
        short
    };
    let year = moment.year;
    match moment.within {
        Within::Year => year.to_string(),
        Within::Season(season) => {
            format!("{} {year}", SEASONS[usize::from(season.clamp(1, 4)) - 1])
        }
        Within::Month(month) => format!("{} {year}", name(month)),
        Within::Day { month, day } => format!("{day} {} {year}", name(month)),
    }
}

/// "2024-03-14" and "2024-03".
fn iso(text: &str) -> Option<Moment> {
    let parts: Vec<&str> = text.split('-').collect();
    let two = |part: &str| {
        let sound = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        sound.then(|| part.parse::<u8>().ok()).flatten()
    };
    match parts[..] {
        [year, month, day] => {
            let own = Moment::day(whole_year(year)?, two(month)?, two(day)?);
            matches!(own.within, Within::Day { .. }).then_some(own)
        }
        [year, month] => {
            let month = two(month)?;
            checked(Moment::month(whole_year(year)?, month), Some(month))
        }
        _ => None,
    }
}

/// A month that does not exist is no date.
fn checked(moment: Moment, month: Option<u8>) -> Option<Moment> {
    (month.is_none() || matches!(moment.within, Within::Month(_))).then_some(moment)
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| matches!(c, '.' | ','))
}

fn whole_year(text: &str) -> Option<i32> {
    let sound = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year: i32 = sound.then(|| text.parse().ok()).flatten()?;
    (1900..=2100).contains(&year).then_some(year)
}

fn day(text: &str) -> Option<u8> {
    let bare = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|end| text.strip_suffix(end))
        .unwrap_or(text);
    let sound = bare.len() <= 2 && bare.bytes().all(|byte| byte.is_ascii_digit());
    let day: u8 = sound.then(|| bare.parse().ok()).flatten()?;
    (1..=31).contains(&day).then_some(day)
}

fn month(text: &str) -> Option<u8> {
    let long_enough = text.len() >= 3;
    let at = MONTHS
        .iter()
        .position(|name| long_enough && name.starts_with(text))?;
    u8::try_from(at + 1).ok()
}

fn season(text: &str) -> Option<u8> {
    let text = if text == "fall" { "autumn" } else { text };
    let at = SEASONS.iter().position(|name| *name == text)?;
    u8::try_from(at + 1).ok()
}
