//! The brief of a negotiation on one page. For others it holds what is asked, offered and written, never how far the person
//! would go.

use crate::csv;
use crate::day::Day;
use crate::document::record::Look;
use crate::document::{
    Align, Block, Cell, Document, Fit, Foot, Paper, Run, Table, TableColumn, Voice,
};
use crate::options::ask::view::{AskView, AsksPage};
use crate::reveal::Audience;
use crate::words::options_terms::ask::page as own;
use crate::words::options_terms::pay::by_line;
use crate::words::print::date;

/// What the brief says.
#[derive(Debug, Clone, Copy)]
pub struct BriefFacts<'a> {
    /// Whose it is, if that was told.
    pub name: Option<&'a str>,
    /// The day it is made.
    pub day: Day,
    /// Who reads it.
    pub audience: Audience,
    /// The post.
    pub post: &'a str,
    /// The asks.
    pub page: &'a AsksPage,
}

fn paragraph(voice: Voice, runs: Vec<Run>) -> Block {
    Block::Paragraph { voice, runs }
}

fn heading(text: &str) -> Block {
    Block::Heading {
        level: 2,
        text: text.to_owned(),
        aside: None,
    }
}

/// Heads and cells of the table of asks, for a reader.
fn columns(audience: Audience) -> Vec<&'static str> {
    let mut all = vec![own::TERM, own::ASKED, own::OFFER];
    if audience == Audience::Me {
        all.extend([own::WOULD_DO, own::WALK]);
    }
    all.push(own::WRITING);
    all
}

fn cells(ask: &AskView, audience: Audience) -> Vec<String> {
    let draft = &ask.draft;
    let mut all = vec![
        draft.title.clone(),
        draft.target.clone(),
        draft.offer.clone(),
    ];
    if audience == Audience::Me {
        all.extend([draft.acceptable.clone(), draft.walk_away.clone()]);
    }
    all.push(match draft.clause.as_str() {
        "" => format!("{}, {}", own::NO_CLAUSE, ask.status),
        clause => clause.to_owned(),
    });
    all
}

fn table(facts: &BriefFacts) -> Block {
    let column = |title: &&str| TableColumn {
        title: (*title).to_owned(),
        width: None,
        align: Align::Start,
    };
    let row = |ask: &AskView| {
        let mut all = cells(ask, facts.audience).into_iter();
        let first = Cell::strong(all.next().unwrap_or_default());
        std::iter::once(first).chain(all.map(Cell::plain)).collect()
    };
    Block::Table(Table {
        columns: columns(facts.audience).iter().map(column).collect(),
        rows: facts.page.asks.iter().map(row).collect(),
        total: None,
    })
}

/// The brief.
pub fn brief(facts: &BriefFacts) -> Document {
    let (deal, mine) = (&facts.page.deal, facts.audience == Audience::Me);
    // Who reads contracts is told what belongs to one.
    let wants = facts.audience != Audience::Lawyer;
    let title = own::title(facts.post);
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: title.clone(),
            aside: Some(by_line(facts.name, facts.day)),
        },
        Block::Rule,
        paragraph(Voice::Lead, vec![Run::plain(&facts.page.finding)]),
    ];
    let deadline = deal.deadline.map(date).unwrap_or_default();
    let around = [
        (own::WITH, deal.with.as_str(), true),
        (own::DEADLINE, deadline.as_str(), true),
        (own::MINE, deal.mine.as_str(), wants),
        (own::THEIRS, deal.theirs.as_str(), mine),
        (own::OTHERWISE, deal.otherwise.as_str(), mine),
    ];
    for (name, text, shown) in around {
        if shown && !text.is_empty() {
            let runs = vec![Run::strong(format!("{name}: ")), Run::plain(text)];
            blocks.push(paragraph(Voice::Body, runs));
        }
    }
    blocks.push(table(facts));
    let rests = facts
        .page
        .asks
        .iter()
        .filter(|own| !own.draft.criterion.is_empty());
    let rests: Vec<Block> = rests
        .map(|own| {
            let name = Run::strong(format!("{}: ", own.draft.title));
            paragraph(Voice::Note, vec![name, Run::plain(&own.draft.criterion)])
        })
        .collect();
    if !rests.is_empty() {
        blocks.push(heading(own::RESTS));
        blocks.extend(rests);
    }
    if mine && let Some(least) = &facts.page.least {
        blocks.push(heading(own::PACKAGES));
        blocks.push(paragraph(Voice::Body, vec![Run::plain(least)]));
        for text in &facts.page.equal {
            blocks.push(paragraph(Voice::Note, vec![Run::plain(text)]));
        }
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
            note: own::FOOT.to_owned(),
        }),
        attachments: Vec::new(),
    }
}

/// The asks as a table for a spreadsheet.
pub fn asks_table(page: &AsksPage, audience: Audience) -> String {
    let line = |cells: Vec<String>| {
        csv::line(&cells.iter().map(|own| csv::words(own)).collect::<Vec<_>>())
    };
    let head = columns(audience).into_iter().map(str::to_owned).collect();
    let rows = page.asks.iter().map(|own| cells(own, audience));
    std::iter::once(head).chain(rows).map(line).collect()
}
