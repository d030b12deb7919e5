//! The reading as it is shown: the finding, the parts as one running bar, what closing would do, the year and the offers.

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::gap::counterfactual::{UnderOffer, under_offer};
use crate::calendars::gap::feeling::Ratings;
use crate::calendars::gap::resample::Range;
use crate::calendars::gap::table::Table;
use crate::calendars::gap::telling::{Names, Shown, percent, telling};
use crate::calendars::gap::verdict::Verdict;
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::gap::working::workings;
use crate::calendars::gap::year::Yearly;
use crate::calendars::gap::{Reading, working};
use crate::calendars::offer::OfferId;
use crate::words::gap::closing as words;
use crate::working::{KeyedWorking, Working};

/// Minutes in half an hour, the unit in which the engine rounds what is shown.
const HALF: u64 = 30;

/// One part of the gap, as a stretch of the running bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PartView {
    /// "amount", "edges", "mix" or "feeling"; its working has the same key.
    pub key: &'static str,
    /// What it is called.
    pub label: String,
    /// What it is made of.
    pub detail: String,
    /// Minutes a week before it in the bar.
    #[ts(type = "number")]
    pub from: u64,
    /// Minutes a week; `null` cannot be known.
    #[ts(type = "number | null")]
    pub minutes: Option<u64>,
    /// It counts with amount and edges; else with values.
    pub bound: bool,
}

/// What closing part of the gap would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClosingView {
    /// "bounds", "mixOnly" or "both"; its working has the same key.
    pub key: &'static str,
    /// What is put right.
    pub label: String,
    /// What that would mean.
    pub detail: String,
    /// Per cent of the gap that would close, 0 to 100.
    pub percent: u32,
    /// Lower end of its range.
    pub low: u32,
    /// Upper end of its range.
    pub high: u32,
}

/// What may be said of the gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum VerdictName {
    /// Mainly volume and boundaries.
    MainlyBounds,
    /// Mainly values.
    MainlyValues,
    /// Both.
    Mixed,
    /// Not yet.
    CannotTell,
    /// There is none.
    NoGap,
}

/// The gap of one type of week. All amounts are minutes a week; those of the parts add up to the gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadingView {
    /// Weeks it rests on.
    pub weeks: u32,
    /// The finding in a sentence.
    pub finding: String,
    /// The sentences under it.
    pub paragraph: Vec<String>,
    /// What the numbers are not.
    pub caveat: String,
    /// The gap.
    #[ts(type = "number")]
    pub gap: u64,
    /// Its range, where it is known.
    #[ts(type = "[number, number] | null")]
    pub range: Option<(u64, u64)>,
    /// Amount and edges together.
    #[ts(type = "number")]
    pub bound: u64,
    /// What you do and how it feels together; `null` cannot be known.
    #[ts(type = "number | null")]
    pub values: Option<u64>,
    /// The parts in order.
    pub parts: Vec<PartView>,
    /// What stands beside the split.
    pub beside: Vec<String>,
    /// What the figures rest on.
    pub notes: Vec<String>,
    /// What to ask about the wish.
    pub questions: Vec<String>,
    /// What closing part of it would do; empty where that cannot be said.
    pub closings: Vec<ClosingView>,
    /// What may be said.
    pub verdict: VerdictName,
    /// How the figures were worked out.
    pub working: Vec<KeyedWorking>,
}

/// One type of week in the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearRow {
    /// Which.
    pub kind: WeekType,
    /// Weeks a year now.
    pub have_weeks: u32,
    /// Weeks a year wished.
    pub wish_weeks: u32,
    /// Minutes of work in one such week now.
    #[ts(type = "number")]
    pub have: u64,
    /// Minutes of work in one such week as wished.
    #[ts(type = "number")]
    pub wish: u64,
    /// Minutes a year more than wished; negative is fewer.
    #[ts(type = "number")]
    pub change: i64,
}

/// The year, in minutes a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearView {
    /// Work now.
    #[ts(type = "number")]
    pub have: u64,
    /// Work wished.
    #[ts(type = "number")]
    pub wish: u64,
    /// The gap of the year.
    #[ts(type = "number")]
    pub gap: u64,
    /// The same a week.
    #[ts(type = "number")]
    pub week: u64,
    /// The types in their order.
    pub rows: Vec<YearRow>,
    /// How it was worked out.
    pub working: Working,
}

/// The gap that would be left under an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferGap {
    /// Which offer.
    pub offer: OfferId,
    /// Its name.
    pub name: String,
    /// Minutes of work a week in its schedule.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Minutes a week of the gap left.
    #[ts(type = "number")]
    pub gap: u64,
    /// Per cent of today's gap that would close, 0 to 100; `null` where there is none today, or where it would be wider.
    pub percent: Option<u32>,
    /// How it was worked out.
    pub working: Working,
}

fn minutes(hours: f64) -> u64 {
    (hours.max(0.0) * 60.0).round() as u64
}

