//! The evening diary in the store.

use chrono::NaiveDate;
use rusqlite::{Connection, named_params};

use crate::calendars::category::CategoryId;
use crate::calendars::diary::Entry;
use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::Result;

const ALL: &str = "select day, category, minutes from calendars_diary order by day, id";
const SET: &str = "insert into calendars_diary (day, category, minutes) values (:day, :category, :minutes)
  on conflict (day, category) do update set minutes = excluded.minutes where minutes <> excluded.minutes";
const CLEAR: &str = "delete from calendars_diary where day = :day";

/// All lines in the order of days.
pub fn all(conn: &Connection) -> Result<Vec<Entry>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        let day: String = row.get("day")?;
        Ok(Entry {
            day: Day(NaiveDate::parse_from_str(&day, "%Y-%m-%d").unwrap_or_default()),
            category: CategoryId(row.get("category")?),
            minutes: row.get("minutes")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes a line.
pub fn set(tx: &Tx, entry: Entry) -> Result<()> {
    tx.execute(
        SET,
        named_params! {
            ":day": entry.day.to_string(), ":category": entry.category.0, ":minutes": entry.minutes
        },
    )?;
    Ok(())
}

/// Removes all lines of a day; there must be some.
pub fn clear(tx: &Tx, day: Day) -> Result<()> {
    let rows = tx.execute(CLEAR, named_params! { ":day": day.to_string() })?;
    found(rows, "day of the diary")
}
