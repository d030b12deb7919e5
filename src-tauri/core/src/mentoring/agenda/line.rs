//! A line of an agenda as it stands in the vault: taken from a candidate, a section, or written by the person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::id;
use crate::mentoring::agenda::candidate::{AgendaSource, Candidate, Kind, Want};
use crate::mentoring::agenda::choose::LONGEST;
use crate::mentoring::agenda::frame::Frame;
use crate::mentoring::domain::Domain;
use crate::mentoring::guard::Guard;
use crate::mentoring::item::{TITLE, questions};
use crate::text::{line, note};
use crate::words::mentoring::frame as words;

/// Longest reason, in characters.
const WHY: usize = 600;
/// Lines of an agenda at most.
pub const LINES: usize = 12;

id! {
    /// Row id of a line of an agenda.
    LineId
}

/// A line of an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it comes from; none for a section and for what the person wrote here.
    pub source: Option<AgendaSource>,
    /// The section it is, of a meeting with a fixed course.
    pub section: Option<String>,
    /// What kind of candidate it was.
    pub kind: Option<Kind>,
    /// As it prints.
    pub title: String,
    /// What to leave with.
    pub want: Option<Want>,
    /// Its domain.
    pub domain: Option<Domain>,
    /// Its minutes.
    pub minutes: u16,
    /// Questions that print with it, two at most.
    pub questions: Vec<String>,
    /// Why it is in; for the person alone.
    pub why: String,
    /// What keeps it off pages.
    pub guard: Guard,
    /// It was dealt with.
    pub ticked: bool,
}

/// What a person changes of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LineDraft {
    /// As it prints, 1 to 160 characters.
    pub title: String,
    /// What to leave with.
    pub want: Option<Want>,
    /// 1 to 180.
    pub minutes: u16,
    /// Two at most.
    pub questions: Vec<String>,
    /// Why it is in; for the person alone.
    pub why: String,
    /// What keeps it off pages.
    pub guard: Guard,
}

impl LineDraft {
    /// Checks what a person writes.
    pub fn read(self) -> Result<Self> {
        if !(1..=LONGEST).contains(&self.minutes) {
            return Err(Error::Invalid {
                field: "minutes",
                why: "must be between 1 and 180",
            });
        }
        Ok(Self {
            title: line("title", &self.title, TITLE)?,
            questions: questions(&self.questions)?,
            why: note("why", &self.why, WHY)?,
            guard: self.guard.read(),
            ..self
        })
    }
}

impl Line {
    /// A line that the person wrote.
    pub fn written(draft: &LineDraft) -> Self {
        Self {
            source: None,
            section: None,
            kind: None,
            title: draft.title.clone(),
            want: draft.want,
            domain: None,
            minutes: draft.minutes,
            questions: draft.questions.clone(),
            why: draft.why.clone(),
            guard: draft.guard.clone(),
            ticked: false,
        }
    }

    /// The line with what the person changed.
    #[must_use]
    pub fn changed(self, draft: &LineDraft) -> Self {
        Self {
            title: draft.title.clone(),
            want: draft.want,
            minutes: draft.minutes,
            questions: draft.questions.clone(),
            why: draft.why.clone(),
            guard: draft.guard.clone(),
            ..self
        }
    }

    /// A line for a candidate.
    pub fn of(own: &Candidate, guard: Guard, minutes: u16, why: String) -> Self {
        Self {
            source: Some(own.source.clone()),
            section: None,
            kind: Some(own.kind),
            title: own.title.clone(),
            want: Some(own.want),
            domain: own.domain,
            minutes,
            questions: own.questions.clone(),
            why,
            guard,
            ticked: false,
        }
    }

    /// Lines of a meeting with a fixed course; they add up to the meeting.
    pub fn sections(frame: Frame, minutes: u16) -> Vec<Self> {
        let shares = frame.shares(minutes);
        let sections = frame.sections().iter().zip(shares);
        sections
            .map(|(section, minutes)| Self {
                source: None,
                section: Some(section.key.to_owned()),
                kind: None,
                title: words::section(section.key).to_owned(),
                want: None,
                domain: None,
                minutes,
                questions: words::prompts(section.key)
                    .iter()
                    .map(|own| (*own).to_owned())
                    .collect(),
                why: words::why(frame.name()).to_owned(),
                guard: Guard::open(),
                ticked: false,
            })
            .collect()
    }
}
