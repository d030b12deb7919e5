//! Commands on the weeks that count, and the week they give on average.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::compare::WeekGrid;
use crate::calendars::picture::Week;
use crate::calendars::picture::store::everything;
use crate::calendars::weeks::{Proposal, store};
use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::words::calendars as words;

/// One week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeekView {
    /// Its Monday.
    pub monday: Day,
    /// Minutes of work, and of what is not sorted yet, with overlaps counted once.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Entries that begin in it.
    pub events: u32,
    /// Days of leave, Monday to Friday.
    pub leave_days: u32,
    /// What Bearings makes of it.
    pub proposed: Proposal,
    /// Whether it counts.
    pub counted: bool,
    /// The person decided.
    pub chosen: bool,
}

fn views(session: &mut Session) -> Result<Vec<WeekView>> {
    let today = session.clock.now().today();
    let view = |week: &Week| WeekView {
        monday: week.sum.monday,
        minutes: week.sum.minutes,
        events: week.sum.events,
        leave_days: week.sum.leave_days,
        proposed: week.proposal,
        counted: week.counts(),
        chosen: week.chosen.is_some(),
    };
    Ok(everything(session.desk()?.read(), today)?.picture.weeks.iter().map(view).collect())
}

/// Asks for the weeks so far, in order.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListWeeks {}

impl Command for ListWeeks {
    const NAME: &'static str = "weeks";
    type Reply = Vec<WeekView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        views(session)
    }
}

/// Counts a week, sets it aside, or leaves it as proposed (`null`).
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetWeek {
    monday: Day,
    counted: Option<bool>,
}

impl Command for SetWeek {
    const NAME: &'static str = "setWeek";
    type Reply = Vec<WeekView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        if self.monday != self.monday.monday() {
            return Err(Error::Invalid { field: "monday", why: "must be a Monday" });
        }
        let text = match self.counted {
            Some(true) => words::count_week(self.monday),
            Some(false) => words::set_week_aside(self.monday),
            None => words::week_as_proposed(self.monday),
        };
        let label = Label::new(Place::Calendars, text);
        session.desk()?.change(label, |tx| store::choose(tx, self.monday, self.counted))?;
        views(session)
    }
}

/// Asks for the week the person has: the mean of the weeks that count.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadHave {}

impl Command for ReadHave {
    const NAME: &'static str = "have";
    type Reply = WeekGrid;

    fn run(self, session: &mut Session) -> Result<WeekGrid> {
        let today = session.clock.now().today();
        let all = everything(session.desk()?.read(), today)?;
        Ok(WeekGrid::have(&all.picture.tally, &all.categories))
    }
}
