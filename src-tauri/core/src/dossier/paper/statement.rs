//! A statement as it is printed: its paragraphs, with the numbers of the evidence where entries stand in it.

use crate::document::{Block, Marks, Run, Voice};
use crate::dossier::paper::appendix::Appendix;
use crate::dossier::paper::gathered;
use crate::dossier::statement::{BlockKind as Kind, Paragraph, Run as Said};
use crate::words::dossier::paper as words;

/// The blocks of a statement below its heading. Without an appendix the evidence is not pointed to.
pub fn blocks(body: &[Paragraph], appendix: Option<&Appendix<'_>>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    for paragraph in body {
        let runs = runs(paragraph, appendix);
        match paragraph.block {
            Kind::Paragraph => out.push(Block::Paragraph {
                voice: Voice::Body,
                runs,
            }),
            Kind::Heading => {
                let text: String = runs.iter().map(|run| run.text.as_str()).collect();
                out.push(gathered::heading(3, &text, None));
            }
            Kind::Item => match out.last_mut() {
                Some(Block::List { items, .. }) => items.push(runs),
                _ => out.push(Block::List {
                    marks: Marks::Dashes,
                    items: vec![runs],
                }),
            },
        }
    }
    out
}

fn runs(paragraph: &Paragraph, appendix: Option<&Appendix<'_>>) -> Vec<Run> {
    paragraph
        .runs
        .iter()
        .filter_map(|run| match run {
            Said::Words { text, bold, italic } => Some(match (bold, italic) {
                (true, _) => Run::strong(text),
                (false, true) => Run::emphasis(text),
                (false, false) => Run::plain(text),
            }),
            Said::Chip(entry) => {
                let marks: Vec<usize> = appendix?.marks(*entry).collect();
                (!marks.is_empty()).then(|| Run::small(format!(" ({})", words::marks(&marks))))
            }
        })
        .collect()
}
