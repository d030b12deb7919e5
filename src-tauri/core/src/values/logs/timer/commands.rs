//! Commands on the timer. Each answers with the burden log.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::values::logs::burden::store::{add, view};
use crate::values::logs::burden::{Burden, BurdenView};
use crate::values::logs::method::BurdenTag;
use crate::values::logs::timer::{Timer, store};
use crate::words::logs as words;

fn running(desk: &Desk) -> Result<Timer> {
    store::running(desk.read())?.ok_or(Error::NotFound { what: "timer" })
}

fn stopped(timer: Timer, entry: Option<&Burden>) -> String {
    match entry {
        Some(entry) => words::log_burden(timer.tag.label(), entry.minutes),
        None => words::stop_slip(timer.tag.label()),
    }
}

/// What the person is told of a timer that has ended.
fn ended(timer: Timer, entry: Option<&Burden>) -> String {
    match entry {
        Some(entry) => words::ended(timer.tag.label(), entry.minutes),
        None => words::ended_at_once(timer.tag.label()),
    }
}

/// Starts the timer. One that already runs for another burden is stopped and written down in the same step.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StartTimer {
    tag: BurdenTag,
}

impl Command for StartTimer {
    const NAME: &'static str = "startTimer";
    type Reply = BurdenView;

    fn run(self, session: &mut Session) -> Result<BurdenView> {
        let now = session.clock.now();
        let desk = session.desk()?;
        let before = store::running(desk.read())?;
        if before.is_some_and(|timer| timer.tag == self.tag) {
            return Err(Error::Invalid {
                field: "tag",
                why: "is being timed already",
            });
        }
        let entry = match before {
            Some(timer) => timer.stop(now, None)?,
            None => None,
        };
        let mut label = Label::new(Place::Values, words::start_timer(self.tag.label()));
        if let Some(timer) = before {
            label = label.detail(stopped(timer, entry.as_ref()));
        }
        desk.change(label, |tx| {
            if before.is_some() {
                store::end(tx)?;
            }
            if let Some(entry) = &entry {
                add(tx, entry)?;
            }
            store::start(tx, self.tag)
        })?;
        Ok(BurdenView {
            ended: before.map(|timer| ended(timer, entry.as_ref())),
            ..view(desk.read(), now, None, None)?
        })
    }
}

/// Stops the timer and writes down what it comes to; under half a minute nothing is written down.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StopTimer {
    /// 0 to 960, in place of what the timer says; the entry is then an estimate. Needed after more than sixteen hours.
    minutes: Option<u32>,
}

impl Command for StopTimer {
    const NAME: &'static str = "stopTimer";
    type Reply = BurdenView;

    fn run(self, session: &mut Session) -> Result<BurdenView> {
        let now = session.clock.now();
        let desk = session.desk()?;
        let timer = running(desk)?;
        let entry = timer.stop(now, self.minutes)?;
        let label = Label::new(Place::Values, stopped(timer, entry.as_ref()));
        desk.change(label, |tx| {
            store::end(tx)?;
            match &entry {
                Some(entry) => add(tx, entry),
                None => Ok(()),
            }
        })?;
        Ok(BurdenView {
            ended: Some(ended(timer, entry.as_ref())),
            ..view(desk.read(), now, None, None)?
        })
    }
}

/// Discards the timer; nothing is written down.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DiscardTimer {}

impl Command for DiscardTimer {
    const NAME: &'static str = "discardTimer";
    type Reply = BurdenView;

    fn run(self, session: &mut Session) -> Result<BurdenView> {
        let now = session.clock.now();
        let desk = session.desk()?;
        let timer = running(desk)?;
        let label = Label::new(Place::Values, words::discard_timer(timer.tag.label()));
        desk.change(label, store::end)?;
        view(desk.read(), now, None, None)
    }
}
