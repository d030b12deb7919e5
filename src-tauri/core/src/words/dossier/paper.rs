//! Words of the documents of the dossier.

use crate::document::{Block, Run, Style, Voice};

/// The end of what goes on.
pub const PRESENT: &str = "present";
/// Somebody mentored who did not agree to be named and whose initials are not known.
pub const UNNAMED: &str = "Mentee";
/// A document in which nothing stands.
pub const EMPTY: &str = "Nothing stands here yet: no entry of these sections may be shown to its readers.";
/// Headings and columns.
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
        _ => "Evidence",
    }
}

/// "14, newest first; numbered from the oldest".
pub fn counted(count: usize, numbered: bool, newest: bool) -> String {
    let order = if newest { "newest first" } else { "oldest first" };
    match (count, numbered) {
        (1, _) => "1".to_owned(),
        (count, true) => format!("{count}, {order}; numbered from the oldest"),
        (count, false) => format!("{count}, {order}"),
    }
}

/// What the marks at names mean.
pub fn legend() -> Block {
    let words = "Own name in bold. † Mentee at the time of the work. * Shared first author. ‡ Senior author.";
    Block::Paragraph {
        voice: Voice::Note,
        runs: vec![Run {
            text: words.to_owned(),
            style: Style::Emphasis,
        }],
    }
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

/// A field of yes or no that is so.
pub fn field(key: &str) -> &'static str {
    match key {
        "hospital" => "Hospital appointment",
        "inUse" => "In use",
        "report" => "Report on file",
        "sustained" => "Sustained",
        "adjusted" => "Risk-adjusted",
        "confirmed" => "Confirmed by the chair",
        "problem" => "Problem",
        "aim" => "Aim",
        "method" => "Method",
        "team" => "Team",
        "baseline" => "Before",
        "result" => "Result",
        "spread" => "Spread",
        "oversight" => "Oversight",
        "product" => "Product",
        "need" => "Need",
        "goals" => "Goals",
        "learners" => "Learners",
        "adopters" => "Adopted by",
        "adopted" => "Adopters",
        "dissemination" => "Dissemination",
        "course" => "Course",
        "level" => "Level",
        "count" => "Learners in all",
        "contactHours" => "Contact hours a year",
        "preparationHours" => "Preparation hours a year",
        "position" => "Role",
        "setting" => "Setting",
        "site" => "Site",
        "sessions" => "Sessions a week",
        "panel" => "Panel",
        "volume" => "Volume",
        "rvu" => "Work RVU a year",
        "referrals" => "Referrals from",
        "measure" => "Measure",
        "value" => "Value",
        "comparator" => "Beside",
        "dataSource" => "Source",
        "reportsTo" => "Reports to",
        "people" => "People led",
        "budget" => "Budget",
        "fte" => "Per cent of full time",
        "changed" => "What changed",
        "charge" => "Charge",
        "meetings" => "Meetings a year",
        "hours" => "Hours a year",
        "partner" => "Partner",
        "population" => "Population",
        "stageThen" => "Then",
        "stageNow" => "Now",
        "products" => "Works together",
        "awards" => "Awards",
        "observer" => "Observed by",
        "comments" => "Comments",
        _ => "Also",
    }
}

/// A whole number in the words of its field.
pub fn amount(key: &str, number: i64) -> String {
    match key {
        "contactHours" => format!("{number} contact hours a year"),
        "preparationHours" => format!("{number} hours of preparation a year"),
        "hours" => format!("{number} hours a year"),
        "share" => format!("{number} % effort"),
        "reviews" if number == 1 => "1 review".to_owned(),
        "reviews" => format!("{number} reviews"),
        "sessions" => format!("{number} sessions a week"),
        "panel" => format!("a panel of {number}"),
        "topBox" => format!("{number} % top box"),
        _ => number.to_string(),
    }
}

/// A line or a choice in the words of its field.
pub fn value(key: &str, text: &str) -> String {
    let said = match (key, text) {
        ("chosenFrom", _) => return format!("chosen from {text}"),
        ("comparator", _) => return format!("beside {text}"),
        ("observer", _) => return format!("observed by {text}"),
        ("stageThen", _) => return format!("then {text}"),
        ("stageNow", _) => return format!("now {text}"),
        ("adopters", _) => return format!("adopted by {text}"),
        ("position", "principal") => "principal investigator",
        ("position", "coPrincipal") => "co-principal investigator",
        ("position", "coInvestigator") => "co-investigator",
        ("position", "subInvestigator") => "sub-investigator",
        ("position", "site") => "site investigator",
        ("position", "viceChair") => "vice-chair",
        ("position", "boardMember") => "board member",
        ("position", "associateEditor") => "associate editor",
        ("position", "guestEditor") => "guest editor",
        ("position", "board") => "editorial board",
        ("position", "coDirector") => "co-director",
        ("position", "coMentor") => "co-mentor",
        ("position", "primary") => "primary mentor",
        ("position" | "form", "other") => "",
        ("form", "grandRounds") => "grand rounds",
        ("form", "abstractTalk") => "talk on an abstract",
        ("form", "visit") => "visiting professor",
        ("body", "studySection") => "study section",
        ("body", "examiningBoard") => "examining board",
        _ => text,
    };
    said.to_owned()
}

/// "62 of 70".
pub fn answered(answered: Option<i64>, asked: Option<i64>) -> String {
    match (answered, asked) {
        (Some(answered), Some(asked)) => format!("{answered} of {asked}"),
        (Some(answered), None) => answered.to_string(),
        (None, _) => UNKNOWN.to_owned(),
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
