//! The appendix of evidence: every piece with its number, what it proves, and how strong it is.

use crate::document::record::Numbered;
use crate::document::{Block, Document, Run};
use crate::dossier::entry::{DossierPaper, EntryId, ShownTo};
use crate::dossier::evidence::{Piece, PieceId};
use crate::dossier::paper::cv::document;
use crate::dossier::paper::portfolio::note;
use crate::dossier::paper::{Facts, gathered};
use crate::words::calendars::long_day;
use crate::words::dossier::paper as words;

/// The pieces that stand in the appendix, numbered from 1 in the order of the vault.
#[derive(Debug, Clone)]
pub struct Appendix<'a> {
    pieces: Vec<(&'a Piece, Vec<EntryId>)>,
}

impl<'a> Appendix<'a> {
    /// Numbers them. A piece leaves only where readers of the packet may see it, and only behind entries that they see.
    pub fn of(facts: &Facts<'a>, pieces: &'a [(PieceId, Piece)]) -> Self {
        let standing: Vec<EntryId> = facts
            .standing(DossierPaper::Evidence)
            .map(|(id, _)| *id)
            .collect();
        let pieces = pieces
            .iter()
            .filter(|(_, piece)| piece.removed_on.is_none())
            .filter(|(_, piece)| matches!(piece.draft.shown, ShownTo::Public | ShownTo::Packet))
            .filter_map(|(_, piece)| {
                let behind: Vec<EntryId> = piece
                    .draft
                    .entries
                    .iter()
                    .filter(|id| standing.contains(id))
                    .copied()
                    .collect();
                (!behind.is_empty()).then_some((piece, behind))
            })
            .collect();
        Self { pieces }
    }

    /// The numbers of the pieces behind an entry.
    pub fn marks(&self, entry: EntryId) -> impl Iterator<Item = usize> {
        self.pieces
            .iter()
            .zip(1..)
            .filter(move |((_, behind), _)| behind.contains(&entry))
            .map(|(_, number)| number)
    }

    /// The document.
    pub fn document(&self, facts: &Facts<'_>) -> Document {
        let title = words::paper(DossierPaper::Evidence.name());
        let mut blocks = vec![gathered::heading(1, title, Some(facts.name.to_owned()))];
        let name = |id: &EntryId| {
            let found = facts.entries.iter().find(|(own, _)| own == id);
            found.map(|(_, entry)| entry.draft.title.as_str())
        };
        let items: Vec<Numbered> = self
            .pieces
            .iter()
            .zip(1..)
            .map(|((piece, behind), number)| {
                let draft = &piece.draft;
                // A piece that is called as its entry is says so once.
                let names: Vec<&str> = behind
                    .iter()
                    .filter_map(name)
                    .filter(|name| *name != draft.proves)
                    .collect();
                let mut told = vec![draft.kind.label().to_owned()];
                told.extend(draft.dated.map(long_day));
                told.push(draft.strength.label().to_owned());
                told.extend(piece.file.as_ref().map(|file| file.name.clone()));
                // Initials end with a point of their own.
                let ends = draft.proves.ends_with(['.', '?', '!']);
                let point = if ends { "" } else { "." };
                let mut runs = vec![
                    Run::strong(draft.proves.clone()),
                    Run::plain(format!("{point} {}.", told.join(", "))),
                ];
                if !names.is_empty() {
                    runs.push(Run::small(format!(" {}", words::behind(&names))));
                }
                Numbered { number, runs }
            })
            .collect();
        blocks.push(note(if items.is_empty() {
            words::NO_EVIDENCE
        } else {
            words::EVIDENCE_NOTE
        }));
        if !items.is_empty() {
            blocks.push(Block::Numbered { items });
        }
        document(facts, title, blocks)
    }
}
