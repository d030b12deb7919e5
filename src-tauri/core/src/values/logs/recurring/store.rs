//! Burdens that come back, in the store.

use rusqlite::{Connection, Row, named_params};

use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::values::logs::basis;
use crate::values::logs::method::BurdenTag;
use crate::values::logs::recurring::{Every, MOST, RecurringDraft, RecurringId, RecurringView};

const ALL: &str =
    "select id, name, tag, minutes, times, every, instead from values_log_recurring order by id";
const INSERT: &str = "insert into values_log_recurring (name, tag, minutes, times, every, instead)
  values (:name, :tag, :minutes, :times, :every, :instead)";
const UPDATE: &str = "update values_log_recurring
  set name = :name, tag = :tag, minutes = :minutes, times = :times, every = :every, instead = :instead
  where id = :id and (name <> :name or tag <> :tag or minutes <> :minutes or times <> :times or every <> :every
    or instead is not :instead)";
const DELETE: &str = "delete from values_log_recurring where id = :id";

fn recurring(row: &Row) -> rusqlite::Result<(RecurringId, RecurringDraft)> {
    let tag: String = row.get("tag")?;
    let every: String = row.get("every")?;
    let draft = RecurringDraft {
        name: row.get("name")?,
        // The table's own checks let no other names in.
        tag: BurdenTag::named(&tag).unwrap_or(BurdenTag::Other),
        minutes: row.get("minutes")?,
        times: row.get("times")?,
        every: Every::named(&every).unwrap_or(Every::Year),
        instead: row.get("instead")?,
    };
    Ok((RecurringId(row.get("id")?), draft))
}

/// All, in the order in which they were written.
pub fn all(conn: &Connection) -> Result<Vec<(RecurringId, RecurringDraft)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], recurring)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One that must be there.
pub fn one(conn: &Connection, id: RecurringId) -> Result<RecurringDraft> {
    let mut own = all(conn)?.into_iter().filter(|(other, _)| *other == id);
    own.next()
        .map(|(_, draft)| draft)
        .ok_or(Error::NotFound { what: "burden" })
}

/// The list of what could stop.
pub fn view(conn: &Connection) -> Result<RecurringView> {
    Ok(RecurringView::of(all(conn)?, basis::store::basis(conn)?))
}

/// Adds one; sixty at most.
pub fn add(tx: &Tx, draft: &RecurringDraft) -> Result<()> {
    if all(tx)?.len() >= MOST {
        return Err(Error::Invalid {
            field: "name",
            why: "would be one more than sixty",
        });
    }
    let values = named_params! {
        ":name": draft.name, ":tag": draft.tag.name(), ":minutes": draft.minutes, ":times": draft.times,
        ":every": draft.every.name(), ":instead": draft.instead
    };
    tx.execute(INSERT, values)?;
    Ok(())
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: RecurringId, draft: &RecurringDraft) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0, ":name": draft.name, ":tag": draft.tag.name(), ":minutes": draft.minutes, ":times": draft.times,
        ":every": draft.every.name(), ":instead": draft.instead
    };
    tx.execute(UPDATE, values)?;
    Ok(())
}

/// Removes one that must be there.
pub fn remove(tx: &Tx, id: RecurringId) -> Result<()> {
    let rows = tx.execute(DELETE, named_params! { ":id": id.0 })?;
    found(rows, "burden")
}
