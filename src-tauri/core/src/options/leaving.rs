//! Leaving well: a plan counted back from the start day of a new post, with what is handed on, to whom, and by when.
//!
//! A plan is not a decision, and nothing of it is sent. Patients are counted by group and never named.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::Result;
use crate::options::path::PathId;
use crate::options::pay::check::refused;
use crate::reveal::Audience;
use crate::text::{line, note};
use crate::{choice, id};

pub mod commands;
pub mod home;
pub mod letter;
pub mod out;
pub mod page;
pub mod piece;
pub mod rows;
pub mod said;
pub mod standing;
pub mod starter;
pub mod store;
pub mod total;
pub mod view;
pub mod when;

/// Most plans beside each other, those in the trash not counted.
pub const PLANS: usize = 4;
/// Most things in a plan, those in the trash not counted.
pub const PIECES: usize = 160;
/// Longest name, in characters.
const NAME: usize = 80;
/// Longest line, in characters.
const LINE: usize = 160;
/// Most days of a rule: two years.
const DAYS: u16 = 730;

id! {
    /// Row id of a plan.
    PlanId
}

id! {
    /// Row id of something in a plan.
    PlanPieceId
}

choice! {
    /// Whom a step or a hand-off concerns, in the order in which they are shown.
    Lane {
        /// The person themselves.
        You = "you",
        /// The contract and the employer that is left.
        Contract = "contract",
        /// Licences, privileges, payers, cover.
        Papers = "papers",
        /// Money that depends on a day.
        Money = "money",
        /// Patients; counted, never named.
        Patients = "patients",
        /// Trainees and mentees.
        Trainees = "trainees",
        /// Courses, studies, committees, rotas.
        Teams = "teams",
        /// Titles, societies, talks, access.
        Academic = "academic",
        /// What comes after the start.
        After = "after",
    }
}

/// A plan as a person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct PlanDraft {
    /// "Leave: Carrow Valley Hospital".
    pub title: String,
    /// The path it belongs to, if it belongs to one.
    pub path: Option<PathId>,
    /// The post that is left.
    pub leaving: String,
    /// The post that begins; in no letter but the one to colleagues.
    pub joining: String,
    /// The day the new post begins.
    pub start: Day,
    /// The last day in the old one; nothing where it is not set.
    pub last: Option<Day>,
    /// Days of notice; nothing where they are not known.
    pub notice: Option<u16>,
    /// Where the notice stands: "§9.1".
    pub clause: String,
    /// Who receives the notice.
    pub notice_to: String,
    /// Days before the last day by which patients must hear, by the person's own rule; nothing where it is not known.
    pub patients: Option<u16>,
    /// Where that rule is from.
    pub patients_from: String,
    /// The day it was entered.
    pub patients_on: Option<Day>,
    /// Who takes patients over, or what they may choose.
    pub next: String,
    /// Where records are, and how a patient asks for them.
    pub records: String,
}

/// A plan in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What was written.
    pub draft: PlanDraft,
    /// Who else may read it.
    pub released: Vec<Audience>,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

impl Plan {
    /// Whether a reader may see it: the person always, everybody else where it was released to them.
    pub fn is_for(&self, reader: Audience) -> bool {
        reader == Audience::Me || self.released.contains(&reader)
    }
}

/// Whether a reader to whom a plan was released reads of a lane. A lawyer reads what contract, papers and money ask for;
/// a partner reads of money too, nobody else does, and only the person of what they do for themselves.
pub fn reads(reader: Audience, lane: Lane) -> bool {
    match reader {
        Audience::Me => true,
        Audience::Partner => lane != Lane::You,
        Audience::Lawyer => matches!(lane, Lane::Contract | Lane::Papers | Lane::Money),
        Audience::Mentor | Audience::Chair => !matches!(lane, Lane::You | Lane::Money),
        Audience::Packet => false,
    }
}

fn short(field: &'static str, text: &mut String, most: usize) -> Result<()> {
    note(field, text, most)?
        .replace('\n', " ")
        .trim()
        .clone_into(text);
    Ok(())
}

impl PlanDraft {
    /// Checks what was written, and trims it.
    pub fn read(mut self, today: Day) -> Result<Self> {
        self.title = line("title", &self.title, NAME)?;
        short("leaving", &mut self.leaving, NAME)?;
        short("joining", &mut self.joining, NAME)?;
        short("clause", &mut self.clause, NAME)?;
        short("noticeTo", &mut self.notice_to, NAME)?;
        short("patientsFrom", &mut self.patients_from, LINE)?;
        short("next", &mut self.next, LINE)?;
        short("records", &mut self.records, LINE)?;
        when::near("start", self.start)?;
        self.last.map_or(Ok(()), |day| when::near("last", day))?;
        if self.notice.is_some_and(|own| own > DAYS) {
            return refused("notice", "must be two years at most");
        }
        if self.patients.is_some_and(|own| own > DAYS) {
            return refused("patients", "must be two years at most");
        }
        // A rule carries the day it was entered, so that its age can be seen.
        self.patients_on = self.patients.map(|_| self.patients_on.unwrap_or(today));
        Ok(self)
    }

    /// The same plan with another start day: the last day moves by as many days.
    pub fn moved(&self, start: Day) -> Result<Self> {
        when::near("start", start)?;
        let by = self.start.days_until(start);
        let last = self.last.map(|day| when::days_from(day, by));
        last.map_or(Ok(()), |day| when::near("last", day))?;
        Ok(Self {
            start,
            last,
            ..self.clone()
        })
    }
}
