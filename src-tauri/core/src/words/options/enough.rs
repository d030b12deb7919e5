//! What the first reading says.

use super::joined;

/// "Stay on new terms, then Hybrid." from names that are placed; those that are level stand together.
pub fn order(places: &[Vec<String>]) -> String {
    let place = |names: &Vec<String>| match names.len() {
        0 | 1 => joined(names),
        _ => format!("{}, level", joined(names)),
    };
    let all: Vec<String> = places.iter().map(place).collect();
    format!("{}.", all.join(", then "))
}

/// "Only Hybrid can be placed."
pub fn only(name: &str) -> String {
    format!("Only {name} can be placed.")
}

/// "Leave drops out: it breaks “At most 4 nights”."
pub fn breaks(name: &str, criterion: &str) -> String {
    format!("{name} drops out: it breaks “{criterion}”.")
}

/// "Leave cannot be placed until “Tail paid” is answered."
pub fn waits(name: &str, criterion: &str) -> String {
    format!("{name} cannot be placed until “{criterion}” is answered.")
}

/// "Leave cannot be placed: it depends on “Teaching”, which is not known for every path."
pub fn depends(name: &str, criterion: &str) -> String {
    format!("{name} cannot be placed: it depends on “{criterion}”, where something is not known.")
}

/// "The first place turns on one number: Teaching, at least 6 hours."
pub fn turns(criterion: &str, line: &str) -> String {
    format!("The first place turns on one line: {criterion}, {line}.")
}

/// "The first place turns on one answer: The clock runs."
pub fn turns_on_answer(criterion: &str) -> String {
    format!("The first place turns on one answer: {criterion}.")
}

/// What would hold if the first were short of the line.
pub fn otherwise(first: &str, second: &str, end: Otherwise, next: Option<&str>) -> String {
    let why = next.map_or_else(String::new, |own| format!(", by “{own}”"));
    match end {
        Otherwise::First => format!("Short of it, {first} would still come before {second}{why}."),
        Otherwise::Second => format!("Short of it, {second} would come first{why}."),
        Otherwise::Level => format!("Short of it, {first} and {second} would be level."),
        Otherwise::Open => format!(
            "Short of it, it would depend on {}.",
            next.map_or_else(
                || "what is not known".to_owned(),
                |own| format!("“{own}”, which is not known for both")
            )
        ),
    }
}

/// What would hold on the other side of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Otherwise {
    /// The first would still be first.
    First,
    /// The second would be.
    Second,
    /// They would be level.
    Level,
    /// It would depend.
    Open,
}

/// While two are level on every line.
pub const LEVEL: &str = "They are level on every line drawn, so this reading does not part them.";

/// While nothing is laid out.
pub const NO_PATHS: &str = "No path is laid out yet.";
/// While there is only one path.
pub const ONE_PATH: &str = "There is one path so far. Lay out another to hold it against.";
/// While there is no criterion.
pub const NO_CRITERIA: &str = "There is nothing to hold the paths against yet: no criterion.";
/// While no line is drawn.
pub const NO_LINES: &str = "No line is drawn yet: say for a criterion what would be enough.";
/// While nothing is known.
pub const NO_FACTS: &str =
    "Nothing is known yet of any path on these lines, so nothing is concluded.";
/// While no path can be placed.
pub const NO_PLACE: &str = "No path can be placed yet. What follows says which answer is missing.";
/// While every path breaks a deal-breaker.
pub const NONE_HOLDS: &str = "Every path breaks a deal-breaker, so nothing is concluded. Look at the deal-breakers again, or for another path.";

/// Deal-breakers that cannot both hold.
pub fn clash(one: &str, other: &str) -> String {
    format!("“{one}” and “{other}” cannot both hold, so nothing is concluded.")
}

/// A line beyond the best that is thinkable.
pub fn beyond(name: &str) -> String {
    format!("“{name}”: the line lies beyond the best you named, so no path can reach it.")
}

/// "Teaching: 2 of 3 paths not known."
pub fn missing(count: usize, cells: usize) -> String {
    format!(
        "{count} of {cells} answers {} missing.",
        if count == 1 { "is" } else { "are" }
    )
}

/// What is asked next: "Leave: Tail paid?"
pub fn question(path: &str, criterion: &str) -> String {
    format!("{path}: {criterion}?")
}

/// The same, where a fact only has to be made sure.
pub fn make_sure(path: &str, criterion: &str, shown: &str) -> String {
    format!("{path}: {criterion}, {shown}. Is that so, and in writing?")
}

/// What an answer could change, by the name of its influence; `name` is the path.
pub fn could(influence: &str, name: &str) -> String {
    match influence {
        "firstPlace" => "could change the first place".to_owned(),
        "removes" => format!("could remove {name}, or keep it"),
        "order" => "could change the order".to_owned(),
        _ => "changes no place in this reading".to_owned(),
    }
}

/// How the order is worked out.
pub const FORMULA: &str = "Paths that break a deal-breaker drop out. Two others are held against each other line by line, in your order: the first line on which one is enough and the other is not decides. Nothing is added up.";
/// What the next line is about, in the working.
pub const SHADING: &str = "Shaded cells";
/// How shading is worked out.
pub const SHADED: &str = "shaded where an answer could change the order: it is not known, or it may still lie on the other side of its line. Seen may be off by half a tenth of the range, told by 1.5 tenths, a guess by 3 tenths, or by the range you typed; what is in writing stands.";
/// One line of the working.
pub fn decides(one: &str, other: &str) -> String {
    format!("{one} and {other}")
}
/// What decides, in the working.
pub fn by(criterion: &str) -> String {
    format!("by “{criterion}”")
}
