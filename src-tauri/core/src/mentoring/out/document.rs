//! The page of a meeting as a neutral document: the press makes a PDF of it, a word processor's writer a file of its own.

use crate::day::Day;
use crate::document::record::Look;
use crate::document::{
    Align, Block, Cell, Column, Document, Fit, Foot, Paper, Run, Style, Table, TableColumn, Voice,
};
use crate::mentoring::out::page::{AgendaPage, PageRow};
use crate::mentoring::out::room::empty_lines;
use crate::words::mentoring::out as words;

/// The page as a document of exactly one page.
pub fn document(page: &AgendaPage, author: Option<&str>, day: Day, paper: Paper) -> Document {
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: page.title.to_owned(),
            aside: Some(page.when.clone()),
        },
        paragraph(Voice::Second, &page.between),
    ];
    blocks.extend(page.place.as_deref().map(|own| paragraph(Voice::Note, own)));
    blocks.push(Block::Rule);
    blocks.extend(since(page));
    blocks.push(Block::Table(table(page)));
    if let Some(want) = &page.want {
        blocks.push(heading(words::WANT));
        blocks.push(paragraph(Voice::Second, want));
    }
    blocks.push(paragraph(Voice::Note, words::LINES));
    blocks.push(Block::Lines {
        count: empty_lines(page),
    });
    Document {
        title: format!("{}: {}", page.title, page.between),
        author: author.map(str::to_owned),
        day,
        language: "en".to_owned(),
        paper,
        fit: Fit::OnePage,
        look: Look::Page,
        head: None,
        blocks,
        foot: Some(Foot {
            note: words::foot(&page.parked),
        }),
        attachments: Vec::new(),
    }
}

fn heading(text: &str) -> Block {
    Block::Heading {
        level: 2,
        text: text.to_owned(),
        aside: None,
    }
}

fn paragraph(voice: Voice, text: &str) -> Block {
    Block::Paragraph {
        voice,
        runs: vec![Run::plain(text)],
    }
}

/// What was done, what is open and what went well, side by side; what is empty takes no room.
fn since(page: &AgendaPage) -> Option<Block> {
    let lists = [
        (page.since.as_str(), &page.done),
        (words::OPEN, &page.open),
        (words::WELL, &page.well),
    ];
    let columns: Vec<Column> = lists
        .into_iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(title, list)| {
            let told = list.iter().map(|own| paragraph(Voice::Body, own));
            Column {
                share: 1,
                blocks: std::iter::once(heading(title)).chain(told).collect(),
            }
        })
        .collect();
    (!columns.is_empty()).then_some(Block::Columns { columns })
}

fn table(page: &AgendaPage) -> Table {
    let timed = page.rows.iter().any(|own| own.start.is_some());
    let column = |title: &str, width, align| TableColumn {
        title: title.to_owned(),
        width,
        align,
    };
    let mut columns = vec![
        column(words::WHAT_FOR, None, Align::Start),
        column(words::MINUTES, Some(70), Align::End),
    ];
    if timed {
        columns.insert(0, column(words::START, Some(62), Align::Start));
    }
    let row = |own: &PageRow| {
        let mut cells = vec![what(own), Cell::plain(own.minutes.to_string())];
        if timed {
            cells.insert(0, Cell::plain(own.start.clone().unwrap_or_default()));
        }
        cells
    };
    let mut total = vec![Cell::plain(words::ALL), Cell::strong(page.sum.to_string())];
    if timed {
        total.insert(0, Cell::plain(""));
    }
    Table {
        columns,
        rows: page.rows.iter().map(row).collect(),
        total: Some(total),
    }
}

fn what(own: &PageRow) -> Cell {
    let mut runs = Vec::new();
    match own.want {
        Some(want) => {
            runs.push(Run::plain(format!("{want}: ")));
            runs.push(Run::strong(own.title.clone()));
        }
        None => runs.push(Run::plain(own.title.clone())),
    }
    let questions = own.questions.iter().map(|own| Run {
        text: format!("\n{own}"),
        style: Style::Emphasis,
        link: None,
    });
    runs.extend(questions);
    Cell::Words { runs, mark: None }
}
