//! Commands on what is missing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::dossier::criteria::stored::CriterionAnswer;
use crate::dossier::criteria::{SetId, store as criteria};
use crate::dossier::entry::row::{EntryRow, Ground, row};
use crate::dossier::entry::{EntryId, store as entries};
use crate::dossier::missing::CriterionState;
use crate::dossier::missing::diff::{RulesDifference, compare};
use crate::dossier::missing::reading::{CriterionReading, read};
use crate::dossier::missing::store::{chosen, gather};
use crate::dossier::missing::view::MissingView;
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

/// A criterion opened, with the entries of its lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpenCriterion {
    /// How it stands.
    pub reading: CriterionReading,
    /// Every entry that its lists name, in one line each.
    pub entries: Vec<EntryRow>,
    /// What a person said of it, and when.
    pub answer: Option<CriterionAnswer>,
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
        let mut named: Vec<EntryId> = reading
            .counts
            .iter()
            .flat_map(|own| own.entries.iter())
            .chain(reading.out.iter().flat_map(|own| own.entries.iter()))
            .chain(&reading.beside)
            .copied()
            .collect();
        named.sort_unstable();
        named.dedup();
        let rows = gathered
            .entries
            .iter()
            .filter(|(id, _)| named.binary_search(id).is_ok())
            .map(|(id, entry)| row(*id, entry, &ground));
        Ok(OpenCriterion {
            entries: rows.collect(),
            answer: criteria::answer(conn, own.id, &self.key)?,
            reading,
        })
    }
}

/// A criterion that an entry counts for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CountsFor {
    /// The criterion's lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Where it stands in the source.
    pub place: Option<String>,
    /// How it stands.
    pub state: CriterionState,
    /// The same in words.
    pub label: String,
    /// The entry counts strictly.
    pub strict: bool,
    /// What the entry lacks, in words.
    pub lacks: Option<String>,
}

/// Asks which criteria of the chosen rules an entry counts for.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadCountsFor {
    id: EntryId,
}

impl Command for ReadCountsFor {
    const NAME: &'static str = "countsFor";
    type Reply = Vec<CountsFor>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let today = session.clock.now().today();
        let conn = session.desk()?.read();
        entries::any(conn, self.id)?;
        let gathered = gather(conn, today)?;
        let all = chosen(conn, &gathered)?.into_iter();
        let of = all.filter_map(|own| {
            let unit = own
                .counts
                .iter()
                .find(|unit| unit.entries.contains(&self.id))?;
            Some(CountsFor {
                strict: unit.strict,
                lacks: unit.saying.clone(),
                key: own.line.key,
                name: own.line.name,
                place: own.line.place,
                state: own.line.state,
                label: own.line.label,
            })
        });
        Ok(of.collect())
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
