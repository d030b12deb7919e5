//! How far an audit has come, part by part, and which part is next.

use serde::Serialize;
use ts_rs::TS;

use crate::values::audit::shift::{Balance, balance};
use crate::values::audit::{Audit, Item, ItemId, Part};
use crate::values::reading::noise::Noise;

/// How far one part has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PartState {
    /// Which.
    pub part: Part,
    /// Answers given.
    pub done: u32,
    /// Answers wanted; for open lists, as many as were begun, and at least one.
    pub of: u32,
    /// All is answered.
    pub complete: bool,
    /// The person went on without answering all.
    pub passed: bool,
}

/// The kept cards whose lived answer lies below importance by more than the noise, the widest gap first.
pub fn gaps(audit: &Audit, noise: &Noise) -> Vec<(ItemId, u8)> {
    let gap = |item: &Item| {
        let gap = item.importance?.checked_sub(item.lived?)?;
        noise.is_beyond(f64::from(gap)).then_some((item.id, gap))
    };
    let mut gaps: Vec<_> = audit.kept().filter_map(gap).collect();
    gaps.sort_by_key(|(id, gap)| (u8::MAX - gap, *id));
    gaps
}

/// Whether all kept cards have both answers.
pub fn is_rated(audit: &Audit) -> bool {
    audit.is_culled()
        && audit
            .kept()
            .all(|item| item.importance.is_some() && item.lived.is_some())
}

/// All nine parts.
pub fn parts(audit: &Audit, noise: &Noise) -> Vec<PartState> {
    let one = |part: Part| {
        let (done, of) = counts(audit, noise, part);
        PartState {
            part,
            done: done as u32,
            of: of as u32,
            complete: is_complete(audit, part, done, of),
            passed: audit.passed.contains(&part),
        }
    };
    Part::ALL.into_iter().map(one).collect()
}

/// The first part that is neither complete nor passed.
pub fn next(parts: &[PartState]) -> Option<Part> {
    parts
        .iter()
        .find(|state| !state.complete && !state.passed)
        .map(|state| state.part)
}

fn counts(audit: &Audit, noise: &Noise, part: Part) -> (usize, usize) {
    let n = audit.head.mode.cards();
    let rated = |answer: fn(&Item) -> Option<u8>| {
        audit.kept().filter(|item| answer(item).is_some()).count()
    };
    match part {
        Part::State => (audit.conditions.len().min(1), 1),
        Part::Sort => {
            let placed = audit.items.iter().filter(|item| item.pile.is_some());
            (placed.count() + audit.kept().count(), audit.items.len() + n)
        }
        Part::Choose => {
            let both = audit.choices.iter().filter(|one| one.both().is_some());
            (both.count(), n)
        }
        Part::Importance => (rated(|item| item.importance), n),
        Part::Lived => (rated(|item| item.lived), n),
        Part::Energy => {
            let all = &audit.activities;
            let rated = all.iter().filter(|one| one.energy.is_some()).count();
            (rated, all.len().max(1))
        }
        Part::MoreLess => (audit.shifts.len(), audit.shifts.len().max(1)),
        Part::Source => {
            let gaps = gaps(audit, noise);
            let whole = gaps.iter().filter(|(id, _)| {
                let own = audit.sources.iter().find(|(item, _)| item == id);
                own.is_some_and(|(_, parts)| parts.is_whole())
            });
            (whole.count(), gaps.len())
        }
        Part::Experiment => (usize::from(audit.experiment.is_some()), 1),
    }
}

fn is_complete(audit: &Audit, part: Part, done: usize, of: usize) -> bool {
    let all = done == of;
    match part {
        Part::Energy => all && audit.activities.iter().any(|one| one.meaningful),
        Part::MoreLess => {
            let balance = balance(&audit.shifts, audit.cut.as_deref());
            all && balance != Balance::Open
        }
        // Which gaps there are is known once all is rated; then there may be none.
        Part::Source => all && is_rated(audit),
        _ => all,
    }
}
