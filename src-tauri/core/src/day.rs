//! Days and weeks as people write them, over chrono.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};

/// A calendar day without a zone; crosses the contract and the store as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Day(#[ts(type = "string")] pub NaiveDate);

impl Day {
    /// Reads `YYYY-MM-DD`; `field` names the request's field in the refusal.
    pub fn read(field: &'static str, text: &str) -> Result<Self> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .map(Self)
            .map_err(|_| Error::Invalid {
                field,
                why: "must be a day such as 2026-11-22",
            })
    }

    /// A day as the store keeps it; the checks of the tables let nothing else in.
    pub fn stored(text: &str) -> Self {
        Self(NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap_or_default())
    }

    /// The Monday on or before this day.
    #[must_use]
    pub fn monday(self) -> Self {
        self.minus(u64::from(self.weekday()))
    }

    /// 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> u32 {
        self.0.weekday().num_days_from_monday()
    }

    /// This many days later; the last day chrono knows if that is beyond it.
    #[must_use]
    pub fn plus(self, days: u64) -> Self {
        Self(
            self.0
                .checked_add_days(Days::new(days))
                .unwrap_or(NaiveDate::MAX),
        )
    }

    /// This many days earlier; the first day chrono knows if that is before it.
    #[must_use]
    pub fn minus(self, days: u64) -> Self {
        Self(
            self.0
                .checked_sub_days(Days::new(days))
                .unwrap_or(NaiveDate::MIN),
        )
    }

    /// Days from `self` to `other`; negative when `other` is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        (other.0 - self.0).num_days()
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}
