//! Labels of the parts of the gap, and the line that says what each is made of.

use crate::words::gap::{inside, list, number};

/// Label of a part.
pub fn amount() -> &'static str {
    "Amount"
}

/// Label of a part.
pub fn edges() -> &'static str {
    "Edges"
}

/// Label of a part.
pub fn mix() -> &'static str {
    "What you do"
}

/// Label of a part.
pub fn feeling() -> &'static str {
    "How it feels"
}

/// "all hours of work: 61 now, 52 wished".
pub fn amount_detail(have: u64, wish: u64) -> String {
    format!(
        "all hours of work: {} now, {} wished",
        number(have),
        number(wish)
    )
}

/// "hours outside your core day: evenings 11 to 3, weekend 5 to 2; the 9 are already counted".
pub fn edges_detail(bands: &[(String, u64, u64)], counted: u64) -> String {
    let changes: Vec<String> = bands
        .iter()
        .map(|(name, have, wish)| format!("{name} {} to {}", number(*have), number(*wish)))
        .collect();
    let mut text = if changes.is_empty() {
        "hours outside your core day: as you drew them".to_owned()
    } else {
        format!("hours outside your core day: {}", changes.join(", "))
    };
    if counted > 0 {
        text = format!("{text}; the {} are already counted", number(counted));
    }
    text
}

/// A part of the week in a detail line: 1 evenings, 2 weekend; the core day is 0.
pub fn band(band: usize) -> &'static str {
    match band {
        0 => "core day",
        1 => "evenings",
        _ => "weekend",
    }
}

/// "other work in the same hours: scholarship and teaching in place of inbox and committees".
pub fn mix_detail(more: &[String], less: &[String]) -> String {
    let own = |names: &[String]| list(&names.iter().map(|name| inside(name)).collect::<Vec<_>>());
    if more.is_empty() || less.is_empty() {
        return "other work in the same hours".to_owned();
    }
    format!(
        "other work in the same hours: {} in place of {}",
        own(more),
        own(less)
    )
}

/// "the right thing in the wrong way: committees, how people are treated".
pub fn feeling_detail(kinds: &[String], reasons: &[&str]) -> String {
    let names: Vec<String> = kinds.iter().map(|name| inside(name)).collect();
    let mut text = format!("the right thing in the wrong way: {}", list(&names));
    for reason in reasons {
        text = format!("{text}, {reason}");
    }
    text
}

/// How a part that is not known says so.
pub fn not_known() -> &'static str {
    "not known yet"
}

/// A reason, in the order of the ratings: 0 care, 1 people, 2 rewarded, 3 rushed, 4 alone.
pub fn reason(reason: usize) -> Option<&'static str> {
    [
        "how care is delivered",
        "how people are treated",
        "what is rewarded",
        "too rushed",
        "too alone",
    ]
    .get(reason)
    .copied()
}

/// The detail where the mix is as drawn.
pub fn mix_right() -> &'static str {
    "the kinds of work are as you drew them"
}

/// The detail where nothing that was rated falls short.
pub fn feeling_right() -> &'static str {
    "what you rated in both weeks is all right"
}

/// Under the bar: "13 amount and edges".
pub fn bounds_sum(halves: u64) -> String {
    format!("{} amount and edges", number(halves))
}

/// Under the bar: "8 values".
pub fn values_sum(halves: u64) -> String {
    format!("{} values", number(halves))
}

/// Label of a change.
pub fn bounds_only() -> &'static str {
    "Only hours and edges put right"
}

/// Label of a change.
pub fn mix_only() -> &'static str {
    "Only the mix put right"
}

/// Label of a change.
pub fn both() -> &'static str {
    "Both"
}

/// "a post with 52 hours in your bands, the same kinds of work".
pub fn bounds_only_detail(wish: u64) -> String {
    format!(
        "a post with {} hours where you drew them, the same kinds of work",
        number(wish)
    )
}

/// "61 hours as now, in the shares you drew".
pub fn mix_only_detail(have: u64) -> String {
    format!("{} hours as now, in the shares you drew", number(have))
}

/// "what stays is how it feels: committees".
pub fn both_detail(kinds: &[String]) -> String {
    if kinds.is_empty() {
        return "nothing stays".to_owned();
    }
    let names: Vec<String> = kinds.iter().map(|name| inside(name)).collect();
    format!("what stays is how it feels: {}", list(&names))
}
