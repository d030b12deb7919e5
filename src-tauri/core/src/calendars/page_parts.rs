//! The parts of the printed page: its sentences, drawings and tables.

use crate::calendars::page::{BandHours, KindHours, PageFacts, ProtectedHours};
use crate::document::direction::closed;
use crate::document::{
    Align, Block, Caption, Cell, Column, Figure, Run, Table, TableColumn, Voice,
};
use crate::figure::difference::{Change, difference};
use crate::figure::dumbbell::{self, dumbbell};
use crate::figure::ground::{self, CoreHours};
use crate::figure::swatch::{self, swatch};
use crate::figure::week::week;
use crate::words::print::calendars as words;
use crate::words::print::{change, days_and_hours, hours, tenths};

/// Calendars named; further ones are counted.
const SOURCES: usize = 2;
/// Longest name of a calendar, in characters.
const SOURCE: usize = 24;
/// Longest name inside a sentence, in characters.
const NAME: usize = 32;
/// Runs of core hours told in words; further ones are only drawn.
const RUNS: usize = 2;

/// A quiet paragraph.
pub fn note(text: String) -> Block {
    Block::Paragraph {
        voice: Voice::Note,
        runs: vec![Run::plain(text)],
    }
}

/// What most of the gap is, and what the page does not count.
pub fn second(facts: &PageFacts) -> String {
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

/// The three weeks side by side, and the key below them.
pub fn drawings(facts: &PageFacts, height: u16) -> [Block; 2] {
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

/// Hours by kind of work.
pub fn hours_table(rows: &[KindHours], facts: &PageFacts) -> Table {
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

/// Hours by time of the week.
pub fn bands_table(bands: &[BandHours; 3]) -> Table {
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

/// How much of the protected time was kept.
pub fn protected(hours: Option<ProtectedHours>) -> String {
    match hours {
        Some(ProtectedHours { minutes, kept }) if minutes > 0 => words::protected(minutes, kept),
        _ => words::NOTHING_PROTECTED.to_owned(),
    }
}

/// The weeks, calendars and hours the figures rest on.
pub fn counted(facts: &PageFacts) -> String {
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

/// A name of at most `most` characters, that turns nothing around it.
pub fn cut(name: &str, most: usize) -> String {
    if name.chars().count() <= most {
        return closed(name);
    }
    let mut short: String = name.chars().take(most - 1).collect();
    short.truncate(short.trim_end_matches(|c: char| !c.is_alphanumeric()).len());
    short.push('…');
    closed(&short)
}
