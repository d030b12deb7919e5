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
pub const UNREAD: &str = "This file could not be searched. Look at it yourself before it leaves.";
/// What is said of words in which something was found.
pub const FOUND: &str =
    "Look at each of these before it leaves. It is a list of signs, not a judge.";
/// What is said of a file in which nothing was found.
pub const NOTHING_FOUND: &str = "Nothing was found that looks like a name or a record number. It is a list of signs, not a judge: look at it yourself before it leaves.";

/// Why a file cannot be shown, by the name of the reason.
pub fn not_shown(name: &str) -> &'static str {
    match name {
        "damaged" => {
            "This file is damaged, or is not what its name says. It is kept as it came. Save a copy to try it elsewhere."
        }
        "locked" => {
            "This file opens with a password only. Save a copy to open it elsewhere, or attach one without a password."
        }
        "tooHeavy" => {
            "This page asks for more memory or time than it may have here. Save a copy to open it elsewhere."
        }
        "noPage" => "This file has no such page. Go back to its first page.",
        _ => "This kind of file cannot be shown here. Save a copy to open it elsewhere.",
    }
}

/// How far the words of a file were searched: its pages, those that were read, and those without words.
pub fn searched(pages: u32, read: u32, wordless: &[u32]) -> String {
    let all = match (pages, read) {
        (1, _) => "The words of this file were searched.".to_owned(),
        (pages, read) if read < pages => format!(
            "The words of the first {read} of {pages} pages were searched; look at the others yourself."
        ),
        (pages, _) => format!("The words of all {pages} pages were searched."),
    };
    match wordless {
        [] => all,
        _ if read as usize == wordless.len() => NO_WORDS.to_owned(),
        [one] => {
            format!("{all} Page {one} holds no words that can be searched: look at it yourself.")
        }
        many => format!(
            "{all} {} pages hold no words that can be searched ({}): look at them yourself.",
            many.len(),
            listed(many)
        ),
    }
}

/// Why a file was not searched, by the name of the reason.
pub fn not_searched(name: &str) -> &'static str {
    match name {
        "damaged" => "It is damaged, or is not what its name says.",
        "locked" => "It opens with a password only.",
        "tooHeavy" => "It asks for more memory or time than a search may have.",
        _ => "Files of this kind cannot be searched.",
    }
}

/// Numbers of pages, the first ten of them.
fn listed(pages: &[u32]) -> String {
    let shown: Vec<String> = pages.iter().take(10).map(u32::to_string).collect();
    let more = if pages.len() > 10 { ", …" } else { "" };
    format!("{}{more}", shown.join(", "))
}

/// What is said of a file that holds pictures only.
const NO_WORDS: &str = "This file could not be searched: it holds pictures and no words.";

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
