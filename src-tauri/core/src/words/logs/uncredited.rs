//! Words of the ledger of uncredited work.

use crate::day::Day;
use crate::words::calendars::hours as amount;
use crate::words::gap::page::hours as tenths;
use crate::words::print::date;
use crate::working::Working;

/// Title of the page.
pub const TITLE: &str = "Work without credit";
/// Heading.
pub const BY_REQUESTER: &str = "Who asked";
/// Heading.
pub const HOW: &str = "How the figures are worked out";
/// Heading.
pub const ENTRIES: &str = "The last twelve months";
/// At the foot.
pub const FOOT: &str =
    "Made by Bearings, without names. A planning aid, not an assessment of a person.";
/// Of the attached table.
pub const DATA: &str = "The same entries, without names";
/// What the figures do not tell.
pub const CAVEAT: &str = "Only what was written down counts. Where the ledger is younger than a year, nothing is added for the months before. Work without credit can still be work worth doing.";
/// Total.
pub const HOURS: &str = "Hours without credit";
/// Total.
pub const FTE: &str = "Share of a full-time year";
/// Total.
pub const MONEY: &str = "At what a true hour earns";
/// Total.
pub const ANYONE: &str = "That anyone could have done";
/// Total.
pub const YES: &str = "Answered yes, whole or in part";
/// Head.
pub const TOTAL: &str = "Over the last twelve months";
/// Head.
pub const VALUE: &str = "Figure";
/// Head.
pub const ASKED_BY: &str = "Asked by";
/// Head.
pub const SHARE: &str = "Share";
/// Head.
pub const SAID_YES: &str = "Said yes";
/// Head.
pub const DAY: &str = "Day";
/// Head.
pub const WHAT: &str = "What";
/// Head.
pub const TOOK: &str = "Took";
/// Head.
pub const CREDIT: &str = "Credit";
/// Heads of the table for spreadsheets.
pub const HEADS: [&str; 8] = [
    "day",
    "asked by",
    "what",
    "minutes asked",
    "minutes taken",
    "answer",
    "credit",
    "could anyone do it",
];

/// A kind of requester, by its name in the store.
pub fn asked_by(name: &str) -> &'static str {
    match name {
        "chair" => "Chair",
        "leader" => "Another leader",
        "colleague" => "Colleague",
        "institution" => "Institution",
        "trainee" => "Trainee",
        "patient" => "Patient",
        "outside" => "Outside",
        _ => "Other",
    }
}

/// The same inside a sentence.
fn asker(name: &str) -> &'static str {
    match name {
        "chair" => "by the chair",
        "leader" => "by another leader",
        "colleague" => "by a colleague",
        "institution" => "by the institution",
        "trainee" => "by a trainee",
        "patient" => "by a patient",
        "outside" => "from outside",
        _ => "by someone else",
    }
}

/// A credit, by its name in the store.
pub fn credit(name: &str) -> &'static str {
    match name {
        "fte" => "Time (FTE)",
        "pay" => "Pay",
        "dossier" => "Dossier line",
        _ => "None",
    }
}

/// An answer, by its name in the store.
pub fn answer(name: &str) -> &'static str {
    match name {
        "yes" => "yes",
        "part" => "in part",
        _ => "no",
    }
}

/// Whether anyone could have done it, by its name in the store.
pub fn anyone(name: &str) -> &'static str {
    match name {
        "yes" => "yes",
        "no" => "no",
        _ => "not sure",
    }
}

/// "Dr Ines Halloran, 22 November 2026".
pub fn by_line(name: Option<&str>, day: Day) -> String {
    match name {
        Some(name) => format!("{name}, {}", date(day)),
        None => date(day),
    }
}

/// "61 h 30 min".
pub fn hours(minutes: u64) -> String {
    amount(minutes)
}

/// Hours on paper, to a tenth: "3.5 h".
pub fn hours_short(minutes: u64) -> String {
    tenths(minutes)
}

/// What a task took, on paper; nothing where that is not known.
pub fn took(minutes: Option<u32>) -> String {
    minutes.map_or_else(String::new, |minutes| tenths(u64::from(minutes)))
}

/// "34 %".
pub fn percent(value: u32) -> String {
    format!("{value} %")
}

/// "7 of 10".
pub fn of(part: usize, all: usize) -> String {
    format!("{part} of {all}")
}

/// "0.041 FTE".
pub fn fte(thousandths: u64) -> String {
    format!("{}.{:03} FTE", thousandths / 1000, thousandths % 1000)
}

