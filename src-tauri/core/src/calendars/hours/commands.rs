//! Commands on working hours and protected time.

use serde::Deserialize;
use ts_rs::TS;

use crate::calendars::category;
use crate::calendars::hours::{Hours, Part, Protected, store};
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::words::calendars as words;

/// Asks for working hours and protected time.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadHours {}

impl Command for ReadHours {
    const NAME: &'static str = "hours";
    type Reply = Hours;

    fn run(self, session: &mut Session) -> Result<Hours> {
        store::hours(session.desk()?.read())
    }
}

/// Sets working hours and protected time.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetHours {
    core: Vec<Option<Part>>,
    protected: Vec<Protected>,
}

impl Command for SetHours {
    const NAME: &'static str = "setHours";
    type Reply = Hours;

    fn run(self, session: &mut Session) -> Result<Hours> {
        let hours = Hours::read(&self.core, &self.protected)?;
        let desk = session.desk()?;
        for part in &hours.protected {
            category::store::optional_name(desk.read(), part.category)?;
        }
        if hours != store::hours(desk.read())? {
            let label = Label::new(Place::Calendars, words::set_hours());
            desk.change(label, |tx| store::set(tx, &hours))?;
        }
        store::hours(desk.read())
    }
}
