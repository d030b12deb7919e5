//! Cards asked again, in the store.

use rusqlite::{Connection, Row, named_params};

use crate::desk::Tx;
use crate::error::Result;
use crate::values::audit::retest::Again;
use crate::values::audit::store::{day, rows};
use crate::values::audit::{AuditId, ItemId};

const OF: &str = "select a.item, a.asked_on, a.importance, a.lived
  from values_again a join values_item i on i.id = a.item where i.audit = :id order by a.item";
const SET: &str = "insert into values_again (item, asked_on, importance, lived)
  values (:item, :day, :importance, :lived)
  on conflict (item) do update set asked_on = excluded.asked_on, importance = excluded.importance, lived = excluded.lived
  where importance <> excluded.importance or lived <> excluded.lived";

fn again(row: &Row) -> rusqlite::Result<Again> {
    let on: String = row.get("asked_on")?;
    Ok(Again {
        item: ItemId(row.get("item")?),
        on: day(&on),
        importance: row.get("importance")?,
        lived: row.get("lived")?,
    })
}

/// Cards of an audit that were asked again.
pub fn of(conn: &Connection, audit: AuditId) -> Result<Vec<Again>> {
    rows(conn, OF, audit, again)
}

/// Writes the answers given again, on their day.
pub fn set(tx: &Tx, again: Again) -> Result<()> {
    let values = named_params! {
        ":item": again.item.0, ":day": again.on.to_string(), ":importance": again.importance, ":lived": again.lived
    };
    tx.execute(SET, values)?;
    Ok(())
}
