//! Commands that sort titles and single entries.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::event::store as events;
use crate::calendars::event::{Event, EventId, Sorted};
use crate::calendars::pattern::{Date, pattern};
use crate::calendars::picture::store::everything;
use crate::calendars::rule::{GroupId, RuleDraft, offered};
use crate::calendars::sorting::{Sorting, sorting};
use crate::calendars::title;
use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::words::calendars as words;

/// Asks how far sorting has come.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListSorting {}

impl Command for ListSorting {
    const NAME: &'static str = "sorting";
    type Reply = Sorting;

    fn run(self, session: &mut Session) -> Result<Sorting> {
        let today = session.clock.now().today();
        let conn = session.desk()?.read();
        let all = everything(conn, today)?;
        let counted: BTreeSet<Day> = all.picture.counted();
        let counts = |event: &Event| counted.contains(&event.day.monday());
        let titles = title::store::known(conn)?;
        Ok(sorting(&all.events, &events::groups(conn)?, &titles, &all.picture.tally, &counts))
    }
}

/// What follows from a correction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Corrected {
    /// A rule that would sort further titles like this one; `null` where none suggests itself.
    pub offer: Option<RuleDraft>,
}

/// Sorts all entries of a title; `null` leaves them open.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SortTitle {
    group: GroupId,
    category: Option<CategoryId>,
}

impl Command for SortTitle {
    const NAME: &'static str = "sortGroup";
    type Reply = Corrected;

    fn run(self, session: &mut Session) -> Result<Corrected> {
        let desk = session.desk()?;
        let own: Vec<Event> = events::all(desk.read())?.into_iter().filter(|event| event.group == self.group).collect();
        let label = label(session, self.group, &own, self.category)?;
        // Left open where no rule speaks: a rule made later may sort it. Where one does, that was wrong, and it stays open.
        let ruled = own.iter().any(|event| event.ruled.is_some());
        let decided = (self.category.is_some() || ruled).then_some(self.category);
        session.desk()?.change(label, |tx| events::decide_group(tx, self.group, decided))?;
        offer(session, self.group, self.category)
    }
}

/// Sorts one entry apart from its title; `null` leaves it open.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SortEvent {
    event: EventId,
    category: Option<CategoryId>,
}

impl Command for SortEvent {
    const NAME: &'static str = "sortEvent";
    type Reply = Corrected;

    fn run(self, session: &mut Session) -> Result<Corrected> {
        let desk = session.desk()?;
        let group = events::group_of(desk.read(), self.event)?;
        let own: Vec<Event> = events::all(desk.read())?.into_iter().filter(|event| event.id == self.event).collect();
        let label = label(session, group, &own, self.category)?;
        session.desk()?.change(label, |tx| events::decide_event(tx, self.event, self.category))?;
        offer(session, group, self.category)
    }
}

/// One entry of a title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GroupEvent {
    /// Its row.
    pub event: EventId,
    /// The day it begins.
    pub day: Day,
    /// Minute of that day.
    pub from: u32,
    /// Minutes after that midnight at which it ends.
    pub to: u32,
    /// Where it is sorted.
    pub category: Option<CategoryId>,
    /// It was sorted apart from its title.
    pub own: bool,
}

/// Asks for the entries of a title, in the order of time.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListGroupEvents {
    group: GroupId,
}

impl Command for ListGroupEvents {
    const NAME: &'static str = "groupEvents";
    type Reply = Vec<GroupEvent>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let all = events::all(session.desk()?.read())?;
        let view = |event: Event| GroupEvent {
            event: event.id,
            day: event.day,
            from: event.from,
            to: event.to,
            category: event.sorted.category(),
            own: matches!(event.sorted, Sorted::One(_)),
        };
        Ok(all.into_iter().filter(|event| event.group == self.group).map(view).collect())
    }
}

/// The label names a title only where titles are kept: the record of what was done is stored.
fn label(session: &mut Session, group: GroupId, own: &[Event], category: Option<CategoryId>) -> Result<Label> {
    let conn = session.desk()?.read();
    let title = events::groups(conn)?.remove(&group).ok_or(Error::NotFound { what: "title" })?.title;
    let dates: Vec<Date> = own.iter().map(Event::date).collect();
    let what = title.unwrap_or_else(|| words::untitled(&pattern(&dates)));
    let category = category::store::optional_name(conn, category)?;
    Ok(Label::new(Place::Calendars, words::sort(&what, category.as_deref())))
}

/// Offers a rule for the title's words, while the title is known; the decision itself already holds for the title.
fn offer(session: &mut Session, group: GroupId, category: Option<CategoryId>) -> Result<Corrected> {
    let titles = title::store::known(session.desk()?.read())?;
    let offer = titles.get(&group).zip(category).map(|(title, category)| offered(Some(title), group, category));
    Ok(Corrected { offer })
}
