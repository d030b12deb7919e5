//! Lines of points over time. A line is one figure come by in one way; there is no way to make one that mixes two.

use std::collections::BTreeMap;

use chrono::Datelike;
use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::statistics::slope::{Slope, theil_sen};
use crate::values::logs::method::{BurdenTag, LineMethod};
use crate::words::logs as words;
use crate::working::Working;

/// Fewer months carry no trend.
pub const LEAST_MONTHS: usize = 3;
/// Fewer months carry no interval: three slopes cannot leave out what lies beyond nine in ten.
pub const LEAST_FOR_RANGE: usize = 4;

/// What a line shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Metric {
    /// Minutes of one burden on a day that was filled in.
    Burden(BurdenTag),
    /// Minutes of all burdens on a day that was filled in.
    Burdens,
    /// Hours in the EHR outside scheduled time, for each eight hours scheduled with patients.
    Wow8,
    /// Hours in the EHR for each eight hours scheduled.
    Ehr8,
    /// Hours in the inbox for each eight hours scheduled.
    Ib8,
    /// Minutes in the EHR in the evening, at night and at weekends for each visit.
    Pajama,
    /// Rating of the week: how much of it mattered.
    Mattered,
    /// Rating of the week: how rested.
    Rested,
    /// Rating of the week: how far it was one's own to decide.
    Decided,
    /// A figure of a scale filled in elsewhere.
    Score,
}

impl Metric {
    /// Ratings and figures from elsewhere are only plotted: nothing is worked out from them.
    fn carries_trend(self) -> bool {
        !matches!(
            self,
            Self::Mattered | Self::Rested | Self::Decided | Self::Score
        )
    }

    /// Its key in replies: "burden.notes", "wow8".
    pub fn key(self) -> String {
        match self {
            Self::Burden(tag) => format!("burden.{}", tag.name()),
            Self::Burdens => "burden".to_owned(),
            Self::Wow8 => "wow8".to_owned(),
            Self::Ehr8 => "ehr8".to_owned(),
            Self::Ib8 => "ib8".to_owned(),
            Self::Pajama => "pajama".to_owned(),
            Self::Mattered => "mattered".to_owned(),
            Self::Rested => "rested".to_owned(),
            Self::Decided => "decided".to_owned(),
            Self::Score => "score".to_owned(),
        }
    }

    /// As it is shown.
    pub fn label(self) -> &'static str {
        match self {
            Self::Burden(tag) => tag.label(),
            Self::Burdens => words::ALL_BURDENS,
            Self::Wow8 => words::WOW8,
            Self::Ehr8 => words::EHR8,
            Self::Ib8 => words::IB8,
            Self::Pajama => words::PAJAMA,
            Self::Mattered => words::MATTERED_SHORT,
            Self::Rested => words::RESTED_SHORT,
            Self::Decided => words::DECIDED_SHORT,
            Self::Score => words::SCORE,
        }
    }

    /// The unit of its points.
    pub fn unit(self) -> &'static str {
        match self {
            Self::Burden(_) | Self::Burdens => words::UNIT_MINUTES_A_DAY,
            Self::Wow8 | Self::Ehr8 | Self::Ib8 => words::UNIT_HOURS_PER_EIGHT,
            Self::Pajama => words::UNIT_MINUTES_A_VISIT,
            Self::Mattered | Self::Rested | Self::Decided => words::UNIT_OF_TEN,
            Self::Score => words::UNIT_NONE,
        }
    }
}

/// One figure before it is a point: what it is, how and with what it was come by, and when.
#[derive(Debug, Clone, PartialEq)]
pub struct LogReading {
    /// What it shows.
    pub metric: Metric,
    /// How it was come by.
    pub method: LineMethod,
    /// With what, where that tells lines apart: the EHR and the hours that count, the scale.
    pub with: Option<String>,
    /// When; the first day of a month or week where it speaks of one.
    pub day: Day,
    /// Its value, in the metric's unit.
    pub value: f64,
}

/// One point of a line.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct LogPoint {
    /// When; the first day of a month or week where it speaks of one.
    pub day: Day,
    /// Its value, in the line's unit.
    pub value: f64,
}

