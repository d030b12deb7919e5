//! Pay against volume: what a steady year would pay at other volumes of work.

use serde::Serialize;
use ts_rs::TS;

use crate::options::money::Dollars;
use crate::options::pay::volume::Case;
use crate::options::pay::year::{Year, lines_at, total};
use crate::options::pay::{PayFormula, PayTerms};

/// Steps in which the volumes are walked.
const STEPS: u32 = 40;

/// One point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct CurvePoint {
    /// Units a year.
    pub units: u32,
    /// A steady year at this volume, everything else as is likely.
    pub dollars: Dollars,
}

/// Volumes between which posts are drawn beside each other: from nothing to a quarter above the most anyone expects.
pub fn reach<'a>(all: impl Iterator<Item = &'a PayTerms>) -> Option<u32> {
    let most = all.filter(|own| !matches!(own.formula, Some(PayFormula::Salary {})));
    let most = most
        .filter_map(|own| own.volume)
        .map(|own| own.high)
        .max()?;
    let wide = most + most / 4;
    Some(wide.div_ceil(1000) * 1000)
}

/// The curve of a post up to `reach` units; empty where it cannot be added up.
pub fn curve(terms: &PayTerms, reach: u32) -> Vec<CurvePoint> {
    let point = |step: u32| {
        let units = reach / STEPS * step;
        let all = lines_at(terms, Year::Steady, Case::Likely, Some(units))?;
        Some(CurvePoint {
            units,
            dollars: total(&all),
        })
    };
    (0..=STEPS).filter_map(point).collect()
}
