//! The energy list in the store.

use rusqlite::{Connection, Row, named_params};

use crate::desk::{Tx, found};
use crate::error::Result;
use crate::values::audit::AuditId;
use crate::values::audit::energy::{Activity, ActivityId};
use crate::values::audit::store::rows;

const OF: &str = "select id, name, category, minutes, energy, meaningful from values_activity
  where audit = :id order by id";
const ADD: &str = "insert into values_activity (audit, name, category, minutes)
  values (:audit, :name, :category, :minutes)";
const EDIT: &str = "update values_activity set name = :name, minutes = :minutes
  where id = :id and (name <> :name or minutes <> :minutes)";
const RATE: &str =
    "update values_activity set energy = :energy where id = :id and energy is not :energy";
const UNMARK: &str = "update values_activity set meaningful = 0 where audit = :audit and meaningful = 1 and id is not :id";
const MARK: &str = "update values_activity set meaningful = 1 where id = :id and meaningful = 0";
const REMOVE: &str = "delete from values_activity where id = :id";

fn activity(row: &Row) -> rusqlite::Result<Activity> {
    Ok(Activity {
        id: ActivityId(row.get("id")?),
        name: row.get("name")?,
        category: row.get("category")?,
        minutes: row.get("minutes")?,
        energy: row.get("energy")?,
        meaningful: row.get("meaningful")?,
    })
}

/// The energy list of an audit, in the order it was added.
pub fn of(conn: &Connection, audit: AuditId) -> Result<Vec<Activity>> {
    rows(conn, OF, audit, activity)
}

/// Adds an activity.
pub fn add(
    tx: &Tx,
    audit: AuditId,
    name: &str,
    category: Option<i64>,
    minutes: u32,
) -> Result<ActivityId> {
    let values = named_params! {
        ":audit": audit.0, ":name": name, ":category": category, ":minutes": minutes
    };
    tx.execute(ADD, values)?;
    Ok(ActivityId(tx.last_insert_rowid()))
}

/// Gives an activity another name or other hours.
pub fn edit(tx: &Tx, id: ActivityId, name: &str, minutes: u32) -> Result<()> {
    let values = named_params! { ":id": id.0, ":name": name, ":minutes": minutes };
    tx.execute(EDIT, values)?;
    Ok(())
}

/// Rates an activity, or takes the rating back.
pub fn rate(tx: &Tx, id: ActivityId, energy: Option<i8>) -> Result<()> {
    tx.execute(RATE, named_params! { ":id": id.0, ":energy": energy })?;
    Ok(())
}

/// Names the most meaningful activity, or none.
pub fn mark(tx: &Tx, audit: AuditId, id: Option<ActivityId>) -> Result<()> {
    let row = id.map(|id| id.0);
    tx.execute(UNMARK, named_params! { ":audit": audit.0, ":id": row })?;
    if let Some(row) = row {
        tx.execute(MARK, named_params! { ":id": row })?;
    }
    Ok(())
}

/// Takes an activity off the list.
pub fn remove(tx: &Tx, id: ActivityId) -> Result<()> {
    found(
        tx.execute(REMOVE, named_params! { ":id": id.0 })?,
        "activity",
    )
}
