//! What kind of week each week looks like, and why. The person decides.

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::weeks::{WeekKind, WeekSum};
use crate::day::Day;

/// Days of leave from Monday to Friday that make a week leave.
const LEAVE_DAYS: u32 = 3;
/// Days at a conference from Monday to Friday that make a week a conference.
const CONFERENCE_DAYS: u32 = 2;
/// Days that tell of service that make a week inpatient or call.
const SERVICE_DAYS: u32 = 3;
/// Minutes that each of Saturday and Sunday must hold to be worked.
const WORKED_DAY: u64 = 120;
/// Minutes of weekend by which a week must pass the person's usual weekend.
const WEEKEND_ABOVE: u64 = 6 * 60;
/// Minutes of night by which a week must pass the person's usual nights: more than one night of call.
const NIGHT_ABOVE: u64 = 10 * 60;

/// What a week looks like to the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Proposal {
    /// Counts unless the person says otherwise.
    Ordinary,
    /// On service or on call.
    Inpatient,
    /// Leave on three or more of its five weekdays.
    Leave,
    /// At a conference.
    Conference,
    /// Less than half the median of the weeks that look ordinary.
    Thin,
    /// The calendars begin after its Tuesday or end before its Friday.
    Cut,
}

impl Proposal {
    /// The kind of week it is until the person says otherwise.
    pub fn kind(self) -> WeekKind {
        match self {
            Self::Ordinary => WeekKind::Ordinary,
            Self::Inpatient => WeekKind::Inpatient,
            Self::Leave => WeekKind::Leave,
            Self::Conference => WeekKind::Conference,
            Self::Thin | Self::Cut => WeekKind::Aside,
        }
    }
}

/// What speaks for a proposal. Minutes are of one week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "why", rename_all = "camelCase")]
pub enum WeekReason {
    /// Days of leave, Monday to Friday.
    Leave {
        /// How many.
        days: u32,
    },
    /// Days at a conference, Monday to Friday.
    Conference {
        /// How many.
        days: u32,
    },
    /// Days whose entries tell of service or call.
    Service {
        /// How many.
        days: u32,
    },
    /// Both days of the weekend were worked, far above the person's usual weekend.
    Weekend {
        /// Minutes of both days.
        #[ts(type = "number")]
        minutes: u64,
        /// The median of both days over the person's weeks.
        #[ts(type = "number")]
        usual: u64,
    },
    /// Nights were worked, far above the person's usual nights.
    Nights {
        /// Minutes from 22:00 to 6:00.
        #[ts(type = "number")]
        minutes: u64,
        /// The median of them over the person's weeks.
        #[ts(type = "number")]
        usual: u64,
    },
    /// Fewer hours than half the usual.
    FewHours {
        /// Minutes of the week.
        #[ts(type = "number")]
        minutes: u64,
        /// The median over the weeks that look ordinary.
        #[ts(type = "number")]
        usual: u64,
    },
    /// The calendars begin in it.
    BeginsHere,
    /// The calendars end in it, or it is not over.
    EndsHere,
}

/// What is proposed for one week, and all that speaks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// The proposal.
    pub proposal: Proposal,
    /// Why; empty for an ordinary week.
    pub reasons: Vec<WeekReason>,
}

/// Looks at each week. `first` and `last` are the days the calendars cover, so far as they lie in the past.
///
/// A week that is cut is only that; leave and conferences come before service, words for service before hours, and
/// the usual hours are those of the weeks that are left.
pub fn proposals(weeks: &[WeekSum], first: Day, last: Day) -> Vec<Proposed> {
    let mut found: Vec<Option<Proposed>> =
        weeks.iter().map(|week| told(week, first, last)).collect();
    let usual_weekend = median(weeks, &found, |week| week.saturday + week.sunday);
    let usual_night = median(weeks, &found, |week| week.night);
    for (week, found) in weeks.iter().zip(&mut found) {
        if found.is_none() {
            let reasons = hours_of_call(week, usual_weekend, usual_night);
            *found = (!reasons.is_empty()).then_some(Proposed {
                proposal: Proposal::Inpatient,
                reasons,
            });
        }
    }
    let usual = median(weeks, &found, |week| week.minutes);
    weeks
        .iter()
        .zip(found)
        .map(|(week, found)| found.unwrap_or_else(|| ordinary_or_thin(week, usual)))
        .collect()
}

/// What a week's days and words say by themselves.
fn told(week: &WeekSum, first: Day, last: Day) -> Option<Proposed> {
    let cut: Vec<WeekReason> = [
        (first > week.monday.plus(1)).then_some(WeekReason::BeginsHere),
        (last < week.monday.plus(4)).then_some(WeekReason::EndsHere),
    ]
    .into_iter()
    .flatten()
    .collect();
    let leave = (week.leave_days > 0).then_some(WeekReason::Leave {
        days: week.leave_days,
    });
    let conference = (week.conference_days > 0).then_some(WeekReason::Conference {
        days: week.conference_days,
    });
    let away = || conference.into_iter().chain(leave).collect();
    let proposed = |proposal, reasons| Some(Proposed { proposal, reasons });
    if !cut.is_empty() {
        proposed(Proposal::Cut, cut)
    } else if week.conference_days >= CONFERENCE_DAYS && week.conference_days >= week.leave_days {
        proposed(Proposal::Conference, away())
    } else if week.leave_days + week.conference_days >= LEAVE_DAYS {
        proposed(Proposal::Leave, away())
    } else if week.service_days >= SERVICE_DAYS {
        let days = week.service_days;
        proposed(Proposal::Inpatient, vec![WeekReason::Service { days }])
    } else {
        None
    }
}

fn hours_of_call(week: &WeekSum, usual_weekend: u64, usual_night: u64) -> Vec<WeekReason> {
    let weekend = week.saturday + week.sunday;
    let both = week.saturday >= WORKED_DAY && week.sunday >= WORKED_DAY;
    [
        (both && weekend >= usual_weekend + WEEKEND_ABOVE).then_some(WeekReason::Weekend {
            minutes: weekend,
            usual: usual_weekend,
        }),
        (week.night >= usual_night + NIGHT_ABOVE).then_some(WeekReason::Nights {
            minutes: week.night,
            usual: usual_night,
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn ordinary_or_thin(week: &WeekSum, usual: u64) -> Proposed {
    if week.minutes * 2 < usual {
        Proposed {
            proposal: Proposal::Thin,
            reasons: vec![WeekReason::FewHours {
                minutes: week.minutes,
                usual,
            }],
        }
    } else {
        Proposed {
            proposal: Proposal::Ordinary,
            reasons: Vec::new(),
        }
    }
}

/// The median over the weeks for which nothing is proposed yet, in whole minutes; 0 when there are none.
fn median(weeks: &[WeekSum], found: &[Option<Proposed>], of: impl Fn(&WeekSum) -> u64) -> u64 {
    let mut all: Vec<u64> = weeks
        .iter()
        .zip(found)
        .filter(|(_, found)| found.is_none())
        .map(|(week, _)| of(week))
        .collect();
    all.sort_unstable();
    match all.len() {
        0 => 0,
        n => u64::midpoint(all[(n - 1) / 2], all[n / 2]),
    }
}

#[cfg(test)]
mod tests;
