//! Commands on remembered time zones.

use serde::Deserialize;
use ts_rs::TS;

use crate::calendars::zones::{ZoneView, store};
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::words::bringing_in as words;

/// Asks for the zones a person told once.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListZones {}

impl Command for ListZones {
    const NAME: &'static str = "zones";
    type Reply = Vec<ZoneView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        store::all(session.desk()?.read())
    }
}

/// Forgets one of them, so that the next file asks again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ForgetZone {
    /// The zone's name in files; empty where they name none.
    tzid: String,
}

impl Command for ForgetZone {
    const NAME: &'static str = "forgetZone";
    type Reply = Vec<ZoneView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let desk = session.desk()?;
        let zone = store::all(desk.read())?
            .into_iter()
            .find(|one| one.tzid == self.tzid)
            .ok_or(Error::NotFound { what: "zone" })?
            .zone;
        let label = Label::new(Place::Calendars, words::forget_zone(&zone));
        desk.change(label, |tx| store::forget(tx, &self.tzid))?;
        store::all(desk.read())
    }
}
