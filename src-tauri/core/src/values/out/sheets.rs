//! Sheets of cards to cut out and lay in piles by hand.

use crate::day::Day;
use crate::document::record::Look;
use crate::document::{Block, Column, Document, Fit, Foot, Paper, Run, Voice};
use crate::values::card::Card;
use crate::values::deck::Deck;
use crate::words::values::page as words;

/// Cards side by side.
const ACROSS: usize = 2;

/// The sheets of the cards that enter an audit with a deck, own cards last, each with its two questions.
pub fn sheets(deck: &Deck, cards: &[Card], day: Day) -> Document {
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: words::SHEETS.to_owned(),
            aside: Some(words::sheets_aside(&deck.name, cards.len())),
        },
        paragraph(Voice::Second, words::SHEETS_LEAD.to_owned()),
        Block::Rule,
    ];
    for row in cards.chunks(ACROSS) {
        let mut columns: Vec<Column> = row.iter().map(|card| column(card, deck)).collect();
        // A card alone in its row stays as wide as the others.
        columns.resize_with(ACROSS, || Column {
            share: 1,
            blocks: vec![Block::Space { height: 1 }],
        });
        blocks.push(Block::Columns { columns });
        blocks.push(Block::Rule);
    }
    Document {
        title: format!("{}, {}", words::SHEETS, deck.name),
        author: None,
        day,
        language: "en".to_owned(),
        paper: Paper::A4,
        fit: Fit::Flow,
        look: Look::Page,
        head: None,
        blocks,
        foot: Some(Foot {
            note: deck.source.clone(),
        }),
        attachments: Vec::new(),
    }
}

fn paragraph(voice: Voice, text: String) -> Block {
    Block::Paragraph {
        voice,
        runs: vec![Run::plain(text)],
    }
}

fn column(card: &Card, deck: &Deck) -> Column {
    let mut blocks = vec![Block::Heading {
        level: 2,
        text: card.name.clone(),
        aside: card.family.clone(),
    }];
    if !card.about.is_empty() {
        blocks.push(paragraph(Voice::Body, card.about.clone()));
    }
    for prompt in &deck.prompts {
        blocks.push(paragraph(Voice::Note, prompt.clone()));
    }
    blocks.push(Block::Space { height: 24 });
    Column { share: 1, blocks }
}