impl ReadingView {
    /// Shows a reading.
    pub fn of(reading: &Reading, names: &Names) -> Self {
        let shown = Shown::of(reading);
        let told = telling(reading, names);
        let keys = ["amount", "edges", "mix", "feeling"];
        let mut from = 0;
        let parts: Vec<PartView> = keys
            .into_iter()
            .zip(told.parts)
            .map(|(key, line)| {
                let minutes = line.halves.map(|halves| halves * HALF);
                let part = PartView {
                    key,
                    label: line.label.to_owned(),
                    detail: line.detail,
                    from,
                    minutes,
                    bound: matches!(key, "amount" | "edges"),
                };
                from += minutes.unwrap_or(0);
                part
            })
            .collect();
        let values = [shown.mix, shown.feeling].into_iter().flatten();
        let is_known = shown.mix.is_some() || shown.feeling.is_some();
        let range = reading.envelope.as_ref().map(|own| {
            let end = |hours| shown.round(hours) * HALF;
            (end(own.gap.low), end(own.gap.high))
        });
        Self {
            weeks: reading.weeks,
            finding: told.finding,
            paragraph: told.paragraph,
            caveat: told.caveat,
            gap: shown.gap * HALF,
            range: range.filter(|(low, high)| low < high),
            bound: (shown.volume + shown.boundary) * HALF,
            values: is_known.then(|| values.sum::<u64>() * HALF),
            parts,
            beside: told.beside,
            notes: told.notes,
            questions: told.questions,
            closings: closings(reading, names),
            verdict: match reading.verdict {
                Verdict::MainlyBounds => VerdictName::MainlyBounds,
                Verdict::MainlyValues => VerdictName::MainlyValues,
                Verdict::Mixed => VerdictName::Mixed,
                Verdict::CannotTell { .. } => VerdictName::CannotTell,
                Verdict::NoGap => VerdictName::NoGap,
            },
            working: workings(reading)
                .into_iter()
                .map(|(key, working)| KeyedWorking::new(key, working))
                .collect(),
        }
    }
}

fn closings(reading: &Reading, names: &Names) -> Vec<ClosingView> {
    let Some(own) = &reading.closings else {
        return Vec::new();
    };
    let ranges: Option<[Range; 3]> = reading.envelope.as_ref().and_then(|own| own.closings);
    let halves = |hours: f64| (hours.max(0.0) * 2.0).round() as u64;
    let feels = reading
        .felt
        .by_kind
        .iter()
        .zip(names.kinds)
        .max_by(|one, other| one.0.total_cmp(other.0))
        .filter(|(hours, _)| **hours >= 0.25)
        .map(|(_, name)| name.as_str());
    let rows = [
        (
            "bounds",
            words::bounds(),
            words::bounds_detail(halves(reading.wish.total())),
            own.bounds.share,
        ),
        (
            "mixOnly",
            words::mix(),
            words::mix_detail(halves(reading.have.total())),
            own.mix.share,
        ),
        (
            "both",
            words::both(),
            words::both_detail(feels),
            own.both.share,
        ),
    ];
    rows.into_iter()
        .enumerate()
        .map(|(at, (key, label, detail, share))| {
            let value = percent(share);
            let range = ranges.map(|ranges| ranges[at]);
            ClosingView {
                key,
                label: label.to_owned(),
                detail,
                percent: value,
                low: range.map_or(value, |range| percent(range.low)),
                high: range.map_or(value, |range| percent(range.high)),
            }
        })
        .collect()
}

impl YearView {
    /// Shows a year.
    pub fn of(yearly: &Yearly) -> Self {
        let row = |own: &crate::calendars::gap::year::TypeRow| YearRow {
            kind: own.kind,
            have_weeks: own.weeks.0,
            wish_weeks: own.weeks.1,
            have: minutes(own.hours.0),
            wish: minutes(own.hours.1),
            change: (own.change * 60.0).round() as i64,
        };
        Self {
            have: minutes(yearly.hours.0),
            wish: minutes(yearly.hours.1),
            gap: minutes(yearly.gap),
            week: minutes(Yearly::a_week(yearly.gap)),
            rows: yearly.types.iter().map(row).collect(),
            working: working::year(yearly),
        }
    }
}

impl OfferGap {
    /// The gap left if this offer's schedule took the place of the week one has.
    pub fn of(
        (offer, name): (OfferId, &str),
        schedule: &Table,
        reading: &Reading,
        ratings: &Ratings,
    ) -> Self {
        let under: UnderOffer = under_offer(&reading.have, schedule, &reading.wish, ratings);
        let closes = under.closing.filter(|closing| closing.raw >= 0.0);
        Self {
            offer,
            name: name.to_owned(),
            minutes: minutes(schedule.total()),
            gap: minutes(under.gap),
            percent: closes.map(|closing| percent(closing.share)),
            working: working::offer(&under, reading.parts.gap()),
        }
    }
}
