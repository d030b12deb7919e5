//! The reading as it is shown: the finding first, the list, what it rests on, energy, where gaps come from, and the limits.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::reveal::Audience;
use crate::values::audit::energy::Activity;
use crate::values::audit::evidence::EvidenceView;
use crate::values::audit::experiment::ExperimentView;
use crate::values::audit::shift::{Balance, Shift, balance, moved, sum};
use crate::values::audit::source::Parts;
use crate::values::audit::view::Beside;
use crate::values::audit::{Audit, AuditId, Condition, Item, ItemId};
use crate::values::card::CardFace;
use crate::values::reading::energy::{energy, meaningful};
use crate::values::reading::gap::GapKind;
use crate::values::reading::noise::{Basis, Noise};
use crate::values::reading::rows::{Numbers, Row, heaviest, numbers};
use crate::values::reading::telling::{Telling, telling};
use crate::values::reading::working::workings;
use crate::words::values::reading as words;
use crate::working::KeyedWorking;

/// One value of the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ValueRow {
    /// The card; its workings are `weight:`, `gap:` and `priority:` before its key.
    pub card: CardFace,
    /// Out of 100; equal for all while no round is answered.
    pub weight: f64,
    /// The weight as shown: "17", "<1".
    pub weight_shown: String,
    /// 0 to 10.
    pub importance: Option<u8>,
    /// 0 to 10.
    pub lived: Option<u8>,
    /// Importance less lived.
    pub gap: Option<i8>,
    /// What may be said.
    pub kind: GapKind,
    /// "5 less", "tie", "3 more", "not known".
    pub says: String,
    /// One of the eight that weigh most.
    pub top: bool,
    /// It rests on dated evidence; else on the person's word, shown as a hollow mark.
    pub dated: bool,
    /// Its evidence is of the last 30 days.
    pub recent: bool,
    /// What the lived answer rests on.
    pub evidence: Vec<EvidenceView>,
    /// What the person wrote: a week that honoured it.
    pub week: Option<String>,
    /// What the person wrote: a recent moment.
    pub moment: Option<String>,
}

/// How far two answers must lie apart.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NoiseView {
    /// Points either way.
    pub band: f64,
    /// As shown: "2.5".
    pub shown: String,
    /// It comes from the person's own answers; else it is assumed.
    pub own: bool,
    /// Cards asked twice so far; ten make it the person's own.
    pub pairs: u32,
    /// The sentence about it.
    pub words: String,
}

/// Energy, in minutes a week.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EnergyView {
    /// The sentence.
    pub words: String,
    /// Of all activities listed.
    pub listed: u32,
    /// Of those with a rating.
    pub rated: u32,
    /// Rated +3 or more.
    pub giving: u32,
    /// Rated −2 or less.
    pub draining: u32,
    /// Mean rating, weighted by time.
    pub mean: f64,
    /// The list, from what gives most to what costs most; without a rating last.
    pub activities: Vec<Activity>,
    /// The most meaningful activity, where one is named.
    pub meaningful: Option<MeaningfulView>,
}

/// The most meaningful activity beside the line of a survey; its card is `meaningful20` of the benchmarks.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MeaningfulView {
    /// Its name.
    pub name: String,
    /// Part of the hours listed, 0 to 1.
    pub share: f64,
    /// The line, 0 to 1. Not a target.
    pub line: f64,
    /// The sentence.
    pub words: String,
    /// Key of the source card.
    pub benchmark: &'static str,
}

/// Where gaps come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SourcesView {
    /// The sentence.
    pub words: String,
    /// Each gap that parts were laid out for.
    pub rows: Vec<SourceRow>,
    /// All together.
    pub total: Parts,
    /// Key of the source card.
    pub benchmark: &'static str,
}

/// One gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SourceRow {
    /// The card.
    pub card: CardFace,
    /// Its parts.
    pub parts: Parts,
}

/// More of, less of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ShiftsView {
    /// The sentence.
    pub words: String,
    /// The shifts.
    pub shifts: Vec<Shift>,
    /// What the added time comes out of.
    pub cut: Option<String>,
    /// Whether they can be meant together.
    pub balance: Balance,
}

