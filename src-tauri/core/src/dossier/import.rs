//! Bringing publications in from a file: looking first, choosing field by field, and nothing added before that.
//!
//! `own_name` finds the person's own place among the authors, `draft` makes an entry of a record, `look` says how a file
//! stands beside the entries. All of it is pure but for the commands; entries are written by `entry/store`.

use std::collections::BTreeSet;

use serde::Deserialize;
use ts_rs::TS;

use crate::dossier::bibliography::reading::Reading;
use crate::dossier::bibliography::record::field::Field;
use crate::error::{Error, Result};

pub mod commands;
pub mod draft;
pub mod look;
pub mod own_name;
#[cfg(test)]
mod tests;

/// A file that was looked at and is not brought in yet.
#[derive(Debug)]
pub struct Paper {
    /// Its name.
    pub file: String,
    /// What it holds.
    pub reading: Reading,
}

/// What lies in the session's memory under a look's token; taken out while it is worked on.
#[derive(Debug)]
pub struct Held(pub Option<Paper>);

/// What is to become of one record of a file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "RecordWish")]
pub enum Wish {
    /// A new entry, beside one of the same work where there is one.
    Add,
    /// Nothing.
    Leave,
    /// These fields go into the entry that is here; all others stay as they are.
    Merge {
        /// The fields.
        fields: Vec<Field>,
    },
}

/// A wish for one record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "RecordChoice")]
pub struct Choice {
    /// Its place in the file, from 0.
    pub record: u32,
    /// What is to become of it.
    pub wish: Wish,
}

/// What is done where nobody says otherwise: what is new is added, what is here already stays as it is.
pub fn wished(choices: &[Choice], record: u32, is_new: bool) -> Wish {
    let default = if is_new { Wish::Add } else { Wish::Leave };
    choices
        .iter()
        .rev()
        .find(|choice| choice.record == record)
        .map_or(default, |choice| choice.wish.clone())
}

/// Refuses choices that speak of no record of the file.
pub fn checked(choices: &[Choice], records: usize) -> Result<()> {
    if choices
        .iter()
        .any(|choice| choice.record as usize >= records)
    {
        return Err(Error::Invalid {
            field: "choices",
            why: "must speak of records of this file",
        });
    }
    Ok(())
}

/// The fields of a wish, each once.
pub fn fields(wish: &Wish) -> BTreeSet<Field> {
    match wish {
        Wish::Merge { fields } => fields.iter().copied().collect(),
        Wish::Add | Wish::Leave => BTreeSet::new(),
    }
}
