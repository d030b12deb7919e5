//! The person's own figures in the store.

use rusqlite::{Connection, named_params};

use crate::desk::Tx;
use crate::error::Result;
use crate::values::logs::basis::LogBasis;

const READ: &str = "select weeks, year_hours, hourly, currency from values_log_basis where id = 1";
const SET: &str = "update values_log_basis
  set weeks = :weeks, year_hours = :year_hours, hourly = :hourly, currency = :currency
  where id = 1
    and (weeks <> :weeks or year_hours is not :year_hours or hourly is not :hourly or currency <> :currency)";

/// Reads them.
pub fn basis(conn: &Connection) -> Result<LogBasis> {
    Ok(conn.query_row(READ, [], |row| {
        Ok(LogBasis {
            weeks: row.get("weeks")?,
            year_hours: row.get("year_hours")?,
            hourly: row.get("hourly")?,
            currency: row.get("currency")?,
        })
    })?)
}

/// Writes them; writing what already stands changes nothing.
pub fn set(tx: &Tx, basis: &LogBasis) -> Result<()> {
    let values = named_params! {
        ":weeks": basis.weeks, ":year_hours": basis.year_hours, ":hourly": basis.hourly, ":currency": basis.currency
    };
    tx.execute(SET, values)?;
    Ok(())
}
