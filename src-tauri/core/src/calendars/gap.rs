//! The gap between the week a person has and the week they wish for: how large, of what kind, and how sure that is.
//!
//! Pure rules. `read` takes weeks, a wish, hours, ratings and what no calendar holds, and answers with an exact split
//! (`split`, `feeling`), what closing part of it would do (`counterfactual`), how far the figures carry (`resample`) and
//! what may be said (`verdict`, `telling`). Beside it stand the year of week types (`year`), other measures (`measures`),
//! what changes over months (`trend`) and what took protected time (`invasion`).
//!
//! Hours a week as fractions inside; whole minutes or half hours only where something is shown, and then so that parts add
//! up (`split::whole`). The gap counts amount, edges, mix and feeling. The same work at another hour of the same part of
//! the week (placement) is judged neutral: it stands beside the gap and in no sum, here and in what closing would do.
//!
//! Hours that are not sorted count as work. In every figure they are shared, in each band, as the sorted hours of that band
//! are; the range shows what it would be if they all were one kind, or no work at all.

use crate::calendars::category::CategoryId;
use crate::calendars::gap::bands::{Bands, Mask};
use crate::calendars::gap::counterfactual::{Closings, closings};
use crate::calendars::gap::feeling::{Feeling, Felt, Ratings};
use crate::calendars::gap::observed::{Observed, Open, Tentative};
use crate::calendars::gap::profile::{Kinds, Profile};
use crate::calendars::gap::resample::{Envelope, Scope, envelope};
use crate::calendars::gap::shadow::{Level, Shadow};
use crate::calendars::gap::split::Split;
use crate::calendars::gap::table::{Settle, Table};
use crate::calendars::gap::verdict::{Guard, Verdict, guards, judge};
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::grid::Cells;
use crate::calendars::hours::Hours;

pub mod bands;
pub mod counterfactual;
pub mod feeling;
pub mod fit;
pub mod invasion;
pub mod measures;
pub mod observed;
#[cfg(test)]
mod paint;
pub mod profile;
pub mod resample;
pub mod shadow;
pub mod split;
pub mod table;
pub mod telling;
pub mod trend;
pub mod verdict;
pub mod week_type;
pub mod working;
pub mod year;

/// All that goes in.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// The kinds of work that are compared.
    pub kinds: &'a Kinds,
    /// The core day, and protected time.
    pub hours: &'a Hours,
    /// The person's own parts of the week.
    pub masks: &'a [Mask],
    /// The weeks that count, of any type and in any order.
    pub weeks: &'a [Observed],
    /// Which type is read; weeks of other types are passed over.
    pub kind: WeekType,
    /// The wished week of that type.
    pub wish: &'a Profile,
    /// Hours no calendar holds.
    pub shadows: &'a [Shadow],
    /// How blocks were rated.
    pub feelings: &'a [Feeling],
    /// Kinds of work the contract names as duties.
    pub duties: &'a [CategoryId],
    /// What is known about the hours that are not sorted.
    pub open: &'a Open,
}

impl<'a> Inputs<'a> {
    /// The weeks of the type that is read, by their Mondays.
    pub fn own_weeks(&self) -> Vec<&'a Observed> {
        let mut own: Vec<&Observed> = self
            .weeks
            .iter()
            .filter(|week| week.kind == self.kind)
            .collect();
        own.sort_by_key(|week| week.monday);
        own
    }

    /// The typical week of that type.
    pub fn typical(&self) -> Profile {
        typical(self.weeks, self.kind, Tentative::Policy, self.kinds)
    }
}

/// The mean of the weeks of a type; a week of nothing where there is none.
pub fn typical(weeks: &[Observed], kind: WeekType, tentative: Tentative, kinds: &Kinds) -> Profile {
    let mut sum = Cells::new();
    let mut count = 0;
    for week in weeks.iter().filter(|week| week.kind == kind) {
        count += 1;
        for (key, ticks) in &week.cells[tentative as usize] {
            *sum.entry(*key).or_default() += ticks;
        }
    }
    Profile::of_cells(&sum, count, kinds)
}

