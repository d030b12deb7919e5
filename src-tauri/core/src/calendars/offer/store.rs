//! Offers and their schedules in the store.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::calendars::category;
use crate::calendars::hours;
use crate::calendars::offer::{Offer, OfferId, OfferLine, OfferView};
use crate::calendars::painted::PaintedWeek;
use crate::calendars::painted::store::{self as painted, Sheet};
use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};

const SHEET: Sheet = Sheet {
    blocks: "select day, from_slot, to_slot, category from calendars_offer_block
  where offer = :owner order by day, from_slot",
    insert: "insert into calendars_offer_block (offer, day, from_slot, to_slot, category)
  values (:owner, :day, :from, :to, :category)",
    delete: "delete from calendars_offer_block
  where offer = :owner and day = :day and from_slot = :from and to_slot = :to and category = :category",
};

const ALL: &str = "select id, name, made_on from calendars_offer order by made_on, id";
const ONE: &str = "select id, name, made_on from calendars_offer where id = :id";
const INSERT: &str = "insert into calendars_offer (name, made_on) values (:name, :made_on)";
const RENAME: &str = "update calendars_offer set name = :name where id = :id and name <> :name";
const DELETE: &str = "delete from calendars_offer where id = :id";

fn offer(row: &Row) -> rusqlite::Result<Offer> {
    let made_on: String = row.get("made_on")?;
    Ok(Offer {
        id: OfferId(row.get("id")?),
        name: row.get("name")?,
        made_on: Day(NaiveDate::parse_from_str(&made_on, "%Y-%m-%d").unwrap_or_default()),
    })
}

/// All offers, the oldest first.
pub fn all(conn: &Connection) -> Result<Vec<Offer>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], offer)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An offer that must be there.
pub fn one(conn: &Connection, id: OfferId) -> Result<Offer> {
    conn.query_row(ONE, named_params! { ":id": id.0 }, offer)
        .optional()?
        .ok_or(Error::NotFound { what: "offer" })
}

/// An offer's schedule.
pub fn week(conn: &Connection, id: OfferId) -> Result<PaintedWeek> {
    painted::week(conn, &SHEET, id.0)
}

/// The offers with their hours.
pub fn list(conn: &Connection) -> Result<Vec<OfferLine>> {
    let categories = category::store::all(conn)?;
    let line = |offer: Offer| {
        Ok(OfferLine {
            minutes: week(conn, offer.id)?.work(&categories),
            id: offer.id,
            name: offer.name,
            made_on: offer.made_on,
        })
    };
    all(conn)?.into_iter().map(line).collect()
}

/// An offer as it is shown.
pub fn view(conn: &Connection, id: OfferId) -> Result<OfferView> {
    Ok(OfferView::of(
        one(conn, id)?,
        &week(conn, id)?,
        &category::store::all(conn)?,
        &hours::store::hours(conn)?,
    ))
}

/// Adds an offer with its schedule.
pub fn add(tx: &Tx, name: &str, week: &PaintedWeek) -> Result<OfferId> {
    let values = named_params! { ":name": name, ":made_on": tx.now.today().to_string() };
    tx.execute(INSERT, values)?;
    let id = OfferId(tx.last_insert_rowid());
    set(tx, id, week)?;
    Ok(id)
}

/// Writes an offer's schedule.
pub fn set(tx: &Tx, id: OfferId, week: &PaintedWeek) -> Result<()> {
    painted::set(tx, &SHEET, id.0, week)?;
    Ok(())
}

/// Writes an offer's name.
pub fn rename(tx: &Tx, id: OfferId, name: &str) -> Result<()> {
    tx.execute(RENAME, named_params! { ":id": id.0, ":name": name })?;
    Ok(())
}

/// Removes an offer with its schedule.
pub fn remove(tx: &Tx, id: OfferId) -> Result<()> {
    let rows = tx.execute(DELETE, named_params! { ":id": id.0 })?;
    found(rows, "offer")
}
