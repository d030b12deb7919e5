//! Painted weeks in the store: whichever table holds their blocks, they are read and written in one way.

use std::collections::BTreeSet;

use rusqlite::{Connection, Row, named_params};

use crate::calendars::category::CategoryId;
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::grid::{Block, Cell, UNSORTED};
use crate::calendars::painted::PaintedWeek;
use crate::calendars::picture::store::everything;
use crate::day::Day;
use crate::desk::Tx;
use crate::error::{Error, Result};

/// The statements of one table of blocks; each takes the week they belong to as `:owner`.
#[derive(Debug)]
pub struct Sheet {
    /// Gives `day`, `from_slot`, `to_slot` and `category` of the owner's blocks in the order of the week.
    pub blocks: &'static str,
    /// Adds a block from `:day`, `:from`, `:to` and `:category`.
    pub insert: &'static str,
    /// Removes the block that is exactly that.
    pub delete: &'static str,
}

fn block(row: &Row) -> rusqlite::Result<Block> {
    Ok(Block {
        day: row.get("day")?,
        from: row.get("from_slot")?,
        to: row.get("to_slot")?,
        category: CategoryId(row.get("category")?),
    })
}

fn blocks(conn: &Connection, sheet: &Sheet, owner: i64) -> Result<Vec<Block>> {
    let mut statement = conn.prepare_cached(sheet.blocks)?;
    let rows = statement.query_map(named_params! { ":owner": owner }, block)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The week of this owner; an empty one where nothing is painted.
pub fn week(conn: &Connection, sheet: &Sheet, owner: i64) -> Result<PaintedWeek> {
    PaintedWeek::of(&blocks(conn, sheet, owner)?)
}

/// Writes a week and says how many blocks came or went; blocks that stay are left alone.
pub fn set(tx: &Tx, sheet: &Sheet, owner: i64, week: &PaintedWeek) -> Result<usize> {
    let old: BTreeSet<Block> = blocks(tx, sheet, owner)?.into_iter().collect();
    let new: BTreeSet<Block> = week.blocks().into_iter().collect();
    let write = |sql: &str, block: &Block| {
        let values = named_params! {
            ":owner": owner, ":day": block.day, ":from": block.from, ":to": block.to, ":category": block.category.0
        };
        tx.prepare_cached(sql)?.execute(values)
    };
    let mut changed = 0;
    for gone in old.difference(&new) {
        changed += write(sheet.delete, gone)?;
    }
    for come in new.difference(&old) {
        changed += write(sheet.insert, come)?;
    }
    Ok(changed)
}

/// The week a person has, of this kind, as cells to begin a painted week with; empty while no week of it was seen.
pub fn have(conn: &Connection, kind: WeekType, today: Day) -> Result<Vec<Cell>> {
    Ok(everything(conn, today)?.picture.tally_of(kind).shares())
}

/// A painted week to begin with, from the week a person has: each quarter hour as what it mostly is.
///
/// Refused while no week of this kind was seen, as it would paint nothing over what is there.
pub fn begin(conn: &Connection, kind: WeekType, today: Day) -> Result<PaintedWeek> {
    let cells = have(conn, kind, today)?;
    if cells.is_empty() {
        return Err(Error::Invalid {
            field: "kind",
            why: "needs a week of this kind in the calendars",
        });
    }
    Ok(PaintedWeek::from_have(&cells, |category| {
        category != UNSORTED
    }))
}
