//! Commands on entries.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::dossier::entry::bulk::BulkEdit;
use crate::dossier::entry::filter::EntryFilter;
use crate::dossier::entry::reach::propose;
use crate::dossier::entry::row::Ground;
use crate::dossier::entry::view::{EntriesView, EntryForms, EntryWhole};
use crate::dossier::entry::work::{WorkDraft, renamed};
use crate::dossier::entry::{CameBy, EntryDraft, EntryId, store};
use crate::dossier::identity;
use crate::dossier::missing::store::settles;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::words::dossier::entry as words;

/// Most entries that one command changes.
const MOST: usize = 5000;

fn label(words: String) -> Label {
    Label::new(Place::Dossier, words)
}

fn view(session: &mut Session, filter: &EntryFilter) -> Result<EntriesView> {
    let today = session.clock.now().today();
    let conn = session.desk()?.read();
    let ground = Ground {
        evidence: &store::strongest(conn)?,
        promoted_on: identity::store::identity(conn)?.promoted_on,
        today,
    };
    let settles = settles(conn, today)?;
    Ok(EntriesView::of(
        &store::all(conn)?,
        filter,
        &ground,
        settles,
    ))
}

fn whole(session: &mut Session, id: EntryId) -> Result<EntryWhole> {
    let today = session.clock.now().today();
    let conn = session.desk()?.read();
    let identity = identity::store::identity(conn)?;
    let ground = Ground {
        evidence: &store::strongest(conn)?,
        promoted_on: identity.promoted_on,
        today,
    };
    let own = store::any(conn, id)?;
    let reach = if own.draft.reach.is_none() {
        let others = store::here(conn)?;
        let others: Vec<_> = others.iter().map(|(id, own)| (*id, &own.draft)).collect();
        propose((Some(id), &own.draft), &others, &identity)
    } else {
        None
    };
    Ok(EntryWhole::of(id, &own, &ground, reach))
}

/// Asks for the entries in their sections.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListEntries {
    filter: EntryFilter,
}

impl Command for ListEntries {
    const NAME: &'static str = "dossierEntries";
    type Reply = EntriesView;

    fn run(self, session: &mut Session) -> Result<EntriesView> {
        view(session, &self.filter)
    }
}

/// Asks for one entry, whole.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadEntry {
    id: EntryId,
}

impl Command for ReadEntry {
    const NAME: &'static str = "dossierEntry";
    type Reply = EntryWhole;

    fn run(self, session: &mut Session) -> Result<EntryWhole> {
        whole(session, self.id)
    }
}

/// Asks what forms of entries are drawn from.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadEntryForms {}

impl Command for ReadEntryForms {
    const NAME: &'static str = "entryForms";
    type Reply = EntryForms;

    fn run(self, session: &mut Session) -> Result<EntryForms> {
        session.desk()?;
        Ok(EntryForms::all())
    }
}

/// Adds an entry.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddEntry {
    draft: EntryDraft,
}

impl Command for AddEntry {
    const NAME: &'static str = "addEntry";
    type Reply = EntryWhole;

    fn run(self, session: &mut Session) -> Result<EntryWhole> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        let id = desk.change(label(words::add(&draft.title)), |tx| {
            store::add(tx, &draft, CameBy::Typed, None, None)
        })?;
        whole(session, id)
    }
}

/// Changes an entry.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditEntry {
    id: EntryId,
    draft: EntryDraft,
}

impl Command for EditEntry {
    const NAME: &'static str = "editEntry";
    type Reply = EntryWhole;

    fn run(self, session: &mut Session) -> Result<EntryWhole> {
        let desk = session.desk()?;
        let before = store::any(desk.read(), self.id)?.draft;
        let draft = renamed(self.draft.read()?, &before);
        desk.change(label(words::edit(&draft.title)), |tx| {
            store::edit(tx, self.id, &draft)
        })?;
        whole(session, self.id)
    }
}

/// Writes the authors, the journal and the numbers of a publication or an abstract.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditWork {
    id: EntryId,
    work: WorkDraft,
}

impl Command for EditWork {
    const NAME: &'static str = "editWork";
    type Reply = EntryWhole;

