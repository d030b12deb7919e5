//! What each part of the gap is made of: the parts of the week, the kinds of work and the reasons worth naming.

use crate::calendars::feeling::FeelingReason;
use crate::calendars::gap::Reading;
use crate::calendars::gap::bands::FIXED;
use crate::calendars::gap::table::Table;
use crate::calendars::gap::telling::{Names, Shown};
use crate::words::gap as words;
use crate::words::gap::parts;

/// What is named must be this many hours.
const WORTH_NAMING: f64 = 0.25;
/// A change of a kind's share of all work is named from a hundredth on.
const WORTH_A_SHARE: f64 = 0.01;

/// Hours in half hours.
pub fn halves(hours: f64) -> u64 {
    (hours.max(0.0) * 2.0).round() as u64
}

fn band_name(band: usize, names: &Names) -> String {
    let own = band
        .checked_sub(FIXED)
        .and_then(|index| names.masks.get(index));
    own.map_or_else(|| parts::band(band).to_owned(), |name| words::inside(name))
}

/// Parts of the week outside the core day, and how they change.
pub fn edges(reading: &Reading, shown: &Shown, names: &Names) -> String {
    let bands: Vec<(String, u64, u64)> = reading
        .have
        .band_hours()
        .iter()
        .zip(reading.wish.band_hours())
        .enumerate()
        .skip(1)
        .map(|(band, (have, wish))| (band_name(band, names), halves(*have), halves(wish)))
        .filter(|(_, have, wish)| have != wish)
        .collect();
    let counted = if bands.is_empty() { 0 } else { shown.volume };
    parts::edges_detail(&bands, counted)
}

/// The two kinds whose share of all work would grow most, and the two whose share would shrink most.
pub fn mix(reading: &Reading, names: &Names) -> String {
    let shares = |table: &Table| -> Vec<f64> {
        let all = table.total().max(f64::MIN_POSITIVE);
        table.kind_hours().iter().map(|hours| hours / all).collect()
    };
    let changes: Vec<f64> = shares(&reading.wish)
        .iter()
        .zip(shares(&reading.have))
        .map(|(wish, have)| wish - have)
        .collect();
    let most = |sign: f64| largest(&changes, names, |change| sign * change, WORTH_A_SHARE);
    parts::mix_detail(&most(1.0), &most(-1.0))
}

/// Names of the two kinds with the largest values of at least `least`, the largest first.
fn largest(values: &[f64], names: &Names, worth: impl Fn(f64) -> f64, least: f64) -> Vec<String> {
    let mut order: Vec<(f64, &String)> = values
        .iter()
        .map(|value| worth(*value))
        .zip(names.kinds)
        .filter(|(value, _)| *value >= least)
        .collect();
    order.sort_by(|one, other| other.0.total_cmp(&one.0));
    order
        .into_iter()
        .take(2)
        .map(|(_, name)| name.clone())
        .collect()
}

/// Kinds of work that would still feel wrong in the week one drew.
pub fn left(reading: &Reading, names: &Names) -> Vec<String> {
    let wished = reading.wish.kind_hours();
    let felt = reading.ratings.hours(&wished, &wished);
    largest(&felt.by_kind, names, |hours| hours, WORTH_NAMING)
}

/// Kinds of work that feel wrong, and why.
pub fn feeling(reading: &Reading, names: &Names) -> String {
    let felt = &reading.felt;
    let kinds = largest(&felt.by_kind, names, |hours| hours, WORTH_NAMING);
    if kinds.is_empty() {
        return parts::feeling_right().to_owned();
    }
    let mut reasons: Vec<(f64, &'static str)> = FeelingReason::ALL
        .into_iter()
        .filter_map(|reason| {
            let at = reason as usize;
            Some((felt.by_reason[at], parts::reason(at)?))
        })
        .filter(|(hours, _)| *hours >= WORTH_NAMING)
        .collect();
    reasons.sort_by(|one, other| other.0.total_cmp(&one.0));
    let reasons: Vec<&str> = reasons.iter().take(2).map(|(_, name)| *name).collect();
    parts::feeling_detail(&kinds, &reasons)
}

/// The kind and the part of the week outside the core day of which there is most too much.
pub fn moved(reading: &Reading, names: &Names) -> Option<(String, String)> {
    let mut most: Option<(f64, usize, usize)> = None;
    for (band, (have, wish)) in reading
        .have
        .rows()
        .zip(reading.wish.rows())
        .enumerate()
        .skip(1)
    {
        for (kind, (one, other)) in have.iter().zip(wish).enumerate() {
            let over = one - other;
            if over >= WORTH_NAMING && most.is_none_or(|(own, ..)| over > own) {
                most = Some((over, band, kind));
            }
        }
    }
    let (_, band, kind) = most?;
    let name = names.kinds.get(kind)?;
    Some((words::inside(name), band_name(band, names)))
}
