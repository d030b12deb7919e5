//! Plans in the store and what is in them, as JSON that is checked on the way in and on the way out.

use rusqlite::{Connection, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Damage, Error, Result};
use crate::options::leaving::piece::{KeptPiece, PlanPiece};
use crate::options::leaving::{Plan, PlanDraft, PlanId, PlanPieceId};
use crate::reveal::Audience;

const ALL: &str = "select id, body, released, removed_on from options_plan order by id";
const INSERT: &str = "insert into options_plan (body, released) values (:body, '[]')";
const SET: &str = "update options_plan set body = :body where id = :id and body <> :body";
const RELEASE: &str =
    "update options_plan set released = :released where id = :id and released <> :released";
const REMOVE: &str =
    "update options_plan set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update options_plan set removed_on = null where id = :id and removed_on is not null";
const PIECES: &str = "select id, plan, body, removed_on from options_plan_piece order by id";
const INSERT_PIECE: &str = "insert into options_plan_piece (plan, body) values (:plan, :body)";
const SET_PIECE: &str =
    "update options_plan_piece set body = :body where id = :id and body <> :body";
const REMOVE_PIECE: &str =
    "update options_plan_piece set removed_on = :day where id = :id and removed_on is null";
const RESTORE_PIECE: &str =
    "update options_plan_piece set removed_on = null where id = :id and removed_on is not null";

fn parsed<T: serde::de::DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|_| Error::Damaged(Damage::Database))
}

fn json<T: serde::Serialize + ?Sized>(own: &T) -> Result<String> {
    serde_json::to_string(own).map_err(|_| Error::Bug("a plan cannot be written"))
}

/// All, those in the trash too, in the order in which they were begun.
pub fn all(conn: &Connection) -> Result<Vec<(PlanId, Plan)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        let removed: Option<String> = row.get("removed_on")?;
        Ok((
            PlanId(row.get("id")?),
            row.get::<_, String>("body")?,
            row.get::<_, String>("released")?,
            removed.map(|own| Day::stored(&own)),
        ))
    })?;
    rows.map(|row| {
        let (id, body, released, removed_on) = row?;
        let plan = Plan {
            draft: parsed::<PlanDraft>(&body)?,
            released: parsed::<Vec<Audience>>(&released)?,
            removed_on,
        };
        Ok((id, plan))
    })
    .collect()
}

/// Those that are not in the trash.
pub fn here(conn: &Connection) -> Result<Vec<(PlanId, Plan)>> {
    let mut own = all(conn)?;
    own.retain(|(_, plan)| plan.removed_on.is_none());
    Ok(own)
}

/// One that must be there, in the trash or not.
pub fn any(conn: &Connection, id: PlanId) -> Result<Plan> {
    let mut own = all(conn)?.into_iter();
    own.find(|(own, _)| *own == id)
        .map(|(_, plan)| plan)
        .ok_or(Error::NotFound { what: "plan" })
}

/// One that must be there and not in the trash.
pub fn one(conn: &Connection, id: PlanId) -> Result<Plan> {
    let plan = any(conn, id)?;
    if plan.removed_on.is_none() {
        Ok(plan)
    } else {
        Err(Error::NotFound { what: "plan" })
    }
}

/// Adds one.
pub fn add(tx: &Tx, draft: &PlanDraft) -> Result<PlanId> {
    tx.execute(INSERT, named_params! { ":body": json(draft)? })?;
    Ok(PlanId(tx.last_insert_rowid()))
}

/// Writes one.
pub fn set(tx: &Tx, id: PlanId, draft: &PlanDraft) -> Result<()> {
    one(tx, id)?;
    tx.execute(SET, named_params! { ":id": id.0, ":body": json(draft)? })?;
    Ok(())
}

/// Says who else may read one.
pub fn release(tx: &Tx, id: PlanId, to: &[Audience]) -> Result<()> {
    one(tx, id)?;
    tx.execute(
        RELEASE,
        named_params! { ":id": id.0, ":released": json(to)? },
    )?;
    Ok(())
}

/// Puts one in the trash today.
pub fn remove(tx: &Tx, id: PlanId) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": tx.now.today().to_string() };
    found(tx.execute(REMOVE, values)?, "plan")
}

/// Takes one out of the trash.
pub fn restore(tx: &Tx, id: PlanId) -> Result<()> {
    found(tx.execute(RESTORE, named_params! { ":id": id.0 })?, "plan")
}

/// What is in all plans, in the trash too, in the order in which it was added.
pub fn all_pieces(conn: &Connection) -> Result<Vec<(PlanPieceId, KeptPiece)>> {
    let mut statement = conn.prepare_cached(PIECES)?;
    let rows = statement.query_map([], |row| {
        let removed: Option<String> = row.get("removed_on")?;
        Ok((
            PlanPieceId(row.get("id")?),
            PlanId(row.get("plan")?),
            row.get::<_, String>("body")?,
            removed.map(|own| Day::stored(&own)),
        ))
    })?;
    rows.map(|row| {
        let (id, plan, body, removed_on) = row?;
        let own = KeptPiece {
            plan,
            piece: parsed::<PlanPiece>(&body)?,
            removed_on,
        };
        Ok((id, own))
    })
    .collect()
}

/// What is in a plan.
pub fn pieces(conn: &Connection, plan: PlanId) -> Result<Vec<(PlanPieceId, KeptPiece)>> {
    let mut own = all_pieces(conn)?;
    own.retain(|(_, piece)| piece.plan == plan);
    Ok(own)
}

/// What is in a plan and not in the trash.
pub fn pieces_here(conn: &Connection, plan: PlanId) -> Result<Vec<(PlanPieceId, KeptPiece)>> {
    let mut own = pieces(conn, plan)?;
    own.retain(|(_, piece)| piece.removed_on.is_none());
    Ok(own)
}

/// One thing that must be there, in the trash or not.
pub fn any_piece(conn: &Connection, id: PlanPieceId) -> Result<KeptPiece> {
    let mut own = all_pieces(conn)?.into_iter();
    own.find(|(own, _)| *own == id)
        .map(|(_, piece)| piece)
        .ok_or(Error::NotFound { what: "line" })
}

/// One thing that must be there and not in the trash.
pub fn one_piece(conn: &Connection, id: PlanPieceId) -> Result<KeptPiece> {
    let own = any_piece(conn, id)?;
    if own.removed_on.is_none() {
        Ok(own)
    } else {
        Err(Error::NotFound { what: "line" })
    }
}

/// Adds one thing.
pub fn add_piece(tx: &Tx, plan: PlanId, piece: &PlanPiece) -> Result<PlanPieceId> {
    tx.execute(
        INSERT_PIECE,
        named_params! { ":plan": plan.0, ":body": json(piece)? },
    )?;
    Ok(PlanPieceId(tx.last_insert_rowid()))
}

/// Writes one thing.
pub fn set_piece(tx: &Tx, id: PlanPieceId, piece: &PlanPiece) -> Result<()> {
    one_piece(tx, id)?;
    tx.execute(
        SET_PIECE,
        named_params! { ":id": id.0, ":body": json(piece)? },
    )?;
    Ok(())
}

/// Puts one thing in the trash today.
pub fn remove_piece(tx: &Tx, id: PlanPieceId) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": tx.now.today().to_string() };
    found(tx.execute(REMOVE_PIECE, values)?, "line")
}

/// Takes one thing out of the trash.
pub fn restore_piece(tx: &Tx, id: PlanPieceId) -> Result<()> {
    found(
        tx.execute(RESTORE_PIECE, named_params! { ":id": id.0 })?,
        "line",
    )
}
