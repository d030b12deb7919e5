//! Words of the ladder.

/// What the levels mean, 1 to 5.
pub const LEVELS: [&str; 5] = [
    "Aware of it",
    "With help",
    "On my own",
    "Others come to me",
    "Sets the standard",
];
/// How a level backed is worked out.
pub const FORMULA: &str = "Level 3 needs one piece of evidence; 4 two of different kinds, or one by another person; 5 also an outcome beyond your unit. A piece older than five years counts half";
/// Input.
pub const CLAIMED: &str = "Level claimed";
/// Input.
pub const PIECES: &str = "Pieces";
/// Input.
pub const KINDS: &str = "Of different kinds";
/// Input.
pub const BY_OTHER: &str = "By another person";
/// Input.
pub const SYSTEM: &str = "Outcomes beyond the unit";
/// How a suggestion's place is worked out.
pub const STEP_FORMULA: &str = "Gap × importance; importance that was not said counts as 3";
/// Input.
pub const GAP: &str = "Gap";
/// Input.
pub const IMPORTANCE: &str = "Importance";
/// Input.
pub const WEIGHT: &str = "Weight";
/// What was not said.
pub const NOT_SAID: &str = "not said";
/// What must be known to read confidence over time.
pub const CAVEAT: &str = "Looking back, people tend to place their beginning lower than they did at the time, which makes a gain look larger; a beginning rated at the time can be too high. Both are shown, and no gain is worked out.";

/// What a level lacks.
pub fn lacks(level: u8) -> &'static str {
    match level {
        3 => "Level 3 would need one piece of evidence.",
        4 => "Level 4 would need two pieces of different kinds, or one by another person.",
        _ => "Level 5 would also need an outcome beyond your unit.",
    }
}

/// A rung that is left out.
pub fn skipped(name: &str, backed: u8, aim: &str) -> String {
    format!("{name} stands at {backed}. It carries {aim}, and would be a rung left out.")
}

/// Something to work on.
pub fn step(name: &str, backed: u8, target: u8) -> String {
    format!("{name}: you want {target} and can show {backed}.")
}

/// A kind of evidence, by its name.
pub fn evidence(name: &str) -> &'static str {
    match name {
        "work" => "Work done",
        "product" => "Something made",
        "measure" => "Something measured",
        "feedback" => "What somebody said",
        "outcome" => "What came of it",
        "conflict" => "A conflict settled",
        _ => "A course",
    }
}

/// A moment, by its name.
pub fn moment(name: &str) -> &'static str {
    match name {
        "start" => "At the start",
        "quarter" => "At a quarter",
        "close" => "At the close",
        _ => "Looking back at the start",
    }
}

/// Label of a change.
pub fn level(name: &str) -> String {
    format!("say where you stand in “{name}”")
}

/// Label of a change.
pub fn add_evidence(what: &str) -> String {
    format!("add evidence “{what}”")
}

/// Label of a change.
pub fn edit_evidence(what: &str) -> String {
    format!("change evidence “{what}”")
}

/// Label of a change.
pub fn remove_evidence(what: &str) -> String {
    format!("remove evidence “{what}”")
}

/// Label of a change.
pub fn restore_evidence(what: &str) -> String {
    format!("bring back evidence “{what}”")
}

/// Label of a change.
pub fn stretch(what: &str, state: Option<&str>) -> String {
    let what = what.trim_end_matches('.');
    match state {
        Some("done") => format!("note “{what}” as done"),
        Some(_) => format!("plan “{what}”"),
        None => format!("no longer plan “{what}”"),
    }
}

/// Label of a change.
pub fn confidence(name: &str) -> String {
    format!("rate your confidence in “{name}”")
}
