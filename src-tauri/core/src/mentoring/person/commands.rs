//! Commands on people: add, change, move along, put in the trash and back.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::{Error, Result};
use crate::mentoring::person::{
    PersonDraft, PersonId, PersonRecord, PersonStage, may_be_active, store,
};
use crate::mentoring::together::store::{goals, goals_of_nobody};
use crate::session::Session;
use crate::words::mentoring::person as words;

fn label(words: String) -> Label {
    Label::new(Place::Mentoring, words)
}

/// Everybody, those in the trash too.
pub type PersonRecords = Vec<PersonRecord>;

fn records(desk: &Desk) -> Result<PersonRecords> {
    Ok(store::all(desk.read())?
        .into_iter()
        .map(PersonRecord::from)
        .collect())
}

/// Asks for everybody as they are written down.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListPersonRecords {}

impl Command for ListPersonRecords {
    const NAME: &'static str = "personRecords";
    type Reply = PersonRecords;

    fn run(self, session: &mut Session) -> Result<PersonRecords> {
        records(session.desk()?)
    }
}

/// Adds somebody, as a prospect unless they are known already.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddPerson {
    draft: PersonDraft,
    stage: PersonStage,
}

/// The row of somebody who was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct AddedPerson {
    /// Their row.
    pub id: PersonId,
}

impl Command for AddPerson {
    const NAME: &'static str = "addPerson";
    type Reply = AddedPerson;

    fn run(self, session: &mut Session) -> Result<AddedPerson> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        if self.stage == PersonStage::Active {
            may_be_active(&draft, goals_of_nobody(desk.read())?)?;
        }
        let id = desk.change(label(words::add(&draft.name)), |tx| {
            store::add(tx, &draft, self.stage)
        })?;
        Ok(AddedPerson { id })
    }
}

/// Changes what is written of somebody.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditPerson {
    id: PersonId,
    draft: PersonDraft,
}

impl Command for EditPerson {
    const NAME: &'static str = "editPerson";
    type Reply = ();

    fn run(self, session: &mut Session) -> Result<()> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        if own.stage == PersonStage::Active {
            // A goal that was reached or let go since does not stand in the way of a new telephone number.
            may_be_active(&draft, None)?;
        }
        desk.change(label(words::edit(&draft.name)), |tx| {
            store::edit(tx, self.id, &draft)
        })
    }
}

/// Moves somebody along: prospect, met, active, closed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MovePerson {
    id: PersonId,
    stage: PersonStage,
}

impl Command for MovePerson {
    const NAME: &'static str = "movePerson";
    type Reply = ();

    fn run(self, session: &mut Session) -> Result<()> {
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        if self.stage == PersonStage::Active {
            may_be_active(&own.draft, goals(desk.read(), self.id)?)?;
        }
        let words = words::move_to(&own.draft.name, self.stage.label());
        desk.change(label(words), |tx| store::set_stage(tx, self.id, self.stage))
    }
}

/// Puts somebody in the trash; everything about them goes with them and comes back with them.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemovePerson {
    id: PersonId,
}

impl Command for RemovePerson {
    const NAME: &'static str = "removePerson";
    type Reply = ();

    fn run(self, session: &mut Session) -> Result<()> {
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        desk.change(label(words::remove(&own.draft.name)), |tx| {
            store::remove(tx, self.id)
        })
    }
}

/// Takes somebody out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestorePerson {
    id: PersonId,
}

impl Command for RestorePerson {
    const NAME: &'static str = "restorePerson";
    type Reply = ();

    fn run(self, session: &mut Session) -> Result<()> {
        let desk = session.desk()?;
        let all = store::all(desk.read())?;
        let own = all.iter().find(|(id, _)| *id == self.id);
        let (_, own) = own.ok_or(Error::NotFound { what: "person" })?;
        desk.change(label(words::restore(&own.draft.name)), |tx| {
            store::restore(tx, self.id)
        })
    }
}
