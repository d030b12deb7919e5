//! The entries of a document as data that travels with it and can be brought in again.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::dossier::entry::{DossierPaper, EntryDraft};
use crate::dossier::paper::{Facts, Readers};
use crate::error::{Error, Result};

/// Name of the data inside a document.
pub const FILE: &str = "dossier.json";
/// What the data calls itself.
const KIND: &str = "bearings-dossier";
/// Its present shape.
const VERSION: u32 = 1;
/// The field that names rows of this vault, which mean nothing in another.
const ROWS: &str = "works";
/// Most entries that are read.
const MOST: usize = 20_000;

/// The data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct DossierData {
    /// What this is.
    kind: String,
    /// Its shape.
    version: u32,
    /// The day as of which it was made.
    pub as_of: Day,
    /// The entries, in the order of the vault.
    pub entries: Vec<EntryDraft>,
}

/// The data of a document: its entries and no others, without fields that stay in the vault by themselves.
pub fn data(facts: &Facts<'_>, paper: DossierPaper) -> DossierData {
    let entries = facts
        .standing(paper)
        .map(|(_, entry)| {
            let mut draft = entry.draft.clone();
            draft.own.remove(ROWS);
            draft.note = None;
            // Why an entry speaks to a criterion is for readers of the packet alone.
            if paper.readers() == Readers::Anybody {
                draft.criteria.clear();
            }
            if !facts.wants.held_back {
                draft.own.retain(|key, _| {
                    !crate::dossier::entry::field::fields(draft.kind)
                        .iter()
                        .any(|field| field.key == key && field.held_back)
                });
            }
            draft
        })
        .collect();
    DossierData {
        kind: KIND.to_owned(),
        version: VERSION,
        as_of: facts.as_of,
        entries,
    }
}

/// The data as a file holds it: the same data, the same bytes.
pub fn write(data: &DossierData) -> Result<String> {
    serde_json::to_string_pretty(data)
        .map(|mut text| {
            text.push('\n');
            text
        })
        .map_err(|_| Error::Bug("a dossier cannot be written"))
}

/// Reads data again; every entry is checked as if it were typed.
pub fn read(text: &[u8]) -> Result<DossierData> {
    const WHY: Error = Error::Invalid {
        field: "file",
        why: "is not a dossier that Bearings saved",
    };
    let mut data: DossierData = serde_json::from_slice(text).map_err(|_| WHY)?;
    if data.kind != KIND || data.version != VERSION || data.entries.len() > MOST {
        return Err(WHY);
    }
    data.entries = data
        .entries
        .into_iter()
        .map(|mut draft| {
            draft.own.remove(ROWS);
            draft.read()
        })
        .collect::<Result<_>>()?;
    Ok(data)
}