/// The parts of the gap, in hours a week. A part that cannot be known is `None`, not nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Parts {
    /// Amount.
    pub volume: f64,
    /// Edges.
    pub boundary: f64,
    /// What you do; `None` where most hours stand under titles that say nothing.
    pub mix: Option<f64>,
    /// How it feels; `None` there too, and where no kind that stands in both weeks is rated.
    pub feeling: Option<f64>,
    /// Of `feeling`, what was marked too rushed; counts with amount and edges.
    pub rushed: f64,
}

impl Parts {
    /// The gap `G`: of the parts that are known.
    pub fn gap(&self) -> f64 {
        self.volume + self.boundary + self.mix.unwrap_or(0.0) + self.feeling.unwrap_or(0.0)
    }

    /// Amount, edges and rush as a share of the gap, 0 to 1; `None` where values are not known or there is no gap.
    pub fn share_bound(&self) -> Option<f64> {
        self.mix?;
        let gap = self.gap();
        (gap > 0.0).then(|| (self.volume + self.boundary + self.rushed) / gap)
    }

    /// What you do and how it feels, without rush, as a share of the gap; the rest of [`Parts::share_bound`].
    pub fn share_values(&self) -> Option<f64> {
        self.share_bound().map(|share| 1.0 - share)
    }
}

/// What the two weeks say.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// How many weeks went in.
    pub weeks: u32,
    /// The week one has, by band and kind, with what no calendar holds.
    pub have: Table,
    /// The wished week.
    pub wish: Table,
    /// Of the hours one has, those that are not sorted, hours a week.
    pub unsorted: f64,
    /// Hours a week that no calendar holds, as likely as not.
    pub shadow: f64,
    /// What differs, in full.
    pub split: Split,
    /// The parts of the gap.
    pub parts: Parts,
    /// The ratings by kind.
    pub ratings: Ratings,
    /// What feels wrong.
    pub felt: Felt,
    /// What closing part of it would do; `None` where there is no gap, or values are not known.
    pub closings: Option<Closings>,
    /// How far the figures carry; `None` where no week went in.
    pub envelope: Option<Envelope>,
    /// What may be said.
    pub verdict: Verdict,
    /// What to ask before it is believed.
    pub guards: Vec<Guard>,
    /// Whether all of it can be read, or only amount and edges.
    pub scope: Scope,
}

/// Reads the gap.
pub fn read(inputs: &Inputs) -> Reading {
    let bands = Bands::of(inputs.hours, inputs.masks);
    let scope = if inputs.open.is_busy_only() {
        Scope::BoundsOnly
    } else {
        Scope::Whole
    };
    let lived = inputs.typical();
    let unsorted = Table::of(&lived, &bands).unsorted();
    let lived = lived.settled(&bands, Settle::Shared);
    let unheld = shadow::table(inputs.shadows, Level::Likely, inputs.kinds, bands.count());
    let mut have = Table::of(&lived, &bands);
    have.add(&unheld, 1.0);
    let wish = Table::of(inputs.wish, &bands);
    let ratings = Ratings::of(inputs.feelings, inputs.kinds);
    let shadow = unheld.total();
    let split = Split::of((&lived, &have), (inputs.wish, &wish), shadow);
    let felt = ratings.hours(&have.kind_hours(), &wish.kind_hours());
    let is_rated = ratings.say_something(&have.kind_hours(), &wish.kind_hours());
    let parts = match scope {
        Scope::Whole => Parts {
            volume: split.volume(),
            boundary: split.boundary().mean(),
            mix: Some(split.mix().mean()),
            feeling: is_rated.then_some(felt.total),
            rushed: felt.rushed(),
        },
        // Without kinds only one order can be taken: edges after amount. It is the least the gap can be.
        Scope::BoundsOnly => Parts {
            volume: split.volume(),
            boundary: split.boundary().edges_first.max(0.0),
            mix: None,
            feeling: None,
            rushed: 0.0,
        },
    };
    let weeks = inputs.own_weeks().len() as u32;
    let envelope = envelope(inputs, scope);
    Reading {
        weeks,
        closings: match scope {
            Scope::Whole => closings(&have, &wish, &ratings),
            Scope::BoundsOnly => None,
        },
        verdict: judge(parts.gap(), envelope.as_ref(), inputs),
        guards: guards(&wish, inputs.kinds, inputs.duties),
        have,
        wish,
        unsorted,
        shadow,
        split,
        parts,
        ratings,
        felt,
        envelope,
        scope,
    }
}

#[cfg(test)]
mod tests;
