//! Commands on the needs map.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::need::map::NeedsView;
use crate::mentoring::need::{NeedAnswer, need, store};
use crate::session::Session;
use crate::words::mentoring::need as words;

/// Asks for the needs map.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadNeeds {}

impl Command for ReadNeeds {
    const NAME: &'static str = "needs";
    type Reply = NeedsView;

    fn run(self, session: &mut Session) -> Result<NeedsView> {
        store::view(session.desk()?.read())
    }
}

/// Says how much a need matters and how much of it is missing; nothing said takes the answer back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerNeed {
    /// Its lasting name.
    need: String,
    answer: NeedAnswer,
}

impl Command for AnswerNeed {
    const NAME: &'static str = "answerNeed";
    type Reply = NeedsView;

    fn run(self, session: &mut Session) -> Result<NeedsView> {
        let own = need(&self.need)?;
        let answer = self.answer.read()?;
        let desk = session.desk()?;
        let label = Label::new(Place::Mentoring, words::answered(&own.name));
        desk.change(label, |tx| store::set(tx, &own.key, &answer))?;
        store::view(desk.read())
    }
}
