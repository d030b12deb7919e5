//! Commands on where the person stands.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::standing::{Standing, store};
use crate::session::Session;
use crate::words::mentoring as words;

/// Asks where the person stands.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadStanding {}

impl Command for ReadStanding {
    const NAME: &'static str = "standing";
    type Reply = Standing;

    fn run(self, session: &mut Session) -> Result<Standing> {
        store::standing(session.desk()?.read())
    }
}

/// Says where the person stands; defaults follow, answers stay.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetStanding {
    standing: Standing,
}

impl Command for SetStanding {
    const NAME: &'static str = "setStanding";
    type Reply = Standing;

    fn run(self, session: &mut Session) -> Result<Standing> {
        let desk = session.desk()?;
        let label = Label::new(Place::Mentoring, words::set_standing());
        desk.change(label, |tx| store::set(tx, &self.standing))?;
        store::standing(desk.read())
    }
}
