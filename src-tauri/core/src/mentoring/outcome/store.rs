//! Outcomes in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::goal::GoalId;
use crate::mentoring::meeting::MeetingId;
use crate::mentoring::outcome::{OutcomeDraft, OutcomeId, OutcomeKind, OutcomeRow};
use crate::mentoring::person::PersonId;
use crate::mentoring::store::{day, guard, named, optional_day, rows};

const ALL: &str = "select id, day, kind, what, person, goal, secrets, audit, released, removed_on
  from mentoring_outcome order by day desc, id desc";
const INSERT: &str = "insert into mentoring_outcome (day, kind, what, person, goal, meeting, secrets, audit, released)
  values (:day, :kind, :what, :person, :goal, :meeting, :secrets, :audit, :released)";
const UPDATE: &str = "update mentoring_outcome set day = :day, kind = :kind, what = :what, person = :person, goal = :goal,
    secrets = :secrets, audit = :audit, released = :released
  where id = :id";
const REMOVE: &str =
    "update mentoring_outcome set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update mentoring_outcome set removed_on = null where id = :id and removed_on is not null";

fn outcome(row: &Row) -> rusqlite::Result<OutcomeRow> {
    let person: Option<i64> = row.get("person")?;
    let goal: Option<i64> = row.get("goal")?;
    let draft = OutcomeDraft {
        day: day(row, "day")?,
        // The table's own checks let no other names in.
        kind: named(row, "kind", OutcomeKind::named)?.unwrap_or(OutcomeKind::Win),
        what: row.get("what")?,
        person: person.map(PersonId),
        goal: goal.map(GoalId),
        guard: guard(row)?,
    };
    let id = OutcomeId(row.get("id")?);
    Ok(OutcomeRow::of(id, draft, optional_day(row, "removed_on")?))
}

/// All, those in the trash too, the newest first.
pub fn all(conn: &Connection) -> Result<Vec<OutcomeRow>> {
    rows(conn, ALL, [], outcome)
}

/// One that must be there and not in the trash.
pub fn one(conn: &Connection, id: OutcomeId) -> Result<OutcomeRow> {
    let mut own = all(conn)?.into_iter().filter(|own| own.id == id);
    own.next()
        .filter(|own| own.removed_on.is_none())
        .ok_or(Error::NotFound { what: "outcome" })
}

/// Adds one, where a meeting made it with the meeting.
pub fn add(tx: &Tx, draft: &OutcomeDraft, meeting: Option<MeetingId>) -> Result<OutcomeId> {
    tx.execute(
        INSERT,
        named_params! {
            ":day": draft.day.to_string(), ":kind": draft.kind.name(), ":what": draft.what,
            ":person": draft.person.map(|own| own.0), ":goal": draft.goal.map(|own| own.0),
            ":meeting": meeting.map(|own| own.0), ":secrets": draft.guard.stored(), ":audit": draft.guard.values,
            ":released": draft.guard.released
        },
    )?;
    Ok(OutcomeId(tx.last_insert_rowid()))
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: OutcomeId, draft: &OutcomeDraft) -> Result<()> {
    if one(tx, id)?.draft == *draft {
        return Ok(());
    }
    tx.execute(
        UPDATE,
        named_params! {
            ":id": id.0, ":day": draft.day.to_string(), ":kind": draft.kind.name(), ":what": draft.what,
            ":person": draft.person.map(|own| own.0), ":goal": draft.goal.map(|own| own.0),
            ":secrets": draft.guard.stored(), ":audit": draft.guard.values, ":released": draft.guard.released
        },
    )?;
    Ok(())
}

/// Puts one in the trash on a day.
pub fn remove(tx: &Tx, id: OutcomeId, on: Day) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": on.to_string() };
    found(tx.execute(REMOVE, values)?, "outcome")
}

/// Takes one out of the trash.
pub fn restore(tx: &Tx, id: OutcomeId) -> Result<()> {
    found(
        tx.execute(RESTORE, named_params! { ":id": id.0 })?,
        "outcome",
    )
}
