//! Evidence as it is shown: each piece with the entries it stands behind.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::dossier::entry::{Entry, EntryId};
use crate::dossier::evidence::{FileHead, Piece, PieceDraft, PieceId};

/// An entry that a piece stands behind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PieceEntry {
    /// Its row.
    pub id: EntryId,
    /// What it is.
    pub title: String,
}

/// A piece of evidence as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PieceRow {
    /// Its row.
    pub id: PieceId,
    /// As written.
    pub draft: PieceDraft,
    /// Its kind, in words.
    pub kind_label: &'static str,
    /// Its strength, in words.
    pub strength_label: &'static str,
    /// The file that carries it.
    pub file: Option<FileHead>,
    /// The entries it stands behind that are not in the trash.
    pub entries: Vec<PieceEntry>,
    /// The day it came.
    pub came_on: Day,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

/// Evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PiecesView {
    /// What was asked for, the newest first.
    pub pieces: Vec<PieceRow>,
    /// Those in the trash, the newest first.
    pub trash: Vec<PieceRow>,
}

impl PiecesView {
    /// The evidence of one entry, or all of it.
    pub fn of(
        all: &[(PieceId, Piece)],
        entries: &[(EntryId, Entry)],
        only: Option<EntryId>,
    ) -> Self {
        let here = entries.iter().filter(|(_, entry)| entry.is_here());
        let titles: BTreeMap<EntryId, &str> = here
            .map(|(id, entry)| (*id, entry.draft.title.as_str()))
            .collect();
        let asked = all
            .iter()
            .filter(|(_, own)| only.is_none_or(|entry| own.draft.entries.contains(&entry)));
        let row = |(id, own): &(PieceId, Piece)| PieceRow {
            id: *id,
            kind_label: own.draft.kind.label(),
            strength_label: own.draft.strength.label(),
            file: own.file.clone(),
            entries: own
                .draft
                .entries
                .iter()
                .filter_map(|entry| {
                    let title = (*titles.get(entry)?).to_owned();
                    Some(PieceEntry { id: *entry, title })
                })
                .collect(),
            draft: own.draft.clone(),
            came_on: own.came_on,
            removed_on: own.removed_on,
        };
        let (mut pieces, mut trash): (Vec<_>, Vec<_>) =
            asked.map(row).partition(|own| own.removed_on.is_none());
        pieces.reverse();
        trash.sort_by_key(|own| std::cmp::Reverse((own.removed_on, own.id)));
        Self { pieces, trash }
    }
}
