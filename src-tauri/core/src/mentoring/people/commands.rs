//! The command that asks for everybody on one page.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::Result;
use crate::mentoring::people::{PeopleView, store};
use crate::session::Session;

/// Asks for everybody: who helps with what, who is due, how far prospects have come.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListPeople {}

impl Command for ListPeople {
    const NAME: &'static str = "people";
    type Reply = PeopleView;

    fn run(self, session: &mut Session) -> Result<PeopleView> {
        let today = session.clock.now().today();
        store::view(session.desk()?.read(), today)
    }
}
