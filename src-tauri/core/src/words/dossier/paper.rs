//! Words of the documents of the dossier.

/// The end of what goes on.
pub const PRESENT: &str = "present";
/// Somebody mentored who did not agree to be named and whose initials are not known.
pub const UNNAMED: &str = "Mentee";
/// A document in which nothing stands.
pub const EMPTY: &str =
    "Nothing stands here yet: no entry of these sections may be shown to its readers.";
/// The best works, where none is marked.
pub const NO_BEST: &str =
    "No publication is marked as featured yet. Open one under Entries and mark it.";
/// A heading.
pub const EVALUATIONS: &str = "Evaluations";
/// What a mean is worth.
pub const EVALUATIONS_NOTE: &str = "Every figure stands with the number who answered and of how many; a figure without them is not comparable.";
/// A column.
pub const SET: &str = "Evaluation";
/// A column.
pub const WHEN: &str = "When";
/// A column.
pub const ANSWERED: &str = "Answered";
/// A column.
pub const MEAN: &str = "Result";
/// A column.
pub const BESIDE: &str = "Beside";
/// A figure that is not known.
pub const UNKNOWN: &str = "not known";
/// A label.
pub const OUTCOME: &str = "What came of it";
/// A label.
pub const SELECTION: &str = "How one is chosen";
/// A label.
pub const REACH_REASON: &str = "Reach";
/// A heading.
pub const BIOSKETCH_EDUCATION: &str = "Education and training";
/// A heading.
pub const BIOSKETCH_APPOINTMENTS: &str = "Appointments and positions";
/// A heading.
pub const BIOSKETCH_HONOURS: &str = "Honours";
/// A heading.
pub const BIOSKETCH_SUPPORT: &str = "Research support";
/// A heading.
pub const BIOSKETCH_STATEMENT: &str = "Personal statement";

/// What a document is called, by its name in the store.
pub fn paper(name: &str) -> &'static str {
    match name {
        "cv" => "Curriculum vitae",
        "biosketch" => "Biographical sketch",
        "educator" => "Educator portfolio",
        "clinical" => "Clinical portfolio",
        "quality" => "Portfolio of quality and leadership",
        "matrix" => "Criteria and evidence",
        "best" => "Annotated best works",
        "referees" => "Referees",
        "checklist" => "Checklist",
        _ => "Evidence",
    }
}

/// "14, newest first; numbered from the oldest".
pub fn counted(count: usize, numbered: bool, newest: bool) -> String {
    let order = if newest {
        "newest first"
    } else {
        "oldest first"
    };
    match (count, numbered) {
        (1, _) => "1".to_owned(),
        (count, true) => format!("{count}, {order}; numbered from the oldest"),
        (count, false) => format!("{count}, {order}"),
    }
}

/// What a strong name among authors means.
pub const OWN_NAME: &str = "Own name in bold.";
/// What the mark at a mentee's name means.
pub const MENTEES: &str = "† Mentee at the time of the work.";

/// What a mark behind the own name means, by the name of the part.
pub fn author_part(sign: char, name: &str) -> String {
    let what = match name {
        "coFirst" => "Shared first author.",
        "senior" => "Senior author.",
        _ => "Shared senior author.",
    };
    format!("{sign} {what}")
}

/// A category of publications: its place, and its heading.
pub fn category(name: &str) -> (usize, &'static str) {
    const ALL: [(&str, &str); 13] = [
        ("research", "Peer-reviewed research articles"),
        ("review", "Reviews"),
        ("guideline", "Guidelines and consensus papers"),
        ("caseReport", "Case reports"),
        ("proceedings", "Proceedings of meetings"),
        ("book", "Books"),
        ("chapter", "Chapters"),
        ("editorial", "Editorials and commentaries"),
        ("letter", "Letters"),
        ("nonPrint", "Peer-reviewed educational materials"),
        ("thesis", "Thesis"),
        ("preprint", "Preprints"),
        ("unpublished", "In press, accepted or submitted"),
    ];
    listed(&ALL, name)
}

/// Whether a grant runs: its place, and its heading.
pub fn status(name: &str) -> (usize, &'static str) {
    const ALL: [(&str, &str); 5] = [
        ("current", "Current"),
        ("pending", "Pending"),
        ("past", "Past"),
        ("unfunded", "Unfunded"),
        ("", "Other"),
    ];
    listed(&ALL, name)
}

