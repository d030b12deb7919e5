//! Three cards asked again some days later: how far a person's own answers move when nothing has changed.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::values::audit::{Audit, AuditId, ItemId, orders};
use crate::values::card::{CardFace, CardKey};

pub mod commands;
pub mod store;

/// Cards asked again.
pub const CARDS: usize = 3;
/// Days after the audit from which they are asked.
pub const FROM: u64 = 3;
/// Days after the audit until which they are asked.
pub const UNTIL: u64 = 14;

/// A card that was asked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Again {
    /// Which.
    pub item: ItemId,
    /// The day.
    pub on: Day,
    /// Importance then, 0 to 10.
    pub importance: u8,
    /// Lived then, 0 to 10.
    pub lived: u8,
}

/// The cards that are asked again of an audit, without the answers given first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RetestView {
    /// The audit.
    pub audit: AuditId,
    /// The first day they can be asked.
    pub from: Day,
    /// The last day they can be asked.
    pub until: Day,
    /// Today is one of these days and a card is left.
    pub due: bool,
    /// The cards.
    pub cards: Vec<RetestCard>,
}

/// One card asked again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RetestCard {
    /// The card.
    pub card: CardFace,
    /// It was answered again.
    pub answered: bool,
}

/// The days on which an audit finished on a day is asked again.
pub fn days(finished_on: Day) -> (Day, Day) {
    (finished_on.plus(FROM), finished_on.plus(UNTIL))
}

/// The cards of an audit that are asked again: drawn from those with both answers.
pub fn drawn(audit: &Audit) -> Vec<ItemId> {
    let answered = |id: &ItemId| {
        audit
            .items
            .iter()
            .any(|item| item.id == *id && item.importance.is_some() && item.lived.is_some())
    };
    let mut ids = orders::again(audit, usize::MAX);
    ids.retain(answered);
    ids.truncate(CARDS);
    ids
}

/// Whether cards of an audit are left to be asked again today.
pub fn is_due(audit: &Audit, today: Day) -> bool {
    let Some((from, until)) = audit.head.finished_on.map(days) else {
        return false;
    };
    let is_left = |id: &ItemId| !audit.again.iter().any(|again| again.item == *id);
    from <= today && today <= until && drawn(audit).iter().any(is_left)
}

/// The retest of a finished audit on a day.
pub fn view(
    audit: &Audit,
    finished_on: Day,
    today: Day,
    face: impl Fn(&CardKey) -> CardFace,
) -> RetestView {
    let (from, until) = days(finished_on);
    let card = |id: ItemId| {
        let item = audit.items.iter().find(|item| item.id == id)?;
        Some(RetestCard {
            card: face(&item.card),
            answered: audit.again.iter().any(|again| again.item == id),
        })
    };
    RetestView {
        audit: audit.head.id,
        from,
        until,
        due: is_due(audit, today),
        cards: drawn(audit).into_iter().filter_map(card).collect(),
    }
}
