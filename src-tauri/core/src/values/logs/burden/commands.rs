//! Commands on the burden log. Each change answers with the log of the last twelve weeks.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::session::files::Saved;
use crate::values::logs::burden::store::view;
use crate::values::logs::burden::table::burden_csv;
use crate::values::logs::burden::{
    Burden, BurdenId, BurdenMinutes, BurdenView, corrected, day_lines, minutes, past, store,
};
use crate::values::logs::method::{BurdenMethod, BurdenTag};
use crate::words::logs as words;

/// Asks for the burden log.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadBurden {
    /// First day of the entries and sums; twelve weeks before the last, if none is named.
    from: Option<Day>,
    /// Last day of them; today, if none is named.
    to: Option<Day>,
}

impl Command for ReadBurden {
    const NAME: &'static str = "burden";
    type Reply = BurdenView;

    fn run(self, session: &mut Session) -> Result<BurdenView> {
        let now = session.clock.now();
        if let (Some(from), Some(to)) = (self.from, self.to)
            && from > to
        {
            return Err(Error::Invalid {
                field: "to",
                why: "must not be before the first day",
            });
        }
        view(session.desk()?.read(), now, self.from, self.to)
    }
}

/// Fills a day in at its end. What it held of this method, other than from the timer, gives way.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetBurdenDay {
    day: Day,
    method: BurdenMethod,
    /// Each burden once; 0 minutes says that there was none.
    lines: Vec<BurdenMinutes>,
}

impl Command for SetBurdenDay {
    const NAME: &'static str = "setBurdenDay";
    type Reply = BurdenView;

    fn run(self, session: &mut Session) -> Result<BurdenView> {
        let now = session.clock.now();
        let day = past(self.day, now.today())?;
        let lines = day_lines(&self.lines)?;
        let all = lines.iter().map(|line| line.minutes).sum();
        let desk = session.desk()?;
        let label = Label::new(Place::Values, words::log_day(day, all, self.method.label()));
        desk.change(label, |tx| store::set_day(tx, day, self.method, &lines))?;
        view(desk.read(), now, None, None)
    }
}

/// Adds one entry.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddBurden {
    day: Day,
    tag: BurdenTag,
    /// 0 to 960.
    minutes: u32,
    method: BurdenMethod,
}

impl Command for AddBurden {
    const NAME: &'static str = "addBurden";
    type Reply = BurdenView;

    fn run(self, session: &mut Session) -> Result<BurdenView> {
        let now = session.clock.now();
        let entry = Burden {
            day: past(self.day, now.today())?,
            tag: self.tag,
            minutes: minutes(self.minutes)?,
            method: self.method,
            clocked: None,
        };
        let desk = session.desk()?;
        let label = Label::new(
            Place::Values,
            words::log_burden(entry.tag.label(), entry.minutes),
        );
        desk.change(label, |tx| store::add(tx, &entry))?;
        view(desk.read(), now, None, None)
    }
}

/// Corrects an entry. Say how the new figure is known: what is written over the timer's is no longer timed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditBurden {
    id: BurdenId,
    day: Day,
    tag: BurdenTag,
    /// 0 to 960.
    minutes: u32,
    method: BurdenMethod,
}

impl Command for EditBurden {
    const NAME: &'static str = "editBurden";
    type Reply = BurdenView;

    fn run(self, session: &mut Session) -> Result<BurdenView> {
        let now = session.clock.now();
        let desk = session.desk()?;
        let before = store::one(desk.read(), self.id)?;
        let entry = corrected(Burden {
            day: past(self.day, now.today())?,
            tag: self.tag,
            minutes: minutes(self.minutes)?,
            method: self.method,
            clocked: before.clocked,
        })?;
        let label = Label::new(
            Place::Values,
            words::edit_burden(before.tag.label(), before.day),
        );
        desk.change(label, |tx| store::edit(tx, self.id, &entry))?;
        view(desk.read(), now, None, None)
    }
}

/// Removes an entry.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveBurden {
    id: BurdenId,
}

impl Command for RemoveBurden {
    const NAME: &'static str = "removeBurden";
    type Reply = BurdenView;

    fn run(self, session: &mut Session) -> Result<BurdenView> {
        let now = session.clock.now();
        let desk = session.desk()?;
        let before = store::one(desk.read(), self.id)?;
        let label = Label::new(
            Place::Values,
            words::remove_burden(before.tag.label(), before.day),
        );
        desk.change(label, |tx| store::remove(tx, self.id))?;
        view(desk.read(), now, None, None)
    }
}

/// Saves the whole log as a table, each entry with its method.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveBurdenTable {
    /// Token of the chosen file.
    file: String,
}

impl Command for SaveBurdenTable {
    const NAME: &'static str = "saveBurdenTable";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let entries = store::all(session.desk()?.read())?;
        let table = burden_csv(entries.iter().map(|(_, entry)| entry));
        session.save_bytes(&self.file, table.as_bytes())
    }
}
