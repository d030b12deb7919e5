//! Monthly figures that a person types in from their own EHR report, and what they come to for each eight hours and visit.
//!
//! For each eight scheduled hours, after the core measures in Melnick et al., JAMIA 28 (2021) 1383-1392:
//! WOW8 = 8 × hours outside scheduled time with patients ÷ hours scheduled with patients; EHR8 and IB8 are the same with
//! all time in the EHR and with the inbox. Pajama time a visit follows Rotenstein et al., JAMA Network Open 2023,
//! doi 10.1001/jamanetworkopen.2023.44713: 17:30 to 07:00 and weekends. A person may count other hours; they stand with
//! the figure.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::id;
use crate::text::line;
use crate::values::logs::burden::past;
use crate::values::logs::method::LineMethod;
use crate::values::logs::series::{LogLine, LogReading, Metric, lines, month_of};
use crate::words::logs as words;
use crate::words::logs::report as said;
use crate::working::Working;

pub mod commands;
pub mod store;

/// Minutes in 31 days.
const MONTH: u32 = 44_640;
/// Most visits in a month.
const VISITS: u32 = 9999;
/// Longest name of an EHR, in characters.
const SYSTEM: usize = 40;

id! {
    /// Row id of a month of an EHR.
    EhrMonthId
}

/// The hours that count as pajama time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PajamaHours {
    /// From this minute of the day, 0 to 1439.
    pub from: u16,
    /// To this minute of the next morning, 0 to 1439.
    pub to: u16,
    /// And the whole of Saturday and Sunday.
    pub weekends: bool,
}

impl PajamaHours {
    /// 17:30 to 07:00 and weekends.
    pub const USUAL: Self = Self {
        from: 17 * 60 + 30,
        to: 7 * 60,
        weekends: true,
    };

    /// In words: "17:30 to 07:00 and weekends".
    pub fn words(self) -> String {
        said::pajama_hours(self.from, self.to, self.weekends)
    }
}

/// Pajama time with the hours that it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PajamaTime {
    /// Minutes in the EHR in these hours.
    pub minutes: u32,
    /// The hours that count.
    pub hours: PajamaHours,
}

/// What the report says of one month. All times are minutes in the month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EhrFacts {
    /// The month, as its first day or any other.
    pub month: Day,
    /// Which EHR, 1 to 40 characters: two EHRs are never one line.
    pub system: String,
    /// All time in the EHR.
    pub total: u32,
    /// Of it, in the inbox.
    pub inbox: Option<u32>,
    /// Of it, outside scheduled time with patients.
    pub outside: Option<u32>,
    /// Scheduled with patients; not time in the EHR.
    pub scheduled: Option<u32>,
    /// Visits.
    pub visits: Option<u32>,
    /// Of all time in the EHR, in the evening, at night and at weekends.
    pub pajama: Option<PajamaTime>,
}

impl EhrFacts {
    /// Checks what a person types in: a month that has begun, parts no longer than the whole, and no more than a month holds.
    pub fn read(self, today: Day) -> Result<Self> {
        let refused = |field, why| Err(Error::Invalid { field, why });
        let month = month_of(self.month);
        if past(month, today).is_err() {
            return refused("month", "must be a month that has begun");
        }
        if self.total > MONTH {
            return refused("total", "must not be longer than a month");
        }
        let parts = [
            ("inbox", self.inbox),
            ("outside", self.outside),
            ("pajama", self.pajama.map(|pajama| pajama.minutes)),
        ];
        for (field, part) in parts {
            if part.is_some_and(|part| part > self.total) {
                return refused(field, "must not be more than all time in the EHR");
            }
        }
        if self
            .scheduled
            .is_some_and(|minutes| !(1..=MONTH).contains(&minutes))
        {
            return refused("scheduled", "must be between a minute and a month");
        }
        if self
            .visits
            .is_some_and(|visits| !(1..=VISITS).contains(&visits))
        {
            return refused("visits", "must be between 1 and 9999");
        }
        if self
            .pajama
            .is_some_and(|own| own.hours.from > 1439 || own.hours.to > 1439)
        {
            return refused("pajama", "must name times of the day");
        }
        Ok(Self {
            month,
            system: line("system", &self.system, SYSTEM)?,
            ..self
        })
    }

    /// Hours of `part` for each eight hours scheduled with patients: 8 × part ÷ scheduled.
    fn per_eight(&self, part: Option<u32>) -> Option<f64> {
        Some(8.0 * f64::from(part?) / f64::from(self.scheduled?))
    }

    /// Hours outside scheduled time for each eight scheduled.
    pub fn wow8(&self) -> Option<f64> {
        self.per_eight(self.outside)
    }

    /// Hours in the EHR for each eight scheduled.
    pub fn ehr8(&self) -> Option<f64> {
        self.per_eight(Some(self.total))
    }

