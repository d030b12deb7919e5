//! What the draws say: ranks, central weights, who wins against whom, and regret.
//!
//! Rank acceptability, central weights and confidence: R. Lahdelma and P. Salminen, "SMAA-2: stochastic multicriteria
//! acceptability analysis for group decision making", Operations Research 49 (2001) 444.

use crate::options::weighed::draw::Draws;

/// Values closer than this are the same: it is far below what any answer could show, and above what sums round away.
const SAME: f64 = 1e-12;

/// What the draws say.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Path by path: the share of the draws in which it stands first, second, and so on.
    pub ranks: Vec<Vec<f64>>,
    /// Path by path: the mean of the weights with which it comes first; none where it never does.
    pub central: Vec<Option<Vec<f64>>>,
    /// Path by path: how often it comes first with its own central weights, where only the facts vary.
    pub confidence: Vec<Option<f64>>,
    /// Path by path against path: how often it is worth more, a draw counting half.
    pub wins: Vec<Vec<f64>>,
    /// Path by path: how much is given up by it, in the mean and in the worst twentieth of the draws.
    pub regret: Vec<Regret>,
    /// Path by path: its mean worth, 0 to 1.
    pub worth: Vec<f64>,
}

/// How much is given up by a path: what the best is worth, less what it is worth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Regret {
    /// In the mean.
    pub mean: f64,
    /// What is not exceeded in 95 of 100 draws.
    pub high: f64,
}

/// For each of these worths the share of every rank it holds: those that are the same share their ranks.
fn shares(worths: &[f64], into: &mut [Vec<f64>]) {
    for (path, own) in worths.iter().enumerate() {
        let above = worths.iter().filter(|other| **other > own + SAME).count();
        let level = worths
            .iter()
            .filter(|other| (**other - own).abs() <= SAME)
            .count();
        for rank in &mut into[path][above..above + level] {
            *rank += 1.0 / level as f64;
        }
    }
}

impl Outcome {
    /// What these draws say.
    pub fn of(draws: &Draws) -> Self {
        let (paths, lines, count) = (draws.paths, draws.lines, draws.count);
        let mut ranks = vec![vec![0.0; paths]; paths];
        let mut wins = vec![vec![0.0; paths]; paths];
        let mut central = vec![vec![0.0; lines]; paths];
        let mut worth = vec![0.0; paths];
        let mut regrets = vec![Vec::with_capacity(count); paths];
        let mut worths = vec![0.0; paths];
        let mut share = vec![vec![0.0; paths]; paths];
        for draw in 0..count {
            let weights = draws.weights_of(draw);
            for (path, own) in worths.iter_mut().enumerate() {
                *own = draws.worth(draw, path, weights);
            }
            for row in &mut share {
                row.fill(0.0);
            }
            shares(&worths, &mut share);
            let best = worths.iter().copied().fold(f64::MIN, f64::max);
            for path in 0..paths {
                for (sum, own) in ranks[path].iter_mut().zip(&share[path]) {
                    *sum += own;
                }
                for (sum, weight) in central[path].iter_mut().zip(weights) {
                    *sum += share[path][0] * weight;
                }
                for other in 0..paths {
                    let apart = worths[path] - worths[other];
                    wins[path][other] += if apart.abs() <= SAME {
                        0.5
                    } else {
                        f64::from(u8::from(apart > 0.0))
                    };
                }
                worth[path] += worths[path];
                regrets[path].push(best - worths[path]);
            }
        }
        let all = count as f64;
        let firsts: Vec<f64> = ranks.iter().map(|row| row[0]).collect();
        for row in ranks.iter_mut().chain(wins.iter_mut()) {
            for own in row.iter_mut() {
                *own /= all;
            }
        }
        let central: Vec<Option<Vec<f64>>> = central
            .into_iter()
            .zip(firsts)
            .map(|(row, first)| {
                (first > 0.0).then(|| row.into_iter().map(|own| own / first).collect())
            })
            .collect();
        let confidence = (0..paths)
            .map(|path| {
                central[path]
                    .as_deref()
                    .map(|own| confident(draws, path, own))
            })
            .collect();
        Self {
            ranks,
            confidence,
            central,
            wins,
            regret: regrets.into_iter().map(Regret::of).collect(),
            worth: worth.into_iter().map(|own| own / all).collect(),
        }
    }
}

/// How often a path comes first where only the facts vary.
fn confident(draws: &Draws, path: usize, weights: &[f64]) -> f64 {
    let mut sum = 0.0;
    for draw in 0..draws.count {
        let own = draws.worth(draw, path, weights);
        let mut level = 0_u32;
        let mut beaten = false;
        for other in 0..draws.paths {
            let apart = draws.worth(draw, other, weights) - own;
            beaten |= apart > SAME;
            level += u32::from(apart.abs() <= SAME);
        }
        if !beaten {
            sum += 1.0 / f64::from(level);
        }
    }
    sum / draws.count as f64
}

impl Regret {
    fn of(mut all: Vec<f64>) -> Self {
        all.sort_unstable_by(f64::total_cmp);
        let at = (all.len() * 95).div_ceil(100).max(1) - 1;
        Self {
            mean: all.iter().sum::<f64>() / all.len() as f64,
            high: all.get(at).copied().unwrap_or(0.0),
        }
    }
}
