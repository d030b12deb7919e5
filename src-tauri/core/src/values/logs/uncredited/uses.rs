//! One entry, three uses: a line for the dossier, an argument when asking for something, and its own place in the ledger.
//!
//! Both uses carry the entry's id, so that it is written once and referred to. Neither says who asked by name.

use crate::day::Day;
use crate::values::logs::basis::LogBasis;
use crate::values::logs::uncredited::{Answer, Credit, UncreditedDraft, UncreditedId};
use crate::words::logs::uncredited as words;

/// An entry of the ledger as a line of the dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DossierLine {
    /// The entry it comes from.
    pub entry: UncreditedId,
    /// When it was asked.
    pub day: Day,
    /// "Mentored four residents through applications (14 h), asked by the institution".
    pub text: String,
}

/// An entry of the ledger as an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// The entry it rests on.
    pub entry: UncreditedId,
    /// When it was asked.
    pub day: Day,
    /// What is said, in the first person.
    pub text: String,
    /// Minutes without credit.
    pub minutes: u64,
    /// Thousandths of one's own full-time year; `None` while that year is not said.
    pub fte_thousandths: Option<u64>,
}

/// The line for the dossier: work that was done. What was declined, and what nothing is known to have been spent on, is none.
pub fn as_dossier_line(id: UncreditedId, draft: &UncreditedDraft) -> Option<DossierLine> {
    let took = draft.took.filter(|minutes| *minutes > 0)?;
    (draft.answer != Answer::No).then(|| DossierLine {
        entry: id,
        day: draft.day,
        text: words::dossier_line(&draft.what, took, draft.asked_by.name()),
    })
}

/// The argument: work that took time and got no credit, neither in time nor in pay. A line in the dossier buys no hours,
/// so work with that alone is still an argument, and the text says so.
pub fn as_argument(
    id: UncreditedId,
    draft: &UncreditedDraft,
    basis: &LogBasis,
) -> Option<Argument> {
    let took = draft.took.filter(|minutes| *minutes > 0)?;
    if draft.answer == Answer::No || !matches!(draft.credit, Credit::None | Credit::Dossier) {
        return None;
    }
    let minutes = u64::from(took);
    let fte = basis.fte_thousandths(minutes);
    Some(Argument {
        entry: id,
        day: draft.day,
        text: words::argument(
            &draft.what,
            draft.asked_by.name(),
            draft.day,
            (draft.asked, took),
            draft.credit.name(),
            fte,
        ),
        minutes,
        fte_thousandths: fte,
    })
}
