//! Commands on mentoring that the person gives.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::given::totals::{GivenView, given_csv};
use crate::mentoring::given::{GivenDraft, GivenId, store};
use crate::session::Session;
use crate::session::files::Saved;
use crate::words::mentoring::given as words;

fn label(words: String) -> Label {
    Label::new(Place::Mentoring, words)
}

/// Adds time given to somebody.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddGiven {
    draft: GivenDraft,
}

impl Command for AddGiven {
    const NAME: &'static str = "addGiven";
    type Reply = GivenView;

    fn run(self, session: &mut Session) -> Result<GivenView> {
        let today = session.clock.now().today();
        let draft = self.draft.read(today)?;
        let desk = session.desk()?;
        desk.change(label(words::add(&draft.mentee)), |tx| {
            store::add(tx, &draft)
        })?;
        Ok(GivenView::of(store::all(desk.read())?, today))
    }
}

/// Changes an entry.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditGiven {
    id: GivenId,
    draft: GivenDraft,
}

impl Command for EditGiven {
    const NAME: &'static str = "editGiven";
    type Reply = GivenView;

    fn run(self, session: &mut Session) -> Result<GivenView> {
        let today = session.clock.now().today();
        let draft = self.draft.read(today)?;
        let desk = session.desk()?;
        desk.change(label(words::edit(&draft.mentee)), |tx| {
            store::edit(tx, self.id, &draft)
        })?;
        Ok(GivenView::of(store::all(desk.read())?, today))
    }
}

/// Removes an entry.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveGiven {
    id: GivenId,
}

impl Command for RemoveGiven {
    const NAME: &'static str = "removeGiven";
    type Reply = GivenView;

    fn run(self, session: &mut Session) -> Result<GivenView> {
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let draft = store::one(desk.read(), self.id)?;
        desk.change(label(words::remove(&draft.mentee)), |tx| {
            store::remove(tx, self.id)
        })?;
        Ok(GivenView::of(store::all(desk.read())?, today))
    }
}

/// Asks for the mentoring that was given, and what it comes to over twelve months.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListGiven {}

impl Command for ListGiven {
    const NAME: &'static str = "given";
    type Reply = GivenView;

    fn run(self, session: &mut Session) -> Result<GivenView> {
        let today = session.clock.now().today();
        Ok(GivenView::of(store::all(session.desk()?.read())?, today))
    }
}

/// Saves the mentoring that was given as a table, without the names of those it was given to.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveGivenTable {
    /// Token of the chosen file.
    file: String,
}

impl Command for SaveGivenTable {
    const NAME: &'static str = "saveGivenTable";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let table = given_csv(&store::all(session.desk()?.read())?);
        session.save_bytes(&self.file, table.as_bytes())
    }
}
