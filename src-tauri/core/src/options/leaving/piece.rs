//! What a plan is made of: steps, hand-offs, mentees, what is kept or left behind, and letters.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::error::Result;
use crate::options::leaving::letter::PlanLetter;
use crate::options::leaving::when::StepWhen;
use crate::options::leaving::{Lane, PlanId, short};
use crate::options::pay::check::refused;
use crate::text::{line, note};

/// Longest title, in characters.
const TITLE: usize = 120;
/// Longest line, in characters.
const LINE: usize = 160;
/// Longest note, in characters.
const NOTE: usize = 600;
/// Longest letter, in characters.
const TEXT: usize = 8000;
/// Most of one group.
const COUNT: u32 = 100_000;

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum StepState {
    /// Not begun.
    ToDo {},
    /// Begun.
    Begun {
        /// The day.
        on: Day,
    },
    /// Done: it stays at its day, wherever the plan moves.
    Done {
        /// The day.
        on: Day,
    },
}

/// How a hand-off stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum HandState {
    /// Nobody was asked.
    ToDo {},
    /// Somebody was asked.
    Offered {},
    /// They said yes.
    Accepted {},
    /// It is handed over: it stays at its day.
    Done {
        /// The day.
        on: Day,
    },
}

choice! {
    /// A group that is handed on.
    HandGroup {
        /// Patients on a panel.
        Panel = "panel",
        /// Procedures that are due.
        Procedures = "procedures",
        /// Results and messages that are awaited.
        Results = "results",
        /// Further patients.
        Patients = "patients",
        /// Trainees.
        Trainees = "trainees",
        /// Theses.
        Theses = "theses",
        /// Letters of support.
        Letters = "letters",
        /// Courses.
        Courses = "courses",
        /// Grants.
        Grants = "grants",
        /// Studies before an ethics board.
        Studies = "studies",
        /// Seats on committees.
        Committees = "committees",
        /// Teams and rotas.
        Teams = "teams",
        /// Something else.
        Other = "other",
    }
}

impl HandGroup {
    /// Whom it concerns.
    pub fn lane(self) -> Lane {
        match self {
            Self::Panel | Self::Procedures | Self::Results | Self::Patients => Lane::Patients,
            Self::Trainees | Self::Theses | Self::Letters => Lane::Trainees,
            Self::Courses
            | Self::Grants
            | Self::Studies
            | Self::Committees
            | Self::Teams
            | Self::Other => Lane::Teams,
        }
    }
}

choice! {
    /// A short list beside the plan.
    KeepList {
        /// What keeps the person in the academic world.
        Identity = "identity",
        /// What may go along.
        Take = "take",
        /// What stays.
        Leave = "leave",
    }
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct StepDraft {
    /// Its name among the starter steps; empty for an own one.
    pub key: String,
    /// "Give notice in writing".
    pub title: String,
    /// Whom it concerns.
    pub lane: Lane,
    /// When.
    pub when: StepWhen,
    /// It must not come before notice.
    pub after_notice: bool,
    /// Days it has taken at the most, where that is known.
    pub takes: Option<u16>,
    /// Who says so.
    pub takes_from: String,
    /// With whom it is done, or where.
    pub with: String,
    /// How it stands.
    pub state: StepState,
    /// In words.
    pub note: String,
}

/// A hand-off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct HandOffDraft {
    /// The group.
    pub group: HandGroup,
    /// What is handed on.
    pub what: String,
    /// How many; nothing where they are not counted.
    pub count: Option<u32>,
    /// To whom: a role, or the name of a colleague.
    pub to: String,
    /// By when.
    pub when: StepWhen,
    /// How it stands.
    pub state: HandState,
    /// In words.
    pub note: String,
}

/// A mentee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct MenteeDraft {
    /// Who.
    pub name: String,
    /// The day they were told; nothing where they were not.
    pub told: Option<Day>,
    /// Who takes over, and what.
    pub over: String,
    /// What was agreed of going on: "one hour a month".
    pub agreement: String,
    /// Until when.
    pub until: Option<Day>,
}

/// A line of a short list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct KeepDraft {
    /// Its name among the starter lines; empty for an own one.
    pub key: String,
    /// The list.
    pub list: KeepList,
    /// What.
    pub title: String,
    /// What it needs.
    pub needs: String,
    /// From whom.
    pub with: String,
    /// By when.
    pub when: StepWhen,
    /// The day it was done.
    pub done: Option<Day>,
}

/// A letter whose text is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct PlanLetterDraft {
    /// Which letter.
    pub letter: PlanLetter,
    /// What it is called.
    pub title: String,
    /// Its text.
    pub text: String,
}

