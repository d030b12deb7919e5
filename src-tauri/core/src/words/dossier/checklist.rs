//! Words of the checklist of a packet.

/// A heading of the checklist.
pub const BY_WHEN: &str = "By when";
/// No day is known.
pub const NO_DAYS: &str = "No day is set for the packet yet. Set it under What is missing; the steps are then counted back from it.";
/// A heading of the checklist.
pub const PARTS: &str = "The documents";
/// What the list of documents is.
pub const PARTS_NOTE: &str = "Your school may ask for fewer documents or for more, and may want other signatures. Ask its office.";
/// A heading of the checklist.
pub const ASKED_FOR: &str = "What the rules ask for";
/// A column.
pub const DOCUMENT: &str = "Document";
/// A column.
pub const SIGNED_BY: &str = "Signed by";
/// A column.
pub const DAY: &str = "Day";
/// Heading of a column.
pub const WHO: &str = "Who";
/// A column.
pub const TO_DO: &str = "What is to be done";
/// A column.
pub const STILL_MISSING: &str = "Still missing";
/// Something is in a document.
pub const THERE: &str = "here";
/// Nothing is in a document.
pub const NOT_THERE: &str = "nothing written yet";
/// What others write.
pub const NOT_FROM_HERE: &str = "not made here";
/// Who signs the person's own account.
pub const YOU: &str = "you";
/// A document without a signature.
pub const NOBODY_SIGNS: &str = "no signature";
/// What others write, and who they are.
pub const BY_OTHERS: [(&str, &str); 2] = [
    ("Letter of the chair", "the chair"),
    (
        "Letters of referees, asked for by the school",
        "each referee",
    ),
];
/// No list can tell.
pub const ASK_A_PERSON: &str = "ask who knows the rules";

/// What a criterion still lacks: "2 more; evidence for 1".
pub fn still(more: u32, bare: u32) -> String {
    match (more, bare) {
        (0, 0) => "nothing".to_owned(),
        (0, bare) => format!("evidence for {bare}"),
        (more, 0) => format!("{more} more"),
        (more, bare) => format!("{more} more; evidence for {bare}"),
    }
}
