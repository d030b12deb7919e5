//! The two calendars on one printed page, in the first person: the finding, the drawings, the hours, how it was counted.

use serde::Serialize;

use crate::calendars::page_data::attachments;
use crate::calendars::page_parts::{
    bands_table, counted, cut, drawings, hours_table, note, protected, second,
};
use crate::day::Day;
use crate::document::record::Look;
use crate::document::{Block, Column, Document, Fit, Foot, Paper, Run, Voice};
use crate::figure::difference::Stretch;
use crate::figure::ground::{self, CoreHours, Window};
use crate::figure::week;
use crate::words::print::{calendars as words, date};

/// Rows above which the drawings are made lower.
const FEW: usize = 8;
/// Longest name of the page's owner, in characters.
const OWNER: usize = 28;

/// Everything the page says, in plain numbers. Minutes are minutes a week, means over the weeks counted.
#[derive(Debug, Clone, PartialEq)]
pub struct PageFacts {
    /// Whose page it is, if that was told.
    pub name: Option<String>,
    /// The day it is made.
    pub day: Day,
    /// Paper to print on.
    pub paper: Paper,
    /// Kinds of work in their order.
    pub rows: Vec<KindHours>,
    /// All work in the week as it is.
    pub have_minutes: u32,
    /// All work in the week as wished.
    pub wish_minutes: u32,
    /// The week as it is.
    pub have: Vec<week::Block>,
    /// The week as wished.
    pub wish: Vec<week::Block>,
    /// Where they differ.
    pub difference: Vec<Stretch>,
    /// The hours of the day to be drawn.
    pub window: Window,
    /// Core hours by day.
    pub core: CoreHours,
    /// Work in core hours, in evenings and nights, on weekends.
    pub bands: [BandHours; 3],
    /// Time that is protected, where some is.
    pub protected: Option<ProtectedHours>,
    /// Work that has no kind yet.
    pub unsorted_minutes: u32,
    /// Weeks counted.
    pub weeks_counted: u32,
    /// Weeks set aside.
    pub weeks_set_aside: u32,
    /// Names of the calendars counted.
    pub calendars: Vec<String>,
    /// The day the wish was last drawn.
    pub wish_drawn_on: Option<Day>,
}

/// One kind of work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KindHours {
    /// Its name.
    pub name: String,
    /// Its letter in the drawings.
    pub letter: String,
    /// Its pattern in the drawings.
    #[serde(skip)]
    pub pattern: u8,
    /// Minutes a week as it is.
    pub have: u32,
    /// Minutes a week as wished.
    pub wish: u32,
}

/// Work within one band of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BandHours {
    /// Minutes a week as it is.
    pub have: u32,
    /// Minutes a week as wished.
    pub wish: u32,
}

/// Time a week that was to be kept free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProtectedHours {
    /// All of it.
    pub minutes: u32,
    /// What of it stayed free of other work.
    pub kept: u32,
}

/// The page. Always one page: more kinds than fit are added up, names that are too long are cut where they are printed and
/// stay whole in the attached data.
pub fn two_calendars_page(facts: &PageFacts) -> Document {
    let rows = limited(&facts.rows, room(facts.paper));
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: words::TITLE.to_owned(),
            aside: Some(words::by_line(
                facts
                    .name
                    .as_deref()
                    .map(|name| cut(name, OWNER))
                    .as_deref(),
                facts.day,
            )),
        },
        Block::Rule,
        Block::Paragraph {
            voice: Voice::Lead,
            runs: vec![Run::plain(words::lead(
                facts.have_minutes,
                facts.wish_minutes,
            ))],
        },
        Block::Paragraph {
            voice: Voice::Second,
            runs: vec![Run::plain(second(facts))],
        },
    ];
    let height = if rows.len() > FEW {
        ground::LOW
    } else {
        ground::HEIGHT
    };
    blocks.extend(drawings(facts, height));
    blocks.push(Block::Table(hours_table(&rows, facts)));
    blocks.push(Block::Columns {
        columns: vec![
            Column {
                share: 1,
                blocks: vec![
                    heading(words::WHEN),
                    Block::Table(bands_table(&facts.bands)),
                    heading(words::PROTECTED),
                    note(protected(facts.protected)),
                ],
            },
            Column {
                share: 1,
                blocks: vec![heading(words::COUNTED), note(counted(facts))],
            },
        ],
    });
    blocks.push(heading(words::ASK));
    blocks.push(Block::Lines { count: 3 });
    Document {
        title: format!("{}, {}", words::TITLE, date(facts.day)),
        author: facts.name.clone(),
        day: facts.day,
        language: "en".to_owned(),
        paper: facts.paper,
        fit: Fit::OnePage,
        look: Look::Page,
        head: None,
        blocks,
        foot: Some(Foot {
            note: words::FOOT.to_owned(),
        }),
        attachments: attachments(facts),
    }
}

fn heading(text: &str) -> Block {
    Block::Heading {
        level: 2,
        text: text.to_owned(),
        aside: None,
    }
}

/// Rows of the table that fit; further kinds are added up in a last one.
fn room(paper: Paper) -> usize {
    match paper {
        Paper::A4 => 12,
        Paper::Letter => 10,
    }
}

/// At most `most` rows; the last adds up what does not fit.
fn limited(rows: &[KindHours], most: usize) -> Vec<KindHours> {
    if rows.len() <= most {
        return rows.to_vec();
    }
    let (shown, rest) = rows.split_at(most - 1);
    let mut limited = shown.to_vec();
    limited.push(KindHours {
        name: words::OTHER_KINDS.to_owned(),
        letter: String::new(),
        pattern: 0,
        have: rest.iter().map(|row| row.have).fold(0, u32::saturating_add),
        wish: rest.iter().map(|row| row.wish).fold(0, u32::saturating_add),
    });
    limited
}

#[cfg(test)]
mod tests {
    use super::{KindHours, limited};

    #[test]
    fn kinds_that_do_not_fit_are_added_up_and_none_is_lost() {
        let rows: Vec<KindHours> = (0..15)
            .map(|index| KindHours {
                name: format!("Kind {index}"),
                letter: "K".to_owned(),
                pattern: index,
                have: u32::from(index) * 60,
                wish: 30,
            })
            .collect();
        assert_eq!(limited(&rows[..12], 12), rows[..12]);
        let shown = limited(&rows, 12);
        assert_eq!(shown.len(), 12);
        assert_eq!(shown[..11], rows[..11]);
        let sum = |rows: &[KindHours]| {
            rows.iter()
                .map(|r| (r.have, r.wish))
                .fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1))
        };
        assert_eq!(sum(&shown), sum(&rows));
    }
}
