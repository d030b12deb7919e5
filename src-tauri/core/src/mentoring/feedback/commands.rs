//! Commands on the log of feedback.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::feedback::{FeedbackDraft, FeedbackId, store};
use crate::mentoring::page::PersonPage;
use crate::mentoring::page::store::page;
use crate::mentoring::person::store as people;
use crate::session::Session;
use crate::words::mentoring::feedback as words;

fn label(words: String) -> Label {
    Label::new(Place::Mentoring, words)
}

/// Writes down what somebody said of how the person works.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddFeedback {
    draft: FeedbackDraft,
}

impl Command for AddFeedback {
    const NAME: &'static str = "addFeedback";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let draft = self.draft.read(today)?;
        let desk = session.desk()?;
        let name = people::one(desk.read(), draft.person)?.draft.name;
        desk.change(label(words::add(&name)), |tx| store::add(tx, &draft))?;
        page(desk.read(), draft.person, today)
    }
}

/// Changes an entry.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditFeedback {
    id: FeedbackId,
    draft: FeedbackDraft,
}

impl Command for EditFeedback {
    const NAME: &'static str = "editFeedback";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let draft = self.draft.read(today)?;
        let desk = session.desk()?;
        let name = people::one(desk.read(), draft.person)?.draft.name;
        desk.change(label(words::edit(&name)), |tx| {
            store::edit(tx, self.id, &draft)
        })?;
        page(desk.read(), draft.person, today)
    }
}

/// Removes an entry.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveFeedback {
    id: FeedbackId,
}

impl Command for RemoveFeedback {
    const NAME: &'static str = "removeFeedback";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let draft = store::one(desk.read(), self.id)?;
        let name = people::one(desk.read(), draft.person)?.draft.name;
        desk.change(label(words::remove(&name)), |tx| store::remove(tx, self.id))?;
        page(desk.read(), draft.person, today)
    }
}
