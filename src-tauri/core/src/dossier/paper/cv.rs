//! The curriculum vitae in a school's order.

use crate::document::record::{Head, Look};
use crate::document::{Block, Document, Fit, Foot, Paper, Run, Voice};
use crate::dossier::entry::{DossierPaper, EntryId};
use crate::dossier::paper::{Facts, gathered};
use crate::words::calendars::long_day;
use crate::words::dossier::paper as words;

/// The curriculum vitae as of a day. Same facts, same document.
pub fn cv(facts: &Facts<'_>) -> Document {
    let paper = DossierPaper::Cv;
    let mut blocks = opening(facts);
    for section in &facts.format.sections {
        blocks.extend(gathered::section(facts, section, paper));
    }
    if blocks.len() == 1 {
        blocks.push(Block::Paragraph {
            voice: Voice::Body,
            runs: vec![Run::plain(words::EMPTY)],
        });
    }
    document(facts, &facts.format.head, blocks)
}

/// The name, and the rank below it.
fn opening(facts: &Facts<'_>) -> Vec<Block> {
    let mut blocks = vec![gathered::heading(1, facts.name, None)];
    if let Some(rank) = &facts.identity.rank {
        blocks.push(Block::Paragraph {
            voice: Voice::Second,
            runs: vec![Run::plain(rank)],
        });
    }
    blocks
}

/// A document of the dossier: its head says what it is and as of when, its foot whose it is.
pub(crate) fn document(facts: &Facts<'_>, what: &str, blocks: Vec<Block>) -> Document {
    Document {
        title: format!("{what}, {}", facts.name),
        author: Some(facts.name.to_owned()),
        day: facts.as_of,
        language: "en".to_owned(),
        paper: Paper::A4,
        fit: Fit::Flow,
        look: Look::Record,
        head: Some(Head {
            text: what.to_owned(),
            aside: Some(long_day(facts.as_of)),
            first: true,
        }),
        blocks,
        foot: Some(Foot {
            note: facts.name.to_owned(),
        }),
        attachments: Vec::new(),
    }
}

/// The publications of a document in the order in which they are cited, for the press.
pub fn cited(facts: &Facts<'_>, paper: DossierPaper) -> Vec<EntryId> {
    facts
        .standing(paper)
        .filter(|(_, entry)| entry.draft.record.is_some())
        .map(|(id, _)| *id)
        .collect()
}
