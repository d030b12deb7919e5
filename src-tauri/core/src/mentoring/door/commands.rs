//! Commands on the ledger of doors that somebody opened.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Desk, Tx};
use crate::error::Result;
use crate::mentoring::door::{DoorDraft, DoorId, store};
use crate::mentoring::page::PersonPage;
use crate::mentoring::person::PersonId;
use crate::session::Session;
use crate::session::logged::{Log, add, edit, remove};
use crate::words::mentoring::door as words;

/// The ledger of doors, as its commands see it.
struct DoorLog;

impl Log for DoorLog {
    type Id = DoorId;
    type Draft = DoorDraft;

    fn whose(draft: &DoorDraft) -> PersonId {
        draft.person
    }

    fn checked(draft: DoorDraft, today: Day) -> Result<DoorDraft> {
        draft.read(today)
    }

    fn adding(name: &str) -> String {
        words::add(name)
    }

    fn changing(name: &str) -> String {
        words::edit(name)
    }

    fn removing(name: &str) -> String {
        words::remove(name)
    }

    fn one(desk: &Desk, id: DoorId) -> Result<DoorDraft> {
        store::one(desk.read(), id)
    }

    fn add(tx: &Tx, draft: &DoorDraft) -> Result<()> {
        store::add(tx, draft).map(|_| ())
    }

    fn edit(tx: &Tx, id: DoorId, draft: &DoorDraft) -> Result<()> {
        store::edit(tx, id, draft)
    }

    fn remove(tx: &Tx, id: DoorId) -> Result<()> {
        store::remove(tx, id)
    }
}

/// Notes an opportunity that somebody could put the person forward for.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddDoor {
    draft: DoorDraft,
}

impl Command for AddDoor {
    const NAME: &'static str = "addDoor";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        add::<DoorLog>(session, self.draft)
    }
}

/// Changes an entry: asked, put forward, what came of it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditDoor {
    id: DoorId,
    draft: DoorDraft,
}

impl Command for EditDoor {
    const NAME: &'static str = "editDoor";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        edit::<DoorLog>(session, self.id, self.draft)
    }
}

/// Removes an entry.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveDoor {
    id: DoorId,
}

impl Command for RemoveDoor {
    const NAME: &'static str = "removeDoor";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        remove::<DoorLog>(session, self.id)
    }
}