/// One thing in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    content = "draft",
    rename_all = "camelCase",
    deny_unknown_fields
)]
pub enum PlanPiece {
    /// A step.
    Step(StepDraft),
    /// A hand-off.
    HandOff(HandOffDraft),
    /// A mentee.
    Mentee(MenteeDraft),
    /// A line of a short list.
    Keep(KeepDraft),
    /// A letter.
    Letter(PlanLetterDraft),
}

/// One thing in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPiece {
    /// The plan it belongs to.
    pub plan: PlanId,
    /// What was written.
    pub piece: PlanPiece,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

fn past(day: Option<Day>, today: Day) -> Result<()> {
    if day.is_some_and(|own| own > today) {
        return refused("on", "must not be after today");
    }
    Ok(())
}

fn long(field: &'static str, text: &mut String, most: usize) -> Result<()> {
    note(field, text, most)?.trim().clone_into(text);
    Ok(())
}

impl StepState {
    /// The day it was done.
    pub fn done(self) -> Option<Day> {
        match self {
            Self::Done { on } => Some(on),
            Self::ToDo {} | Self::Begun { .. } => None,
        }
    }

    fn day(self) -> Option<Day> {
        match self {
            Self::Done { on } | Self::Begun { on } => Some(on),
            Self::ToDo {} => None,
        }
    }
}

impl HandState {
    /// The day it was handed over.
    pub fn done(self) -> Option<Day> {
        match self {
            Self::Done { on } => Some(on),
            _ => None,
        }
    }
}

impl PlanPiece {
    /// What it is called.
    pub fn title(&self) -> &str {
        match self {
            Self::Step(own) => &own.title,
            Self::HandOff(own) => &own.what,
            Self::Mentee(own) => &own.name,
            Self::Keep(own) => &own.title,
            Self::Letter(own) => &own.title,
        }
    }

    /// Whether it is done: handed over, told, or ticked. A letter never is.
    pub fn is_done(&self) -> bool {
        match self {
            Self::Step(own) => own.state.done().is_some(),
            Self::HandOff(own) => own.state.done().is_some(),
            Self::Mentee(own) => own.told.is_some(),
            Self::Keep(own) => own.done.is_some(),
            Self::Letter(_) => false,
        }
    }

    /// Refuses a second kept text of one letter.
    pub fn beside<'a>(&self, mut others: impl Iterator<Item = &'a Self>) -> Result<()> {
        let Self::Letter(own) = self else {
            return Ok(());
        };
        if others.any(|other| matches!(other, Self::Letter(two) if two.letter == own.letter)) {
            return refused("letter", "is kept already; change that one");
        }
        Ok(())
    }

    /// The words in which Find looks.
    pub fn words(&self) -> Vec<&str> {
        let all: Vec<&String> = match self {
            Self::Step(own) => vec![&own.title, &own.with, &own.note, &own.takes_from],
            Self::HandOff(own) => vec![&own.what, &own.to, &own.note],
            Self::Mentee(own) => vec![&own.name, &own.over, &own.agreement],
            Self::Keep(own) => vec![&own.title, &own.needs, &own.with],
            Self::Letter(own) => vec![&own.title, &own.text],
        };
        all.into_iter().map(String::as_str).collect()
    }

    /// Checks what was written, and trims it.
    pub fn read(mut self, today: Day) -> Result<Self> {
        match &mut self {
            Self::Step(own) => {
                own.title = line("step", &own.title, TITLE)?;
                short("key", &mut own.key, 40)?;
                short("with", &mut own.with, LINE)?;
                short("takesFrom", &mut own.takes_from, LINE)?;
                long("pieceNote", &mut own.note, NOTE)?;
                own.when.read()?;
                past(own.state.day(), today)?;
                if own.takes.is_some_and(|days| days > 730) {
                    return refused("takes", "must be two years at most");
                }
            }
            Self::HandOff(own) => {
                own.what = line("what", &own.what, TITLE)?;
                short("with", &mut own.to, LINE)?;
                long("pieceNote", &mut own.note, NOTE)?;
                own.when.read()?;
                past(own.state.done(), today)?;
                if own.count.is_some_and(|count| count > COUNT) {
                    return refused("count", "must be a hundred thousand at most");
                }
            }
            Self::Mentee(own) => {
                own.name = line("mentee", &own.name, TITLE)?;
                short("over", &mut own.over, LINE)?;
                short("agreement", &mut own.agreement, LINE)?;
                past(own.told, today)?;
            }
            Self::Keep(own) => {
                own.title = line("what", &own.title, TITLE)?;
                short("key", &mut own.key, 40)?;
                short("needs", &mut own.needs, LINE)?;
                short("with", &mut own.with, LINE)?;
                own.when.read()?;
                past(own.done, today)?;
            }
            Self::Letter(own) => {
                own.title = line("what", &own.title, TITLE)?;
                long("letter", &mut own.text, TEXT)?;
            }
        }
        Ok(self)
    }
}
