//! Words of the people.

/// A role, by its name in the store.
pub fn kind(name: &str) -> &'static str {
    match name {
        "mentor" => "Mentor",
        "sponsor" => "Sponsor",
        "peer" => "Peer",
        _ => "Panel",
    }
}

/// A stage, by its name in the store.
pub fn stage(name: &str) -> &'static str {
    match name {
        "prospect" => "Prospect",
        "met" => "Met",
        "active" => "Active",
        _ => "Closed",
    }
}

/// Label of a change.
pub fn add(name: &str) -> String {
    format!("add “{name}”")
}

/// Label of a change.
pub fn edit(name: &str) -> String {
    format!("change “{name}”")
}

/// Label of a change.
pub fn move_to(name: &str, stage: &str) -> String {
    format!("move “{name}” to {}", stage.to_lowercase())
}

/// Label of a change.
pub fn remove(name: &str) -> String {
    format!("remove “{name}”")
}

/// Label of a change.
pub fn restore(name: &str) -> String {
    format!("bring back “{name}”")
}

/// Label of a change.
pub fn offer(name: &str, about: &str) -> String {
    format!("change what {name} offers for {}", about.to_lowercase())
}

/// Label of a change.
pub fn fit(name: &str) -> String {
    format!("note how the first meeting with {name} went")
}
