//! Words of a plan of leaving well.

use super::options_terms::joined;
use super::print::date;
use crate::day::Day;

pub mod change;
pub mod letter;
pub mod page;

/// "Monday 10 January 2028".
pub fn weekday(day: Day) -> String {
    day.0.format("%A %-d %B %Y").to_string()
}

fn days(count: i64) -> String {
    if count == 1 {
        "1 day".to_owned()
    } else {
        format!("{count} days")
    }
}

fn months(count: i64) -> String {
    if count == 1 {
        "1 month".to_owned()
    } else {
        format!("{count} months")
    }
}

/// Whom a row concerns, by its name in the store.
pub fn lane(name: &str) -> &'static str {
    match name {
        "you" => "You",
        "contract" => "Contract",
        "papers" => "Papers",
        "money" => "Money",
        "patients" => "Patients",
        "trainees" => "Trainees",
        "teams" => "Teams",
        "academic" => "Academic life",
        _ => "Afterwards",
    }
}

/// How a step stands.
pub mod stands {
    /// Not begun.
    pub const TO_DO: &str = "not begun";
    /// Begun.
    pub const BEGUN: &str = "begun";
    /// Done.
    pub const DONE: &str = "done";
    /// A hand-off nobody was asked about.
    pub const NOT_ASKED: &str = "not asked";
    /// Somebody was asked.
    pub const OFFERED: &str = "asked";
    /// They said yes.
    pub const ACCEPTED: &str = "agreed";
    /// Handed over.
    pub const OVER: &str = "handed over";
}

/// What a day is counted from, inside a sentence.
pub fn from(name: &str) -> &'static str {
    match name {
        "start" => "the start",
        "last" => "the last day",
        "notice" => "notice",
        _ => "the day patients must hear by",
    }
}

/// How far from a day something lies: "120 days before", "on", "6 months after".
pub fn apart(unit: &str, by: i16) -> String {
    let size = i64::from(by).abs();
    let size = if unit == "days" {
        days(size)
    } else {
        months(size)
    };
    match by {
        0 => "on".to_owned(),
        by if by < 0 => format!("{size} before"),
        _ => format!("{size} after"),
    }
}

/// How a day was counted: "120 days before the last day, 31 December 2027".
pub fn counted(earliest: &str, latest: &str, from: &str, day: Option<Day>) -> String {
    let far = if earliest == latest {
        latest.to_owned()
    } else {
        format!("from {earliest} to {latest}")
    };
    let on = day.map_or_else(|| "which is not known".to_owned(), date);
    format!("{far} {from}, {on}")
}

/// On a day of its own.
pub const FIXED: &str = "a day of its own, which does not move";

/// "2 September 2027", or a stretch of days.
pub fn shown(from: Day, to: Day) -> String {
    if from == to {
        date(to)
    } else {
        format!("{} to {}", date(from), date(to))
    }
}

/// No day.
pub const UNDATED: &str = "no day";

/// Days until its last day.
pub fn ahead(count: i64) -> String {
    match count {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        _ => format!("in {count} days"),
    }
}

/// Days since its last day.
pub fn late(count: i64) -> String {
    format!("{} past", days(count))
}

/// It can be done now.
pub fn now(to: Day) -> String {
    format!("open until {}", date(to))
}

/// It would come before notice.
pub fn crossed(notice: Day) -> String {
    format!("before notice, which is on {}", date(notice))
}

/// No plan yet.
pub const NONE: &str = "No plan is laid out yet.";

/// The first date that binds is notice.
pub fn binds(start: Day, notice: Day) -> String {
    format!(
        "To start on {}, the first date that binds is {}: notice, in writing.",
        weekday(start),
        weekday(notice)
    )
}

/// The day of notice has passed.
pub fn notice_passed(start: Day, notice: Day, ago: i64) -> String {
    format!(
        "To start on {}, notice was due on {}, {} ago. Ask what can be agreed.",
        weekday(start),
        date(notice),
        days(ago)
    )
}

