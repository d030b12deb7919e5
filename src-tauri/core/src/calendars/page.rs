//! The two calendars on one printed page, in the first person: the finding, the drawings, the hours, how it was counted.

use serde::Serialize;

use crate::calendars::page_data::attachments;
use crate::day::Day;
use crate::document::{
    Align, Block, Caption, Cell, Column, Document, Figure, Fit, Foot, Paper, Run, Table,
    TableColumn, Voice, closed,
};
use crate::figure::difference::{Change, Stretch, difference};
use crate::figure::dumbbell::{self, dumbbell};
use crate::figure::ground::{self, CoreHours, Window};
use crate::figure::swatch::{self, swatch};
use crate::figure::week::{self, week};
use crate::words::print::calendars as words;
use crate::words::print::{change, days_and_hours, hours, tenths};

/// Rows above which the drawings are made lower.
const FEW: usize = 8;
/// Calendars named; further ones are counted.
const SOURCES: usize = 2;
/// Longest name of a calendar, in characters.
const SOURCE: usize = 24;
/// Longest name inside a sentence, in characters.
const NAME: usize = 32;
/// Longest name of the page's owner, in characters.
const OWNER: usize = 28;
/// Runs of core hours told in words; further ones are only drawn.
const RUNS: usize = 2;

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
        title: format!("{}, {}", words::TITLE, crate::words::print::date(facts.day)),
        author: facts.name.clone(),
        day: facts.day,
        language: "en".to_owned(),
        paper: facts.paper,
        fit: Fit::OnePage,
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

fn note(text: String) -> Block {
    Block::Paragraph {
        voice: Voice::Note,
        runs: vec![Run::plain(text)],
    }
}

/// What most of the gap is, and what the page does not count.
fn second(facts: &PageFacts) -> String {
    let all = if tenths(facts.have_minutes.abs_diff(facts.wish_minutes)) == 0 {
        0
    } else {
        i64::from(facts.wish_minutes) - i64::from(facts.have_minutes)
    };
    let top = facts
        .rows
        .iter()
        .map(|row| (row, moved(row)))
        .filter(|(_, by)| all == 0 || by.signum() == all.signum())
        .max_by_key(|(_, by)| by.unsigned_abs())
        .filter(|(_, by)| tenths(u32::try_from(by.unsigned_abs()).unwrap_or(u32::MAX)) > 0);
    match top {
        Some((row, by)) => format!(
            "{} {}",
            words::most(&cut(&row.name, NAME), by, all),
            words::TIME_NOT_REASONS
        ),
        None => words::TIME_NOT_REASONS.to_owned(),
    }
}

fn drawings(facts: &PageFacts, height: u16) -> [Block; 2] {
    let sum = |change: Change| -> u32 {
        facts
            .difference
            .iter()
            .filter(|s| s.change == change)
            .map(|s| u32::from(s.to.saturating_sub(s.from)))
            .sum()
    };
    let (drop, add, other) = (sum(Change::Drop), sum(Change::Add), sum(Change::Other));
    let weeks = [
        (
            words::HAVE,
            facts.have_minutes,
            week(&facts.have, &facts.core, facts.window, height),
            words::week_in_words(words::HAVE, facts.have_minutes),
        ),
        (
            words::WISH,
            facts.wish_minutes,
            week(&facts.wish, &facts.core, facts.window, height),
            words::week_in_words(words::WISH, facts.wish_minutes),
        ),
        (
            words::DIFFERENCE,
            drop + add + other,
            difference(&facts.difference, &facts.core, facts.window, height),
            words::difference_in_words(drop, add, other),
        ),
    ];
    let columns = weeks.map(|(title, minutes, svg, alternative)| Column {
        share: 1,
        blocks: vec![Block::Figure {
            figure: Figure {
                svg,
                alternative,
                width: ground::WIDTH,
                height,
            },
            caption: Some(Caption {
                title: title.to_owned(),
                aside: Some(words::caption_hours(minutes)),
            }),
        }],
    });
    let framed = facts.core.iter().any(Option::is_some);
    [
        Block::Columns {
            columns: columns.into(),
        },
        note(words::key(drop, add, other, framed)),
    ]
}

