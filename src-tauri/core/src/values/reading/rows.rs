//! The numbers of an audit, value by value, in the order in which they are shown.

use crate::day::Day;
use crate::values::audit::{Audit, Item, ItemId};
use crate::values::reading::agreement::Agreement;
use crate::values::reading::gap::{GapKind, gap, kind, lived_share, priority};
use crate::values::reading::noise::Noise;
use crate::values::reading::weights::{Count, shares};

/// Values that weigh most, as far as coverage looks.
pub const TOP: usize = 8;
/// Days before the audit from which evidence counts as recent.
pub const RECENT: u64 = 30;

/// One value with its numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The card's row.
    pub item: ItemId,
    /// How often it was chosen.
    pub count: Count,
    /// Its share of the weight, 0 to 1. Equal for all while no round is answered.
    pub weight: f64,
    /// 0 to 10.
    pub importance: Option<u8>,
    /// 0 to 10.
    pub lived: Option<u8>,
    /// Importance less lived.
    pub gap: Option<i8>,
    /// Weight times gap, never below zero.
    pub priority: Option<f64>,
    /// What may be said.
    pub kind: GapKind,
    /// It has evidence of the 30 days before the audit, or since.
    pub recent: bool,
    /// It has evidence of any day.
    pub dated: bool,
}

/// How many values have evidence of the last 30 days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Of the values that weigh most.
    pub top: u32,
    /// How many those are: eight, or as many as there are.
    pub top_of: u32,
    /// Of all.
    pub all: u32,
    /// How many those are.
    pub all_of: u32,
}

/// The numbers of an audit.
#[derive(Debug, Clone, PartialEq)]
pub struct Numbers {
    /// Less than they matter first, by priority; then ties, then what gets more, then what cannot be said.
    pub rows: Vec<Row>,
    /// Rounds with both answers.
    pub rounds: u32,
    /// Rounds there are.
    pub rounds_of: u32,
    /// Answers of importance and lived that are missing.
    pub missing: u32,
    /// What is lived of what matters, 0 to 100.
    pub lived_share: Option<f64>,
    /// Whether the answers agree with each other; cards by their index in `rows`.
    pub agreement: Agreement,
    /// Evidence.
    pub coverage: Coverage,
}

/// How often each kept card was chosen, over rounds with both answers.
pub fn count(audit: &Audit, item: ItemId) -> Count {
    let both = || audit.choices.iter().filter_map(|choice| choice.both());
    Count {
        best: both().filter(|(most, _)| *most == item).count() as u32,
        worst: both().filter(|(_, least)| *least == item).count() as u32,
    }
}

fn is_recent(audit: &Audit, item: &Item) -> bool {
    let from: Day = audit.head.begun_on.minus(RECENT);
    audit.evidence_of(item.id).any(|one| one.on >= from)
}

/// The numbers of an audit.
pub fn numbers(audit: &Audit, noise: &Noise) -> Numbers {
    let mode = audit.head.mode;
    let kept: Vec<&Item> = audit.kept().collect();
    let counts: Vec<Count> = kept.iter().map(|item| count(audit, item.id)).collect();
    let scores: Vec<i32> = counts.iter().map(|count| count.score()).collect();
    let weights = shares(&scores, mode.times());
    let mut rows: Vec<Row> = kept
        .iter()
        .zip(counts)
        .zip(weights)
        .map(|((item, count), weight)| {
            let gap = gap(item.importance, item.lived);
            Row {
                item: item.id,
                count,
                weight,
                importance: item.importance,
                lived: item.lived,
                gap,
                priority: gap.map(|gap| priority(weight, gap)),
                kind: kind(gap, noise),
                recent: is_recent(audit, item),
                dated: audit.evidence_of(item.id).next().is_some(),
            }
        })
        .collect();
    sort(&mut rows);
    let rounds = audit.choices.iter().filter(|one| one.both().is_some());
    let missing = kept
        .iter()
        .map(|item| u32::from(item.importance.is_none()) + u32::from(item.lived.is_none()));
    let shares: Vec<_> = rows
        .iter()
        .map(|row| (row.weight, row.importance, row.lived))
        .collect();
    let orders: Vec<_> = rows
        .iter()
        .map(|row| (row.count.score(), row.importance))
        .collect();
    Numbers {
        rounds: rounds.count() as u32,
        rounds_of: mode.cards() as u32,
        missing: missing.sum(),
        lived_share: lived_share(&shares),
        agreement: Agreement::of(&orders),
        coverage: coverage(&rows),
        rows,
    }
}

/// By what may be said; then by priority, by weight, by how far it goes the other way, and as dealt.
fn sort(rows: &mut [Row]) {
    rows.sort_by(|a, b| {
        let key = |row: &Row| row.priority.unwrap_or(0.0);
        a.kind
            .cmp(&b.kind)
            .then(key(b).total_cmp(&key(a)))
            .then(b.weight.total_cmp(&a.weight))
            .then(a.gap.cmp(&b.gap))
            .then(a.item.cmp(&b.item))
    });
}

/// The values that weigh most, by weight, then importance, then as dealt.
pub fn heaviest(rows: &[Row]) -> Vec<&Row> {
    let mut top: Vec<&Row> = rows.iter().collect();
    top.sort_by(|a, b| {
        b.weight
            .total_cmp(&a.weight)
            .then(b.importance.cmp(&a.importance))
            .then(a.item.cmp(&b.item))
    });
    top.truncate(TOP);
    top
}

fn coverage(rows: &[Row]) -> Coverage {
    let top = heaviest(rows);
    Coverage {
        top: top.iter().filter(|row| row.recent).count() as u32,
        top_of: top.len() as u32,
        all: rows.iter().filter(|row| row.recent).count() as u32,
        all_of: rows.len() as u32,
    }
}
