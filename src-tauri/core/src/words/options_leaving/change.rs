//! Changes, as they stand in the record.

/// Label.
pub fn add(title: &str) -> String {
    format!("lay out the plan “{title}”")
}

/// Label.
pub fn set(title: &str) -> String {
    format!("change the plan “{title}”")
}

/// Label.
pub fn start(title: &str, day: &str) -> String {
    format!("move the start of “{title}” to {day}")
}

/// Label.
pub fn release(title: &str) -> String {
    format!("say who may read the plan “{title}”")
}

/// Label.
pub fn remove(title: &str) -> String {
    format!("put “{title}” in the trash")
}

/// Label.
pub fn restore(title: &str) -> String {
    format!("take “{title}” out of the trash")
}

/// Label.
pub fn add_piece(title: &str) -> String {
    format!("add “{title}” to the plan")
}

/// Label.
pub fn set_piece(title: &str) -> String {
    format!("change “{title}” in the plan")
}

/// Label.
pub fn done(title: &str) -> String {
    format!("note “{title}” as done")
}
