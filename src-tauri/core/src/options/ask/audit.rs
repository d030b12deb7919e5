//! The promise audit: what was offered, what was written, what came; and the day on which it is read again.

use crate::day::Day;
use crate::options::ask::{AskDraft, AskStatus, Delivery};
use crate::options::exit::month::months_later;

/// Months after signing at which promises are read again.
pub const MONTHS: u32 = 6;

/// The day on which promises are read again.
pub fn due(signed: Day) -> Day {
    months_later(signed, MONTHS)
}

/// What was kept of what was promised, in and out of writing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    /// Promises with a clause.
    pub written: u32,
    /// Of them, those that came.
    pub written_kept: u32,
    /// Promises without one.
    pub unwritten: u32,
    /// Of them, those that came.
    pub unwritten_kept: u32,
    /// Promises of which nothing is noted yet, or that are not due.
    pub open: u32,
}

/// Whether the other side promised it, wholly or in part.
pub fn promised(own: &AskDraft) -> bool {
    matches!(own.status, AskStatus::Yes | AskStatus::Partly)
}

/// Counts the promises. What is not noted yet counts as open, never as broken.
pub fn kept<'a>(all: impl Iterator<Item = &'a AskDraft>) -> Kept {
    let mut count = Kept::default();
    for own in all.filter(|own| promised(own)) {
        let came = own.came.as_ref().map(|own| own.came);
        let is_kept = u32::from(came == Some(Delivery::Kept));
        if matches!(came, None | Some(Delivery::NotDue)) {
            count.open += 1;
        } else if own.clause.is_empty() {
            count.unwritten += 1;
            count.unwritten_kept += is_kept;
        } else {
            count.written += 1;
            count.written_kept += is_kept;
        }
    }
    count
}
