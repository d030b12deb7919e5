//! Words of criteria and of what is missing.

use crate::day::Day;
use crate::words::calendars::long_day;

/// What the numbers mean.
pub const FOOT: &str = "Strict counts what has evidence, a date and a reach, inside the window. Generous counts everything entered that nothing rules out. This counts what you entered; a committee judges quality.";
/// A page without rules.
pub const NOTHING_CHOSEN: &str = "No rules are chosen yet.";
/// What is said of every example.
pub const EXAMPLE: &str = "Example, check with your office.";
/// A line of the calendar.
pub const PACKET_DUE: &str = "The packet is due";
/// A line of the calendar.
pub const COMMITTEE: &str = "The committee meets";
/// How a criterion's numbers are worked out.
pub const FORMULA: &str = "Strict: what fits, with evidence, inside the window. Generous: what fits, or may fit once a missing fact is known";
/// Why a criterion has no numbers.
pub const NEEDS_PERSON: &str = "No list can answer this: a person who knows the rules must";
/// Input.
pub const WINDOW: &str = "Window";
/// Input.
pub const ASKED: &str = "Asked for";
/// Input.
pub const STRICT: &str = "Strict";
/// Input.
pub const WORD: &str = "On your word";
/// Input.
pub const GENEROUS: &str = "Generous";
/// Input.
pub const OUT: &str = "Of the right kind, but not counting";
/// A window.
pub const CAREER: &str = "all your working life";

/// A window.
pub fn last_years(years: u8) -> String {
    match years {
        1 => "the last year".to_owned(),
        years => format!("the last {years} years"),
    }
}

/// A window.
pub fn since(day: Option<Day>) -> String {
    match day {
        Some(day) => format!("since {}", long_day(day)),
        None => "since the last promotion, whose day is not set".to_owned(),
    }
}

/// A state, by its name.
pub fn state(name: &str) -> &'static str {
    match name {
        "shown" => "shown",
        "claimed" => "claimed",
        "partial" => "n of m",
        "notYet" => "not yet",
        "needsPerson" => "needs a person",
        _ => "unknown",
    }
}

/// "3 of 6".
pub fn partial(strict: u32, asked: u32) -> String {
    format!("{strict} of {asked}")
}

/// How sure a criterion is, by its name.
pub fn standing(name: &str) -> &'static str {
    match name {
        "stated" => "Written in the source.",
        "lore" => "Said by people there, not written.",
        _ => "Your own guess.",
    }
}

/// Why entries do not count, by its name; a number stands before it.
pub fn why(name: &str) -> &'static str {
    match name {
        "choice" => "of another form, status or place among the authors",
        "flag" => "marked as not so",
        "least" => "with too small a number",
        "role" => "in another role",
        "mission" => "in another part of the work",
        "invited" => "not by invitation",
        "peerReviewed" => "not reviewed by peers",
        "home" => "at home",
        "industry" => "paid for by a company",
        "below" => "below what they are compared with",
        "reach" => "that do not reach far enough",
        "before" => "before the time that counts",
        "ahead" => "still ahead",
        "same" => "a second one of the same host, year or venue",
        _ => "in years that do not hold enough",
    }
}

/// What is to be done about something missing, by its name.
pub fn lack(name: &str) -> &'static str {
    match name {
        "evidence" => "link evidence",
        "confirmation" => "get the confirmation on file",
        "reach" => "set the reach",
        "date" => "make the date exact",
        "institution" => "say where it was",
        "home" => "say which places count as home",
        "promotion" => "say when the last promotion was",
        "invited" => "say whether it was by invitation",
        "peerReviewed" => "say whether peers reviewed it",
        "sponsor" => "say who paid",
        "comparator" => "say what the mean is compared with",
        _ => "fill in what this kind of entry has of its own",
    }
}

fn short(name: &str) -> &'static str {
    match name {
        "evidence" => "no evidence",
        "confirmation" => "no confirmation",
        "reach" => "reach not set",
        "date" => "date not exact",
        "institution" => "place not set",
        "home" => "home not set",
        "promotion" => "promotion not set",
        "invited" => "invitation not said",
        "peerReviewed" => "review not said",
        "sponsor" => "payer not said",
        "comparator" => "nothing to compare with",
        _ => "a field is empty",
    }
}

/// What something lacks: "reach not set, no evidence".
pub fn lacks<T: Lacking>(all: &[T]) -> Option<String> {
    let parts: Vec<&str> = all.iter().map(|own| short(own.word())).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Something that can be missing.
pub trait Lacking {
    /// Its name in the store.
    fn word(&self) -> &'static str;
}

/// "Set the reach and link evidence: Feedback in two minutes".
pub fn step<T: Lacking>(all: &[T], label: &str) -> String {
    let parts: Vec<&str> = all.iter().map(|own| lack(own.word())).collect();
    let what = crate::words::dossier::joined(&parts);
    format!("{}: {label}", crate::words::dossier::capital(&what))
}

/// How long a step takes.
pub fn step_lead<T: Lacking>(all: &[T]) -> &'static str {
    let asks = |own: &T| matches!(own.word(), "evidence" | "confirmation");
    if all.iter().any(asks) {
        "a file at hand, or a request"
    } else {
        "today"
    }
}

