//! Commands that lay the two weeks side by side and print them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::calendar;
use crate::calendars::category::CategoryId;
use crate::calendars::compare::{BandRow, Change, Difference, Kept, Row, Sides, WeekGrid};
use crate::calendars::grid::{Block, UNSORTED};
use crate::calendars::hours::Part;
use crate::calendars::page::{BandHours, KindHours, PageFacts, ProtectedHours, two_calendars_page};
use crate::calendars::page_data::table;
use crate::calendars::picture::store::everything;
use crate::calendars::wish;
use crate::calendars::workings::workings;
use crate::contract::Command;
use crate::day::Day;
use crate::document::Paper;
use crate::error::{Error, Result};
use crate::figure::difference::{self, Stretch};
use crate::figure::ground::Window;
use crate::figure::week;
use crate::session::Session;
use crate::store::ground;
use crate::words::print::calendars as words;
use crate::working::KeyedWorking;

/// The pattern of what is not sorted: white.
const PLAIN: u8 = 0;

/// What is still needed before two weeks can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Missing {
    /// No calendar was brought in.
    Calendar,
    /// No week counts.
    Weeks,
    /// No wish is drawn.
    Wish,
}

/// The two weeks side by side. All hours are work; bands add up to the totals, and so do rows with what is not sorted.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// Nothing is missing.
    pub ready: bool,
    /// What is.
    pub missing: Vec<Missing>,
    /// The week the person has.
    pub have: WeekGrid,
    /// The week they wish for.
    pub wish: WeekGrid,
    /// Where they differ; empty while something is missing.
    pub difference: Vec<Difference>,
    /// Minutes a week by kind of work, in the order of categories.
    pub rows: Vec<Row>,
    /// All work now, in minutes a week.
    #[ts(type = "number")]
    pub have_total: u64,
    /// All work wished.
    #[ts(type = "number")]
    pub wish_total: u64,
    /// `wishTotal - haveTotal`.
    #[ts(type = "number")]
    pub change: i64,
    /// The same work by part of the week.
    pub bands: Vec<BandRow>,
    /// Protected time, if any was promised.
    pub protected: Option<Kept>,
    /// Of `haveTotal`, minutes a week that are not sorted yet; they are in no row.
    #[ts(type = "number")]
    pub unsorted_minutes: u64,
    /// Of `haveTotal`, minutes a week that no calendar holds; they lie at no time of day and in no grid.
    #[ts(type = "number")]
    pub unheld_minutes: u64,
    /// Weeks that count.
    pub weeks_counted: u32,
    /// Weeks that do not.
    pub weeks_set_aside: u32,
    /// Names of the calendars.
    pub calendars: Vec<String>,
    /// The day the wish was last drawn on.
    pub wish_drawn_on: Option<Day>,
    /// Working hours, seven days from Monday.
    pub core: Vec<Option<Part>>,
    /// First quarter hour worth drawing.
    pub first_slot: u8,
    /// Last quarter hour worth drawing, exclusive.
    pub last_slot: u8,
    /// How the figures were worked out.
    pub working: Vec<KeyedWorking>,
}

/// Compares what is stored now.
pub(crate) fn comparison(session: &mut Session) -> Result<Comparison> {
    let now = session.clock.now();
    let conn = session.desk()?.read();
    let all = everything(conn, now.today())?;
    let calendars = calendar::store::all(conn, now)?;
    let wish_drawn_on = wish::store::drawn_on(conn)?;
    let tally = &all.picture.tally;
    let sides = Sides {
        have: tally,
        wish: &all.wish,
        categories: &all.categories,
        hours: &all.hours,
        unheld: &all.unheld,
    };
    let sums = sides.sums();
    let missing: Vec<Missing> = [
        (calendars.is_empty(), Missing::Calendar),
        (tally.weeks == 0, Missing::Weeks),
        (all.wish.blocks().is_empty(), Missing::Wish),
    ]
    .into_iter()
    .filter_map(|(lacks, what)| lacks.then_some(what))
    .collect();
    let (first_slot, last_slot) = sides.drawn_part();
    let working = workings(&sides, &sums, all.picture.weeks.len() as u32 - tally.weeks);
    Ok(Comparison {
        ready: missing.is_empty(),
        difference: if missing.is_empty() {
            sides.differences()
        } else {
            Vec::new()
        },
        missing,
        have: WeekGrid::have(tally, &all.categories),
        wish: WeekGrid::wish(&all.wish, &all.categories),
        have_total: sums.have,
        wish_total: sums.wish,
        change: sums.wish as i64 - sums.have as i64,
        rows: sums.rows,
        bands: sums.bands,
        protected: sums.kept,
        unsorted_minutes: sums.unsorted,
        unheld_minutes: sums.unheld,
        weeks_counted: tally.weeks,
        weeks_set_aside: all.picture.weeks.len() as u32 - tally.weeks,
        calendars: calendars
            .into_iter()
            .map(|calendar| calendar.name)
            .collect(),
        wish_drawn_on,
        core: all.hours.core,
        first_slot,
        last_slot,
        working: working
            .into_iter()
            .map(|(key, working)| KeyedWorking {
                key: key.to_owned(),
                working,
            })
            .collect(),
    })
}