fn hours_table(rows: &[KindHours], facts: &PageFacts) -> Table {
    let most = rows
        .iter()
        .map(|row| row.have.max(row.wish))
        .max()
        .unwrap_or(0);
    let figures = |title: &str, width| TableColumn {
        title: title.to_owned(),
        width: Some(width),
        align: Align::End,
    };
    let start = |title: &str, width| TableColumn {
        title: title.to_owned(),
        width,
        align: Align::Start,
    };
    Table {
        columns: vec![
            start(words::HOURS_A_WEEK, None),
            figures(words::HAVE_HOURS, 56),
            start(words::MARKS, Some(dumbbell::WIDTH + 28)),
            figures(words::WISH_HOURS, 56),
            figures(words::CHANGE, 72),
        ],
        rows: rows
            .iter()
            .map(|row| {
                vec![
                    Cell::Words {
                        runs: vec![Run::plain(row.name.clone())],
                        mark: (!row.letter.is_empty()).then(|| Figure {
                            svg: swatch(&row.letter, row.pattern),
                            alternative: String::new(),
                            width: swatch::WIDTH,
                            height: swatch::HEIGHT,
                        }),
                    },
                    Cell::plain(hours(row.have)),
                    Cell::Drawing {
                        figure: Figure {
                            svg: dumbbell(row.have, row.wish, most),
                            alternative: String::new(),
                            width: dumbbell::WIDTH,
                            height: dumbbell::HEIGHT,
                        },
                    },
                    Cell::plain(hours(row.wish)),
                    Cell::strong(change(moved(row))),
                ]
            })
            .collect(),
        total: Some(vec![
            Cell::strong(words::ALL_WORK),
            Cell::strong(hours(facts.have_minutes)),
            Cell::plain(""),
            Cell::strong(hours(facts.wish_minutes)),
            Cell::strong(change(
                i64::from(facts.wish_minutes) - i64::from(facts.have_minutes),
            )),
        ]),
    }
}

fn bands_table(bands: &[BandHours; 3]) -> Table {
    let figures = |title: &str, width| TableColumn {
        title: title.to_owned(),
        width: Some(width),
        align: Align::End,
    };
    Table {
        columns: vec![
            TableColumn {
                title: words::HOURS_A_WEEK.to_owned(),
                width: None,
                align: Align::Start,
            },
            figures(words::HAVE_HOURS, 52),
            figures(words::WISH_HOURS, 52),
            figures(words::CHANGE, 62),
        ],
        rows: words::BANDS
            .iter()
            .zip(bands)
            .map(|(name, band)| {
                vec![
                    Cell::plain(*name),
                    Cell::plain(hours(band.have)),
                    Cell::plain(hours(band.wish)),
                    Cell::strong(change(i64::from(band.wish) - i64::from(band.have))),
                ]
            })
            .collect(),
        total: None,
    }
}

fn protected(hours: Option<ProtectedHours>) -> String {
    match hours {
        Some(ProtectedHours { minutes, kept }) if minutes > 0 => words::protected(minutes, kept),
        _ => words::NOTHING_PROTECTED.to_owned(),
    }
}

/// The weeks, calendars and hours the figures rest on.
fn counted(facts: &PageFacts) -> String {
    let named: Vec<String> = facts
        .calendars
        .iter()
        .take(SOURCES)
        .map(|name| cut(name, SOURCE))
        .collect();
    let more = facts.calendars.len() - named.len();
    let mut said = vec![
        words::weeks(
            facts.weeks_counted,
            facts.weeks_set_aside,
            &words::sources(&named, more),
        ),
        core_hours(&facts.core),
    ];
    said.extend(facts.wish_drawn_on.map(words::wish_drawn));
    if tenths(facts.unsorted_minutes) > 0 {
        said.push(words::unsorted(facts.unsorted_minutes));
    }
    said.join(" ")
}

/// The core hours in words, or where to see them.
fn core_hours(core: &CoreHours) -> String {
    let runs = core_runs(core);
    if runs.len() > RUNS {
        words::CORE_FRAMED.to_owned()
    } else {
        words::core_hours(&runs)
    }
}

/// Runs of days with the same core hours, in words.
fn core_runs(core: &CoreHours) -> Vec<String> {
    let mut runs = Vec::new();
    let mut first = 0;
    while first < 7 {
        let last = (first..7)
            .take_while(|&day| core[day] == core[first])
            .last()
            .unwrap_or(first);
        if let Some((from, to)) = core[first] {
            runs.push(days_and_hours(first, last, from, to));
        }
        first = last + 1;
    }
    runs
}

fn moved(row: &KindHours) -> i64 {
    i64::from(row.wish) - i64::from(row.have)
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
        have: rest.iter().map(|row| row.have).sum(),
        wish: rest.iter().map(|row| row.wish).sum(),
    });
    limited
}

/// A name of at most `most` characters, that turns nothing around it.
fn cut(name: &str, most: usize) -> String {
    if name.chars().count() <= most {
        return closed(name);
    }
    let mut short: String = name.chars().take(most - 1).collect();
    short.truncate(short.trim_end_matches(|c: char| !c.is_alphanumeric()).len());
    short.push('…');
    closed(&short)
}
