//! Does what a remark offers to the words it is about.

use crate::dossier::entry::EntryId;
use crate::dossier::statement::lint::Remark;
use crate::dossier::statement::{Paragraph, Run};

/// The paragraphs with the remark followed: its words written in place of those it is about, or its entries linked behind
/// them. Nothing where the remark offers nothing.
pub fn apply(body: &[Paragraph], remark: &Remark) -> Option<Vec<Paragraph>> {
    let mut all = body.to_vec();
    let own = all.get_mut(remark.paragraph as usize)?;
    let (from, to) = (remark.from as usize, remark.to as usize);
    let runs = match &remark.write {
        Some(text) => written(&own.runs, from, to, text),
        None if remark.link && !remark.entries.is_empty() => linked(&own.runs, to, &remark.entries),
        None => return None,
    };
    own.runs = runs;
    Some(all)
}

fn length(run: &Run) -> usize {
    match run {
        Run::Words { text, .. } => text.chars().count(),
        Run::Chip(_) => 1,
    }
}

/// The part of a run from one of its characters to another.
fn cut(run: &Run, from: usize, to: usize) -> Option<Run> {
    match run {
        _ if from >= to => None,
        Run::Chip(id) => Some(Run::Chip(*id)),
        Run::Words { text, bold, italic } => Some(Run::Words {
            text: text.chars().skip(from).take(to - from).collect(),
            bold: *bold,
            italic: *italic,
        }),
    }
}

/// The runs before a place and those from it on.
fn parted(runs: &[Run], place: usize) -> (Vec<Run>, Vec<Run>) {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    let mut at = 0;
    for run in runs {
        let length = length(run);
        let here = place.saturating_sub(at).min(length);
        before.extend(cut(run, 0, here));
        after.extend(cut(run, here, length));
        at += length;
    }
    (before, after)
}

/// The look of the first words is that of what is written; evidence inside stays, behind it.
fn written(runs: &[Run], from: usize, to: usize, text: &str) -> Vec<Run> {
    let (mut all, rest) = parted(runs, from);
    let (inside, after) = parted(&rest, to.saturating_sub(from));
    let look = inside.iter().find_map(|run| match run {
        Run::Words { bold, italic, .. } => Some((*bold, *italic)),
        Run::Chip(_) => None,
    });
    let (bold, italic) = look.unwrap_or_default();
    all.push(Run::Words {
        text: text.to_owned(),
        bold,
        italic,
    });
    all.extend(inside.into_iter().filter(|run| matches!(run, Run::Chip(_))));
    all.extend(after);
    joined(all)
}

fn linked(runs: &[Run], place: usize, entries: &[EntryId]) -> Vec<Run> {
    let (mut all, after) = parted(runs, place);
    for id in entries {
        all.push(Run::Words {
            text: " ".to_owned(),
            bold: false,
            italic: false,
        });
        all.push(Run::Chip(*id));
    }
    all.extend(after);
    joined(all)
}

/// Neighbours of one look as one run.
fn joined(runs: Vec<Run>) -> Vec<Run> {
    let mut all: Vec<Run> = Vec::new();
    for run in runs {
        match (all.last_mut(), run) {
            (
                Some(Run::Words { text, bold, italic }),
                Run::Words {
                    text: more,
                    bold: other,
                    italic: slanted,
                },
            ) if *bold == other && *italic == slanted => text.push_str(&more),
            (_, run) => all.push(run),
        }
    }
    all
}
