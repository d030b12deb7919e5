//! What changes of Options are called: each completes "Undo …".

/// A path is laid out.
pub fn add_path(title: &str) -> String {
    format!("lay out “{title}”")
}

/// A path is changed.
pub fn edit_path(title: &str) -> String {
    format!("change “{title}”")
}

/// Something of a road is found out, or no longer.
pub fn found(title: &str) -> String {
    format!("note what was found out of “{title}”")
}

/// A path or a criterion goes to the archive.
pub fn archive(title: &str) -> String {
    format!("put “{title}” in the archive")
}

/// It comes back.
pub fn restore(title: &str) -> String {
    format!("bring back “{title}”")
}

/// A criterion is added.
pub fn add_criterion(name: &str) -> String {
    format!("hold paths against “{name}”")
}

/// Criteria are taken over from another place.
pub fn take_criteria(first: &str, count: usize) -> String {
    match count {
        1 => add_criterion(first),
        _ => format!("hold paths against “{first}” and {} more", count - 1),
    }
}

/// A criterion is changed.
pub fn edit_criterion(name: &str) -> String {
    format!("change the criterion “{name}”")
}

/// A criterion moves in the order.
pub fn move_criterion(name: &str) -> String {
    format!("move the criterion “{name}”")
}

/// A fact is written.
pub fn set_fact(path: &str, criterion: &str) -> String {
    format!("write “{path}”, {criterion}")
}

/// A fact is cleared.
pub fn clear_fact(path: &str, criterion: &str) -> String {
    format!("clear “{path}”, {criterion}")
}

/// The order without counting is told.
pub const GUT: &str = "tell the order without counting";
/// It is passed over.
pub const PASS_GUT: &str = "see the readings without an order of your own";
/// It is asked again.
pub const ASK_GUT: &str = "tell the order without counting again";
/// For whom the comparison may be saved.
pub const RELEASE: &str = "say who may be given the comparison";
/// How sure the points are.
pub const SURENESS: &str = "say how sure the points are";

/// A note is sealed.
pub fn seal(path: &str) -> String {
    format!("seal a note on “{path}”")
}

/// A note is opened before its day.
pub fn open(path: &str) -> String {
    format!("open the note on “{path}”")
}

/// What came is written beside it.
pub fn came(path: &str) -> String {
    format!("write what came of “{path}”")
}

/// A note is removed.
pub fn remove_note(path: &str) -> String {
    format!("remove the note on “{path}”")
}

/// A question goes to what is raised with somebody.
pub fn ask(question: &str) -> String {
    format!("put “{question}” on the list of things to raise")
}
