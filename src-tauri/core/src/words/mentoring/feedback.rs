//! Words of the log of feedback.

/// Label of a change.
pub fn add(name: &str) -> String {
    format!("write down feedback of {name}")
}

/// Label of a change.
pub fn edit(name: &str) -> String {
    format!("change feedback of {name}")
}

/// Label of a change.
pub fn remove(name: &str) -> String {
    format!("remove feedback of {name}")
}
