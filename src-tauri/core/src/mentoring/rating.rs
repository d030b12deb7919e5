//! Six statements a person rates about one relationship, each quarter; five about it, one about their own part.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::error::{Error, Result};
use crate::id;
use crate::mentoring::dates::past;
use crate::mentoring::person::PersonId;
use crate::words::mentoring::health as words;

pub mod commands;
pub mod store;

id! {
    /// Row id of a rating.
    RatingId
}

choice! {
    /// A statement.
    Statement {
        /// Whether real worries can be brought.
        Candour = "candour",
        /// Whether both know what they expect.
        Expectations = "expectations",
        /// Whether feedback leads anywhere.
        Feedback = "feedback",
        /// Whether this person acts.
        Acts = "acts",
        /// The person's own part.
        Mine = "mine",
        /// Whether one would choose it again.
        Again = "again",
    }
}

impl Statement {
    /// The statement.
    pub fn says(self) -> &'static str {
        words::statement(self.name())
    }
}

/// A rating as the person gives it: 1 not at all, 5 fully; what is not rated is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RatingDraft {
    /// About whom.
    pub person: PersonId,
    /// When; not after today.
    pub day: Day,
    /// I can bring what really worries me.
    pub candour: Option<u8>,
    /// We both know what we expect.
    pub expectations: Option<u8>,
    /// Feedback tells me what to do next.
    pub feedback: Option<u8>,
    /// This person acts for me.
    pub acts: Option<u8>,
    /// I come prepared and do what I said.
    pub mine: Option<u8>,
    /// I would choose this again.
    pub again: Option<u8>,
}

impl RatingDraft {
    /// Checks what a person says.
    pub fn read(self, today: Day) -> Result<Self> {
        let all = Statement::ALL.iter().map(|own| self.of(*own));
        if all.clone().flatten().any(|own| !(1..=5).contains(&own)) {
            return Err(Error::Invalid {
                field: "rating",
                why: "must be between 1 and 5",
            });
        }
        if all.flatten().next().is_none() {
            return Err(Error::Invalid {
                field: "rating",
                why: "must rate at least one statement",
            });
        }
        Ok(Self {
            day: past("day", self.day, today)?,
            ..self
        })
    }

    /// What was said of a statement.
    pub fn of(&self, statement: Statement) -> Option<u8> {
        match statement {
            Statement::Candour => self.candour,
            Statement::Expectations => self.expectations,
            Statement::Feedback => self.feedback,
            Statement::Acts => self.acts,
            Statement::Mine => self.mine,
            Statement::Again => self.again,
        }
    }
}

/// A rating as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RatingEntry {
    /// Its row.
    pub id: RatingId,
    /// As given.
    pub draft: RatingDraft,
}
