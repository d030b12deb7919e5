//! Wished weeks in the store: the versions drawn for each kind of week, one of which stands, and their blocks.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::calendars::category;
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::painted::store::{self as painted, Sheet};
use crate::calendars::promise;
use crate::calendars::wish::Wish;
use crate::calendars::wish::version::{DrawnAfter, Version, VersionId, WishesView};
use crate::calendars::wish::view::{Drawn, WishView};
use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};

const SHEET: Sheet = Sheet {
    blocks: "select day, from_slot, to_slot, category from calendars_wish_block
  where version = :owner order by day, from_slot",
    insert: "insert into calendars_wish_block (version, day, from_slot, to_slot, category)
  values (:owner, :day, :from, :to, :category)",
    delete: "delete from calendars_wish_block
  where version = :owner and day = :day and from_slot = :from and to_slot = :to and category = :category",
};

const OF_KIND: &str =
    "select id, kind, current, drawn_on, hard_day, note from calendars_wish_version
  where kind = :kind order by drawn_on desc, id desc";
const ONE: &str =
    "select id, kind, current, drawn_on, hard_day, note from calendars_wish_version where id = :id";
const INSERT: &str =
    "insert into calendars_wish_version (kind, current, drawn_on) values (:kind, 1, :drawn_on)";
const DRAW: &str = "update calendars_wish_version set drawn_on = :drawn_on where id = :id and drawn_on <> :drawn_on";
const REUSE: &str =
    "update calendars_wish_version set drawn_on = :drawn_on, hard_day = 0, note = null
  where id = :id and (drawn_on <> :drawn_on or hard_day <> 0 or note is not null)";
const CLOSE: &str =
    "update calendars_wish_version set current = 0 where kind = :kind and current = 1";
const OPEN: &str = "update calendars_wish_version set current = 1 where id = :id";
const DELETE: &str = "delete from calendars_wish_version where id = :id";
const MARK: &str =
    "update calendars_wish_version set hard_day = :hard where id = :id and hard_day <> :hard";
const NOTE: &str =
    "update calendars_wish_version set note = :note where id = :id and note is not :note";

fn version(row: &Row) -> rusqlite::Result<Version> {
    let (kind, drawn_on): (String, String) = (row.get("kind")?, row.get("drawn_on")?);
    Ok(Version {
        id: VersionId(row.get("id")?),
        // The table's own checks let no other names in.
        kind: WeekType::named(&kind).unwrap_or(WeekType::Ordinary),
        current: row.get("current")?,
        drawn_on: Day(NaiveDate::parse_from_str(&drawn_on, "%Y-%m-%d").unwrap_or_default()),
        after: if row.get("hard_day")? {
            DrawnAfter::AHardDay
        } else {
            DrawnAfter::AnyDay
        },
        note: row.get("note")?,
    })
}

