//! The command that asks for the page of one person.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::Result;
use crate::mentoring::page::PersonPage;
use crate::mentoring::page::store::page;
use crate::mentoring::person::PersonId;
use crate::session::Session;

/// Asks for the page of one person.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadPerson {
    id: PersonId,
}

impl Command for ReadPerson {
    const NAME: &'static str = "person";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        page(session.desk()?.read(), self.id, today)
    }
}
