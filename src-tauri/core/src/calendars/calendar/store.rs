//! Calendars in the store.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::calendars::calendar::CalendarView;
use crate::calendars::rule::CalendarId;
use crate::clock::Now;
use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};

const ALL: &str = "select c.id, c.name, c.imported_at, c.first_day, c.last_day, c.titles_kept, count(e.id) as events,
  coalesce(sum(case when e.kind = 'timed' then (e.to_minute - e.from_minute) * e.weight else 0 end), 0) as weighted
  from calendars_calendar c left join calendars_event e on e.calendar = c.id group by c.id order by c.imported_at, c.id";
const NAME: &str = "select name from calendars_calendar where id = :id";
const INSERT: &str = "insert into calendars_calendar (name, imported_at, first_day, last_day, titles_kept)
  values (:name, :imported_at, :first_day, :last_day, :titles_kept)";
const RENAME: &str = "update calendars_calendar set name = :name where id = :id";
const DELETE_EVENTS: &str = "delete from calendars_event where calendar = :id";
const DELETE: &str = "delete from calendars_calendar where id = :id";
/// A title without entries keeps what the person decided, for the next import, but no words.
const FORGET_TITLES: &str = "update calendars_group set title = null
  where title is not null and id not in (select title_group from calendars_event)";
const DROP_TITLES: &str = "delete from calendars_group where decided = 0
  and id not in (select title_group from calendars_event)
  and id not in (select title_group from calendars_rule where title_group is not null)";

/// A calendar to be stored.
#[derive(Debug, Clone, Copy)]
pub struct NewCalendar<'a> {
    /// What the person calls it.
    pub name: &'a str,
    /// First day of an entry.
    pub first: Day,
    /// Last day of an entry.
    pub last: Day,
    /// Titles are kept.
    pub titles_kept: bool,
}

/// All calendars, the first brought in first.
pub fn all(conn: &Connection, now: Now) -> Result<Vec<CalendarView>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| view(row, now))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn view(row: &Row, now: Now) -> rusqlite::Result<CalendarView> {
    let day = |name: &str| -> rusqlite::Result<Day> {
        let text: String = row.get(name)?;
        Ok(Day(NaiveDate::parse_from_str(&text, "%Y-%m-%d").unwrap_or_default()))
    };
    let imported = now.see(row.get("imported_at")?).local();
    let weighted: i64 = row.get("weighted")?;
    Ok(CalendarView {
        id: CalendarId(row.get("id")?),
        name: row.get("name")?,
        imported_at: imported.format("%Y-%m-%dT%H:%M").to_string(),
        from: day("first_day")?,
        to: day("last_day")?,
        events: row.get("events")?,
        minutes: weighted as u64 / 1000,
        titles_kept: row.get("titles_kept")?,
    })
}

/// The name of a calendar that must be there.
pub fn name(conn: &Connection, id: CalendarId) -> Result<String> {
    let name = conn.query_row(NAME, named_params! { ":id": id.0 }, |row| row.get("name")).optional()?;
    name.ok_or(Error::NotFound { what: "calendar" })
}

/// Stores a calendar; its entries follow.
pub fn add(tx: &Tx, new: &NewCalendar) -> Result<CalendarId> {
    let values = named_params! {
        ":name": new.name,
        ":imported_at": tx.now.seconds,
        ":first_day": new.first.to_string(),
        ":last_day": new.last.to_string(),
        ":titles_kept": new.titles_kept,
    };
    tx.execute(INSERT, values)?;
    Ok(CalendarId(tx.last_insert_rowid()))
}

/// Renames a calendar.
pub fn rename(tx: &Tx, id: CalendarId, name: &str) -> Result<()> {
    found(tx.execute(RENAME, named_params! { ":id": id.0, ":name": name })?, "calendar")
}

/// Removes a calendar with its entries. Decisions on titles stay, as fingerprints, for the next import.
pub fn remove(tx: &Tx, id: CalendarId) -> Result<()> {
    tx.execute(DELETE_EVENTS, named_params! { ":id": id.0 })?;
    found(tx.execute(DELETE, named_params! { ":id": id.0 })?, "calendar")?;
    tx.execute(FORGET_TITLES, [])?;
    tx.execute(DROP_TITLES, [])?;
    Ok(())
}
