//! Exchanges in the store.

use rusqlite::{Connection, Row, named_params};

use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::options::criterion::CriterionId;
use crate::options::path::PathId;
use crate::options::swap::view::SwapsView;
use crate::options::swap::{Pair, Swap, SwapId};
use crate::options::table::Table;

const OF_PAIR: &str =
    "select id, changed, line, from_amount, to_amount, paid, was, after from options_swap
  where one = :one and other = :other order by id";
const ALL_PAIRS: &str = "select distinct one, other from options_swap order by one, other";
const PAIR_OF: &str = "select one, other from options_swap where id = :id";
const INSERT: &str =
    "insert into options_swap (one, other, changed, line, from_amount, to_amount, paid, was, after)
  values (:one, :other, :changed, :line, :from, :to, :paid, :was, :after)";
const REMOVE: &str = "delete from options_swap where id = :id";

fn swap(row: &Row) -> rusqlite::Result<(SwapId, Swap)> {
    let swap = Swap {
        changed: PathId(row.get("changed")?),
        line: CriterionId(row.get("line")?),
        from: row.get("from_amount")?,
        to: row.get("to_amount")?,
        paid: CriterionId(row.get("paid")?),
        was: row.get("was")?,
        after: row.get("after")?,
    };
    Ok((SwapId(row.get("id")?), swap))
}

fn pair(row: &Row) -> rusqlite::Result<Pair> {
    Ok(Pair {
        one: PathId(row.get("one")?),
        other: PathId(row.get("other")?),
    })
}

/// Those of two paths, in the order in which they were made.
pub fn of(conn: &Connection, pair: Pair) -> Result<Vec<(SwapId, Swap)>> {
    let mut statement = conn.prepare_cached(OF_PAIR)?;
    let values = named_params! { ":one": pair.one.0, ":other": pair.other.0 };
    let rows = statement.query_map(values, swap)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every two paths between which something was exchanged.
fn pairs(conn: &Connection) -> Result<Vec<Pair>> {
    let mut statement = conn.prepare_cached(ALL_PAIRS)?;
    let rows = statement.query_map([], pair)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The two paths of an exchange.
pub fn pair_of(conn: &Connection, id: SwapId) -> Result<Pair> {
    let mut statement = conn.prepare_cached(PAIR_OF)?;
    let mut rows = statement.query_map(named_params! { ":id": id.0 }, pair)?;
    rows.next()
        .transpose()?
        .ok_or(Error::NotFound { what: "exchange" })
}

/// Keeps one.
pub fn add(tx: &Tx, pair: Pair, own: &Swap) -> Result<()> {
    let values = named_params! {
        ":one": pair.one.0, ":other": pair.other.0, ":changed": own.changed.0, ":line": own.line.0,
        ":from": own.from, ":to": own.to, ":paid": own.paid.0, ":was": own.was, ":after": own.after
    };
    tx.execute(INSERT, values)?;
    Ok(())
}

/// Takes one back.
pub fn remove(tx: &Tx, id: SwapId) -> Result<()> {
    found(
        tx.execute(REMOVE, named_params! { ":id": id.0 })?,
        "exchange",
    )
}

/// Every two paths of a table between which something was exchanged, as they are shown.
pub fn views(conn: &Connection, table: &Table) -> Result<Vec<SwapsView>> {
    let here = |pair: &Pair| table.column(pair.one).is_some() && table.column(pair.other).is_some();
    pairs(conn)?
        .into_iter()
        .filter(here)
        .map(|pair| Ok(SwapsView::of(table, pair, &of(conn, pair)?)))
        .collect()
}
