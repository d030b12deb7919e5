//! A plan on paper and as a table. For others it holds what was released to them, lane by lane, and never a note, a mentee
//! or a letter.

use crate::csv;
use crate::day::Day;
use crate::document::record::{Dated, Look};
use crate::document::{Block, Document, Fit, Foot, Paper, Run, Voice};
use crate::options::leaving::piece::{PlanLetterDraft, PlanPiece};
use crate::options::leaving::said;
use crate::options::leaving::view::{LaneView, PlanRow, PlanView};
use crate::options::leaving::when::Anchors;
use crate::options::leaving::{Lane, reads};
use crate::reveal::Audience;
use crate::words::options_leaving as words;
use crate::words::options_leaving::page as own;
use crate::words::options_terms::pay::by_line;
use crate::words::print::date;

/// What the page says.
#[derive(Debug, Clone, Copy)]
pub struct PlanFacts<'a> {
    /// Whose it is, if that was told.
    pub name: Option<&'a str>,
    /// The day it is made.
    pub day: Day,
    /// Who reads it.
    pub audience: Audience,
    /// The plan.
    pub plan: &'a PlanView,
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

fn with(row: &PlanRow) -> &str {
    match &row.piece {
        PlanPiece::Step(step) => &step.with,
        PlanPiece::HandOff(hand) => &hand.to,
        _ => "",
    }
}

fn is_hand(row: &PlanRow) -> bool {
    matches!(row.piece, PlanPiece::HandOff(_))
}

/// The rows a reader may see, by their last day; those without a day last.
fn rows<'a>(plan: &'a PlanView, audience: Audience) -> Vec<(Lane, &'a PlanRow)> {
    let lanes = plan.lanes.iter().filter(|lane| reads(audience, lane.lane));
    let rows = |lane: &'a LaneView| lane.rows.iter().map(|row| (lane.lane, row));
    let mut all: Vec<(Lane, &PlanRow)> = lanes.flat_map(rows).collect();
    all.sort_by_key(|(lane, row)| (row.to.is_none(), row.to, *lane, row.id));
    all
}

/// Rows with their last days set out before them: what, and in small whom it concerns, how many, with whom, how it stands.
fn dated(rows: &[(Lane, &PlanRow)]) -> Block {
    let row = |(lane, row): &(Lane, &PlanRow)| {
        let count = match &row.piece {
            PlanPiece::HandOff(hand) => hand.count.map(own::in_all).unwrap_or_default(),
            _ => String::new(),
        };
        let more = [words::lane(lane.name()), &count, with(row), row.status];
        let more: Vec<&str> = more.into_iter().filter(|own| !own.is_empty()).collect();
        Dated {
            when: row.to.map_or_else(|| words::UNDATED.to_owned(), own::day),
            runs: vec![
                Run::plain(format!("{}  ", row.title)),
                Run::small(more.join(" · ")),
            ],
        }
    };
    Block::Dated {
        rows: rows.iter().map(row).collect(),
    }
}

fn document(facts: &PlanFacts, title: &str, blocks: Vec<Block>, foot: &str) -> Document {
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
            note: foot.to_owned(),
        }),
        attachments: Vec::new(),
    }
}

