//! The audits a person has made, newest first.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::values::audit::progress::{next, parts};
use crate::values::audit::{Audit, AuditId, Condition, Part};
use crate::values::deck::DeckKey;
use crate::values::design::Mode;
use crate::values::reading::noise::Noise;

/// One audit in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuditLine {
    /// Which.
    pub id: AuditId,
    /// The day it is called by.
    pub begun_on: Day,
    /// The day it was finished; `null` while it is under way.
    pub finished_on: Option<Day>,
    /// Its deck.
    pub deck: DeckKey,
    /// How many cards it keeps.
    pub mode: Mode,
    /// In what state it was answered.
    pub conditions: Vec<Condition>,
    /// Made in a bad week.
    pub bad_week: bool,
    /// Left out of trends.
    pub left_out: bool,
    /// Parts complete or passed, of nine.
    pub parts_done: u32,
    /// The part to go on with.
    pub next: Option<Part>,
    /// The day it was removed.
    pub removed_on: Option<Day>,
}

impl AuditLine {
    /// The line of an audit.
    pub fn of(audit: &Audit, noise: &Noise) -> Self {
        let head = &audit.head;
        let parts = parts(audit, noise);
        let done = parts.iter().filter(|part| part.complete || part.passed);
        Self {
            id: head.id,
            begun_on: head.begun_on,
            finished_on: head.finished_on,
            deck: head.deck,
            mode: head.mode,
            conditions: audit.conditions.clone(),
            bad_week: head.bad_week,
            left_out: head.left_out,
            parts_done: done.count() as u32,
            next: next(&parts),
            removed_on: head.removed_on,
        }
    }
}

/// All audits, and what is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuditsView {
    /// Newest first.
    pub audits: Vec<AuditLine>,
    /// Removed ones that can be brought back, newest first.
    pub removed: Vec<AuditLine>,
    /// The newest that is not finished.
    pub under_way: Option<AuditId>,
    /// The day of the next audit, after the newest finished one.
    pub next_on: Option<Day>,
    /// An audit of which some cards can be asked again today.
    pub retest: Option<AuditId>,
    /// An audit whose experiment is over and has no answer yet.
    pub experiment_due: Option<AuditId>,
}

/// The list of audits, given newest first, on a day.
pub fn list(audits: &[Audit], noise: &Noise, today: Day) -> AuditsView {
    let line = |audit: &Audit| AuditLine::of(audit, noise);
    let here = || audits.iter().filter(|one| one.head.removed_on.is_none());
    let finished = || here().filter(|one| one.head.finished_on.is_some());
    let removed = audits.iter().filter(|one| one.head.removed_on.is_some());
    let newest = finished().next();
    AuditsView {
        audits: here().map(line).collect(),
        removed: removed.map(line).collect(),
        under_way: here()
            .find(|one| one.head.finished_on.is_none())
            .map(|one| one.head.id),
        next_on: newest.map(|one| one.head.next_audit()),
        retest: finished()
            .find(|one| super::retest::is_due(one, today))
            .map(|one| one.head.id),
        experiment_due: finished()
            .find(|one| one.experiment.as_ref().is_some_and(|own| own.is_due(today)))
            .map(|one| one.head.id),
    }
}
