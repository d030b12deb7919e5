//! Commands on the calendars that were brought in.

use serde::Deserialize;
use ts_rs::TS;

use crate::calendars::calendar::{CalendarView, store};
use crate::calendars::rule::CalendarId;
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::line;
use crate::words::bringing_in::weigh_calendar;
use crate::words::calendars as words;

fn views(session: &mut Session) -> Result<Vec<CalendarView>> {
    let now = session.clock.now();
    store::all(session.desk()?.read(), now)
}

/// Asks for the calendars.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListCalendars {}

impl Command for ListCalendars {
    const NAME: &'static str = "calendars";
    type Reply = Vec<CalendarView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        views(session)
    }
}

/// Renames a calendar.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenameCalendar {
    id: CalendarId,
    name: String,
}

impl Command for RenameCalendar {
    const NAME: &'static str = "renameCalendar";
    type Reply = Vec<CalendarView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let name = line("name", &self.name, 80)?;
        let desk = session.desk()?;
        let old = store::name(desk.read(), self.id)?;
        let label = Label::new(Place::Calendars, words::rename_calendar(&old, &name));
        desk.change(label, |tx| store::rename(tx, self.id, &name))?;
        views(session)
    }
}

/// Sets how much of a calendar's hours counts. Where calendars overlap, time counts once.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WeighCalendar {
    id: CalendarId,
    /// Thousandths, 0 to 1000.
    weight: u32,
}

impl Command for WeighCalendar {
    const NAME: &'static str = "setCalendarWeight";
    type Reply = Vec<CalendarView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        if self.weight > 1000 {
            return Err(Error::Invalid {
                field: "weight",
                why: "must be between 0 and 1000",
            });
        }
        let desk = session.desk()?;
        let name = store::name(desk.read(), self.id)?;
        let label = Label::new(Place::Calendars, weigh_calendar(&name, self.weight));
        desk.change(label, |tx| store::weigh(tx, self.id, self.weight))?;
        views(session)
    }
}

/// Removes a calendar with its entries.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveCalendar {
    id: CalendarId,
}

impl Command for RemoveCalendar {
    const NAME: &'static str = "removeCalendar";
    type Reply = Vec<CalendarView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let desk = session.desk()?;
        let name = store::name(desk.read(), self.id)?;
        let label = Label::new(Place::Calendars, words::remove_calendar(&name));
        desk.change(label, |tx| store::remove(tx, self.id))?;
        views(session)
    }
}
