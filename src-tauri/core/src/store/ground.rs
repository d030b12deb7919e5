//! The tables every vault has: counters, the record of what was done, four facts about the person, settings.

use rusqlite::{Connection, Row, named_params};

use crate::clock::Now;
use crate::desk::{Label, Tx};
use crate::error::Result;

const RAISE: &str = "update meta set commits = commits + 1 where id = 1 returning commits";
const COMMITS: &str = "select commits from meta where id = 1";

/// Raises the number of changes this vault has ever had, and returns it.
pub fn raise_commits(conn: &Connection) -> Result<u64> {
    let commits: i64 = conn
        .prepare_cached(RAISE)?
        .query_row([], |row| row.get("commits"))?;
    Ok(commits.unsigned_abs())
}

/// The number of changes this vault has ever had.
pub fn commits(conn: &Connection) -> Result<u64> {
    let commits: i64 = conn.query_row(COMMITS, [], |row| row.get("commits"))?;
    Ok(commits.unsigned_abs())
}

const TELL: &str = "insert into activity (at, place, words, detail, kind) values (:at, :place, :words, :detail, :kind)";

/// Adds a line to the record of what was done; `kind` is "change" or "system". Returns its id.
pub fn tell(conn: &Connection, now: Now, label: &Label, kind: &'static str) -> Result<i64> {
    conn.prepare_cached(TELL)?.execute(named_params! {
        ":at": now.seconds, ":place": label.place.word(), ":words": label.words, ":detail": label.detail, ":kind": kind,
    })?;
    Ok(conn.last_insert_rowid())
}

const UNDONE: &str = "update activity set undone_at = :at where id = :id";

/// Marks a line as undone at a time, or as standing again.
pub fn mark_undone(conn: &Connection, id: i64, at: Option<Now>) -> Result<()> {
    conn.prepare_cached(UNDONE)?
        .execute(named_params! { ":at": at.map(|now| now.seconds), ":id": id })?;
    Ok(())
}

/// One line of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Row id; later lines have larger ones.
    pub id: i64,
    /// Seconds since 1970, UTC.
    pub at: i64,
    /// Word of the place.
    pub place: String,
    /// "import work.ics".
    pub words: String,
    /// The second line.
    pub detail: Option<String>,
    /// "change" or "system".
    pub kind: String,
    /// When it was undone, if it is.
    pub undone_at: Option<i64>,
}

const RECORD: &str = "
select id, at, place, words, detail, kind, undone_at from activity
where (:place is null or place = :place)
  and (:text = '' or instr(lower(words || ' ' || coalesce(detail, '')), lower(:text)) > 0)
  and (:before is null or id < :before)
order by id desc limit :most";

const RECORD_COUNT: &str = "
select count(*) as n from activity
where (:place is null or place = :place)
  and (:text = '' or instr(lower(words || ' ' || coalesce(detail, '')), lower(:text)) > 0)";

fn told(row: &Row) -> rusqlite::Result<Told> {
    Ok(Told {
        id: row.get("id")?,
        at: row.get("at")?,
        place: row.get("place")?,
        words: row.get("words")?,
        detail: row.get("detail")?,
        kind: row.get("kind")?,
        undone_at: row.get("undone_at")?,
    })
}

/// The record, newest first: at most `most` lines of a place, with a text, before a line.
pub fn record(
    conn: &Connection,
    place: Option<&str>,
    text: &str,
    before: Option<i64>,
    most: u32,
) -> Result<Vec<Told>> {
    let mut statement = conn.prepare_cached(RECORD)?;
    let lines = statement.query_map(
        named_params! { ":place": place, ":text": text, ":before": before, ":most": most },
        told,
    )?;
    Ok(lines.collect::<rusqlite::Result<_>>()?)
}

/// How many lines [`record`] would give without a limit.
pub fn record_count(conn: &Connection, place: Option<&str>, text: &str) -> Result<u32> {
    Ok(conn
        .prepare_cached(RECORD_COUNT)?
        .query_row(named_params! { ":place": place, ":text": text }, |row| {
            row.get("n")
        })?)
}

/// The four facts, each `None` until given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// The person's name as it stands on printed pages.
    pub name: Option<String>,
    /// "Hospitalist, associate professor".
    pub role: Option<String>,
    /// "Larkmoor, teaching hospital".
    pub setting: Option<String>,
    /// Next review, `YYYY-MM-DD`.
    pub review_on: Option<String>,
}

const FACTS: &str = "select name, role, setting, review_on from you_facts where id = 1";
const SET_FACTS: &str = "
update you_facts set name = :name, role = :role, setting = :setting, review_on = :review_on
where id = 1 and (name is not :name or role is not :role or setting is not :setting or review_on is not :review_on)";

/// Reads the four facts.
pub fn facts(conn: &Connection) -> Result<Facts> {
    Ok(conn.query_row(FACTS, [], |row| {
        Ok(Facts {
            name: row.get("name")?,
            role: row.get("role")?,
            setting: row.get("setting")?,
            review_on: row.get("review_on")?,
        })
    })?)
}

/// Writes the four facts; writing what already stands changes nothing.
pub fn set_facts(tx: &Tx, facts: &Facts) -> Result<()> {
    tx.execute(
        SET_FACTS,
        named_params! { ":name": facts.name, ":role": facts.role, ":setting": facts.setting, ":review_on": facts.review_on },
    )?;
    Ok(())
}

const BACKED_UP: &str = "update meta set last_backup_commits = commits where id = 1";
const SINCE_BACKUP: &str = "select commits - last_backup_commits as n from meta where id = 1";

/// Notes that a backup holds everything up to now.
pub fn backed_up(tx: &Tx) -> Result<()> {
    tx.execute(BACKED_UP, [])?;
    Ok(())
}

/// Changes since the last backup.
pub fn since_backup(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row(SINCE_BACKUP, [], |row| row.get("n"))?)
}
