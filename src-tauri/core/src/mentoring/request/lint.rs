//! What makes a request hard to say yes to. It is found by plain rules over the text, and the person decides.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::mentoring::request::RequestDraft;
use crate::words::mentoring::request as words;

/// Most minutes to ask for at first.
pub const MINUTES: u16 = 30;
/// Most words.
pub const WORDS: u32 = 150;

choice! {
    /// What was found.
    RequestRule {
        /// Nothing specific is admired.
        Admire = "admire",
        /// Nothing specific is wanted.
        Want = "want",
        /// No minutes are named.
        Minutes = "minutes",
        /// More than half an hour is asked for.
        Long = "long",
        /// "Pick your brain" and its kin.
        Brain = "brain",
        /// A commitment without an end.
        Open = "open",
        /// Too many words.
        Words = "words",
        /// The text speaks of leaving to somebody who must not learn of it.
        Secret = "secret",
    }
}

/// Something found in a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RequestFinding {
    /// By which rule.
    pub rule: RequestRule,
    /// What to do about it.
    pub words: &'static str,
}

/// Phrases that ask for a head rather than an answer.
const BRAIN: [&str; 4] = [
    "pick your brain",
    "picking your brain",
    "pick at your brain",
    "borrow your brain",
];

/// Phrases that promise no end.
const OPEN: [&str; 19] = [
    "be my mentor",
    "mentor me",
    "mentoring me",
    "ongoing",
    "open-ended",
    "open ended",
    "on a regular basis",
    "regularly",
    "every week",
    "every month",
    "whenever you",
    "any time",
    "anytime",
    "any advice",
    "sometime",
    "some time soon",
    "keep in touch regularly",
    "long-term",
    "as often as",
];

/// Phrases of leaving.
const LEAVING: [&str; 12] = [
    "plan to leave",
    "leaving",
    "new job",
    "another job",
    "another position",
    "new position",
    "job offer",
    "an offer from",
    "moving on",
    "looking elsewhere",
    "other hospitals",
    "exploring a move",
];

/// Words of a text.
pub fn words_in(text: &str) -> u32 {
    text.split_whitespace().count() as u32
}

/// A text to search in: small letters, straight apostrophes, single spaces, nothing but a space at the ends of words.
fn plain(text: &str) -> String {
    let text = text.to_lowercase().replace(['’', '‘'], "'");
    let words: Vec<&str> = text.split_whitespace().collect();
    format!(" {} ", words.join(" "))
}

/// Whether a phrase stands in a text as whole words: "ongoing" is not in "foregoing".
fn holds(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        edge(before) && (edge(after) || found.ends_with("brain"))
    })
}

/// Whether a text names a number of minutes: the one that was meant, in digits.
fn names_minutes(text: &str, minutes: u16) -> bool {
    let digits = text.split(|c: char| !c.is_ascii_digit());
    digits.into_iter().any(|own| own == minutes.to_string())
}

/// Everything found in a request, in the order of the rules.
pub fn findings(draft: &RequestDraft, text: &str, keep_move: bool) -> Vec<RequestFinding> {
    let text = plain(text);
    let any = |phrases: &[&str]| phrases.iter().any(|phrase| holds(&text, phrase));
    let named = draft.minutes.is_some_and(|own| names_minutes(&text, own));
    let found = |rule| match rule {
        RequestRule::Admire => draft.admire.trim().is_empty(),
        RequestRule::Want => draft.want.trim().is_empty(),
        RequestRule::Minutes => !named,
        RequestRule::Long => draft.minutes.is_some_and(|own| own > MINUTES),
        RequestRule::Brain => any(&BRAIN),
        RequestRule::Open => any(&OPEN),
        RequestRule::Words => words_in(&text) > WORDS,
        RequestRule::Secret => keep_move && any(&LEAVING),
    };
    let all = RequestRule::ALL.iter().copied().filter(|rule| found(*rule));
    all.map(|rule| RequestFinding {
        rule,
        words: words::finding(rule.name()),
    })
    .collect()
}
