//! Commands on promises.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::mentoring::person::store as people;
use crate::mentoring::promise::through::FollowThrough;
use crate::mentoring::promise::{PromiseDraft, PromiseId, PromiseState, store};
use crate::mentoring::together::store as together;
use crate::session::Session;
use crate::words::mentoring::meeting as words;

fn label(verb: &str, what: &str) -> Label {
    Label::new(Place::Mentoring, words::promise(verb, what))
}

fn view(session: &mut Session) -> Result<FollowThrough> {
    let today = session.clock.now().today();
    let conn = session.desk()?.read();
    let names = people::here(conn)?
        .into_iter()
        .map(|(id, own)| (id, own.draft.name))
        .collect();
    let promises = store::all(conn)?;
    let (meetings, contacts) = (together::meetings(conn)?, together::contacts(conn)?);
    Ok(FollowThrough::of(
        &promises, &meetings, &contacts, &names, today,
    ))
}

/// Asks for everything that was promised.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadFollowThrough {}

impl Command for ReadFollowThrough {
    const NAME: &'static str = "followThrough";
    type Reply = FollowThrough;

    fn run(self, session: &mut Session) -> Result<FollowThrough> {
        view(session)
    }
}

/// Adds a promise, made today.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddPromise {
    draft: PromiseDraft,
}

impl Command for AddPromise {
    const NAME: &'static str = "addPromise";
    type Reply = FollowThrough;

    fn run(self, session: &mut Session) -> Result<FollowThrough> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        people::one(desk.read(), draft.person)?;
        desk.change(label("add", &draft.what), |tx| {
            store::add(tx, &draft, None, tx.now.today(), PromiseState::Open)
        })?;
        view(session)
    }
}

/// Changes a promise.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditPromise {
    id: PromiseId,
    draft: PromiseDraft,
}

impl Command for EditPromise {
    const NAME: &'static str = "editPromise";
    type Reply = FollowThrough;

    fn run(self, session: &mut Session) -> Result<FollowThrough> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        people::one(desk.read(), draft.person)?;
        desk.change(label("change", &draft.what), |tx| {
            store::edit(tx, self.id, &draft)
        })?;
        view(session)
    }
}

/// Says what became of a promise, and on which day; today, if nothing is said.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SettlePromise {
    id: PromiseId,
    state: PromiseState,
    /// Today or before it.
    on: Option<Day>,
}

impl Command for SettlePromise {
    const NAME: &'static str = "settlePromise";
    type Reply = FollowThrough;

    fn run(self, session: &mut Session) -> Result<FollowThrough> {
        let today = session.clock.now().today();
        let on = self.on.unwrap_or(today);
        if on > today {
            return Err(Error::Invalid {
                field: "on",
                why: "must be today or a day before it",
            });
        }
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        let verb = match self.state {
            PromiseState::Open => "take up again",
            PromiseState::Done => "note as kept",
            PromiseState::Dropped => "let go",
        };
        desk.change(label(verb, &own.draft.what), |tx| {
            store::settle(tx, self.id, self.state, on)
        })?;
        view(session)
    }
}

/// Puts a promise in the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemovePromise {
    id: PromiseId,
}

impl Command for RemovePromise {
    const NAME: &'static str = "removePromise";
    type Reply = FollowThrough;

    fn run(self, session: &mut Session) -> Result<FollowThrough> {
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        desk.change(label("remove", &own.draft.what), |tx| {
            store::remove(tx, self.id, tx.now.today())
        })?;
        view(session)
    }
}

/// Takes a promise out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestorePromise {
    id: PromiseId,
}

impl Command for RestorePromise {
    const NAME: &'static str = "restorePromise";
    type Reply = FollowThrough;

    fn run(self, session: &mut Session) -> Result<FollowThrough> {
        let desk = session.desk()?;
        let what = store::all(desk.read())?
            .into_iter()
            .find(|(id, _)| *id == self.id)
            .map(|(_, own)| own.draft.what)
            .unwrap_or_default();
        desk.change(label("bring back", &what), |tx| store::restore(tx, self.id))?;
        view(session)
    }
}
