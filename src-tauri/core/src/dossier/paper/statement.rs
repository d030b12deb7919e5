//! A statement as it is printed: its paragraphs, with the numbers of what it rests on where entries stand in it.

use crate::document::record::Numbered;
use crate::document::{Block, Document, Marks, Run, Voice};
use crate::dossier::entry::{DossierPaper, EntryId};
use crate::dossier::paper::appendix::Appendix;
use crate::dossier::paper::cv::document;
use crate::dossier::paper::{Facts, gathered, said};
use crate::dossier::statement::{BlockKind as Kind, Paragraph, Run as Said, Statement};
use crate::words::dossier::paper as words;

/// Where the entries in a statement point.
#[derive(Debug, Clone, Copy)]
pub enum Pointing<'a> {
    /// Nowhere: only the words are printed.
    Nowhere,
    /// To the evidence in an appendix.
    Appendix(&'a Appendix<'a>),
    /// To a list at its foot, in this order.
    Foot(&'a [EntryId]),
}

impl Pointing<'_> {
    /// What stands in the place of an entry.
    fn mark(&self, entry: EntryId) -> Option<Run> {
        let words = match self {
            Self::Nowhere => return None,
            Self::Appendix(appendix) => {
                let marks: Vec<usize> = appendix.marks(entry).collect();
                words::marks(&marks)
            }
            Self::Foot(listed) => {
                let at = listed.iter().position(|own| *own == entry)?;
                (at + 1).to_string()
            }
        };
        (!words.is_empty()).then(|| Run::small(format!(" ({words})")))
    }
}

/// The blocks of a statement below its heading; its own headings are of this level.
pub fn blocks(body: &[Paragraph], pointing: &Pointing<'_>, level: u8) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    for paragraph in body {
        let runs = runs(paragraph, pointing);
        match paragraph.block {
            Kind::Paragraph => out.push(Block::Paragraph {
                voice: Voice::Body,
                runs,
            }),
            Kind::Heading => {
                let text: String = runs.iter().map(|run| run.text.as_str()).collect();
                out.push(gathered::heading(level, &text, None));
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

fn runs(paragraph: &Paragraph, pointing: &Pointing<'_>) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::new();
    // An entry stood here and is not printed: its blank goes with it.
    let mut gone = false;
    for run in &paragraph.runs {
        match run {
            Said::Words { text, bold, italic } => {
                let mut text = text.as_str();
                if std::mem::take(&mut gone) {
                    let blank = out.last().is_none_or(|last| last.text.ends_with(' '));
                    if text.starts_with(['.', ',', ';', ':', ')', '!', '?']) {
                        trim(&mut out);
                    } else if blank {
                        text = text.trim_start();
                    }
                }
                out.push(match (bold, italic) {
                    (true, _) => Run::strong(text),
                    (false, true) => Run::emphasis(text),
                    (false, false) => Run::plain(text),
                });
            }
            Said::Chip(entry) => match pointing.mark(*entry) {
                Some(mark) => {
                    // The mark brings its own blank.
                    trim(&mut out);
                    out.push(mark);
                }
                None => gone = true,
            },
        }
    }
    if gone {
        trim(&mut out);
    }
    out
}

/// Takes blanks off the end of what was said.
fn trim(out: &mut [Run]) {
    if let Some(last) = out.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
}

/// What the person wants at the foot of a statement that is saved alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtFoot {
    /// Nothing: a form wants the words alone.
    Nothing,
    /// The entries it rests on, numbered as they are met.
    Entries,
}

/// A statement alone. Of the entries in it those are told that readers of the packet may see, and no others.
pub fn alone(facts: &Facts<'_>, own: &Statement, foot: AtFoot) -> Document {
    let rests = match foot {
        AtFoot::Nothing => Vec::new(),
        AtFoot::Entries => rests_on(facts, &own.body),
    };
    let ids: Vec<EntryId> = rests.iter().map(|row| row.0).collect();
    let pointing = match foot {
        AtFoot::Nothing => Pointing::Nowhere,
        AtFoot::Entries => Pointing::Foot(&ids),
    };
    let body = blocks(&own.body, &pointing, 2);
    let mut all = vec![gathered::heading(
        1,
        &own.title,
        Some(facts.name.to_owned()),
    )];
    all.extend(body);
    if !rests.is_empty() {
        all.push(gathered::heading(2, words::RESTS_ON, None));
        all.push(Block::Numbered {
            items: rests
                .iter()
                .zip(1..)
                .map(|((id, entry), number)| {
                    let when = gathered::when(facts, entry);
                    let mut runs = said::said(*id, entry, facts);
                    if !when.is_empty() && !facts.citations.contains_key(id) {
                        runs.insert(0, Run::plain(format!("{when}. ")));
                    }
                    Numbered { number, runs }
                })
                .collect(),
        });
    }
    document(facts, &own.title, all)
}

/// The entries in a statement that may be told, each once, in the order in which they are met.
fn rests_on<'a>(
    facts: &Facts<'a>,
    body: &[Paragraph],
) -> Vec<&'a (EntryId, crate::dossier::entry::Entry)> {
    let mut met: Vec<EntryId> = Vec::new();
    for run in body.iter().flat_map(|paragraph| &paragraph.runs) {
        if let Said::Chip(entry) = run
            && !met.contains(entry)
        {
            met.push(*entry);
        }
    }
    let standing: Vec<_> = facts.standing(DossierPaper::Evidence).collect();
    met.iter()
        .filter_map(|id| standing.iter().find(|(own, _)| own == id).copied())
        .collect()
}
