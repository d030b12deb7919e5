//! The comparison as a page: the finding, the paths side by side, and what is still to be asked.

use crate::day::Day;
use crate::document::record::Look;
use crate::document::{
    Align, Block, Cell, Document, Fit, Foot, Marks, Paper, Run, Table as Printed, TableColumn,
    Voice,
};
use crate::options::criterion::CriterionRole;
use crate::options::enough::view::EnoughView;
use crate::options::enough::{Stands, stands};
use crate::options::out::{reads, reads_order, reads_sources};
use crate::options::question::QuestionView;
use crate::options::saying;
use crate::options::swap::view::SwapsView;
use crate::options::table::{Line, Table};
use crate::reveal::Audience;
use crate::words::options::page as words;
use crate::words::options::swap as swap_words;
use crate::words::print::date;

/// What the page says, and to whom.
#[derive(Debug, Clone, Copy)]
pub struct PageFacts<'a> {
    /// Whose page it is, if that was told.
    pub name: Option<&'a str>,
    /// The day it is made.
    pub day: Day,
    /// Who will read it.
    pub audience: Audience,
    /// The table.
    pub table: &'a Table,
    /// The first reading; none while it is not shown.
    pub enough: Option<&'a EnoughView>,
    /// What to ask next.
    pub questions: &'a [QuestionView],
    /// What was exchanged between two paths, and what it comes to; for the person alone.
    pub exchanges: &'a [SwapsView],
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

/// The page; what its reader may not see is not in it.
pub fn comparison(facts: &PageFacts) -> Document {
    let title = words::title(facts.table.columns.len());
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: title.clone(),
            aside: Some(match facts.name {
                Some(name) => format!("{name}, {}", date(facts.day)),
                None => date(facts.day),
            }),
        },
        Block::Rule,
    ];
    let opens = reads_order(facts.audience);
    if let Some(enough) = facts.enough.filter(|_| opens) {
        // A sentence that names what its reader does not see is left out whole.
        let hidden = |own: &&Line| !reads(facts.audience, &own.rule);
        let names: Vec<&str> = facts
            .table
            .lines
            .iter()
            .filter(hidden)
            .map(|own| own.rule.name.as_str())
            .collect();
        let open = |says: &&String| !names.iter().any(|name| says.contains(name));
        if open(&&enough.lede) {
            blocks.push(paragraph(Voice::Lead, &enough.lede));
        }
        for says in enough.beside.iter().filter(open) {
            blocks.push(paragraph(Voice::Body, says));
        }
    }
    for (role, name) in [
        (CriterionRole::Breaker, words::BREAKERS),
        (CriterionRole::Enough, words::ENOUGH),
    ] {
        let lines: Vec<&Line> = facts
            .table
            .lines
            .iter()
            .filter(|line| line.rule.role == role && reads(facts.audience, &line.rule))
            .collect();
        if !lines.is_empty() {
            blocks.push(heading(name));
            blocks.push(Block::Table(printed(facts, &lines)));
        }
    }
    let asked: Vec<Vec<Run>> = facts
        .questions
        .iter()
        .filter(|own| {
            let line = facts.table.line(own.criterion);
            line.is_some_and(|line| reads(facts.audience, &line.rule))
        })
        .map(|own| {
            vec![
                Run::plain(format!("{} ", own.words)),
                Run::small(own.could.clone()),
            ]
        })
        .collect();
    if opens && !asked.is_empty() {
        blocks.push(heading(words::ASK));
        blocks.push(Block::List {
            marks: Marks::Numbers,
            items: asked,
        });
    }
    if facts.audience == Audience::Me {
        blocks.extend(exchanged(facts.exchanges));
    }
    Document {
        title: format!("{title}, {}", date(facts.day)),
        author: facts.name.map(str::to_owned),
        day: facts.day,
        language: "en".to_owned(),
        paper: Paper::A4,
        fit: Fit::OneIfRoom,
        look: Look::Page,
        head: None,
        blocks,
        foot: Some(Foot {
            note: words::FOOT.to_owned(),
        }),
        attachments: Vec::new(),
    }
}

/// What was exchanged, two paths after two.
fn exchanged(all: &[SwapsView]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for own in all {
        let fitting = own.swaps.iter().filter(|swap| swap.fits);
        let items: Vec<Vec<Run>> = fitting
            .map(|swap| vec![Run::plain(swap.says.clone())])
            .collect();
        if items.is_empty() {
            continue;
        }
        if blocks.is_empty() {
            blocks.push(heading(swap_words::TITLE));
        }
        blocks.push(paragraph(Voice::Body, &own.lede));
        blocks.push(Block::List {
            marks: Marks::Numbers,
            items,
        });
    }
    blocks
}

fn printed(facts: &PageFacts, lines: &[&Line]) -> Printed {
    let column = |title: &str, width| TableColumn {
        title: title.to_owned(),
        width,
        align: Align::Start,
    };
    let mut columns = vec![column(words::CRITERION, Some(150))];
    columns.extend(
        facts
            .table
            .columns
            .iter()
            .map(|own| column(&own.name, None)),
    );
    Printed {
        columns,
        rows: lines.iter().map(|line| row(facts, line)).collect(),
        total: None,
    }
}

fn row(facts: &PageFacts, line: &Line) -> Vec<Cell> {
    let opens = reads_order(facts.audience);
    let mut head = vec![Run::strong(line.rule.name.clone())];
    if let Some(at) = saying::line(&line.rule).filter(|_| opens) {
        head.push(Run::small(format!("\n{at}")));
    }
    let mut cells = vec![Cell::Words {
        runs: head,
        mark: None,
    }];
    for column in &facts.table.columns {
        let fact = facts.table.fact(column.id, line.id);
        let amount = fact.and_then(|own| own.amount);
        let so = stands(facts.table, column.id, line);
        let mut said = match amount {
            Some(own) => saying::amount(&line.rule, own),
            None => words::UNKNOWN.to_owned(),
        };
        if opens && matches!(so, Stands::Enough | Stands::Short) {
            said = format!("{said}, {}", saying::stands(&line.rule, so, amount));
        }
        let mut runs = vec![Run::plain(said)];
        if let Some(fact) = fact.filter(|_| amount.is_some()) {
            let rests = if reads_sources(facts.audience) {
                saying::rests_on(fact)
            } else {
                saying::grade(fact.grade).to_owned()
            };
            runs.push(Run::small(format!("\n{rests}")));
        }
        cells.push(Cell::Words { runs, mark: None });
    }
    cells
}
