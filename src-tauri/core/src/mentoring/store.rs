//! What the stores of this place share: days, guards and questions of a row.

use rusqlite::{Connection, Params, Row};

use crate::day::Day;
use crate::error::Result;
use crate::mentoring::guard::Guard;

/// A day of a column that always has one.
pub fn day(row: &Row, column: &str) -> rusqlite::Result<Day> {
    let text: String = row.get(column)?;
    // The table's own checks let only days in; a day that is none reads as the first one known.
    Ok(Day::read("day", &text).unwrap_or(Day(chrono::NaiveDate::default())))
}

/// A day of a column that may have none.
pub fn optional_day(row: &Row, column: &str) -> rusqlite::Result<Option<Day>> {
    let text: Option<String> = row.get(column)?;
    Ok(text.and_then(|text| Day::read("day", &text).ok()))
}

/// One of a closed list of names, of a column that may have none.
pub fn named<T>(
    row: &Row,
    column: &str,
    named: impl Fn(&str) -> Option<T>,
) -> rusqlite::Result<Option<T>> {
    let text: Option<String> = row.get(column)?;
    Ok(text.as_deref().and_then(named))
}

/// What keeps a row off pages.
pub fn guard(row: &Row) -> rusqlite::Result<Guard> {
    let secrets: String = row.get("secrets")?;
    Ok(Guard::from_store(
        &secrets,
        row.get("audit")?,
        row.get("released")?,
    ))
}

/// The questions of a row, two at most.
pub fn questions(row: &Row) -> rusqlite::Result<Vec<String>> {
    let first: Option<String> = row.get("question1")?;
    let second: Option<String> = row.get("question2")?;
    Ok(first.into_iter().chain(second).collect())
}

/// Every row of a query.
pub fn rows<T>(
    conn: &Connection,
    sql: &str,
    params: impl Params,
    map: impl FnMut(&Row) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(params, map)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
