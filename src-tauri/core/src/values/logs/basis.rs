//! What yearly figures are worked out with: weeks worked a year, one's own full-time year, money for a true hour.

use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::text::line;

pub mod commands;
pub mod store;

/// Longest sign of a currency, in characters.
const CURRENCY: usize = 8;

/// The person's own figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogBasis {
    /// Weeks worked a year, 1 to 52. 46 until the person says otherwise.
    pub weeks: u32,
    /// Hours of their own full-time year, 100 to 5000; `null` is not said, and then nothing is shown as FTE.
    pub year_hours: Option<u32>,
    /// What a true hour earns, in whole units, 1 to 100,000; `null` is not said, and then nothing is shown as money.
    pub hourly: Option<u32>,
    /// Sign of the currency: "$".
    pub currency: String,
}

impl Default for LogBasis {
    fn default() -> Self {
        Self {
            weeks: 46,
            year_hours: None,
            hourly: None,
            currency: "$".to_owned(),
        }
    }
}

impl LogBasis {
    /// Checks what a person says.
    pub fn read(
        weeks: u32,
        year_hours: Option<u32>,
        hourly: Option<u32>,
        currency: &str,
    ) -> Result<Self> {
        let within = |value: Option<u32>, least: u32, most: u32| {
            value.is_none_or(|value| (least..=most).contains(&value))
        };
        let refused = |field, why| Err(Error::Invalid { field, why });
        if !within(Some(weeks), 1, 52) {
            return refused("weeks", "must be between 1 and 52");
        }
        if !within(year_hours, 100, 5000) {
            return refused("yearHours", "must be between 100 and 5000");
        }
        if !within(hourly, 1, 100_000) {
            return refused("hourly", "must be between 1 and 100,000");
        }
        Ok(Self {
            weeks,
            year_hours,
            hourly,
            currency: line("currency", currency, CURRENCY)?,
        })
    }

    /// Minutes as thousandths of one's own full-time year, rounded; `None` while that is not said.
    pub fn fte_thousandths(&self, minutes: u64) -> Option<u64> {
        self.year_hours.map(|hours| {
            let year = u64::from(hours) * 60;
            (minutes * 1000 + year / 2) / year
        })
    }

    /// Minutes in money, in whole units, rounded; `None` while a true hour's worth is not said.
    pub fn money(&self, minutes: u64) -> Option<u64> {
        self.hourly
            .map(|hourly| (minutes * u64::from(hourly) + 30) / 60)
    }
}

#[cfg(test)]
mod tests {
    use super::LogBasis;

    #[test]
    fn shares_of_a_year_and_money_are_rounded_once() {
        let basis = LogBasis::read(46, Some(2000), Some(150), " $ ").expect("allowed");
        assert_eq!(basis.currency, "$");
        // 100 hours of 2,000 are 0.050; 61.2 hours are 0.0306.
        assert_eq!(basis.fte_thousandths(6000), Some(50));
        assert_eq!(basis.fte_thousandths(3672), Some(31));
        // 10 minutes at 150 an hour are 25; 1 minute is 2.5, rounded up.
        assert_eq!(basis.money(10), Some(25));
        assert_eq!(basis.money(1), Some(3));
        assert_eq!(LogBasis::default().money(60), None);
        assert_eq!(LogBasis::default().fte_thousandths(60), None);
    }

    #[test]
    fn each_figure_has_its_bounds() {
        assert!(LogBasis::read(0, None, None, "$").is_err());
        assert!(LogBasis::read(53, None, None, "$").is_err());
        assert!(LogBasis::read(46, Some(99), None, "$").is_err());
        assert!(LogBasis::read(46, None, Some(0), "$").is_err());
        assert!(LogBasis::read(46, None, None, " ").is_err());
    }
}
