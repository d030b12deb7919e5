//! Where a gap comes from: ten parts, laid on oneself, the role, the team, the institution, and medicine at large.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};

pub mod commands;
pub mod store;

/// Parts to be laid out for each gap.
pub const PARTS: u8 = 10;

/// Ten parts, or fewer while they are laid out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Parts {
    /// Oneself.
    pub me: u8,
    /// The role one holds.
    pub role: u8,
    /// The team.
    pub team: u8,
    /// The institution.
    pub institution: u8,
    /// Medicine at large.
    pub medicine: u8,
}

impl Parts {
    /// In the order of the fields.
    pub fn all(self) -> [u8; 5] {
        [
            self.me,
            self.role,
            self.team,
            self.institution,
            self.medicine,
        ]
    }

    /// Parts laid out.
    pub fn sum(self) -> u32 {
        self.all().into_iter().map(u32::from).sum()
    }

    /// Whether all ten are laid out.
    pub fn is_whole(self) -> bool {
        self.sum() == u32::from(PARTS)
    }

    /// Checks parts from outside: ten at most.
    pub fn read(self) -> Result<Self> {
        if self.sum() > u32::from(PARTS) {
            return Err(Error::Invalid {
                field: "parts",
                why: "must be ten at most",
            });
        }
        Ok(self)
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            me: self.me + other.me,
            role: self.role + other.role,
            team: self.team + other.team,
            institution: self.institution + other.institution,
            medicine: self.medicine + other.medicine,
        }
    }
}
