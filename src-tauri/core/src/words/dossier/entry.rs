//! Words of entries.

use crate::day::Day;
use crate::words::calendars::long_day;

/// Label of a change.
pub const IDENTITY: &str = "change the name and what counts as home";

/// A section, by its name in the store.
pub fn section(name: &str) -> &'static str {
    match name {
        "education" => "Education",
        "training" => "Postgraduate training",
        "appointments" => "Academic appointments",
        "otherAppointments" => "Hospital and other appointments",
        "leadership" => "Leadership",
        "licence" => "Licences",
        "certification" => "Board certification",
        "honours" => "Honours",
        "funding" => "Funding",
        "trials" => "Clinical trials",
        "teaching" => "Teaching",
        "curriculum" => "Curriculum",
        "assessment" => "Assessment of learners",
        "mentoring" => "Mentoring",
        "educationalLeadership" => "Educational leadership",
        "presentations" => "Presentations",
        "abstracts" => "Abstracts and posters",
        "clinicalActivity" => "Clinical activity",
        "innovation" => "Clinical innovation",
        "clinicalMeasures" => "Measures of clinical work",
        "quality" => "Quality and safety",
        "committees" => "Committees and service",
        "societies" => "Societies",
        "peerReview" => "Peer review and study sections",
        "editorial" => "Editorial roles",
        "community" => "Community and equity",
        "media" => "Media and digital scholarship",
        "patents" => "Patents and software",
        "publications" => "Publications",
        "development" => "Professional development",
        "disclosures" => "Disclosures",
        _ => "Referees",
    }
}

/// A kind of entry, by its name in the store.
pub fn kind(name: &str) -> &'static str {
    match name {
        "degree" => "Degree",
        "training" => "Training",
        "appointment" => "Appointment",
        "leadership" => "Leading role",
        "licence" => "Licence",
        "certification" => "Certification",
        "honour" => "Honour",
        "grant" => "Grant",
        "trial" => "Clinical trial",
        "teaching" => "Teaching",
        "evaluations" => "Evaluations",
        "observation" => "Peer observation",
        "curriculum" => "Curriculum",
        "assessment" => "Assessment tool",
        "mentee" => "Mentee",
        "presentation" => "Presentation",
        "abstract" => "Abstract or poster",
        "clinical" => "Clinical activity",
        "measure" => "Clinical measure",
        "innovation" => "Clinical innovation",
        "guideline" => "Guideline or policy",
        "quality" => "Quality project",
        "committee" => "Committee or service",
        "society" => "Society",
        "review" => "Peer review",
        "editorial" => "Editorial role",
        "community" => "Community work",
        "media" => "Media",
        "patent" => "Patent or software",
        "publication" => "Publication",
        "development" => "Course attended",
        "disclosure" => "Disclosure",
        _ => "Referee",
    }
}

/// A reach, by its name in the store.
pub fn reach(name: &str) -> &'static str {
    match name {
        "local" => "Local",
        "regional" => "Regional",
        "national" => "National",
        _ => "International",
    }
}

/// Who may see an entry, by its name in the store.
pub fn shown(name: &str) -> &'static str {
    match name {
        "public" => "Public",
        "packet" => "Packet",
        "private" => "Only me",
        _ => "Holds a patient",
    }
}

/// "3 entries".
pub fn entries(count: usize) -> String {
    match count {
        1 => "1 entry".to_owned(),
        count => format!("{count} entries"),
    }
}

/// What stands beside a section's name.
pub fn section_saying(
    without: usize,
    reachless: usize,
    unconfirmed: usize,
    unnamed: usize,
    undated: usize,
) -> String {
    let mut parts = Vec::new();
    if without > 0 {
        parts.push(format!("{without} without evidence"));
    }
    if unconfirmed > 0 {
        parts.push(format!("{unconfirmed} without the chair’s confirmation"));
    }
    if reachless > 0 {
        parts.push(format!("{reachless} without reach"));
    }
    if undated > 0 {
        parts.push(format!("{undated} without a date"));
    }
    if unnamed > 0 {
        parts.push(format!("{unnamed} not to be named"));
    }
    if without == 0 {
        parts.insert(0, "all with evidence".to_owned());
    }
    parts.join(", ")
}

/// A sentence on all entries.
pub fn all_saying(total: usize, with: usize, settles: usize) -> String {
    let without = total.saturating_sub(with);
    let have = |count: usize| match count {
        1 => "1 has".to_owned(),
        count => format!("{count} have"),
    };
    let first = match (total, with, without) {
        (0, ..) => return "No entries yet.".to_owned(),
        (1, 1, _) => "1 entry, with evidence.".to_owned(),
        (1, ..) => "1 entry, without evidence yet.".to_owned(),
        (total, _, 0) => format!("{total} entries, all with evidence."),
        (total, 0, _) => format!("{total} entries, none with evidence yet."),
        (total, with, 1) => format!("{total} entries: {} evidence, 1 does not yet.", have(with)),
        (total, with, without) => {
            format!(
                "{total} entries: {} evidence, {without} do not yet.",
                have(with)
            )
        }
    };
    match (settles, without) {
        (0, _) => first,
        (1, 1) => format!("{first} Evidence for it would settle a criterion."),
        (1, _) => format!("{first} Evidence for one of them would settle a criterion."),
        (many, _) => format!("{first} Evidence for any of {many} would settle a criterion."),
    }
}

/// How an entry came here and when it was last checked.
pub fn history(by: &str, from: Option<&str>, on: Day, verified: Option<Day>) -> String {
    let came = match (by, from) {
        ("imported", Some(file)) => format!("Brought in from {file}"),
        ("imported", None) => "Brought in".to_owned(),
        ("ledger", _) => "Made of the ledger of uncredited work".to_owned(),
        ("copied", _) => "Copied".to_owned(),
        _ => "Typed".to_owned(),
    };
    let checked = match verified {
        Some(day) => format!("last checked {}", long_day(day)),
        None => "not checked since".to_owned(),
    };
    format!("{came} on {}, {checked}.", long_day(on))
}

/// Label of a change.
pub fn add(title: &str) -> String {
    format!("add “{title}”")
}

/// Label of a change.
pub fn edit(title: &str) -> String {
    format!("change “{title}”")
}

/// Label of a change.
pub fn copy(title: &str) -> String {
    format!("copy “{title}”")
}

/// Label of a change.
pub fn verify(title: &str) -> String {
    format!("say that “{title}” is right")
}

/// Label of a change.
pub fn remove(title: &str) -> String {
    format!("remove “{title}”")
}

/// Label of a change.
pub fn restore(title: &str) -> String {
    format!("bring back “{title}”")
}

/// Label of a change.
pub fn edit_many(count: usize) -> String {
    format!("change {}", entries(count))
}

/// Label of a change.
pub fn remove_many(count: usize) -> String {
    format!("remove {}", entries(count))
}

/// Label of a change.
pub fn restore_many(count: usize) -> String {
    format!("bring back {}", entries(count))
}
