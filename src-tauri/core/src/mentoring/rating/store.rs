//! Ratings in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::person::PersonId;
use crate::mentoring::rating::{RatingDraft, RatingId};

const ALL: &str = "select id, person, day, candour, expectations, feedback, acts, mine, again
  from mentoring_rating order by day desc, id desc";
const INSERT: &str = "insert into mentoring_rating
  (person, day, candour, expectations, feedback, acts, mine, again)
  values (:person, :day, :candour, :expectations, :feedback, :acts, :mine, :again)";
const UPDATE: &str = "update mentoring_rating
  set person = :person, day = :day, candour = :candour, expectations = :expectations,
    feedback = :feedback, acts = :acts, mine = :mine, again = :again
  where id = :id and (person <> :person or day <> :day or candour is not :candour
    or expectations is not :expectations or feedback is not :feedback
    or acts is not :acts or mine is not :mine or again is not :again)";
const DELETE: &str = "delete from mentoring_rating where id = :id";

fn rating(row: &Row) -> rusqlite::Result<(RatingId, RatingDraft)> {
    let draft = RatingDraft {
        person: PersonId(row.get("person")?),
        day: Day::stored(&row.get::<_, String>("day")?),
        candour: row.get("candour")?,
        expectations: row.get("expectations")?,
        feedback: row.get("feedback")?,
        acts: row.get("acts")?,
        mine: row.get("mine")?,
        again: row.get("again")?,
    };
    Ok((RatingId(row.get("id")?), draft))
}

/// Every rating, in the order in which they are shown.
pub fn all(conn: &Connection) -> Result<Vec<(RatingId, RatingDraft)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], rating)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One that must be there.
pub fn one(conn: &Connection, id: RatingId) -> Result<RatingDraft> {
    let own = all(conn)?.into_iter().find(|(other, _)| *other == id);
    own.map(|(_, draft)| draft)
        .ok_or(Error::NotFound { what: "rating" })
}

/// Adds one.
pub fn add(tx: &Tx, draft: &RatingDraft) -> Result<RatingId> {
    let values = named_params! {
        ":person": draft.person.0, ":day": draft.day.to_string(), ":candour": draft.candour,
        ":expectations": draft.expectations, ":feedback": draft.feedback, ":acts": draft.acts,
        ":mine": draft.mine, ":again": draft.again
    };
    tx.execute(INSERT, values)?;
    Ok(RatingId(tx.last_insert_rowid()))
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: RatingId, draft: &RatingDraft) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0, ":person": draft.person.0, ":day": draft.day.to_string(), ":candour": draft.candour,
        ":expectations": draft.expectations, ":feedback": draft.feedback, ":acts": draft.acts,
        ":mine": draft.mine, ":again": draft.again
    };
    tx.execute(UPDATE, values)?;
    Ok(())
}

/// Removes one that must be there.
pub fn remove(tx: &Tx, id: RatingId) -> Result<()> {
    found(tx.execute(DELETE, named_params! { ":id": id.0 })?, "rating")
}
