//! Commands that sort titles and single entries.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::event::store as events;
use crate::calendars::event::{Event, EventId, Sorted};
use crate::calendars::fingerprint::silent_prints;
use crate::calendars::pattern::{Date, pattern};
use crate::calendars::picture::store::everything;
use crate::calendars::policy;
use crate::calendars::rule;
use crate::calendars::rule::{GroupId, Kind, RuleDraft, RuleId, offered};
use crate::calendars::sorting::{Material, Sorting};
use crate::calendars::title;
use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place, Tx};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::words::sorting as words;

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
        let rules: BTreeMap<RuleId, (Kind, bool)> = rule::store::all(conn)?
            .into_iter()
            .map(|rule| (rule.id, (rule.draft.kind, rule.starter)))
            .collect();
        let silent = events::title_key(conn)?.map(|key| silent_prints(&key));
        let material = Material {
            events: &all.events,
            policy: &all.policy,
            groups: &title::store::groups(conn)?,
            titles: &title::store::known(conn)?,
            categories: &all.categories,
            rules: &rules,
            tally: &all.picture.tally,
            silent: &silent.unwrap_or_default(),
        };
        Ok(material.sorting(&|event: &Event| counted.contains(&event.day.monday())))
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
        let all = events::all(session.desk()?.read())?;
        let own: Vec<Event> = of_group(&all, self.group);
        let label = label(session, self.group, &own, self.category)?;
        session
            .desk()?
            .change(label, |tx| decide(tx, self.group, &own, self.category))?;
        offer(session, self.group, self.category)
    }
}

/// Sorts all entries of several titles in one step; `null` leaves them open.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SortTitles {
    groups: BTreeSet<GroupId>,
    category: Option<CategoryId>,
}

impl Command for SortTitles {
    const NAME: &'static str = "sortGroups";
    type Reply = Sorting;

    fn run(self, session: &mut Session) -> Result<Sorting> {
        let Some(first) = self.groups.first().copied() else {
            return Err(Error::Invalid {
                field: "groups",
                why: "must not be empty",
            });
        };
        let conn = session.desk()?.read();
        let name = category::store::optional_name(conn, self.category)?;
        for group in &self.groups {
            title::store::group(conn, *group)?;
        }
        let all = events::all(conn)?;
        let label = if self.groups.len() == 1 {
            label(session, first, &of_group(&all, first), self.category)?
        } else {
            let words = words::sort_titles(self.groups.len(), name.as_deref());
            Label::new(Place::Calendars, words)
        };
        session.desk()?.change(label, |tx| {
            self.groups
                .iter()
                .try_for_each(|group| decide(tx, *group, &of_group(&all, *group), self.category))
        })?;
        ListSorting {}.run(session)
    }
}

fn of_group(events: &[Event], group: GroupId) -> Vec<Event> {
    events
        .iter()
        .filter(|event| event.group == group)
        .copied()
        .collect()
}

/// Left open where no rule speaks: a rule made later may sort it. Where one does, that was wrong, and it stays open.
fn decide(tx: &Tx, group: GroupId, own: &[Event], category: Option<CategoryId>) -> Result<()> {
    let ruled = own.iter().any(|event| event.ruled.is_some());
    let decided = (category.is_some() || ruled).then_some(category);
    title::store::decide(tx, group, decided)
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
        let own: Vec<Event> = events::all(desk.read())?
            .into_iter()
            .filter(|event| event.id == self.event)
            .collect();
        let label = label(session, group, &own, self.category)?;
        session
            .desk()?
            .change(label, |tx| events::decide(tx, self.event, self.category))?;
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
    /// It counts; others are free, declined, called off or leave.
    pub counts: bool,
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
        let conn = session.desk()?.read();
        let policy = policy::store::policy(conn)?;
        let all = events::all(conn)?;
        let view = |event: Event| GroupEvent {
            counts: event.counts(&policy),
            event: event.id,
            day: event.day,
            from: event.from,
            to: event.to,
            category: event.sorted.category(),
            own: matches!(event.sorted, Sorted::One(_)),
        };
        Ok(all
            .into_iter()
            .filter(|event| event.group == self.group)
            .map(view)
            .collect())
    }
}

/// The label names a title only where titles are kept: the record of what was done is stored.
fn label(
    session: &mut Session,
    group: GroupId,
    own: &[Event],
    category: Option<CategoryId>,
) -> Result<Label> {
    let conn = session.desk()?.read();
    let title = title::store::group(conn, group)?.title;
    let dates: Vec<Date> = own.iter().map(Event::date).collect();
    let what = title.unwrap_or_else(|| words::untitled(&pattern(&dates)));
    let category = category::store::optional_name(conn, category)?;
    Ok(Label::new(
        Place::Calendars,
        words::sort(&what, category.as_deref()),
    ))
}

/// Offers a rule for the title's words, while the title is known; the decision itself already holds for the title.
fn offer(session: &mut Session, group: GroupId, category: Option<CategoryId>) -> Result<Corrected> {
    let titles = title::store::known(session.desk()?.read())?;
    let offer = titles
        .get(&group)
        .zip(category)
        .map(|(title, category)| offered(Some(title), group, category));
    Ok(Corrected { offer })
}