/// What the list rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageView {
    /// "Six of the eight values that weigh most have dated evidence from the last 30 days."
    pub words: String,
    /// The sentence about all.
    pub words_all: String,
    /// Of the values that weigh most.
    pub top: u32,
    /// How many those are.
    pub top_of: u32,
    /// Of all.
    pub all: u32,
    /// How many those are.
    pub all_of: u32,
}

/// The reading of an audit. It is no score: there is no number for the person in it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ValuesReading {
    /// Which audit.
    pub audit: AuditId,
    /// The day it is called by.
    pub begun_on: Day,
    /// First and last day of what "lived" speaks of.
    pub lived_days: (Day, Day),
    /// The day it was finished; `null` while it is under way.
    pub finished_on: Option<Day>,
    /// In what state it was answered.
    pub conditions: Vec<Condition>,
    /// Made in a bad week.
    pub bad_week: bool,
    /// Left out of trends.
    pub left_out: bool,
    /// The finding in a sentence: the page's first heading.
    pub finding: String,
    /// The sentences under it.
    pub paragraph: Vec<String>,
    /// Why it may not be reliable, and what to look at again; empty when nothing speaks against it.
    pub doubts: Vec<String>,
    /// Cards to look at again, where the answers contradict each other.
    pub look_again: Vec<CardFace>,
    /// By what may be said, then by weight times gap.
    pub rows: Vec<ValueRow>,
    /// Rounds with both answers.
    pub rounds: u32,
    /// Rounds there are.
    pub rounds_of: u32,
    /// Answers of importance and lived that are missing.
    pub missing: u32,
    /// How far two answers must lie apart.
    pub noise: NoiseView,
    /// Whether forced choices and sliders agree, in words; `null` where it cannot be known.
    pub agreement: Option<String>,
    /// What the list rests on.
    pub coverage: CoverageView,
    /// Energy; `null` while no activity with hours is rated.
    pub energy: Option<EnergyView>,
    /// Where gaps come from; `null` while nothing is laid out.
    pub sources: Option<SourcesView>,
    /// More of, less of; `null` while nothing is shifted.
    pub shifts: Option<ShiftsView>,
    /// The experiment.
    pub experiment: Option<ExperimentView>,
    /// The day of the next audit.
    pub next_on: Day,
    /// The part of what matters that is lived, 0 to 100. Not shown unless asked for: it is no score.
    pub lived_share: Option<f64>,
    /// Readers the person has released the audit to; it is theirs alone while there is none.
    pub released_to: Vec<Audience>,
    /// What the reading is not; printed with it.
    pub caveats: Vec<String>,
    /// How the figures were worked out.
    pub working: Vec<KeyedWorking>,
}

/// The line of the survey on meaningful work, as a part of all hours.
const LINE: f64 = 0.2;

/// The reading of an audit, and for whom it is released.
pub fn reading(audit: &Audit, released_to: Vec<Audience>, beside: &Beside) -> ValuesReading {
    let numbers = numbers(audit, beside.noise);
    let face = |id: ItemId| {
        let mut items = audit.items.iter();
        items
            .find(|item| item.id == id)
            .map(|item| beside.face(&item.card))
    };
    let Telling {
        finding,
        paragraph,
        doubts,
        agreement,
    } = telling(audit, &numbers, beside);
    let look_again = numbers.agreement.look_again.iter();
    let look_again = look_again.filter_map(|at| face(numbers.rows[*at].item));
    let top: Vec<ItemId> = heaviest(&numbers.rows).iter().map(|row| row.item).collect();
    let head = &audit.head;
    ValuesReading {
        audit: head.id,
        begun_on: head.begun_on,
        lived_days: head.lived_days(),
        finished_on: head.finished_on,
        conditions: audit.conditions.clone(),
        bad_week: head.bad_week,
        left_out: head.left_out,
        finding,
        paragraph,
        doubts,
        look_again: look_again.collect(),
        rows: numbers
            .rows
            .iter()
            .filter_map(|row| {
                let item = audit.items.iter().find(|item| item.id == row.item)?;
                Some(value_row(audit, item, row, &top, beside))
            })
            .collect(),
        rounds: numbers.rounds,
        rounds_of: numbers.rounds_of,
        missing: numbers.missing,
        noise: noise_view(beside.noise),
        agreement,
        coverage: coverage(&numbers),
        energy: energy_view(audit),
        sources: sources(audit, beside),
        shifts: shifts(audit),
        experiment: audit
            .experiment
            .as_ref()
            .map(|one| ExperimentView::of(one, beside.today)),
        next_on: head.next_audit(),
        lived_share: numbers.lived_share,
        released_to,
        caveats: words::CAVEATS.map(str::to_owned).into(),
        working: workings(audit, &numbers, beside.noise),
    }
}

