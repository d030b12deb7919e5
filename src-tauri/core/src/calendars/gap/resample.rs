//! How far the figures carry: other weeks that might have been lived, and other ways the settings might have been chosen.
//!
//! Weeks are drawn again in blocks of two neighbours, so that what hangs together from week to week stays together: the
//! moving block bootstrap of Kunsch, "The jackknife and the bootstrap for general stationary observations", Annals of
//! Statistics 17 (1989) 1217-1241. A thousand draws; the range is the 5th to the 95th percentile, widened to hold the
//! figure itself. Neighbours are weeks of the type that is read, in order, whatever lay between them.
//!
//! Each setting is drawn with the same weeks, so that they differ by the setting alone:
//! hours that are not sorted all put to the one kind of work, or to no work, that makes the gap smallest ("best") or
//! largest ("worst"), though where hardly anything has a title they stay work; the core day an hour longer or shorter at either end; tentative entries out and in full; hours no
//! calendar holds at their low and their high. The envelope keeps the lowest low and the highest high of all.
//!
//! Weeks are reduced to hours by band and kind before drawing: the gap needs no more.

use crate::calendars::gap::Inputs;
use crate::calendars::gap::bands::Shift;
use crate::calendars::gap::counterfactual::closings;
use crate::calendars::gap::feeling::Ratings;
use crate::calendars::gap::resample::seed::seeded;
use crate::calendars::gap::resample::trial::{Trial, draws};
use crate::calendars::gap::split::Coarse;
use crate::calendars::gap::table::Table;

pub mod seed;
pub mod trial;

/// How often the weeks are drawn again.
pub const DRAWS: usize = 1000;
/// A gap below this many hours a week is none to speak of.
pub const NO_GAP: f64 = 0.5;
/// Weeks in a block.
pub const BLOCK: usize = 2;

/// How much can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All of it.
    Whole,
    /// Amount and edges: most hours stand under titles that say nothing.
    BoundsOnly,
}

/// What makes a figure uncertain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// Which weeks were lived.
    Weeks,
    /// What is not sorted.
    Unsorted,
    /// Where the core day begins and ends.
    Core,
    /// Whether tentative entries took place.
    Tentative,
    /// How many hours no calendar holds.
    Shadow,
}

/// One way of choosing what is uncertain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// As the figures are.
    AsIs,
    /// What is not sorted, where it makes the gap smallest.
    UnsortedBest,
    /// What is not sorted, where it makes the gap largest.
    UnsortedWorst,
    /// The core day, moved.
    Core(Shift),
    /// Without tentative entries.
    TentativeOut,
    /// Tentative entries in full.
    TentativeFull,
    /// Hours no calendar holds, at their low.
    ShadowLow,
    /// Hours no calendar holds, at their high.
    ShadowHigh,
}

impl Setting {
    /// What it varies.
    pub fn source(self) -> Source {
        match self {
            Self::AsIs => Source::Weeks,
            Self::UnsortedBest | Self::UnsortedWorst => Source::Unsorted,
            Self::Core(_) => Source::Core,
            Self::TentativeOut | Self::TentativeFull => Source::Tentative,
            Self::ShadowLow | Self::ShadowHigh => Source::Shadow,
        }
    }
}

/// From low to high.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Range {
    /// The range from the 5th to the 95th percentile, widened to hold `point`; `None` of no values.
    ///
    /// Percentiles lie between neighbours in proportion (type 7 of Hyndman and Fan, American Statistician 50 (1996) 361).
    pub fn of(mut values: Vec<f64>, point: f64) -> Option<Self> {
        values.sort_unstable_by(f64::total_cmp);
        let last = values.len().checked_sub(1)?;
        let at = |share: f64| {
            let place = share * last as f64;
            let below = place.floor() as usize;
            let above = (below + 1).min(last);
            values[below] + (place - place.floor()) * (values[above] - values[below])
        };
        Some(Self {
            low: at(0.05).min(point),
            high: at(0.95).max(point),
        })
    }

    fn widened(self, other: Self) -> Self {
        Self {
            low: self.low.min(other.low),
            high: self.high.max(other.high),
        }
    }

    /// `high - low`.
    pub fn width(self) -> f64 {
        self.high - self.low
    }
}

/// The figures of one draw.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    /// The gap, hours a week.
    pub gap: f64,
    /// Amount, edges and rush as a share of it; `None` below [`NO_GAP`], where a share would be noise, or where values are
    /// not known.
    pub bound: Option<f64>,
    /// Closing shares, 0 to 1: only hours and edges, only the mix, both.
    pub closings: Option<[f64; 3]>,
}

