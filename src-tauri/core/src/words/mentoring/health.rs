//! Words of how a relationship runs: signs, the mirror, the rating, steps.

use crate::day::Day;
use crate::words::mentoring::{count, list};
use crate::words::print::date;
use crate::working::Working;

/// What this is and is not.
pub const CAVEAT: &str =
    "A rule of thumb, not a validated instrument. Private: it reaches no agenda, letter or file.";
/// Where the two disagree.
pub const YOU_ARE_NOT: &str = "What was recorded looks fine, and you do not find it so. Your own rating is worth a closer look than the record.";
/// Where the two disagree.
pub const RECORD_IS_NOT: &str = "You find it fine, and the record does not look so. Perhaps it matters less to you, or it was a bad stretch.";

/// Label of a change.
pub fn rate(name: &str) -> String {
    format!("rate how it runs with {name}")
}

/// Label of a change.
pub fn edit_rating(name: &str) -> String {
    format!("change a rating of {name}")
}

/// Label of a change.
pub fn remove_rating(name: &str) -> String {
    format!("remove a rating of {name}")
}

/// Label of a change.
pub fn check(name: &str) -> String {
    format!("look at how it runs with {name}")
}

/// Label of a change.
pub fn take(name: &str, step: &str) -> String {
    format!("take a step with {name}: {}", step.to_lowercase())
}

/// Label of a change.
pub fn untake(name: &str) -> String {
    format!("take a step with {name} back")
}

/// A statement, by its name in the store.
pub fn statement(name: &str) -> &'static str {
    match name {
        "candour" => "I can bring what really worries me.",
        "expectations" => "We both know what we expect.",
        "feedback" => "Feedback tells me what to do next.",
        "acts" => "This person acts for me, not only advises.",
        "mine" => "I come prepared and do what I said.",
        _ => "I would choose this again.",
    }
}

/// A step, by its name in the store.
pub fn step(name: &str) -> &'static str {
    match name {
        "realign" => "Talk about how it runs",
        "recheck" => "Look again",
        "narrow" => "Ask for less",
        "add" => "Add somebody",
        "windDown" => "End it with thanks",
        _ => "It runs again",
    }
}

/// What it comes to, by its name.
pub fn verdict(name: &str) -> &'static str {
    match name {
        "red" => "Several signs stand out. A talk about how it runs is worth its hour.",
        "amber" => "Something stands out and is worth a look.",
        "green" => "Nothing stands out.",
        _ => "Too little is known yet to say how it runs.",
    }
}

fn of(part: usize, all: usize, one: &str, many: &str) -> String {
    format!("{part} of {}", count(all as u64, one, many))
}

/// Too few meetings.
pub fn too_early(known: usize, fewest: usize) -> String {
    format!(
        "{} known; from {fewest} on this says something.",
        count(known as u64, "meeting", "meetings")
    )
}

/// Meetings called off or cut short.
pub fn cut(bad: usize, all: usize, row: usize) -> String {
    if bad == 0 {
        return format!("None of the last {all} meetings was called off by them or cut short.");
    }
    let said = format!(
        "{} called off by them or cut short",
        of(bad, all, "meeting", "meetings")
    );
    if row >= 2 {
        format!("{said}, {row} in a row.")
    } else {
        format!("{said}.")
    }
}

/// Goals remembered.
pub fn remembered(full: usize, known: usize, unknown: bool) -> String {
    if unknown {
        return "Not noted often enough whether goals were remembered.".to_owned();
    }
    format!(
        "Goals fully remembered in {} noted.",
        of(full, known, "meeting", "meetings")
    )
}

/// Advice against what matters.
pub fn against(bad: usize, rated: usize, fewest: usize) -> String {
    if rated < fewest {
        return format!(
            "{} of advice rated; from {fewest} on this says something.",
            count(rated as u64, "piece", "pieces")
        );
    }
    if bad == 0 {
        return format!("None of {rated} rated pieces of advice went against what matters to you.");
    }
    format!(
        "{} of advice went against what matters to you.",
        of(bad, rated, "rated piece", "rated pieces")
    )
}

/// Outcomes.
pub fn still(outcomes: usize, days: u64, unknown: bool) -> String {
    if unknown {
        return "Not long enough to look for outcomes.".to_owned();
    }
    match outcomes {
        0 => format!("No outcome in {days} days."),
        own => format!(
            "{} in {days} days.",
            count(own as u64, "outcome", "outcomes")
        ),
    }
}

