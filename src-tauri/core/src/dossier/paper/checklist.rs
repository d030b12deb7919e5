//! The checklist: what the packet of the chosen step needs, what of it is here, by when, and who signs.
//!
//! It is for the person and whoever helps them put the packet together. It counts only what readers of the packet may see,
//! so that it agrees with the matrix and gives nothing away.

use crate::document::{Align, Block, Cell, Document, Run, Table, TableColumn};
use crate::dossier::entry::{DossierPaper, EntryId};
use crate::dossier::missing::CriterionState;
use crate::dossier::missing::calendar::CalendarDay;
use crate::dossier::missing::reading::CriterionReading;
use crate::dossier::missing::view::RulesHead;
use crate::dossier::paper::appendix::Appendix;
use crate::dossier::paper::cv::document;
use crate::dossier::paper::portfolio::note;
use crate::dossier::paper::{Facts, gathered};
use crate::words::calendars::long_day;
use crate::words::dossier::{checklist as own_words, paper as words};

/// A document of the packet, and whether anything is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PacketPart {
    /// What it is called.
    pub label: String,
    /// It has something to say.
    pub there: bool,
    /// It is the person's own account, which they sign.
    pub signed: bool,
}

/// What a checklist is made of beside the entries.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    /// The documents of the packet in their order.
    pub parts: &'a [PacketPart],
    /// The chosen rules, if any are.
    pub rules: Option<&'a RulesHead>,
    /// How they read.
    pub readings: &'a [CriterionReading],
    /// What is to be done by when.
    pub calendar: &'a [CalendarDay],
    /// The numbers of the evidence.
    pub appendix: &'a Appendix<'a>,
}

/// The checklist.
pub fn checklist(facts: &Facts<'_>, listed: Listed<'_>) -> Document {
    let title = words::paper(DossierPaper::Checklist.name());
    let mut blocks = vec![gathered::heading(1, title, Some(facts.name.to_owned()))];
    match listed.rules {
        None => blocks.push(note(words::NO_RULES)),
        Some(rules) => {
            let source = words::rules(&rules.title, &rules.version, &rules.source);
            blocks.push(note(&words::step(&rules.track, &rules.to)));
            blocks.push(note(&source));
            blocks.extend(rules.example.map(note));
        }
    }
    blocks.push(gathered::heading(2, own_words::BY_WHEN, None));
    blocks.push(by_when(listed.calendar));
    blocks.push(gathered::heading(2, own_words::PARTS, None));
    blocks.push(parts(listed.parts));
    blocks.push(note(own_words::PARTS_NOTE));
    if !listed.readings.is_empty() {
        blocks.push(gathered::heading(2, own_words::ASKED_FOR, None));
        blocks.push(asked(facts, listed));
        blocks.push(note(words::MATRIX_NOTE));
    }
    document(facts, title, blocks)
}

fn column(title: &str, width: Option<u16>) -> TableColumn {
    TableColumn {
        title: title.to_owned(),
        width,
        align: Align::Start,
    }
}

/// The calendar, the first first.
fn by_when(days: &[CalendarDay]) -> Block {
    if days.is_empty() {
        return note(own_words::NO_DAYS);
    }
    let whose = days.iter().any(|own| own.who.is_some());
    let rows = days.iter().map(|own| {
        let mut what = vec![Run::plain(own.what.clone())];
        if own.past {
            what.push(Run::small(format!(" ({})", own.saying)));
        }
        let what = Cell::Words {
            runs: what,
            mark: None,
        };
        let who = whose.then(|| Cell::plain(own.who.clone().unwrap_or_default()));
        [Cell::plain(long_day(own.on)), what]
            .into_iter()
            .chain(who)
            .collect()
    });
    let mut columns = vec![
        column(own_words::DAY, Some(150)),
        column(own_words::TO_DO, None),
    ];
    columns.extend(whose.then(|| column(own_words::WHO, Some(150))));
    Block::Table(Table {
        columns,
        rows: rows.collect(),
        total: None,
    })
}

/// The documents, and after them what others write.
fn parts(all: &[PacketPart]) -> Block {
    let own = all.iter().map(|part| {
        let stands = if part.there {
            own_words::THERE
        } else {
            own_words::NOT_THERE
        };
        let signs = if part.signed {
            own_words::YOU
        } else {
            own_words::NOBODY_SIGNS
        };
        [part.label.as_str(), stands, signs].map(Cell::plain).into()
    });
    let others = own_words::BY_OTHERS.iter().map(|(what, who)| {
        [what, own_words::NOT_FROM_HERE, who]
            .map(Cell::plain)
            .into()
    });
    Block::Table(Table {
        columns: vec![
            column(own_words::DOCUMENT, None),
            column(words::STANDS, Some(170)),
            column(own_words::SIGNED_BY, Some(150)),
        ],
        rows: own.chain(others).collect(),
        total: None,
    })
}

/// What the rules ask for, and what of it is still missing.
fn asked(facts: &Facts<'_>, listed: Listed<'_>) -> Block {
    let standing: Vec<EntryId> = facts
        .standing(DossierPaper::Matrix)
        .map(|(id, _)| *id)
        .collect();
    let rows = listed.readings.iter().map(|reading| {
        let shown = reading
            .counts
            .iter()
            .filter(|unit| unit.entries.iter().any(|id| standing.contains(id)));
        let (mut count, mut bare) = (0, 0);
        for unit in shown {
            count += 1;
            let marked = unit
                .entries
                .iter()
                .any(|id| listed.appendix.marks(*id).next().is_some());
            bare += u32::from(!marked);
        }
        let state = reading.line.state;
        let missing = match (state, reading.line.asked) {
            (CriterionState::NeedsPerson, _) | (_, None) => own_words::ASK_A_PERSON.to_owned(),
            (_, Some(asked)) => own_words::still(asked.saturating_sub(count), bare),
        };
        vec![
            Cell::plain(&reading.line.name),
            Cell::plain(words::stands(state.name(), count as usize)),
            Cell::plain(missing),
        ]
    });
    Block::Table(Table {
        columns: vec![
            column(words::CRITERION, None),
            column(words::STANDS, Some(170)),
            column(own_words::STILL_MISSING, Some(190)),
        ],
        rows: rows.collect(),
        total: None,
    })
}
