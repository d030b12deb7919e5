//! Commands on the ledger of doors that somebody opened.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::door::{DoorDraft, DoorId, store};
use crate::mentoring::page::PersonPage;
use crate::mentoring::page::store::page;
use crate::mentoring::person::store as people;
use crate::session::Session;
use crate::words::mentoring::door as words;

fn label(words: String) -> Label {
    Label::new(Place::Mentoring, words)
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
        let today = session.clock.now().today();
        let draft = self.draft.read(today)?;
        let desk = session.desk()?;
        let name = people::one(desk.read(), draft.person)?.draft.name;
        desk.change(label(words::add(&name)), |tx| store::add(tx, &draft))?;
        page(desk.read(), draft.person, today)
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
        let today = session.clock.now().today();
        let draft = self.draft.read(today)?;
        let desk = session.desk()?;
        let name = people::one(desk.read(), draft.person)?.draft.name;
        desk.change(label(words::edit(&name)), |tx| {
            store::edit(tx, self.id, &draft)
        })?;
        page(desk.read(), draft.person, today)
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
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let draft = store::one(desk.read(), self.id)?;
        let name = people::one(desk.read(), draft.person)?.draft.name;
        desk.change(label(words::remove(&name)), |tx| store::remove(tx, self.id))?;
        page(desk.read(), draft.person, today)
    }
}
