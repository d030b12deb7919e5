//! Named hours in the store.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::calendars::mask::{Mask, MaskId, MaskPart};
use crate::desk::{Tx, found};
use crate::error::{Error, Result};

const ALL: &str = "select id, name from calendars_mask order by position, id";
const NAME: &str = "select name from calendars_mask where id = :id";
const PARTS: &str = "select mask, day, from_minute, to_minute from calendars_mask_part order by mask, day, from_minute";
const LAST: &str = "select coalesce(max(position) + 1, 0) from calendars_mask";
const INSERT: &str = "insert into calendars_mask (name, position) values (:name, :position)";
const RENAME: &str = "update calendars_mask set name = :name where id = :id and name <> :name";
const PLACE: &str =
    "update calendars_mask set position = :position where id = :id and position <> :position";
const DELETE: &str = "delete from calendars_mask where id = :id";
const INSERT_PART: &str = "insert into calendars_mask_part (mask, day, from_minute, to_minute)
  values (:mask, :day, :from, :to)";
const CLEAR_PARTS: &str = "delete from calendars_mask_part where mask = :mask";

/// All named hours in their order.
pub fn all(conn: &Connection) -> Result<Vec<Mask>> {
    let mut parts: BTreeMap<MaskId, Vec<MaskPart>> = BTreeMap::new();
    let mut statement = conn.prepare_cached(PARTS)?;
    let rows = statement.query_map([], |row| {
        let part = MaskPart {
            day: row.get("day")?,
            from: row.get("from_minute")?,
            to: row.get("to_minute")?,
        };
        Ok((MaskId(row.get("mask")?), part))
    })?;
    for row in rows {
        let (mask, part) = row?;
        parts.entry(mask).or_default().push(part);
    }
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        let id = MaskId(row.get("id")?);
        Ok(Mask {
            id,
            name: row.get("name")?,
            parts: parts.remove(&id).unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The name of hours that must be there.
pub fn name(conn: &Connection, id: MaskId) -> Result<String> {
    let name = conn
        .query_row(NAME, named_params! { ":id": id.0 }, |row| row.get("name"))
        .optional()?;
    name.ok_or(Error::NotFound {
        what: "named hours",
    })
}

/// Adds named hours at the end.
pub fn add(tx: &Tx, name: &str, parts: &[MaskPart]) -> Result<()> {
    let position: u32 = tx.query_row(LAST, [], |row| row.get(0))?;
    tx.execute(
        INSERT,
        named_params! { ":name": name, ":position": position },
    )?;
    write_parts(tx, MaskId(tx.last_insert_rowid()), parts)
}

/// Writes a name and its hours; what is the same already is left alone.
pub fn edit(tx: &Tx, id: MaskId, name: &str, parts: &[MaskPart]) -> Result<()> {
    let old = all(tx)?.into_iter().find(|mask| mask.id == id);
    let old = old.ok_or(Error::NotFound {
        what: "named hours",
    })?;
    tx.execute(RENAME, named_params! { ":id": id.0, ":name": name })?;
    if old.parts == parts {
        return Ok(());
    }
    tx.execute(CLEAR_PARTS, named_params! { ":mask": id.0 })?;
    write_parts(tx, id, parts)
}

fn write_parts(tx: &Tx, mask: MaskId, parts: &[MaskPart]) -> Result<()> {
    for part in parts {
        let values =
            named_params! { ":mask": mask.0, ":day": part.day, ":from": part.from, ":to": part.to };
        tx.prepare_cached(INSERT_PART)?.execute(values)?;
    }
    Ok(())
}

/// Puts named hours into this order.
pub fn order(tx: &Tx, ids: &[MaskId]) -> Result<()> {
    for (position, id) in (0_u32..).zip(ids) {
        tx.execute(PLACE, named_params! { ":id": id.0, ":position": position })?;
    }
    Ok(())
}

/// Removes named hours.
pub fn remove(tx: &Tx, id: MaskId) -> Result<()> {
    let rows = tx.execute(DELETE, named_params! { ":id": id.0 })?;
    found(rows, "named hours")
}
