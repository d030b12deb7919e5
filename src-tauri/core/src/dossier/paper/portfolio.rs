//! Portfolios and lists: what of the dossier stands in each, beyond the lines of the curriculum vitae.

use crate::document::record::{Dated, Numbered};
use crate::document::{Align, Block, Cell, Document, Run, Table, TableColumn, Voice};
use crate::dossier::entry::field::fields;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::section::Section;
use crate::dossier::entry::{DossierPaper, Entry, EntryId};
use crate::dossier::paper::cv::document;
use crate::dossier::paper::format::{FormatSection, Order, Split};
use crate::dossier::paper::{Facts, gathered, said};
use crate::words::dossier::{paper as words, value};

/// A heading of a portfolio and the sections under it.
type Part = (&'static str, &'static [Section]);

/// What a portfolio is made of.
fn parts(paper: DossierPaper) -> &'static [Part] {
    match paper {
        DossierPaper::Educator => &[
            ("Teaching", &[Section::Teaching]),
            ("Curriculum", &[Section::Curriculum]),
            ("Assessment of learners", &[Section::Assessment]),
            ("Mentoring and advising", &[Section::Mentoring]),
            ("Educational leadership", &[Section::EducationalLeadership]),
        ],
        DossierPaper::Clinical => &[
            ("Clinical activity", &[Section::ClinicalActivity]),
            ("Clinical innovation", &[Section::Innovation]),
            ("Measures of clinical work", &[Section::ClinicalMeasures]),
        ],
        DossierPaper::Quality => &[
            ("Projects of quality and safety", &[Section::Quality]),
            ("Leadership", &[Section::Leadership]),
            ("Committees and service", &[Section::Committees]),
            ("Community and equity", &[Section::Community]),
        ],
        _ => &[],
    }
}

/// A portfolio: each entry with everything that was written of it, and evaluations as a table.
pub fn portfolio(facts: &Facts<'_>, paper: DossierPaper, statement: &[Block]) -> Document {
    let title = words::paper(paper.name());
    let mut blocks = vec![gathered::heading(1, title, Some(facts.name.to_owned()))];
    blocks.extend(statement.iter().cloned());
    for (title, sections) in parts(paper) {
        let mut rows = gathered::of(facts, sections, paper);
        if rows.is_empty() {
            continue;
        }
        if facts.format.order == Order::Newest {
            rows.reverse();
        }
        let (sets, rows): (Vec<_>, Vec<_>) = rows
            .into_iter()
            .partition(|(_, entry)| entry.draft.kind == EntryType::Evaluations);
        blocks.push(gathered::heading(2, title, None));
        for (id, entry) in rows {
            blocks.push(whole(facts, *id, entry));
        }
        if !sets.is_empty() {
            blocks.push(gathered::heading(3, words::EVALUATIONS, None));
            blocks.push(evaluations(facts, &sets));
            blocks.push(note(words::EVALUATIONS_NOTE));
        }
    }
    ended(facts, title, blocks)
}

/// An entry with everything that was written of it, below its line.
fn whole(facts: &Facts<'_>, id: EntryId, entry: &Entry) -> Block {
    let draft = &entry.draft;
    let mut runs = said::said(id, entry, facts);
    let line: String = runs.iter().map(|run| run.text.as_str()).collect();
    let mut more: Vec<String> = Vec::new();
    let mut say = |label: &str, text: String| {
        // The line above says some of it already.
        if !text.trim().is_empty() && text != "0" && !line.contains(&text) {
            more.push(if text == label {
                text
            } else {
                format!("{label}: {text}")
            });
        }
    };
    for field in fields(draft.kind) {
        // Whether somebody may be named is for the person, not for readers.
        if let Some(text) =
            said::own(draft, field.key, facts).filter(|_| field.key != "namedAgreed")
        {
            say(value::field(field.key), text);
        }
    }
    for (label, text) in [
        (words::OUTCOME, &draft.outcome),
        (words::SELECTION, &draft.selection),
        (words::REACH_REASON, &draft.reach_reason),
    ] {
        if let Some(text) = text {
            say(label, text.clone());
        }
    }
    if !more.is_empty() {
        runs.push(Run::small(format!("\n{}", more.join("; "))));
    }
    Block::Dated {
        rows: vec![Dated {
            when: gathered::when(facts, entry),
            runs,
        }],
    }
}

