//! Places that were ticked, in the store.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};

use crate::day::Day;
use crate::desk::Tx;
use crate::error::Result;

const ALL: &str = "select place, day from mentoring_source order by place";
const TICK: &str = "insert into mentoring_source (place, day) values (:place, :day)
  on conflict (place) do nothing";
const UNTICK: &str = "delete from mentoring_source where place = :place";

/// What was ticked, and when.
pub fn ticks(conn: &Connection) -> Result<BTreeMap<String, Day>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        let day: String = row.get("day")?;
        Ok((row.get("place")?, Day::stored(&day)))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Ticks a place today.
pub fn tick(tx: &Tx, place: &str) -> Result<()> {
    let day = tx.now.today().to_string();
    tx.execute(TICK, named_params! { ":place": place, ":day": day })?;
    Ok(())
}

/// Takes a tick back.
pub fn untick(tx: &Tx, place: &str) -> Result<()> {
    tx.execute(UNTICK, named_params! { ":place": place })?;
    Ok(())
}
