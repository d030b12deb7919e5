//! The matrix of criteria: what the school asks for, how it stands, and which evidence of the appendix shows it.

use crate::document::{Align, Block, Cell, Document, Table, TableColumn};
use crate::dossier::entry::DossierPaper;
use crate::dossier::missing::reading::CriterionReading;
use crate::dossier::missing::view::RulesHead;
use crate::dossier::paper::appendix::Appendix;
use crate::dossier::paper::cv::document;
use crate::dossier::paper::portfolio::note;
use crate::dossier::paper::{Facts, gathered};
use crate::words::dossier::paper as words;

/// The matrix. An entry that may not be shown to readers of the packet is counted in no line of it.
pub fn matrix(
    facts: &Facts<'_>,
    rules: Option<&RulesHead>,
    readings: &[CriterionReading],
    appendix: &Appendix<'_>,
) -> Document {
    let paper = DossierPaper::Matrix;
    let title = words::paper(paper.name());
    let mut blocks = vec![gathered::heading(1, title, Some(facts.name.to_owned()))];
    let Some(rules) = rules else {
        blocks.push(note(words::NO_RULES));
        return document(facts, title, blocks);
    };
    blocks.push(gathered::heading(
        2,
        &words::step(&rules.track, &rules.to),
        None,
    ));
    blocks.push(note(&words::rules(
        &rules.title,
        &rules.version,
        &rules.source,
    )));
    let standing: Vec<_> = facts.standing(paper).map(|(id, _)| *id).collect();
    let column = |title: &str, width| TableColumn {
        title: title.to_owned(),
        width,
        align: Align::Start,
    };
    let rows = readings
        .iter()
        .map(|reading| {
            let shown: Vec<_> = reading
                .counts
                .iter()
                .filter(|unit| unit.entries.iter().any(|id| standing.contains(id)))
                .collect();
            let beside: Vec<_> = reading
                .beside
                .iter()
                .filter(|own| standing.contains(&own.entry))
                .collect();
            let names = shown.iter().map(|unit| unit.label.clone());
            let by_hand = beside
                .iter()
                .map(|own| words::beside(&own.label, own.why.as_deref()));
            let names: Vec<String> = names.chain(by_hand).collect();
            let mut marks: Vec<usize> = shown
                .iter()
                .flat_map(|unit| &unit.entries)
                .chain(beside.iter().map(|own| &own.entry))
                .filter(|id| standing.contains(id))
                .flat_map(|id| appendix.marks(*id))
                .collect();
            marks.sort_unstable();
            marks.dedup();
            vec![
                Cell::plain(&reading.line.name),
                Cell::plain(words::stands(reading.line.state.name(), shown.len())),
                Cell::plain(names.join("; ")),
                Cell::plain(words::marks(&marks)),
            ]
        })
        .collect();
    blocks.push(Block::Table(Table {
        columns: vec![
            column(words::CRITERION, Some(150)),
            column(words::STANDS, Some(88)),
            column(words::SHOWN_BY, None),
            column(words::EVIDENCE, Some(78)),
        ],
        rows,
        total: None,
    }));
    blocks.push(note(words::MATRIX_NOTE));
    document(facts, title, blocks)
}
