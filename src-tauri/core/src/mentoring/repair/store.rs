//! Steps in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::person::PersonId;
use crate::mentoring::repair::{RepairDraft, RepairId, RepairStep};

const ALL: &str = "select id, person, day, step, note
  from mentoring_step order by day desc, id desc";
const INSERT: &str = "insert into mentoring_step
  (person, day, step, note)
  values (:person, :day, :step, :note)";
const DELETE: &str = "delete from mentoring_step where id = :id";

// The table's own checks let no other names in, so what stands for a name that is not known is never used.
fn repair(row: &Row) -> rusqlite::Result<(RepairId, RepairDraft)> {
    let draft = RepairDraft {
        person: PersonId(row.get("person")?),
        day: Day::stored(&row.get::<_, String>("day")?),
        step: RepairStep::named(&row.get::<_, String>("step")?).unwrap_or(RepairStep::Realign),
        note: row.get("note")?,
    };
    Ok((RepairId(row.get("id")?), draft))
}

/// Every step, in the order in which they are shown.
pub fn all(conn: &Connection) -> Result<Vec<(RepairId, RepairDraft)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], repair)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One that must be there.
pub fn one(conn: &Connection, id: RepairId) -> Result<RepairDraft> {
    let own = all(conn)?.into_iter().find(|(other, _)| *other == id);
    own.map(|(_, draft)| draft)
        .ok_or(Error::NotFound { what: "step" })
}

/// Adds one.
pub fn add(tx: &Tx, draft: &RepairDraft) -> Result<RepairId> {
    let values = named_params! {
        ":person": draft.person.0, ":day": draft.day.to_string(), ":step": draft.step.name(),
        ":note": draft.note
    };
    tx.execute(INSERT, values)?;
    Ok(RepairId(tx.last_insert_rowid()))
}

/// Removes one that must be there.
pub fn remove(tx: &Tx, id: RepairId) -> Result<()> {
    found(tx.execute(DELETE, named_params! { ":id": id.0 })?, "step")
}
