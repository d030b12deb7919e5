//! What stands around the asks of one post: with whom, until when, what both sides want, and what else there is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::Result;
use crate::options::pay::TermGrade;
use crate::options::pay::check::refused;
use crate::text::note;

/// Longest note, in characters.
const NOTE: usize = 600;

/// What stands around the asks of one post.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Deal {
    /// With whom.
    pub with: String,
    /// By when an answer is needed.
    pub deadline: Option<Day>,
    /// What the person wants in the end.
    pub mine: String,
    /// What the other side wants in the end.
    pub theirs: String,
    /// What the person does if nothing comes of it. Only they ever read it.
    pub otherwise: String,
    /// How that is known.
    pub grade: Option<TermGrade>,
    /// Points that the asks must add before this post is as good as that, 0 to 100.
    pub needed: Option<u8>,
    /// The day it was signed.
    pub signed: Option<Day>,
}

impl Deal {
    /// Checks what was written, and trims it.
    pub fn read(mut self) -> Result<Self> {
        note("with", &self.with, 120)?
            .replace('\n', " ")
            .trim()
            .clone_into(&mut self.with);
        for text in [&mut self.mine, &mut self.theirs, &mut self.otherwise] {
            note("deal", text, NOTE)?.trim().clone_into(text);
        }
        if self.needed.is_some_and(|own| own > 100) {
            return refused("needed", "must be between 0 and 100");
        }
        Ok(self)
    }
}
