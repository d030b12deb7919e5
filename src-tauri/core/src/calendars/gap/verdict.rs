//! What may be said about the kind of gap, and what to ask first. It names a kind only where every way of looking agrees.
//!
//! *Mainly amount and edges* where their share of the gap is ahead of values by more than 0.15 in at least 90 % of draws
//! under every setting; *mainly values* mirrored; *both* where each is at least 0.3 in as many; otherwise it cannot be told
//! yet, and the largest doubt is named. Below half an hour there is no gap to speak of.

use crate::calendars::category::CategoryId;
use crate::calendars::gap::Inputs;
use crate::calendars::gap::profile::Kinds;
use crate::calendars::gap::resample::{DRAWS, Envelope, NO_GAP, Source};
use crate::calendars::gap::table::Table;

/// How far one side must be ahead.
pub const LEAD: f64 = 0.15;
/// What each side must weigh where it is both.
pub const BOTH: f64 = 0.3;
/// In how many draws.
pub const FIRM: f64 = 0.9;
/// Fewer weeks than this carry no interval, and nothing is said.
pub const LEAST_WEEKS: u32 = 4;
/// Fewer weeks than this are said to be few.
pub const ENOUGH_WEEKS: u32 = 8;
/// A wish with fewer hours of work a week is asked about.
pub const FEW_HOURS: f64 = 20.0;

/// The kind of gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Mainly amount and edges, with what is too rushed.
    MainlyBounds,
    /// Mainly what you do and how it feels.
    MainlyValues,
    /// Both weigh.
    Mixed,
    /// It cannot be told yet.
    CannotTell {
        /// The largest doubt.
        doubt: Doubt,
    },
    /// The weeks are as good as the same.
    NoGap,
}

/// What stands most in the way of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// Too few weeks of this type.
    FewWeeks {
        /// How many there are.
        weeks: u32,
    },
    /// More than half of all hours stand under titles that say nothing.
    Silent {
        /// Per cent of all hours.
        percent: u32,
        /// How many titles, largest first, would leave less than a tenth of all hours unsorted.
        titles: u32,
    },
    /// Hours that are not sorted.
    Unsorted {
        /// Per cent of all hours.
        percent: u32,
        /// As above.
        titles: u32,
    },
    /// The weeks differ much from one another.
    Weeks,
    /// Where the core day begins and ends.
    Core,
    /// Whether tentative entries took place.
    Tentative,
    /// Hours no calendar holds.
    Shadow {
        /// At least, minutes a week.
        low: u32,
        /// At most, minutes a week.
        high: u32,
    },
}

/// What to ask before the reading is believed. Nothing is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// The wish holds little work.
    FewHours {
        /// Minutes a week.
        minutes: u64,
    },
    /// The wish holds none of a duty the contract names.
    DutyMissing {
        /// Which.
        category: CategoryId,
        /// Its index among the kinds of work.
        kind: usize,
    },
}

/// What there is to ask about a wish.
pub fn guards(wish: &Table, kinds: &Kinds, duties: &[CategoryId]) -> Vec<Guard> {
    let mut found = Vec::new();
    if wish.total() < FEW_HOURS {
        found.push(Guard::FewHours {
            minutes: (wish.total() * 60.0).round() as u64,
        });
    }
    let hours = wish.kind_hours();
    let missing = |category: &CategoryId| {
        let kind = kinds.ids().iter().position(|id| id == category)?;
        (hours[kind] <= 0.0).then_some(Guard::DutyMissing {
            category: *category,
            kind,
        })
    };
    found.extend(duties.iter().filter_map(missing));
    found
}

/// Judges a gap of so many hours by its envelope.
pub fn judge(gap: f64, envelope: Option<&Envelope>, inputs: &Inputs) -> Verdict {
    let cannot = |doubt| Verdict::CannotTell { doubt };
    let weeks = envelope.map_or(0, |envelope| envelope.weeks);
    let Some(envelope) = envelope.filter(|_| weeks >= LEAST_WEEKS) else {
        return cannot(Doubt::FewWeeks { weeks });
    };
    if inputs.open.is_busy_only() {
        let silent = inputs.open.silent;
        return cannot(Doubt::Silent {
            percent: percent(silent, inputs.open.all),
            titles: inputs.open.titles_to_sort(),
        });
    }
    if gap < NO_GAP {
        return Verdict::NoGap;
    }
    if everywhere(envelope, |bound| 2.0 * bound - 1.0 > LEAD) {
        Verdict::MainlyBounds
    } else if everywhere(envelope, |bound| 1.0 - 2.0 * bound > LEAD) {
        Verdict::MainlyValues
    } else if everywhere(envelope, |bound| (BOTH..=1.0 - BOTH).contains(&bound)) {
        Verdict::Mixed
    } else {
        cannot(largest_doubt(envelope, inputs))
    }
}

/// Whether it holds in enough of the draws that have a gap, under every setting.
///
/// A draw without a gap speaks neither for nor against a kind of gap, and a setting under which there is never one is passed
/// over. Under the figures as they are, though, enough draws must have one.
fn everywhere(envelope: &Envelope, holds: impl Fn(f64) -> bool) -> bool {
    let enough = |count: usize, whole: usize| count as f64 >= FIRM * whole as f64;
    let has_gap = envelope
        .outcomes
        .first()
        .is_some_and(|outcome| enough(outcome.bounds.len(), DRAWS));
    has_gap
        && envelope.outcomes.iter().all(|outcome| {
            let count = outcome.bounds.iter().filter(|bound| holds(**bound)).count();
            enough(count, outcome.bounds.len())
        })
}

fn largest_doubt(envelope: &Envelope, inputs: &Inputs) -> Doubt {
    match envelope.lead_moves.first().map(|(source, _)| *source) {
        Some(Source::Unsorted) => Doubt::Unsorted {
            percent: percent(inputs.open.titles.iter().sum(), inputs.open.all),
            titles: inputs.open.titles_to_sort(),
        },
        Some(Source::Core) => Doubt::Core,
        Some(Source::Tentative) => Doubt::Tentative,
        Some(Source::Shadow) => Doubt::Shadow {
            low: inputs.shadows.iter().map(|one| one.low).sum(),
            high: inputs.shadows.iter().map(|one| one.high).sum(),
        },
        Some(Source::Weeks) | None => Doubt::Weeks,
    }
}

fn percent(part: u64, whole: u64) -> u32 {
    crate::calendars::apportion::rounded(part * 100, whole) as u32
}

#[cfg(test)]
mod tests;
