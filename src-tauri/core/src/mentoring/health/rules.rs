//! The rules of thumb by which signs are read: ours to begin with, and the person's to change.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::error::{Error, Result};
use crate::words::mentoring::rules as words;

pub mod commands;
pub mod store;

choice! {
    /// A number of the rules.
    HealthRule {
        /// Of 100 meetings called off or cut short: amber from.
        CutAmber = "cutAmber",
        /// Of 100 meetings called off or cut short: red from.
        CutRed = "cutRed",
        /// Such meetings in a row: amber from.
        RowAmber = "rowAmber",
        /// Such meetings in a row: red from.
        RowRed = "rowRed",
        /// A meeting is short under so many of 100 planned minutes.
        Short = "short",
        /// Goals remembered, of 100: red under.
        RememberedRed = "rememberedRed",
        /// Goals remembered, of 100: amber under.
        RememberedAmber = "rememberedAmber",
        /// Of 100 rated pieces of advice against what matters: amber from.
        AgainstAmber = "againstAmber",
        /// Of 100 rated pieces of advice against what matters: red from.
        AgainstRed = "againstRed",
        /// Days without an outcome: amber from.
        StillAmber = "stillAmber",
        /// Days without an outcome: red from.
        StillRed = "stillRed",
    }
}

/// Pairs of which the first must lie below the second.
const ORDER: [(HealthRule, HealthRule); 5] = [
    (HealthRule::CutAmber, HealthRule::CutRed),
    (HealthRule::RowAmber, HealthRule::RowRed),
    (HealthRule::RememberedRed, HealthRule::RememberedAmber),
    (HealthRule::AgainstAmber, HealthRule::AgainstRed),
    (HealthRule::StillAmber, HealthRule::StillRed),
];

impl HealthRule {
    /// What it is to begin with.
    pub fn ours(self) -> u16 {
        match self {
            Self::CutAmber | Self::AgainstAmber => 20,
            Self::CutRed | Self::AgainstRed => 40,
            Self::RowAmber => 2,
            Self::RowRed => 3,
            Self::Short => 60,
            Self::RememberedRed => 50,
            Self::RememberedAmber => 75,
            Self::StillAmber => 120,
            Self::StillRed => 180,
        }
    }

    /// Least and most it may be.
    pub fn range(self) -> (u16, u16) {
        match self {
            Self::RowAmber | Self::RowRed => (1, 6),
            Self::StillAmber | Self::StillRed => (30, 365),
            _ => (1, 100),
        }
    }
}

/// The numbers as they stand, in the order of [`HealthRule::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HealthRules([u16; 11]);

impl Default for HealthRules {
    fn default() -> Self {
        let mut all = [0; 11];
        for (at, rule) in HealthRule::ALL.iter().enumerate() {
            all[at] = rule.ours();
        }
        Self(all)
    }
}

impl HealthRules {
    /// One number.
    pub fn of(&self, rule: HealthRule) -> u16 {
        let at = HealthRule::ALL.iter().position(|own| *own == rule);
        at.map_or(rule.ours(), |at| self.0[at])
    }

    /// The numbers with one of them changed; what is outside its range, or against its neighbour, is refused.
    pub fn with(&self, rule: HealthRule, value: u16) -> Result<Self> {
        let (least, most) = rule.range();
        if !(least..=most).contains(&value) {
            return Err(Error::Invalid {
                field: "value",
                why: "must be within its range",
            });
        }
        let mut all = self.0;
        if let Some(at) = HealthRule::ALL.iter().position(|own| *own == rule) {
            all[at] = value;
        }
        let next = Self(all);
        if ORDER
            .iter()
            .any(|(low, high)| next.of(*low) >= next.of(*high))
        {
            return Err(Error::Invalid {
                field: "value",
                why: "must leave amber before red",
            });
        }
        Ok(next)
    }

    /// The numbers in their order, for words.
    pub fn numbers(&self) -> [u16; 11] {
        self.0
    }
}

/// A number as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RuleRow {
    /// Which.
    pub rule: HealthRule,
    /// What it says.
    pub label: &'static str,
    /// As it stands.
    pub value: u16,
    /// What it is to begin with.
    pub ours: u16,
    /// Least it may be.
    pub least: u16,
    /// Most it may be.
    pub most: u16,
}

/// The numbers as they are shown.
pub fn rows(rules: &HealthRules) -> Vec<RuleRow> {
    let row = |rule: &HealthRule| RuleRow {
        rule: *rule,
        label: words::label(rule.name()),
        value: rules.of(*rule),
        ours: rule.ours(),
        least: rule.range().0,
        most: rule.range().1,
    };
    HealthRule::ALL.iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::{HealthRule, HealthRules};

    #[test]
    fn a_number_stays_in_its_range_and_amber_before_red() {
        let ours = HealthRules::default();
        for rule in HealthRule::ALL {
            assert_eq!(ours.of(*rule), rule.ours());
            let (least, most) = rule.range();
            assert!((least..=most).contains(&rule.ours()), "{rule:?}");
        }
        assert!(ours.with(HealthRule::CutAmber, 40).is_err(), "amber at red");
        assert!(ours.with(HealthRule::CutAmber, 0).is_err());
        assert!(ours.with(HealthRule::StillRed, 366).is_err());
        let own = ours.with(HealthRule::CutAmber, 30).expect("allowed");
        assert_eq!(own.of(HealthRule::CutAmber), 30);
        assert_eq!(own.of(HealthRule::CutRed), 40);
    }
}
