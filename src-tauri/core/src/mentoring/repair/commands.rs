//! Commands on the ladder of steps. Bearings takes none of them itself.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::health;
use crate::mentoring::page::PersonPage;
use crate::mentoring::page::store::page;
use crate::mentoring::person::store as people;
use crate::mentoring::repair::{RepairDraft, RepairId, check, store};
use crate::session::Session;
use crate::words::mentoring::health as words;

/// Takes a step that comes next.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeStep {
    draft: RepairDraft,
}

impl Command for TakeStep {
    const NAME: &'static str = "takeStep";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let draft = self.draft.read(today)?;
        let desk = session.desk()?;
        let own = people::one(desk.read(), draft.person)?;
        let view = health::store::view(desk.read(), draft.person, &own.draft, today)?;
        let offered: Vec<_> = view.repair.offered.iter().map(|own| own.step).collect();
        check(draft.step, &offered)?;
        let label = words::take(&own.draft.name, draft.step.label());
        desk.change(Label::new(Place::Mentoring, label), |tx| {
            store::add(tx, &draft)
        })?;
        page(desk.read(), draft.person, today)
    }
}

/// Takes a step back that was noted by mistake.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UntakeStep {
    id: RepairId,
}

impl Command for UntakeStep {
    const NAME: &'static str = "untakeStep";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let draft = store::one(desk.read(), self.id)?;
        let name = people::one(desk.read(), draft.person)?.draft.name;
        let label = Label::new(Place::Mentoring, words::untake(&name));
        desk.change(label, |tx| store::remove(tx, self.id))?;
        page(desk.read(), draft.person, today)
    }
}
