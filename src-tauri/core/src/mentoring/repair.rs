//! Steps where a relationship does not run: realign, look again, then narrow, add somebody, or wind down. Bearings ends nothing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::dates::past;
use crate::mentoring::health::verdict::Verdict;
use crate::mentoring::person::PersonId;
use crate::text::note;
use crate::words::mentoring::health as words;
use crate::{choice, id};

pub mod commands;
pub mod store;
#[cfg(test)]
mod tests;

/// Longest note, in characters.
const NOTE: usize = 4000;
/// Days after a step at which to look again.
const DAYS: u64 = 60;
/// Meetings after a step at which to look again, whichever comes first.
const MEETINGS: usize = 2;

id! {
    /// Row id of a step.
    RepairId
}

choice! {
    /// A step.
    RepairStep {
        /// Talk about how it runs.
        Realign = "realign",
        /// Look again.
        Recheck = "recheck",
        /// Ask for less: fewer subjects, less often.
        Narrow = "narrow",
        /// Add somebody for what is not covered.
        Add = "add",
        /// End it with thanks.
        WindDown = "windDown",
        /// It runs again.
        Better = "better",
    }
}

impl RepairStep {
    /// As it is offered.
    pub fn label(self) -> &'static str {
        words::step(self.name())
    }
}

/// A step as the person takes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RepairDraft {
    /// With whom.
    pub person: PersonId,
    /// When; not after today.
    pub day: Day,
    /// Which.
    pub step: RepairStep,
    /// A private note; may be empty.
    pub note: String,
}

impl RepairDraft {
    /// Checks what a person writes.
    pub fn read(self, today: Day) -> Result<Self> {
        Ok(Self {
            day: past("day", self.day, today)?,
            note: note("note", &self.note, NOTE)?,
            ..self
        })
    }
}

/// A step that was taken, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RepairEntry {
    /// Its row.
    pub id: RepairId,
    /// As taken.
    pub draft: RepairDraft,
    /// What it is called.
    pub label: &'static str,
}

/// A step that could come next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferedStep {
    /// Which.
    pub step: RepairStep,
    /// As it is offered.
    pub label: &'static str,
}

/// The ladder: what was done, what could come next, and until when to wait.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RepairView {
    /// Steps that were taken, newest first.
    pub taken: Vec<RepairEntry>,
    /// Steps that could come next; none where nothing needs to.
    pub offered: Vec<OfferedStep>,
    /// The day to look again, while that is what is waited for.
    pub wait_until: Option<Day>,
}

/// Steps that could come next, and until when to wait.
///
/// `last` is the newest step with its day, `since` the meetings held after it.
pub fn next(
    last: Option<(RepairStep, Day)>,
    since: usize,
    verdict: Verdict,
    today: Day,
) -> (Vec<RepairStep>, Option<Day>) {
    let poor = matches!(verdict, Verdict::Amber | Verdict::Red);
    match last {
        None | Some((RepairStep::Better, _)) if poor => (vec![RepairStep::Realign], None),
        None | Some((RepairStep::Better | RepairStep::WindDown, _)) => (Vec::new(), None),
        Some((RepairStep::Recheck, _)) if poor => (
            vec![RepairStep::Narrow, RepairStep::Add, RepairStep::WindDown],
            None,
        ),
        Some((RepairStep::Recheck, _)) => (vec![RepairStep::Better], None),
        Some((RepairStep::Realign | RepairStep::Narrow | RepairStep::Add, day)) => {
            let until = day.plus(DAYS);
            if today >= until || since >= MEETINGS {
                (vec![RepairStep::Recheck], None)
            } else {
                (Vec::new(), Some(until))
            }
        }
    }
}

/// Refuses a step that does not come next.
pub fn check(step: RepairStep, offered: &[RepairStep]) -> Result<()> {
    if offered.contains(&step) {
        return Ok(());
    }
    Err(Error::Invalid {
        field: "step",
        why: "does not come next",
    })
}
