//! Commands that lay the two weeks side by side and print them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::calendar;
use crate::calendars::compare::{BandRow, Difference, Kept, Row, Sides, WeekGrid};
use crate::calendars::hours::Part;
use crate::calendars::picture::store::everything;
use crate::calendars::wish;
use crate::calendars::workings::workings;
use crate::contract::Command;
use crate::day::Day;
use crate::error::Result;
use crate::session::Session;
use crate::working::Working;

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

/// How one figure was worked out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeyedWorking {
    /// Which: "have", "wish", "rows", "bands", "protected", "difference", "unsorted".
    pub key: String,
    /// How.
    pub working: Working,
}

/// The two weeks side by side. All hours are work; rows and bands add up to the totals.
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
    /// Minutes a week that are not sorted yet; in none of the sums.
    #[ts(type = "number")]
    pub unsorted_minutes: u64,
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
    let sides = Sides { have: tally, wish: &all.wish, categories: &all.categories, hours: &all.hours };
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
        difference: if missing.is_empty() { sides.differences() } else { Vec::new() },
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
        weeks_counted: tally.weeks,
        weeks_set_aside: all.picture.weeks.len() as u32 - tally.weeks,
        calendars: calendars.into_iter().map(|calendar| calendar.name).collect(),
        wish_drawn_on,
        core: all.hours.core,
        first_slot,
        last_slot,
        working: working.into_iter().map(|(key, working)| KeyedWorking { key: key.to_owned(), working }).collect(),
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
