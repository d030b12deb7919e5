//! Words of a rule read back, and of what keeps a set of criteria from being kept.

use crate::words::dossier::joined;

/// A rule.
pub const JUDGED: &str = "A person judges this; nothing is counted.";
/// A rule.
pub const PROCEDURAL: &str = "A step to be taken; a person says that it was.";
/// A window.
pub const CAREER: &str = "All of the working life counts.";
/// A window.
pub const SINCE_PROMOTION: &str = "Only what came after the last promotion counts.";
/// A number.
pub const ONE_IS_ENOUGH: &str = "One is enough.";
/// A clause.
pub const INVITED: &str = "by invitation";
/// A clause.
pub const PEER_REVIEWED: &str = "reviewed by peers";
/// A clause.
pub const OUTSIDE_HOME: &str = "outside home";
/// A clause.
pub const NOT_INDUSTRY: &str = "not paid for by a company";
/// A clause.
pub const AT_OR_ABOVE: &str = "with a mean at or above what it is compared with";

fn quoted<T: AsRef<str>>(names: &[T]) -> Vec<String> {
    let one = |name: &T| format!("“{}”", name.as_ref());
    names.iter().map(one).collect()
}

/// "“First” or “Senior”".
fn either<T: AsRef<str>>(names: &[T]) -> String {
    match quoted(names).as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// What is counted: kinds of entries, with what each must be.
pub fn counts(kinds: &[&str], clauses: &[String]) -> String {
    let what = format!("Counts entries of the kind {}", either(kinds));
    if clauses.is_empty() {
        format!("{what}.")
    } else {
        format!("{what}: {}.", clauses.join(", "))
    }
}

/// A clause.
pub fn reaching(reach: &str) -> String {
    format!("reaching at least {}", reach.to_lowercase())
}

/// A clause.
pub fn choice(field: &str, names: &[String]) -> String {
    format!("with {} under “{field}”", either(names))
}

/// A clause.
pub fn flag(field: &str) -> String {
    format!("with a yes to “{field}”")
}

/// A clause.
pub fn least(field: &str, least: u32, percent: bool) -> String {
    let sign = if percent { "%" } else { "" };
    format!("with {least}{sign} or more under “{field}”")
}

/// A clause.
pub fn role(words: &[String]) -> String {
    format!("with {} in the role", either(words))
}

/// A clause.
pub fn missions(parts: &[&str]) -> String {
    match parts {
        [] => String::new(),
        [only] => format!("belonging to {only}"),
        [first @ .., last] => format!("belonging to {} or {last}", first.join(", ")),
    }
}

/// By what things are told apart.
pub fn distinct(name: &str) -> &'static str {
    match name {
        "year" => "year",
        "host" => "institution",
        _ => "journal or meeting",
    }
}

/// How things are told apart.
pub fn once_for(by: &[&str]) -> String {
    format!("One counts for each {}.", joined(by))
}

/// What a year must hold.
pub fn year_of_entries(amount: u32) -> String {
    match amount {
        1 => "A year counts where it holds one of them.".to_owned(),
        amount => format!("A year counts where it holds {amount} of them."),
    }
}

/// What a year must hold.
pub fn year_of_hours(amount: u32) -> String {
    match amount {
        1 => "A year counts where they make an hour.".to_owned(),
        amount => format!("A year counts where they make {amount} hours."),
    }
}

/// What a year must hold.
pub fn year_of(amount: u32, field: &str) -> String {
    format!("A year counts where “{field}” makes {amount} or more.")
}

/// A window.
pub fn last_years(years: u8) -> String {
    match years {
        1 => "Only the last year counts.".to_owned(),
        years => format!("Only the last {years} years count."),
    }
}

/// What is needed before something counts strictly.
pub fn strictly(strength: &str, proof: &[String]) -> String {
    let evidence = match strength {
        "others" => "evidence from others",
        "own" => "evidence, an own record or better",
        _ => "evidence, if only remembered",
    };
    if proof.is_empty() {
        format!("Strictly it needs {evidence}.")
    } else {
        let proof = quoted(proof);
        let proof: Vec<&str> = proof.iter().map(String::as_str).collect();
        format!(
            "Strictly it needs {evidence}, and a yes to {}.",
            joined(&proof)
        )
    }
}

/// A number.
pub fn asked(count: u32) -> String {
    match count {
        1 => ONE_IS_ENOUGH.to_owned(),
        count => format!("{count} or more are asked for."),
    }
}

/// A number.
pub fn years_asked(count: u32) -> String {
    match count {
        1 => "One such year is asked for.".to_owned(),
        count => format!("{count} or more such years are asked for."),
    }
}

/// Words of levels.
pub fn level_words<'a>(all: impl Iterator<Item = (&'a str, u32)>) -> String {
    let all: Vec<String> = all
        .map(|(word, from)| format!("“{word}” from {from} on"))
        .collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    format!("Its levels are {}.", joined(&all))
}

/// What is wrong with a field of a set, by the field's name.
pub fn fault(field: &str) -> &'static str {
    match field {
        "title" => "Say what the set is called, in 200 characters at most.",
        "version" => "Say which version it is: a year will do.",
        "institution" => "Say whose rules these are.",
        "source" => "Say where the rules stand, so that they can be found again.",
        "name" => "A name is needed, of 200 characters at most.",
        "from" => "Name the rank before.",
        "to" => "Name the rank after.",
        "what" => "Say what is to be done.",
        "daysBefore" => "A whole number of days, within ten years.",
        "words" => "Say in your own words what is asked, in 1000 characters at most.",
        "asked" => "Ask for 1 to 500.",
        "window" => "1 to 60 years.",
        "types" => "Choose at least one kind of entry.",
        "perYear" => "Say how much a year must hold, at least 1.",
        "levels" => "Each level needs a word, and each must ask for more than the one before.",
        "rule" => "Ask for at least one, and for no more than there are.",
        "roles" => "Words of the role are short and not empty.",
        "predicate" => {
            "One of the fields does not belong to the chosen kinds of entries, or nothing is chosen in it."
        }
        "calendar" => "Thirty steps at most.",
        "key" => "Two parts have the same lasting name.",
        "set" => "A set needs a track, a step, a group and a criterion in each, and not too many.",
        _ => "200 characters at most.",
    }
}
