//! Figures taken elsewhere, in the store.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::values::logs::score::{ScoreDraft, ScoreId};

const ALL: &str = "select id, scale, day, value, note from values_log_score order by id";
const INSERT: &str =
    "insert into values_log_score (scale, day, value, note) values (:scale, :day, :value, :note)";
const UPDATE: &str =
    "update values_log_score set scale = :scale, day = :day, value = :value, note = :note
  where id = :id and (scale <> :scale or day <> :day or value <> :value or note is not :note)";
const DELETE: &str = "delete from values_log_score where id = :id";

fn score(row: &Row) -> rusqlite::Result<(ScoreId, ScoreDraft)> {
    let day: String = row.get("day")?;
    let draft = ScoreDraft {
        scale: row.get("scale")?,
        day: Day(NaiveDate::parse_from_str(&day, "%Y-%m-%d").unwrap_or_default()),
        thousandths: row.get("value")?,
        note: row.get("note")?,
    };
    Ok((ScoreId(row.get("id")?), draft))
}

/// All, in the order in which they were typed in.
pub fn all(conn: &Connection) -> Result<Vec<(ScoreId, ScoreDraft)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], score)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One that must be there.
pub fn one(conn: &Connection, id: ScoreId) -> Result<ScoreDraft> {
    let mut own = all(conn)?.into_iter().filter(|(other, _)| *other == id);
    own.next()
        .map(|(_, draft)| draft)
        .ok_or(Error::NotFound { what: "figure" })
}

/// Adds one.
pub fn add(tx: &Tx, draft: &ScoreDraft) -> Result<()> {
    let values = named_params! {
        ":scale": draft.scale, ":day": draft.day.to_string(), ":value": draft.thousandths, ":note": draft.note
    };
    tx.execute(INSERT, values)?;
    Ok(())
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: ScoreId, draft: &ScoreDraft) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0, ":scale": draft.scale, ":day": draft.day.to_string(), ":value": draft.thousandths,
        ":note": draft.note
    };
    tx.execute(UPDATE, values)?;
    Ok(())
}

/// Removes one that must be there.
pub fn remove(tx: &Tx, id: ScoreId) -> Result<()> {
    let rows = tx.execute(DELETE, named_params! { ":id": id.0 })?;
    found(rows, "figure")
}
