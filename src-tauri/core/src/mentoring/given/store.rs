//! Mentoring given, in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::given::{GivenCredit, GivenDraft, GivenId};

const ALL: &str = "select id, mentee, day, minutes, what, outcome, credit
  from mentoring_given order by day desc, id desc";
const INSERT: &str = "insert into mentoring_given
  (mentee, day, minutes, what, outcome, credit)
  values (:mentee, :day, :minutes, :what, :outcome, :credit)";
const UPDATE: &str = "update mentoring_given
  set mentee = :mentee, day = :day, minutes = :minutes, what = :what, outcome = :outcome,
    credit = :credit
  where id = :id and (mentee <> :mentee or day <> :day or minutes <> :minutes or what <> :what
    or outcome is not :outcome or credit <> :credit)";
const DELETE: &str = "delete from mentoring_given where id = :id";

// The table's own checks let no other names in, so what stands for a name that is not known is never used.
fn given(row: &Row) -> rusqlite::Result<(GivenId, GivenDraft)> {
    let draft = GivenDraft {
        mentee: row.get("mentee")?,
        day: Day::stored(&row.get::<_, String>("day")?),
        minutes: row.get("minutes")?,
        what: row.get("what")?,
        outcome: row.get("outcome")?,
        credit: GivenCredit::named(&row.get::<_, String>("credit")?).unwrap_or(GivenCredit::None),
    };
    Ok((GivenId(row.get("id")?), draft))
}

/// Every entry, in the order in which they are shown.
pub fn all(conn: &Connection) -> Result<Vec<(GivenId, GivenDraft)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], given)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One that must be there.
pub fn one(conn: &Connection, id: GivenId) -> Result<GivenDraft> {
    let own = all(conn)?.into_iter().find(|(other, _)| *other == id);
    own.map(|(_, draft)| draft)
        .ok_or(Error::NotFound { what: "entry" })
}

/// Adds one.
pub fn add(tx: &Tx, draft: &GivenDraft) -> Result<GivenId> {
    let values = named_params! {
        ":mentee": draft.mentee, ":day": draft.day.to_string(), ":minutes": draft.minutes,
        ":what": draft.what, ":outcome": draft.outcome, ":credit": draft.credit.name()
    };
    tx.execute(INSERT, values)?;
    Ok(GivenId(tx.last_insert_rowid()))
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: GivenId, draft: &GivenDraft) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0, ":mentee": draft.mentee, ":day": draft.day.to_string(), ":minutes": draft.minutes,
        ":what": draft.what, ":outcome": draft.outcome, ":credit": draft.credit.name()
    };
    tx.execute(UPDATE, values)?;
    Ok(())
}

/// Removes one that must be there.
pub fn remove(tx: &Tx, id: GivenId) -> Result<()> {
    found(tx.execute(DELETE, named_params! { ":id": id.0 })?, "entry")
}
