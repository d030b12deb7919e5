//! Two audits, or all: what moved beyond the noise, how each value runs over time, and what the experiments did. Pure.
//!
//! A value is the same from audit to audit by its card.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::values::audit::experiment::ExperimentView;
use crate::values::audit::view::Beside;
use crate::values::audit::{Audit, AuditId, Condition, Item};
use crate::values::card::{CardFace, CardKey};
use crate::values::design::Mode;
use crate::values::reading::noise::{Basis, Noise, RELIABILITY, SPREAD, rci, sem};
use crate::values::reading::rows::numbers;
use crate::values::reading::trend::{LEAST, slope};
use crate::values::reading::view::{NoiseView, noise_view};
use crate::values::reading::working::noise as noise_working;
use crate::words::values::compare as words;
use crate::words::values::reading::hundredths;
use crate::words::values::working::{self as formulas, input};
use crate::working::{KeyedWorking, Working};

pub mod commands;
pub mod store;

/// One audit of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedAudit {
    /// Which.
    pub id: AuditId,
    /// The day it is called by.
    pub begun_on: Day,
    /// How many cards it kept.
    pub mode: Mode,
    /// In what state it was answered.
    pub conditions: Vec<Condition>,
    /// Made in a bad week.
    pub bad_week: bool,
    /// Left out of trends.
    pub left_out: bool,
    /// Its experiment, and what came of it.
    pub experiment: Option<ExperimentView>,
}

/// A value in one audit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ValuePoint {
    /// Which audit.
    pub audit: AuditId,
    /// Out of 100.
    pub weight: f64,
    /// 0 to 10.
    pub importance: Option<u8>,
    /// 0 to 10.
    pub lived: Option<u8>,
}

/// From the first audit to the last of those compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ValueChange {
    /// The earlier answer.
    pub before: u8,
    /// The later answer.
    pub after: u8,
    /// Later less earlier.
    pub change: i8,
    /// It is more than noise.
    pub moved: bool,
}

impl ValueChange {
    fn between(before: Option<u8>, after: Option<u8>, noise: &Noise) -> Option<Self> {
        let (before, after) = (before?, after?);
        let change = after as i8 - before as i8;
        Some(Self {
            before,
            after,
            change,
            moved: noise.is_beyond(f64::from(change)),
        })
    }
}

/// One value over the audits compared.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedValue {
    /// The card.
    pub card: CardFace,
    /// Its audits, the oldest first; those that did not keep it are left out.
    pub points: Vec<ValuePoint>,
    /// How far lived moved from the first of these to the last; `null` with fewer than two answers.
    pub lived: Option<ValueChange>,
    /// How far importance moved.
    pub importance: Option<ValueChange>,
    /// Points of lived in 90 days, over audits that are not left out; `null` with fewer than three.
    pub lived_trend: Option<f64>,
    /// Points of importance in 90 days.
    pub importance_trend: Option<f64>,
}

/// Audits side by side.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ValuesComparison {
    /// The oldest first.
    pub audits: Vec<ComparedAudit>,
    /// What moved, in a sentence.
    pub finding: String,
    /// The sentences under it.
    pub paragraph: Vec<String>,
    /// Values kept in at least two of these audits: what moved first, the farthest first.
    pub rows: Vec<ComparedValue>,
    /// Cards kept in the last of these audits and not in the one before.
    pub entered: Vec<CardFace>,
    /// Cards kept in the one before and not in the last.
    pub gone: Vec<CardFace>,
    /// How far two answers must lie apart.
    pub noise: NoiseView,
    /// How the figures were worked out: `noise`; `lived:` and `importance:` before a card's key, and where there is a
    /// trend `trend:` for lived and `importanceTrend:`.
    pub working: Vec<KeyedWorking>,
}

