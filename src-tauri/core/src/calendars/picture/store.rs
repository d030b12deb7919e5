//! Reads all that the picture of the weeks is drawn from.

use rusqlite::Connection;

use crate::calendars::category::{self, Category};
use crate::calendars::compare::Unheld;
use crate::calendars::event::{self, Event};
use crate::calendars::hours::{self, Hours};
use crate::calendars::picture::Picture;
use crate::calendars::policy::{self, Policy};
use crate::calendars::shadow::{self, ShadowRow};
use crate::calendars::weeks;
use crate::calendars::wish::{self, Wish};
use crate::day::Day;
use crate::error::Result;

/// Everything stored about the two calendars, and what follows from it.
#[derive(Debug, Clone)]
pub struct Everything {
    /// Categories in their order.
    pub categories: Vec<Category>,
    /// Entries in the order of time, whether they count or not.
    pub events: Vec<Event>,
    /// Which of them count.
    pub policy: Policy,
    /// The weeks and their sum.
    pub picture: Picture,
    /// The wished week.
    pub wish: Wish,
    /// Working hours and protected time.
    pub hours: Hours,
    /// What no calendar holds.
    pub unheld: Vec<Unheld>,
}

/// Reads it all.
pub fn everything(conn: &Connection, today: Day) -> Result<Everything> {
    let categories = category::store::all(conn)?;
    let events = event::store::all(conn)?;
    let policy = policy::store::policy(conn)?;
    let choices = weeks::store::choices(conn)?;
    let picture = Picture::of(&events, &choices, &categories, &policy, today);
    Ok(Everything {
        categories,
        events,
        policy,
        picture,
        wish: wish::store::wish(conn)?,
        hours: hours::store::hours(conn)?,
        unheld: shadow::store::view(conn)?.rows.iter().map(unheld).collect(),
    })
}

fn unheld(row: &ShadowRow) -> Unheld {
    Unheld {
        category: row.category,
        band: row.band,
        minutes: u64::from(row.range.likely),
    }
}
