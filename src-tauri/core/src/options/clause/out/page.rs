//! Questions for a lawyer: what the reading found to raise and what is unclear, each with its clause, its words and what to
//! ask. How far the person would go, and what they noted for themselves, is not in it.

use crate::day::Day;
use crate::document::record::Look;
use crate::document::{Block, Document, Fit, Foot, Marks, Paper, Run, Voice};
use crate::options::ask::AskDraft;
use crate::options::clause::ClauseKind;
use crate::options::clause::view::{CheckedView, ClauseList, ClauseRow};
use crate::reveal::Audience;
use crate::words::options_terms::clause::page as own;
use crate::words::options_terms::pay::by_line;
use crate::words::print::date;

/// What the page says.
#[derive(Debug, Clone, Copy)]
pub struct QuestionFacts<'a> {
    /// Whose it is, if that was told.
    pub name: Option<&'a str>,
    /// The day it is made.
    pub day: Day,
    /// Who reads it.
    pub audience: Audience,
    /// The post.
    pub post: &'a str,
    /// The reading.
    pub checked: &'a CheckedView,
    /// The asks of the post.
    pub asks: &'a [AskDraft],
}

fn paragraph(voice: Voice, runs: Vec<Run>) -> Block {
    Block::Paragraph { voice, runs }
}

fn heading(level: u8, text: &str, aside: Option<String>) -> Block {
    Block::Heading {
        level,
        text: text.to_owned(),
        aside,
    }
}

fn thing(facts: &QuestionFacts, row: &ClauseRow) -> Vec<Block> {
    let state = match &row.own {
        Some(mine) if mine.clause.is_empty() => format!("{}, {}", row.label, own::OWN),
        Some(mine) => format!("{}, {}, {}", row.label, own::OWN, mine.clause),
        None => row.label.to_owned(),
    };
    let mut all = vec![
        heading(3, &row.item.title, Some(state)),
        paragraph(Voice::Body, vec![Run::plain(&row.means)]),
    ];
    if let Some(mine) = row
        .own
        .as_ref()
        .filter(|own| facts.audience == Audience::Me && !own.words.is_empty())
    {
        all.push(paragraph(Voice::Note, vec![Run::plain(&mine.words)]));
    }
    let quotes: Vec<Vec<Run>> = row
        .quotes
        .iter()
        .map(|quote| {
            let words = quote.words.split_whitespace().collect::<Vec<_>>().join(" ");
            vec![
                Run::strong(format!("{} ", quote.clause)),
                Run::plain(format!("“{words}”")),
            ]
        })
        .collect();
    all.push(if quotes.is_empty() {
        paragraph(Voice::Note, vec![Run::plain(own::NO_QUOTE)])
    } else {
        Block::List {
            marks: Marks::Dashes,
            items: quotes,
        }
    });
    all.push(paragraph(
        Voice::Body,
        vec![
            Run::strong(format!("{}: ", own::ASK)),
            Run::plain(&row.item.ask),
        ],
    ));
    all
}

/// The page.
pub fn questions(facts: &QuestionFacts) -> Document {
    let title = own::title(facts.post);
    let mut blocks = vec![
        heading(1, &title, Some(by_line(facts.name, facts.day))),
        Block::Rule,
        paragraph(
            Voice::Lead,
            vec![Run::plain(own::lead(&date(facts.checked.on)))],
        ),
    ];
    let before = blocks.len();
    for (list, name) in [
        (ClauseList::Raise, own::RAISE),
        (ClauseList::Unclear, own::UNCLEAR),
    ] {
        let rows = facts.checked.rows.iter();
        // Legal things first: they are what a lawyer is asked.
        let mut rows: Vec<&ClauseRow> = rows.filter(|own| own.list == list).collect();
        rows.sort_by_key(|own| own.item.kind != ClauseKind::Legal);
        if !rows.is_empty() {
            blocks.push(heading(2, name, Some(rows.len().to_string())));
            blocks.extend(rows.into_iter().flat_map(|row| thing(facts, row)));
        }
    }
    if blocks.len() == before {
        blocks.push(paragraph(Voice::Body, vec![Run::plain(own::NOTHING)]));
    }
    let asks: Vec<Vec<Run>> = facts
        .asks
        .iter()
        .map(|ask| {
            let clause = if ask.clause.is_empty() {
                own::NO_CLAUSE
            } else {
                ask.clause.as_str()
            };
            let wording = if ask.wording.is_empty() {
                String::new()
            } else {
                format!(" {}", ask.wording)
            };
            vec![
                Run::strong(format!("{}: ", ask.title)),
                Run::plain(format!("{clause}.{wording}")),
            ]
        })
        .collect();
    if !asks.is_empty() {
        blocks.push(heading(2, own::ASKED, None));
        blocks.push(Block::List {
            marks: Marks::Dashes,
            items: asks,
        });
    }
    Document {
        title: format!("{title}, {}", date(facts.day)),
        author: facts.name.map(str::to_owned),
        day: facts.day,
        language: "en".to_owned(),
        paper: Paper::A4,
        fit: Fit::Flow,
        look: Look::Page,
        head: None,
        blocks,
        foot: Some(Foot {
            note: own::FOOT.to_owned(),
        }),
        attachments: Vec::new(),
    }
}
