//! The few words the press adds by itself.

/// Between the number of a page and the number of pages: "1 of 3".
pub const OF: &str = "of";

/// The program named in a file's properties.
pub const PROGRAM: &str = "Bearings";

/// Title of a document that has none.
pub const UNTITLED: &str = "Untitled";

/// Stands behind the name of a mentee; a list that uses it says so at its foot.
pub const MENTEE_MARK: &str = "\u{2020}";

/// Whom an e-mail is from.
pub const FROM: &str = "From";
/// Whom it is to.
pub const TO: &str = "To";
/// Who has a copy.
pub const COPY_TO: &str = "Copy to";
/// When it was sent.
pub const DATE: &str = "Date";
/// What it is about.
pub const SUBJECT: &str = "Subject";
/// What came with it.
pub const ATTACHED: &str = "Attached, not opened";
/// A file without a name.
pub const NAMELESS: &str = "a file without a name";
