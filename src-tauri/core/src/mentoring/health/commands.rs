//! The command that notes how a relationship stood when it was looked at.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::health::store;
use crate::mentoring::page::PersonPage;
use crate::mentoring::page::store::page;
use crate::mentoring::person::{PersonId, store as people};
use crate::session::Session;
use crate::words::mentoring::health as words;

/// Notes how it stands today, so that the next check can tell whether a red sign was there before.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckHealth {
    person: PersonId,
}

impl Command for CheckHealth {
    const NAME: &'static str = "checkHealth";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let own = people::one(desk.read(), self.person)?.draft;
        let label = Label::new(Place::Mentoring, words::check(&own.name));
        desk.change(label, |tx| store::check(tx, self.person, &own))?;
        page(desk.read(), self.person, today)
    }
}
