//! Words of evidence.

/// A strength, by its name in the store.
pub fn strength(name: &str) -> &'static str {
    match name {
        "others" => "from others",
        "own" => "own record",
        _ => "only remembered",
    }
}

/// A kind of evidence, by its name in the store.
pub fn kind(name: &str) -> &'static str {
    match name {
        "appointment" => "Letter of appointment",
        "invitation" => "Invitation",
        "programme" => "Programme",
        "certificate" => "Certificate",
        "evaluations" => "Report of evaluations",
        "syllabus" => "Syllabus or module",
        "chart" => "Chart of before and after",
        "guideline" => "Guideline or policy",
        "dashboard" => "Export of a dashboard",
        "citation" => "Citation of an award",
        "chairLetter" => "Letter of the chair",
        "thanks" => "Note of thanks",
        "link" => "Link to something published",
        "publication" => "The publication itself",
        "menteeOutcome" => "What became of a mentee",
        "observation" => "Report of a peer who watched",
        "referrals" => "Referrals",
        "patientComment" => "Comment of a patient, without names",
        "memory" => "Memory alone",
        _ => "Other",
    }
}

/// What a scan found, by its name, with how many.
pub fn sign(name: &str, count: usize) -> String {
    let what = match name {
        "recordNumber" => "something like a record number",
        "birth" => "a date of birth or an age",
        "nameOrder" => "a name written as in a list of patients",
        "patientWord" => "a word for a patient beside a name",
        "personName" => "a person’s name",
        "email" => "an e-mail address",
        _ => "a telephone number",
    };
    match count {
        1 => format!("Found once: {what}."),
        count => format!("Found {count} times: {what}."),
    }
}

/// What is said of a file whose words cannot be read.
pub const UNREAD: &str =
    "The words of this file cannot be read here. Look at it yourself before it leaves.";
/// What is said of words in which something was found.
pub const FOUND: &str =
    "Look at each of these before it leaves. It is a list of signs, not a judge.";
/// What is said of a file in which nothing was found.
pub const NOTHING_FOUND: &str = "Nothing was found that looks like a name or a record number. It is a list of signs, not a judge: look at it yourself before it leaves.";

/// A text to ask for evidence with: for whom, what for, and why now.
pub fn request(title: &str, when: &str, kind: &str, name: Option<&str>) -> String {
    let when = if when.is_empty() {
        String::new()
    } else {
        format!(" ({when})")
    };
    let signed = name.map_or_else(String::new, |name| format!("\n\n{name}"));
    format!(
        "Dear colleague,\n\nI am putting together my papers for promotion and would like to document “{title}”{when}. \
         Could you send me a {kind}, with the dates, my role and, if you like, a line on what came of it? \
         A short letter or e-mail is enough, and the sooner the easier, while it is still in mind.\n\nThank you.{signed}"
    )
}

/// Label of a change.
pub fn add(what: &str) -> String {
    format!("add evidence: “{what}”")
}

/// Label of a change.
pub fn edit(what: &str) -> String {
    format!("change evidence: “{what}”")
}

/// Label of a change.
pub fn remove(what: &str) -> String {
    format!("remove evidence: “{what}”")
}

/// Label of a change.
pub fn restore(what: &str) -> String {
    format!("bring back evidence: “{what}”")
}
