//! Titles that are known while the vault is open and never written to it.
//!
//! They live in a temporary table, which this database keeps in memory and which is gone when it closes. Rules made
//! after an import can thus still look at titles that are not kept.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};

use crate::calendars::rule::GroupId;
use crate::error::Result;

const CREATE: &str =
    "create temp table if not exists calendars_title (id integer primary key, title text not null) strict";
const EXISTS: &str = "select count(*) > 0 from temp.sqlite_master where name = 'calendars_title'";
const INSERT: &str = "insert into temp.calendars_title (id, title) values (:id, :title)
  on conflict (id) do update set title = excluded.title";
const ALL: &str = "select id, title from temp.calendars_title";
const STORED: &str = "select id, title from calendars_group where title is not null";

/// Remembers a title until the vault is locked.
pub fn remember(conn: &Connection, group: GroupId, title: &str) -> Result<()> {
    conn.prepare_cached(INSERT)?.execute(named_params! { ":id": group.0, ":title": title })?;
    Ok(())
}

/// Makes ready to remember.
pub fn open(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch(CREATE)?)
}

/// Every title that is known now, kept or remembered.
pub fn known(conn: &Connection) -> Result<BTreeMap<GroupId, String>> {
    let mut titles = BTreeMap::new();
    let remembered: bool = conn.query_row(EXISTS, [], |row| row.get(0))?;
    for sql in if remembered { &[ALL, STORED][..] } else { &[STORED][..] } {
        let mut statement = conn.prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((GroupId(row.get("id")?), row.get("title")?)))?;
        for row in rows {
            let (group, title) = row?;
            titles.insert(group, title);
        }
    }
    Ok(titles)
}