/// What is next.
pub fn next(start: Day, title: &str, to: Day) -> String {
    format!(
        "On the way to {}, next is “{title}”, by {}.",
        weekday(start),
        date(to)
    )
}

/// Nothing dated is left.
pub fn nothing_left(start: Day) -> String {
    format!(
        "On the way to {}, nothing with a day is left to do.",
        weekday(start)
    )
}

/// What is past its day.
pub fn past(titles: &[&str]) -> String {
    let quoted: Vec<String> = titles
        .iter()
        .take(3)
        .map(|own| format!("“{own}”"))
        .collect();
    match titles.len() {
        1 => format!("Past its day: {}.", joined(&quoted)),
        count if count <= 3 => format!("Past their days: {}.", joined(&quoted)),
        count => format!(
            "Past their days: {}, and {} more.",
            quoted.join(", "),
            count - 3
        ),
    }
}

/// Something takes longer than what is left.
pub fn short(title: &str, takes: u16, from: &str, left: u16) -> String {
    let from = if from.is_empty() {
        String::new()
    } else {
        format!(" ({from})")
    };
    format!("“{title}” took up to {takes} days{from}; until the start there are {left}.")
}

/// What takes longest is begun with.
pub const BEGIN: &str = " Begin with this.";

/// Lines that would come before notice.
pub fn all_crossed(titles: &[&str], notice: Day) -> String {
    let quoted: Vec<String> = titles.iter().map(|own| format!("“{own}”")).collect();
    format!(
        "Before notice on {}, and should not be: {}.",
        date(notice),
        joined(&quoted)
    )
}

/// What is not known, and how many lines have no day for it.
pub fn unknown(parts: &[&str], lines: usize) -> String {
    let lines = match lines {
        0 => String::new(),
        1 => " One line has no day for that.".to_owned(),
        count => format!(" {count} lines have no day for that."),
    };
    format!("Not known yet: {}.{lines}", joined(parts))
}

/// Names of what may not be known.
pub mod missing {
    /// The last day.
    pub const LAST: &str = "the last day";
    /// Days of notice.
    pub const NOTICE: &str = "the days of notice";
    /// The rule for patients.
    pub const PATIENTS: &str = "by when patients must hear";
}

/// How the day of notice comes about.
pub fn notice_rule(count: u16, clause: &str, last: Day, notice: Day) -> String {
    let clause = if clause.is_empty() {
        String::new()
    } else {
        format!(" ({clause})")
    };
    format!(
        "Notice: {}{clause} before the last day, {}, so by {}.",
        days(i64::from(count)),
        date(last),
        date(notice)
    )
}

/// How the day for patients comes about.
pub fn patients_rule(count: u16, from: &str, by: Day, entered: Option<Day>) -> String {
    let from = if from.is_empty() {
        String::new()
    } else {
        format!(" ({from})")
    };
    let entered = entered.map_or_else(String::new, |day| {
        format!("; you entered this one on {}", date(day))
    });
    format!(
        "Your rule{from}: at least {} before the last day, so by {}. States and insurers differ{entered}.",
        days(i64::from(count)),
        date(by)
    )
}

/// Hand-offs of a lane, added up.
pub fn total(all: u32, parts: &[(u32, &str)], uncounted: u32) -> String {
    let parts: Vec<String> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, words)| format!("{count} {words}"))
        .collect();
    let known = if parts.is_empty() {
        "Nothing is counted".to_owned()
    } else {
        format!("{all} in all: {}", joined(&parts))
    };
    match uncounted {
        0 => format!("{known}."),
        1 => format!("{known}; one line has no number."),
        count => format!("{known}; {count} lines have no number."),
    }
}

/// Mentees who know, and with whom it was settled.
pub fn mentees(all: usize, told: usize, agreed: usize) -> String {
    format!("{told} of {all} told; with {agreed} it is agreed how it goes on.")
}
