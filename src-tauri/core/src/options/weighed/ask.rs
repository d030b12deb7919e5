//! What to ask next: how much the best choice would gain, in the mean, by knowing one cell for certain.
//!
//! The expected value of partial perfect information. Worth is a weighed sum and cells are drawn independently, so the
//! mean worth of every path, given one cell, is a straight line in it; only the cell itself has to be drawn.

use crate::options::weighed::Ground;
use crate::options::weighed::figures::worth;

/// Steps over the distribution of a cell.
const STEPS: usize = 1000;
/// A gain below this is none: a ten-thousandth of the way from the worst of everything to the best.
const NONE: f64 = 1e-4;

/// The gain by knowing one cell: path and criterion by their places in the ground, and the gain in worth, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gain {
    /// The path.
    pub path: usize,
    /// The criterion.
    pub line: usize,
    /// In worth, 0 to 1.
    pub gain: f64,
}

/// Gains by every cell that is open, the largest first.
pub fn gains(ground: &Ground) -> Vec<Gain> {
    let weights = ground.weights.mean();
    let means = ground.means();
    let worths: Vec<f64> = means.iter().map(|row| worth(&weights, row)).collect();
    let best = worths.iter().copied().fold(f64::MIN, f64::max);
    let mut found = Vec::new();
    for (path, row) in ground.cells.iter().enumerate() {
        for (line, cell) in row.iter().enumerate() {
            if !cell.own.is_open() {
                continue;
            }
            // How far the worth of each path moves with this cell.
            let pull = |other: usize| match ground.cells[other][line].else_as {
                Some((kept, _)) if other == path => weights[line] * kept,
                Some((kept, today)) if today == path => weights[line] * (1.0 - kept),
                _ if other == path => weights[line],
                _ => 0.0,
            };
            let pulls: Vec<f64> = (0..worths.len()).map(pull).collect();
            let mean = cell.own.mean();
            let known = (0..STEPS).map(|step| {
                let apart = cell.own.at((step as f64 + 0.5) / STEPS as f64) - mean;
                let ends = worths
                    .iter()
                    .zip(&pulls)
                    .map(|(own, pull)| own + pull * apart);
                ends.fold(f64::MIN, f64::max)
            });
            let gain = known.sum::<f64>() / STEPS as f64 - best;
            if gain > NONE {
                found.push(Gain { path, line, gain });
            }
        }
    }
    found.sort_by(|a, b| b.gain.total_cmp(&a.gain));
    found
}
