//! Words of reading an old curriculum vitae.

/// Where a text came from that was not in a file.
pub const PASTED: &str = "pasted text";
/// A heading that is not known.
pub const NO_SECTION: &str = "No section is known by this heading";

/// Fields that every entry has, as they stand beside a line.
pub const WHEN: &str = "Date";
/// See [`WHEN`].
pub const TITLE: &str = "Title";
/// See [`WHEN`].
pub const ROLE: &str = "Role";
/// See [`WHEN`].
pub const DEPARTMENT: &str = "Department";
/// See [`WHEN`].
pub const INSTITUTION: &str = "Institution";
/// See [`WHEN`].
pub const CITY: &str = "City";
/// See [`WHEN`].
pub const REGION: &str = "State or region";
/// See [`WHEN`].
pub const COUNTRY: &str = "Country";
/// See [`WHEN`].
pub const MARK: &str = "List mark";
/// See [`WHEN`].
pub const NOTE: &str = "Note";

/// Why a paragraph was not made into an entry.
pub const ABOVE: &str = "It stands above the first heading; names and addresses mostly do.";
/// See [`ABOVE`].
pub const APART: &str = "Its heading names no section of entries.";
/// See [`ABOVE`].
pub const NO_HEADING: &str = "No heading above it says what it is.";
/// See [`ABOVE`].
pub const PROSE: &str = "It is running text without a date.";
/// See [`ABOVE`].
pub const COLUMNS: &str = "It names the columns of a table.";
/// See [`ABOVE`].
pub const MARGIN: &str = "It stands at the head or foot of the pages.";
/// See [`ABOVE`].
pub const FOOTNOTE: &str = "It is a footnote.";
/// See [`ABOVE`].
pub const REMARK: &str = "It is a remark that stands beside the text.";

/// What is told beside a proposal.
pub const READ_FROM_LINE: &str = "Read from a line of text; check it.";
/// See [`READ_FROM_LINE`].
pub const NO_AUTHORS: &str = "Its authors could not be told apart from the rest of the line.";
/// See [`READ_FROM_LINE`].
pub const NO_FORM: &str = "Not all of it has a form that is known.";
/// See [`READ_FROM_LINE`].
pub const NO_DATE: &str = "No date was found for it.";
/// See [`READ_FROM_LINE`].
pub const TWO_WAYS: &str = "Its date can be read in two ways; only what is sure was taken.";
/// See [`READ_FROM_LINE`].
pub const BY_FORM: &str = "No heading says what it is. Check its kind.";

/// By what an entry that is no publication is known again.
pub const SAME_DATES: &str = "Same title and dates";

fn counted(count: usize, one: &str, many: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        count => format!("{count} {many}"),
    }
}

/// "41 entries are proposed, 2 of them you may have already. 6 paragraphs were not made into an entry."
pub fn lede(proposals: usize, known: usize, left: usize) -> String {
    let head = match proposals {
        0 => "No entry is proposed.".to_owned(),
        1 => "1 entry is proposed".to_owned(),
        count => format!("{count} entries are proposed"),
    };
    let known = match (proposals, known) {
        (0, _) => String::new(),
        (_, 0) => ".".to_owned(),
        (1, _) => ", and you may have it already.".to_owned(),
        (_, known) => format!(", {known} of them you may have already."),
    };
    let rest = match left {
        0 => String::new(),
        1 => " 1 paragraph was not made into an entry.".to_owned(),
        count => format!(" {count} paragraphs were not made into an entry."),
    };
    format!("{head}{known}{rest}")
}

/// How the lines add up: "58 lines: 9 headings, 41 proposed, 2 taken, 6 not made into an entry."
pub fn sums(all: usize, headings: usize, proposals: usize, taken: usize, left: usize) -> String {
    let taken = match taken {
        0 => String::new(),
        count => format!(", {count} taken"),
    };
    format!(
        "{}: {}, {proposals} proposed{taken}, {left} not made into an entry.",
        counted(all, "paragraph", "paragraphs"),
        counted(headings, "heading", "headings"),
    )
}

/// Label of a change: "take entries from old-cv.docx".
pub fn take(from: &str) -> String {
    format!("take entries from {from}")
}

/// What was done, in a sentence.
pub fn done(added: usize) -> String {
    format!("{} added.", counted(added, "entry", "entries"))
}
