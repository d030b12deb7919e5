//! Commands on the weeks, what kind each was, and the week that each kind gives on average.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::compare::WeekGrid;
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::picture::store::everything;
use crate::calendars::picture::{Picture, Week};
use crate::calendars::weeks::proposal::{Proposal, WeekReason};
use crate::calendars::weeks::year::{KindCount, counts};
use crate::calendars::weeks::{WeekKind, store};
use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::words::weeks as words;

/// One week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeekView {
    /// Its Monday.
    pub monday: Day,
    /// Minutes of work, and of what is not sorted yet, with overlaps counted once.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Entries that begin in it and count.
    pub events: u32,
    /// Days of leave, Monday to Friday.
    pub leave_days: u32,
    /// What Bearings makes of it.
    pub proposed: Proposal,
    /// The kind of week that would be.
    pub proposed_kind: WeekKind,
    /// What speaks for it.
    pub reasons: Vec<WeekReason>,
    /// What kind of week it is.
    pub kind: WeekKind,
    /// It is ordinary: part of the week the person has.
    pub counted: bool,
    /// The person decided.
    pub chosen: bool,
}

fn picture(session: &mut Session) -> Result<Picture> {
    let today = session.clock.now().today();
    Ok(everything(session.desk()?.read(), today)?.picture)
}

fn views(session: &mut Session) -> Result<Vec<WeekView>> {
    let view = |week: Week| WeekView {
        monday: week.sum.monday,
        minutes: week.sum.minutes,
        events: week.sum.events,
        leave_days: week.sum.leave_days,
        kind: week.kind(),
        proposed: week.proposed.proposal,
        proposed_kind: week.proposed.proposal.kind(),
        counted: week.counts(),
        chosen: week.chosen.is_some(),
        reasons: week.proposed.reasons,
    };
    Ok(picture(session)?.weeks.into_iter().map(view).collect())
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

/// Asks how many weeks of each kind there were, and how many a year that would be.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CountWeeks {}

impl Command for CountWeeks {
    const NAME: &'static str = "weekCounts";
    type Reply = Vec<KindCount>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        Ok(counts(&picture(session)?.kinds()))
    }
}

/// Says what kind of week it was, or leaves it as proposed (`null`).
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetWeek {
    monday: Day,
    kind: Option<WeekKind>,
}

impl Command for SetWeek {
    const NAME: &'static str = "setWeek";
    type Reply = Vec<WeekView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        if self.monday != self.monday.monday() {
            return Err(Error::Invalid {
                field: "monday",
                why: "must be a Monday",
            });
        }
        let text = match self.kind {
            Some(WeekKind::Ordinary) => words::ordinary_week(self.monday),
            Some(WeekKind::Inpatient) => words::inpatient_week(self.monday),
            Some(WeekKind::Leave) => words::leave_week(self.monday),
            Some(WeekKind::Conference) => words::conference_week(self.monday),
            Some(WeekKind::Aside) => words::set_week_aside(self.monday),
            None => words::week_as_proposed(self.monday),
        };
        let label = Label::new(Place::Calendars, text);
        session
            .desk()?
            .change(label, |tx| store::choose(tx, self.monday, self.kind))?;
        views(session)
    }
}

/// Takes what is proposed for these weeks as the person's own word, in one step.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConfirmWeeks {
    mondays: BTreeSet<Day>,
}

impl Command for ConfirmWeeks {
    const NAME: &'static str = "confirmWeeks";
    type Reply = Vec<WeekView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        if self.mondays.is_empty() {
            return Err(Error::Invalid {
                field: "mondays",
                why: "must not be empty",
            });
        }
        let weeks = picture(session)?.weeks;
        let proposed = |monday: &Day| {
            let week = weeks.iter().find(|week| week.sum.monday == *monday);
            let week = week.ok_or(Error::NotFound { what: "week" })?;
            Ok((*monday, week.proposed.proposal.kind()))
        };
        let kinds: Vec<(Day, WeekKind)> =
            self.mondays.iter().map(proposed).collect::<Result<_>>()?;
        let label = Label::new(Place::Calendars, words::confirm_weeks(kinds.len()));
        session.desk()?.change(label, |tx| {
            kinds
                .iter()
                .try_for_each(|(monday, kind)| store::choose(tx, *monday, Some(*kind)))
        })?;
        views(session)
    }
}

/// Asks for the mean week of one kind; of the ordinary weeks where none is named. That is the week the person has.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadHave {
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
}

impl Command for ReadHave {
    const NAME: &'static str = "have";
    type Reply = WeekGrid;

    fn run(self, session: &mut Session) -> Result<WeekGrid> {
        let today = session.clock.now().today();
        let all = everything(session.desk()?.read(), today)?;
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        Ok(WeekGrid::have(&all.picture.tally_of(kind), &all.categories))
    }
}
