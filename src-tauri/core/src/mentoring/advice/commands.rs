//! Commands on the ledger of advice.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::advice::{AdviceDraft, AdviceId, store};
use crate::mentoring::page::PersonPage;
use crate::mentoring::page::store::page;
use crate::mentoring::person::store as people;
use crate::session::Session;
use crate::words::mentoring::advice as words;

fn label(words: String) -> Label {
    Label::new(Place::Mentoring, words)
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
        let today = session.clock.now().today();
        let draft = self.draft.read(today)?;
        let desk = session.desk()?;
        let name = people::one(desk.read(), draft.person)?.draft.name;
        desk.change(label(words::add(&name)), |tx| store::add(tx, &draft))?;
        page(desk.read(), draft.person, today)
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
pub struct RemoveAdvice {
    id: AdviceId,
}

impl Command for RemoveAdvice {
    const NAME: &'static str = "removeAdvice";
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
