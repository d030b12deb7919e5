//! The ledger of advice in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::advice::{AdviceDraft, AdviceId, Worked};
use crate::mentoring::domain::Domain;
use crate::mentoring::meeting::MeetingId;
use crate::mentoring::person::PersonId;
use crate::mentoring::store::{named, optional_day, rows};

const ALL: &str =
    "select id, person, day, domain, advice, decision, outcome, outcome_on, worked, fit
  from mentoring_advice order by day desc, id desc";
const INSERT: &str = "insert into mentoring_advice
  (person, day, domain, advice, decision, outcome, outcome_on, worked, fit)
  values (:person, :day, :domain, :advice, :decision, :outcome, :outcome_on, :worked, :fit)";
const UPDATE: &str = "update mentoring_advice
  set person = :person, day = :day, domain = :domain, advice = :advice, decision = :decision,
    outcome = :outcome, outcome_on = :outcome_on, worked = :worked, fit = :fit
  where id = :id and (person <> :person or day <> :day or domain is not :domain or advice <> :advice
    or decision is not :decision or outcome is not :outcome
    or outcome_on is not :outcome_on or worked is not :worked or fit is not :fit)";
const NOTED: &str = "select id, noted from mentoring_advice
  where meeting = :meeting and noted is not null order by id";
const FROM_NOTES: &str =
    "update mentoring_advice set meeting = :meeting, noted = :noted where id = :id";
const DELETE: &str = "delete from mentoring_advice where id = :id";

fn advice(row: &Row) -> rusqlite::Result<(AdviceId, AdviceDraft)> {
    let draft = AdviceDraft {
        person: PersonId(row.get("person")?),
        day: Day::stored(&row.get::<_, String>("day")?),
        domain: named(row, "domain", Domain::named)?,
        advice: row.get("advice")?,
        decision: row.get("decision")?,
        outcome: row.get("outcome")?,
        outcome_on: optional_day(row, "outcome_on")?,
        worked: named(row, "worked", Worked::named)?,
        fit: row.get("fit")?,
    };
    Ok((AdviceId(row.get("id")?), draft))
}

/// Every piece of advice, in the order in which they are shown.
pub fn all(conn: &Connection) -> Result<Vec<(AdviceId, AdviceDraft)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], advice)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One that must be there.
pub fn one(conn: &Connection, id: AdviceId) -> Result<AdviceDraft> {
    let own = all(conn)?.into_iter().find(|(other, _)| *other == id);
    own.map(|(_, draft)| draft)
        .ok_or(Error::NotFound { what: "entry" })
}

/// Adds one.
pub fn add(tx: &Tx, draft: &AdviceDraft) -> Result<AdviceId> {
    let values = named_params! {
        ":person": draft.person.0, ":day": draft.day.to_string(), ":domain": draft.domain.map(Domain::name),
        ":advice": draft.advice, ":decision": draft.decision, ":outcome": draft.outcome,
        ":outcome_on": draft.outcome_on.map(|day| day.to_string()),
        ":worked": draft.worked.map(Worked::name), ":fit": draft.fit
    };
    tx.execute(INSERT, values)?;
    Ok(AdviceId(tx.last_insert_rowid()))
}

/// Adds what a line of the notes of a meeting says, and remembers that line.
pub fn add_noted(
    tx: &Tx,
    draft: &AdviceDraft,
    meeting: MeetingId,
    noted: &str,
) -> Result<AdviceId> {
    let id = add(tx, draft)?;
    tx.execute(
        FROM_NOTES,
        named_params! { ":id": id.0, ":meeting": meeting.0, ":noted": noted },
    )?;
    Ok(id)
}

/// What the notes of a meeting brought into the ledger: each with the line as the notes said it.
pub fn noted(conn: &Connection, meeting: MeetingId) -> Result<Vec<(AdviceId, String)>> {
    rows(
        conn,
        NOTED,
        named_params! { ":meeting": meeting.0 },
        |row| Ok((AdviceId(row.get("id")?), row.get("noted")?)),
    )
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: AdviceId, draft: &AdviceDraft) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0, ":person": draft.person.0, ":day": draft.day.to_string(), ":domain": draft.domain.map(Domain::name),
        ":advice": draft.advice, ":decision": draft.decision, ":outcome": draft.outcome,
        ":outcome_on": draft.outcome_on.map(|day| day.to_string()),
        ":worked": draft.worked.map(Worked::name), ":fit": draft.fit
    };
    tx.execute(UPDATE, values)?;
    Ok(())
}

/// Removes one that must be there.
pub fn remove(tx: &Tx, id: AdviceId) -> Result<()> {
    found(tx.execute(DELETE, named_params! { ":id": id.0 })?, "entry")
}