/// "$ 9,225".
pub fn money(currency: &str, units: u64) -> String {
    let digits = units.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    format!("{currency} {text}")
}

/// "55 h without credit since 25 November 2025, for 7 of 10 asks."
pub fn finding(minutes: u64, unpaid: usize, asks: usize, from: Day) -> String {
    let noun = if asks == 1 { "ask" } else { "asks" };
    if minutes == 0 {
        format!(
            "{asks} {noun} since {}; no hours without credit are written down.",
            date(from)
        )
    } else {
        format!(
            "{} without credit since {}, for {unpaid} of {asks} {noun}.",
            amount(minutes),
            date(from)
        )
    }
}

/// How the hours were worked out.
pub fn hours_working(asks: usize, untold: usize, minutes: u64) -> Working {
    Working::new(
        "The sum of the hours that tasks took whose credit is none, over those asked in the last 365 days. Where no hours are written down, none are counted.",
    )
    .with("Asks in these days", asks.to_string())
    .with("Said yes to, and without hours", untold.to_string())
    .with("Without credit", amount(minutes))
}

/// How the share of a year was worked out.
pub fn fte_working(minutes: u64, year_hours: u32) -> Working {
    Working::new("Hours without credit, divided by the hours of a full-time year.")
        .with("Without credit", amount(minutes))
        .with("Full-time year", format!("{year_hours} h"))
}

/// How the money was worked out.
pub fn money_working(minutes: u64, hourly: u32, currency: &str) -> Working {
    Working::new("Hours without credit × what a true hour earns.")
        .with("Without credit", amount(minutes))
        .with("A true hour", money(currency, u64::from(hourly)))
}

/// How the hours that anyone could have done were worked out.
pub fn anyone_working(minutes: u64, unsure: u64, all: u64) -> Working {
    Working::new(
        "Of the hours without credit, those of tasks marked as ones that anyone could have done.",
    )
    .with("Anyone could", amount(minutes))
    .with("Not sure", amount(unsure))
    .with("Without credit", amount(all))
}

/// How often the answer was yes.
pub fn yes_working(yes: usize, part: usize, no: usize) -> Working {
    Working::new(
        "Asks answered yes or in part, of all asks in the last 365 days, with credit or without.",
    )
    .with("Yes", yes.to_string())
    .with("In part", part.to_string())
    .with("No", no.to_string())
}

/// How the shares were worked out.
pub fn shares_working(minutes: u64, asks: usize) -> Working {
    Working::new("Hours without credit of one kind of requester, divided by all hours without credit. Per cents are rounded so that they add up to 100.")
        .with("Without credit", amount(minutes))
        .with("Asks", asks.to_string())
}

/// "Share of a full-time year: the formula. Inputs."
pub fn how(label: &str, working: &Working) -> String {
    let inputs: Vec<String> = working
        .inputs
        .iter()
        .map(|input| format!("{}: {}", input.name, input.value))
        .collect();
    format!("{label}: {} {}.", working.formula, inputs.join("; "))
}

/// "Reviewed residency applications (14 h), asked by the chair".
pub fn dossier_line(what: &str, took: u32, name: &str) -> String {
    format!(
        "{what} ({}), asked {}",
        amount(u64::from(took)),
        asker(name)
    )
}

/// "Asked by the chair on 3 March 2026: review of applications. Asked as 6 h, it took me 14 h, without credit: 0.007 FTE."
pub fn argument(
    what: &str,
    name: &str,
    day: Day,
    (asked, took): (Option<u32>, u32),
    credit: &str,
    thousandths: Option<u64>,
) -> String {
    let took = amount(u64::from(took));
    let time = match asked {
        Some(asked) => format!("Asked as {}, it took me {took}", amount(u64::from(asked))),
        None => format!("It took me {took}"),
    };
    let credit = if credit == "dossier" {
        "with a line in the dossier, and no time or pay"
    } else {
        "without credit in time, pay or the dossier"
    };
    let share = thousandths.map_or_else(String::new, |own| format!(": {}", fte(own)));
    format!(
        "Asked {} on {}: {what}. {time}, {credit}{share}.",
        asker(name),
        date(day)
    )
}

/// "add peer review to work without credit".
pub fn add(what: &str) -> String {
    format!("add {what} to work without credit")
}

/// "change peer review in work without credit".
pub fn edit(what: &str) -> String {
    format!("change {what} in work without credit")
}

/// "remove peer review from work without credit".
pub fn remove(what: &str) -> String {
    format!("remove {what} from work without credit")
}
