//! Commands on more of, less of; they work on finished audits too.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::{line, optional_line};
use crate::values::audit::pages::AuditView;
use crate::values::audit::shift::{Shift, ShiftId, minutes, store};
use crate::values::audit::{AuditId, Part, store as audits};
use crate::words::values::labels as words;

/// Longest name, in characters.
const LONGEST: usize = 80;

fn label(words: String) -> Label {
    Label::new(Place::Values, words)
}

fn one(desk: &Desk, audit: AuditId, id: ShiftId) -> Result<Shift> {
    let audit = audits::load(desk.read(), audit)?;
    audit.head.here()?;
    let mut all = audit.shifts.into_iter();
    all.find(|shift| shift.id == id)
        .ok_or(Error::NotFound { what: "shift" })
}

/// Says that something would take more or less time.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddShift {
    audit: AuditId,
    /// 1 to 80 characters.
    name: String,
    /// Minutes a week, not zero; negative is less.
    minutes: i32,
}

impl Command for AddShift {
    const NAME: &'static str = "addShift";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let name = line("name", &self.name, LONGEST)?;
        let minutes = minutes(self.minutes)?;
        let desk = session.desk()?;
        audits::one(desk.read(), self.audit)?.here()?;
        desk.change(label(words::shift(&name)), |tx| {
            store::add(tx, self.audit, &name, minutes)
        })?;
        audits::view(desk, self.audit, Some(Part::MoreLess))
    }
}

/// Gives a shift another name or other minutes.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditShift {
    audit: AuditId,
    id: ShiftId,
    /// 1 to 80 characters.
    name: String,
    /// Minutes a week, not zero; negative is less.
    minutes: i32,
}

impl Command for EditShift {
    const NAME: &'static str = "editShift";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let name = line("name", &self.name, LONGEST)?;
        let minutes = minutes(self.minutes)?;
        let desk = session.desk()?;
        one(desk, self.audit, self.id)?;
        desk.change(label(words::shift(&name)), |tx| {
            store::edit(tx, self.id, &name, minutes)
        })?;
        audits::view(desk, self.audit, Some(Part::MoreLess))
    }
}

/// Takes a shift back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveShift {
    audit: AuditId,
    id: ShiftId,
}

impl Command for RemoveShift {
    const NAME: &'static str = "removeShift";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let desk = session.desk()?;
        let own = one(desk, self.audit, self.id)?;
        desk.change(label(words::remove_shift(&own.name)), |tx| {
            store::remove(tx, self.id)
        })?;
        audits::view(desk, self.audit, Some(Part::MoreLess))
    }
}

/// Names what the added time comes out of, up to 120 characters; nothing clears it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NameCut {
    audit: AuditId,
    cut: Option<String>,
}

impl Command for NameCut {
    const NAME: &'static str = "nameCut";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let cut = optional_line("cut", self.cut.as_deref(), 120)?;
        let desk = session.desk()?;
        audits::one(desk.read(), self.audit)?.here()?;
        desk.change(label(words::cut()), |tx| {
            audits::set_cut(tx, self.audit, cut.as_deref())
        })?;
        audits::view(desk, self.audit, Some(Part::MoreLess))
    }
}
