//! Readings of contracts in the store, one a post, as JSON that is checked on the way in and on the way out.

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Damage, Error, Result};
use crate::options::clause::checked::{CheckedContract, Stored};
use crate::options::pay::post::PostId;

const ONE: &str =
    "select body, removed_on, text is not null as kept from options_clauses where post = :post";
const TEXT: &str = "select text from options_clauses where post = :post and removed_on is null";
const PUT: &str =
    "insert into options_clauses (post, body, text, removed_on) values (:post, :body, :text, null)
  on conflict (post) do update set body = excluded.body, text = excluded.text, removed_on = null";
const SET: &str = "update options_clauses set body = :body where post = :post and removed_on is null and body <> :body";
const FORGET: &str =
    "update options_clauses set text = null where post = :post and text is not null";
const REMOVE: &str =
    "update options_clauses set removed_on = :day where post = :post and removed_on is null";
const RESTORE: &str =
    "update options_clauses set removed_on = null where post = :post and removed_on is not null";

fn json(own: &CheckedContract) -> Result<String> {
    serde_json::to_string(own).map_err(|_| Error::Bug("a reading cannot be written"))
}

/// The reading of a post, in the trash or not.
pub fn any(conn: &Connection, post: PostId) -> Result<Option<Stored>> {
    let values = named_params! { ":post": post.0 };
    let row = conn.query_row(ONE, values, |row| {
        let removed: Option<String> = row.get("removed_on")?;
        Ok((
            row.get::<_, String>("body")?,
            removed,
            row.get::<_, bool>("kept")?,
        ))
    });
    let Some((body, removed, kept)) = row.optional()? else {
        return Ok(None);
    };
    let checked = serde_json::from_str(&body).map_err(|_| Error::Damaged(Damage::Database))?;
    Ok(Some(Stored {
        checked,
        kept,
        removed_on: removed.map(|own| Day::stored(&own)),
    }))
}

/// The reading of a post that must be there and not in the trash.
pub fn one(conn: &Connection, post: PostId) -> Result<Stored> {
    let own = any(conn, post)?.filter(|own| own.removed_on.is_none());
    own.ok_or(Error::NotFound { what: "reading" })
}

/// The contract's whole text, where it is kept.
pub fn text(conn: &Connection, post: PostId) -> Result<Option<String>> {
    let text = conn
        .query_row(TEXT, named_params! { ":post": post.0 }, |row| row.get(0))
        .optional()?;
    Ok(text.flatten())
}

/// Keeps a reading, in place of one that was there; the text only where it is handed over.
pub fn put(tx: &Tx, post: PostId, own: &CheckedContract, text: Option<&str>) -> Result<()> {
    tx.execute(
        PUT,
        named_params! { ":post": post.0, ":body": json(own)?, ":text": text },
    )?;
    Ok(())
}

/// Writes a reading that is there.
pub fn set(tx: &Tx, post: PostId, own: &CheckedContract) -> Result<()> {
    one(tx, post)?;
    tx.execute(SET, named_params! { ":post": post.0, ":body": json(own)? })?;
    Ok(())
}

/// Takes the contract's text out; the reading stays.
pub fn forget(tx: &Tx, post: PostId) -> Result<()> {
    one(tx, post)?;
    tx.execute(FORGET, named_params! { ":post": post.0 })?;
    Ok(())
}

/// Puts a reading in the trash today.
pub fn remove(tx: &Tx, post: PostId) -> Result<()> {
    let values = named_params! { ":post": post.0, ":day": tx.now.today().to_string() };
    found(tx.execute(REMOVE, values)?, "reading")
}

/// Takes a reading out of the trash.
pub fn restore(tx: &Tx, post: PostId) -> Result<()> {
    found(
        tx.execute(RESTORE, named_params! { ":post": post.0 })?,
        "reading",
    )
}
