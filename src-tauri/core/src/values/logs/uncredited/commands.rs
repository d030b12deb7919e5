//! Commands on the ledger of uncredited work.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::reveal::Audience;
use crate::session::Session;
use crate::session::files::Saved;
use crate::store::ground;
use crate::values::logs::uncredited::page::{uncredited_csv, uncredited_page};
use crate::values::logs::uncredited::store::view;
use crate::values::logs::uncredited::totals::UncreditedView;
use crate::values::logs::uncredited::{UncreditedDraft, UncreditedId, store};
use crate::words::logs::uncredited as words;

/// Asks for the ledger and what it comes to over the last twelve months.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListUncredited {}

impl Command for ListUncredited {
    const NAME: &'static str = "uncredited";
    type Reply = UncreditedView;

    fn run(self, session: &mut Session) -> Result<UncreditedView> {
        let today = session.clock.now().today();
        view(session.desk()?.read(), today)
    }
}

/// Adds an entry.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddUncredited {
    draft: UncreditedDraft,
}

impl Command for AddUncredited {
    const NAME: &'static str = "addUncredited";
    type Reply = UncreditedView;

    fn run(self, session: &mut Session) -> Result<UncreditedView> {
        let today = session.clock.now().today();
        let draft = self.draft.read(today)?;
        let desk = session.desk()?;
        let label = Label::new(Place::Values, words::add(&draft.what));
        desk.change(label, |tx| store::add(tx, &draft))?;
        view(desk.read(), today)
    }
}

/// Changes an entry.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditUncredited {
    id: UncreditedId,
    draft: UncreditedDraft,
}

impl Command for EditUncredited {
    const NAME: &'static str = "editUncredited";
    type Reply = UncreditedView;

    fn run(self, session: &mut Session) -> Result<UncreditedView> {
        let today = session.clock.now().today();
        let draft = self.draft.read(today)?;
        let desk = session.desk()?;
        let label = Label::new(Place::Values, words::edit(&draft.what));
        desk.change(label, |tx| store::edit(tx, self.id, &draft))?;
        view(desk.read(), today)
    }
}

/// Removes an entry.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveUncredited {
    id: UncreditedId,
}

impl Command for RemoveUncredited {
    const NAME: &'static str = "removeUncredited";
    type Reply = UncreditedView;

    fn run(self, session: &mut Session) -> Result<UncreditedView> {
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let what = store::one(desk.read(), self.id)?.what;
        let label = Label::new(Place::Values, words::remove(&what));
        desk.change(label, |tx| store::remove(tx, self.id))?;
        view(desk.read(), today)
    }
}

fn written(session: &mut Session) -> Result<UncreditedView> {
    let today = session.clock.now().today();
    let view = view(session.desk()?.read(), today)?;
    if view.entries.is_empty() {
        return Err(Error::Invalid {
            field: "file",
            why: "needs an entry in the ledger",
        });
    }
    Ok(view)
}

/// Presses the ledger of the last twelve months, without names, and saves it where the person chose.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveUncredited {
    /// Token of the chosen file.
    file: String,
    /// Who will read it; nobody in particular, if nothing is said: then what an hour earns is not in it.
    #[serde(default)]
    #[ts(optional = nullable)]
    audience: Option<Audience>,
}

impl Command for SaveUncredited {
    const NAME: &'static str = "saveUncredited";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let view = written(session)?;
        let name = ground::facts(session.desk()?.read())?.name;
        let page = uncredited_page(name.as_deref(), self.audience.unwrap_or_default(), &view);
        session.save(&self.file, &page)
    }
}

/// Saves the whole ledger as a table, without names.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveUncreditedTable {
    /// Token of the chosen file.
    file: String,
}

impl Command for SaveUncreditedTable {
    const NAME: &'static str = "saveUncreditedTable";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let view = written(session)?;
        let table = uncredited_csv(&view.entries);
        session.save_bytes(&self.file, table.as_bytes())
    }
}