/// Nothing is recorded.
pub fn no_outcomes_kept() -> &'static str {
    "No outcomes are recorded yet, so none can be missing."
}

/// Promises of theirs.
pub fn promises(kept: usize, owed: usize) -> String {
    format!("They kept {}.", of(kept, owed, "promise", "promises"))
}

/// The person's own part.
pub fn i_cancelled(part: usize, all: usize) -> String {
    match part {
        0 => "No meeting called off by you.".to_owned(),
        own => format!("{} called off by you.", of(own, all, "meeting", "meetings")),
    }
}

/// The person's own part.
pub fn agendas(late: usize, all: usize) -> String {
    match (late, all) {
        (_, 0) => "No agenda noted as sent yet.".to_owned(),
        (0, all) => format!("All of {all} agendas went out two days ahead."),
        (own, all) => format!("{} went out late.", of(own, all, "agenda", "agendas")),
    }
}

/// The person's own part.
pub fn my_promises(late: usize, all: usize) -> String {
    match (late, all) {
        (_, 0) => "No promise of yours has come due.".to_owned(),
        (0, all) => format!("All of your {all} promises closed by their day."),
        (own, all) => format!(
            "{} of yours closed after their day or are open.",
            of(own, all, "promise", "promises")
        ),
    }
}

/// The person's own part.
pub fn prepared(rating: Option<u8>) -> String {
    match rating {
        None => "You have not rated how you come prepared.".to_owned(),
        Some(own) => format!("You rate your own preparation {own} of 5."),
    }
}

/// What a sponsor's ledger says.
pub fn sponsor(asked: u32, answered: u32, put_forward: u32, last: Option<Day>) -> Vec<String> {
    let asks = match asked {
        0 => "Nothing was asked for yet.".to_owned(),
        own => format!(
            "{answered} of {} answered.",
            count(u64::from(own), "ask", "asks")
        ),
    };
    let forward = match put_forward {
        0 => "Not put forward in twelve months.".to_owned(),
        own => format!(
            "Put forward {} in twelve months.",
            count(u64::from(own), "time", "times")
        ),
    };
    let last = last.map_or_else(
        || "No contact logged.".to_owned(),
        |day| format!("Last contact on {}.", date(day)),
    );
    vec![asks, forward, last]
}

/// Give and take: promises kept, yours and theirs, each of how many.
pub fn peer(mine: (usize, usize), theirs: (usize, usize)) -> Vec<String> {
    if mine.1 + theirs.1 == 0 {
        return vec!["Nothing was promised yet, either way.".to_owned()];
    }
    let (mine, theirs) = (
        of(mine.0, mine.1, "promise", "promises"),
        of(theirs.0, theirs.1, "promise", "promises"),
    );
    vec![format!("You kept {mine}."), format!("They kept {theirs}.")]
}

/// How it is worked out, by rules in the order in which they are kept.
pub fn working(rules: [u16; 11]) -> Working {
    let [
        cut,
        cut_red,
        row,
        row_red,
        short,
        kept_red,
        kept,
        against,
        against_red,
        still,
        still_red,
    ] = rules;
    let reds = ["two red signs", "one red sign at two checks running"];
    let ambers = ["one red sign", "two amber signs", "your own rating low"];
    Working::new(format!("red: {}; amber: {}", list(&reds), list(&ambers)))
        .with("Looked at", "the last six meetings within twelve months, from three on")
        .with(
            "Called off or cut short",
            format!(
                "amber from {cut} of 100 or {row} in a row, red from {cut_red} of 100 or {row_red} in a row; short is under {short} of 100 of the minutes planned"
            ),
        )
        .with(
            "Goals remembered",
            format!("yes counts 1, partly a half, over the last four held: amber under {kept} of 100, red under {kept_red}"),
        )
        .with(
            "Advice against what matters",
            format!("rated −1 or less, from three ratings on: amber from {against} of 100, red from {against_red}"),
        )
        .with(
            "No movement",
            format!("amber after {still} days without an outcome or under half of three promises kept, red after {still_red} days with three meetings"),
        )
        .with("Your rating", "mean of five statements under 3 amber, under 2.2 red; “what really worries me” at 2 or less at least amber")
}