/// Evaluations with what a mean needs to be read: who answered, of how many, and beside what.
fn evaluations(facts: &Facts<'_>, sets: &[&(EntryId, Entry)]) -> Block {
    let column = |title: &str, width, align| TableColumn {
        title: title.to_owned(),
        width,
        align,
    };
    Block::Table(Table {
        columns: vec![
            column(words::SET, None, Align::Start),
            column(words::WHEN, Some(96), Align::Start),
            column(words::ANSWERED, Some(92), Align::End),
            column(words::MEAN, Some(110), Align::End),
            column(words::BESIDE, Some(84), Align::End),
        ],
        rows: sets
            .iter()
            .map(|(_, entry)| {
                let draft = &entry.draft;
                vec![
                    Cell::plain(&draft.title),
                    Cell::plain(gathered::when(facts, entry)),
                    Cell::plain(words::answered(
                        draft.whole("answered"),
                        draft.whole("asked"),
                    )),
                    Cell::plain(words::mean(
                        draft.text("mean"),
                        draft.whole("topBox"),
                        draft.text("scale"),
                    )),
                    Cell::plain(draft.text("comparator").unwrap_or(words::UNKNOWN)),
                ]
            })
            .collect(),
        total: None,
    })
}

/// The best works, each with its remark; those that were marked for it, the newest first.
pub fn best(facts: &Facts<'_>) -> Document {
    let paper = DossierPaper::Best;
    let title = words::paper(paper.name());
    let mut blocks = vec![gathered::heading(1, title, Some(facts.name.to_owned()))];
    let mut rows = gathered::of(facts, &[Section::Publications, Section::Media], paper);
    rows.retain(|(_, entry)| entry.draft.flag("featured") == Some(true));
    rows.reverse();
    let items = rows
        .iter()
        .zip(1..)
        .map(|((id, entry), number)| Numbered {
            number,
            runs: said::said(*id, entry, facts),
        })
        .collect::<Vec<_>>();
    if items.is_empty() {
        blocks.push(note(words::NO_BEST));
    } else {
        blocks.extend(gathered::legend(facts, &rows));
        blocks.push(Block::Numbered { items });
    }
    ended(facts, title, blocks)
}

/// Referees with their relation to the person; whom never to ask is not on it, whoever proposed them.
pub fn referees(facts: &Facts<'_>, arms_length: &[(EntryId, String)]) -> Document {
    let paper = DossierPaper::Referees;
    let title = words::paper(paper.name());
    let mut blocks = vec![gathered::heading(1, title, Some(facts.name.to_owned()))];
    let mut rows = gathered::of(facts, &[Section::Referees], paper);
    rows.retain(|(_, entry)| entry.draft.flag("neverContact") != Some(true));
    for (id, entry) in rows {
        let draft = &entry.draft;
        blocks.push(gathered::heading(3, &draft.title, None));
        let mut lines: Vec<Vec<Run>> = Vec::new();
        for text in [
            said::own(draft, "rank", facts),
            draft.department.clone(),
            draft.institution.clone(),
            said::own(draft, "email", facts),
            said::own(draft, "expertise", facts),
        ]
        .into_iter()
        .flatten()
        {
            lines.push(vec![Run::plain(text)]);
        }
        let relation = words::relation(draft.text("relation"));
        lines.push(vec![Run::plain(relation)]);
        for (_, overlap) in arms_length.iter().filter(|(of, _)| of == id) {
            lines.push(vec![Run::plain(overlap.clone())]);
        }
        blocks.push(Block::List {
            marks: crate::document::Marks::Dashes,
            items: lines,
        });
    }
    ended(facts, title, blocks)
}

/// A short list for grants: the person, appointments and honours, and works, in the sections of the biosketch.
pub fn biosketch(facts: &Facts<'_>, statement: &[Block]) -> Document {
    let paper = DossierPaper::Biosketch;
    let title = words::paper(paper.name());
    let mut blocks = vec![gathered::heading(1, facts.name, Some(title.to_owned()))];
    let section = |title: &str, of: &[Section], split: Option<Split>| FormatSection {
        title: title.to_owned(),
        of: of.to_vec(),
        order: Some(Order::Newest),
        split,
        numbered: false,
    };
    let of = [
        section(
            words::BIOSKETCH_EDUCATION,
            &[Section::Education, Section::Training],
            None,
        ),
        section(
            words::BIOSKETCH_APPOINTMENTS,
            &[Section::Appointments, Section::OtherAppointments],
            None,
        ),
        section(words::BIOSKETCH_HONOURS, &[Section::Honours], None),
        section(
            words::BIOSKETCH_SUPPORT,
            &[Section::Funding],
            Some(Split::Status),
        ),
    ];
    let made: Vec<Block> = of
        .iter()
        .flat_map(|one| gathered::section(facts, one, paper))
        .collect();
    if !statement.is_empty() {
        blocks.push(gathered::heading(2, words::BIOSKETCH_STATEMENT, None));
        blocks.extend(statement.iter().cloned());
    }
    blocks.extend(made);
    ended(facts, title, blocks)
}

/// The document, or one that says that nothing stands in it yet.
fn ended(facts: &Facts<'_>, title: &str, mut blocks: Vec<Block>) -> Document {
    if blocks.len() == 1 {
        blocks.push(note(words::EMPTY));
    }
    document(facts, title, blocks)
}

/// A quiet paragraph.
pub fn note(text: &str) -> Block {
    Block::Paragraph {
        voice: Voice::Note,
        runs: vec![Run::plain(text)],
    }
}
