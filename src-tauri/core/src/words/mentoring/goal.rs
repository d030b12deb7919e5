//! Words of goals.

/// How an objective's progress is worked out.
pub const RESULTS_FORMULA: &str = "Mean of the results; each is (now − start) ÷ (target − start), not below 0 and not above 100 %";
/// How a goal's progress is worked out.
pub const MILESTONES_FORMULA: &str = "Milestones done ÷ all milestones";
/// Input.
pub const DONE: &str = "Done";
/// Input.
pub const ALL: &str = "In all";

/// "2 of 0 to 4: 50 %".
pub fn result([start, now, target]: [i64; 3], thousandths: u32) -> String {
    format!("{now}, from {start} to {target}: {} %", thousandths / 10)
}

/// What a check found, by its name.
pub fn check(name: &str, met: bool) -> &'static str {
    match (name, met) {
        ("doing", true) => "Says what you will do, and to what.",
        ("doing", false) => {
            "Begin with what you will do, and to what: “Submit the ward curriculum paper”."
        }
        ("shows", true) => "Shows by a number or a finished thing.",
        ("shows", false) => "Name a number, or a thing that is finished or not.",
        ("believed", true) => "You believe in it, or have a smaller step.",
        ("believed", false) => {
            "Say how confident you are; under 5 of 10, write down a smaller step."
        }
        ("serves", true) => "Serves something you named.",
        ("serves", false) => "Link it to a value, a competency or a criterion.",
        ("dated", true) => "Has a day within a year.",
        ("dated", false) => "Give it a day within the next twelve months.",
        ("results", true) => "Has two to four results to measure.",
        _ => "Give it two to four results to measure.",
    }
}

/// A sentence on a goal that stands still.
pub fn still(days: u32) -> String {
    format!("No change for {days} days.")
}

/// Label of a change.
pub fn add(title: &str) -> String {
    format!("add the goal “{title}”")
}

/// Label of a change.
pub fn edit(title: &str) -> String {
    format!("change the goal “{title}”")
}

/// Label of a change.
pub fn remove(title: &str) -> String {
    format!("remove the goal “{title}”")
}

/// Label of a change.
pub fn restore(title: &str) -> String {
    format!("bring back the goal “{title}”")
}

/// Label of a change.
pub fn settle(title: &str, state: &str) -> String {
    match state {
        "met" => format!("say that “{title}” is reached"),
        "dropped" => format!("let “{title}” go"),
        _ => format!("take “{title}” up again"),
    }
}

/// Label of a change.
pub fn milestone(what: &str, done: bool) -> String {
    if done {
        format!("tick “{what}”")
    } else {
        format!("untick “{what}”")
    }
}

/// Label of a change.
pub fn measured(name: &str) -> String {
    format!("measure “{name}”")
}

/// Label of a change.
pub fn scored(title: &str, quarter: &str) -> String {
    format!("score “{title}” for {quarter}")
}
