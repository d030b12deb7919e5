//! Words of the places to look.

/// The first steps of somebody without any programme.
pub const FIRST_STEPS: &str = "Without any programme: five first steps";

/// Label of a change.
pub fn tick(name: &str) -> String {
    format!("tick “{name}”")
}

/// Label of a change.
pub fn untick(name: &str) -> String {
    format!("untick “{name}”")
}
