//! The ledger of doors in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::door::{DoorDraft, DoorId, DoorResult};
use crate::mentoring::person::PersonId;

const ALL: &str = "select id, person, what, noted_on, asked_on, forward_on, result, result_on, note
  from mentoring_door order by noted_on desc, id desc";
const INSERT: &str = "insert into mentoring_door
  (person, what, noted_on, asked_on, forward_on, result, result_on, note)
  values (:person, :what, :noted_on, :asked_on, :forward_on, :result, :result_on, :note)";
const UPDATE: &str = "update mentoring_door
  set person = :person, what = :what, noted_on = :noted_on, asked_on = :asked_on,
    forward_on = :forward_on, result = :result, result_on = :result_on, note = :note
  where id = :id and (person <> :person or what <> :what or noted_on <> :noted_on
    or asked_on is not :asked_on or forward_on is not :forward_on
    or result is not :result or result_on is not :result_on or note <> :note)";
const DELETE: &str = "delete from mentoring_door where id = :id";

fn door(row: &Row) -> rusqlite::Result<(DoorId, DoorDraft)> {
    let draft = DoorDraft {
        person: PersonId(row.get("person")?),
        what: row.get("what")?,
        noted_on: Day::stored(&row.get::<_, String>("noted_on")?),
        asked_on: row
            .get::<_, Option<String>>("asked_on")?
            .as_deref()
            .map(Day::stored),
        forward_on: row
            .get::<_, Option<String>>("forward_on")?
            .as_deref()
            .map(Day::stored),
        result: row
            .get::<_, Option<String>>("result")?
            .as_deref()
            .and_then(DoorResult::named),
        result_on: row
            .get::<_, Option<String>>("result_on")?
            .as_deref()
            .map(Day::stored),
        note: row.get("note")?,
    };
    Ok((DoorId(row.get("id")?), draft))
}

/// Every door, in the order in which they are shown.
pub fn all(conn: &Connection) -> Result<Vec<(DoorId, DoorDraft)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], door)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One that must be there.
pub fn one(conn: &Connection, id: DoorId) -> Result<DoorDraft> {
    let own = all(conn)?.into_iter().find(|(other, _)| *other == id);
    own.map(|(_, draft)| draft)
        .ok_or(Error::NotFound { what: "entry" })
}

/// Adds one.
pub fn add(tx: &Tx, draft: &DoorDraft) -> Result<DoorId> {
    let values = named_params! {
        ":person": draft.person.0, ":what": draft.what, ":noted_on": draft.noted_on.to_string(),
        ":asked_on": draft.asked_on.map(|day| day.to_string()),
        ":forward_on": draft.forward_on.map(|day| day.to_string()),
        ":result": draft.result.map(DoorResult::name),
        ":result_on": draft.result_on.map(|day| day.to_string()), ":note": draft.note
    };
    tx.execute(INSERT, values)?;
    Ok(DoorId(tx.last_insert_rowid()))
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: DoorId, draft: &DoorDraft) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0, ":person": draft.person.0, ":what": draft.what, ":noted_on": draft.noted_on.to_string(),
        ":asked_on": draft.asked_on.map(|day| day.to_string()),
        ":forward_on": draft.forward_on.map(|day| day.to_string()),
        ":result": draft.result.map(DoorResult::name),
        ":result_on": draft.result_on.map(|day| day.to_string()), ":note": draft.note
    };
    tx.execute(UPDATE, values)?;
    Ok(())
}

/// Removes one that must be there.
pub fn remove(tx: &Tx, id: DoorId) -> Result<()> {
    found(tx.execute(DELETE, named_params! { ":id": id.0 })?, "entry")
}
