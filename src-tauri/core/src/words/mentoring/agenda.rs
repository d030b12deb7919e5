//! Words of agendas: kinds, wishes, and why something is in or not.

use crate::day::Day;
use crate::words::calendars::{day_name, short_day as weekday_and_day};
use crate::words::mentoring::count;

/// How a weight is worked out.
pub const FORMULA: &str = "300 × urgency + 250 × goal + 200 × fit + 100 × neglect + 100 × carried over + 50 × star, divided by 1000 and rounded down; each term is 0 to 1000";
/// Names of the terms, in the order of the formula.
pub const TERMS: [&str; 6] = [
    "Urgency",
    "Weight of the goal or need",
    "Fit of the person",
    "Neglect of the domain",
    "Carried over",
    "Star",
];
/// Name of the result.
pub const SUM: &str = "Weight";
/// What a released thing on how two people work together is called on every page.
pub const HEALTH: &str = "How we work together";
/// Parts of a regular meeting.
pub const OPEN: &str = "Open";
/// The same.
pub const PROMISES: &str = "promises";
/// The same.
pub const WINS: &str = "wins";
/// The same.
pub const CLOSE: &str = "Close: who does what, next date";

/// A kind of candidate, by its name.
pub fn kind(name: &str) -> &'static str {
    match name {
        "ask" => "Ask",
        "decision" => "Decision",
        "blocked" => "Stuck or late",
        "health" => "How we work together",
        "goal" => "Goal",
        "parked" => "Left over",
        _ => "Question",
    }
}

/// A wish, by its name.
pub fn want(name: &str) -> &'static str {
    match name {
        "decide" => "Decide",
        "advise" => "Advise",
        "review" => "Review",
        "introduce" => "Introduce",
        "putForward" => "Put forward",
        _ => "Inform",
    }
}

/// A kind of outcome, by its name.
pub fn outcome(name: &str) -> &'static str {
    match name {
        "win" => "Went well",
        "decision" => "Decision",
        "submission" => "Handed in",
        "introduction" => "Introduction",
        "putForward" => "Put forward",
        "paper" => "Paper",
        "grant" => "Grant",
        "promotion" => "Promotion",
        "role" => "Role",
        "contract" => "Contract",
        _ => "Skill",
    }
}

/// What a question is for, by its name.
pub fn question_kind(name: &str) -> &'static str {
    match name {
        "start" => "To begin with",
        "explore" => "How it is done",
        "decide" => "To settle something",
        _ => "How I am doing",
    }
}

/// "6 November".
pub fn day(day: Day) -> String {
    day.0.format("%-d %B").to_string()
}

/// "Thursday 26 November".
pub fn long_weekday(own: Day) -> String {
    format!("{} {}", day_name(own.weekday() as u8), day(own))
}

/// Why something late is in.
pub fn overdue(due: Day, promised: Option<Day>, late: i64) -> String {
    let late = count(late.unsigned_abs(), "day", "days");
    match promised {
        Some(promised) if promised != due => format!(
            "it was promised on {} for {} and is {late} late. Late things come first",
            day(promised),
            day(due)
        ),
        _ => format!(
            "it was due on {} and is {late} late. Late things come first",
            day(due)
        ),
    }
}

/// Why something that is due is in.
pub fn due(own: Day) -> String {
    format!("it is due on {}", day(own))
}

/// Why something for a goal is in.
pub fn serves(goal: Option<&str>, priority: u8) -> String {
    let goal = goal.map_or_else(|| "a goal of yours".to_owned(), |goal| format!("“{goal}”"));
    match priority {
        3 => format!("it serves {goal}, which you put first"),
        _ => format!("it serves {goal}"),
    }
}

/// Why a goal that you set is in.
pub fn own_goal(priority: u8) -> &'static str {
    match priority {
        3 => "it is a goal that you put first",
        2 => "it is a goal of yours",
        _ => "it is a goal of yours, not among the first",
    }
}

/// Why something needed is in.
pub const NEEDED: &str = "you need more of this than you have";
/// Why something neglected is in.
pub const NEVER: &str = "it has not been talked about with anyone yet";
/// Why a starred thing is in.
pub const STARRED: &str = "you starred it";
/// Why something pinned is in.
pub const PINNED: &str = "you put it in";
/// Why something is in for no other reason.
pub const ROOM: &str = "there is time for it";

/// Why something neglected is in.
pub fn neglected(days: i64) -> String {
    format!(
        "nobody has been asked about this for {}",
        count(days.unsigned_abs(), "day", "days")
    )
}

