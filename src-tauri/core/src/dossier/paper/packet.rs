//! The packet: the documents one after the other, each on a page of its own, with a list of what is in it.

use crate::document::{Block, Document, Marks, Run};
use crate::dossier::paper::cv::document;
use crate::dossier::paper::portfolio::note;
use crate::dossier::paper::{Facts, gathered};
use crate::words::dossier::paper as words;

/// The packet of these documents, in this order; what travels inside it is what was given.
pub fn packet(facts: &Facts<'_>, documents: Vec<Document>, absent: &[String]) -> Document {
    let mut blocks = vec![gathered::heading(
        1,
        words::PACKET,
        Some(facts.name.to_owned()),
    )];
    let list = |names: Vec<&str>| Block::List {
        marks: Marks::Numbers,
        items: names
            .into_iter()
            .map(|name| vec![Run::plain(name)])
            .collect(),
    };
    blocks.push(note(words::PACKET_NOTE));
    blocks.push(gathered::heading(2, words::INSIDE, None));
    blocks.push(list(
        documents
            .iter()
            .map(|own| {
                own.head
                    .as_ref()
                    .map_or(own.title.as_str(), |head| head.text.as_str())
            })
            .collect(),
    ));
    if !absent.is_empty() {
        blocks.push(gathered::heading(2, words::ABSENT, None));
        blocks.push(Block::List {
            marks: Marks::Dashes,
            items: absent.iter().map(|name| vec![Run::plain(name)]).collect(),
        });
    }
    for own in documents {
        blocks.push(Block::NewPage);
        blocks.extend(own.blocks);
    }
    document(facts, words::PACKET, blocks)
}
