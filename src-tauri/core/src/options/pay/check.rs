//! Checks of the terms of pay as they were typed.

use crate::error::{Error, Result};
use crate::options::money::Cents;
use crate::options::pay::{PayFormula, PayRates, PayTerms, Spread, YEARS};
use crate::text::{line, note};

/// Most lines of one kind: stipends, sorts of call, sums paid once.
const MOST: usize = 12;
/// Longest name of a line, in characters.
const NAME: usize = 80;
/// Longest note on a term, in characters.
const NOTE: usize = 400;
/// Most work units a year.
const UNITS: u32 = 100_000;

impl PayRates {
    /// Checks what was typed.
    pub fn read(self) -> Result<Self> {
        self.discount.read("discount")?;
        self.tax.map(|own| own.read("tax")).transpose()?;
        Ok(self)
    }
}

/// Refuses a field.
pub fn refused<T>(field: &'static str, why: &'static str) -> Result<T> {
    Err(Error::Invalid { field, why })
}

/// Checks the name of a line.
pub fn name(field: &'static str, text: &str) -> Result<String> {
    line(field, text, NAME)
}

fn few<T>(field: &'static str, all: &[T]) -> Result<()> {
    if all.len() > MOST {
        return refused(field, "must be twelve lines at most");
    }
    Ok(())
}

impl Spread {
    /// One figure that is certain.
    pub fn one(figure: u32) -> Self {
        Self {
            low: figure,
            likely: figure,
            high: figure,
        }
    }

    /// Checks a spread: in order, and `most` at most.
    pub fn read(self, field: &'static str, most: u32) -> Result<Self> {
        if self.low <= self.likely && self.likely <= self.high && self.high <= most {
            Ok(self)
        } else {
            refused(field, "must rise from least to most")
        }
    }
}

impl PayFormula {
    fn read(&self) -> Result<()> {
        let rates: Vec<Cents> = match self {
            Self::Salary {} => Vec::new(),
            Self::Threshold { threshold, rate } => {
                if *threshold > UNITS {
                    return refused("threshold", "must be a hundred thousand units at most");
                }
                vec![*rate]
            }
            Self::Greater { rate } | Self::Pure { rate } => vec![*rate],
            Self::Tiers { tiers } => {
                few("tiers", tiers)?;
                let rising = tiers.windows(2).all(|two| match two {
                    [one, next] => one.from < next.from,
                    _ => true,
                });
                if tiers.is_empty() || !rising || tiers.iter().any(|own| own.from > UNITS) {
                    return refused("tiers", "must be steps that rise");
                }
                tiers.iter().map(|own| own.rate).collect()
            }
        };
        for rate in rates {
            if !(1..=100_000).contains(&rate.0) {
                return refused("rate", "must be between one cent and a thousand dollars");
            }
        }
        Ok(())
    }
}

impl PayTerms {
    /// Checks what was typed, and trims its words.
    pub fn read(mut self) -> Result<Self> {
        let yearly = [
            ("base", self.base),
            ("cap", self.cap),
            ("guarantee", self.guarantee.map(|own| own.yearly)),
            ("quality", self.quality.map(|own| own.most)),
            ("retirement", self.retirement),
            ("health", self.health),
            ("education", self.education),
            ("premiums", self.premiums),
            ("unreimbursed", self.unreimbursed),
            ("commute", self.commute),
        ];
        for (field, amount) in yearly {
            amount.map(|own| own.read(field)).transpose()?;
        }
        if let Some(formula) = &self.formula {
            formula.read()?;
        }
        if let Some(volume) = self.volume {
            volume.read("volume", UNITS)?;
        }
        if let Some(paid) = self.quality.and_then(|own| own.paid) {
            paid.read("paid", 100)?;
        }
        if self
            .ramp
            .is_some_and(|own| own.start > 100 || own.months > 60)
        {
            return refused(
                "ramp",
                "must start at 100 percent at most, and end within five years",
            );
        }
        if self.guarantee.is_some_and(|own| own.months > 120) {
            return refused("guarantee", "must end within ten years");
        }
        few("call", &self.call)?;
        for own in &mut self.call {
            own.name = name("call", &own.name)?;
            own.pay.read("call")?;
        }
        few("stipends", &self.stipends)?;
        for own in &mut self.stipends {
            own.name = name("stipends", &own.name)?;
            own.yearly.read("stipends")?;
        }
        few("once", &self.once)?;
        for own in &mut self.once {
            own.name = name("once", &own.name)?;
            own.amount.read("once")?;
            if !(1..=YEARS as u8).contains(&own.year) || own.months > 120 {
                return refused(
                    "once",
                    "must come within five years and bind for ten at most",
                );
            }
        }
        self.hours.read()?;
        self.grounds.sort_by_key(|own| own.part);
        self.grounds.dedup_by_key(|own| own.part);
        for own in &mut self.grounds {
            note("from", &own.from, NAME)?
                .trim()
                .clone_into(&mut own.from);
        }
        self.notes.sort_by_key(|own| own.topic);
        self.notes.dedup_by_key(|own| own.topic);
        for own in &mut self.notes {
            note("notes", &own.words, NOTE)?
                .trim()
                .clone_into(&mut own.words);
        }
        self.notes.retain(|own| !own.words.is_empty());
        Ok(self)
    }
}
