//! Measures shown beside the split. Each is a plain figure with its own definition; none is a score.
//!
//! Shares are 0 to 1. Where a figure needs what is not there (no work, no patients, nothing rated) it is `None`.

use crate::calendars::category::CategoryId;
use crate::calendars::gap::bands::CORE;
use crate::calendars::gap::feeling::Ratings;
use crate::calendars::gap::observed::{Observed, Tentative};
use crate::calendars::gap::profile::{Kinds, Profile, SLOT_HOURS};
use crate::calendars::gap::shadow::{Level, Shadow};
use crate::calendars::gap::table::Table;
use crate::calendars::grid::{Cells, SLOTS, Timed};
use crate::calendars::hours::{Band, Hours};
use crate::day::Day;

pub mod circle;
pub mod fragments;
pub mod recovery;

/// Context for the share of the most meaningful work: below about a fifth, burnout was more frequent in one department of
/// internal medicine. Shanafelt and others, Archives of Internal Medicine 169 (2009) 990-995. A line to look at, not a rule.
pub const MEANINGFUL_LINE: f64 = 0.2;

/// One week's entries, for measures that need single entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diary {
    /// Its Monday.
    pub monday: Day,
    /// What begins in it.
    pub entries: Vec<Timed>,
}

/// Work outside the core day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct After {
    /// Hours a week, with those no calendar holds.
    pub hours: f64,
    /// Their share of all work.
    pub share: Option<f64>,
}

/// Work outside the core day, whatever other parts the person named; shadow hours by their own band.
pub fn after_hours(week: &Profile, hours: &Hours, shadows: &[Shadow], kinds: &Kinds) -> After {
    let outside: f64 = week
        .work()
        .iter()
        .enumerate()
        .filter(|(slot, _)| hours.band(*slot as u16) != Band::Core)
        .map(|(_, share)| share * SLOT_HOURS)
        .sum();
    let unheld = |fits: &dyn Fn(&Shadow) -> bool| -> f64 {
        shadows
            .iter()
            .filter(|shadow| kinds.index(Some(shadow.category)).is_some() && fits(shadow))
            .map(|shadow| shadow.hours(Level::Likely))
            .sum()
    };
    let outside = outside + unheld(&|shadow| shadow.band != CORE);
    let all = week.hours() + unheld(&|_| true);
    After {
        hours: outside,
        share: (all > 0.0).then(|| outside / all),
    }
}

/// Hours outside the core day of each week, as it was lived: for `trend::by_month`.
pub fn after_by_week(weeks: &[Observed], hours: &Hours, kinds: &Kinds) -> Vec<(Day, f64)> {
    let one = |week: &Observed| {
        let lived = Profile::of_cells(&week.cells[Tentative::Policy as usize], 1, kinds);
        (week.monday, after_hours(&lived, hours, &[], kinds).hours)
    };
    weeks.iter().map(one).collect()
}

/// Share of protected time kept of each week, 0 to 1: for `trend::by_month`; nothing without protected time.
pub fn kept_by_week(weeks: &[Observed], hours: &Hours, kinds: &Kinds) -> Vec<(Day, f64)> {
    let one = |week: &Observed| {
        let kept = kept(&week.cells[Tentative::Policy as usize], 1, hours, kinds)?;
        Some((week.monday, kept.share))
    };
    weeks.iter().filter_map(one).collect()
}

/// Calendar WOW8: work outside time scheduled with patients, for each eight hours scheduled with patients.
///
/// After the measure of work outside work in Sinsky and others, JAMIA 27 (2020) 639-643, which is taken from the record's
/// own log; this one is taken from a calendar and never called otherwise. `None` where no patient hours are scheduled.
pub fn wow8(week: &Table, patients: &[CategoryId], kinds: &Kinds) -> Option<f64> {
    let hours = week.kind_hours();
    let scheduled: f64 = kinds
        .ids()
        .iter()
        .zip(&hours)
        .filter(|(id, _)| patients.contains(id))
        .map(|(_, hours)| hours)
        .sum();
    (scheduled > 0.0).then(|| 8.0 * (week.total() - scheduled) / scheduled)
}

/// Protected time and what became of it, hours a week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kept {
    /// Promised.
    pub protected: f64,
    /// Free of other work.
    pub kept: f64,
    /// `kept / protected`.
    pub share: f64,
}

/// `1 - other work inside protected time / protected time`, over `weeks` weeks summed in `cells`; `None` without weeks or
/// protected time. Work of the category it is protected for keeps it; hours that are not sorted do not break it.
pub fn kept(cells: &Cells, weeks: u32, hours: &Hours, kinds: &Kinds) -> Option<Kept> {
    let minutes: u32 = hours
        .protected
        .iter()
        .map(|part| u32::from(part.to - part.from))
        .sum();
    let protected = f64::from(minutes) / 60.0;
    let is_other = |slot: u16, category: Option<CategoryId>| {
        let part = hours.protection(slot);
        category.is_some()
            && kinds.index(category).is_some()
            && part.is_some_and(|part| part.category.is_none() || part.category != category)
    };
    let other: u64 = cells
        .iter()
        .filter(|((slot, category), _)| is_other(*slot, *category))
        .map(|(_, ticks)| ticks)
        .sum();
    (minutes > 0 && weeks > 0).then(|| {
        let taken = other as f64 / 60_000.0 / f64::from(weeks);
        let kept = (protected - taken).max(0.0);
        Kept {
            protected,
            kept,
            share: kept / protected,
        }
    })
}

