//! The few words the press adds by itself.

/// Between the number of a page and the number of pages: "1 of 3".
pub const OF: &str = "of";

/// The program named in a file's properties.
pub const PROGRAM: &str = "Bearings";

/// Title of a document that has none.
pub const UNTITLED: &str = "Untitled";
