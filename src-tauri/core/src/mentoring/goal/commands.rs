//! Commands on goals.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::mentoring::goal::lint::{GoalNote, lint};
use crate::mentoring::goal::view::GoalsView;
use crate::mentoring::goal::{GoalDraft, GoalId, GoalState, named_quarter, store};
use crate::mentoring::ladder::store::all_evidence;
use crate::mentoring::ladder::{competency, pack};
use crate::session::Session;
use crate::words::mentoring::goal as words;

fn label(words: String) -> Label {
    Label::new(Place::Mentoring, words)
}

fn view(session: &mut Session) -> Result<GoalsView> {
    let today = session.clock.now().today();
    let conn = session.desk()?.read();
    let all = store::all(conn)?;
    Ok(GoalsView::of(&all, &all_evidence(conn)?, pack()?, today))
}

fn checked(draft: GoalDraft) -> Result<GoalDraft> {
    let draft = draft.read()?;
    if let Some(key) = &draft.competency {
        competency(key)?;
    }
    Ok(draft)
}

/// Asks for the goals.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListGoals {}

impl Command for ListGoals {
    const NAME: &'static str = "goals";
    type Reply = GoalsView;

    fn run(self, session: &mut Session) -> Result<GoalsView> {
        view(session)
    }
}

/// Notes on a goal that is being written.
pub type GoalNotes = Vec<GoalNote>;

/// Asks what would make a goal easier to keep, while it is written. Nothing is kept.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckGoal {
    draft: GoalDraft,
}

impl Command for CheckGoal {
    const NAME: &'static str = "checkGoal";
    type Reply = GoalNotes;

    fn run(self, session: &mut Session) -> Result<GoalNotes> {
        Ok(lint(&self.draft, session.clock.now().today()))
    }
}

/// Adds a goal.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddGoal {
    draft: GoalDraft,
}

impl Command for AddGoal {
    const NAME: &'static str = "addGoal";
    type Reply = GoalsView;

    fn run(self, session: &mut Session) -> Result<GoalsView> {
        let draft = checked(self.draft)?;
        let desk = session.desk()?;
        desk.change(label(words::add(&draft.title)), |tx| store::add(tx, &draft))?;
        view(session)
    }
}

/// Changes a goal.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditGoal {
    id: GoalId,
    draft: GoalDraft,
}

impl Command for EditGoal {
    const NAME: &'static str = "editGoal";
    type Reply = GoalsView;

    fn run(self, session: &mut Session) -> Result<GoalsView> {
        let draft = checked(self.draft)?;
        let desk = session.desk()?;
        desk.change(label(words::edit(&draft.title)), |tx| {
            store::edit(tx, self.id, &draft)
        })?;
        view(session)
    }
}

/// Says that a milestone is done on a day, or is not done.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TickMilestone {
    id: GoalId,
    /// Its place among the goal's milestones, from 0.
    place: u32,
    on: Option<Day>,
}

impl Command for TickMilestone {
    const NAME: &'static str = "tickMilestone";
    type Reply = GoalsView;

    fn run(self, session: &mut Session) -> Result<GoalsView> {
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        let place = self.place as usize;
        let missing = Error::NotFound { what: "milestone" };
        let milestone = own.draft.milestones.get(place).ok_or(missing)?;
        let words = words::milestone(&milestone.what, self.on.is_some());
        desk.change(label(words), |tx| store::tick(tx, self.id, place, self.on))?;
        view(session)
    }
}

/// Says where a measured result stands.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeasureResult {
    id: GoalId,
    /// Its place among the goal's results, from 0.
    place: u32,
    #[ts(type = "number")]
    now: i64,
}

impl Command for MeasureResult {
    const NAME: &'static str = "measureResult";
    type Reply = GoalsView;

    fn run(self, session: &mut Session) -> Result<GoalsView> {
        if self.now.abs() > 1_000_000_000 {
            return Err(Error::Invalid {
                field: "now",
                why: "must be a figure up to a thousand million",
            });
        }
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        let place = self.place as usize;
        let missing = Error::NotFound { what: "result" };
        let result = own.draft.results.get(place).ok_or(missing)?;
        let words = words::measured(&result.name);
        desk.change(label(words), |tx| {
            store::measure(tx, self.id, place, self.now)
        })?;
        view(session)
    }
}

/// Writes how far a goal stood at a quarter's end, in hundredths.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScoreGoal {
    id: GoalId,
    /// "2026-Q4".
    quarter: String,
    score: u8,
}

impl Command for ScoreGoal {
    const NAME: &'static str = "scoreGoal";
    type Reply = GoalsView;

    fn run(self, session: &mut Session) -> Result<GoalsView> {
        if self.score > 100 {
            return Err(Error::Invalid {
                field: "score",
                why: "must be between 0 and 1",
            });
        }
        let quarter = named_quarter(&self.quarter)?;
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        let words = words::scored(&own.draft.title, &quarter);
        desk.change(label(words), |tx| {
            store::score(tx, self.id, &quarter, self.score)
        })?;
        view(session)
    }
}

/// Says what became of a goal.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SettleGoal {
    id: GoalId,
    state: GoalState,
}

impl Command for SettleGoal {
    const NAME: &'static str = "settleGoal";
    type Reply = GoalsView;

    fn run(self, session: &mut Session) -> Result<GoalsView> {
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        let words = words::settle(&own.draft.title, self.state.name());
        desk.change(label(words), |tx| store::settle(tx, self.id, self.state))?;
        view(session)
    }
}

/// Puts a goal in the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveGoal {
    id: GoalId,
}

impl Command for RemoveGoal {
    const NAME: &'static str = "removeGoal";
    type Reply = GoalsView;

    fn run(self, session: &mut Session) -> Result<GoalsView> {
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        desk.change(label(words::remove(&own.draft.title)), |tx| {
            store::remove(tx, self.id, tx.now.today())
        })?;
        view(session)
    }
}

/// Takes a goal out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreGoal {
    id: GoalId,
}

impl Command for RestoreGoal {
    const NAME: &'static str = "restoreGoal";
    type Reply = GoalsView;

    fn run(self, session: &mut Session) -> Result<GoalsView> {
        let desk = session.desk()?;
        let title = store::all(desk.read())?
            .into_iter()
            .find(|(id, _)| *id == self.id)
            .map(|(_, own)| own.draft.title)
            .unwrap_or_default();
        desk.change(label(words::restore(&title)), |tx| {
            store::restore(tx, self.id)
        })?;
        view(session)
    }
}
