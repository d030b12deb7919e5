//! The exact split of what differs between two weeks, in hours a week.
//!
//! Each figure is a total variation distance in hours (half the sum of the absolute differences, with free time as a kind
//! of its own), on a finer and finer division of the week:
//!
//! - `V` work or not: `|H_have - H_wish|`
//! - `BW` band by work or not: `sum over bands |w_have(b) - w_wish(b)|`
//! - `C` kind of work
//! - `BC` band by kind
//! - `D` quarter hour by kind: all hours that differ
//!
//! A coarser division never raises such a distance, so `V <= BW, C <= BC <= D` and no part below is negative:
//!
//! - amount (volume) `= V`
//! - edges (boundary) `= 1/2 [(BW - V) + (BC - C)]`
//! - what you do (mix) `= 1/2 [(C - V) + (BC - BW)]`
//! - placement `= D - BC`, the same work in the same part of the week at another hour
//!
//! Edges and mix are Shapley shares: the mean over the two orders in which they can be taken, so that the split is exact
//! and favours neither. Shorrocks, "Decomposition procedures for distributional analysis: a unified framework based on the
//! Shapley value", Journal of Economic Inequality 11 (2013) 99-126.

use crate::calendars::apportion::apportion;
use crate::calendars::gap::profile::{Profile, SLOT_HOURS};
use crate::calendars::gap::table::Table;

/// The four coarse distances, in hours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coarse {
    /// `V`.
    pub volume: f64,
    /// `BW`.
    pub bands: f64,
    /// `C`.
    pub kinds: f64,
    /// `BC`.
    pub both: f64,
}

impl Coarse {
    /// Compares two tables of the same shape. Free time is what the hours of work leave of a band, equal on both sides.
    pub fn of(have: &Table, wish: &Table) -> Self {
        let apart = |one: &[f64], other: &[f64]| -> f64 {
            one.iter().zip(other).map(|(a, b)| (a - b).abs()).sum()
        };
        let volume = (have.total() - wish.total()).abs();
        let bands = apart(&have.band_hours(), &wish.band_hours());
        Self {
            volume,
            bands,
            kinds: f64::midpoint(apart(&have.kind_hours(), &wish.kind_hours()), volume),
            both: f64::midpoint(apart(have.cells(), wish.cells()), bands),
        }
    }
}

/// `D`: the hours that differ at all between two weeks, with `shadow` hours that have no quarter hour.
pub fn differing(have: &Profile, wish: &Profile, shadow: f64) -> f64 {
    let slots: f64 = have
        .slots()
        .zip(wish.slots())
        .map(|(one, other)| {
            let kinds: f64 = one.iter().zip(other).map(|(a, b)| (a - b).abs()).sum();
            let work = one.iter().sum::<f64>() - other.iter().sum::<f64>();
            f64::midpoint(kinds, work.abs())
        })
        .sum();
    slots * SLOT_HOURS + shadow
}

/// One of the two bracketed parts, as each of the two orders gives it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Orders {
    /// Hours when edges are put right first and the mix after.
    pub edges_first: f64,
    /// Hours when the mix is put right first and edges after.
    pub mix_first: f64,
}

impl Orders {
    /// The mean of both: the part itself.
    pub fn mean(&self) -> f64 {
        (self.edges_first + self.mix_first).max(0.0) / 2.0
    }
}

/// The split of all hours that differ.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Split {
    /// The coarse distances.
    pub coarse: Coarse,
    /// `D`.
    pub differing: f64,
}

impl Split {
    /// Compares two weeks, given as quarter hours and as tables over the same bands. `have_table` may hold `shadow` hours
    /// that the quarter hours do not.
    pub fn of(
        (have, have_table): (&Profile, &Table),
        (wish, wish_table): (&Profile, &Table),
        shadow: f64,
    ) -> Self {
        Self {
            coarse: Coarse::of(have_table, wish_table),
            differing: differing(have, wish, shadow),
        }
    }

    /// Amount: all hours of work, more or fewer.
    pub fn volume(&self) -> f64 {
        self.coarse.volume
    }

    /// Edges, in both orders.
    pub fn boundary(&self) -> Orders {
        let Coarse {
            volume,
            bands,
            kinds,
            both,
        } = self.coarse;
        Orders {
            edges_first: bands - volume,
            mix_first: both - kinds,
        }
    }

    /// What you do, in both orders.
    pub fn mix(&self) -> Orders {
        let Coarse {
            volume,
            bands,
            kinds,
            both,
        } = self.coarse;
        Orders {
            edges_first: both - bands,
            mix_first: kinds - volume,
        }
    }

    /// The same work in the same part of the week at another hour. Judged neutral: reported, and in no sum.
    pub fn placement(&self) -> f64 {
        (self.differing - self.coarse.both).max(0.0)
    }

    /// Hours that one order calls edges and the other mix.
    pub fn either(&self) -> f64 {
        let boundary = self.boundary();
        (boundary.edges_first - boundary.mix_first).abs()
    }
}

/// Whole units for print: each of `parts` (hours) in units of `unit` hours, so that they add up to the rounded sum.
///
/// The first of the pair is the sum. Parts are rounded together by largest remainder.
pub fn whole(parts: &[f64], unit: f64) -> (u64, Vec<u64>) {
    // A millionth of an hour is far below what is shown, and keeps the shares exact as whole numbers.
    let weights: Vec<u64> = parts
        .iter()
        .map(|part| (part.max(0.0) * 1e6).round() as u64)
        .collect();
    let total = (weights.iter().sum::<u64>() as f64 / 1e6 / unit).round() as u64;
    (total, apportion(total, &weights))
}

#[cfg(test)]
mod tests;
