//! Titles in the store, as fingerprints with what the person decided; and titles that are known while the vault is open.
//!
//! The latter live in a temporary table, which this database keeps in memory and which is gone when it closes. Rules
//! made after an import can thus still look at titles that are not kept.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::calendars::category::CategoryId;
use crate::calendars::event::Group;
use crate::calendars::fingerprint::Fingerprint;
use crate::calendars::rule::GroupId;
use crate::desk::Tx;
use crate::error::{Error, Result};

const CREATE: &str = "create temp table if not exists calendars_title (id integer primary key, title text not null) strict";
const EXISTS: &str = "select count(*) > 0 from temp.sqlite_master where name = 'calendars_title'";
const REMEMBER: &str = "insert into temp.calendars_title (id, title) values (:id, :title)
  on conflict (id) do update set title = excluded.title";
const UNLEARN: &str = "delete from temp.calendars_title where id = :id";
const REMEMBERED: &str =
    "select id, title from temp.calendars_title where id in (select id from calendars_group)";
const STORED: &str = "select id, title from calendars_group where title is not null";

const GROUPS: &str = "select id, fingerprint, title, decided, category from calendars_group";
const GROUP: &str =
    "select id, fingerprint, title, decided, category from calendars_group where id = :id";
const BY_PRINT: &str = "select id from calendars_group where fingerprint = :fingerprint";
const INSERT: &str =
    "insert into calendars_group (fingerprint, title) values (:fingerprint, :title)";
const NAME: &str =
    "update calendars_group set title = :title where id = :id and title is not :title";
const DECIDE: &str =
    "update calendars_group set decided = :decided, category = :category where id = :id";
const FREE_EVENTS: &str = "update calendars_event set decided = 0, category = null where title_group = :id and decided = 1";
/// Words are kept of a title only while a calendar it stands in keeps titles.
const FORGET_WORDS: &str = "update calendars_group set title = null where title is not null and id not in
  (select e.title_group from calendars_event e join calendars_calendar c on c.id = e.calendar where c.titles_kept = 1)";
/// A title without entries keeps what the person decided, for the next import, and goes if they decided nothing.
const DROP: &str = "delete from calendars_group where decided = 0
  and id not in (select title_group from calendars_event)
  and id not in (select title_group from calendars_rule where title_group is not null)";

fn read(row: &Row) -> rusqlite::Result<Group> {
    let category = row.get::<_, Option<i64>>("category")?.map(CategoryId);
    Ok(Group {
        id: GroupId(row.get("id")?),
        fingerprint: Fingerprint(row.get("fingerprint")?),
        title: row.get("title")?,
        decided: row.get::<_, bool>("decided")?.then_some(category),
    })
}

/// All titles by their row.
pub fn groups(conn: &Connection) -> Result<BTreeMap<GroupId, Group>> {
    let mut statement = conn.prepare_cached(GROUPS)?;
    let rows = statement.query_map([], read)?;
    Ok(rows
        .map(|row| row.map(|group| (group.id, group)))
        .collect::<rusqlite::Result<_>>()?)
}

/// A title that must be there.
pub fn group(conn: &Connection, id: GroupId) -> Result<Group> {
    let mut statement = conn.prepare_cached(GROUP)?;
    let group = statement
        .query_row(named_params! { ":id": id.0 }, read)
        .optional()?;
    group.ok_or(Error::NotFound { what: "title" })
}

/// The row of a title, made if it is new. A title that is to be kept is written.
pub fn group_for(tx: &Tx, fingerprint: Fingerprint, title: Option<&str>) -> Result<GroupId> {
    let known: Option<i64> = tx
        .prepare_cached(BY_PRINT)?
        .query_row(named_params! { ":fingerprint": fingerprint.0 }, |row| {
            row.get("id")
        })
        .optional()?;
    if let Some(id) = known {
        if title.is_some() {
            tx.prepare_cached(NAME)?
                .execute(named_params! { ":id": id, ":title": title })?;
        }
        return Ok(GroupId(id));
    }
    tx.prepare_cached(INSERT)?
        .execute(named_params! { ":fingerprint": fingerprint.0, ":title": title })?;
    Ok(GroupId(tx.last_insert_rowid()))
}

/// Notes what the person decided about a title; `None` gives it back to the rules.
///
/// Single entries of it that were decided apart follow the title again.
pub fn decide(tx: &Tx, id: GroupId, decided: Option<Option<CategoryId>>) -> Result<()> {
    if group(tx, id)?.decided != decided {
        let category = decided.flatten().map(|category| category.0);
        let values =
            named_params! { ":id": id.0, ":decided": decided.is_some(), ":category": category };
        tx.prepare_cached(DECIDE)?.execute(values)?;
    }
    tx.prepare_cached(FREE_EVENTS)?
        .execute(named_params! { ":id": id.0 })?;
    Ok(())
}

/// Forgets the words of titles that no calendar keeps any more, and titles without entries and without a decision.
pub fn tidy(tx: &Tx) -> Result<()> {
    tx.execute(FORGET_WORDS, [])?;
    tx.execute(DROP, [])?;
    Ok(())
}

/// Makes ready to remember.
pub fn open(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch(CREATE)?)
}

/// Remembers a title until the vault is locked; `None` forgets what stood in its row before.
pub fn remember(conn: &Connection, group: GroupId, title: Option<&str>) -> Result<()> {
    match title {
        Some(title) => conn
            .prepare_cached(REMEMBER)?
            .execute(named_params! { ":id": group.0, ":title": title })?,
        None => conn
            .prepare_cached(UNLEARN)?
            .execute(named_params! { ":id": group.0 })?,
    };
    Ok(())
}

/// Every title that is known now, kept or remembered.
pub fn known(conn: &Connection) -> Result<BTreeMap<GroupId, String>> {
    let mut titles = BTreeMap::new();
    let remembered: bool = conn.query_row(EXISTS, [], |row| row.get(0))?;
    for sql in if remembered {
        &[REMEMBERED, STORED][..]
    } else {
        &[STORED][..]
    } {
        let mut statement = conn.prepare(sql)?;
        let rows =
            statement.query_map([], |row| Ok((GroupId(row.get("id")?), row.get("title")?)))?;
        for row in rows {
            let (group, title) = row?;
            titles.insert(group, title);
        }
    }
    Ok(titles)
}
