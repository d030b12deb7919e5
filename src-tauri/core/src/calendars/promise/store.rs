//! What the contract promises, in the store.

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::calendars::category::{self, CategoryId};
use crate::calendars::hours;
use crate::calendars::promise::{Beside, PromisedShare, Promises};
use crate::desk::{Tx, found};
use crate::error::Result;

const ALL: &str = "select p.category, p.percent from calendars_promise p
  join calendars_category c on c.id = p.category order by c.position, c.id";
const SET: &str = "insert into calendars_promise (category, percent) values (:category, :percent)
  on conflict (category) do update set percent = excluded.percent where percent <> excluded.percent";
const CLEAR: &str = "delete from calendars_promise where category = :category";
const HALF_DAYS: &str = "select half_days from calendars_contract where id = 1";
const SET_HALF_DAYS: &str = "insert into calendars_contract (id, half_days) values (1, :count)
  on conflict (id) do update set half_days = excluded.half_days where half_days <> excluded.half_days";
const CLEAR_HALF_DAYS: &str = "delete from calendars_contract where id = 1";

/// What the contract says.
pub fn promises(conn: &Connection) -> Result<Promises> {
    let mut statement = conn.prepare_cached(ALL)?;
    let shares = statement.query_map([], |row| {
        Ok(PromisedShare {
            category: CategoryId(row.get("category")?),
            percent: row.get("percent")?,
        })
    })?;
    Ok(Promises {
        shares: shares.collect::<rusqlite::Result<_>>()?,
        half_days: conn
            .query_row(HALF_DAYS, [], |row| row.get("half_days"))
            .optional()?,
    })
}

/// All that a painted week is read against.
pub fn beside(conn: &Connection) -> Result<Beside> {
    Ok(Beside {
        categories: category::store::all(conn)?,
        hours: hours::store::hours(conn)?,
        promises: promises(conn)?,
    })
}

/// Writes a promise.
pub fn set(tx: &Tx, promise: PromisedShare) -> Result<()> {
    let values = named_params! { ":category": promise.category.0, ":percent": promise.percent };
    tx.execute(SET, values)?;
    Ok(())
}

/// Removes a promise that must be there.
pub fn clear(tx: &Tx, category: CategoryId) -> Result<()> {
    let rows = tx.execute(CLEAR, named_params! { ":category": category.0 })?;
    found(rows, "promise")
}

/// Writes how many clinic half-days the contract asks for in two weeks; `None` is none named.
pub fn set_half_days(tx: &Tx, count: Option<u8>) -> Result<()> {
    match count {
        Some(count) => tx.execute(SET_HALF_DAYS, named_params! { ":count": count })?,
        None => tx.execute(CLEAR_HALF_DAYS, [])?,
    };
    Ok(())
}
