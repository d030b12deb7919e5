//! Words of changes to criteria, and of what stands beside them.

/// Label of a change.
pub const OFFICE: &str = "note what the office said";
/// Label of a change.
pub const AIM: &str = "choose what to aim at";
/// Label of a change.
pub fn add(title: &str) -> String {
    format!("add the criteria “{title}”")
}

/// Label of a change.
pub fn import(title: &str) -> String {
    format!("bring in the criteria “{title}”")
}

/// Label of a change.
pub fn edit(title: &str) -> String {
    format!("change the criteria “{title}”")
}

/// Label of a change.
pub fn remove(title: &str) -> String {
    format!("remove the criteria “{title}”")
}

/// Label of a change.
pub fn restore(title: &str) -> String {
    format!("bring back the criteria “{title}”")
}

/// Label of a change.
pub fn answer(name: &str) -> String {
    format!("note an answer to “{name}”")
}

/// Label of a change.
pub fn copy(title: &str) -> String {
    format!("copy the criteria “{title}”")
}

/// The title of a copy.
pub fn copied(title: &str) -> String {
    format!("Copy of {title}")
}

/// Label of a change.
pub fn link(title: &str, criterion: &str) -> String {
    format!("set “{title}” beside “{criterion}”")
}

/// Label of a change.
pub fn unlink(title: &str, criterion: &str) -> String {
    format!("take “{title}” away from “{criterion}”")
}
