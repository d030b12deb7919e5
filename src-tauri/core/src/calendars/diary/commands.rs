//! Commands on the evening diary.

use serde::Deserialize;
use ts_rs::TS;

use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::diary::{DiaryView, Entry, minutes, recent, store};
use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Desk, Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::words::wishes as words;

fn view(desk: &Desk, today: Day) -> Result<DiaryView> {
    Ok(DiaryView::of(&store::all(desk.read())?, today))
}

/// Asks for the diary: the last fourteen days, and what it comes to.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadDiary {}

impl Command for ReadDiary {
    const NAME: &'static str = "diary";
    type Reply = DiaryView;

    fn run(self, session: &mut Session) -> Result<DiaryView> {
        let today = session.clock.now().today();
        view(session.desk()?, today)
    }
}

/// Writes one kind of work into a day of the last fourteen.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetDiary {
    day: Day,
    /// 0 to 960.
    minutes: u16,
    category: CategoryId,
}

impl Command for SetDiary {
    const NAME: &'static str = "setDiary";
    type Reply = DiaryView;

    fn run(self, session: &mut Session) -> Result<DiaryView> {
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let name = category::store::work_name(desk.read(), self.category)?;
        let entry = Entry {
            day: recent(self.day, today)?,
            category: self.category,
            minutes: minutes(self.minutes)?,
        };
        let label = Label::new(
            Place::Calendars,
            words::set_diary(entry.day, &name, entry.minutes),
        );
        desk.change(label, |tx| store::set(tx, entry))?;
        view(desk, today)
    }
}

/// Clears a day of the diary, as if it had not been filled in.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClearDiary {
    day: Day,
}

impl Command for ClearDiary {
    const NAME: &'static str = "clearDiary";
    type Reply = DiaryView;

    fn run(self, session: &mut Session) -> Result<DiaryView> {
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let label = Label::new(Place::Calendars, words::clear_diary(self.day));
        desk.change(label, |tx| store::clear(tx, self.day))?;
        view(desk, today)
    }
}
