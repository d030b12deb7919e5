//! Words of the ledger of advice.

/// Label of a change.
pub fn add(name: &str) -> String {
    format!("write down advice of {name}")
}

/// Label of a change.
pub fn edit(name: &str) -> String {
    format!("change advice of {name}")
}

/// Label of a change.
pub fn remove(name: &str) -> String {
    format!("remove advice of {name}")
}

/// "Academic: 3 of 5 that you looked back on helped."
pub fn sentence(domain: &str, yes: u32, all: u32) -> String {
    format!("{domain}: {yes} of {all} that you looked back on helped.")
}
