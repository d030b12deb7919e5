//! Commands on the ledger of advice.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Desk, Tx};
use crate::error::Result;
use crate::mentoring::advice::{AdviceDraft, AdviceId, store};
use crate::mentoring::page::PersonPage;
use crate::mentoring::person::PersonId;
use crate::session::Session;
use crate::session::logged::{Log, add, edit, remove};
use crate::words::mentoring::advice as words;

/// The ledger of advice, as its commands see it.
struct AdviceLog;

impl Log for AdviceLog {
    type Id = AdviceId;
    type Draft = AdviceDraft;

    fn whose(draft: &AdviceDraft) -> PersonId {
        draft.person
    }

    fn checked(draft: AdviceDraft, today: Day) -> Result<AdviceDraft> {
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

    fn one(desk: &Desk, id: AdviceId) -> Result<AdviceDraft> {
        store::one(desk.read(), id)
    }

    fn add(tx: &Tx, draft: &AdviceDraft) -> Result<()> {
        store::add(tx, draft).map(|_| ())
    }

    fn edit(tx: &Tx, id: AdviceId, draft: &AdviceDraft) -> Result<()> {
        store::edit(tx, id, draft)
    }

    fn remove(tx: &Tx, id: AdviceId) -> Result<()> {
        store::remove(tx, id)
    }
}

/// Writes down what somebody advised.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddAdvice {
    draft: AdviceDraft,
}

impl Command for AddAdvice {
    const NAME: &'static str = "addAdvice";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        add::<AdviceLog>(session, self.draft)
    }
}

/// Changes an entry: what was decided, what came of it, how it sits with what matters.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditAdvice {
    id: AdviceId,
    draft: AdviceDraft,
}

impl Command for EditAdvice {
    const NAME: &'static str = "editAdvice";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        edit::<AdviceLog>(session, self.id, self.draft)
    }
}

/// Removes an entry.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveAdvice {
    id: AdviceId,
}

impl Command for RemoveAdvice {
    const NAME: &'static str = "removeAdvice";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        remove::<AdviceLog>(session, self.id)
    }
}
