//! Words of mentoring: names of domains, stages and worlds, and what the rest of the place says.

pub mod disclosure;
pub mod need;
pub mod person;

/// A domain, by its name in the store.
pub fn domain(name: &str) -> &'static str {
    match name {
        "academic" => "Academic",
        "clinical" => "Clinical",
        "business" => "Business",
        "leadership" => "Leadership",
        _ => "Personal",
    }
}

/// A stage, by its name in the store.
pub fn stage(name: &str) -> &'static str {
    match name {
        "resident" => "Resident",
        "fellow" => "Fellow",
        "early" => "Early career",
        "mid" => "Mid-career",
        _ => "Senior",
    }
}

/// The person's world, by its name in the store.
pub fn world(name: &str) -> &'static str {
    match name {
        "academic" => "Academic",
        "practice" => "Practice",
        _ => "Both, still exploring",
    }
}

/// Label of a change.
pub fn set_standing() -> &'static str {
    "change where you stand"
}

/// "a", "a and b", "a, b and c".
pub fn list(all: &[&str]) -> String {
    match all {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// "1 day", "3 days".
pub fn count(number: u64, one: &str, many: &str) -> String {
    if number == 1 {
        format!("1 {one}")
    } else {
        format!("{number} {many}")
    }
}
