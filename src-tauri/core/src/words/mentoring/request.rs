//! Words of requests: the text made of three slots, the reminder, what was found.

use crate::day::Day;
use crate::words::mentoring::{day_month, signed};

/// Label of a change.
pub fn write(name: &str) -> String {
    format!("write the request to {name}")
}

/// Label of a change.
pub fn clear(name: &str) -> String {
    format!("clear the request to {name}")
}

/// Label of a change.
pub fn sent(name: &str) -> String {
    format!("mark the request to {name} as sent")
}

/// Label of a change.
pub fn nudged(name: &str) -> String {
    format!("mark the reminder to {name} as sent")
}

/// Label of a change.
pub fn answered(name: &str) -> String {
    format!("note the answer of {name}")
}

fn ended(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '?']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

/// The text made of the slots that are filled.
pub fn request(
    to: &str,
    from: Option<&str>,
    admire: &str,
    want: &str,
    minutes: Option<u16>,
) -> String {
    let mut parts = vec![format!("Dear {to},")];
    let mut middle = Vec::new();
    if !admire.is_empty() {
        middle.push(ended(admire));
    }
    if !want.is_empty() {
        let want = ended(want);
        middle.push(format!("I would like to ask you about {want}"));
    }
    if let Some(minutes) = minutes {
        middle.push(format!(
            "Could you spare {minutes} minutes, at a time that suits you? I will send my two questions beforehand, and it ends there unless we both wish otherwise."
        ));
    }
    if !middle.is_empty() {
        parts.push(middle.join(" "));
    }
    parts.push("If this is not a good moment, a short no is quite all right.".to_owned());
    parts.push(signed("With thanks,", from));
    parts.join("\n\n")
}

/// The one reminder.
pub fn nudge(to: &str, from: Option<&str>, sent: Day, minutes: Option<u16>) -> String {
    let minutes = minutes.map_or_else(|| "a short talk".to_owned(), |own| format!("{own} minutes"));
    [
        format!("Dear {to},"),
        format!(
            "I wrote to you on {} and asked for {minutes}. If it got buried, here it is again; if the answer is no, that is quite all right, and I will not write about it again.",
            day_month(sent)
        ),
        signed("With thanks,", from),
    ]
    .join("\n\n")
}

/// What to do about something found, by the name of its rule.
pub fn finding(rule: &str) -> &'static str {
    match rule {
        "admire" => "Name one specific thing this person did.",
        "want" => "Say what you would like guidance on.",
        "minutes" => "Name the minutes in the text, as a number.",
        "long" => "Ask for 30 minutes at most at first.",
        "brain" => "Say what you want to know, rather than “pick your brain”.",
        "open" => "Ask for one talk that ends. This asks for something without an end.",
        "words" => "Keep it to 150 words.",
        _ => {
            "This person must not learn that you are exploring a move. Read this again with that in mind."
        }
    }
}

/// What came of a request: whether it was a yes and when, when it was reminded of, when it was sent and from when one
/// reminder is fair.
pub fn state(answer: Option<(bool, Day)>, nudged: Option<Day>, sent: Option<(Day, Day)>) -> String {
    match (answer, nudged, sent) {
        (Some((true, day)), _, _) => format!("Said yes on {}", day_month(day)),
        (Some((false, day)), _, _) => format!("Said no on {}", day_month(day)),
        (None, Some(day), _) => format!("Reminded once, on {}", day_month(day)),
        (None, None, Some((day, fair))) => format!(
            "Asked on {}; one reminder is fair from {}",
            day_month(day),
            day_month(fair)
        ),
        (None, None, None) => "Drafted, not yet asked".to_owned(),
    }
}
