//! What the contract promises: shares of the week, and clinic half-days. It stands beside the wish and binds it to nothing.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::apportion::rounded;
use crate::calendars::category::{Category, CategoryId, Colour};
use crate::calendars::grid::SLOTS;
use crate::calendars::hours::Hours;
use crate::calendars::painted::PaintedWeek;
use crate::error::{Error, Result};
use crate::words::read_back as words;
use crate::working::Working;

pub mod commands;
pub mod store;

/// Where a day is parted into its two halves, in minutes.
const NOON: u16 = 13 * 60;
/// Clinical minutes that make a half-day one of clinic.
const HALF_DAY: u64 = 120;
/// Half-days in two weeks.
const MOST_HALF_DAYS: u8 = 28;

/// A share of the week that the contract gives to one kind of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct PromisedShare {
    /// What it is for.
    pub category: CategoryId,
    /// Whole percent of all work, 1 to 100.
    pub percent: u8,
}

/// What the contract says, as far as the person wrote it down.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Promises {
    /// Shares of the week, in the order of categories.
    pub shares: Vec<PromisedShare>,
    /// Clinic half-days in two weeks, 0 to 28; `null` when the contract names none.
    pub half_days: Option<u8>,
}

/// Checks a share: a whole percentage from 1 to 100.
pub fn percent(percent: u8) -> Result<u8> {
    if (1..=100).contains(&percent) {
        Ok(percent)
    } else {
        Err(Error::Invalid {
            field: "percent",
            why: "must be between 1 and 100",
        })
    }
}

/// Checks a number of half-days in two weeks: 0 to 28.
pub fn half_days(count: u8) -> Result<u8> {
    if count <= MOST_HALF_DAYS {
        Ok(count)
    } else {
        Err(Error::Invalid {
            field: "count",
            why: "must be between 0 and 28",
        })
    }
}

/// What a painted week is read against.
#[derive(Debug, Clone)]
pub struct Beside {
    /// Categories in their order.
    pub categories: Vec<Category>,
    /// Working hours and protected time.
    pub hours: Hours,
    /// The contract.
    pub promises: Promises,
}

/// In what a line of the contract is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ContractUnit {
    /// Clinic half-days in two weeks.
    HalfDays,
    /// Percent of all work.
    Percent,
}

/// One thing the contract asks, and what the wish has of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContractLine {
    /// A sentence.
    pub words: String,
    /// In what it is counted.
    pub unit: ContractUnit,
    /// The kind of work, for a share.
    pub category: Option<CategoryId>,
    /// What the contract asks.
    pub asked: u32,
    /// What the wish has.
    pub drawn: u32,
    /// How that was worked out.
    pub working: Working,
}

/// The contract beside the wish.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct BesideContract {
    /// One line for each thing the contract says; empty when it says nothing or nothing is painted.
    pub lines: Vec<ContractLine>,
    /// What to say after them where the two differ: the wish stands as it is.
    pub stands: Option<String>,
}

impl Beside {
    /// What the contract asks, beside what this week has.
    pub fn contract(&self, week: &PaintedWeek) -> BesideContract {
        let half_days = self
            .promises
            .half_days
            .map(|asked| self.clinic(week, asked));
        let shares = self.promises.shares.iter();
        let shares = shares.filter_map(|promise| self.share(week, *promise));
        let lines: Vec<ContractLine> = half_days.into_iter().chain(shares).collect();
        let differs = lines.iter().any(|line| line.asked != line.drawn);
        BesideContract {
            lines,
            stands: differs.then(|| words::it_stands().to_owned()),
        }
    }

    fn clinic(&self, week: &PaintedWeek, asked: u8) -> ContractLine {
        let one = clinic_half_days(week, &self.categories, &self.hours);
        let (asked, drawn) = (u32::from(asked), one * 2);
        ContractLine {
            words: words::half_days(asked, drawn),
            unit: ContractUnit::HalfDays,
            category: None,
            asked,
            drawn,
            working: Working::new(words::formula_half_days())
                .with(words::input_one_week(), one.to_string())
                .with(words::input_asked(), asked.to_string()),
        }
    }

    fn share(&self, week: &PaintedWeek, promise: PromisedShare) -> Option<ContractLine> {
        let own = self
            .categories
            .iter()
            .find(|category| category.id == promise.category)?;
        let of_kind = week.minutes().get(&own.id).copied().unwrap_or_default();
        let work = week.work(&self.categories);
        let (asked, drawn) = (
            u32::from(promise.percent),
            rounded(of_kind * 100, work) as u32,
        );
        Some(ContractLine {
            words: words::share(&own.name, asked, drawn),
            unit: ContractUnit::Percent,
            category: Some(own.id),
            asked,
            drawn,
            working: Working::new(words::formula_share())
                .with(words::input_of_this_kind(), words::hours(of_kind))
                .with(words::input_all_work(), words::hours(work))
                .with(words::input_asked(), format!("{asked} %")),
        })
    }
}

/// Clinic half-days in a painted week.
///
/// The working hours of each day are parted at 13:00; a half counts when at least two hours of it are clinical, that is
/// of a kind of work in the colour made for seeing patients. Clinic outside working hours makes no half-day.
pub fn clinic_half_days(week: &PaintedWeek, categories: &[Category], hours: &Hours) -> u32 {
    let clinical: BTreeSet<CategoryId> = categories
        .iter()
        .filter(|category| category.is_work && category.colour == Colour::Clinical)
        .map(|category| category.id)
        .collect();
    let minutes = |day: usize, from: u16, to: u16| {
        let base = day * usize::from(SLOTS);
        let part = base + usize::from(from / 15)..base + usize::from(to / 15);
        let slots = week.slots().get(part).unwrap_or_default();
        let own = slots.iter().flatten().filter(|id| clinical.contains(id));
        own.count() as u64 * 15
    };
    let halves = hours.core.iter().enumerate().filter_map(|(day, part)| {
        let part = (*part)?;
        Some([
            minutes(day, part.from.min(NOON), part.to.min(NOON)),
            minutes(day, part.from.max(NOON), part.to.max(NOON)),
        ])
    });
    halves.flatten().filter(|half| *half >= HALF_DAY).count() as u32
}

#[cfg(test)]
mod tests;
