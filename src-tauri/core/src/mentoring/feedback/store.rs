//! The log of feedback in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::feedback::{FeedbackDraft, FeedbackId};
use crate::mentoring::person::PersonId;

const ALL: &str = "select id, person, day, behaviour, effect, next
  from mentoring_feedback order by day desc, id desc";
const INSERT: &str = "insert into mentoring_feedback
  (person, day, behaviour, effect, next)
  values (:person, :day, :behaviour, :effect, :next)";
const UPDATE: &str = "update mentoring_feedback
  set person = :person, day = :day, behaviour = :behaviour, effect = :effect, next = :next
  where id = :id and (person <> :person or day <> :day or behaviour <> :behaviour or effect is not :effect
    or next is not :next)";
const DELETE: &str = "delete from mentoring_feedback where id = :id";

fn feedback(row: &Row) -> rusqlite::Result<(FeedbackId, FeedbackDraft)> {
    let draft = FeedbackDraft {
        person: PersonId(row.get("person")?),
        day: Day::stored(&row.get::<_, String>("day")?),
        behaviour: row.get("behaviour")?,
        effect: row.get("effect")?,
        next: row.get("next")?,
    };
    Ok((FeedbackId(row.get("id")?), draft))
}

/// Every piece of feedback, in the order in which they are shown.
pub fn all(conn: &Connection) -> Result<Vec<(FeedbackId, FeedbackDraft)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], feedback)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One that must be there.
pub fn one(conn: &Connection, id: FeedbackId) -> Result<FeedbackDraft> {
    let own = all(conn)?.into_iter().find(|(other, _)| *other == id);
    own.map(|(_, draft)| draft)
        .ok_or(Error::NotFound { what: "entry" })
}

/// Adds one.
pub fn add(tx: &Tx, draft: &FeedbackDraft) -> Result<FeedbackId> {
    let values = named_params! {
        ":person": draft.person.0, ":day": draft.day.to_string(), ":behaviour": draft.behaviour,
        ":effect": draft.effect, ":next": draft.next
    };
    tx.execute(INSERT, values)?;
    Ok(FeedbackId(tx.last_insert_rowid()))
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: FeedbackId, draft: &FeedbackDraft) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0, ":person": draft.person.0, ":day": draft.day.to_string(), ":behaviour": draft.behaviour,
        ":effect": draft.effect, ":next": draft.next
    };
    tx.execute(UPDATE, values)?;
    Ok(())
}

/// Removes one that must be there.
pub fn remove(tx: &Tx, id: FeedbackId) -> Result<()> {
    found(tx.execute(DELETE, named_params! { ":id": id.0 })?, "entry")
}
