//! The list of what could stop, on paper and for a spreadsheet.

use crate::csv;
use crate::day::Day;
use crate::document::record::Look;
use crate::document::{
    Align, Attachment, Block, Cell, Document, Fit, Foot, Paper, Run, Table, TableColumn, Voice,
};
use crate::values::logs::recurring::{RecurringRow, RecurringView};
use crate::words::logs::recurring as words;
use crate::words::print::date;

/// The sheet: every burden with its year, the longest first, and what could stop. It names nobody but its writer.
pub fn nomination_sheet(name: Option<&str>, day: Day, view: &RecurringView) -> Document {
    let paragraph = |voice, text: String| Block::Paragraph {
        voice,
        runs: vec![Run::plain(text)],
    };
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: words::TITLE.to_owned(),
            aside: Some(words::by_line(name, day)),
        },
        Block::Rule,
    ];
    blocks.extend(
        view.sentence
            .clone()
            .map(|text| paragraph(Voice::Lead, text)),
    );
    blocks.push(paragraph(Voice::Second, words::WHAT_FOR.to_owned()));
    blocks.push(Block::Space { height: 8 });
    blocks.push(Block::Table(table(view)));
    blocks.push(paragraph(Voice::Note, words::how(&view.working)));
    Document {
        title: format!("{}, {}", words::TITLE, date(day)),
        author: name.map(str::to_owned),
        day,
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
            name: "what-could-stop.csv".to_owned(),
            mime: "text/csv".to_owned(),
            about: words::DATA.to_owned(),
            bytes: nominations_csv(view).into_bytes(),
        }],
    }
}

fn table(view: &RecurringView) -> Table {
    let column = |title: &str, width, align| TableColumn {
        title: title.to_owned(),
        width,
        align,
    };
    let row = |own: &RecurringRow| {
        vec![
            Cell::strong(own.draft.name.clone()),
            Cell::plain(own.often.clone()),
            Cell::plain(words::hours(own.year)),
            Cell::plain(own.draft.instead.clone().unwrap_or_default()),
        ]
    };
    Table {
        columns: vec![
            column(words::WHAT, None, Align::Start),
            column(words::OFTEN, Some(186), Align::Start),
            column(words::YEAR, Some(64), Align::End),
            column(words::INSTEAD, None, Align::Start),
        ],
        rows: view.rows.iter().map(row).collect(),
        total: Some(vec![
            Cell::strong(words::ALL),
            Cell::plain(""),
            Cell::strong(words::hours(view.total)),
            Cell::plain(""),
        ]),
    }
}

/// The same as a table for a spreadsheet, with minutes.
pub fn nominations_csv(view: &RecurringView) -> String {
    let mut table = csv::line(&words::HEADS.map(csv::words));
    for row in &view.rows {
        let draft = &row.draft;
        table.push_str(&csv::line(&[
            csv::words(&draft.name),
            csv::words(row.label),
            draft.minutes.to_string(),
            draft.times.to_string(),
            csv::words(draft.every.name()),
            row.year.to_string(),
            csv::words(draft.instead.as_deref().unwrap_or_default()),
        ]));
    }
    table
}
