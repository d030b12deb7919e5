//! Commands on the log of contacts.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Desk, Tx};
use crate::error::Result;
use crate::mentoring::contact::{ContactDraft, ContactId, store};
use crate::mentoring::page::PersonPage;
use crate::mentoring::person::PersonId;
use crate::session::Session;
use crate::session::logged::{Log, add, edit, remove};
use crate::words::mentoring::contact as words;

/// The log of contacts, as its commands see it.
struct ContactLog;

impl Log for ContactLog {
    type Id = ContactId;
    type Draft = ContactDraft;

    fn whose(draft: &ContactDraft) -> PersonId {
        draft.person
    }

    fn checked(draft: ContactDraft, today: Day) -> Result<ContactDraft> {
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

    fn one(desk: &Desk, id: ContactId) -> Result<ContactDraft> {
        store::one(desk.read(), id)
    }

    fn add(tx: &Tx, draft: &ContactDraft) -> Result<()> {
        store::add(tx, draft).map(|_| ())
    }

    fn edit(tx: &Tx, id: ContactId, draft: &ContactDraft) -> Result<()> {
        store::edit(tx, id, draft)
    }

    fn remove(tx: &Tx, id: ContactId) -> Result<()> {
        store::remove(tx, id)
    }
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
        add::<ContactLog>(session, self.draft)
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
        edit::<ContactLog>(session, self.id, self.draft)
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
        remove::<ContactLog>(session, self.id)
    }
}
