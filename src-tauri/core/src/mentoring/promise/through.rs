//! Follow-through: what the person owes, what others owe them, and the mirror of both.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::mentoring::contact::ContactDraft;
use crate::mentoring::meeting::Meeting;
use crate::mentoring::meeting::brief::PromiseLine;
use crate::mentoring::person::PersonId;
use crate::mentoring::promise::mirror::{Between, MirrorFigure, mirror};
use crate::mentoring::promise::{Owner, Promise, PromiseDraft, PromiseId, PromiseState};
use crate::mentoring::together::held;

/// A promise with whom it is with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromiseRow {
    /// As it stands.
    pub line: PromiseLine,
    /// As written.
    pub draft: PromiseDraft,
    /// With whom.
    pub name: String,
    /// The day it was made.
    pub made_on: Day,
    /// What became of it.
    pub state: PromiseState,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

/// Everything that was promised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FollowThrough {
    /// What the person owes: late first, then by day.
    pub mine: Vec<PromiseRow>,
    /// What others owe them.
    pub theirs: Vec<PromiseRow>,
    /// What was kept or let go, the newest first; fifty at most.
    pub settled: Vec<PromiseRow>,
    /// Promises in the trash.
    pub trash: Vec<PromiseRow>,
    /// How both keep their word.
    pub mirror: Vec<MirrorFigure>,
}

/// Settled promises shown at most.
const SETTLED: usize = 50;

impl FollowThrough {
    /// The promises as they stand today; those with people in the trash are left out.
    pub fn of(
        promises: &[(PromiseId, Promise)],
        meetings: &BTreeMap<PersonId, Vec<Meeting>>,
        contacts: &BTreeMap<PersonId, Vec<ContactDraft>>,
        names: &BTreeMap<PersonId, String>,
        today: Day,
    ) -> Self {
        let here: Vec<(PromiseId, Promise)> = promises
            .iter()
            .filter(|(_, own)| names.contains_key(&own.draft.person))
            .cloned()
            .collect();
        let row = |(id, own): &(PromiseId, Promise)| PromiseRow {
            line: PromiseLine::of(*id, own, today),
            draft: own.draft.clone(),
            name: names.get(&own.draft.person).cloned().unwrap_or_default(),
            made_on: own.made_on,
            state: own.state,
            removed_on: own.removed_on,
        };
        let open = |owner: Owner| {
            let mut all: Vec<PromiseRow> = here
                .iter()
                .filter(|(_, own)| own.is_open() && own.draft.owner == owner)
                .map(row)
                .collect();
            // A promise without a day comes after those with one.
            all.sort_by_key(|own| (own.draft.due.is_none(), own.draft.due, own.line.id));
            all
        };
        let mut settled: Vec<PromiseRow> = here
            .iter()
            .filter(|(_, own)| own.removed_on.is_none() && own.state != PromiseState::Open)
            .map(row)
            .collect();
        let settled_on = |own: &PromiseRow| {
            let mut all = here.iter();
            all.find(|(id, _)| *id == own.line.id)
                .and_then(|(_, own)| own.settled_on)
        };
        settled.sort_by_key(|own| std::cmp::Reverse((settled_on(own), own.line.id)));
        settled.truncate(SETTLED);
        let between: Vec<Between> = names
            .iter()
            .map(|(id, name)| {
                let met = meetings.get(id).map_or(&[][..], Vec::as_slice);
                let talked = contacts.get(id).map_or(&[][..], Vec::as_slice);
                let own = here.iter().map(|(_, own)| own);
                Between {
                    name,
                    held: held(met, talked),
                    promises: own.filter(|own| own.draft.person == *id).collect(),
                }
            })
            .collect();
        Self {
            mine: open(Owner::Me),
            theirs: open(Owner::Them),
            settled,
            trash: here
                .iter()
                .filter(|(_, own)| own.removed_on.is_some())
                .map(row)
                .collect(),
            mirror: mirror(&between, today),
        }
    }
}