impl Figures {
    /// Works them out.
    pub fn of(have: &Table, wish: &Table, ratings: &Ratings, scope: Scope) -> Self {
        let coarse = Coarse::of(have, wish);
        if scope == Scope::BoundsOnly {
            return Self {
                gap: coarse.bands,
                bound: None,
                closings: None,
            };
        }
        let felt = ratings.hours(&have.kind_hours(), &wish.kind_hours());
        let gap = coarse.both + felt.total;
        let boundary = (coarse.bands - coarse.volume + coarse.both - coarse.kinds) / 2.0;
        Self {
            gap,
            bound: (gap >= NO_GAP).then(|| (coarse.volume + boundary + felt.rushed()) / gap),
            closings: closings(have, wish, ratings)
                .map(|all| [all.bounds.share, all.mix.share, all.both.share]),
        }
    }

    /// How much more of the gap is amount, edges and rush than values: -1 to 1.
    pub fn lead(&self) -> Option<f64> {
        self.bound.map(|bound| 2.0 * bound - 1.0)
    }
}

/// All draws under one setting.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Which setting.
    pub setting: Setting,
    /// The figures of the weeks as they were.
    pub point: Figures,
    /// The range of the gap.
    pub gap: Range,
    /// The range of the lead; `None` where it is not known.
    pub lead: Option<Range>,
    /// The ranges of the closing shares.
    pub closings: Option<[Range; 3]>,
    /// The shares of amount, edges and rush of all draws that have a gap.
    pub bounds: Vec<f64>,
}

/// The whole envelope.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    /// How many weeks were drawn from.
    pub weeks: u32,
    /// Every setting that could matter; the first is as the figures are.
    pub outcomes: Vec<Outcome>,
    /// The gap, lowest low to highest high.
    pub gap: Range,
    /// Closing shares likewise: only hours and edges, only the mix, both.
    pub closings: Option<[Range; 3]>,
    /// How many hours each source moves the gap by, the largest first.
    pub moves: Vec<(Source, f64)>,
    /// How much each source moves the lead by, the largest first; empty where it is not known.
    pub lead_moves: Vec<(Source, f64)>,
}

/// Draws the envelope; `None` where no week of the type was lived.
pub fn envelope(inputs: &Inputs, scope: Scope) -> Option<Envelope> {
    let weeks = inputs.own_weeks();
    if weeks.is_empty() {
        return None;
    }
    let draws = draws(weeks.len(), seeded(&weeks));
    let outcomes = Trial::new(inputs, scope, &draws).outcomes(&weeks);
    let first = outcomes.first()?;
    let gap = outcomes
        .iter()
        .fold(first.gap, |range, one| range.widened(one.gap));
    let closings = outcomes
        .iter()
        .filter_map(|one| one.closings)
        .reduce(|all, one| std::array::from_fn(|at| all[at].widened(one[at])));
    let moves = moves(&outcomes, |one| Some((one.point.gap, one.gap)));
    let lead_moves = moves_of_lead(&outcomes);
    Some(Envelope {
        weeks: weeks.len() as u32,
        gap,
        closings,
        moves,
        lead_moves,
        outcomes,
    })
}

fn moves_of_lead(outcomes: &[Outcome]) -> Vec<(Source, f64)> {
    moves(outcomes, |one| Some((one.point.lead()?, one.lead?)))
}

/// How far each source moves a figure: the weeks by the width of its range, a setting by what its choices differ by.
fn moves(
    outcomes: &[Outcome],
    figure: impl Fn(&Outcome) -> Option<(f64, Range)>,
) -> Vec<(Source, f64)> {
    let Some((point, range)) = outcomes.first().and_then(&figure) else {
        return Vec::new();
    };
    let mut found = vec![(Source::Weeks, range.width())];
    for source in [
        Source::Unsorted,
        Source::Core,
        Source::Tentative,
        Source::Shadow,
    ] {
        let points = outcomes
            .iter()
            .filter(|one| one.setting.source() == source)
            .filter_map(|one| figure(one).map(|(point, _)| point));
        let (low, high) = points.fold((point, point), |(low, high), one| {
            (low.min(one), high.max(one))
        });
        found.push((source, high - low));
    }
    found.sort_by(|one, other| other.1.total_cmp(&one.1));
    found
}

#[cfg(test)]
mod tests;
