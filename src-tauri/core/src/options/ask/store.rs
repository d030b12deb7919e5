//! Asks in the store, and what stands around them, as JSON that is checked on the way in and on the way out.

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Damage, Error, Result};
use crate::options::ask::deal::Deal;
use crate::options::ask::{Ask, AskDraft, AskId};
use crate::options::pay::post::PostId;

const ALL: &str = "select id, post, body, removed_on from options_ask order by id";
const INSERT: &str = "insert into options_ask (post, body) values (:post, :body)";
const SET: &str = "update options_ask set body = :body where id = :id and body <> :body";
const REMOVE: &str =
    "update options_ask set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update options_ask set removed_on = null where id = :id and removed_on is not null";
const DEAL: &str = "select body from options_deal where post = :post";
const SET_DEAL: &str = "insert into options_deal (post, body) values (:post, :body)
  on conflict (post) do update set body = excluded.body where body <> excluded.body";

fn parsed<T: serde::de::DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|_| Error::Damaged(Damage::Database))
}

fn json<T: serde::Serialize>(own: &T) -> Result<String> {
    serde_json::to_string(own).map_err(|_| Error::Bug("an ask cannot be written"))
}

/// All, those in the trash too, in the order in which they were begun.
pub fn all(conn: &Connection) -> Result<Vec<(AskId, Ask)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        let removed: Option<String> = row.get("removed_on")?;
        Ok((
            AskId(row.get("id")?),
            PostId(row.get("post")?),
            row.get::<_, String>("body")?,
            removed.map(|own| Day::stored(&own)),
        ))
    })?;
    rows.map(|row| {
        let (id, post, body, removed_on) = row?;
        let ask = Ask {
            post,
            draft: parsed::<AskDraft>(&body)?,
            removed_on,
        };
        Ok((id, ask))
    })
    .collect()
}

/// Those of a post.
pub fn of(conn: &Connection, post: PostId) -> Result<Vec<(AskId, Ask)>> {
    let mut own = all(conn)?;
    own.retain(|(_, ask)| ask.post == post);
    Ok(own)
}

/// One that must be there, in the trash or not.
pub fn any(conn: &Connection, id: AskId) -> Result<Ask> {
    let mut own = all(conn)?.into_iter();
    own.find(|(own, _)| *own == id)
        .map(|(_, ask)| ask)
        .ok_or(Error::NotFound { what: "ask" })
}

/// One that must be there and not in the trash.
pub fn one(conn: &Connection, id: AskId) -> Result<Ask> {
    let ask = any(conn, id)?;
    if ask.removed_on.is_none() {
        Ok(ask)
    } else {
        Err(Error::NotFound { what: "ask" })
    }
}

/// Adds one.
pub fn add(tx: &Tx, post: PostId, draft: &AskDraft) -> Result<AskId> {
    tx.execute(
        INSERT,
        named_params! { ":post": post.0, ":body": json(draft)? },
    )?;
    Ok(AskId(tx.last_insert_rowid()))
}

/// Writes one.
pub fn set(tx: &Tx, id: AskId, draft: &AskDraft) -> Result<()> {
    one(tx, id)?;
    tx.execute(SET, named_params! { ":id": id.0, ":body": json(draft)? })?;
    Ok(())
}

/// Puts one in the trash today.
pub fn remove(tx: &Tx, id: AskId) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": tx.now.today().to_string() };
    found(tx.execute(REMOVE, values)?, "ask")
}

/// Takes one out of the trash.
pub fn restore(tx: &Tx, id: AskId) -> Result<()> {
    found(tx.execute(RESTORE, named_params! { ":id": id.0 })?, "ask")
}

/// What stands around the asks of a post.
pub fn deal(conn: &Connection, post: PostId) -> Result<Deal> {
    let values = named_params! { ":post": post.0 };
    let text: Option<String> = conn.query_row(DEAL, values, |row| row.get(0)).optional()?;
    text.map_or_else(|| Ok(Deal::default()), |text| parsed(&text))
}

/// Writes what stands around the asks of a post.
pub fn set_deal(tx: &Tx, post: PostId, deal: &Deal) -> Result<()> {
    tx.execute(
        SET_DEAL,
        named_params! { ":post": post.0, ":body": json(deal)? },
    )?;
    Ok(())
}
