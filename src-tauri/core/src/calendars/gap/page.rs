//! The reading on one printed page, in the first person: the finding, the split, what closing would do, protected time.

use crate::calendars::boundaries::LedgerView;
use crate::calendars::gap::view::ReadingView;
use crate::calendars::gap::week_type::WeekType;
use crate::day::Day;
use crate::document::record::Look;
use crate::document::{
    Align, Block, Cell, Document, Fit, Foot, Paper, Run, Table, TableColumn, Voice,
};
use crate::words::gap::page as words;
use crate::words::print::date;

/// Kinds of what took protected time that are listed; further ones are counted.
const INVADERS: usize = 4;

/// What the page says.
#[derive(Debug, Clone, Copy)]
pub struct PageFacts<'a> {
    /// Whose page it is, if that was told.
    pub name: Option<&'a str>,
    /// The type of week that is read.
    pub kind: WeekType,
    /// The day it is made.
    pub day: Day,
    /// The reading, as on the screen.
    pub reading: &'a ReadingView,
    /// Protected time, where some is promised.
    pub ledger: Option<&'a LedgerView>,
}

/// The page. Always one page.
pub fn reading_page(facts: &PageFacts) -> Document {
    let reading = facts.reading;
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: words::TITLE.to_owned(),
            aside: Some(words::by_line(facts.name, facts.day)),
        },
        Block::Rule,
        paragraph(Voice::Lead, &words::first_person(&reading.finding)),
        paragraph(
            Voice::Second,
            &words::first_person(&reading.paragraph.join(" ")),
        ),
        paragraph(
            Voice::Note,
            &format!(
                "{} {}",
                words::first_person(&reading.caveat),
                words::rests(reading.weeks, facts.kind.name())
            ),
        ),
        heading(words::PARTS),
        Block::Table(parts(reading)),
    ];
    for sentence in reading.beside.iter().chain(&reading.notes) {
        blocks.push(paragraph(Voice::Note, &words::first_person(sentence)));
    }
    if !reading.closings.is_empty() {
        blocks.push(heading(words::CLOSING));
        blocks.push(Block::Table(closings(reading)));
    }
    if let Some(ledger) = facts.ledger {
        blocks.push(heading(&words::protected(ledger.kept, ledger.owed)));
        if !ledger.invaders.is_empty() {
            blocks.push(Block::Table(invaders(ledger)));
        }
    }
    blocks.push(heading(words::ASK));
    blocks.push(Block::Lines { count: 3 });
    Document {
        title: format!("{}, {}", words::TITLE, date(facts.day)),
        author: facts.name.map(str::to_owned),
        day: facts.day,
        language: "en".to_owned(),
        paper: Paper::A4,
        fit: Fit::OnePage,
        look: Look::Page,
        head: None,
        blocks,
        foot: Some(Foot {
            note: words::FOOT.to_owned(),
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

/// A column with its heading, its width (none is an equal part of the rest) and where its cells stand.
pub fn column(title: &str, width: Option<u16>, align: Align) -> TableColumn {
    TableColumn {
        title: title.to_owned(),
        width,
        align,
    }
}

fn parts(reading: &ReadingView) -> Table {
    let row = |part: &crate::calendars::gap::view::PartView| {
        vec![
            Cell::strong(part.label.clone()),
            Cell::plain(part.detail.clone()),
            Cell::plain(part.minutes.map_or_else(words::unknown, words::hours)),
        ]
    };
    Table {
        columns: vec![
            column(words::PART, Some(110), Align::Start),
            column(words::MADE_OF, None, Align::Start),
            column(words::HOURS, Some(80), Align::End),
        ],
        rows: reading.parts.iter().map(row).collect(),
        total: Some(vec![
            Cell::strong(words::GAP),
            Cell::plain(words::sides(reading.bound, reading.values)),
            Cell::strong(words::hours(reading.gap)),
        ]),
    }
}

fn closings(reading: &ReadingView) -> Table {
    let row = |closing: &crate::calendars::gap::view::ClosingView| {
        vec![
            Cell::strong(closing.label.clone()),
            Cell::plain(closing.detail.clone()),
            Cell::plain(words::closing(closing.percent, closing.low, closing.high)),
        ]
    };
    Table {
        columns: vec![
            column(words::PUT_RIGHT, Some(200), Align::Start),
            column(words::MEANS, None, Align::Start),
            column(words::CLOSES, Some(120), Align::End),
        ],
        rows: reading.closings.iter().map(row).collect(),
        total: None,
    }
}

/// What took protected time, without its titles: a page lies about.
fn invaders(ledger: &LedgerView) -> Table {
    let row = |own: &crate::calendars::boundaries::InvaderView| {
        vec![
            Cell::plain(own.kind.clone()),
            Cell::plain(own.lead.clone().unwrap_or_else(words::not_said)),
            Cell::plain(words::hours(own.minutes)),
        ]
    };
    Table {
        columns: vec![
            column(words::TOOK, None, Align::Start),
            column(words::AHEAD, Some(160), Align::Start),
            column(words::HOURS, Some(80), Align::End),
        ],
        rows: ledger.invaders.iter().take(INVADERS).map(row).collect(),
        total: None,
    }
}
