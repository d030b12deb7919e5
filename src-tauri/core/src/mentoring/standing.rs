//! Where the person stands: stage, world, and whether a move or a contract is on the table. It sets defaults and never erases answers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::words::mentoring as words;

pub mod commands;
pub mod store;

choice! {
    /// Stage of a working life.
    Stage {
        /// In residency.
        Resident = "resident",
        /// In fellowship.
        Fellow = "fellow",
        /// The first five years or so after training.
        Early = "early",
        /// After that.
        Mid = "mid",
        /// With others looking to them.
        Senior = "senior",
    }
}

impl Stage {
    /// As it is shown: "Mid-career".
    pub fn label(self) -> &'static str {
        words::stage(self.name())
    }

    /// Rung of the ladder it answers to, 1 to 5.
    pub fn tier(self) -> u8 {
        match self {
            Self::Resident => 1,
            Self::Fellow => 2,
            Self::Early => 3,
            Self::Mid => 4,
            Self::Senior => 5,
        }
    }
}

choice! {
    /// The world somebody works in.
    World {
        /// A school or a teaching hospital.
        Academic = "academic",
        /// A practice or a community hospital.
        Practice = "practice",
        /// Both; for the person themself: still exploring which.
        Both = "both",
    }
}

impl World {
    /// As it is shown of the person themself.
    pub fn label(self) -> &'static str {
        words::world(self.name())
    }

    /// Whether something meant for `other` concerns somebody of this world.
    pub fn meets(self, other: Self) -> bool {
        self == Self::Both || other == Self::Both || self == other
    }
}

/// Where the person stands, each fact missing until it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "CareerStanding")]
pub struct Standing {
    /// Stage.
    pub stage: Option<Stage>,
    /// World; `both` means hybrid, still exploring.
    pub world: Option<World>,
    /// Exploring a move.
    pub moving: bool,
    /// A contract waits for an answer.
    pub contract: bool,
}

impl Standing {
    /// Whether advice from outside the own institution is wanted: while a move is explored or a contract waits.
    pub fn wants_outside(self) -> bool {
        self.moving || self.contract
    }

    /// Whether somebody of each world is wanted.
    pub fn wants_both_worlds(self) -> bool {
        self.world == Some(World::Both)
    }
}
