//! The weekly pulse in the store.

use chrono::NaiveDate;
use rusqlite::{Connection, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::Result;
use crate::values::logs::pulse::Pulse;

const ALL: &str =
    "select monday, mattered, rested, decided, line from values_log_pulse order by monday";
const SET: &str = "insert into values_log_pulse (monday, mattered, rested, decided, line)
  values (:monday, :mattered, :rested, :decided, :line)
  on conflict (monday) do update
  set mattered = excluded.mattered, rested = excluded.rested, decided = excluded.decided, line = excluded.line
  where mattered is not excluded.mattered or rested is not excluded.rested
    or decided is not excluded.decided or line is not excluded.line";
const CLEAR: &str = "delete from values_log_pulse where monday = :monday";

/// What was said of weeks, the earliest first.
pub fn all(conn: &Connection) -> Result<Vec<Pulse>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        let monday: String = row.get("monday")?;
        Ok(Pulse {
            monday: Day(NaiveDate::parse_from_str(&monday, "%Y-%m-%d").unwrap_or_default()),
            mattered: row.get("mattered")?,
            rested: row.get("rested")?,
            decided: row.get("decided")?,
            line: row.get("line")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes what is said of a week.
pub fn set(tx: &Tx, pulse: &Pulse) -> Result<()> {
    let values = named_params! {
        ":monday": pulse.monday.to_string(), ":mattered": pulse.mattered, ":rested": pulse.rested,
        ":decided": pulse.decided, ":line": pulse.line
    };
    tx.execute(SET, values)?;
    Ok(())
}

/// Removes what was said of a week; something must have been.
pub fn clear(tx: &Tx, monday: Day) -> Result<()> {
    let rows = tx.execute(CLEAR, named_params! { ":monday": monday.to_string() })?;
    found(rows, "week")
}
