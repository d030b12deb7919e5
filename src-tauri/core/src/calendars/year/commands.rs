//! Commands on the weeks of a year.

use serde::Deserialize;
use ts_rs::TS;

use crate::calendars::picture::store::everything;
use crate::calendars::weeks::year::counts;
use crate::calendars::year::{Said, Year, YearWeeks, store};
use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Desk, Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::words::wishes as words;

/// What is said, and where nothing is said what the calendars show.
fn year(desk: &Desk, today: Day) -> Result<Year> {
    let seen = counts(&everything(desk.read(), today)?.picture.kinds());
    let observed = YearWeeks::observed(&seen);
    Ok(Year::of(store::said(desk.read())?, observed))
}

/// Asks how many weeks a year are of each kind.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadYear {}

impl Command for ReadYear {
    const NAME: &'static str = "year";
    type Reply = Year;

    fn run(self, session: &mut Session) -> Result<Year> {
        let today = session.clock.now().today();
        year(session.desk()?, today)
    }
}

/// Says how many weeks a year are of each kind; `null` leaves a side to what is known otherwise.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetYear {
    have: Option<YearWeeks>,
    wish: Option<YearWeeks>,
}

impl Command for SetYear {
    const NAME: &'static str = "setYear";
    type Reply = Year;

    fn run(self, session: &mut Session) -> Result<Year> {
        let read = |field, weeks: Option<YearWeeks>| {
            weeks.map(|weeks| YearWeeks::read(field, weeks)).transpose()
        };
        let said = Said {
            have: read("have", self.have)?,
            wish: read("wish", self.wish)?,
        };
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let label = Label::new(Place::Calendars, words::set_year());
        desk.change(label, |tx| store::set(tx, said))?;
        year(desk, today)
    }
}