/// The work that means most, and its share.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Meaningful {
    /// Which kind.
    pub category: CategoryId,
    /// Hours a week.
    pub hours: f64,
    /// Share of all work, to be seen beside [`MEANINGFUL_LINE`].
    pub share: f64,
    /// How it was found.
    pub found: Found,
}

/// How the work that means most was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// It is rated highest on average.
    Rated,
    /// The person named it; nothing is rated.
    Named,
}

/// The kind rated highest (the earlier of equals), else the one that is named; `None` where there is neither, or no work.
pub fn meaningful(
    week: &Table,
    ratings: &Ratings,
    named: Option<CategoryId>,
    kinds: &Kinds,
) -> Option<Meaningful> {
    let all = week.total();
    let mut highest: Option<(usize, f64)> = None;
    for (kind, rated) in ratings.by_kind().iter().enumerate() {
        if let Some(rated) = rated
            && highest.is_none_or(|(_, felt)| rated.felt > felt)
        {
            highest = Some((kind, rated.felt));
        }
    }
    let by_name = || named.and_then(|id| kinds.ids().iter().position(|own| *own == id));
    let (kind, found) = match highest {
        Some((kind, _)) => (kind, Found::Rated),
        None => (by_name()?, Found::Named),
    };
    let hours = week.kind_hours()[kind];
    (all > 0.0).then(|| Meaningful {
        category: kinds.ids()[kind],
        hours,
        share: hours / all,
        found,
    })
}

/// How rated hours feel.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Value {
    /// `sum h(c) * q(c)`: hours weighed by how they feel, -2 to 2 each.
    pub hours: f64,
    /// The same by each rated hour, -2 to 2.
    pub per_hour: f64,
    /// U-index: the share of rated hours that feel below nothing. Kahneman and Krueger, Journal of Economic Perspectives
    /// 20 (2006) 3-24, there of time in an unpleasant state.
    pub unpleasant: f64,
    /// Hours a week that are rated.
    pub rated: f64,
}

/// How rated hours feel; `None` where no hour is rated.
pub fn value_hours(week: &Table, ratings: &Ratings) -> Option<Value> {
    let (mut rated, mut value, mut below) = (0.0, 0.0, 0.0);
    for (hours, own) in week.kind_hours().iter().zip(ratings.by_kind()) {
        let Some(own) = own else { continue };
        rated += hours;
        value += hours * own.felt;
        below += if own.felt < 0.0 { *hours } else { 0.0 };
    }
    (rated > 0.0).then(|| Value {
        hours: value,
        per_hour: value / rated,
        unpleasant: below / rated,
        rated,
    })
}

/// How far apart two mixes of work are, whatever their hours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MixDistance {
    /// Total variation of the shares, 0 to 1.
    pub share: f64,
    /// The same in hours of the week one has.
    pub hours: f64,
    /// Jensen-Shannon divergence to base 2, 0 to 1. Lin, IEEE Transactions on Information Theory 37 (1991) 145-151.
    pub jensen_shannon: f64,
}

/// Compares the mixes; `None` where either week has no work.
pub fn mix_distance(have: &Table, wish: &Table) -> Option<MixDistance> {
    let (all, wished) = (have.total(), wish.total());
    if all <= 0.0 || wished <= 0.0 {
        return None;
    }
    // A share of nothing adds nothing to a divergence.
    let part = |share: f64, mean: f64| {
        if share > 0.0 {
            share * (share / mean).log2()
        } else {
            0.0
        }
    };
    let (mut apart, mut divergence) = (0.0, 0.0);
    for (one, other) in have.kind_hours().iter().zip(wish.kind_hours()) {
        let (one, other) = (one / all, other / wished);
        let mean = f64::midpoint(one, other);
        apart += (one - other).abs() / 2.0;
        divergence += f64::midpoint(part(one, mean), part(other, mean));
    }
    Some(MixDistance {
        share: apart,
        hours: apart * all,
        jensen_shannon: divergence.clamp(0.0, 1.0),
    })
}

/// The slots of the core day of one day (0 = Monday), as indices into the week.
fn core_slots(hours: &Hours, day: u16) -> std::ops::Range<usize> {
    let base = usize::from(day * SLOTS);
    let part = hours.core.get(usize::from(day)).copied().flatten();
    part.map_or(base..base, |part| {
        base + usize::from(part.from) / 15..base + usize::from(part.to) / 15
    })
}

#[cfg(test)]
mod tests;