/// Why a goal that stands still is in.
pub fn still(days: u32) -> String {
    format!("it has not moved for {days} days")
}

/// Why something is for this person.
pub fn covers(name: &str) -> String {
    format!("{name} covers this well")
}

/// Why something carried is in.
pub fn carried(times: u32) -> String {
    match times {
        1 => "it was left over once".to_owned(),
        2 => "it was left over twice".to_owned(),
        times => format!("it was left over {times} times: do it, hand it over, or drop it"),
    }
}

/// Reasons as one sentence, without its full stop.
pub fn joined(reasons: &[String]) -> String {
    match reasons {
        [] => ROOM.to_owned(),
        [one] => one.clone(),
        [first, second, ..] if first.contains(". ") => format!("{first}. Also {second}"),
        [first, second, ..] => format!("{first} and {second}"),
    }
}

/// Why something is not in.
pub fn no_room(needs: u16, left: u16) -> String {
    let were = if left == 1 { "was" } else { "were" };
    format!("Needs {needs} minutes, {left} {were} left.")
}

/// The same.
pub fn full(minutes: u16, most: u16) -> String {
    format!("{} {}.", meeting_of(minutes), holds(most, "item", "items"))
}

/// The same.
pub fn questions_full(minutes: u16, most: u16) -> String {
    let holds = holds(most, "question", "questions");
    format!("{} {holds}.", meeting_of(minutes))
}

fn holds(most: u16, one: &str, many: &str) -> String {
    let word = match most {
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        _ => "seven",
    };
    let noun = if most == 1 { one } else { many };
    format!("holds {word} {noun}")
}

/// "Half an hour", "45 minutes".
fn meeting_of(minutes: u16) -> String {
    match minutes {
        30 => "Half an hour".to_owned(),
        60 => "An hour".to_owned(),
        minutes => format!("A meeting of {minutes} minutes"),
    }
}

/// What a meeting of these minutes holds: "Half an hour holds three items."
pub fn capacity(minutes: u16, most: u16) -> String {
    full(minutes, most)
}

/// Why something is not in.
pub const DOMAIN_FULL: &str = "Two things of this domain are in already.";
/// Why a thing that could be in stands beside the agenda.
pub const COULD: &str = "There is room for it now.";

/// Who something is better for.
pub fn better(name: &str, on: Day) -> String {
    format!(
        "Better for {name}, whom you meet on {}.",
        weekday_and_day(on)
    )
}

/// How often something would be parked.
pub fn parked(times: u32) -> &'static str {
    match times {
        0 => "Parked, first time.",
        1 => "Parked, second time; at the third you decide: do it, hand it over, or drop it.",
        _ => "Parked a third time: decide whether to do it, hand it over, or drop it.",
    }
}

/// Why a question is not asked again.
pub fn asked(name: &str, on: Day) -> String {
    format!("Asked of {name} on {}; not again within a year.", day(on))
}

/// Why something is kept off the page.
pub fn not_to_know(secret: &str, name: &str) -> String {
    format!("It touches “{secret}”. {name} is not among those who may know.")
}

/// The same.
pub const NOT_RELEASED: &str = "Private unless you release it.";
/// The same.
pub const NOT_RELEASED_VALUES: &str = "From your values audit, private unless you release it.";
/// The same.
pub const NOT_RELEASED_HEALTH: &str =
    "About how you work together. If released, it prints as “how we work together”.";

/// The sum of a page.
pub fn sum(parts: &[u16], minutes: u16) -> String {
    let all: u16 = parts.iter().sum();
    let written: Vec<String> = parts
        .iter()
        .filter(|own| **own > 0)
        .map(u16::to_string)
        .collect();
    let written = written.join(" + ");
    match all.cmp(&minutes) {
        std::cmp::Ordering::Equal => format!("{written} = {minutes} minutes."),
        std::cmp::Ordering::Greater => format!(
            "{written} = {all} minutes, {} more than the meeting has.",
            all - minutes
        ),
        std::cmp::Ordering::Less => {
            format!("{written} = {all} minutes; {} are free.", minutes - all)
        }
    }
}

/// By when it should be sent to arrive two days ahead.
pub fn send_by(name: &str, on: Day, time: Option<&str>) -> String {
    let day = day_name(on.weekday() as u8);
    match time {
        Some(time) => format!("To reach {name} two days ahead, send it by {day} {time}."),
        None => format!("To reach {name} two days ahead, send it by {day}."),
    }
}

/// The app's promise.
pub const NOT_SENT: &str = "Bearings sends nothing itself.";
