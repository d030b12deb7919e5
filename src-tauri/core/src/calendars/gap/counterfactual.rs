//! What would be left of the gap if only part of it were put right: only hours and edges, only the mix, or both.
//!
//! The gap is `G = BC + F`: amount, edges and mix (together `BC`) and the hours that feel wrong (`F`, see `feeling`).
//! Placement is judged neutral and in neither. `closing = 1 - G_left / G`.
//!
//! - *only hours and edges*: each band gets the wish's hours, with the mix it has today. A band without work today gets the
//!   mix of the whole week.
//! - *only the mix*: each band keeps today's hours; kinds get the shares they have in the wish, by iterative proportional
//!   fitting of today's table (see `fit`). A band without work today stays without; an empty wish changes nothing.
//! - *both*: every band holds the wish's hours of every kind. Only how it feels is left.
//!
//! How it feels is worked out again on the changed week's own hours, at today's ratings.
//!
//! **What is certain about the sign.** `1 - G_left / G` never passes 1. For *both* it is never negative: the added feeling
//! hours are at most the hours of kinds the wish has more of, and those are at most `C <= BC`. For *only hours and edges* it
//! is never negative while nothing is rated: scaling a band toward the wish's hours cannot lower what the band shares with
//! the wish by more than it lowers the larger of both. With ratings it can be negative, since more of the wished hours may
//! mean more hours that feel wrong. For *only the mix* it can be negative even without ratings, since right shares may land
//! in other parts of the week than the wish has them. Both happen in the tests. `share` is then 0, because such a change
//! closes nothing; `raw` and `left` keep what was worked out, and the page says that the gap would widen.

use crate::calendars::gap::feeling::Ratings;
use crate::calendars::gap::fit::{Fit, Pattern, fit};
use crate::calendars::gap::split::Coarse;
use crate::calendars::gap::table::Table;

/// A gap below this many hours is none: shares of it would mean nothing.
pub const NOTHING: f64 = 1e-9;

/// How much of the gap a change would close.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Closing {
    /// Hours of the gap that would be left.
    pub left: f64,
    /// `1 - left / gap`, as it is: negative where the gap would widen.
    pub raw: f64,
    /// The same held to 0 to 1.
    pub share: f64,
}

impl Closing {
    /// Of a gap of so many hours (more than nothing), so many left.
    pub fn of(gap: f64, left: f64) -> Self {
        let raw = 1.0 - left / gap;
        Self {
            left,
            raw,
            share: raw.clamp(0.0, 1.0),
        }
    }
}

/// The three changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Closings {
    /// Only hours and edges put right.
    pub bounds: Closing,
    /// Only the mix put right.
    pub mix: Closing,
    /// Both.
    pub both: Closing,
    /// How far the fitted kinds miss the wish's shares, hours; see `fit::TOLERANCE`.
    pub miss: f64,
    /// Which pattern was fitted.
    pub pattern: Pattern,
}

/// `G`, in hours: what the coarse split gives and what feels wrong.
pub fn gap(have: &Table, wish: &Table, ratings: &Ratings) -> f64 {
    let felt = ratings.hours(&have.kind_hours(), &wish.kind_hours());
    Coarse::of(have, wish).both + felt.total
}

/// Today's mix in the wish's hours, band by band.
pub fn bounds_only(have: &Table, wish: &Table) -> Table {
    let week = have.kind_hours();
    let all: f64 = week.iter().sum();
    let mut changed = have.clone();
    for (row, wanted) in changed.rows_mut().zip(wish.band_hours()) {
        let hours: f64 = row.iter().sum();
        if hours > 0.0 {
            for cell in row.iter_mut() {
                *cell *= wanted / hours;
            }
        } else if all > 0.0 {
            for (cell, kind) in row.iter_mut().zip(&week) {
                *cell = wanted * kind / all;
            }
        }
    }
    changed
}

/// The wish's mix in today's hours, band by band.
pub fn mix_only(have: &Table, wish: &Table) -> Fit {
    let wished = wish.kind_hours();
    let (now, all) = (have.total(), wish.total());
    let columns: Vec<f64> = if all > 0.0 {
        wished.iter().map(|hours| now * hours / all).collect()
    } else {
        have.kind_hours()
    };
    fit(have, &have.band_hours(), &columns)
}

/// All three; `None` where there is no gap to close.
pub fn closings(have: &Table, wish: &Table, ratings: &Ratings) -> Option<Closings> {
    let whole = gap(have, wish, ratings);
    if whole < NOTHING {
        return None;
    }
    let closing = |changed: &Table| Closing::of(whole, gap(changed, wish, ratings));
    let fitted = mix_only(have, wish);
    Some(Closings {
        bounds: closing(&bounds_only(have, wish)),
        mix: closing(&fitted.table),
        both: closing(wish),
        miss: fitted.miss,
        pattern: fitted.pattern,
    })
}

/// The same engine with an offer's week in place of the week one has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct UnderOffer {
    /// The split of what the offer's week and the wish differ by.
    pub coarse: Coarse,
    /// What would be left of today's gap. `raw` is negative where the offer lies further from the wish than today.
    /// `None` where there is no gap today.
    pub closing: Option<Closing>,
    /// The gap under the offer, hours a week.
    pub gap: f64,
}

/// Lays an offer's week over the wish. Work is taken to feel there as it was rated here; the page says so.
pub fn under_offer(have: &Table, offer: &Table, wish: &Table, ratings: &Ratings) -> UnderOffer {
    let (today, left) = (gap(have, wish, ratings), gap(offer, wish, ratings));
    UnderOffer {
        coarse: Coarse::of(offer, wish),
        closing: (today >= NOTHING).then(|| Closing::of(today, left)),
        gap: left,
    }
}

#[cfg(test)]
mod tests;
