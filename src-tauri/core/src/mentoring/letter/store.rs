//! Letters that were kept, in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::letter::{LetterDraft, LetterId, LetterKind};
use crate::mentoring::person::PersonId;

const ALL: &str = "select id, person, kind, words, day
  from mentoring_letter order by day desc, id desc";
const INSERT: &str = "insert into mentoring_letter
  (person, kind, words, day)
  values (:person, :kind, :words, :day)";
const UPDATE: &str = "update mentoring_letter
  set person = :person, kind = :kind, words = :words, day = :day
  where id = :id and (person is not :person or kind <> :kind or words <> :words or day <> :day)";
const DELETE: &str = "delete from mentoring_letter where id = :id";

// The table's own checks let no other names in, so what stands for a name that is not known is never used.
fn letter(row: &Row) -> rusqlite::Result<(LetterId, LetterDraft)> {
    let draft = LetterDraft {
        person: row.get::<_, Option<i64>>("person")?.map(PersonId),
        kind: LetterKind::named(&row.get::<_, String>("kind")?).unwrap_or(LetterKind::No),
        words: row.get("words")?,
        day: Day::stored(&row.get::<_, String>("day")?),
    };
    Ok((LetterId(row.get("id")?), draft))
}

/// Every letter, in the order in which they are shown.
pub fn all(conn: &Connection) -> Result<Vec<(LetterId, LetterDraft)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], letter)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One that must be there.
pub fn one(conn: &Connection, id: LetterId) -> Result<LetterDraft> {
    let own = all(conn)?.into_iter().find(|(other, _)| *other == id);
    own.map(|(_, draft)| draft)
        .ok_or(Error::NotFound { what: "letter" })
}

/// Adds one.
pub fn add(tx: &Tx, draft: &LetterDraft) -> Result<LetterId> {
    let values = named_params! {
        ":person": draft.person.map(|own| own.0), ":kind": draft.kind.name(), ":words": draft.words,
        ":day": draft.day.to_string()
    };
    tx.execute(INSERT, values)?;
    Ok(LetterId(tx.last_insert_rowid()))
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: LetterId, draft: &LetterDraft) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0, ":person": draft.person.map(|own| own.0), ":kind": draft.kind.name(), ":words": draft.words,
        ":day": draft.day.to_string()
    };
    tx.execute(UPDATE, values)?;
    Ok(())
}

/// Removes one that must be there.
pub fn remove(tx: &Tx, id: LetterId) -> Result<()> {
    found(tx.execute(DELETE, named_params! { ":id": id.0 })?, "letter")
}
