//! What is handed on, added up by whom it concerns: the parts are those of the rows that are shown.

use crate::options::leaving::Lane;
use crate::options::leaving::piece::{HandOffDraft, HandState};

/// The hand-offs of one lane, added up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HandSum {
    /// Rows with a number.
    pub counted: u32,
    /// Rows without one.
    pub uncounted: u32,
    /// Of nobody was asked yet.
    pub to_do: u32,
    /// Somebody was asked.
    pub offered: u32,
    /// They said yes.
    pub accepted: u32,
    /// Handed over.
    pub done: u32,
}

impl HandSum {
    /// All that was counted.
    pub fn all(&self) -> u32 {
        self.to_do + self.offered + self.accepted + self.done
    }
}

/// Adds up the hand-offs of a lane.
pub fn sum<'a>(lane: Lane, all: impl Iterator<Item = &'a HandOffDraft>) -> HandSum {
    let mut sum = HandSum::default();
    for own in all.filter(|own| own.group.lane() == lane) {
        let Some(count) = own.count else {
            sum.uncounted += 1;
            continue;
        };
        sum.counted += 1;
        *match own.state {
            HandState::ToDo {} => &mut sum.to_do,
            HandState::Offered {} => &mut sum.offered,
            HandState::Accepted {} => &mut sum.accepted,
            HandState::Done { .. } => &mut sum.done,
        } += count;
    }
    sum
}
