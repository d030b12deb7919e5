//! The order a person tells before the readings are seen, and what of it came as a surprise.

use crate::day::Day;
use crate::options::path::PathId;
use crate::options::weighed::weights::Sureness;
use crate::reveal::Audience;

pub mod commands;
pub mod store;

/// What was told before the readings, and how sure the points are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gut {
    /// How sure the points are.
    pub sureness: Sureness,
    /// The order, the first place first; empty where it was passed over.
    pub order: Vec<PathId>,
    /// When it was told or passed over; none while it was not asked.
    pub on: Option<Day>,
    /// Readers the comparison may be saved for, beside the person.
    pub released: Vec<Audience>,
}

impl Default for Gut {
    fn default() -> Self {
        Self {
            sureness: Sureness::Rough,
            order: Vec::new(),
            on: None,
            released: Vec::new(),
        }
    }
}

impl Gut {
    /// Whether the readings may be shown.
    pub fn is_past(&self) -> bool {
        self.on.is_some()
    }

    /// The path that was first without counting.
    pub fn first(&self) -> Option<PathId> {
        self.order.first().copied()
    }
}
