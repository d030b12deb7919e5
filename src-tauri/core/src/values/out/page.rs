//! My values on one page, in the first person: the finding, the values that weigh most, the target, the experiment.

use crate::day::Day;
use crate::document::{
    Align, Block, Cell, Column, Document, Figure, Fit, Foot, Paper, Run, Table, TableColumn, Voice,
};
use crate::figure::target::{self, Spoke, target};
use crate::reveal::Audience;
use crate::values::reading::gap::GapKind;
use crate::values::reading::view::{ValueRow, ValuesReading};
use crate::values::release::{reads_lived, reads_sources};
use crate::words::print::date;
use crate::words::values::page as words;

/// What the page says, and to whom.
#[derive(Debug, Clone, Copy)]
pub struct PageFacts<'a> {
    /// Whose page it is, if that was told.
    pub name: Option<&'a str>,
    /// The day it is made.
    pub day: Day,
    /// Who will read it.
    pub audience: Audience,
    /// The reading, as on the screen.
    pub reading: &'a ValuesReading,
}

/// The page. Always one page; what its reader may not see is not in it.
pub fn values_page(facts: &PageFacts) -> Document {
    let reading = facts.reading;
    let mut top: Vec<&ValueRow> = reading.rows.iter().filter(|row| row.top).collect();
    top.sort_by(|a, b| {
        b.weight
            .total_cmp(&a.weight)
            .then(b.importance.cmp(&a.importance))
    });
    let opens = reads_lived(facts.audience);
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: words::TITLE.to_owned(),
            aside: Some(words::by_line(facts.name, reading.begun_on)),
        },
        Block::Rule,
    ];
    if opens {
        let finding = words::first_person(&reading.finding);
        blocks.push(paragraph(Voice::Lead, &finding));
        for doubt in &reading.doubts {
            blocks.push(paragraph(Voice::Note, &words::first_person(doubt)));
        }
    }
    blocks.push(Block::Table(table(&top, opens)));
    if opens {
        blocks.push(Block::Space { height: 8 });
        blocks.push(Block::Columns {
            columns: vec![
                Column {
                    share: 3,
                    blocks: vec![picture(&top)],
                },
                Column {
                    share: 2,
                    blocks: beside(facts),
                },
            ],
        });
    }
    Document {
        title: format!("{}, {}", words::TITLE, date(reading.begun_on)),
        author: facts.name.map(str::to_owned),
        day: facts.day,
        language: "en".to_owned(),
        paper: Paper::A4,
        fit: Fit::OnePage,
        blocks,
        foot: Some(Foot {
            note: if opens {
                words::foot(reading.next_on)
            } else {
                words::FOOT_OTHERS.to_owned()
            },
        }),
        attachments: Vec::new(),
    }
}

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

fn shown(value: Option<u8>) -> Cell {
    Cell::plain(value.map_or_else(|| words::NONE.to_owned(), |value| value.to_string()))
}

fn table(top: &[&ValueRow], opens: bool) -> Table {
    let row = |row: &&ValueRow| {
        let honours = row.week.as_ref().unwrap_or(&row.card.about);
        // One line in the table, whatever was written.
        let honours = honours.split_whitespace().collect::<Vec<_>>().join(" ");
        let value = Cell::Words {
            runs: vec![
                Run::strong(row.card.name.clone()),
                Run::small(format!("  {honours}")),
            ],
            mark: None,
        };
        let mut cells = vec![value];
        if opens {
            cells.extend([
                shown(row.importance),
                shown(row.lived),
                Cell::plain(row.says.clone()),
            ]);
        }
        cells
    };
    let mut columns = vec![column(words::VALUE, None, Align::Start)];
    if opens {
        columns.extend([
            column(words::MATTERS, Some(70), Align::End),
            column(words::LIVED, Some(60), Align::End),
            column(words::LIVED_IS, Some(80), Align::End),
        ]);
    }
    Table {
        columns,
        rows: top.iter().map(row).collect(),
        total: None,
    }
}

fn picture(top: &[&ValueRow]) -> Block {
    let spoke = |row: &&ValueRow| {
        let is_apart = matches!(row.kind, GapKind::Less | GapKind::More);
        Spoke {
            name: row.card.name.clone(),
            lived: row.lived,
            apart: row.importance.filter(|_| is_apart),
            dated: row.dated,
        }
    };
    Block::Figure {
        figure: Figure {
            svg: target(&top.iter().map(spoke).collect::<Vec<_>>()),
            alternative: words::ALTERNATIVE.to_owned(),
            width: target::WIDTH,
            height: target::HEIGHT,
        },
        caption: None,
    }
}

fn beside(facts: &PageFacts) -> Vec<Block> {
    let reading = facts.reading;
    let mut blocks = vec![
        heading(words::READING),
        paragraph(Voice::Body, &words::reading(&reading.noise.shown)),
    ];
    if let Some(sources) = reading
        .sources
        .as_ref()
        .filter(|_| reads_sources(facts.audience))
    {
        blocks.push(heading(words::SOURCE));
        let told = words::sources(sources.total.all().map(u32::from));
        blocks.push(paragraph(Voice::Body, &told));
    }
    if let Some(own) = &reading.experiment {
        blocks.push(heading(words::EXPERIMENT));
        let told = words::experiment(own.start, own.end, &own.words);
        blocks.push(paragraph(Voice::Body, &told));
    }
    blocks
}
