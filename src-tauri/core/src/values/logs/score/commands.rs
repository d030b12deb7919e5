//! Commands on figures taken elsewhere.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Desk, Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::values::logs::score::{ScoreDraft, ScoreId, ScoresView, store};
use crate::words::logs as words;

fn view(desk: &Desk) -> Result<ScoresView> {
    Ok(ScoresView::of(&store::all(desk.read())?))
}

/// Asks for the figures taken elsewhere.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListScores {}

impl Command for ListScores {
    const NAME: &'static str = "scores";
    type Reply = ScoresView;

    fn run(self, session: &mut Session) -> Result<ScoresView> {
        view(session.desk()?)
    }
}

/// Types in a figure of a scale that was filled in elsewhere.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddScore {
    /// Name of the scale, 1 to 80 characters.
    scale: String,
    /// Not after today.
    day: Day,
    /// Kept to a thousandth.
    value: f64,
    /// 200 characters at most.
    note: Option<String>,
}

impl Command for AddScore {
    const NAME: &'static str = "addScore";
    type Reply = ScoresView;

    fn run(self, session: &mut Session) -> Result<ScoresView> {
        let today = session.clock.now().today();
        let draft = ScoreDraft::read(
            &self.scale,
            self.day,
            self.value,
            self.note.as_deref(),
            today,
        )?;
        let desk = session.desk()?;
        let label = Label::new(Place::Values, words::add_score(&draft.scale));
        desk.change(label, |tx| store::add(tx, &draft))?;
        view(desk)
    }
}

/// Changes a figure.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditScore {
    id: ScoreId,
    /// Name of the scale, 1 to 80 characters.
    scale: String,
    /// Not after today.
    day: Day,
    /// Kept to a thousandth.
    value: f64,
    /// 200 characters at most.
    note: Option<String>,
}

impl Command for EditScore {
    const NAME: &'static str = "editScore";
    type Reply = ScoresView;

    fn run(self, session: &mut Session) -> Result<ScoresView> {
        let today = session.clock.now().today();
        let draft = ScoreDraft::read(
            &self.scale,
            self.day,
            self.value,
            self.note.as_deref(),
            today,
        )?;
        let desk = session.desk()?;
        let label = Label::new(Place::Values, words::edit_score(&draft.scale));
        desk.change(label, |tx| store::edit(tx, self.id, &draft))?;
        view(desk)
    }
}

/// Removes a figure.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveScore {
    id: ScoreId,
}

impl Command for RemoveScore {
    const NAME: &'static str = "removeScore";
    type Reply = ScoresView;

    fn run(self, session: &mut Session) -> Result<ScoresView> {
        let desk = session.desk()?;
        let scale = store::one(desk.read(), self.id)?.scale;
        let label = Label::new(Place::Values, words::remove_score(&scale));
        desk.change(label, |tx| store::remove(tx, self.id))?;
        view(desk)
    }
}
