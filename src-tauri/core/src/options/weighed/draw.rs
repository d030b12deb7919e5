//! The draws: facts and weights as they may be, many times over. Each path has a stream of its own, so that a path more
//! or less changes nothing of what is drawn for the others.

use crate::options::weighed::Ground;
use crate::options::weighed::spread::unit;
use crate::splitmix::SplitMix64;

/// All draws of a reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Draws {
    /// How many.
    pub count: usize,
    /// Paths.
    pub paths: usize,
    /// Criteria.
    pub lines: usize,
    /// Draw by draw, path by path, criterion by criterion: a value from 0 to 1.
    pub values: Vec<f64>,
    /// Draw by draw, criterion by criterion: a weight.
    pub weights: Vec<f64>,
}

impl Draws {
    /// Draws so many times, from a seed.
    pub fn of(ground: &Ground, seed: u64, count: usize) -> Self {
        let (paths, lines) = (ground.paths.len(), ground.lines.len());
        let mut streams: Vec<SplitMix64> = ground
            .paths
            .iter()
            .map(|path| {
                let mut own = SplitMix64(seed);
                own.take_in(path.0 as u64 + 1);
                own
            })
            .collect();
        let mut weighing = SplitMix64(seed);
        weighing.take_in(0);
        let mut values = vec![0.0; count * paths * lines];
        let mut weights = vec![0.0; count * lines];
        for draw in 0..count {
            ground.weights.draw(
                &mut weighing,
                &mut weights[draw * lines..(draw + 1) * lines],
            );
            let here = &mut values[draw * paths * lines..(draw + 1) * paths * lines];
            for (path, (row, stream)) in ground.cells.iter().zip(&mut streams).enumerate() {
                for (line, cell) in row.iter().enumerate() {
                    here[path * lines + line] = cell.own.at(unit(stream));
                }
            }
            for (path, (row, stream)) in ground.cells.iter().zip(&mut streams).enumerate() {
                for (line, cell) in row.iter().enumerate() {
                    let Some((chance, today)) = cell.else_as else {
                        continue;
                    };
                    if unit(stream) >= chance {
                        here[path * lines + line] = here[today * lines + line];
                    }
                }
            }
        }
        Self {
            count,
            paths,
            lines,
            values,
            weights,
        }
    }

    /// The weights of one draw.
    pub fn weights_of(&self, draw: usize) -> &[f64] {
        &self.weights[draw * self.lines..(draw + 1) * self.lines]
    }

    /// The value of one path in one draw, under these weights.
    pub fn worth(&self, draw: usize, path: usize, weights: &[f64]) -> f64 {
        let from = (draw * self.paths + path) * self.lines;
        let own = self.values[from..from + self.lines].iter();
        own.zip(weights).map(|(value, weight)| value * weight).sum()
    }
}
