//! The ledger of uncredited work on paper and for a spreadsheet, without the name of anybody who asked.

use crate::csv;
use crate::document::record::Look;
use crate::document::{
    Align, Attachment, Block, Cell, Document, Fit, Foot, Paper, Run, Table, TableColumn, Voice,
};
use crate::reveal::Audience;
use crate::values::logs::uncredited::totals::{RequesterShare, UncreditedTotal, UncreditedView};
use crate::values::logs::uncredited::{UncreditedDraft, UncreditedEntry};
use crate::words::logs::uncredited as words;
use crate::words::print::date;

/// Whether what an hour earns may be shown: to the person, and to whoever advises them in law.
fn reads_pay(audience: Audience) -> bool {
    matches!(audience, Audience::Me | Audience::Lawyer)
}

/// The page: the finding, the totals, the shares by kind of requester, and every entry of the last twelve months.
///
/// Nobody who asked is named in it, whoever reads it; money stands in it only for some readers.
pub fn uncredited_page(name: Option<&str>, audience: Audience, view: &UncreditedView) -> Document {
    let shown: Vec<&UncreditedTotal> = view
        .totals
        .iter()
        .filter(|total| total.key != "money" || reads_pay(audience))
        .collect();
    let paragraph = |voice, text: String| Block::Paragraph {
        voice,
        runs: vec![Run::plain(text)],
    };
    let heading = |text: &str| Block::Heading {
        level: 2,
        text: text.to_owned(),
        aside: None,
    };
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: words::TITLE.to_owned(),
            aside: Some(words::by_line(name, view.to)),
        },
        Block::Rule,
    ];
    blocks.extend(
        view.sentence
            .clone()
            .map(|said| paragraph(Voice::Lead, said)),
    );
    blocks.push(Block::Space { height: 8 });
    blocks.push(Block::Table(totals(&shown)));
    blocks.push(heading(words::BY_REQUESTER));
    blocks.push(Block::Table(shares(&view.shares)));
    blocks.push(heading(words::ENTRIES));
    blocks.push(Block::Table(entries(view)));
    blocks.push(paragraph(Voice::Note, view.caveat.to_owned()));
    let workings: Vec<String> = shown
        .iter()
        .map(|total| words::how(total.label, &total.working))
        .collect();
    blocks.push(heading(words::HOW));
    blocks.push(paragraph(Voice::Note, workings.join(" ")));
    Document {
        title: format!("{}, {}", words::TITLE, date(view.to)),
        author: name.map(str::to_owned),
        day: view.to,
        language: "en".to_owned(),
        paper: Paper::A4,
        fit: Fit::Flow,
        look: Look::Page,
        head: None,
        blocks,
        foot: Some(Foot {
            note: words::FOOT.to_owned(),
        }),
        attachments: vec![Attachment {
            name: "uncredited-work.csv".to_owned(),
            mime: "text/csv".to_owned(),
            about: words::DATA.to_owned(),
            bytes: uncredited_csv(view.entries.iter().filter(|own| recent(view, own))).into_bytes(),
        }],
    }
}

fn recent(view: &UncreditedView, entry: &UncreditedEntry) -> bool {
    (view.from..=view.to).contains(&entry.draft.day)
}

fn column(title: &str, width: Option<u16>, align: Align) -> TableColumn {
    TableColumn {
        title: title.to_owned(),
        width,
        align,
    }
}

fn totals(rows: &[&UncreditedTotal]) -> Table {
    let row =
        |own: &&UncreditedTotal| vec![Cell::strong(own.label), Cell::plain(own.value.clone())];
    Table {
        columns: vec![
            column(words::TOTAL, None, Align::Start),
            column(words::VALUE, Some(120), Align::End),
        ],
        rows: rows.iter().map(row).collect(),
        total: None,
    }
}

fn shares(rows: &[RequesterShare]) -> Table {
    let row = |own: &RequesterShare| {
        vec![
            Cell::strong(own.label),
            Cell::plain(words::hours_short(own.minutes)),
            Cell::plain(words::percent(own.percent)),
            Cell::plain(words::of(own.yes as usize, own.count as usize)),
        ]
    };
    Table {
        columns: vec![
            column(words::ASKED_BY, None, Align::Start),
            column(words::HOURS, Some(140), Align::End),
            column(words::SHARE, Some(70), Align::End),
            column(words::SAID_YES, Some(90), Align::End),
        ],
        rows: rows.iter().map(row).collect(),
        total: None,
    }
}

fn entries(view: &UncreditedView) -> Table {
    let row = |own: &UncreditedEntry| {
        vec![
            Cell::plain(date(own.draft.day)),
            Cell::plain(own.asked_by_label),
            Cell::plain(own.draft.what.clone()),
            Cell::plain(words::took(own.draft.took)),
            Cell::plain(own.credit_label),
        ]
    };
    Table {
        columns: vec![
            column(words::DAY, Some(136), Align::Start),
            column(words::ASKED_BY, Some(112), Align::Start),
            column(words::WHAT, None, Align::Start),
            column(words::TOOK, Some(56), Align::End),
            column(words::CREDIT, Some(92), Align::Start),
        ],
        rows: view
            .entries
            .iter()
            .filter(|own| recent(view, own))
            .map(row)
            .collect(),
        total: None,
    }
}

/// The ledger as a table for a spreadsheet, those asked first on top. Who asked is in it by kind alone.
pub fn uncredited_csv<'a>(entries: impl IntoIterator<Item = &'a UncreditedEntry>) -> String {
    let mut drafts: Vec<&UncreditedDraft> = entries.into_iter().map(|entry| &entry.draft).collect();
    drafts.sort_by_key(|draft| draft.day);
    let number = |minutes: Option<u32>| minutes.map(|own| own.to_string()).unwrap_or_default();
    let mut table = csv::line(&words::HEADS.map(csv::words));
    for draft in drafts {
        table.push_str(&csv::line(&[
            draft.day.to_string(),
            csv::words(draft.asked_by.label()),
            csv::words(&draft.what),
            number(draft.asked),
            number(draft.took),
            csv::words(words::answer(draft.answer.name())),
            csv::words(draft.credit.label()),
            csv::words(words::anyone(draft.anyone.name())),
        ]));
    }
    table
}
