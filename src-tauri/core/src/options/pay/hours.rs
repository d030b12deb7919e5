//! Hours behind the pay: what is worked in a year, with the road, and with what nobody pays.

use crate::error::Result;
use crate::options::pay::PayHours;
use crate::options::pay::check::refused;

/// Minutes of a week.
const WEEK: u16 = 7 * 24 * 60;
/// Hours of a year.
const YEAR: u16 = 366 * 24;

impl PayHours {
    /// Checks what was typed.
    pub fn read(self) -> Result<Self> {
        let parts = [self.scheduled, self.after, self.unpaid, self.commute];
        let week: u32 = parts.into_iter().flatten().map(u32::from).sum();
        if week > u32::from(WEEK) {
            return refused("hours", "must be a week at most");
        }
        if self.weeks.is_some_and(|own| !(1..=52).contains(&own)) {
            return refused("weeks", "must be between 1 and 52");
        }
        if self.call.is_some_and(|own| own > YEAR) || self.call_weight > 100 {
            return refused(
                "call",
                "must be a year at most, and counted in full at most",
            );
        }
        Ok(self)
    }

    /// Minutes of one week that is worked, all parts that are known; nothing where the schedule is not.
    pub fn week(self) -> Option<u32> {
        let beside = [self.after, self.unpaid, self.commute];
        let beside: u32 = beside.into_iter().flatten().map(u32::from).sum();
        Some(u32::from(self.scheduled?) + beside)
    }

    /// Minutes of work a year; nothing where the weeks or the schedule are not known.
    pub fn year(self) -> Option<u32> {
        let call = u32::from(self.call.unwrap_or(0)) * 60 * u32::from(self.call_weight) / 100;
        Some(self.week()? * u32::from(self.weeks?) + call)
    }
}
