//! Words of reading bibliographies: what is wrong with an entry that could not be read.

/// It breaks the rules of its kind of file.
pub const BROKEN: &str = "This entry breaks the rules of its kind of file. Its text is kept here.";
/// The file ends in the middle of it.
pub const CUT_OFF: &str =
    "This entry has no end: a bracket or a tag is missing, or the file was cut off.";
/// It has nothing to know it by.
pub const NAMELESS: &str = "This entry has no title, and no number to know it by.";
/// It belongs to no entry.
pub const STRAY: &str = "This stands between the entries and belongs to none.";
/// It is longer than a publication can be.
pub const TOO_LONG: &str = "Something in this entry is longer than a publication can be.";