/// The wishes drawn for a kind of week, newest first.
pub fn versions(conn: &Connection, kind: WeekType) -> Result<Vec<Version>> {
    let mut statement = conn.prepare_cached(OF_KIND)?;
    let rows = statement.query_map(named_params! { ":kind": kind.name() }, version)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A wish that must be there.
pub fn one(conn: &Connection, id: VersionId) -> Result<Version> {
    conn.query_row(ONE, named_params! { ":id": id.0 }, version)
        .optional()?
        .ok_or(Error::NotFound { what: "wish" })
}

/// The blocks of one drawn wish.
pub fn week(conn: &Connection, id: VersionId) -> Result<Wish> {
    painted::week(conn, &SHEET, id.0)
}

/// The wish that stands for a kind of week.
pub fn drawn(conn: &Connection, kind: WeekType) -> Result<Drawn> {
    let versions = versions(conn, kind)?;
    let others = versions.iter().filter(|version| !version.current).count() as u32;
    let version = versions.into_iter().find(|version| version.current);
    let week = match &version {
        Some(version) => week(conn, version.id)?,
        None => Wish::default(),
    };
    Ok(Drawn {
        kind,
        version,
        week,
        others,
    })
}

/// The wish for the ordinary week, which is the one compared; an empty one when none is drawn.
pub fn wish(conn: &Connection) -> Result<Wish> {
    Ok(drawn(conn, WeekType::Ordinary)?.week)
}

/// The day the ordinary week's wish was last drawn on; `None` while it is empty.
pub fn drawn_on(conn: &Connection) -> Result<Option<Day>> {
    let drawn = drawn(conn, WeekType::Ordinary)?;
    let version = drawn.version.filter(|_| !drawn.week.is_empty());
    Ok(version.map(|version| version.drawn_on))
}

/// The wish for a kind of week with what stands beside it.
pub fn view(conn: &Connection, kind: WeekType) -> Result<WishView> {
    Ok(WishView::of(
        drawn(conn, kind)?,
        &promise::store::beside(conn)?,
    ))
}

/// The wishes drawn for a kind of week with the hours in each.
pub fn list(conn: &Connection, kind: WeekType) -> Result<WishesView> {
    let categories = category::store::all(conn)?;
    let sum = |version: Version| {
        let minutes = week(conn, version.id)?.work(&categories);
        Ok((version, minutes))
    };
    let versions = versions(conn, kind)?.into_iter().map(sum);
    Ok(WishesView::of(kind, versions.collect::<Result<_>>()?))
}

/// Writes the wish that stands for a kind of week; the first stroke makes it.
pub fn set(tx: &Tx, kind: WeekType, week: &Wish) -> Result<()> {
    let standing = drawn(tx, kind)?.version.map(|version| version.id);
    let id = match standing {
        Some(id) => id,
        None if week.is_empty() => return Ok(()),
        None => insert(tx, kind)?,
    };
    if painted::set(tx, &SHEET, id.0, week)? > 0 {
        let values = named_params! { ":id": id.0, ":drawn_on": tx.now.today().to_string() };
        tx.execute(DRAW, values)?;
    }
    Ok(())
}

/// Starts a new wish for a kind of week and keeps the one that stood; an empty one is not worth keeping and is used again.
pub fn start(tx: &Tx, kind: WeekType, week: &Wish) -> Result<()> {
    let standing = drawn(tx, kind)?;
    let id = match standing.version {
        Some(version) if standing.week.is_empty() => {
            let values =
                named_params! { ":id": version.id.0, ":drawn_on": tx.now.today().to_string() };
            tx.execute(REUSE, values)?;
            version.id
        }
        None if week.is_empty() => return Ok(()),
        _ => {
            tx.execute(CLOSE, named_params! { ":kind": kind.name() })?;
            insert(tx, kind)?
        }
    };
    painted::set(tx, &SHEET, id.0, week)?;
    Ok(())
}

fn insert(tx: &Tx, kind: WeekType) -> Result<VersionId> {
    let values = named_params! { ":kind": kind.name(), ":drawn_on": tx.now.today().to_string() };
    tx.execute(INSERT, values)?;
    Ok(VersionId(tx.last_insert_rowid()))
}

/// Makes a wish the one that stands for its kind of week.
pub fn open(tx: &Tx, id: VersionId) -> Result<()> {
    let version = one(tx, id)?;
    if version.current {
        return Ok(());
    }
    tx.execute(CLOSE, named_params! { ":kind": version.kind.name() })?;
    found(tx.execute(OPEN, named_params! { ":id": id.0 })?, "wish")
}

/// Removes a wish; if it stood, the newest of the others stands in its place.
pub fn remove(tx: &Tx, id: VersionId) -> Result<()> {
    let gone = one(tx, id)?;
    tx.execute(DELETE, named_params! { ":id": id.0 })?;
    let next = versions(tx, gone.kind)?.into_iter().next();
    match next {
        Some(next) if gone.current => open(tx, next.id),
        _ => Ok(()),
    }
}

/// Notes what kind of day a wish was drawn after.
pub fn mark(tx: &Tx, id: VersionId, after: DrawnAfter) -> Result<()> {
    let hard = after == DrawnAfter::AHardDay;
    tx.execute(MARK, named_params! { ":id": id.0, ":hard": hard })?;
    Ok(())
}

/// Writes the note of a wish, or clears it.
pub fn note(tx: &Tx, id: VersionId, note: Option<&str>) -> Result<()> {
    tx.execute(NOTE, named_params! { ":id": id.0, ":note": note })?;
    Ok(())
}
