//! What each path pays, on one printed page.

use crate::day::Day;
use crate::document::record::Look;
use crate::document::{
    Align, Block, Cell, Document, Fit, Foot, Paper, Run, Table, TableColumn, Voice,
};
use crate::options::exit::view::ExitView;
use crate::options::money::Dollars;
use crate::options::pay::table::{PayRow, figures, parts};
use crate::options::pay::view::{PayPage, PostView};
use crate::words::options_terms::exit;
use crate::words::options_terms::pay::by_line;
use crate::words::options_terms::pay::page as own;
use crate::words::print::date;

fn paragraph(voice: Voice, text: &str) -> Block {
    Block::Paragraph {
        voice,
        runs: vec![Run::plain(text)],
    }
}

fn heading(text: &str) -> Block {
    Block::Heading {
        level: 2,
        text: text.to_owned(),
        aside: None,
    }
}

fn column(title: &str, width: Option<u16>, align: Align) -> TableColumn {
    TableColumn {
        title: title.to_owned(),
        width,
        align,
    }
}

fn cells(row: &PayRow, strong: bool) -> Vec<Cell> {
    let cell = |text: &String| {
        if strong {
            Cell::strong(text.clone())
        } else {
            Cell::plain(text.clone())
        }
    };
    std::iter::once(Cell::strong(row.name.clone()))
        .chain(row.cells.iter().map(cell))
        .collect()
}

fn table(posts: &[PostView], rows: &[PayRow], total: Option<&PayRow>) -> Block {
    let names = posts
        .iter()
        .map(|post| column(&post.name, None, Align::End));
    let first = std::iter::once(column(own::FIGURE, Some(190), Align::Start));
    Block::Table(Table {
        columns: first.chain(names).collect(),
        rows: rows.iter().map(|row| cells(row, false)).collect(),
        total: total.map(|row| cells(row, true)),
    })
}

/// The days of leaving, part by part.
fn leaving(view: &ExitView) -> Block {
    let days = view
        .days
        .iter()
        .map(|day| column(&date(day.day), None, Align::End));
    let first = std::iter::once(column(own::LEAVING, Some(190), Align::Start));
    let row = |label: &str, all: &[Dollars]| -> Vec<Cell> {
        let sums = all.iter().map(|own| Cell::plain(own.shown()));
        std::iter::once(Cell::strong(label)).chain(sums).collect()
    };
    let totals: Vec<Dollars> = view.days.iter().map(|own| own.total).collect();
    Block::Table(Table {
        columns: first.chain(days).collect(),
        rows: view
            .rows
            .iter()
            .map(|own| row(&own.label, &own.dollars))
            .collect(),
        total: Some(row(own::SUM, &totals)),
    })
}

/// The page of these posts.
pub fn pay_page(name: Option<&str>, day: Day, page: &PayPage) -> Document {
    let posts = page.posts.as_slice();
    let (rows, total) = parts(page);
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: own::TITLE.to_owned(),
            aside: Some(by_line(name, day)),
        },
        Block::Rule,
        paragraph(Voice::Lead, &page.finding),
        table(posts, &figures(page), None),
    ];
    for sentence in page
        .uneven
        .iter()
        .chain(posts.iter().filter_map(|own| own.missing_saying.as_ref()))
    {
        blocks.push(paragraph(Voice::Note, sentence));
    }
    blocks.push(heading(own::PARTS));
    blocks.push(table(posts, &rows, Some(&total)));
    for post in posts.iter().filter(|own| !own.leaving.rows.is_empty()) {
        blocks.push(heading(&format!("{}: {}", own::LEAVING, post.name)));
        blocks.push(paragraph(Voice::Body, &post.leaving.finding));
        blocks.push(leaving(&post.leaving));
        if let Some(text) = &post.leaving.unknown_saying {
            blocks.push(paragraph(Voice::Note, text));
        }
        for lever in &post.leaving.levers {
            let text = format!(
                "{}: {}",
                exit::lever(lever.lever.name()),
                (-lever.dollars).shown()
            );
            blocks.push(paragraph(Voice::Note, &text));
        }
    }
    Document {
        title: format!("{}, {}", own::TITLE, date(day)),
        author: name.map(str::to_owned),
        day,
        language: "en".to_owned(),
        paper: Paper::A4,
        fit: Fit::OneIfRoom,
        look: Look::Page,
        head: None,
        blocks,
        foot: Some(Foot {
            note: own::FOOT.to_owned(),
        }),
        attachments: Vec::new(),
    }
}
