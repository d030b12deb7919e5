//! The log of feedback: what somebody saw, what it led to, and what to do next. Without a next step it is called vague.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::Result;
use crate::id;
use crate::mentoring::dates::past;
use crate::mentoring::person::PersonId;
use crate::text::{line, optional_line};

pub mod commands;
pub mod store;

/// Longest line, in characters.
const LINE: usize = 600;

id! {
    /// Row id of a piece of feedback.
    FeedbackId
}

/// A piece of feedback as the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FeedbackDraft {
    /// Who gave it.
    pub person: PersonId,
    /// When; not after today.
    pub day: Day,
    /// What they saw the person do.
    pub behaviour: String,
    /// What it led to.
    pub effect: Option<String>,
    /// What to do next.
    pub next: Option<String>,
}

impl FeedbackDraft {
    /// Checks what a person writes.
    pub fn read(self, today: Day) -> Result<Self> {
        Ok(Self {
            day: past("day", self.day, today)?,
            behaviour: line("behaviour", &self.behaviour, LINE)?,
            effect: optional_line("effect", self.effect.as_deref(), LINE)?,
            next: optional_line("next", self.next.as_deref(), LINE)?,
            ..self
        })
    }

    /// Whether it names no next step.
    pub fn is_vague(&self) -> bool {
        self.next.is_none()
    }
}

/// A piece of feedback as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FeedbackEntry {
    /// Its row.
    pub id: FeedbackId,
    /// As written.
    pub draft: FeedbackDraft,
    /// It names no next step: something to ask for.
    pub vague: bool,
}

/// The log of these entries.
pub fn entries(all: &[(FeedbackId, FeedbackDraft)]) -> Vec<FeedbackEntry> {
    let one = |(id, draft): &(FeedbackId, FeedbackDraft)| FeedbackEntry {
        id: *id,
        vague: draft.is_vague(),
        draft: draft.clone(),
    };
    all.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::FeedbackDraft;
    use crate::day::Day;
    use crate::mentoring::person::PersonId;

    #[test]
    fn feedback_without_a_next_step_is_vague() {
        let today = Day::read("day", "2026-11-22").expect("given");
        let draft = |next: Option<&str>| FeedbackDraft {
            person: PersonId(1),
            day: today,
            behaviour: "Opened with the conclusion".to_owned(),
            effect: Some("The room followed".to_owned()),
            next: next.map(str::to_owned),
        };
        let read = |next| draft(next).read(today).expect("allowed").is_vague();
        assert!(read(None) && read(Some("  ")) && !read(Some("Do it at the next rounds")));
    }
}
