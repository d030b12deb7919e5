//! The brief before a meeting: last time in a few lines, for the person alone.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::mentoring::meeting::gather::Around;
use crate::mentoring::promise::{Owner, Promise, PromiseId};
use crate::words::mentoring::meeting as words;
use crate::words::mentoring::promise as promises;

/// A promise as the brief and the follow-through show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromiseLine {
    /// Its row.
    pub id: PromiseId,
    /// Who promised.
    pub owner: Owner,
    /// What.
    pub what: String,
    /// By when.
    pub due: Option<Day>,
    /// Days it is late; `null` where it is not.
    pub late: Option<u32>,
    /// "by 24 November", "16 days late".
    pub said: String,
    /// It stays off every page.
    pub private: bool,
}

impl PromiseLine {
    /// A promise as it stands on a day.
    pub fn of(id: PromiseId, own: &Promise, today: Day) -> Self {
        let late = own.late(today);
        Self {
            id,
            owner: own.draft.owner,
            what: own.draft.what.clone(),
            due: own.draft.due,
            late,
            said: promises::standing(own.draft.due, late, own.settled_on),
            private: own.draft.guard.is_private() || !own.draft.guard.released,
        }
    }
}

/// The brief of last time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Brief {
    /// "Last time, 15 October, 28 of 30 minutes."
    pub head: String,
    /// Decisions and advice of last time.
    pub said: Vec<String>,
    /// What was done since.
    pub done: Vec<PromiseLine>,
    /// What is still open.
    pub open: Vec<PromiseLine>,
}

/// The brief before a meeting. `heard` is what the last one left besides promises.
pub fn brief(around: &Around, heard: &[(String, String)]) -> Brief {
    let today = around.today();
    let last = around.last();
    let since = last.map(|(_, own)| own.draft.day);
    let head = last.map_or_else(
        || words::first_time(around.name()),
        |(_, own)| words::last_time(own.draft.day, own.card.actual, own.draft.minutes),
    );
    let decisions = around.outcomes.iter().rev().filter(|own| {
        Some(own.draft.day) == since
            && own.draft.person == Some(around.who())
            && own.removed_on.is_none()
            && own.draft.kind == crate::mentoring::outcome::OutcomeKind::Decision
    });
    let advice = heard.iter().filter(|(kind, _)| kind == "advice");
    let said = decisions.map(|own| own.draft.what.clone());
    let said = said.chain(advice.map(|(_, what)| what.clone()));
    let line = |(id, own): &(PromiseId, Promise)| PromiseLine::of(*id, own, today);
    let kept = |own: &&(PromiseId, Promise)| {
        own.1.state == crate::mentoring::promise::PromiseState::Done
            && (since.is_none() || own.1.settled_on >= since)
    };
    Brief {
        head,
        said: said.collect(),
        done: around.between().filter(kept).map(line).collect(),
        open: around
            .between()
            .filter(|(_, own)| own.is_open())
            .map(line)
            .collect(),
    }
}
