//! Facts in the store: one where a path meets a criterion.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::Tx;
use crate::error::Result;
use crate::options::criterion::CriterionId;
use crate::options::fact::{Fact, Grade};
use crate::options::path::PathId;

const ALL: &str = "select path, criterion, amount, low, high, words, grade, source, on_day, kept from options_fact";
const SET: &str =
    "insert into options_fact (path, criterion, amount, low, high, words, grade, source, on_day, kept)
  values (:path, :criterion, :amount, :low, :high, :words, :grade, :source, :on, :kept)
  on conflict (path, criterion) do update set amount = excluded.amount, low = excluded.low, high = excluded.high,
    words = excluded.words, grade = excluded.grade, source = excluded.source, on_day = excluded.on_day, kept = excluded.kept";
const CLEAR: &str = "delete from options_fact where path = :path and criterion = :criterion";

fn fact(row: &Row) -> rusqlite::Result<((PathId, CriterionId), Fact)> {
    let low: Option<i64> = row.get("low")?;
    let high: Option<i64> = row.get("high")?;
    let on: Option<String> = row.get("on_day")?;
    let grade: String = row.get("grade")?;
    let fact = Fact {
        amount: row.get("amount")?,
        between: low.zip(high),
        words: row.get("words")?,
        // The table's own check lets no other names in.
        grade: Grade::named(&grade).unwrap_or(Grade::Guess),
        source: row.get("source")?,
        on: on.map(|own| Day::stored(&own)),
        kept: row.get("kept")?,
    };
    let at = (PathId(row.get("path")?), CriterionId(row.get("criterion")?));
    Ok((at, fact))
}

/// All.
pub fn all(conn: &Connection) -> Result<BTreeMap<(PathId, CriterionId), Fact>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], fact)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes one.
pub fn set(tx: &Tx, path: PathId, criterion: CriterionId, fact: &Fact) -> Result<()> {
    if all(tx)?.get(&(path, criterion)) == Some(fact) {
        return Ok(());
    }
    let values = named_params! {
        ":path": path.0, ":criterion": criterion.0, ":amount": fact.amount,
        ":low": fact.between.map(|own| own.0), ":high": fact.between.map(|own| own.1),
        ":words": fact.words, ":grade": fact.grade.name(), ":source": fact.source,
        ":on": fact.on.map(|own| own.to_string()), ":kept": fact.kept
    };
    tx.execute(SET, values)?;
    Ok(())
}

/// Clears one.
pub fn clear(tx: &Tx, path: PathId, criterion: CriterionId) -> Result<()> {
    tx.execute(
        CLEAR,
        named_params! { ":path": path.0, ":criterion": criterion.0 },
    )?;
    Ok(())
}