/// Compares audits, given the oldest first.
pub fn compare(audits: &[Audit], beside: &Beside) -> ValuesComparison {
    let weights: Vec<Vec<(CardKey, f64)>> = audits.iter().map(|one| weights(one, beside)).collect();
    let mut rows: Vec<Compared> = keys(audits)
        .iter()
        .map(|key| value(audits, &weights, key, beside))
        .filter(|one| one.row.points.len() > 1)
        .collect();
    rows.sort_by_key(|Compared { row, .. }| {
        let lived = row.lived.filter(|change| change.moved);
        let importance = row.importance.filter(|change| change.moved);
        let size = |change: Option<ValueChange>| change.map_or(0, |own| own.change.unsigned_abs());
        u8::MAX - size(lived).max(size(importance))
    });
    let (entered, gone) = entered_and_gone(audits, beside);
    let mut working = vec![KeyedWorking::new("noise", noise_working(beside.noise))];
    working.extend(rows.iter().flat_map(|one| workings(one, beside.noise)));
    let rows: Vec<ComparedValue> = rows.into_iter().map(|one| one.row).collect();
    ValuesComparison {
        audits: audits.iter().map(|one| head(one, beside)).collect(),
        finding: finding(&rows, audits),
        paragraph: paragraph(&rows, audits),
        entered,
        gone,
        noise: noise_view(beside.noise),
        working,
        rows,
    }
}

fn head(audit: &Audit, beside: &Beside) -> ComparedAudit {
    let own = audit.experiment.as_ref();
    ComparedAudit {
        id: audit.head.id,
        begun_on: audit.head.begun_on,
        mode: audit.head.mode,
        conditions: audit.conditions.clone(),
        bad_week: audit.head.bad_week,
        left_out: audit.head.left_out,
        experiment: own.map(|one| ExperimentView::of(one, beside.today)),
    }
}

/// Cards kept in any of the audits, as the newest that kept them dealt them.
fn keys(audits: &[Audit]) -> Vec<CardKey> {
    let mut keys = Vec::new();
    for item in audits.iter().rev().flat_map(Audit::kept) {
        if !keys.contains(&item.card) {
            keys.push(item.card.clone());
        }
    }
    keys
}

fn weights(audit: &Audit, beside: &Beside) -> Vec<(CardKey, f64)> {
    let found = numbers(audit, beside.noise);
    let card = |id| audit.items.iter().find(|item| item.id == id);
    let rows = found.rows.iter();
    rows.filter_map(|row| Some((card(row.item)?.card.clone(), row.weight * 100.0)))
        .collect()
}

/// A row, and how many answers each of its trends is through.
struct Compared {
    row: ComparedValue,
    lived: usize,
    importance: usize,
}

fn value(
    audits: &[Audit],
    weights: &[Vec<(CardKey, f64)>],
    key: &CardKey,
    beside: &Beside,
) -> Compared {
    let mut points = Vec::new();
    let (mut lived, mut importance) = (Vec::new(), Vec::new());
    for (audit, weights) in audits.iter().zip(weights) {
        let Some(item) = audit.kept().find(|item| item.card == *key) else {
            continue;
        };
        let weight = weights.iter().find(|(card, _)| card == key);
        points.push(ValuePoint {
            audit: audit.head.id,
            weight: weight.map_or(0.0, |(_, weight)| *weight),
            importance: item.importance,
            lived: item.lived,
        });
        if !audit.head.left_out {
            let on = audit.head.begun_on;
            lived.extend(item.lived.map(|value| (on, value)));
            importance.extend(item.importance.map(|value| (on, value)));
        }
    }
    let ends = |answer: fn(&ValuePoint) -> Option<u8>| {
        let mut answered = points.iter().filter_map(answer);
        let first = answered.next();
        ValueChange::between(first, answered.next_back(), beside.noise)
    };
    Compared {
        row: ComparedValue {
            card: beside.face(key),
            lived: ends(|point| point.lived),
            importance: ends(|point| point.importance),
            points,
            lived_trend: slope(&lived),
            importance_trend: slope(&importance),
        },
        lived: lived.len(),
        importance: importance.len(),
    }
}

