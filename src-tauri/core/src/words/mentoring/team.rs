//! Words of the team: what is covered, by whom, who would help most, what is missing.

use crate::words::mentoring::{count, inline, list};
use crate::working::Working;

/// How far a part of a hundred is, as one would say it.
fn about(points: u32) -> &'static str {
    match points {
        0 => "none",
        1..20 => "a little",
        20..30 => "about a quarter",
        30..38 => "about a third",
        38..45 => "two fifths",
        45..58 => "about half",
        58..63 => "three fifths",
        63..71 => "about two thirds",
        71..80 => "about three quarters",
        80..95 => "most",
        _ => "nearly all",
    }
}

/// "Your four relationships cover about half of what you need. Contract terms, pay benchmarks and part-time and leave are not covered."
pub fn sentence(members: usize, covered: Option<u32>, uncovered: &[&str]) -> String {
    let Some(covered) = covered else {
        return "Say on the needs map what is missing, and this page shows who covers it."
            .to_owned();
    };
    if members == 0 {
        return "Nobody helps with what you need yet.".to_owned();
    }
    let who = match members {
        1 => "Your one relationship covers".to_owned(),
        own => format!("Your {} relationships cover", small(own)),
    };
    let mut said = format!("{who} {} of what you need.", about(covered));
    let mut names: Vec<String> = uncovered.iter().take(3).map(|name| inline(name)).collect();
    if let (Some(first), Some(own)) = (names.first_mut(), uncovered.first()) {
        (*own).clone_into(first);
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match (uncovered.len(), names.as_slice()) {
        (_, []) => {}
        (1, [one]) => said = format!("{said} {one} has hardly anybody."),
        (1..=3, names) => said = format!("{said} {} have hardly anybody.", list(names)),
        (more, names) => {
            said = format!(
                "{said} {} and {} more have hardly anybody.",
                names.join(", "),
                more - 3
            );
        }
    }
    said
}

fn small(number: usize) -> String {
    const WORDS: [&str; 10] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    ];
    WORDS
        .get(number)
        .map_or_else(|| number.to_string(), |own| (*own).to_owned())
}

/// What could be done about a need that is not covered; `kept` where asking would tell of the move.
pub fn uncovered(ask: Option<&str>, could: bool, kept: bool) -> String {
    let said = match (ask, could) {
        (Some(why), _) => format!("No new person needed first: {why}"),
        (None, true) => "A prospect could.".to_owned(),
        (None, false) => "Nobody you know of yet.".to_owned(),
    };
    if kept {
        format!("{said} Nobody is asked who may not learn of the move.")
    } else {
        said
    }
}

/// Why somebody who helps could be asked: the person only guesses how far they can.
pub fn ask_guess(name: &str) -> String {
    format!("ask {name}; so far you only guess.")
}

/// Why somebody who helps could be asked: nothing was said of them and this domain.
pub fn ask_unsaid(name: &str) -> String {
    format!("ask {name}, of whom nothing is said about this yet.")
}

fn a_quarter(minutes: Option<u32>) -> String {
    minutes.map_or_else(String::new, |own| format!(", for {own} minutes a quarter"))
}

/// Who would help most.
pub fn next(name: &str, from: u32, to: u32, minutes: Option<u32>) -> String {
    format!(
        "With {name}, cover would go from {from} to {to} of 100{}.",
        a_quarter(minutes)
    )
}

/// How that was worked out.
pub fn next_working(reasons: &[(&str, u32)], from: u32, to: u32, minutes: Option<u32>) -> Working {
    let mut working = Working::new(
        "demand this person takes off what is left, need by need, less 0.005 of a point for each minute a quarter",
    )
    .with("Cover now", format!("{from} of 100"));
    for (name, points) in reasons {
        working = working.with(*name, format!("+{points}"));
    }
    let minutes = minutes.map_or_else(|| "not said".to_owned(), |own| own.to_string());
    working
        .with("Cover with them", format!("{to} of 100"))
        .with("Minutes a quarter", minutes)
}

/// The best two together.
pub fn pair(names: &[&str], to: u32, exact: bool) -> String {
    let how = if exact {
        "Every pair was compared."
    } else {
        "There are too many pairs to compare all; this is the best found one by one."
    };
    format!(
        "{} together would bring it to {to} of 100. {how}",
        list(names)
    )
}

/// What would go with somebody who left.
pub fn fragile(name: &str, share: u32, alone: &[String], then: Option<(&str, u32)>) -> String {
    let mut said = format!("If {name} left, {share} of 100 of your cover would go.");
    let named: Vec<&str> = alone.iter().take(3).map(String::as_str).collect();
    match (alone.len(), named.as_slice()) {
        (_, []) => {}
        (1, [one]) => said = format!("{said} {one} would then rest on nobody."),
        (1..=3, names) => said = format!("{said} {} would then rest on nobody.", list(names)),
        (more, names) => {
            said = format!(
                "{said} {} and {} would then rest on nobody.",
                names.join(", "),
                count(more as u64 - 3, "more need", "more needs")
            );
        }
    }
    if let Some((name, share)) = then {
        said = format!("{said} The next largest is {name}, with {share}.");
    }
    said
}

/// A role that is missing, by the name of its rule.
pub fn missing(rule: &str, contract: bool) -> &'static str {
    match (rule, contract) {
        ("peer", _) => "Nobody at your own stage is among them.",
        ("sponsor", _) => "Nobody puts you forward.",
        ("outside", true) => "A contract waits, and nobody outside your institution is among them.",
        ("outside", false) => {
            "You are exploring a move, and nobody outside your institution is among them."
        }
        ("academic", _) => {
            "You are exploring both worlds, and nobody from the academic one is among them."
        }
        _ => "You are exploring both worlds, and nobody from practice is among them.",
    }
}

/// How the cover was worked out.
pub fn working(needs: usize, demand: u32, covered: Option<u32>) -> Working {
    Working::new(
        "for each need 1 − the product of (1 − share of each who helps), weighed by its demand; share = offer ÷ 4 × 1 where seen, 0.8 where they said so, 0.5 where you guess",
    )
    .with("Needs with a known demand", needs.to_string())
    .with("All demand", format!("{demand} points"))
    .with(
        "Covered",
        covered.map_or_else(|| "not known".to_owned(), |own| format!("{own} of 100")),
    )
    .with("Prospects", "not counted")
}
