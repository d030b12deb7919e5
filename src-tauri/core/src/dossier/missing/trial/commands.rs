//! Commands that try rules over the entries before they are kept.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::dossier::criteria::{CriteriaStep, Criterion};
use crate::dossier::entry::row::Ground;
use crate::dossier::missing::opened::OpenCriterion;
use crate::dossier::missing::reading::read;
use crate::dossier::missing::store::gather;
use crate::dossier::missing::trial::{TriedCriterion, tried};
use crate::error::Result;
use crate::session::Session;

/// Asks how a step that is being written reads, and how the entries would stand against it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TryStep {
    step: CriteriaStep,
}

impl Command for TryStep {
    const NAME: &'static str = "tryStep";
    type Reply = Vec<TriedCriterion>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let today = session.clock.now().today();
        let gathered = gather(session.desk()?.read(), today)?;
        Ok(tried(&self.step, &gathered.facts()))
    }
}

/// Opens a criterion that is being written to its lists.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TryCriterion {
    criterion: Criterion,
}

impl Command for TryCriterion {
    const NAME: &'static str = "tryCriterion";
    type Reply = OpenCriterion;

    fn run(self, session: &mut Session) -> Result<OpenCriterion> {
        let criterion = self.criterion.read()?;
        let today = session.clock.now().today();
        let gathered = gather(session.desk()?.read(), today)?;
        let ground = Ground {
            evidence: &gathered.strongest,
            promoted_on: gathered.identity.promoted_on,
            today,
        };
        let reading = read(&criterion, &gathered.facts());
        Ok(OpenCriterion::of(reading, &gathered.entries, &ground, None))
    }
}