    fn run(self, session: &mut Session) -> Result<EntryWhole> {
        let desk = session.desk()?;
        let draft = self.work.put(&store::one(desk.read(), self.id)?.draft)?;
        desk.change(label(words::edit(&draft.title)), |tx| {
            store::edit(tx, self.id, &draft)
        })?;
        whole(session, self.id)
    }
}

/// Copies an entry; what stood beside it (evidence, dates of checking) stays with the first.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DuplicateEntry {
    id: EntryId,
}

impl Command for DuplicateEntry {
    const NAME: &'static str = "duplicateEntry";
    type Reply = EntryWhole;

    fn run(self, session: &mut Session) -> Result<EntryWhole> {
        let desk = session.desk()?;
        let draft = store::one(desk.read(), self.id)?.draft;
        let id = desk.change(label(words::copy(&draft.title)), |tx| {
            store::add(tx, &draft, CameBy::Copied, None, None)
        })?;
        whole(session, id)
    }
}

/// Says that an entry was looked at today and is right.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VerifyEntry {
    id: EntryId,
}

impl Command for VerifyEntry {
    const NAME: &'static str = "verifyEntry";
    type Reply = EntryWhole;

    fn run(self, session: &mut Session) -> Result<EntryWhole> {
        let desk = session.desk()?;
        let title = store::one(desk.read(), self.id)?.draft.title;
        desk.change(label(words::verify(&title)), |tx| {
            store::verify(tx, self.id)
        })?;
        whole(session, self.id)
    }
}

/// The rows of a command on many, each once.
fn many(ids: Vec<EntryId>) -> Result<Vec<EntryId>> {
    let mut ids = ids;
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() || ids.len() > MOST {
        return Err(Error::Invalid {
            field: "ids",
            why: "must name 1 to 5000 entries",
        });
    }
    Ok(ids)
}

/// What a change of many is called: by its title where it is one.
fn named(
    session: &mut Session,
    ids: &[EntryId],
    one: fn(&str) -> String,
    several: fn(usize) -> String,
) -> Result<String> {
    match ids {
        [only] => Ok(one(&store::any(session.desk()?.read(), *only)?.draft.title)),
        _ => Ok(several(ids.len())),
    }
}

/// Sets one thing in many entries, as one change.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditEntries {
    ids: Vec<EntryId>,
    edit: BulkEdit,
    filter: EntryFilter,
}

impl Command for EditEntries {
    const NAME: &'static str = "editEntries";
    type Reply = EntriesView;

    fn run(self, session: &mut Session) -> Result<EntriesView> {
        let ids = many(self.ids)?;
        let words = named(session, &ids, words::edit, words::edit_many)?;
        session.desk()?.change(label(words), |tx| {
            for id in &ids {
                let draft = self.edit.apply(store::one(tx, *id)?.draft).read()?;
                store::edit(tx, *id, &draft)?;
            }
            Ok(())
        })?;
        view(session, &self.filter)
    }
}

/// Puts entries in the trash, as one change.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveEntries {
    ids: Vec<EntryId>,
    filter: EntryFilter,
}

impl Command for RemoveEntries {
    const NAME: &'static str = "removeEntries";
    type Reply = EntriesView;

    fn run(self, session: &mut Session) -> Result<EntriesView> {
        let ids = many(self.ids)?;
        let words = named(session, &ids, words::remove, words::remove_many)?;
        session.desk()?.change(label(words), |tx| {
            ids.iter().try_for_each(|id| store::remove(tx, *id))
        })?;
        view(session, &self.filter)
    }
}

/// Takes entries out of the trash, as one change.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreEntries {
    ids: Vec<EntryId>,
    filter: EntryFilter,
}

impl Command for RestoreEntries {
    const NAME: &'static str = "restoreEntries";
    type Reply = EntriesView;

    fn run(self, session: &mut Session) -> Result<EntriesView> {
        let ids = many(self.ids)?;
        let words = named(session, &ids, words::restore, words::restore_many)?;
        session.desk()?.change(label(words), |tx| {
            ids.iter().try_for_each(|id| store::restore(tx, *id))
        })?;
        view(session, &self.filter)
    }
}