/// Asks for the comparison.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Compare {}

impl Command for Compare {
    const NAME: &'static str = "compare";
    type Reply = Comparison;

    fn run(self, session: &mut Session) -> Result<Comparison> {
        comparison(session)
    }
}

/// A page that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedPage {
    /// Name of the file, without its folder.
    pub name: String,
}

/// Presses the comparison to one page and saves it where the person chose.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveComparison {
    /// Token of the chosen file.
    file: String,
}

impl Command for SaveComparison {
    const NAME: &'static str = "saveComparison";
    type Reply = SavedPage;

    fn run(self, session: &mut Session) -> Result<SavedPage> {
        let compared = comparison(session)?;
        if !compared.ready {
            return Err(Error::Invalid {
                field: "file",
                why: "needs a calendar, a week that counts and a wish",
            });
        }
        let today = session.clock.now().today();
        let name = ground::facts(session.desk()?.read())?.name;
        let page = two_calendars_page(&facts(&compared, name, today));
        let saved = session.save(&self.file, &page)?;
        Ok(SavedPage { name: saved.name })
    }
}

/// Saves the hours of both weeks by kind of work as a table.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveHours {
    /// Token of the chosen file.
    file: String,
}

impl Command for SaveHours {
    const NAME: &'static str = "saveHours";
    type Reply = SavedPage;

    fn run(self, session: &mut Session) -> Result<SavedPage> {
        let compared = comparison(session)?;
        let today = session.clock.now().today();
        let hours = table(&facts(&compared, None, today));
        let saved = session.save_bytes(&self.file, hours.as_bytes())?;
        Ok(SavedPage { name: saved.name })
    }
}

/// The comparison as the printed page takes it: the same figures.
fn facts(compared: &Comparison, name: Option<String>, day: Day) -> PageFacts {
    let print = |id: CategoryId| {
        if id == UNSORTED {
            return Some((words::NO_LETTER.to_owned(), PLAIN));
        }
        let row = compared.rows.iter().position(|row| row.category == id)?;
        Some((compared.rows[row].letter.clone(), row as u8))
    };
    let blocks = |grid: &WeekGrid| -> Vec<week::Block> {
        let block = |block: &Block| {
            // Only work is printed: life is the person's own.
            let (letter, pattern) = print(block.category)?;
            let (from, to) = (u16::from(block.from) * 15, u16::from(block.to) * 15);
            Some(week::Block {
                day: block.day,
                from,
                to,
                letter,
                pattern,
            })
        };
        grid.blocks.iter().filter_map(block).collect()
    };
    let stretch = |part: &Difference| Stretch {
        day: part.day,
        from: u16::from(part.from) * 15,
        to: u16::from(part.to) * 15,
        change: match part.kind {
            Change::Drop => difference::Change::Drop,
            Change::Add => difference::Change::Add,
            Change::Other => difference::Change::Other,
        },
    };
    let band = |index: usize| {
        let row = compared.bands.get(index);
        let minutes = row
            .map(|row| (row.have as u32, row.wish as u32))
            .unwrap_or_default();
        BandHours {
            have: minutes.0,
            wish: minutes.1,
        }
    };
    let core = |day: usize| {
        compared
            .core
            .get(day)
            .copied()
            .flatten()
            .map(|part| (part.from, part.to))
    };
    let kind = |(pattern, row): (usize, &Row)| KindHours {
        name: row.name.clone(),
        letter: row.letter.clone(),
        pattern: pattern as u8,
        have: row.have as u32,
        wish: row.wish as u32,
    };
    let mut rows: Vec<KindHours> = compared.rows.iter().enumerate().map(kind).collect();
    if compared.unsorted_minutes > 0 {
        rows.push(KindHours {
            name: words::NOT_SORTED.to_owned(),
            letter: words::NO_LETTER.to_owned(),
            pattern: PLAIN,
            have: compared.unsorted_minutes as u32,
            wish: 0,
        });
    }
    PageFacts {
        name,
        day,
        paper: Paper::A4,
        rows,
        have_minutes: compared.have_total as u32,
        wish_minutes: compared.wish_total as u32,
        have: blocks(&compared.have),
        wish: blocks(&compared.wish),
        difference: compared.difference.iter().map(stretch).collect(),
        window: Window {
            from: u16::from(compared.first_slot) * 15,
            to: u16::from(compared.last_slot) * 15,
        },
        core: std::array::from_fn(core),
        bands: [band(0), band(1), band(2)],
        protected: compared
            .protected
            .filter(|kept| kept.share.is_some())
            .map(|kept| ProtectedHours {
                minutes: kept.minutes as u32,
                kept: kept.kept as u32,
            }),
        unsorted_minutes: compared.unsorted_minutes as u32,
        weeks_counted: compared.weeks_counted,
        weeks_set_aside: compared.weeks_set_aside,
        calendars: compared.calendars.clone(),
        wish_drawn_on: compared.wish_drawn_on,
    }
}
