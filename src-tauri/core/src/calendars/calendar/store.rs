//! Calendars in the store.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::calendars::calendar::CalendarView;
use crate::calendars::event::counted_minutes;
use crate::calendars::event::store::day;
use crate::calendars::policy;
use crate::calendars::policy::{LeftOut, Marks, Standing, standing};
use crate::calendars::rule::CalendarId;
use crate::calendars::title;
use crate::clock::Now;
use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};

const ALL: &str =
    "select id, name, imported_at, first_day, last_day, titles_kept, weight from calendars_calendar
  order by imported_at, id";
const BY_MARKS: &str =
    "select calendar, marks, count(*) as entries, sum(to_minute - from_minute) as minutes,
  sum((max(to_minute, 1) - 1) / 1440 + 1) as days from calendars_event group by calendar, marks";
const NAME: &str = "select name from calendars_calendar where id = :id";
const INSERT: &str =
    "insert into calendars_calendar (name, imported_at, first_day, last_day, titles_kept)
  values (:name, :imported_at, :first_day, :last_day, :titles_kept)";
const UPDATE: &str = "update calendars_calendar set imported_at = :imported_at, titles_kept = :titles_kept,
  first_day = min(first_day, :first_day), last_day = max(last_day, :last_day)
  where id = :id and (:wrote or titles_kept <> :titles_kept or first_day > :first_day or last_day < :last_day)";
const RENAME: &str = "update calendars_calendar set name = :name where id = :id and name <> :name";
const WEIGH: &str =
    "update calendars_calendar set weight = :weight where id = :id and weight <> :weight";
const DELETE_EVENTS: &str = "delete from calendars_event where calendar = :id";
const DELETE: &str = "delete from calendars_calendar where id = :id";

/// What a file covers, and what is kept of it.
#[derive(Debug, Clone, Copy)]
pub struct Extent {
    /// First day of an entry.
    pub first: Day,
    /// Last day of an entry.
    pub last: Day,
    /// Titles are kept.
    pub titles_kept: bool,
}

/// Whether an import wrote any entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrote {
    /// It did.
    Something,
    /// All was as it is.
    Nothing,
}

/// What the entries of a calendar come to.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    events: u32,
    left_out: u32,
    minutes: u64,
}

/// All calendars, the first brought in first.
pub fn all(conn: &Connection, now: Now) -> Result<Vec<CalendarView>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| view(row, now))?;
    let mut calendars = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let sums = sums(conn, &calendars)?;
    for calendar in &mut calendars {
        let sums = sums.get(&calendar.id).copied().unwrap_or_default();
        (calendar.events, calendar.left_out, calendar.minutes) =
            (sums.events, sums.left_out, sums.minutes);
    }
    Ok(calendars)
}

fn view(row: &Row, now: Now) -> rusqlite::Result<CalendarView> {
    let imported = now.see(row.get("imported_at")?).local();
    Ok(CalendarView {
        id: CalendarId(row.get("id")?),
        name: row.get("name")?,
        imported_at: imported.format("%Y-%m-%dT%H:%M").to_string(),
        from: day(&row.get::<_, String>("first_day")?),
        to: day(&row.get::<_, String>("last_day")?),
        events: 0,
        left_out: 0,
        minutes: 0,
        titles_kept: row.get("titles_kept")?,
        weight: row.get("weight")?,
    })
}

fn sums(conn: &Connection, calendars: &[CalendarView]) -> Result<BTreeMap<CalendarId, Sums>> {
    let policy = policy::store::policy(conn)?;
    let mut sums: BTreeMap<CalendarId, Sums> = BTreeMap::new();
    let mut statement = conn.prepare_cached(BY_MARKS)?;
    let rows = statement.query_map([], |row| {
        Ok((
            CalendarId(row.get("calendar")?),
            Marks::of(row.get("marks")?),
            row.get::<_, u32>("entries")?,
            (row.get::<_, i64>("minutes")?, row.get::<_, i64>("days")?),
        ))
    })?;
    for row in rows {
        let (calendar, marks, entries, (minutes, days)) = row?;
        let own = sums.entry(calendar).or_default();
        match standing(marks, &policy) {
            Standing::Counts(_) | Standing::Out(LeftOut::Leave) => own.events += entries,
            Standing::Out(_) => own.left_out += entries,
        }
        let weight = calendars
            .iter()
            .find(|one| one.id == calendar)
            .map_or(1000, |one| one.weight);
        own.minutes += counted_minutes(
            marks,
            minutes.unsigned_abs(),
            days.unsigned_abs(),
            weight,
            &policy,
        );
    }
    Ok(sums)
}

/// The name of a calendar that must be there.
pub fn name(conn: &Connection, id: CalendarId) -> Result<String> {
    let name = conn
        .query_row(NAME, named_params! { ":id": id.0 }, |row| row.get("name"))
        .optional()?;
    name.ok_or(Error::NotFound { what: "calendar" })
}

/// Stores a calendar; its entries follow.
pub fn add(tx: &Tx, name: &str, extent: &Extent) -> Result<CalendarId> {
    let values = named_params! {
        ":name": name,
        ":imported_at": tx.now.seconds,
        ":first_day": extent.first.to_string(),
        ":last_day": extent.last.to_string(),
        ":titles_kept": extent.titles_kept,
    };
    tx.execute(INSERT, values)?;
    Ok(CalendarId(tx.last_insert_rowid()))
}

/// Notes that a file was brought into a calendar; nothing where nothing differs.
pub fn update(tx: &Tx, id: CalendarId, extent: &Extent, wrote: Wrote) -> Result<()> {
    let values = named_params! {
        ":id": id.0,
        ":imported_at": tx.now.seconds,
        ":first_day": extent.first.to_string(),
        ":last_day": extent.last.to_string(),
        ":titles_kept": extent.titles_kept,
        ":wrote": wrote == Wrote::Something,
    };
    tx.execute(UPDATE, values)?;
    Ok(())
}

/// Renames a calendar.
pub fn rename(tx: &Tx, id: CalendarId, new: &str) -> Result<()> {
    name(tx, id)?;
    tx.execute(RENAME, named_params! { ":id": id.0, ":name": new })?;
    Ok(())
}

/// Sets how much of a calendar's hours counts, in thousandths.
pub fn weigh(tx: &Tx, id: CalendarId, weight: u32) -> Result<()> {
    name(tx, id)?;
    tx.execute(WEIGH, named_params! { ":id": id.0, ":weight": weight })?;
    Ok(())
}

/// Removes a calendar with its entries. Decisions on titles stay, as fingerprints, for the next import.
pub fn remove(tx: &Tx, id: CalendarId) -> Result<()> {
    tx.execute(DELETE_EVENTS, named_params! { ":id": id.0 })?;
    found(
        tx.execute(DELETE, named_params! { ":id": id.0 })?,
        "calendar",
    )?;
    title::store::tidy(tx)
}
