//! The table that both readings read: paths, criteria in the person's order, and what is known where they meet.

use std::collections::BTreeMap;

use crate::options::criterion::{CriterionId, CriterionRole, Rule};
use crate::options::fact::Fact;
use crate::options::path::{PathId, Road};

pub mod store;

/// A path as the readings know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its row in the store.
    pub id: PathId,
    /// Its name.
    pub name: String,
    /// The road it is on.
    pub road: Road,
}

/// A criterion as the readings know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its row in the store.
    pub id: CriterionId,
    /// What it asks.
    pub rule: Rule,
}

/// Paths, criteria and facts; what stands in the archive is not here.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The paths.
    pub columns: Vec<Column>,
    /// The criteria, in the person's order.
    pub lines: Vec<Line>,
    /// What is known.
    pub facts: BTreeMap<(PathId, CriterionId), Fact>,
}

impl Table {
    /// The deal-breakers.
    pub fn breakers(&self) -> impl Iterator<Item = &Line> {
        self.of(CriterionRole::Breaker)
    }

    /// What would be enough, in the person's order.
    pub fn thresholds(&self) -> impl Iterator<Item = &Line> {
        self.of(CriterionRole::Enough)
    }

    fn of(&self, role: CriterionRole) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.rule.role == role)
    }

    /// What is known of a path on a criterion.
    pub fn fact(&self, path: PathId, line: CriterionId) -> Option<&Fact> {
        self.facts.get(&(path, line))
    }

    /// How much it is, where that is known.
    pub fn amount(&self, path: PathId, line: CriterionId) -> Option<i64> {
        self.fact(path, line)?.amount
    }

    /// The path that stays as it is today.
    pub fn stay(&self) -> Option<&Column> {
        self.columns.iter().find(|own| own.road == Road::Stay)
    }

    /// A path.
    pub fn column(&self, path: PathId) -> Option<&Column> {
        self.columns.iter().find(|own| own.id == path)
    }

    /// Its name; empty where it is not here.
    pub fn name(&self, path: PathId) -> &str {
        self.column(path).map_or("", |own| own.name.as_str())
    }

    /// A criterion.
    pub fn line(&self, id: CriterionId) -> Option<&Line> {
        self.lines.iter().find(|own| own.id == id)
    }

    /// The same table with another amount in one place.
    #[must_use]
    pub fn with(&self, path: PathId, line: CriterionId, fact: Fact) -> Self {
        let mut other = self.clone();
        other.facts.insert((path, line), fact);
        other
    }
}
