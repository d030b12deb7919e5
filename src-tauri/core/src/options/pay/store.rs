//! Posts in the store: their terms stand as JSON, checked on the way in and on the way out.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Damage, Error, Result};
use crate::options::exit::ExitTerms;
use crate::options::pay::post::{Post, PostId};
use crate::options::pay::{PayRates, PayTerms};
use crate::reveal::Audience;

const ALL: &str =
    "select id, name, current, pay, exit, released, changed_on, removed_on from options_post
  order by current desc, id";
const INSERT: &str = "insert into options_post (name, current, pay, exit, released, changed_on)
  values (:name, 0, :pay, :exit, '[]', :today)";
const SET_PAY: &str = "update options_post set name = :name, pay = :pay, changed_on = :today
  where id = :id and (name <> :name or pay <> :pay)";
const SET_EXIT: &str =
    "update options_post set exit = :exit, changed_on = :today where id = :id and exit <> :exit";
const NOT_CURRENT: &str = "update options_post set current = 0 where current = 1 and id <> :id";
const CURRENT: &str = "update options_post set current = 1 where id = :id and current = 0";
const RELEASE: &str =
    "update options_post set released = :released where id = :id and released <> :released";
const REMOVE: &str =
    "update options_post set removed_on = :day, current = 0 where id = :id and removed_on is null";
const RESTORE: &str =
    "update options_post set removed_on = null where id = :id and removed_on is not null";
const RATES: &str = "select rates from options_rates where id = 1";
const SET_RATES: &str = "insert into options_rates (id, rates) values (1, :rates)
  on conflict (id) do update set rates = excluded.rates where rates <> excluded.rates";

/// A row before its JSON is read.
struct Raw {
    id: PostId,
    name: String,
    current: bool,
    pay: String,
    exit: String,
    released: String,
    changed_on: Day,
    removed_on: Option<Day>,
}

fn raw(row: &Row) -> rusqlite::Result<Raw> {
    let text = |column: &str| row.get::<_, String>(column);
    let removed: Option<String> = row.get("removed_on")?;
    Ok(Raw {
        id: PostId(row.get("id")?),
        name: text("name")?,
        current: row.get("current")?,
        pay: text("pay")?,
        exit: text("exit")?,
        released: text("released")?,
        changed_on: Day::stored(&text("changed_on")?),
        removed_on: removed.map(|own| Day::stored(&own)),
    })
}

fn parsed<T: serde::de::DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|_| Error::Damaged(Damage::Database))
}

fn json<T: serde::Serialize + ?Sized>(own: &T) -> Result<String> {
    serde_json::to_string(own).map_err(|_| Error::Bug("terms cannot be written"))
}

/// All, those in the trash too: the post the person has first, then in the order in which they were added.
pub fn all(conn: &Connection) -> Result<Vec<(PostId, Post)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], raw)?;
    rows.map(|row| {
        let own = row?;
        let post = Post {
            name: own.name,
            current: own.current,
            pay: parsed::<PayTerms>(&own.pay)?,
            exit: parsed::<ExitTerms>(&own.exit)?,
            released: parsed::<Vec<Audience>>(&own.released)?,
            changed_on: own.changed_on,
            removed_on: own.removed_on,
        };
        Ok((own.id, post))
    })
    .collect()
}

/// Those that are not in the trash.
pub fn here(conn: &Connection) -> Result<Vec<(PostId, Post)>> {
    let mut own = all(conn)?;
    own.retain(|(_, post)| post.removed_on.is_none());
    Ok(own)
}

/// One that must be there, in the trash or not.
pub fn any(conn: &Connection, id: PostId) -> Result<Post> {
    let mut own = all(conn)?.into_iter();
    own.find(|(own, _)| *own == id)
        .map(|(_, post)| post)
        .ok_or(Error::NotFound { what: "post" })
}

/// One that must be there and not in the trash.
pub fn one(conn: &Connection, id: PostId) -> Result<Post> {
    let post = any(conn, id)?;
    if post.removed_on.is_none() {
        Ok(post)
    } else {
        Err(Error::NotFound { what: "post" })
    }
}

/// The rates that hold for all.
pub fn rates(conn: &Connection) -> Result<PayRates> {
    let text: Option<String> = conn.query_row(RATES, [], |row| row.get(0)).optional()?;
    text.map_or_else(|| Ok(PayRates::default()), |text| parsed(&text))
}

/// Adds one without terms.
pub fn add(tx: &Tx, name: &str) -> Result<PostId> {
    let values = named_params! {
        ":name": name, ":pay": json(&PayTerms::default())?, ":exit": json(&ExitTerms::default())?,
        ":today": tx.now.today().to_string()
    };
    tx.execute(INSERT, values)?;
    Ok(PostId(tx.last_insert_rowid()))
}

/// Writes its name and what it pays.
pub fn set_pay(tx: &Tx, id: PostId, name: &str, pay: &PayTerms) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0, ":name": name, ":pay": json(pay)?, ":today": tx.now.today().to_string()
    };
    tx.execute(SET_PAY, values)?;
    Ok(())
}

/// Writes what leaving it costs.
pub fn set_exit(tx: &Tx, id: PostId, exit: &ExitTerms) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0, ":exit": json(exit)?, ":today": tx.now.today().to_string()
    };
    tx.execute(SET_EXIT, values)?;
    Ok(())
}

/// Says that it is the post the person has; there is one at most.
pub fn mark(tx: &Tx, id: PostId) -> Result<()> {
    one(tx, id)?;
    tx.execute(NOT_CURRENT, named_params! { ":id": id.0 })?;
    tx.execute(CURRENT, named_params! { ":id": id.0 })?;
    Ok(())
}

/// Says who else may read its terms.
pub fn release(tx: &Tx, id: PostId, to: &[Audience]) -> Result<()> {
    one(tx, id)?;
    tx.execute(
        RELEASE,
        named_params! { ":id": id.0, ":released": json(to)? },
    )?;
    Ok(())
}

/// Puts one in the trash today.
pub fn remove(tx: &Tx, id: PostId) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": tx.now.today().to_string() };
    found(tx.execute(REMOVE, values)?, "post")
}

/// Takes one out of the trash.
pub fn restore(tx: &Tx, id: PostId) -> Result<()> {
    found(tx.execute(RESTORE, named_params! { ":id": id.0 })?, "post")
}

/// Writes the rates that hold for all.
pub fn set_rates(tx: &Tx, rates: &PayRates) -> Result<()> {
    tx.execute(SET_RATES, named_params! { ":rates": json(rates)? })?;
    Ok(())
}
