//! Contacts in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::contact::{ContactDraft, ContactId, ContactKind};
use crate::mentoring::person::PersonId;

const ALL: &str = "select id, person, day, kind, minutes, note
  from mentoring_contact order by day desc, id desc";
const INSERT: &str = "insert into mentoring_contact
  (person, day, kind, minutes, note)
  values (:person, :day, :kind, :minutes, :note)";
const UPDATE: &str = "update mentoring_contact
  set person = :person, day = :day, kind = :kind, minutes = :minutes, note = :note
  where id = :id and (person <> :person or day <> :day or kind <> :kind or minutes is not :minutes
    or note <> :note)";
const DELETE: &str = "delete from mentoring_contact where id = :id";

// The table's own checks let no other names in, so what stands for a name that is not known is never used.
fn contact(row: &Row) -> rusqlite::Result<(ContactId, ContactDraft)> {
    let draft = ContactDraft {
        person: PersonId(row.get("person")?),
        day: Day::stored(&row.get::<_, String>("day")?),
        kind: ContactKind::named(&row.get::<_, String>("kind")?).unwrap_or(ContactKind::Message),
        minutes: row.get("minutes")?,
        note: row.get("note")?,
    };
    Ok((ContactId(row.get("id")?), draft))
}

/// Every contact, in the order in which they are shown.
pub fn all(conn: &Connection) -> Result<Vec<(ContactId, ContactDraft)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], contact)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One that must be there.
pub fn one(conn: &Connection, id: ContactId) -> Result<ContactDraft> {
    let own = all(conn)?.into_iter().find(|(other, _)| *other == id);
    own.map(|(_, draft)| draft)
        .ok_or(Error::NotFound { what: "contact" })
}

/// Adds one.
pub fn add(tx: &Tx, draft: &ContactDraft) -> Result<ContactId> {
    let values = named_params! {
        ":person": draft.person.0, ":day": draft.day.to_string(), ":kind": draft.kind.name(),
        ":minutes": draft.minutes, ":note": draft.note
    };
    tx.execute(INSERT, values)?;
    Ok(ContactId(tx.last_insert_rowid()))
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: ContactId, draft: &ContactDraft) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0, ":person": draft.person.0, ":day": draft.day.to_string(), ":kind": draft.kind.name(),
        ":minutes": draft.minutes, ":note": draft.note
    };
    tx.execute(UPDATE, values)?;
    Ok(())
}

/// Removes one that must be there.
pub fn remove(tx: &Tx, id: ContactId) -> Result<()> {
    found(
        tx.execute(DELETE, named_params! { ":id": id.0 })?,
        "contact",
    )
}
