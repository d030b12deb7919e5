//! My values on one page, in the first person: the finding, the values that weigh most, the target, the experiment.

use crate::day::Day;
use crate::document::record::Look;
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

/// How wide texts may be, in ordinary letters, so that the page stays one page whatever was written.
const FINDING: usize = 200;
const NAME: usize = 44;
const HONOURS: usize = 62;
const EXPERIMENT: usize = 170;
const DOUBT: usize = 130;
/// Doubts told on the page, the gravest first; the screen tells all.
const DOUBTS: usize = 3;

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
        blocks.push(paragraph(Voice::Lead, &fitted(&finding, FINDING)));
        let doubts = reading.doubts.iter().take(DOUBTS).map(String::as_str);
        let doubts = words::first_person(&doubts.collect::<Vec<_>>().join(" "));
        if !doubts.is_empty() {
            blocks.push(paragraph(Voice::Note, &fitted(&doubts, DOUBT * DOUBTS)));
        }
    }
    blocks.push(Block::Table(table(&top, opens)));
    if opens {
        blocks.push(Block::Space { height: 8 });
        blocks.push(Block::Columns {
            columns: vec![
                Column {
                    share: 2,
                    blocks: vec![picture(&top)],
                },
                Column {
                    share: 1,
                    blocks: beside(facts),
                },
            ],
        });
        blocks.extend(experiment(reading));
    }
    Document {
        title: format!("{}, {}", words::TITLE, date(reading.begun_on)),
        author: facts.name.map(str::to_owned),
        day: facts.day,
        language: "en".to_owned(),
        paper: Paper::A4,
        fit: Fit::OnePage,
        look: Look::Page,
        head: None,
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
        let mut runs = vec![Run::strong(fitted(&row.card.name, NAME))];
        if !honours.trim().is_empty() {
            runs.push(Run::small(format!("\n{}", fitted(honours, HONOURS))));
        }
        let value = Cell::Words { runs, mark: None };
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
            name: fitted(&row.card.name, NAME),
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
    blocks
}

fn experiment(reading: &ValuesReading) -> Vec<Block> {
    let Some(own) = &reading.experiment else {
        return Vec::new();
    };
    let told = words::experiment(own.start, own.end, &own.words);
    vec![
        heading(words::EXPERIMENT),
        paragraph(Voice::Body, &fitted(&told, EXPERIMENT)),
    ]
}

/// Text in one line that is no wider than so many ordinary letters. What is cut ends in an ellipsis.
fn fitted(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let most = most * 2;
    if text.chars().map(halves).sum::<usize>() <= most {
        return text;
    }
    let mut left = most.saturating_sub(halves('…'));
    let fits = |letter: &char| {
        let width = halves(*letter);
        let is_room = width <= left;
        left = left.saturating_sub(width);
        is_room
    };
    let cut: String = text.chars().take_while(fits).collect();
    format!("{}…", cut.trim_end())
}

/// Width of a letter in halves of an ordinary one: capitals are wider, and letters of wide scripts twice as wide.
fn halves(letter: char) -> usize {
    match letter {
        '\u{590}'.. if letter != '…' => 4,
        'm' | 'w' | '@' | '%' | '&' => 3,
        letter if letter.is_uppercase() => 3,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::fitted;

    #[test]
    fn what_is_too_wide_is_cut_and_lines_become_one() {
        assert_eq!(fitted("An hour\na day", 20), "An hour a day");
        assert_eq!(fitted("An hour a day", 9), "An hour…");
        assert_eq!(fitted("一二三四五", 6), "一二…");
        assert_eq!(fitted("一二三", 6), "一二三");
    }
}
