//! Commands on the log of feedback.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Desk, Tx};
use crate::error::Result;
use crate::mentoring::feedback::{FeedbackDraft, FeedbackId, store};
use crate::mentoring::page::PersonPage;
use crate::mentoring::person::PersonId;
use crate::session::Session;
use crate::session::logged::{Log, add, edit, remove};
use crate::words::mentoring::feedback as words;

/// The log of feedback, as its commands see it.
struct FeedbackLog;

impl Log for FeedbackLog {
    type Id = FeedbackId;
    type Draft = FeedbackDraft;

    fn whose(draft: &FeedbackDraft) -> PersonId {
        draft.person
    }

    fn checked(draft: FeedbackDraft, today: Day) -> Result<FeedbackDraft> {
        draft.read(today)
    }

    fn adding(name: &str) -> String {
        words::add(name)
    }

    fn changing(name: &str) -> String {
        words::edit(name)
    }

    fn removing(name: &str) -> String {
        words::remove(name)
    }

    fn one(desk: &Desk, id: FeedbackId) -> Result<FeedbackDraft> {
        store::one(desk.read(), id)
    }

    fn add(tx: &Tx, draft: &FeedbackDraft) -> Result<()> {
        store::add(tx, draft).map(|_| ())
    }

    fn edit(tx: &Tx, id: FeedbackId, draft: &FeedbackDraft) -> Result<()> {
        store::edit(tx, id, draft)
    }

    fn remove(tx: &Tx, id: FeedbackId) -> Result<()> {
        store::remove(tx, id)
    }
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
        add::<FeedbackLog>(session, self.draft)
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
        edit::<FeedbackLog>(session, self.id, self.draft)
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
        remove::<FeedbackLog>(session, self.id)
    }
}
