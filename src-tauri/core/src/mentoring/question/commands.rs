//! Commands on questions.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::{Error, Result};
use crate::mentoring::question::view::QuestionsView;
use crate::mentoring::question::{QuestionDraft, QuestionId, store};
use crate::mentoring::standing::store as standing;
use crate::session::Session;
use crate::words::mentoring::meeting as words;

fn label(verb: &str) -> Label {
    Label::new(Place::Mentoring, words::question(verb))
}

fn view(desk: &Desk) -> Result<QuestionsView> {
    let conn = desk.read();
    let questions = store::questions(conn)?;
    let own = store::own(conn)?;
    Ok(QuestionsView::of(
        &questions,
        &own,
        standing::standing(conn)?,
    ))
}

/// Asks for the question bank.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListQuestions {}

impl Command for ListQuestions {
    const NAME: &'static str = "questions";
    type Reply = QuestionsView;

    fn run(self, session: &mut Session) -> Result<QuestionsView> {
        view(session.desk()?)
    }
}

/// Adds a question of the person's own.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddQuestion {
    draft: QuestionDraft,
}

impl Command for AddQuestion {
    const NAME: &'static str = "addQuestion";
    type Reply = QuestionsView;

    fn run(self, session: &mut Session) -> Result<QuestionsView> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        desk.change(label("add"), |tx| store::add(tx, &draft))?;
        view(desk)
    }
}

/// Changes a question of the person's own.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditQuestion {
    id: QuestionId,
    draft: QuestionDraft,
}

impl Command for EditQuestion {
    const NAME: &'static str = "editQuestion";
    type Reply = QuestionsView;

    fn run(self, session: &mut Session) -> Result<QuestionsView> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        desk.change(label("change"), |tx| store::edit(tx, self.id, &draft))?;
        view(desk)
    }
}

/// Hides a question, or shows it again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HideQuestion {
    key: String,
    hidden: bool,
}

impl Command for HideQuestion {
    const NAME: &'static str = "hideQuestion";
    type Reply = QuestionsView;

    fn run(self, session: &mut Session) -> Result<QuestionsView> {
        let desk = session.desk()?;
        let questions = store::questions(desk.read())?;
        if questions.of(&self.key).is_none() {
            return Err(Error::NotFound { what: "question" });
        }
        let verb = if self.hidden { "hide" } else { "show" };
        desk.change(label(verb), |tx| {
            if self.hidden {
                store::hide(tx, &self.key)
            } else {
                store::show(tx, &self.key)
            }
        })?;
        view(desk)
    }
}

/// Puts a question of the person's own in the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveQuestion {
    id: QuestionId,
}

impl Command for RemoveQuestion {
    const NAME: &'static str = "removeQuestion";
    type Reply = QuestionsView;

    fn run(self, session: &mut Session) -> Result<QuestionsView> {
        let desk = session.desk()?;
        desk.change(label("remove"), |tx| {
            store::remove(tx, self.id, tx.now.today())
        })?;
        view(desk)
    }
}

/// Takes a question of the person's own out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreQuestion {
    id: QuestionId,
}

impl Command for RestoreQuestion {
    const NAME: &'static str = "restoreQuestion";
    type Reply = QuestionsView;

    fn run(self, session: &mut Session) -> Result<QuestionsView> {
        let desk = session.desk()?;
        desk.change(label("bring back"), |tx| store::restore(tx, self.id))?;
        view(desk)
    }
}
