//! Working hours and protected time in the store.

use rusqlite::{Connection, named_params};

use crate::calendars::category::CategoryId;
use crate::calendars::hours::{Hours, Part, Protected};
use crate::desk::Tx;
use crate::error::Result;

const CORE: &str = "select id, from_minute, to_minute from calendars_hours";
const PROTECTED: &str = "select day, from_minute, to_minute, category from calendars_protected order by day, from_minute";
const SET_CORE: &str = "insert into calendars_hours (id, from_minute, to_minute) values (:id, :from, :to)
  on conflict (id) do update set from_minute = excluded.from_minute, to_minute = excluded.to_minute
  where from_minute <> excluded.from_minute or to_minute <> excluded.to_minute";
const CLEAR_CORE: &str = "delete from calendars_hours where id = :id";
const CLEAR_PROTECTED: &str = "delete from calendars_protected";
const INSERT_PROTECTED: &str = "insert into calendars_protected (day, from_minute, to_minute, category)
  values (:day, :from, :to, :category)";

/// Working hours and protected time.
pub fn hours(conn: &Connection) -> Result<Hours> {
    let mut core = vec![None; 7];
    let mut statement = conn.prepare_cached(CORE)?;
    let rows = statement.query_map([], |row| {
        Ok((usize::from(row.get::<_, u8>("id")?), Part { from: row.get("from_minute")?, to: row.get("to_minute")? }))
    })?;
    for row in rows {
        let (id, part) = row?;
        if let Some(day) = id.checked_sub(1).and_then(|day| core.get_mut(day)) {
            *day = Some(part);
        }
    }
    let mut statement = conn.prepare_cached(PROTECTED)?;
    let rows = statement.query_map([], |row| {
        Ok(Protected {
            day: row.get("day")?,
            from: row.get("from_minute")?,
            to: row.get("to_minute")?,
            category: row.get::<_, Option<i64>>("category")?.map(CategoryId),
        })
    })?;
    Ok(Hours { core, protected: rows.collect::<rusqlite::Result<_>>()? })
}

/// Writes working hours and protected time.
pub fn set(tx: &Tx, hours: &Hours) -> Result<()> {
    for (id, part) in (1_i64..).zip(&hours.core) {
        match part {
            Some(part) => tx.execute(SET_CORE, named_params! { ":id": id, ":from": part.from, ":to": part.to })?,
            None => tx.execute(CLEAR_CORE, named_params! { ":id": id })?,
        };
    }
    tx.execute(CLEAR_PROTECTED, [])?;
    for part in &hours.protected {
        let category = part.category.map(|category| category.0);
        tx.execute(
            INSERT_PROTECTED,
            named_params! { ":day": part.day, ":from": part.from, ":to": part.to, ":category": category },
        )?;
    }
    Ok(())
}
