//! A document that holds everything a document can.

use bearings_core::document::record::{Dated, Numbered};
use bearings_core::document::{
    Align, Block, Caption, Cell, Column, Document, Figure, KeyGroup, Marks, Run, Table, TableColumn,
};

use crate::plain;

pub(crate) fn drawing() -> Figure {
    Figure {
        svg: r#"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="9" height="9"/></svg>"#
            .to_owned(),
        alternative: "A square".to_owned(),
        width: 40,
        height: 20,
    }
}

fn numbered(numbers: [u32; 2], runs: &[Run]) -> Vec<Numbered> {
    let item = |number| Numbered {
        number,
        runs: runs.to_vec(),
    };
    numbers.map(item).to_vec()
}

/// A document with one block of every kind, and the words everywhere.
pub(crate) fn everything(words: &str) -> Document {
    let mut document = plain(words);
    let column = |title: &str, width, align| TableColumn {
        title: title.to_owned(),
        width,
        align,
    };
    let mark = Figure {
        alternative: String::new(),
        ..drawing()
    };
    let table = Table {
        columns: vec![
            column(words, None, Align::Start),
            column("Hours", Some(80), Align::End),
        ],
        rows: vec![
            vec![
                Cell::Words {
                    runs: vec![Run::strong(words), Run::small(words)],
                    mark: Some(mark),
                },
                Cell::plain("3"),
            ],
            vec![Cell::plain("Drawn"), Cell::Drawing { figure: drawing() }],
        ],
        total: Some(vec![Cell::strong("All"), Cell::plain("3")]),
    };
    let group = KeyGroup {
        label: words.to_owned(),
        code: "7K3M".to_owned(),
    };
    let item = vec![Run::plain(words)];
    document.blocks.extend([
        Block::Heading {
            level: 2,
            text: words.to_owned(),
            aside: None,
        },
        Block::List {
            marks: Marks::Numbers,
            items: vec![item.clone(), item.clone()],
        },
        Block::List {
            marks: Marks::Dashes,
            items: vec![item.clone()],
        },
        Block::List {
            marks: Marks::Numbers,
            items: vec![item.clone()],
        },
        Block::Dated {
            rows: vec![
                Dated {
                    when: words.to_owned(),
                    runs: item.clone(),
                },
                Dated {
                    when: String::new(),
                    runs: item.clone(),
                },
            ],
        },
        Block::Numbered {
            items: numbered([14, 13], &item),
        },
        Block::Numbered {
            items: numbered([7, 8], &item),
        },
        Block::NewPage,
        Block::Rule,
        Block::Table(table.clone()),
        Block::Table(table.clone()),
        Block::Columns {
            columns: vec![
                Column {
                    share: 2,
                    blocks: vec![Block::Table(table)],
                },
                Column {
                    share: 1,
                    blocks: Vec::new(),
                },
            ],
        },
        Block::Figure {
            figure: Figure {
                alternative: words.to_owned(),
                ..drawing()
            },
            caption: Some(Caption {
                title: words.to_owned(),
                aside: Some(words.to_owned()),
            }),
        },
        Block::Key {
            groups: vec![group.clone(); 5],
            check: Some((group, words.to_owned())),
        },
        Block::Lines { count: 3 },
        Block::Blanks {
            labels: vec![words.to_owned(); 2],
        },
        Block::Space { height: 24 },
    ]);
    document
}
