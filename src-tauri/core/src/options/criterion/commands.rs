//! Commands on criteria.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::{Error, Result};
use crate::options::criterion::{CriterionDraft, CriterionId, store};
use crate::options::fact::store as facts;
use crate::options::view::OptionsView;
use crate::session::Session;
use crate::session::paths::{label, view};
use crate::words::options::change as words;

/// Adds a criterion at the end of the order.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddCriterion {
    draft: CriterionDraft,
}

impl Command for AddCriterion {
    const NAME: &'static str = "addCriterion";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let rule = self.draft.read()?;
        let desk = session.desk()?;
        desk.change(label(words::add_criterion(&rule.name)), |tx| {
            store::add(tx, &rule)
        })?;
        view(session)
    }
}

/// Changes a criterion. What it counts in stays once something is known on it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditCriterion {
    id: CriterionId,
    draft: CriterionDraft,
}

impl Command for EditCriterion {
    const NAME: &'static str = "editCriterion";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let rule = self.draft.read()?;
        let desk = session.desk()?;
        let before = store::one(desk.read(), self.id)?.rule;
        let facts = facts::all(desk.read())?;
        let used = facts
            .iter()
            .any(|((_, line), own)| *line == self.id && own.amount.is_some());
        if used && before.yardstick != rule.yardstick {
            return Err(Error::Invalid {
                field: "yardstick",
                why: "stays while something is known on it",
            });
        }
        desk.change(label(words::edit_criterion(&rule.name)), |tx| {
            store::edit(tx, self.id, &rule)
        })?;
        view(session)
    }
}

/// Moves a criterion in the order; `to` counts from nothing, among those of its kind.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveCriterion {
    id: CriterionId,
    to: u32,
}

impl Command for MoveCriterion {
    const NAME: &'static str = "moveCriterion";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let desk = session.desk()?;
        let name = store::one(desk.read(), self.id)?.rule.name;
        desk.change(label(words::move_criterion(&name)), |tx| {
            store::place(tx, self.id, self.to as usize)
        })?;
        view(session)
    }
}

/// Puts a criterion in the archive.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ArchiveCriterion {
    id: CriterionId,
}

impl Command for ArchiveCriterion {
    const NAME: &'static str = "archiveCriterion";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let desk = session.desk()?;
        let name = store::one(desk.read(), self.id)?.rule.name;
        desk.change(label(words::archive(&name)), |tx| {
            store::archive(tx, self.id)
        })?;
        view(session)
    }
}

/// Takes a criterion out of the archive.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreCriterion {
    id: CriterionId,
}

impl Command for RestoreCriterion {
    const NAME: &'static str = "restoreCriterion";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let desk = session.desk()?;
        let name = store::any(desk.read(), self.id)?.rule.name;
        desk.change(label(words::restore(&name)), |tx| {
            store::restore(tx, self.id)
        })?;
        view(session)
    }
}
