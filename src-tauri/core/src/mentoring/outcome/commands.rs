//! Commands on outcomes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::Result;
use crate::mentoring::outcome::{OutcomeDraft, OutcomeId, OutcomeRow, store};
use crate::session::Session;
use crate::words::mentoring::meeting as words;

fn label(verb: &str, what: &str) -> Label {
    Label::new(Place::Mentoring, words::outcome(verb, what))
}

/// What came of it all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OutcomesView {
    /// The newest first.
    pub outcomes: Vec<OutcomeRow>,
    /// Those in the trash.
    pub trash: Vec<OutcomeRow>,
}

fn view(desk: &Desk) -> Result<OutcomesView> {
    let (outcomes, trash) = store::all(desk.read())?
        .into_iter()
        .partition(|own| own.removed_on.is_none());
    Ok(OutcomesView { outcomes, trash })
}

/// Asks for outcomes.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListOutcomes {}

impl Command for ListOutcomes {
    const NAME: &'static str = "outcomes";
    type Reply = OutcomesView;

    fn run(self, session: &mut Session) -> Result<OutcomesView> {
        view(session.desk()?)
    }
}

/// Adds an outcome.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddOutcome {
    draft: OutcomeDraft,
}

impl Command for AddOutcome {
    const NAME: &'static str = "addOutcome";
    type Reply = OutcomesView;

    fn run(self, session: &mut Session) -> Result<OutcomesView> {
        let draft = self.draft.read(session.clock.now().today())?;
        let desk = session.desk()?;
        desk.change(label("add", &draft.what), |tx| store::add(tx, &draft, None))?;
        view(desk)
    }
}

/// Changes an outcome.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditOutcome {
    id: OutcomeId,
    draft: OutcomeDraft,
}

impl Command for EditOutcome {
    const NAME: &'static str = "editOutcome";
    type Reply = OutcomesView;

    fn run(self, session: &mut Session) -> Result<OutcomesView> {
        let draft = self.draft.read(session.clock.now().today())?;
        let desk = session.desk()?;
        desk.change(label("change", &draft.what), |tx| {
            store::edit(tx, self.id, &draft)
        })?;
        view(desk)
    }
}

/// Puts an outcome in the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveOutcome {
    id: OutcomeId,
}

impl Command for RemoveOutcome {
    const NAME: &'static str = "removeOutcome";
    type Reply = OutcomesView;

    fn run(self, session: &mut Session) -> Result<OutcomesView> {
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        desk.change(label("remove", &own.draft.what), |tx| {
            store::remove(tx, self.id, tx.now.today())
        })?;
        view(desk)
    }
}

/// Takes an outcome out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreOutcome {
    id: OutcomeId,
}

impl Command for RestoreOutcome {
    const NAME: &'static str = "restoreOutcome";
    type Reply = OutcomesView;

    fn run(self, session: &mut Session) -> Result<OutcomesView> {
        let desk = session.desk()?;
        let what = store::all(desk.read())?
            .into_iter()
            .find(|own| own.id == self.id)
            .map(|own| own.draft.what)
            .unwrap_or_default();
        desk.change(label("bring back", &what), |tx| store::restore(tx, self.id))?;
        view(desk)
    }
}
