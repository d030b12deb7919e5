//! Commands on what the contract promises.

use serde::Deserialize;
use ts_rs::TS;

use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::promise::{PromisedShare, Promises, half_days, percent, store};
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::words::wishes as words;

/// Asks what the contract promises.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadPromises {}

impl Command for ReadPromises {
    const NAME: &'static str = "promises";
    type Reply = Promises;

    fn run(self, session: &mut Session) -> Result<Promises> {
        store::promises(session.desk()?.read())
    }
}

/// Writes down a share of the week that the contract gives to one kind of work.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetPromise {
    category: CategoryId,
    /// Whole percent of all work, 1 to 100.
    percent: u8,
}

impl Command for SetPromise {
    const NAME: &'static str = "setPromise";
    type Reply = Promises;

    fn run(self, session: &mut Session) -> Result<Promises> {
        let desk = session.desk()?;
        let name = category::store::work_name(desk.read(), self.category)?;
        let promise = PromisedShare {
            category: self.category,
            percent: percent(self.percent)?,
        };
        let label = Label::new(Place::Calendars, words::set_promise(&name, promise.percent));
        desk.change(label, |tx| store::set(tx, promise))?;
        store::promises(desk.read())
    }
}

/// Takes a share out again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClearPromise {
    category: CategoryId,
}

impl Command for ClearPromise {
    const NAME: &'static str = "clearPromise";
    type Reply = Promises;

    fn run(self, session: &mut Session) -> Result<Promises> {
        let desk = session.desk()?;
        let name = category::store::name(desk.read(), self.category)?;
        let label = Label::new(Place::Calendars, words::clear_promise(&name));
        desk.change(label, |tx| store::clear(tx, self.category))?;
        store::promises(desk.read())
    }
}

/// Writes down how many clinic half-days the contract asks for in two weeks; `null` when it names none.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetHalfDays {
    /// 0 to 28.
    count: Option<u8>,
}

impl Command for SetHalfDays {
    const NAME: &'static str = "setHalfDays";
    type Reply = Promises;

    fn run(self, session: &mut Session) -> Result<Promises> {
        let count = self.count.map(half_days).transpose()?;
        let desk = session.desk()?;
        let label = Label::new(Place::Calendars, words::set_half_days(count));
        desk.change(label, |tx| store::set_half_days(tx, count))?;
        store::promises(desk.read())
    }
}
