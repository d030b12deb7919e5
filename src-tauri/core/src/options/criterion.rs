//! A criterion: what every path is held against, as a deal-breaker or as a line that would be enough, in the person's order.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::options::amount::{Better, Yardstick};
use crate::text::line;
use crate::{choice, id};

pub mod commands;
pub mod store;

/// Longest name and note, in characters.
const NAME: usize = 80;
/// Longest unit, in characters.
const UNIT: usize = 40;
/// Most criteria that are not in the archive.
pub const MOST: usize = 24;

id! {
    /// Row id of a criterion.
    CriterionId
}

choice! {
    /// What a criterion does.
    CriterionRole {
        /// A path that breaks it drops out, whatever else it offers.
        Breaker = "breaker",
        /// What would be enough, in the person's order.
        Enough = "enough",
    }
}

choice! {
    /// Where a criterion comes from.
    Origin {
        /// A value of the audit; its key is the card's.
        Value = "value",
        /// A category of the calendars; its key is the row's.
        Category = "category",
        /// The person's own.
        Own = "own",
    }
}

/// What a person writes of a criterion; amounts as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct CriterionDraft {
    /// "Teaching".
    pub name: String,
    /// "children at school"; may be empty.
    pub note: String,
    /// What it does.
    pub role: CriterionRole,
    /// What it counts in.
    pub yardstick: Yardstick,
    /// "patients a day"; may be empty.
    pub unit: String,
    /// Which way is better.
    pub better: Better,
    /// The line: at least, or at most, so much.
    pub line: String,
    /// The worst that is thinkable; none for yes and no, and for ratings.
    pub worst: String,
    /// The best that is thinkable.
    pub best: String,
    /// How much its whole range weighs, 0 to 100; the one that weighs most has 100.
    pub points: Option<u8>,
    /// Where it comes from.
    pub origin: Origin,
    /// Its key there.
    pub key: String,
}

/// A criterion as the rules read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// "Teaching".
    pub name: String,
    /// "children at school"; may be empty.
    pub note: String,
    /// What it does.
    pub role: CriterionRole,
    /// What it counts in.
    pub yardstick: Yardstick,
    /// "patients a day"; may be empty.
    pub unit: String,
    /// Which way is better.
    pub better: Better,
    /// At least, or at most, so much.
    pub line: Option<i64>,
    /// Worst and best, in that order.
    pub range: Option<(i64, i64)>,
    /// 0 to 100.
    pub points: Option<u8>,
    /// Where it comes from.
    pub origin: Origin,
    /// Its key there.
    pub key: String,
}

/// A criterion in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Its row.
    pub id: CriterionId,
    /// What it asks.
    pub rule: Rule,
    /// The day it went to the archive.
    pub archived_on: Option<Day>,
}

fn short(field: &'static str, text: &str, most: usize) -> Result<String> {
    match text.trim() {
        "" => Ok(String::new()),
        own => line(field, own, most),
    }
}

impl CriterionDraft {
    /// Checks what was written, and reads its amounts.
    pub fn read(&self) -> Result<Rule> {
        let amount = |field, text: &str| self.yardstick.read(field, text);
        let typed = (amount("worst", &self.worst)?, amount("best", &self.best)?);
        let range = match (self.yardstick.natural(self.better), typed) {
            (Some(natural), _) => Some(natural),
            (None, (None, None)) => None,
            (None, (Some(worst), Some(best))) => Some((worst, best)),
            _ => {
                return Err(Error::Invalid {
                    field: "range",
                    why: "needs both ends, or neither",
                });
            }
        };
        let runs = |(worst, best): (i64, i64)| match self.better {
            Better::More => worst < best,
            Better::Less => worst > best,
        };
        if range.is_some_and(|own| !runs(own)) {
            return Err(Error::Invalid {
                field: "range",
                why: "must run from the worst to the best",
            });
        }
        if self.points.is_some_and(|own| own > 100) {
            return Err(Error::Invalid {
                field: "points",
                why: "must be between 0 and 100",
            });
        }
        let line_of = match self.yardstick {
            // Yes or no has one line: yes where more is better, no where less is.
            Yardstick::YesNo => Some(i64::from(self.better == Better::More)),
            _ => amount("line", &self.line)?,
        };
        if self.role == CriterionRole::Breaker && line_of.is_none() {
            return Err(Error::Invalid {
                field: "line",
                why: "is needed for a deal-breaker",
            });
        }
        Ok(Rule {
            name: line("name", &self.name, NAME)?,
            note: short("criterionNote", &self.note, NAME)?,
            role: self.role,
            yardstick: self.yardstick,
            unit: short("unit", &self.unit, UNIT)?,
            better: self.better,
            line: line_of,
            range,
            points: self.points,
            origin: self.origin,
            key: short("key", &self.key, 120)?,
        })
    }
}

impl Rule {
    /// As it stands in a form.
    pub fn draft(&self) -> CriterionDraft {
        let typed =
            |amount: Option<i64>| amount.map_or_else(String::new, |own| self.yardstick.typed(own));
        let own = self.yardstick.natural(self.better).is_none();
        let end = |pick: fn((i64, i64)) -> i64| typed(self.range.filter(|_| own).map(pick));
        CriterionDraft {
            name: self.name.clone(),
            note: self.note.clone(),
            role: self.role,
            yardstick: self.yardstick,
            unit: self.unit.clone(),
            better: self.better,
            line: typed(self.line),
            worst: end(|own| own.0),
            best: end(|own| own.1),
            points: self.points,
            origin: self.origin,
            key: self.key.clone(),
        }
    }

    /// Whether so much is enough: none where no line is drawn.
    pub fn enough(&self, amount: i64) -> Option<bool> {
        self.line.map(|line| match self.better {
            Better::More => amount >= line,
            Better::Less => amount <= line,
        })
    }

    /// Where an amount lies between worst, 0, and best, 1; beyond the ends it is at them. None without a range.
    pub fn value(&self, amount: i64) -> Option<f64> {
        let (worst, best) = self.range?;
        let share = (amount - worst) as f64 / (best - worst) as f64;
        Some(share.clamp(0.0, 1.0))
    }
}
