//! Words of the reading: the finding, the verdict, the parts of the gap, and what to ask before it is believed.
//!
//! Numbers of hours come in half hours, so that "2.5" needs no rounding here. Per cent stands after a space that does not break.

pub mod doubt;
pub mod ledger;
pub mod notes;
pub mod parts;
pub mod working;

/// "11", "2.5": half hours as hours.
pub fn number(halves: u64) -> String {
    if halves.is_multiple_of(2) {
        (halves / 2).to_string()
    } else {
        format!("{}.5", halves / 2)
    }
}

/// "1 hour", "21 hours", "2.5 hours".
pub fn hours(halves: u64) -> String {
    let noun = if halves == 2 { "hour" } else { "hours" };
    format!("{} {noun}", number(halves))
}

/// The verb for so many hours.
pub fn is_are(halves: u64) -> &'static str {
    if halves == 2 { "is" } else { "are" }
}

/// "43 %".
pub fn percent(value: u32) -> String {
    format!("{value}\u{a0}%")
}

/// Small numbers in words, as sentences have them.
pub fn count(number: u32) -> String {
    const WORDS: [&str; 13] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    WORDS
        .get(number as usize)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// "inbox", "scholarship and teaching", "a, b and c"; "inbox and notes, and committees".
pub fn list(names: &[String]) -> String {
    match names.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) if names.iter().any(|name| name.contains(" and ")) => {
            format!("{}, and {last}", rest.join(", "))
        }
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// A name inside a sentence: "Inbox and notes" becomes "inbox and notes", "IRB" stays.
pub fn inside(name: &str) -> String {
    let mut chars = name.chars();
    let (first, second) = (chars.next(), chars.next());
    match (first, second) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            let rest: String = name.chars().skip(1).collect();
            format!("{}{rest}", first.to_lowercase())
        }
        _ => name.to_owned(),
    }
}

// The finding.

/// The h1: "Your week differs from the one you drew by 21 hours."
pub fn finding(halves: u64) -> String {
    format!(
        "Your week differs from the one you drew by {}.",
        hours(halves)
    )
}

/// The h1 where only amount and edges can be read.
pub fn finding_at_least(halves: u64) -> String {
    format!(
        "Your week differs from the one you drew by at least {}.",
        hours(halves)
    )
}

/// The h1 where there is no gap to speak of.
pub fn finding_same() -> String {
    "Your week is the one you drew, to within half an hour.".to_owned()
}

/// The h1 where no week of this type counts.
pub fn finding_none() -> String {
    "There is no week yet to hold against the one you drew.".to_owned()
}

// The paragraph.

/// "Range 17 to 25."
pub fn range(low: u64, high: u64) -> String {
    format!("Range {} to {}.", number(low), number(high))
}

/// What part of the gap a sentence speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// Amount and edges.
    Bounds,
    /// What you do.
    Mix,
    /// How it feels.
    Feeling,
}

fn piece(piece: Piece) -> &'static str {
    match piece {
        Piece::Bounds => "amount and edges",
        Piece::Mix => "what you do",
        Piece::Feeling => "how it feels",
    }
}

/// "About 13 hours are amount and edges, 5 are what you do, 3 are how it feels." Pieces of nothing are left out.
pub fn pieces(parts: &[(Piece, u64)]) -> String {
    let some: Vec<&(Piece, u64)> = parts.iter().filter(|(_, halves)| *halves > 0).collect();
    if let [(only, _)] = some[..] {
        return format!("All of it is {}.", piece(*only));
    }
    let words: Vec<String> = some
        .iter()
        .enumerate()
        .map(|(index, (own, halves))| {
            let amount = if index == 0 {
                hours(*halves)
            } else {
                number(*halves)
            };
            format!("{amount} {} {}", is_are(*halves), piece(*own))
        })
        .collect();
    format!("About {}.", words.join(", "))
}

/// What is known where most hours say nothing of themselves.
pub fn pieces_bounds_only() -> String {
    "All that can be read is amount and edges.".to_owned()
}

fn some(share: u32) -> String {
    match share {
        0 => "none".to_owned(),
        100 => "all".to_owned(),
        share => percent(share),
    }
}

/// "If only hours and edges were put right, 43 % of the gap would close; if only the mix, 9 %; both together, 86 %."
pub fn closings(bounds: u32, mix: u32, both: u32) -> String {
    format!(
        "If only hours and edges were put right, {} of the gap would close; if only the mix, {}; both together, {}.",
        some(bounds),
        some(mix),
        some(both)
    )
}

/// How much of the gap, in words.
fn much(share: u32) -> &'static str {
    match share {
        75.. => "most of it",
        30..75 => "a good part",
        10..30 => "a small part",
        _ => "hardly any of it",
    }
}

/// What is said where amount and edges weigh most.
pub fn mainly_bounds(bounds: u32, both: u32) -> String {
    let place = "On this evidence a role or place with other hours could close";
    if both <= bounds || much(bounds) == much(both) {
        format!("{place} {}.", much(bounds))
    } else {
        format!(
            "{place} {}, and one that also gives the mix you drew, {}.",
            much(bounds),
            much(both)
        )
    }
}

/// What is said where they weigh most because so much is too rushed.
pub fn mainly_rushed(bounds: u32) -> String {
    format!(
        "On this evidence most of it is too much at once: work you marked too rushed counts with amount and edges. Other hours alone would close {}; more time for the same work is what the rest asks for.",
        much(bounds)
    )
}

/// What is said where values weigh most.
pub fn mainly_values(bounds: u32, pieces: &[Piece]) -> String {
    let names: Vec<String> = pieces.iter().map(|own| piece(*own).to_owned()).collect();
    format!(
        "On this evidence other hours alone would close {}; what would have to change is {}, here or elsewhere.",
        much(bounds),
        list(&names)
    )
}

/// What is said where both weigh.
pub fn mixed(bounds: u32, mix: u32, both: u32) -> String {
    if both < 10 {
        return "On this evidence it is both rush and values, and neither other hours nor another mix would close it: it lies in how the same work feels.".to_owned();
    }
    format!(
        "On this evidence it is both: other hours alone could close {}, another mix alone {}, the two together {}.",
        much(bounds),
        much(mix),
        much(both)
    )
}

/// What is said where there is no gap.
pub fn no_gap() -> String {
    "Counted in hours, there is nothing to close.".to_owned()
}
