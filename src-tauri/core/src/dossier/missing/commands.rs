//! Commands on what is missing.

use std::collections::BTreeMap;

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::dossier::criteria::{SetId, store as criteria};
use crate::dossier::entry::row::Ground;
use crate::dossier::entry::{EntryId, store as entries};
use crate::dossier::missing::diff::{RulesDifference, compare};
use crate::dossier::missing::opened::{EntryCriteria, OpenCriterion, counts_for, judged};
use crate::dossier::missing::reading::read;
use crate::dossier::missing::store::gather;
use crate::dossier::missing::view::{MissingView, readings};
use crate::error::{Error, Result};
use crate::session::Session;

/// Asks how the entries stand against the chosen rules.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadMissing {}

impl Command for ReadMissing {
    const NAME: &'static str = "missing";
    type Reply = MissingView;

    fn run(self, session: &mut Session) -> Result<MissingView> {
        let today = session.clock.now().today();
        let conn = session.desk()?.read();
        let gathered = gather(conn, today)?;
        let own = criteria::chosen(conn)?;
        let own = own.as_ref().map(|(set, target)| (set, target));
        Ok(MissingView::of(own, &gathered.facts()))
    }
}

/// Opens a criterion of the chosen rules.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadCriterion {
    key: String,
}

impl Command for ReadCriterion {
    const NAME: &'static str = "criterion";
    type Reply = OpenCriterion;

    fn run(self, session: &mut Session) -> Result<OpenCriterion> {
        const GONE: Error = Error::NotFound { what: "criterion" };
        let today = session.clock.now().today();
        let conn = session.desk()?.read();
        let (own, target) = criteria::chosen(conn)?.ok_or(GONE)?;
        let (_, step) = own.set.step(&target.track, &target.step).ok_or(GONE)?;
        let mut all = step.criteria();
        let criterion = all.find(|own| own.key == self.key).ok_or(GONE)?;
        let gathered = gather(conn, today)?;
        let reading = read(criterion, &gathered.facts());
        let ground = Ground {
            evidence: &gathered.strongest,
            promoted_on: gathered.identity.promoted_on,
            today,
        };
        let answer = criteria::answer(conn, own.id, &self.key)?;
        Ok(OpenCriterion::of(
            reading,
            &gathered.entries,
            &ground,
            answer,
        ))
    }
}

/// Asks which criteria of the chosen rules an entry counts for, and which it may be set beside.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadCountsFor {
    id: EntryId,
}

impl Command for ReadCountsFor {
    const NAME: &'static str = "countsFor";
    type Reply = EntryCriteria;

    fn run(self, session: &mut Session) -> Result<EntryCriteria> {
        let today = session.clock.now().today();
        let conn = session.desk()?.read();
        let draft = entries::any(conn, self.id)?.draft;
        let Some((own, target)) = criteria::chosen(conn)? else {
            return Ok(EntryCriteria::default());
        };
        let Some((_, step)) = own.set.step(&target.track, &target.step) else {
            return Ok(EntryCriteria::default());
        };
        let gathered = gather(conn, today)?;
        Ok(EntryCriteria {
            counts: counts_for(self.id, readings(step, &gathered.facts())),
            judged: judged(&draft, step),
        })
    }
}

/// A step of a track of a set.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StepOf {
    set: SetId,
    track: String,
    step: String,
}

/// Compares the chosen rules with another step, for the same entries.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompareRules {
    with: StepOf,
}

impl Command for CompareRules {
    const NAME: &'static str = "compareRules";
    type Reply = Vec<RulesDifference>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        const GONE: Error = Error::NotFound { what: "set" };
        let today = session.clock.now().today();
        let conn = session.desk()?.read();
        let (own, target) = criteria::chosen(conn)?.ok_or(GONE)?;
        let sets: BTreeMap<SetId, _> = criteria::all(conn)?
            .into_iter()
            .map(|own| (own.id, own))
            .collect();
        let other = sets.get(&self.with.set).ok_or(GONE)?;
        let (_, before) = own.set.step(&target.track, &target.step).ok_or(GONE)?;
        let (_, after) = other
            .set
            .step(&self.with.track, &self.with.step)
            .ok_or(GONE)?;
        let gathered = gather(conn, today)?;
        Ok(compare(before, after, &gathered.facts()))
    }
}
