//! Drawn blocks and how they feel, in the store.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::calendars::category::CategoryId;
use crate::calendars::feeling::{Feeling, FeelingId, FeelingReason, FeelingsView, Rating};
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::grid::Block;
use crate::day::Day;
use crate::desk::Tx;
use crate::error::{Error, Result};

const OF_KIND: &str =
    "select id, drawn_on, category, day, from_slot, to_slot, felt, least, reason, rated_on
  from calendars_feeling where kind = :kind order by id";
const KIND: &str = "select kind, category from calendars_feeling where id = :id";
const INSERT: &str =
    "insert into calendars_feeling (drawn_on, kind, category, day, from_slot, to_slot)
  values (:drawn_on, :kind, :category, :day, :from, :to)";
const RATE: &str = "update calendars_feeling set felt = :felt, least = :least, reason = :reason, rated_on = :rated_on
  where id = :id and (felt is not :felt or least is not :least or reason is not :reason or rated_on is not :rated_on)";
const UNRATE: &str =
    "update calendars_feeling set felt = null, least = null, reason = null, rated_on = null
  where id = :id and felt is not null";
const CLEAR: &str = "delete from calendars_feeling where kind = :kind";

fn day(text: &str) -> Day {
    Day(NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap_or_default())
}

fn feeling(row: &Row) -> rusqlite::Result<Feeling> {
    let drawn_on: String = row.get("drawn_on")?;
    let reason: Option<String> = row.get("reason")?;
    let rated_on: Option<String> = row.get("rated_on")?;
    let (felt, least): (Option<i8>, Option<i8>) = (row.get("felt")?, row.get("least")?);
    let rating = felt.zip(least).map(|(felt, least)| Rating {
        felt,
        least,
        reason: reason.as_deref().and_then(FeelingReason::named),
    });
    Ok(Feeling {
        id: FeelingId(row.get("id")?),
        drawn_on: day(&drawn_on),
        block: Block {
            day: row.get("day")?,
            from: row.get("from_slot")?,
            to: row.get("to_slot")?,
            category: CategoryId(row.get("category")?),
        },
        rated: rating.zip(rated_on.as_deref().map(day)),
    })
}

/// The blocks drawn for a kind of week.
pub fn all(conn: &Connection, kind: WeekType) -> Result<Vec<Feeling>> {
    let mut statement = conn.prepare_cached(OF_KIND)?;
    let rows = statement.query_map(named_params! { ":kind": kind.name() }, feeling)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The blocks drawn for a kind of week as they are shown.
pub fn view(conn: &Connection, kind: WeekType) -> Result<FeelingsView> {
    Ok(FeelingsView::of(kind, all(conn, kind)?))
}

/// The kind of week and the category of a drawn block that must be there.
pub fn one(conn: &Connection, id: FeelingId) -> Result<(WeekType, CategoryId)> {
    let row = conn.query_row(KIND, named_params! { ":id": id.0 }, |row| {
        let kind: String = row.get("kind")?;
        Ok((kind, CategoryId(row.get("category")?)))
    });
    let (kind, category) = row.optional()?.ok_or(Error::NotFound { what: "block" })?;
    // The table's own check lets no other names in.
    let kind = WeekType::named(&kind).unwrap_or(WeekType::Ordinary);
    Ok((kind, category))
}

/// Keeps drawn blocks.
pub fn keep(tx: &Tx, kind: WeekType, blocks: &[Block]) -> Result<()> {
    let today = tx.now.today().to_string();
    for block in blocks {
        tx.prepare_cached(INSERT)?.execute(named_params! {
            ":drawn_on": today, ":kind": kind.name(), ":category": block.category.0,
            ":day": block.day, ":from": block.from, ":to": block.to
        })?;
    }
    Ok(())
}

/// Writes how a block feels, as of today.
pub fn rate(tx: &Tx, id: FeelingId, rating: Rating) -> Result<()> {
    let values = named_params! {
        ":id": id.0, ":felt": rating.felt, ":least": rating.least,
        ":reason": rating.reason.map(FeelingReason::name), ":rated_on": tx.now.today().to_string()
    };
    tx.execute(RATE, values)?;
    Ok(())
}

/// Takes a rating back; the block stays.
pub fn unrate(tx: &Tx, id: FeelingId) -> Result<()> {
    tx.execute(UNRATE, named_params! { ":id": id.0 })?;
    Ok(())
}

/// Removes the blocks drawn for a kind of week, with their ratings.
pub fn clear(tx: &Tx, kind: WeekType) -> Result<()> {
    tx.execute(CLEAR, named_params! { ":kind": kind.name() })?;
    Ok(())
}
