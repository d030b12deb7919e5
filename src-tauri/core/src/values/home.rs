//! What the values audit has to say on Home, and what Find finds in it.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::values::audit::list::AuditsView;
use crate::values::audit::{AuditId, Part};
use crate::values::card::CardKey;
use crate::values::reading::gap::GapKind;
use crate::values::reading::view::ValuesReading;

pub mod store;

/// What would be next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ValuesNext {
    /// Go on with the audit under way.
    GoOn,
    /// Answer three cards again.
    AnswerAgain,
    /// Say what the experiment did.
    AnswerExperiment,
    /// The day of the next audit has come.
    NextAudit,
    /// Read the newest audit.
    Read,
}

/// The values audit in one line; the page words it. There is none before the first audit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ValuesLine {
    /// Audits finished.
    pub audits: u32,
    /// The audit that `next` is about.
    pub audit: AuditId,
    /// What would be next.
    pub next: ValuesNext,
    /// Parts complete or passed of the audit under way, of nine; `null` while none is.
    pub parts_done: Option<u32>,
    /// The part to go on with.
    pub part: Option<Part>,
    /// The day of the newest finished audit.
    pub newest_on: Option<Day>,
    /// Names of the values that get less than they matter in it, by priority.
    pub less: Vec<String>,
    /// The day of the next audit.
    pub next_on: Option<Day>,
}

/// Says where the values audit stands on a day; `newest` is the reading of the newest finished audit.
pub fn line(list: &AuditsView, newest: Option<&ValuesReading>, today: Day) -> Option<ValuesLine> {
    let under_way = list
        .audits
        .iter()
        .find(|line| Some(line.id) == list.under_way);
    let is_due = list.next_on.is_some_and(|on| on <= today);
    let (audit, next) = match (under_way, newest) {
        (Some(line), _) => (line.id, ValuesNext::GoOn),
        (None, None) => return None,
        (None, Some(newest)) => {
            if let Some(audit) = list.retest {
                (audit, ValuesNext::AnswerAgain)
            } else if let Some(audit) = list.experiment_due {
                (audit, ValuesNext::AnswerExperiment)
            } else if is_due {
                (newest.audit, ValuesNext::NextAudit)
            } else {
                (newest.audit, ValuesNext::Read)
            }
        }
    };
    let less = newest.map_or_else(Vec::new, |newest| {
        let rows = newest.rows.iter().filter(|row| row.kind == GapKind::Less);
        rows.map(|row| row.card.name.clone()).collect()
    });
    let finished = list.audits.iter().filter(|line| line.finished_on.is_some());
    Some(ValuesLine {
        audits: finished.count() as u32,
        audit,
        next,
        parts_done: under_way.map(|line| line.parts_done),
        part: under_way.and_then(|line| line.next),
        newest_on: newest.map(|newest| newest.begun_on),
        less,
        next_on: list.next_on,
    })
}

/// Something of the values audit that Find found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValuesHit {
    /// "card", "note", "evidence", "activity" or "experiment"; a hit in an audit opens that audit.
    pub kind: &'static str,
    /// The audit it is in; none for a card of a deck.
    pub id: Option<i64>,
    /// The key of a card of a deck, or of one's own.
    pub card: Option<CardKey>,
    /// What it is called.
    pub title: String,
    /// One more line, if there is more to say.
    pub detail: Option<String>,
}
