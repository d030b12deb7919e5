//! Days of a plan: counted from its start, its last day, its notice or the rule for patients, or fixed.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::error::Result;
use crate::options::leaving::PlanDraft;
use crate::options::pay::check::refused;

/// Most days that are counted from a day.
const DAYS: i16 = 730;
/// Most months that are counted from a day.
const MONTHS: i16 = 36;

choice! {
    /// What a day is counted from.
    LeadFrom {
        /// The start of the new post.
        Start = "start",
        /// The last day in the old one.
        Last = "last",
        /// The day by which notice is given.
        Notice = "notice",
        /// The day by which patients must hear.
        Patients = "patients",
    }
}

choice! {
    /// What is counted.
    LeadUnit {
        /// Days.
        Days = "days",
        /// Months; a month that is too short ends on its last day.
        Months = "months",
    }
}

/// When something of a plan is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum StepWhen {
    /// Counted: it moves with the plan.
    Counted {
        /// From which day.
        from: LeadFrom,
        /// In what.
        unit: LeadUnit,
        /// The earliest; below nothing is before.
        earliest: i16,
        /// The latest; not before the earliest.
        latest: i16,
    },
    /// On a day of its own, which does not move.
    Fixed {
        /// The day.
        day: Day,
    },
    /// On no day.
    Open {},
}

/// The days that others are counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Anchors {
    /// The start of the new post.
    pub start: Day,
    /// The last day in the old one.
    pub last: Option<Day>,
    /// The day by which notice is given.
    pub notice: Option<Day>,
    /// The day by which patients must hear.
    pub patients: Option<Day>,
}

/// A stretch of days; both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayWindow {
    /// Its first day.
    pub from: Day,
    /// Its last; not before the first.
    pub to: Day,
}

/// Where something lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlacedWindow {
    /// The days; nothing where what they are counted from is not known.
    pub window: Option<DayWindow>,
    /// It would come before notice, and must not.
    pub crossed: bool,
}

/// This many days later, or earlier below nothing.
pub fn days_from(day: Day, by: i64) -> Day {
    if by < 0 {
        day.minus(by.unsigned_abs())
    } else {
        day.plus(by.unsigned_abs())
    }
}

/// The same day this many months later, or earlier below nothing; the last of a month that is too short for it.
pub fn months_from(day: Day, by: i64) -> Day {
    let months = Months::new(u32::try_from(by.unsigned_abs()).unwrap_or(u32::MAX));
    Day(if by < 0 {
        day.0.checked_sub_months(months).unwrap_or(NaiveDate::MIN)
    } else {
        day.0.checked_add_months(months).unwrap_or(NaiveDate::MAX)
    })
}

/// Refuses a day so far off that it was mistyped.
pub fn near(field: &'static str, day: Day) -> Result<()> {
    if (1950..=2150).contains(&day.0.year()) {
        Ok(())
    } else {
        refused(field, "must be a day between 1950 and 2150")
    }
}

impl LeadUnit {
    /// A day counted in this unit.
    pub fn counted(self, day: Day, by: i16) -> Day {
        match self {
            Self::Days => days_from(day, i64::from(by)),
            Self::Months => months_from(day, i64::from(by)),
        }
    }
}

impl Anchors {
    /// The days of a plan. Notice and the rule for patients are counted back from the last day.
    pub fn of(plan: &PlanDraft) -> Self {
        let before = |days: Option<u16>| Some(plan.last?.minus(u64::from(days?)));
        Self {
            start: plan.start,
            last: plan.last,
            notice: before(plan.notice),
            patients: before(plan.patients),
        }
    }

    /// One of them.
    pub fn day(self, from: LeadFrom) -> Option<Day> {
        match from {
            LeadFrom::Start => Some(self.start),
            LeadFrom::Last => self.last,
            LeadFrom::Notice => self.notice,
            LeadFrom::Patients => self.patients,
        }
    }
}

impl StepWhen {
    /// Checks what was typed: in order, and not too far.
    pub fn read(self) -> Result<Self> {
        match self {
            Self::Counted {
                unit,
                earliest,
                latest,
                ..
            } => {
                let most = match unit {
                    LeadUnit::Days => DAYS,
                    LeadUnit::Months => MONTHS,
                };
                if earliest > latest || earliest < -most || latest > most {
                    return refused(
                        "when",
                        "must be in order, and two years of days or three of months at most",
                    );
                }
            }
            Self::Fixed { day } => near("when", day)?,
            Self::Open {} => {}
        }
        Ok(self)
    }

    /// The days it names; nothing where what they are counted from is not known.
    pub fn window(self, anchors: Anchors) -> Option<DayWindow> {
        match self {
            Self::Counted {
                from,
                unit,
                earliest,
                latest,
            } => {
                let day = anchors.day(from)?;
                Some(DayWindow {
                    from: unit.counted(day, earliest),
                    to: unit.counted(day, latest),
                })
            }
            Self::Fixed { day } => Some(DayWindow { from: day, to: day }),
            Self::Open {} => None,
        }
    }
}

/// Where something lies that may have to wait for notice: it begins with notice at the earliest.
pub fn placed(when: StepWhen, after_notice: bool, anchors: Anchors) -> PlacedWindow {
    let window = when.window(anchors);
    let (Some(own), Some(notice), true) = (window, anchors.notice, after_notice) else {
        return PlacedWindow {
            window,
            crossed: false,
        };
    };
    let crossed = own.to < notice;
    let from = if crossed {
        own.from
    } else {
        own.from.max(notice)
    };
    PlacedWindow {
        window: Some(DayWindow { from, to: own.to }),
        crossed,
    }
}
