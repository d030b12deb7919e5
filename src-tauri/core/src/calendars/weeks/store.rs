//! What the person said of weeks, in the store.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, named_params};

use crate::calendars::weeks::WeekKind;
use crate::day::Day;
use crate::desk::Tx;
use crate::error::Result;

const ALL: &str = "select monday, kind from calendars_week";
const SET: &str = "insert into calendars_week (monday, kind) values (:monday, :kind)
  on conflict (monday) do update set kind = excluded.kind where kind <> excluded.kind";
const CLEAR: &str = "delete from calendars_week where monday = :monday";

/// Weeks about which the person decided.
pub fn choices(conn: &Connection) -> Result<BTreeMap<Day, WeekKind>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        let monday: String = row.get("monday")?;
        let kind: String = row.get("kind")?;
        Ok((
            Day(NaiveDate::parse_from_str(&monday, "%Y-%m-%d").unwrap_or_default()),
            WeekKind::named(&kind).unwrap_or(WeekKind::Aside),
        ))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Says what kind of week it was, or (`None`) leaves it as proposed.
pub fn choose(tx: &Tx, monday: Day, kind: Option<WeekKind>) -> Result<()> {
    let monday = monday.to_string();
    match kind {
        Some(kind) => tx.execute(
            SET,
            named_params! { ":monday": monday, ":kind": kind.name() },
        )?,
        None => tx.execute(CLEAR, named_params! { ":monday": monday })?,
    };
    Ok(())
}
