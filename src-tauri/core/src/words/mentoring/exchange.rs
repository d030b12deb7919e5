//! Words of files of people: what was not understood, and labels.

use crate::words::mentoring::count;

/// Complaint.
pub const TOO_MANY: &str = "More people than one file may bring in; the rest was left out";
/// Complaint.
pub const TOO_LONG: &str = "A text is too long and was cut";
/// Complaint.
pub const NO_NAME: &str = "Nobody is named here; left out";
/// Complaint.
pub const NOT_ALLOWED: &str = "Something here cannot be stored; left out";
/// Complaint.
pub const NOT_UTF8: &str = "Some letters are not UTF-8 and could not be read";
/// Complaint.
pub const NOBODY: &str = "Nobody was found in this file";
/// Complaint.
pub const NOT_A_LINE: &str = "This line is not part of an address card; passed over";
/// Complaint.
pub const NOT_CLOSED: &str = "A card begins here and does not end";
/// Complaint.
pub const NOT_OPENED: &str = "A card ends here that did not begin; passed over";
/// Complaint.
pub const OUTSIDE: &str = "This line stands outside any card; passed over";
/// Complaint.
pub const NO_NAMES: &str = "No column is headed “name”, so nobody could be read";
/// Complaint.
pub const NOT_A_VALUE: &str = "A value here is outside its range and was left out";
/// Complaint.
pub const NOT_ACTIVE: &str = "Active needs a number of ideal days; brought in as met";
/// Complaint.
pub const QUOTES: &str = "Quotation marks open and do not close";

/// Label of a change.
pub fn bring_in(people: usize) -> String {
    format!("bring in {}", count(people as u64, "person", "people"))
}
