//! Words of statements.

/// A kind of statement, by its name in the store.
pub fn kind(name: &str) -> &'static str {
    match name {
        "teaching" => "Teaching statement",
        "clinical" => "Clinical statement",
        "research" => "Research statement",
        "service" => "Service statement",
        "personal" => "Personal statement",
        "nihPersonal" => "NIH personal statement",
        "nihContribution" => "NIH contribution to science",
        _ => "Statement",
    }
}

/// A number with commas: "1,000".
fn thousands(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// "642 of 1,000 words", "about 1.2 of 2 pages".
pub fn length(unit: &str, is: u32, most: Option<u32>) -> String {
    if unit == "pages" {
        let most = most.unwrap_or(0) / 10;
        return format!("about {}.{} of {most} pages", is / 10, is % 10);
    }
    match most {
        Some(most) => format!("{} of {} {unit}", thousands(is), thousands(most)),
        None => format!("{} {unit}", thousands(is)),
    }
}

/// A remark.
pub const FIRST_FOUND: &str = "This is written as “I”; the statement is to be in the third person.";
/// A remark.
pub const THIRD_FOUND: &str = "This speaks of you by name; the statement is to be written as “I”.";
/// A remark.
pub const METRIC: &str = "The school wants no such figure.";
/// A remark.
pub const UNLINKED: &str = "No evidence is linked.";
/// A remark.
pub const MEAN: &str = "A mean alone says little.";

/// A remark on evidence that is not here any more.
pub fn gone(entry: i64) -> String {
    format!("E{entry} is not here any more.")
}

/// A remark on evidence that has nothing behind it.
pub fn unproved(entry: i64) -> String {
    format!("E{entry} has no evidence itself yet.")
}

/// A remark on a number.
pub fn number(count: u32, since: Option<u32>) -> String {
    match (count, since) {
        (0, _) => "The entries give none.".to_owned(),
        (count, Some(since)) if since != count => {
            format!("The entries give {count}, {since} of them since the last promotion.")
        }
        (count, _) => format!("The entries give {count}."),
    }
}

/// Where a wrong number comes from: all of the kind.
pub fn all_of_kind(all: u32, others: usize) -> String {
    match others {
        1 => format!("{all} is all of them; 1 is not what is said here, or it was not entered."),
        others => format!(
            "{all} is all of them; {others} are not what is said here, or it was not entered."
        ),
    }
}

/// What could stand beside a claim.
pub fn offered(count: usize, reach: Option<&str>) -> String {
    match (count, reach) {
        (0, Some(reach)) => format!("No entry with evidence has a reach of “{reach}” or more."),
        (1, Some(_)) => {
            "One entry could stand beside it; “known” is for a reader to say.".to_owned()
        }
        (count, Some(_)) => {
            format!("{count} entries could stand beside it; “known” is for a reader to say.")
        }
        _ => "Say what shows it, or leave it to a reader.".to_owned(),
    }
}

/// What gives a mean its meaning: how many answered, and what others have.
pub fn rest_of_evaluations(
    answered: Option<(i64, i64)>,
    comparator: Option<&str>,
    name: Option<&str>,
) -> Option<String> {
    let first = answered.map(|(answered, asked)| format!("{answered} of {asked} answered"));
    let second = comparator.map(|mean| match name {
        Some(name) => format!("{name}: {mean}"),
        None => format!("compared with {mean}"),
    });
    let parts: Vec<String> = first.into_iter().chain(second).collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// Which evidence has it.
pub fn has_the_rest(entry: i64, rest: &str) -> String {
    format!("E{entry} has the rest: {rest}.")
}

/// "9 claims, 8 with evidence".
pub fn claims(all: u32, backed: u32) -> String {
    match all {
        0 => "no claims".to_owned(),
        1 => format!("1 claim, {backed} with evidence"),
        all => format!("{all} claims, {backed} with evidence"),
    }
}

/// "3 remarks".
pub fn remarks(count: usize) -> String {
    match count {
        0 => "no remarks".to_owned(),
        1 => "1 remark".to_owned(),
        count => format!("{count} remarks"),
    }
}

/// Where a criterion is spoken of.
pub fn spoken(state: &str, paragraphs: &[u32]) -> String {
    let numbers: Vec<String> = paragraphs.iter().map(|own| (own + 1).to_string()).collect();
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    match numbers.len() {
        0 => format!("{state}, not used"),
        1 => format!("{state}, paragraph {}", numbers[0]),
        _ => format!("{state}, paragraphs {}", super::joined(&numbers)),
    }
}

/// Label of a change.
pub fn add(title: &str) -> String {
    format!("begin “{title}”")
}

/// Label of a change.
pub fn write(title: &str) -> String {
    format!("write in “{title}”")
}

/// Label of a change.
pub fn set(title: &str) -> String {
    format!("set up “{title}”")
}

/// Label of a change.
pub fn leave(title: &str) -> String {
    format!("leave a remark in “{title}”")
}

/// Label of a change.
pub fn keep(title: &str, name: &str) -> String {
    format!("keep “{title}” as “{name}”")
}

/// Label of a change.
pub fn put_back(title: &str, number: u32) -> String {
    format!("put back version {number} of “{title}”")
}

/// Label of a change.
pub fn remove(title: &str) -> String {
    format!("remove “{title}”")
}

/// Label of a change.
pub fn restore(title: &str) -> String {
    format!("bring back “{title}”")
}

/// The name of a version that is kept before another is put back.
pub fn before(number: u32) -> String {
    format!("Before version {number} was put back")
}
