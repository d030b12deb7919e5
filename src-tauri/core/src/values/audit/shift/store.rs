//! Shifts in the store.

use rusqlite::{Connection, Row, named_params};

use crate::desk::{Tx, found};
use crate::error::Result;
use crate::values::audit::AuditId;
use crate::values::audit::shift::{Shift, ShiftId};
use crate::values::audit::store::rows;

const OF: &str = "select id, name, minutes from values_shift where audit = :id order by id";
const ADD: &str =
    "insert into values_shift (audit, name, minutes) values (:audit, :name, :minutes)";
const EDIT: &str = "update values_shift set name = :name, minutes = :minutes
  where id = :id and (name <> :name or minutes <> :minutes)";
const REMOVE: &str = "delete from values_shift where id = :id";

fn shift(row: &Row) -> rusqlite::Result<Shift> {
    Ok(Shift {
        id: ShiftId(row.get("id")?),
        name: row.get("name")?,
        minutes: row.get("minutes")?,
    })
}

/// The shifts of an audit, in the order they were added.
pub fn of(conn: &Connection, audit: AuditId) -> Result<Vec<Shift>> {
    rows(conn, OF, audit, shift)
}

/// Adds a shift.
pub fn add(tx: &Tx, audit: AuditId, name: &str, minutes: i32) -> Result<()> {
    let values = named_params! { ":audit": audit.0, ":name": name, ":minutes": minutes };
    tx.execute(ADD, values)?;
    Ok(())
}

/// Gives a shift another name or other minutes.
pub fn edit(tx: &Tx, id: ShiftId, name: &str, minutes: i32) -> Result<()> {
    let values = named_params! { ":id": id.0, ":name": name, ":minutes": minutes };
    tx.execute(EDIT, values)?;
    Ok(())
}

/// Takes a shift back.
pub fn remove(tx: &Tx, id: ShiftId) -> Result<()> {
    found(tx.execute(REMOVE, named_params! { ":id": id.0 })?, "shift")
}
