//! Commands on the list of what could stop.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::session::files::Saved;
use crate::store::ground;
use crate::values::logs::recurring::page::{nomination_sheet, nominations_csv};
use crate::values::logs::recurring::store::view;
use crate::values::logs::recurring::{RecurringDraft, RecurringId, RecurringView, store};
use crate::words::logs::recurring as words;

/// Asks for the burdens that come back, the longest year first.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListRecurring {}

impl Command for ListRecurring {
    const NAME: &'static str = "recurring";
    type Reply = RecurringView;

    fn run(self, session: &mut Session) -> Result<RecurringView> {
        view(session.desk()?.read())
    }
}

/// Adds a burden that comes back; sixty at most.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddRecurring {
    draft: RecurringDraft,
}

impl Command for AddRecurring {
    const NAME: &'static str = "addRecurring";
    type Reply = RecurringView;

    fn run(self, session: &mut Session) -> Result<RecurringView> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        let label = Label::new(Place::Values, words::add(&draft.name));
        desk.change(label, |tx| store::add(tx, &draft))?;
        view(desk.read())
    }
}

/// Changes a burden that comes back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditRecurring {
    id: RecurringId,
    draft: RecurringDraft,
}

impl Command for EditRecurring {
    const NAME: &'static str = "editRecurring";
    type Reply = RecurringView;

    fn run(self, session: &mut Session) -> Result<RecurringView> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        let label = Label::new(Place::Values, words::edit(&draft.name));
        desk.change(label, |tx| store::edit(tx, self.id, &draft))?;
        view(desk.read())
    }
}

/// Removes a burden that comes back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveRecurring {
    id: RecurringId,
}

impl Command for RemoveRecurring {
    const NAME: &'static str = "removeRecurring";
    type Reply = RecurringView;

    fn run(self, session: &mut Session) -> Result<RecurringView> {
        let desk = session.desk()?;
        let name = store::one(desk.read(), self.id)?.name;
        let label = Label::new(Place::Values, words::remove(&name));
        desk.change(label, |tx| store::remove(tx, self.id))?;
        view(desk.read())
    }
}

fn written(session: &mut Session) -> Result<RecurringView> {
    let view = view(session.desk()?.read())?;
    if view.rows.is_empty() {
        return Err(Error::Invalid {
            field: "file",
            why: "needs a burden on the list",
        });
    }
    Ok(view)
}

/// Presses the list and saves it where the person chose.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveNominations {
    /// Token of the chosen file.
    file: String,
}

impl Command for SaveNominations {
    const NAME: &'static str = "saveNominations";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let view = written(session)?;
        let day = session.clock.now().today();
        let name = ground::facts(session.desk()?.read())?.name;
        let page = nomination_sheet(name.as_deref(), day, &view);
        session.save(&self.file, &page)
    }
}

/// Saves the list as a table.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveNominationsTable {
    /// Token of the chosen file.
    file: String,
}

impl Command for SaveNominationsTable {
    const NAME: &'static str = "saveNominationsTable";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let table = nominations_csv(&written(session)?);
        session.save_bytes(&self.file, table.as_bytes())
    }
}
