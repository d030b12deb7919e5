//! A value with its gap as other places use it: claimed beside recorded, a criterion, a topic, a line of identity.
//!
//! The places do not know each other: what comes from one is handed over as plain numbers and names.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::values::audit::AuditId;
use crate::values::card::CardKey;
use crate::values::reading::gap::GapKind;
use crate::values::reading::view::{ValueRow, ValuesReading};
use crate::words::values::across as words;

pub mod recorded;

/// A value with its gap: what other places are given.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ValueWithGap {
    /// The card, the same from audit to audit.
    pub card: CardKey,
    /// Its name.
    pub name: String,
    /// The audit it is from.
    pub audit: AuditId,
    /// The day of that audit.
    pub on: Day,
    /// Out of 100.
    pub weight: f64,
    /// 0 to 10.
    pub importance: Option<u8>,
    /// 0 to 10.
    pub lived: Option<u8>,
    /// Importance less lived.
    pub gap: Option<i8>,
    /// What may be said of it.
    pub kind: GapKind,
    /// It rests on dated evidence.
    pub dated: bool,
    /// What the person wrote: a week that honoured it.
    pub week: Option<String>,
}

impl ValueWithGap {
    fn of(row: &ValueRow, reading: &ValuesReading) -> Self {
        Self {
            card: row.card.key.clone(),
            name: row.card.name.clone(),
            audit: reading.audit,
            on: reading.begun_on,
            weight: row.weight,
            importance: row.importance,
            lived: row.lived,
            gap: row.gap,
            kind: row.kind,
            dated: row.dated,
            week: row.week.clone(),
        }
    }
}

/// The values of a reading, in its order.
pub fn values(reading: &ValuesReading) -> Vec<ValueWithGap> {
    let row = |row| ValueWithGap::of(row, reading);
    reading.rows.iter().map(row).collect()
}

/// A criterion for weighing options: what it is called, how much it weighs, and what it asks of an option.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Criterion {
    /// Where it comes from.
    pub card: CardKey,
    /// Its name.
    pub name: String,
    /// Its share among the criteria taken over, 0 to 1; they sum to one.
    pub weight: f64,
    /// "Would it let you live this more than 4 of 10?"
    pub asks: String,
}

/// The values that weigh most as criteria, at most `count`; a value nobody rated still is one.
pub fn criteria(values: &[ValueWithGap], count: usize) -> Vec<Criterion> {
    let mut heaviest: Vec<&ValueWithGap> = values.iter().collect();
    heaviest.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    heaviest.truncate(count);
    let sum: f64 = heaviest.iter().map(|value| value.weight).sum();
    let criterion = |value: &&ValueWithGap| Criterion {
        card: value.card.clone(),
        name: value.name.clone(),
        weight: if sum > 0.0 {
            value.weight / sum
        } else {
            1.0 / heaviest.len() as f64
        },
        asks: words::asks(value.lived),
    };
    heaviest.iter().map(criterion).collect()
}

/// A topic for an agenda; it names the value and the gap, and no source of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgendaTopic {
    /// Where it comes from.
    pub card: CardKey,
    /// "Teaching: it matters 9 to me, and I live it 4."
    pub words: String,
}

/// A topic for each value that gets less than it matters; none for ties, and none for what cannot be said.
pub fn topics(values: &[ValueWithGap]) -> Vec<AgendaTopic> {
    let topic = |value: &ValueWithGap| {
        let (importance, lived) = value.importance.zip(value.lived)?;
        (value.kind == GapKind::Less).then(|| AgendaTopic {
            card: value.card.clone(),
            words: words::topic(&value.name, importance, lived),
        })
    };
    values.iter().filter_map(topic).collect()
}

/// A line of identity for the dossier: the three values that weigh most, without any number.
pub fn identity(values: &[ValueWithGap]) -> Option<String> {
    let top = criteria(values, 3);
    let names: Vec<String> = top
        .into_iter()
        .map(|one| {
            crate::values::card::Card {
                key: one.card,
                family: None,
                name: one.name,
                about: String::new(),
            }
            .inline()
        })
        .collect();
    (!names.is_empty()).then(|| words::identity(&names))
}

#[cfg(test)]
mod tests;