    /// Hours in the inbox for each eight scheduled.
    pub fn ib8(&self) -> Option<f64> {
        self.per_eight(self.inbox)
    }

    /// Minutes of pajama time for each visit.
    pub fn pajama_a_visit(&self) -> Option<f64> {
        Some(f64::from(self.pajama?.minutes) / f64::from(self.visits?))
    }

    /// What can be worked out, in a fixed order; what the report does not say is left out.
    pub fn figures(&self) -> Vec<EhrFigure> {
        let eight = |metric: Metric, part: Option<u32>, part_name: &'static str| {
            let value = self.per_eight(part)?;
            Some(EhrFigure::of(
                metric,
                value,
                said::eight_working(metric.label(), part_name, part?, self.scheduled?),
            ))
        };
        let visit = || {
            let (value, own) = (self.pajama_a_visit()?, self.pajama?);
            let working = said::pajama_working(own.minutes, &own.hours.words(), self.visits?);
            Some(EhrFigure::of(Metric::Pajama, value, working))
        };
        [
            eight(Metric::Wow8, self.outside, said::OUTSIDE),
            eight(Metric::Ehr8, Some(self.total), said::TOTAL),
            eight(Metric::Ib8, self.inbox, said::INBOX),
            visit(),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// One figure worked out of a month.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EhrFigure {
    /// "wow8", "ehr8", "ib8" or "pajama".
    pub key: String,
    /// What it is called.
    pub label: &'static str,
    /// Its value, in `unit`.
    pub number: f64,
    /// The same as it is shown: "1.9 h", "6.2 min".
    pub value: String,
    /// "hours for each 8 scheduled".
    pub unit: &'static str,
    /// How it was worked out.
    pub working: Working,
}

impl EhrFigure {
    fn of(metric: Metric, number: f64, working: Working) -> Self {
        Self {
            key: metric.key(),
            label: metric.label(),
            number,
            value: said::value(number, metric == Metric::Pajama),
            unit: metric.unit(),
            working,
        }
    }
}

/// One month of one EHR.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EhrMonth {
    /// Its row.
    pub id: EhrMonthId,
    /// What the report says; `month` is the month's first day.
    pub facts: EhrFacts,
    /// The hours that count as pajama time, in words.
    pub pajama_words: Option<String>,
    /// What it comes to.
    pub figures: Vec<EhrFigure>,
}

/// The months typed in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EhrView {
    /// The newest first.
    pub months: Vec<EhrMonth>,
    /// One line for each figure and EHR; pajama time of other hours is another line.
    pub lines: Vec<LogLine>,
    /// Names of EHRs used so far.
    pub systems: Vec<String>,
    /// The hours that count as pajama time unless the person says otherwise.
    pub usual: PajamaHours,
    /// What such figures do not tell.
    pub caveat: &'static str,
}

impl EhrView {
    /// The months as they are shown.
    pub fn of(mut months: Vec<(EhrMonthId, EhrFacts)>) -> Self {
        months.sort_by(|(_, one), (_, other)| {
            (other.month, &one.system).cmp(&(one.month, &other.system))
        });
        let mut systems: Vec<String> = months
            .iter()
            .map(|(_, facts)| facts.system.clone())
            .collect();
        systems.sort_unstable();
        systems.dedup();
        Self {
            lines: lines(&readings(months.iter().map(|(_, facts)| facts))),
            months: months
                .into_iter()
                .map(|(id, facts)| EhrMonth {
                    id,
                    pajama_words: facts.pajama.map(|own| own.hours.words()),
                    figures: facts.figures(),
                    facts,
                })
                .collect(),
            systems,
            usual: PajamaHours::USUAL,
            caveat: words::EHR_CAVEAT,
        }
    }
}

/// Readings of months: each figure of each EHR, and pajama time apart by the hours that it counts.
pub fn readings<'a>(months: impl IntoIterator<Item = &'a EhrFacts>) -> Vec<LogReading> {
    let mut all = Vec::new();
    for facts in months {
        let hours = facts.pajama.map(|own| own.hours.words());
        let counted = hours.map(|hours| format!("{}, {hours}", facts.system));
        let figures = [
            (Metric::Wow8, facts.wow8(), None),
            (Metric::Ehr8, facts.ehr8(), None),
            (Metric::Ib8, facts.ib8(), None),
            (Metric::Pajama, facts.pajama_a_visit(), counted),
        ];
        for (metric, value, with) in figures {
            all.extend(value.map(|value| LogReading {
                metric,
                method: LineMethod::Report,
                with: Some(with.unwrap_or_else(|| facts.system.clone())),
                day: facts.month,
                value,
            }));
        }
    }
    all
}

#[cfg(test)]
mod tests;