fn entered_and_gone(audits: &[Audit], beside: &Beside) -> (Vec<CardFace>, Vec<CardFace>) {
    let [.., before, last] = audits else {
        return (Vec::new(), Vec::new());
    };
    let only = |one: &Audit, other: &Audit| {
        let is_new = |item: &&Item| other.kept().all(|own| own.card != item.card);
        one.kept()
            .filter(is_new)
            .map(|item| beside.face(&item.card))
            .collect()
    };
    (only(last, before), only(before, last))
}

fn finding(rows: &[ComparedValue], audits: &[Audit]) -> String {
    if audits.len() < 2 {
        return words::ONE.to_owned();
    }
    let moved = |up: bool| -> Vec<String> {
        let own = |row: &&ComparedValue| {
            row.lived
                .is_some_and(|own| own.moved && (own.change > 0) == up)
        };
        rows.iter()
            .filter(own)
            .map(|row| inline(&row.card))
            .collect()
    };
    words::moved(&moved(false), &moved(true))
}

/// A name inside a sentence, as the card itself would write it.
fn inline(face: &CardFace) -> String {
    crate::values::card::Card {
        key: face.key.clone(),
        family: None,
        name: face.name.clone(),
        about: String::new(),
    }
    .inline()
}

fn paragraph(rows: &[ComparedValue], audits: &[Audit]) -> Vec<String> {
    if audits.len() < 2 {
        return Vec::new();
    }
    let names: Vec<String> = rows
        .iter()
        .filter(|row| row.importance.is_some_and(|own| own.moved))
        .map(|row| inline(&row.card))
        .collect();
    let steady = rows
        .iter()
        .filter(|row| row.lived.is_some_and(|own| !own.moved));
    let mut all = vec![words::importance(&names)];
    all.extend(words::steady(steady.count() as u32));
    let in_trend = audits.iter().filter(|one| !one.head.left_out).count();
    if in_trend < LEAST {
        all.push(words::dots(in_trend as u32));
    }
    if audits
        .iter()
        .any(|one| one.head.mode != audits[0].head.mode)
    {
        all.push(words::OTHER_LENGTHS.to_owned());
    }
    let bad = audits.iter().filter(|one| one.head.bad_week).count();
    all.push(words::bad_weeks(bad as u32, audits.len() as u32));
    all
}

/// The error of one answer that the noise stands for.
fn error(noise: &Noise) -> f64 {
    match noise.basis {
        Basis::Assumed => sem(SPREAD, RELIABILITY),
        Basis::Own { deviation } => deviation / std::f64::consts::SQRT_2,
    }
}

fn workings(compared: &Compared, noise: &Noise) -> Vec<KeyedWorking> {
    let row = &compared.row;
    let key = &row.card.key.0;
    let change = |own: ValueChange| {
        let working = Working::new(formulas::CHANGE)
            .with(input::BEFORE, own.before.to_string())
            .with(input::AFTER, own.after.to_string());
        let error = error(noise);
        if error > 0.0 {
            let units = rci(f64::from(own.before), f64::from(own.after), error);
            return working
                .with(input::SEM, hundredths(error))
                .with(input::RCI, hundredths(units))
                .from(formulas::JACOBSON);
        }
        working.from(formulas::JACOBSON)
    };
    let mut all = Vec::new();
    if let Some(own) = row.lived {
        all.push(KeyedWorking::new(format!("lived:{key}"), change(own)));
    }
    if let Some(own) = row.importance {
        all.push(KeyedWorking::new(format!("importance:{key}"), change(own)));
    }
    for (name, found, answers) in [
        ("trend", row.lived_trend, compared.lived),
        ("importanceTrend", row.importance_trend, compared.importance),
    ] {
        if let Some(found) = found {
            let working = Working::new(formulas::TREND)
                .with(input::AUDITS, answers.to_string())
                .with(input::RESULT, hundredths(found))
                .from(formulas::SEN);
            all.push(KeyedWorking::new(format!("{name}:{key}"), working));
        }
    }
    all
}
