//! Commands on the log of contacts.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::contact::{ContactDraft, ContactId, store};
use crate::mentoring::page::PersonPage;
use crate::mentoring::page::store::page;
use crate::mentoring::person::store as people;
use crate::session::Session;
use crate::words::mentoring::contact as words;

fn label(words: String) -> Label {
    Label::new(Place::Mentoring, words)
}

/// Logs a contact that took place; the next one is counted from it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddContact {
    draft: ContactDraft,
}

impl Command for AddContact {
    const NAME: &'static str = "addContact";
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

/// Changes a contact.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditContact {
    id: ContactId,
    draft: ContactDraft,
}

impl Command for EditContact {
    const NAME: &'static str = "editContact";
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

/// Removes a contact; the next one is counted from the one before.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveContact {
    id: ContactId,
}

impl Command for RemoveContact {
    const NAME: &'static str = "removeContact";
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
