//! The second reading: every criterion gives a value between its worst and its best, weighed by what its whole range is worth.

use crate::options::criterion::CriterionId;
use crate::options::enough::{Stay, stays};
use crate::options::path::{PathId, Road};
use crate::options::table::Table;

pub mod ask;
pub mod dominance;
pub mod draw;
pub mod figures;
pub mod gamma;
pub mod outcome;
pub mod spread;
mod telling;
pub mod view;
pub mod weights;

use spread::{Cell, Spread};
use weights::Weights;

/// Draws of a reading.
pub const DRAWS: usize = 10_000;
/// The seed of every reading: the same table always gives the same answer.
pub const SEED: u64 = 1;

/// What is drawn from: paths, criteria, and how far each value may lie to either side.
#[derive(Debug, Clone, PartialEq)]
pub struct Ground {
    /// Paths that are weighed: those that broke no deal-breaker.
    pub paths: Vec<PathId>,
    /// Criteria that are weighed, in the person's order.
    pub lines: Vec<CriterionId>,
    /// One row a path, one cell a criterion.
    pub cells: Vec<Vec<Cell>>,
    /// How the weights are drawn.
    pub weights: Weights,
}

/// Why nothing is weighed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unweighed {
    /// Fewer than two paths are left.
    Paths,
    /// No criterion has a range.
    Lines,
    /// No value is known.
    Facts,
}

impl Ground {
    /// What a table gives to draw from. Criteria without a range are left out.
    pub fn of(table: &Table, sureness: weights::Sureness) -> Result<Self, Unweighed> {
        let paths: Vec<PathId> = table
            .columns
            .iter()
            .map(|own| own.id)
            .filter(|path| stays(table, *path) != Stay::Out)
            .collect();
        if paths.len() < 2 {
            return Err(Unweighed::Paths);
        }
        let lines: Vec<_> = table
            .thresholds()
            .filter(|line| line.rule.range.is_some())
            .collect();
        if lines.is_empty() {
            return Err(Unweighed::Lines);
        }
        let known = |path: &PathId| {
            lines
                .iter()
                .any(|line| table.amount(*path, line.id).is_some())
        };
        if paths.iter().filter(|path| known(path)).count() < 2 {
            return Err(Unweighed::Facts);
        }
        // What was asked for and is not kept leaves things as they are today.
        let today = table
            .stay()
            .and_then(|stay| paths.iter().position(|own| *own == stay.id));
        let cell = |path: PathId, line: &&crate::options::table::Line| {
            let fact = table.fact(path, line.id);
            let asked = table
                .column(path)
                .is_some_and(|own| own.road == Road::StayAsked);
            let kept = fact.and_then(|own| own.kept).filter(|_| asked);
            Cell {
                own: Spread::of(&line.rule, fact),
                else_as: kept
                    .zip(today)
                    .map(|(kept, today)| (f64::from(kept) / 100.0, today)),
            }
        };
        let points: Option<Vec<u8>> = lines.iter().map(|line| line.rule.points).collect();
        Ok(Self {
            cells: paths
                .iter()
                .map(|path| lines.iter().map(|line| cell(*path, line)).collect())
                .collect(),
            weights: Weights::of(lines.len(), points.as_deref(), sureness),
            lines: lines.iter().map(|line| line.id).collect(),
            paths,
        })
    }

    /// The mean value of every cell.
    pub fn means(&self) -> Vec<Vec<f64>> {
        let of = |row: &Vec<Cell>| -> Vec<f64> {
            (0..row.len()).map(|at| self.mean(&row[at], at)).collect()
        };
        self.cells.iter().map(of).collect()
    }

    fn mean(&self, cell: &Cell, line: usize) -> f64 {
        let own = cell.own.mean();
        match cell.else_as {
            Some((kept, today)) => kept * own + (1.0 - kept) * self.cells[today][line].own.mean(),
            None => own,
        }
    }
}