/// How a line changes over months.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LogTrend {
    /// "About +4 a month over 6 months (+1 to +7)."
    pub sentence: String,
    /// Change a month, in the line's unit.
    pub slope: f64,
    /// Lower end of the interval of 90 %; `null` before four months.
    pub low: Option<f64>,
    /// Upper end; `null` before four months.
    pub high: Option<f64>,
    /// Months that went in.
    pub months: u32,
    /// How it was worked out.
    pub working: Working,
}

/// A line: one figure, one method. Only [`lines`] makes one.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogLine {
    /// Which figure: "burden", "burden.notes", "wow8", "ehr8", "ib8", "pajama", "mattered", "rested", "decided", "score".
    metric: String,
    /// What it is called.
    label: String,
    /// How every point of it was come by.
    method: LineMethod,
    /// The same in words.
    method_label: &'static str,
    /// With what, where that tells lines apart.
    with: Option<String>,
    /// Unit of its points.
    unit: &'static str,
    /// In the order of days.
    points: Vec<LogPoint>,
    /// How it changes; `null` before three months, and for what is only plotted.
    trend: Option<LogTrend>,
}

impl LogLine {
    /// How every point was come by.
    pub fn method(&self) -> LineMethod {
        self.method
    }

    /// Which figure.
    pub fn metric(&self) -> &str {
        &self.metric
    }

    /// With what, where that tells lines apart.
    pub fn with(&self) -> Option<&str> {
        self.with.as_deref()
    }

    /// The points, in the order of days.
    pub fn points(&self) -> &[LogPoint] {
        &self.points
    }

    /// How it changes.
    pub fn trend(&self) -> Option<&LogTrend> {
        self.trend.as_ref()
    }
}

/// The lines of readings, one for each figure, method and instrument, in that order. Every reading is in exactly one.
pub fn lines(readings: &[LogReading]) -> Vec<LogLine> {
    let mut grouped: BTreeMap<(Metric, LineMethod, Option<&str>), Vec<LogPoint>> = BTreeMap::new();
    for reading in readings {
        grouped
            .entry((reading.metric, reading.method, reading.with.as_deref()))
            .or_default()
            .push(LogPoint {
                day: reading.day,
                value: reading.value,
            });
    }
    grouped
        .into_iter()
        .map(|((metric, method, with), mut points)| {
            points.sort_by_key(|point| point.day);
            LogLine {
                metric: metric.key(),
                label: metric.label().to_owned(),
                method,
                method_label: method.label(),
                with: with.map(str::to_owned),
                unit: metric.unit(),
                trend: metric
                    .carries_trend()
                    .then(|| trend(metric, &points))
                    .flatten(),
                points,
            }
        })
        .collect()
}

/// The first day of a day's month.
pub fn month_of(day: Day) -> Day {
    day.minus(u64::from(day.0.day0()))
}

/// Means by calendar month, the earliest first. A month without points is a gap, not a zero.
fn months(points: &[LogPoint]) -> Vec<(Day, f64)> {
    let mut sums: BTreeMap<Day, (f64, u32)> = BTreeMap::new();
    for point in points {
        let (sum, count) = sums.entry(month_of(point.day)).or_default();
        *sum += point.value;
        *count += 1;
    }
    sums.into_iter()
        .map(|(first, (sum, count))| (first, sum / f64::from(count)))
        .collect()
}

fn trend(metric: Metric, points: &[LogPoint]) -> Option<LogTrend> {
    let months = months(points);
    if months.len() < LEAST_MONTHS {
        return None;
    }
    let number = |day: &Day| f64::from(day.0.year()) * 12.0 + f64::from(day.0.month0());
    let places: Vec<(f64, f64)> = months
        .iter()
        .map(|(first, value)| (number(first), *value))
        .collect();
    let Slope { slope, low, high } = theil_sen(&places)?;
    let count = months.len() as u32;
    let range = (months.len() >= LEAST_FOR_RANGE).then_some((low, high));
    Some(LogTrend {
        sentence: words::trend(slope, range, count),
        slope,
        low: range.map(|(low, _)| low),
        high: range.map(|(_, high)| high),
        months: count,
        working: words::trend_working(metric.unit(), slope, range, count),
    })
}

#[cfg(test)]
mod tests;
