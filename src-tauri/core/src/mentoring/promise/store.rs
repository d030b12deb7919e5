//! Promises in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::goal::GoalId;
use crate::mentoring::meeting::MeetingId;
use crate::mentoring::person::PersonId;
use crate::mentoring::promise::{Owner, Promise, PromiseDraft, PromiseId, PromiseState};
use crate::mentoring::store::{day, guard, named, optional_day, rows};

const ALL: &str = "select id, person, meeting, owner, what, due, goal, blocked, secrets, audit, released, made_on, state,
    settled_on, removed_on
  from mentoring_promise order by id";
const INSERT: &str = "insert into mentoring_promise (person, meeting, owner, what, due, goal, blocked, secrets, audit,
    released, made_on, state, settled_on)
  values (:person, :meeting, :owner, :what, :due, :goal, :blocked, :secrets, :audit, :released, :made_on, :state,
    :settled_on)";
const UPDATE: &str = "update mentoring_promise set person = :person, owner = :owner, what = :what, due = :due, goal = :goal,
    blocked = :blocked, secrets = :secrets, audit = :audit, released = :released
  where id = :id";
const SETTLE: &str = "update mentoring_promise set state = :state, settled_on = :day where id = :id and state <> :state";
const REMOVE: &str =
    "update mentoring_promise set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update mentoring_promise set removed_on = null where id = :id and removed_on is not null";

fn promise(row: &Row) -> rusqlite::Result<(PromiseId, Promise)> {
    let goal: Option<i64> = row.get("goal")?;
    let draft = PromiseDraft {
        person: PersonId(row.get("person")?),
        // The table's own checks let no other names in.
        owner: named(row, "owner", Owner::named)?.unwrap_or(Owner::Me),
        what: row.get("what")?,
        due: optional_day(row, "due")?,
        goal: goal.map(GoalId),
        blocked: row.get("blocked")?,
        guard: guard(row)?,
    };
    let promise = Promise {
        draft,
        made_on: day(row, "made_on")?,
        state: named(row, "state", PromiseState::named)?.unwrap_or(PromiseState::Open),
        settled_on: optional_day(row, "settled_on")?,
        removed_on: optional_day(row, "removed_on")?,
    };
    Ok((PromiseId(row.get("id")?), promise))
}

/// All, those in the trash too, in the order in which they were made.
pub fn all(conn: &Connection) -> Result<Vec<(PromiseId, Promise)>> {
    rows(conn, ALL, [], promise)
}

/// One that must be there and not in the trash.
pub fn one(conn: &Connection, id: PromiseId) -> Result<Promise> {
    let mut own = all(conn)?.into_iter().filter(|(other, _)| *other == id);
    own.next()
        .map(|(_, promise)| promise)
        .filter(|promise| promise.removed_on.is_none())
        .ok_or(Error::NotFound { what: "promise" })
}

/// Adds one, made on a day, in a state.
pub fn add(
    tx: &Tx,
    draft: &PromiseDraft,
    meeting: Option<MeetingId>,
    made_on: Day,
    state: PromiseState,
) -> Result<PromiseId> {
    let settled_on = (state != PromiseState::Open).then(|| made_on.to_string());
    tx.execute(
        INSERT,
        named_params! {
            ":person": draft.person.0, ":meeting": meeting.map(|own| own.0), ":owner": draft.owner.name(),
            ":what": draft.what, ":due": draft.due.map(|own| own.to_string()),
            ":goal": draft.goal.map(|own| own.0), ":blocked": draft.blocked, ":secrets": draft.guard.stored(),
            ":audit": draft.guard.values, ":released": draft.guard.released, ":made_on": made_on.to_string(),
            ":state": state.name(), ":settled_on": settled_on
        },
    )?;
    Ok(PromiseId(tx.last_insert_rowid()))
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: PromiseId, draft: &PromiseDraft) -> Result<()> {
    if one(tx, id)?.draft == *draft {
        return Ok(());
    }
    tx.execute(
        UPDATE,
        named_params! {
            ":id": id.0, ":person": draft.person.0, ":owner": draft.owner.name(), ":what": draft.what,
            ":due": draft.due.map(|own| own.to_string()), ":goal": draft.goal.map(|own| own.0),
            ":blocked": draft.blocked, ":secrets": draft.guard.stored(), ":audit": draft.guard.values,
            ":released": draft.guard.released
        },
    )?;
    Ok(())
}

/// Says what became of one; open again has no day.
pub fn settle(tx: &Tx, id: PromiseId, state: PromiseState, on: Day) -> Result<()> {
    one(tx, id)?;
    let day = (state != PromiseState::Open).then(|| on.to_string());
    tx.execute(
        SETTLE,
        named_params! { ":id": id.0, ":state": state.name(), ":day": day },
    )?;
    Ok(())
}

/// Puts one in the trash on a day.
pub fn remove(tx: &Tx, id: PromiseId, on: Day) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": on.to_string() };
    found(tx.execute(REMOVE, values)?, "promise")
}

/// Takes one out of the trash.
pub fn restore(tx: &Tx, id: PromiseId) -> Result<()> {
    found(
        tx.execute(RESTORE, named_params! { ":id": id.0 })?,
        "promise",
    )
}
