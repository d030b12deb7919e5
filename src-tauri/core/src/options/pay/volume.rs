//! Work done and what it is paid: formulas, growth at the start, the volume from which the formula pays, and how likely that is.

use crate::options::money::{Cents, Dollars, rounded};
use crate::options::pay::{PayFormula, PayTerms, Ramp, Spread};

/// Which end of what is not certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Case {
    /// The least of everything.
    Low,
    /// What is most likely.
    Likely,
    /// The most of everything.
    High,
}

impl Case {
    /// All, the least first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Likely, Self::High];
}

impl Spread {
    /// The figure of a case.
    pub fn at(self, case: Case) -> u32 {
        match case {
            Case::Low => self.low,
            Case::Likely => self.likely,
            Case::High => self.high,
        }
    }

    /// How likely it is to be above `x`, in thousandths: the triangle from the least over the likely to the most.
    pub fn above(self, x: u32) -> u16 {
        let (low, likely, high, x) = (
            i128::from(self.low),
            i128::from(self.likely),
            i128::from(self.high),
            i128::from(x),
        );
        if x < low || (x == low && high > low) {
            return 1000;
        }
        if x >= high {
            return 0;
        }
        // Here the least lies below the most, and `x` between them.
        let share = if x >= likely {
            rounded(
                1000 * (high - x) * (high - x),
                (high - low) * (high - likely),
            )
        } else {
            1000 - rounded(1000 * (x - low) * (x - low), (high - low) * (likely - low))
        };
        u16::try_from(share).unwrap_or(0)
    }
}

/// Units of a year of work, the first being 1, while the work still grows; to the unit.
pub fn grown(full: u32, ramp: Option<Ramp>, year: u32) -> u32 {
    let Some(Ramp { start, months }) = ramp.filter(|own| own.months > 0) else {
        return full;
    };
    let (start, months) = (u32::from(start), u32::from(months));
    // In month m of R the share is start + (100 - start) m / R percent.
    let share = |month: u32| {
        if month >= months {
            100 * months
        } else {
            start * months + (100 - start) * month
        }
    };
    let first = (year.max(1) - 1) * 12;
    let sum: u32 = (first..first + 12).map(share).sum();
    let exact = i128::from(full) * i128::from(sum);
    u32::try_from(rounded(exact, i128::from(12 * 100 * months))).unwrap_or(full)
}

/// What the formula pays above the base for a year of this volume, to the dollar.
pub fn production(terms: &PayTerms, volume: u32) -> Option<Dollars> {
    let times = |units: u32, rate: Cents| i128::from(units) * i128::from(rate.0);
    let cents = match terms.formula.as_ref()? {
        PayFormula::Salary {} => 0,
        PayFormula::Threshold { threshold, rate } => {
            times(volume.saturating_sub(*threshold), *rate)
        }
        PayFormula::Greater { rate } => (times(volume, *rate) - i128::from(terms.base?.0)).max(0),
        PayFormula::Pure { rate } => times(volume, *rate),
        PayFormula::Tiers { tiers } => {
            let ends = tiers.iter().skip(1).map(|own| own.from).chain([u32::MAX]);
            let step = tiers
                .iter()
                .zip(ends)
                .map(|(own, end)| times(volume.min(end).saturating_sub(own.from), own.rate));
            step.sum()
        }
    };
    let lid = terms.cap.map_or(cents, |cap| cents.min(i128::from(cap.0)));
    Some(Dollars(rounded(lid, 100)))
}

/// Units from which the formula pays more than what is paid anyway; nothing where there is no such point.
pub fn break_even(terms: &PayTerms) -> Option<u32> {
    let up = |amount: Cents, rate: Cents| {
        let units = (amount.0 + rate.0 - 1) / rate.0.max(1);
        u32::try_from(units).ok()
    };
    match terms.formula.as_ref()? {
        PayFormula::Salary {} => None,
        PayFormula::Threshold { threshold, .. } => Some(*threshold),
        PayFormula::Greater { rate } => up(terms.base?, *rate),
        PayFormula::Pure { rate } => up(terms.guarantee?.yearly, *rate),
        PayFormula::Tiers { tiers } => tiers.first().map(|own| own.from),
    }
}
