//! Own cards and hidden cards in the store.

use std::collections::BTreeSet;

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::Result;
use crate::values::card::{Card, CardKey};
use crate::values::deck::{OwnCard, Shelf};

const OWN: &str = "select id, name, about, removed_on from values_card order by id";
const HIDDEN: &str = "select card from values_hidden order by card";
const ADD: &str = "insert into values_card (name, about) values (:name, :about)";
const EDIT: &str = "update values_card set name = :name, about = :about
  where id = :id and (name <> :name or about <> :about)";
const REMOVE: &str =
    "update values_card set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update values_card set removed_on = null where id = :id and removed_on is not null";
const HIDE: &str = "insert into values_hidden (card) values (:card) on conflict (card) do nothing";
const SHOW: &str = "delete from values_hidden where card = :card";

fn own(row: &Row) -> rusqlite::Result<OwnCard> {
    let removed_on: Option<String> = row.get("removed_on")?;
    Ok(OwnCard {
        card: Card {
            key: CardKey::own(row.get("id")?),
            family: None,
            name: row.get("name")?,
            about: row.get("about")?,
        },
        removed_on: removed_on.and_then(|day| Day::read("removedOn", &day).ok()),
    })
}

/// What a person made of the decks.
pub fn shelf(conn: &Connection) -> Result<Shelf> {
    let mut statement = conn.prepare_cached(OWN)?;
    let cards = statement.query_map([], own)?;
    let mut statement = conn.prepare_cached(HIDDEN)?;
    let hidden = statement.query_map([], |row| Ok(CardKey(row.get("card")?)))?;
    Ok(Shelf {
        own: cards.collect::<rusqlite::Result<_>>()?,
        hidden: hidden.collect::<rusqlite::Result<BTreeSet<_>>>()?,
    })
}

/// Writes a new own card.
pub fn add(tx: &Tx, name: &str, about: &str) -> Result<CardKey> {
    tx.execute(ADD, named_params! { ":name": name, ":about": about })?;
    Ok(CardKey::own(tx.last_insert_rowid()))
}

/// Gives an own card other words.
pub fn edit(tx: &Tx, row: i64, name: &str, about: &str) -> Result<()> {
    tx.execute(
        EDIT,
        named_params! { ":id": row, ":name": name, ":about": about },
    )?;
    Ok(())
}

/// Takes an own card out; audits that used it still know its words.
pub fn remove(tx: &Tx, row: i64) -> Result<()> {
    let day = tx.now.today().to_string();
    found(
        tx.execute(REMOVE, named_params! { ":id": row, ":day": day })?,
        "card",
    )
}

/// Brings a removed own card back.
pub fn restore(tx: &Tx, row: i64) -> Result<()> {
    found(tx.execute(RESTORE, named_params! { ":id": row })?, "card")
}

/// Keeps a card out of new audits.
pub fn hide(tx: &Tx, card: &CardKey) -> Result<()> {
    tx.execute(HIDE, named_params! { ":card": card.0 })?;
    Ok(())
}

/// Lets a hidden card into new audits again.
pub fn show(tx: &Tx, card: &CardKey) -> Result<()> {
    tx.execute(SHOW, named_params! { ":card": card.0 })?;
    Ok(())
}
