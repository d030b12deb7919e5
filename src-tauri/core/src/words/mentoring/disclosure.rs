//! Words of what each person may learn.

/// A secret that every vault has, by its name in the store.
pub fn secret(name: &str) -> &'static str {
    match name {
        "move" => "That you are exploring a move",
        "salary" => "What you earn and ask for",
        _ => "How a relationship runs",
    }
}

/// Label of a change.
pub fn decide(person: &str) -> String {
    format!("change what {person} may learn")
}

/// Label of a change.
pub fn add(name: &str) -> String {
    format!("add the secret “{name}”")
}

/// Label of a change.
pub fn rename(name: &str) -> String {
    format!("rename the secret “{name}”")
}

/// Label of a change.
pub fn remove(name: &str) -> String {
    format!("remove the secret “{name}”")
}