/// A reach: its place, and its heading.
pub fn reach(name: &str) -> (usize, &'static str) {
    const ALL: [(&str, &str); 5] = [
        ("international", "International"),
        ("national", "National"),
        ("regional", "Regional"),
        ("local", "Local"),
        ("", "Reach not stated"),
    ];
    listed(&ALL, name)
}

/// The place and the heading of a name; the last where it is not listed.
fn listed(all: &[(&str, &'static str)], name: &str) -> (usize, &'static str) {
    let at = all
        .iter()
        .position(|(own, _)| *own == name)
        .unwrap_or(all.len() - 1);
    (at, all[at].1)
}

/// ". Thesis: Recall (adviser T. Osei)".
pub fn thesis(title: &str, adviser: Option<&str>) -> String {
    match adviser {
        Some(adviser) => format!(". Thesis: {title} (adviser {adviser})"),
        None => format!(". Thesis: {title}"),
    }
}

/// A talk that a company paid for.
pub fn sponsored(name: Option<&str>) -> String {
    match name {
        Some(name) => format!("sponsored by {name}"),
        None => "sponsored by a company".to_owned(),
    }
}

/// "62 of 70".
pub fn answered(answered: Option<i64>, asked: Option<i64>) -> String {
    match (answered, asked) {
        (Some(answered), Some(asked)) => format!("{answered} of {asked}"),
        (Some(answered), None) => answered.to_string(),
        (None, _) => UNKNOWN.to_owned(),
    }
}

/// "4.8 (1 to 5), 96 of 118 answered"; a result without the number who answered says so.
pub fn evaluated(mean: &str, who: Option<i64>, asked: Option<i64>) -> String {
    match who {
        Some(_) => format!("{mean}, {} answered", answered(who, asked)),
        None => format!("{mean}, number of answers not known"),
    }
}

/// "4.8 of 5", "91 % top box".
pub fn mean(mean: Option<&str>, top: Option<i64>, scale: Option<&str>) -> String {
    match (mean, top, scale) {
        (Some(mean), _, Some(scale)) => format!("{mean} ({scale})"),
        (Some(mean), _, None) => mean.to_owned(),
        (None, Some(top), _) => format!("{top} % top box"),
        (None, None, _) => UNKNOWN.to_owned(),
    }
}

/// How a referee stands to the person.
pub fn relation(name: Option<&str>) -> String {
    match name {
        Some("none") => "At arm’s length: no shared work, training or funds, by your own account.",
        Some("coAuthor") => "Has published with you.",
        Some("colleague") => "Works or worked at the same place.",
        Some("trainedMe") => "Trained you.",
        Some("iTrained") => "Was trained by you.",
        Some("funded") => "Shares or shared funds with you.",
        Some(_) => "Has another relation to you.",
        None => "The relation is not stated.",
    }
    .to_owned()
}

/// The matrix where no rules are chosen.
pub const NO_RULES: &str =
    "No rules are chosen yet. Choose a track and a step under What is missing.";
/// A column.
pub const CRITERION: &str = "Criterion";
/// A column.
pub const STANDS: &str = "Stands";
/// A column.
pub const SHOWN_BY: &str = "Shown by";
/// A column.
pub const EVIDENCE: &str = "Evidence";
/// What the matrix is.
pub const MATRIX_NOTE: &str = "It counts what was entered and may be shown to readers of the packet. A committee judges quality.";
/// The appendix without pieces.
pub const NO_EVIDENCE: &str = "No evidence may be shown to readers of the packet yet.";
/// What the appendix is.
pub const EVIDENCE_NOTE: &str = "The numbers are those of the matrix and the statements. The files themselves are handed in beside this list.";
/// The packet.
pub const PACKET: &str = "Promotion packet";
/// What the packet is.
pub const PACKET_NOTE: &str =
    "Each document begins on a page of its own; its heading is a bookmark.";
/// A heading.
pub const INSIDE: &str = "In this packet";
/// A heading.
pub const ABSENT: &str = "Not in it, because nothing is written yet";
/// A referee of the own institution.
pub const AT_HOME: &str = "Works at an institution that counts as home.";

/// "Clinician-educator, to associate professor".
pub fn step(track: &str, to: &str) -> String {
    format!("{track}, to {to}")
}

/// The rules and where they stand.
pub fn rules(title: &str, version: &str, source: &str) -> String {
    // "Larkmoor, 2025 rules" says its version already.
    if title.contains(version) {
        format!("{title}. {source}")
    } else {
        format!("{title}, {version}. {source}")
    }
}

/// An entry that was set beside a criterion by hand, with why.
pub fn beside(label: &str, why: Option<&str>) -> String {
    match why {
        Some(why) => format!("{label}: {why}"),
        None => label.to_owned(),
    }
}

/// How a criterion stands, told for readers: what is shown, and nothing of what is not.
pub fn stands(state: &str, count: usize) -> String {
    let entries = if count == 1 { "1 entry" } else { "entries" };
    match (state, count) {
        ("needsPerson", _) => "for the committee to judge".to_owned(),
        (_, 0) => "nothing listed".to_owned(),
        (_, 1) => entries.to_owned(),
        (_, count) => format!("{count} {entries}"),
    }
}

/// "E1, E4".
pub fn marks(marks: &[usize]) -> String {
    marks
        .iter()
        .map(|mark| format!("E{mark}"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// What a piece of evidence stands behind.
pub fn behind(names: &[&str]) -> String {
    format!("For: {}", names.join("; "))
}

/// Works written together.
pub fn together(years: &[i32]) -> String {
    let all: Vec<String> = years.iter().map(i32::to_string).collect();
    match years.len() {
        1 => format!("Wrote 1 work with you ({}).", all.join(", ")),
        count => format!("Wrote {count} works with you ({}).", all.join(", ")),
    }
}

/// Works of many.
pub fn consortia(count: usize, many: usize) -> String {
    let works = if count == 1 { "1 work" } else { "works" };
    let told = if count == 1 {
        works.to_owned()
    } else {
        format!("{count} {works}")
    };
    format!("Signed {told} of more than {many} authors that you signed too.")
}

/// What the data inside a document is.
pub const DATA: &str = "The entries of this document, to be brought in again";
/// A document of somebody whose name is not known.
pub const NO_NAME: &str = "Name not given";
/// A remark.
pub const NOBODY: &str =
    "Your name as an author is not set, so no name is set in bold. Set it under Entries.";

/// What is in a document, by its name in the store.
pub fn about(name: &str) -> &'static str {
    match name {
        "cv" => "Every section in the school’s order. Only public entries.",
        "biosketch" => {
            "Education, appointments, honours and support for a grant. The certified form itself is made in SciENcv."
        }
        "educator" => {
            "Teaching, curriculum, assessment, mentoring and educational leadership, with the teaching statement."
        }
        "clinical" => "Clinical activity, innovation and measures, with the clinical statement.",
        "quality" => {
            "Quality and safety, leadership, committees and community, with the statement on service."
        }
        "matrix" => "What the chosen rules ask for, and which evidence shows it.",
        "best" => "The publications marked as featured, each with its remark.",
        "referees" => {
            "Names, ranks and relations; what you share with each, as far as your entries tell."
        }
        "checklist" => {
            "For yourself and whoever helps you: what the packet needs, what is missing, by when, and who signs. It is not in the packet."
        }
        _ => "Every piece with its number, what it proves, and how strong it is.",
    }
}

/// A remark.
pub fn undated(count: usize) -> String {
    if count == 1 {
        "1 entry has no date and stands first or last in its section.".to_owned()
    } else {
        format!("{count} entries have no date and stand first or last in their sections.")
    }
}

/// A remark.
pub fn stale(months: u8) -> String {
    format!("This school wants a curriculum vitae dated within {months} months.")
}

/// Label of a change.
pub fn bring(count: usize) -> String {
    if count == 1 {
        "bring in 1 entry".to_owned()
    } else {
        format!("bring in {count} entries")
    }
}

/// A statement that is not written yet.
pub const PERSONAL: &str = "Personal statement";
/// The foot of a statement.
pub const RESTS_ON: &str = "What it rests on";