fn value_row(audit: &Audit, item: &Item, row: &Row, top: &[ItemId], beside: &Beside) -> ValueRow {
    ValueRow {
        card: beside.face(&item.card),
        weight: row.weight * 100.0,
        weight_shown: words::weight(row.weight),
        importance: row.importance,
        lived: row.lived,
        gap: row.gap,
        kind: row.kind,
        says: words::says(row.gap, row.kind == GapKind::Tie),
        top: top.contains(&row.item),
        dated: row.dated,
        recent: row.recent,
        evidence: audit.evidence_of(item.id).map(EvidenceView::from).collect(),
        week: item.week.clone(),
        moment: item.moment.clone(),
    }
}

/// The noise as it is shown.
pub fn noise_view(noise: &Noise) -> NoiseView {
    let own = matches!(noise.basis, Basis::Own { .. });
    NoiseView {
        band: noise.band,
        shown: words::tenths(noise.band),
        own,
        pairs: noise.pairs as u32,
        words: if own {
            words::noise_own(noise.band, noise.pairs)
        } else {
            words::noise_assumed(noise.band, noise.pairs)
        },
    }
}

fn coverage(numbers: &Numbers) -> CoverageView {
    let own = numbers.coverage;
    CoverageView {
        words: words::coverage(own.top, own.top_of),
        words_all: words::coverage_all(own.all, own.all_of),
        top: own.top,
        top_of: own.top_of,
        all: own.all,
        all_of: own.all_of,
    }
}

fn energy_view(audit: &Audit) -> Option<EnergyView> {
    let found = energy(&audit.activities)?;
    let mut activities = audit.activities.clone();
    activities.sort_by_key(|one| {
        (
            one.energy.is_none(),
            -i16::from(one.energy.unwrap_or(0)),
            one.id,
        )
    });
    Some(EnergyView {
        words: words::energy(found.rated, found.giving, found.draining),
        listed: found.listed,
        rated: found.rated,
        giving: found.giving,
        draining: found.draining,
        mean: found.mean,
        activities,
        meaningful: meaningful(&audit.activities).map(|(own, share)| MeaningfulView {
            name: own.name.clone(),
            share,
            line: LINE,
            words: words::meaningful(&own.name, share, found.listed),
            benchmark: "meaningful20",
        }),
    })
}

fn sources(audit: &Audit, beside: &Beside) -> Option<SourcesView> {
    let total = audit
        .sources
        .iter()
        .fold(Parts::default(), |sum, (_, parts)| sum.plus(*parts));
    let row = |(id, parts): &(ItemId, Parts)| {
        let item = audit.items.iter().find(|item| item.id == *id)?;
        Some(SourceRow {
            card: beside.face(&item.card),
            parts: *parts,
        })
    };
    Some(SourcesView {
        words: words::sources(total.all().map(u32::from))?,
        rows: audit.sources.iter().filter_map(row).collect(),
        total,
        benchmark: "institutionBehaves",
    })
}

fn shifts(audit: &Audit) -> Option<ShiftsView> {
    if audit.shifts.is_empty() {
        return None;
    }
    let cut = audit.cut.as_deref();
    Some(ShiftsView {
        words: words::shifts(moved(&audit.shifts), sum(&audit.shifts), cut),
        shifts: audit.shifts.clone(),
        cut: audit.cut.clone(),
        balance: balance(&audit.shifts, cut),
    })
}
