//! Commands on facts.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::{Error, Result};
use crate::options::criterion::{CriterionId, store as criteria};
use crate::options::fact::{FactDraft, store};
use crate::options::path::{PathId, Road, store as paths};
use crate::options::view::OptionsView;
use crate::session::Session;
use crate::session::paths::{label, view};
use crate::words::options::change as words;

/// Writes what is known of a path on a criterion.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetFact {
    path: PathId,
    criterion: CriterionId,
    draft: FactDraft,
}

impl Command for SetFact {
    const NAME: &'static str = "setFact";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let desk = session.desk()?;
        let path = paths::one(desk.read(), self.path)?.draft;
        let rule = criteria::one(desk.read(), self.criterion)?.rule;
        let fact = self.draft.read(rule.yardstick)?;
        if fact.kept.is_some() && path.road != Road::StayAsked {
            return Err(Error::Invalid {
                field: "kept",
                why: "is only asked where one stays on new terms",
            });
        }
        desk.change(label(words::set_fact(&path.title, &rule.name)), |tx| {
            store::set(tx, self.path, self.criterion, &fact)
        })?;
        view(session)
    }
}

/// Clears what is known of a path on a criterion.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClearFact {
    path: PathId,
    criterion: CriterionId,
}

impl Command for ClearFact {
    const NAME: &'static str = "clearFact";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let desk = session.desk()?;
        let path = paths::one(desk.read(), self.path)?.draft;
        let rule = criteria::one(desk.read(), self.criterion)?.rule;
        desk.change(label(words::clear_fact(&path.title, &rule.name)), |tx| {
            store::clear(tx, self.path, self.criterion)
        })?;
        view(session)
    }
}
