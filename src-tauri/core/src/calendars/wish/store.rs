//! The wished week in the store: its blocks, and the day each was drawn.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{Connection, Row, named_params};

use crate::calendars::category::CategoryId;
use crate::calendars::grid::Block;
use crate::calendars::wish::Wish;
use crate::day::Day;
use crate::desk::Tx;
use crate::error::Result;

const ALL: &str = "select day, from_slot, to_slot, category from calendars_wish order by day, from_slot";
const DRAWN: &str = "select max(drawn_on) from calendars_wish";
const INSERT: &str = "insert into calendars_wish (day, from_slot, to_slot, category, drawn_on)
  values (:day, :from, :to, :category, :drawn_on)";
const DELETE: &str = "delete from calendars_wish
  where day = :day and from_slot = :from and to_slot = :to and category = :category";

fn block(row: &Row) -> rusqlite::Result<Block> {
    Ok(Block {
        day: row.get("day")?,
        from: row.get("from_slot")?,
        to: row.get("to_slot")?,
        category: CategoryId(row.get("category")?),
    })
}

/// The wished week; an empty one when none is drawn.
pub fn wish(conn: &Connection) -> Result<Wish> {
    let mut statement = conn.prepare_cached(ALL)?;
    let blocks = statement.query_map([], block)?.collect::<rusqlite::Result<Vec<_>>>()?;
    Wish::of(&blocks)
}

/// The day the wish was last drawn on; `None` while it is empty.
pub fn drawn_on(conn: &Connection) -> Result<Option<Day>> {
    let day: Option<String> = conn.query_row(DRAWN, [], |row| row.get(0))?;
    Ok(day.and_then(|day| NaiveDate::parse_from_str(&day, "%Y-%m-%d").ok()).map(Day))
}

/// Writes a wish: blocks that stay are left alone, with the day they were drawn on.
pub fn set(tx: &Tx, wish: &Wish) -> Result<()> {
    let old: BTreeSet<Block> = {
        let mut statement = tx.prepare_cached(ALL)?;
        statement.query_map([], block)?.collect::<rusqlite::Result<_>>()?
    };
    let new: BTreeSet<Block> = wish.blocks().into_iter().collect();
    for gone in old.difference(&new) {
        let values =
            named_params! { ":day": gone.day, ":from": gone.from, ":to": gone.to, ":category": gone.category.0 };
        tx.prepare_cached(DELETE)?.execute(values)?;
    }
    let today = tx.now.today().to_string();
    for block in new.difference(&old) {
        let values = named_params! {
            ":day": block.day, ":from": block.from, ":to": block.to, ":category": block.category.0, ":drawn_on": today
        };
        tx.prepare_cached(INSERT)?.execute(values)?;
    }
    Ok(())
}
