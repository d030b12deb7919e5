//! What is said of an audit, in sentences, and what is said where answers are few or contradict each other.

use crate::values::audit::Audit;
use crate::values::audit::view::Beside;
use crate::values::reading::gap::GapKind;
use crate::values::reading::rows::{Numbers, Row};
use crate::words::values::reading as words;

/// The sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// The finding.
    pub finding: String,
    /// What follows it.
    pub paragraph: Vec<String>,
    /// Why it may not be reliable, the gravest first.
    pub doubts: Vec<String>,
    /// Whether forced choices and sliders agree.
    pub agreement: Option<String>,
}

/// What is said of an audit.
pub fn telling(audit: &Audit, numbers: &Numbers, beside: &Beside) -> Telling {
    let name = |row: &Row| {
        let mut items = audit.items.iter();
        let item = items.find(|item| item.id == row.item)?;
        let card = beside.shelf.card(&item.card).ok()?;
        Some(card.inline())
    };
    let of = |kind: GapKind| -> Vec<String> {
        let rows = numbers.rows.iter().filter(|row| row.kind == kind);
        rows.filter_map(name).collect()
    };
    let (less, more, ties) = (of(GapKind::Less), of(GapKind::More), of(GapKind::Tie));
    let mut paragraph = Vec::new();
    let finding = if !less.is_empty() {
        if !more.is_empty() {
            paragraph.push(words::finding_more(&more));
        }
        words::finding_less(&less)
    } else if !more.is_empty() {
        words::finding_more(&more)
    } else if ties.is_empty() {
        words::finding_unknown().to_owned()
    } else {
        words::finding_none().to_owned()
    };
    if ties.len() < numbers.rows.len() {
        paragraph.extend(words::others_are_ties(
            ties.len() as u32,
            numbers.rows.len() as u32,
        ));
    }
    let agreement = &numbers.agreement;
    let mut doubts = Vec::new();
    if audit.head.bad_week {
        doubts.push(words::bad_week().to_owned());
    }
    if numbers.missing > 0 {
        doubts.push(words::missing(numbers.missing));
    }
    if numbers.rounds < numbers.rounds_of {
        let missing = numbers.rounds_of - numbers.rounds;
        doubts.push(words::rounds_missing(missing, numbers.rounds_of));
    }
    if agreement.disagrees() {
        let cards = agreement.look_again.iter();
        let names: Vec<String> = cards.filter_map(|at| name(&numbers.rows[*at])).collect();
        doubts.push(words::look_again(&names));
    }
    if agreement.has_little_spread() {
        doubts.push(words::little_spread().to_owned());
    }
    if audit.head.left_out {
        doubts.push(words::left_out().to_owned());
    }
    let agrees = agreement.tau.is_some() && !agreement.disagrees();
    Telling {
        finding,
        paragraph,
        doubts,
        agreement: agrees.then(|| words::agrees().to_owned()),
    }
}
