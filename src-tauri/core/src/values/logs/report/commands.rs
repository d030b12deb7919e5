//! Commands on the months of EHR reports.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::values::logs::report::{EhrFacts, EhrMonthId, EhrView, store};
use crate::words::logs::report as words;

fn view(desk: &Desk) -> Result<EhrView> {
    Ok(EhrView::of(store::all(desk.read())?))
}

/// Asks for the months typed in from EHR reports, and what they come to.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadEhr {}

impl Command for ReadEhr {
    const NAME: &'static str = "ehr";
    type Reply = EhrView;

    fn run(self, session: &mut Session) -> Result<EhrView> {
        view(session.desk()?)
    }
}

/// Types in a month; each month of an EHR is there once.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddEhrMonth {
    facts: EhrFacts,
}

impl Command for AddEhrMonth {
    const NAME: &'static str = "addEhrMonth";
    type Reply = EhrView;

    fn run(self, session: &mut Session) -> Result<EhrView> {
        let facts = self.facts.read(session.clock.now().today())?;
        let desk = session.desk()?;
        let label = Label::new(Place::Values, words::add_month(facts.month));
        desk.change(label, |tx| store::add(tx, &facts))?;
        view(desk)
    }
}

/// Changes a month.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditEhrMonth {
    id: EhrMonthId,
    facts: EhrFacts,
}

impl Command for EditEhrMonth {
    const NAME: &'static str = "editEhrMonth";
    type Reply = EhrView;

    fn run(self, session: &mut Session) -> Result<EhrView> {
        let facts = self.facts.read(session.clock.now().today())?;
        let desk = session.desk()?;
        let label = Label::new(Place::Values, words::edit_month(facts.month));
        desk.change(label, |tx| store::edit(tx, self.id, &facts))?;
        view(desk)
    }
}

/// Removes a month.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveEhrMonth {
    id: EhrMonthId,
}

impl Command for RemoveEhrMonth {
    const NAME: &'static str = "removeEhrMonth";
    type Reply = EhrView;

    fn run(self, session: &mut Session) -> Result<EhrView> {
        let desk = session.desk()?;
        let month = store::one(desk.read(), self.id)?.month;
        let label = Label::new(Place::Values, words::remove_month(month));
        desk.change(label, |tx| store::remove(tx, self.id))?;
        view(desk)
    }
}
