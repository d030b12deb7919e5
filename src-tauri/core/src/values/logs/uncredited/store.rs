//! The ledger of uncredited work in the store.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::values::logs::basis;
use crate::values::logs::uncredited::totals::UncreditedView;
use crate::values::logs::uncredited::{
    Answer, Anyone, AskedBy, Credit, UncreditedDraft, UncreditedId,
};

const ALL: &str = "select id, day, asked_by, who, what, asked, took, answer, credit, anyone
  from values_log_uncredited order by id";
const INSERT: &str = "insert into values_log_uncredited (day, asked_by, who, what, asked, took, answer, credit, anyone)
  values (:day, :asked_by, :who, :what, :asked, :took, :answer, :credit, :anyone)";
const UPDATE: &str = "update values_log_uncredited
  set day = :day, asked_by = :asked_by, who = :who, what = :what, asked = :asked, took = :took, answer = :answer,
    credit = :credit, anyone = :anyone
  where id = :id and (day <> :day or asked_by <> :asked_by or who is not :who or what <> :what or asked is not :asked
    or took is not :took or answer <> :answer or credit <> :credit or anyone <> :anyone)";
const DELETE: &str = "delete from values_log_uncredited where id = :id";

fn entry(row: &Row) -> rusqlite::Result<(UncreditedId, UncreditedDraft)> {
    let text = |column: &str| row.get::<_, String>(column);
    let draft = UncreditedDraft {
        day: Day(NaiveDate::parse_from_str(&text("day")?, "%Y-%m-%d").unwrap_or_default()),
        // The table's own checks let no other names in.
        asked_by: AskedBy::named(&text("asked_by")?).unwrap_or(AskedBy::Other),
        who: row.get("who")?,
        what: row.get("what")?,
        asked: row.get("asked")?,
        took: row.get("took")?,
        answer: Answer::named(&text("answer")?).unwrap_or(Answer::Yes),
        credit: Credit::named(&text("credit")?).unwrap_or(Credit::None),
        anyone: Anyone::named(&text("anyone")?).unwrap_or(Anyone::Unsure),
    };
    Ok((UncreditedId(row.get("id")?), draft))
}

/// All entries, in the order in which they were written.
pub fn all(conn: &Connection) -> Result<Vec<(UncreditedId, UncreditedDraft)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], entry)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An entry that must be there.
pub fn one(conn: &Connection, id: UncreditedId) -> Result<UncreditedDraft> {
    let mut own = all(conn)?.into_iter().filter(|(other, _)| *other == id);
    own.next()
        .map(|(_, draft)| draft)
        .ok_or(Error::NotFound { what: "entry" })
}

/// The ledger as it stands today.
pub fn view(conn: &Connection, today: Day) -> Result<UncreditedView> {
    let basis = basis::store::basis(conn)?;
    Ok(UncreditedView::of(&all(conn)?, basis, today))
}

/// Adds an entry.
pub fn add(tx: &Tx, draft: &UncreditedDraft) -> Result<()> {
    let values = named_params! {
        ":day": draft.day.to_string(), ":asked_by": draft.asked_by.name(), ":who": draft.who, ":what": draft.what,
        ":asked": draft.asked, ":took": draft.took, ":answer": draft.answer.name(), ":credit": draft.credit.name(),
        ":anyone": draft.anyone.name()
    };
    tx.execute(INSERT, values)?;
    Ok(())
}

/// Changes an entry that must be there.
pub fn edit(tx: &Tx, id: UncreditedId, draft: &UncreditedDraft) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0,
        ":day": draft.day.to_string(), ":asked_by": draft.asked_by.name(), ":who": draft.who, ":what": draft.what,
        ":asked": draft.asked, ":took": draft.took, ":answer": draft.answer.name(), ":credit": draft.credit.name(),
        ":anyone": draft.anyone.name()
    };
    tx.execute(UPDATE, values)?;
    Ok(())
}

/// Removes an entry that must be there.
pub fn remove(tx: &Tx, id: UncreditedId) -> Result<()> {
    let rows = tx.execute(DELETE, named_params! { ":id": id.0 })?;
    found(rows, "entry")
}