/// What new work is asked for.
pub fn fresh(count: u32, alone: bool, lead: Option<&str>) -> String {
    let more = match (count, alone) {
        (1, true) => "One is asked for that is not there yet".to_owned(),
        (count, true) => format!("{count} are asked for that are not there yet"),
        (1, false) => "One more, new".to_owned(),
        (count, false) => format!("{count} more, new"),
    };
    match lead {
        Some(lead) => format!("{more}; {lead}."),
        None => format!("{more}."),
    }
}

/// A year that counts.
pub fn year(year: i32, entries: usize) -> String {
    format!("{year}, {}", super::entry::entries(entries))
}

/// Which levels are reached.
pub fn levels(strict: Option<&str>, generous: Option<&str>) -> String {
    match (strict, generous) {
        (None, None) => "No level is reached yet.".to_owned(),
        (Some(one), Some(other)) if one == other => format!("Reaches “{one}”."),
        (None, Some(other)) => format!("Would reach “{other}” with what is missing."),
        (Some(one), Some(other)) => {
            format!("Reaches “{one}”, and “{other}” with what is missing.")
        }
        (Some(one), None) => format!("Reaches “{one}”."),
    }
}

/// A rule of a group.
pub fn all_of(count: usize) -> String {
    match count {
        0 => "none that a list can answer".to_owned(),
        1 => "this one".to_owned(),
        2 => "both of 2".to_owned(),
        count => format!("all of {count}"),
    }
}

/// A rule of a group.
pub fn least_of(least: usize, count: usize) -> String {
    format!("at least {least} of {count}")
}

/// A rule of a group.
pub fn areas_of(least: usize, areas: &[&str]) -> String {
    let names = crate::words::dossier::joined(areas);
    match least {
        1 => format!("all of one area: {names}"),
        least => format!("all of {least} areas: {names}"),
    }
}

/// How far away a day is.
pub fn away(days: i64) -> String {
    match days {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        -1 => "was due yesterday".to_owned(),
        days if days > 0 => format!("in {days} days"),
        days => format!("was due {} days ago", -days),
    }
}

/// That steps of the calendar have no day yet.
pub fn calendar_waits(steps: usize) -> String {
    match steps {
        1 => {
            "One step of the calendar gets its day once you say when the packet is due.".to_owned()
        }
        steps => format!(
            "{steps} steps of the calendar get their days once you say when the packet is due."
        ),
    }
}

/// Where rules stand, since when, and when they were taken from there.
pub fn source(source: &str, effective: Option<Day>, retrieved: Day) -> String {
    let force = effective.map_or_else(String::new, |day| {
        format!(", in force since {}", long_day(day))
    });
    format!(
        "{source}{force}. Taken from there on {}.",
        long_day(retrieved)
    )
}

/// How old rules are.
pub fn old(months: u32) -> String {
    format!("{months} months old. Ask the office whether it still holds.")
}

/// What the office said.
pub fn office(on: Day, words: Option<&str>) -> String {
    match words {
        Some(words) => format!("The office, {}: {words}", long_day(on)),
        None => format!("The office was asked on {}.", long_day(on)),
    }
}

fn number(count: usize) -> String {
    const WORDS: [&str; 21] = [
        "none",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    WORDS
        .get(count)
        .map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

/// How criteria stand: of those that lists can answer, shown, claimed, partly there and not yet; and how many a missing
/// fact decides.
pub fn lede([counted, shown, claimed, partial, not_yet]: [usize; 5], unknown: usize) -> String {
    let verb =
        |count: usize, one: &'static str, many: &'static str| if count == 1 { one } else { many };
    let mut first = if counted == 0 {
        "No criterion can be counted yet".to_owned()
    } else {
        let begin = super::capital(&number(shown));
        let criteria = verb(counted, "criterion", "criteria");
        format!(
            "{begin} of {} {criteria} {} shown",
            number(counted),
            verb(shown, "is", "are")
        )
    };
    if claimed > 0 {
        let rest = verb(claimed, "rests", "rest");
        first = format!("{first}; {} {rest} on your word", number(claimed));
    }
    let mut rest = Vec::new();
    if partial > 0 {
        rest.push(format!(
            "{} {} partly there",
            number(partial),
            verb(partial, "is", "are")
        ));
    }
    if not_yet > 0 {
        rest.push(format!(
            "{} {} not there yet",
            number(not_yet),
            verb(not_yet, "is", "are")
        ));
    }
    if unknown > 0 {
        let decides = verb(unknown, "hangs", "hang");
        rest.push(format!("{} {decides} on a missing fact", number(unknown)));
    }
    if rest.is_empty() {
        return format!("{first}.");
    }
    format!("{first}. {}.", super::capital(&rest.join(", ")))
}

/// How a criterion differs between two sets of rules.
pub fn difference(name: &str, before: Option<String>, after: Option<String>) -> String {
    let said = |own: Option<String>| own.unwrap_or_default();
    match name {
        "new" => format!("New: {}.", said(after)),
        "gone" => format!("No longer asked for; it was {}.", said(before)),
        "moved" => format!("Was {}, would be {}.", said(before), said(after)),
        "reworded" => format!(
            "Asks for something else, and stands the same: {}.",
            said(after)
        ),
        _ => format!("The same: {}.", said(after)),
    }
}
