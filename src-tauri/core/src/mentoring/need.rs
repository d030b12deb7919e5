//! The needs map: forty needs in five domains, each with how much it matters and how much of it is missing.
//!
//! Demand = importance (0 to 5) × gap (0 to 4), so 0 to 20. Importance that was not said is the default of stage and world;
//! a gap that was not said leaves the demand unknown, which is never zero.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::mentoring::domain::Domain;
use crate::mentoring::standing::{Standing, World};
use crate::text::note;

pub mod commands;
pub mod map;
pub mod store;
#[cfg(test)]
mod tests;

/// Highest importance.
pub const IMPORTANCE: u8 = 5;
/// Widest gap.
pub const GAP: u8 = 4;
/// Longest note on a need, in characters.
const NOTE: usize = 2000;

/// One need of the map, as the data file has it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Its lasting name: "contract-terms".
    pub key: String,
    /// The domain it belongs to.
    pub domain: Domain,
    /// The world it belongs to; `both` where it is found in either.
    pub world: World,
    /// What it is called.
    pub name: String,
    /// What it means, in a line.
    pub about: String,
    /// Default importance, 0 to 5, for resident, fellow, early, mid and senior.
    pub stages: [u8; 5],
    /// Asking about it tells that a move is explored.
    #[serde(default, rename = "move")]
    pub tells_move: bool,
}

/// Every need, by domain.
///
/// # Errors
/// [`Error::Bug`] if the data file cannot be read, which a test excludes.
pub fn needs() -> Result<&'static [Need]> {
    static NEEDS: OnceLock<Option<Vec<Need>>> = OnceLock::new();
    NEEDS
        .get_or_init(|| serde_json::from_str(include_str!("need/needs.json")).ok())
        .as_deref()
        .ok_or(Error::Bug("the needs cannot be read"))
}

/// The need of a key.
pub fn need(key: &str) -> Result<&'static Need> {
    needs()?
        .iter()
        .find(|need| need.key == key)
        .ok_or(Error::Invalid {
            field: "need",
            why: "must be a need of the map",
        })
}

impl Need {
    /// How much it matters to somebody who stands there, 0 to 5; none while the stage is not said.
    ///
    /// What belongs to the other world counts as 0 until the person says otherwise.
    pub fn suggested(&self, standing: Standing) -> Option<u8> {
        let stage = standing.stage?;
        let world = standing.world.unwrap_or(World::Both);
        let own = self.stages[usize::from(stage.tier()) - 1];
        Some(if world.meets(self.world) { own } else { 0 })
    }
}

/// What the person said of one need; a missing part was not said.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NeedAnswer {
    /// How much it matters, 0 to 5.
    pub importance: Option<u8>,
    /// How much of it is missing, 0 to 4.
    pub gap: Option<u8>,
    /// A private note; may be empty.
    pub note: String,
}

impl NeedAnswer {
    /// Checks what a person writes.
    pub fn read(self) -> Result<Self> {
        let refused = |field, why| Err(Error::Invalid { field, why });
        if self.importance.is_some_and(|own| own > IMPORTANCE) {
            return refused("importance", "must be between 0 and 5");
        }
        if self.gap.is_some_and(|own| own > GAP) {
            return refused("gap", "must be between 0 and 4");
        }
        Ok(Self {
            note: note("note", &self.note, NOTE)?,
            ..self
        })
    }

    /// Whether nothing was said at all.
    pub fn is_empty(&self) -> bool {
        self.importance.is_none() && self.gap.is_none() && self.note.is_empty()
    }
}

/// Demand of a need, 0 to 20: importance × gap; unknown while the gap, or both the importance and its default, are missing.
pub fn demand(need: &Need, answer: &NeedAnswer, standing: Standing) -> Option<u8> {
    let importance = answer.importance.or_else(|| need.suggested(standing))?;
    Some(importance * answer.gap?)
}
