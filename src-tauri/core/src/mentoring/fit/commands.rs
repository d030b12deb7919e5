//! The command that writes the note after a first meeting.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::fit::{FitNote, store};
use crate::mentoring::page::PersonPage;
use crate::mentoring::page::store::page;
use crate::mentoring::person::{PersonId, store as people};
use crate::session::Session;
use crate::words::mentoring::person as words;

/// Writes whether to go on after a first meeting; `null` takes the note away.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetFit {
    person: PersonId,
    note: Option<FitNote>,
}

impl Command for SetFit {
    const NAME: &'static str = "setFit";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let note = self.note.map(|note| note.read(today)).transpose()?;
        let desk = session.desk()?;
        let name = people::one(desk.read(), self.person)?.draft.name;
        let label = Label::new(Place::Mentoring, words::fit(&name));
        desk.change(label, |tx| store::set(tx, self.person, note.as_ref()))?;
        page(desk.read(), self.person, today)
    }
}