/// The plan on paper: its steps on the first page, what is handed on after them.
pub fn plan_page(facts: &PlanFacts) -> Document {
    let (plan, mine) = (facts.plan, facts.audience == Audience::Me);
    let title = own::title(&plan.draft.title);
    // What is next is told from the rows this reader may see.
    let seen: Vec<&PlanRow> = rows(plan, facts.audience)
        .into_iter()
        .map(|(_, row)| row)
        .collect();
    let finding = said::finding(&plan.draft, Anchors::of(&plan.draft), &seen, facts.day);
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: own::TITLE.to_owned(),
            aside: Some(by_line(facts.name, facts.day)),
        },
        paragraph(Voice::Second, &plan.draft.title),
        Block::Rule,
        paragraph(Voice::Lead, &finding),
    ];
    if mine {
        for text in &plan.further {
            blocks.push(paragraph(Voice::Note, text));
        }
    }
    let (hands, steps): (Vec<_>, Vec<_>) = rows(plan, facts.audience)
        .into_iter()
        .partition(|(_, row)| is_hand(row));
    if !steps.is_empty() {
        blocks.push(heading(own::STEPS));
        blocks.push(dated(&steps));
    }
    if !hands.is_empty() {
        if !steps.is_empty() {
            blocks.push(Block::NewPage);
        }
        blocks.push(heading(own::HANDED));
        blocks.push(dated(&hands));
    }
    for lane in plan
        .lanes
        .iter()
        .filter(|own| reads(facts.audience, own.lane))
    {
        let name = words::lane(lane.lane.name());
        if let Some(text) = &lane.total {
            blocks.push(paragraph(Voice::Note, &format!("{name}: {text}")));
        }
        if let Some(text) = &lane.rule {
            blocks.push(paragraph(Voice::Note, text));
        }
    }
    if mine && !plan.mentees.is_empty() {
        blocks.push(heading(own::MENTEES));
        for mentee in &plan.mentees {
            let told = mentee
                .draft
                .told
                .map_or_else(|| own::NOT_TOLD.to_owned(), |day| own::told(&date(day)));
            let said = own::mentee(&told, &mentee.draft.over, &mentee.draft.agreement);
            blocks.push(Block::Paragraph {
                voice: Voice::Note,
                runs: vec![
                    Run::strong(format!("{}: ", mentee.draft.name)),
                    Run::plain(said),
                ],
            });
        }
    }
    document(facts, &title, blocks, own::FOOT)
}

/// A letter on paper, paragraph by paragraph.
pub fn letter_page(facts: &PlanFacts, letter: &PlanLetterDraft) -> Document {
    let parts = letter
        .text
        .split("\n\n")
        .filter(|own| !own.trim().is_empty());
    let blocks = parts.map(|own| paragraph(Voice::Body, own)).collect();
    document(facts, &letter.title, blocks, own::LETTER_FOOT)
}

/// Steps and hand-offs as a table for a spreadsheet. Notes are the person's alone.
pub fn plan_table(plan: &PlanView, audience: Audience) -> String {
    let mine = audience == Audience::Me;
    let mut head = vec![
        own::KIND,
        own::CONCERNS,
        own::WHAT,
        own::COUNT,
        own::WITH,
        own::FROM,
        own::UNTIL,
        own::STANDS,
    ];
    if mine {
        head.push(own::NOTE);
    }
    let line =
        |cells: &[String]| csv::line(&cells.iter().map(|own| csv::words(own)).collect::<Vec<_>>());
    let cells = |(lane, row): (Lane, &PlanRow)| {
        let (kind, count, note) = match &row.piece {
            PlanPiece::HandOff(hand) => (
                own::HAND_OFF,
                hand.count.map(|own| own.to_string()).unwrap_or_default(),
                hand.note.as_str(),
            ),
            PlanPiece::Step(step) => (own::STEP, String::new(), step.note.as_str()),
            _ => ("", String::new(), ""),
        };
        let day = |day: Option<Day>| day.map(|own| own.to_string()).unwrap_or_default();
        let mut all = vec![
            kind.to_owned(),
            words::lane(lane.name()).to_owned(),
            row.piece.title().to_owned(),
            count,
            with(row).to_owned(),
            day(row.from),
            day(row.to),
            row.status.to_owned(),
        ];
        if mine {
            all.push(note.to_owned());
        }
        all
    };
    let head: Vec<String> = head.into_iter().map(str::to_owned).collect();
    std::iter::once(head)
        .chain(rows(plan, audience).into_iter().map(cells))
        .map(|own| line(&own))
        .collect()
}
