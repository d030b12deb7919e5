//! The person's choices of weeks in the store.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, named_params};

use crate::day::Day;
use crate::desk::Tx;
use crate::error::Result;

const ALL: &str = "select monday, counted from calendars_week";
const SET: &str = "insert into calendars_week (monday, counted) values (:monday, :counted)
  on conflict (monday) do update set counted = excluded.counted";
const CLEAR: &str = "delete from calendars_week where monday = :monday";

/// Weeks about which the person decided.
pub fn choices(conn: &Connection) -> Result<BTreeMap<Day, bool>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        let monday: String = row.get("monday")?;
        Ok((Day(NaiveDate::parse_from_str(&monday, "%Y-%m-%d").unwrap_or_default()), row.get("counted")?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Counts a week, sets it aside, or (`None`) leaves it as proposed.
pub fn choose(tx: &Tx, monday: Day, counted: Option<bool>) -> Result<()> {
    let monday = monday.to_string();
    match counted {
        Some(counted) => tx.execute(SET, named_params! { ":monday": monday, ":counted": counted })?,
        None => tx.execute(CLEAR, named_params! { ":monday": monday })?,
    };
    Ok(())
}
