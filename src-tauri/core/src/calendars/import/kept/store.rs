//! Kept entries of one calendar in the store, as an import finds, writes and removes them.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row, ToSql, named_params};

use crate::calendars::category::CategoryId;
use crate::calendars::event::EventId;
use crate::calendars::event::store::day;
use crate::calendars::fingerprint::{Fingerprint, joined, parted};
use crate::calendars::import::kept::Kept;
use crate::calendars::policy::Marks;
use crate::calendars::rule::{CalendarId, GroupId, RuleId};
use crate::desk::Tx;
use crate::error::Result;

const OF_CALENDAR: &str =
    "select e.id, g.fingerprint, e.series, e.start_utc, e.end_utc, e.original_utc, e.day,
  e.from_minute, e.to_minute, e.marks, e.recurring, e.made_on, e.labels, e.organiser, e.tags
  from calendars_event e join calendars_group g on g.id = e.title_group where e.calendar = :calendar
  order by e.start_utc, e.id";
const INSERT: &str = "insert into calendars_event
  (calendar, title_group, series, start_utc, end_utc, original_utc, day, from_minute, to_minute, marks, recurring,
   made_on, labels, organiser, tags, ruled, rule)
  values (:calendar, :title_group, :series, :start_utc, :end_utc, :original_utc, :day, :from_minute, :to_minute, :marks,
   :recurring, :made_on, :labels, :organiser, :tags, :ruled, :rule)";
const UPDATE: &str = "update calendars_event set title_group = :title_group, series = :series, start_utc = :start_utc,
  end_utc = :end_utc, original_utc = :original_utc, day = :day, from_minute = :from_minute, to_minute = :to_minute,
  marks = :marks, recurring = :recurring, made_on = :made_on, labels = :labels, organiser = :organiser, tags = :tags
  where id = :id";
const DELETE: &str = "delete from calendars_event where id = :id";
const SERIES: &str = "select distinct calendar, series from calendars_event where series is not null order by calendar";

const DETAILS: &str = "select d.id, d.attendees, d.place, d.description from calendars_detail d
  join calendars_event e on e.id = d.id where e.calendar = :calendar";
const SET_DETAIL: &str = "insert into calendars_detail (id, attendees, place, description)
  values (:id, :attendees, :place, :description) on conflict (id) do update
  set attendees = excluded.attendees, place = excluded.place, description = excluded.description";
const CLEAR_DETAIL: &str = "delete from calendars_detail where id = :id";

fn kept(row: &Row) -> rusqlite::Result<Kept> {
    let prints = |name: &str| -> rusqlite::Result<Option<Vec<Fingerprint>>> {
        let bytes: Option<Vec<u8>> = row.get(name)?;
        Ok(bytes.as_deref().map(parted))
    };
    let made_on: Option<String> = row.get("made_on")?;
    Ok(Kept {
        title: Fingerprint(row.get("fingerprint")?),
        series: row.get::<_, Option<[u8; 16]>>("series")?.map(Fingerprint),
        utc: (row.get("start_utc")?, row.get("end_utc")?),
        original_utc: row.get("original_utc")?,
        day: day(&row.get::<_, String>("day")?),
        minutes: (row.get("from_minute")?, row.get("to_minute")?),
        marks: Marks::of(row.get("marks")?),
        recurring: row.get("recurring")?,
        made_on: made_on.as_deref().map(day),
        labels: prints("labels")?,
        organiser: prints("organiser")?,
        tags: prints("tags")?,
    })
}

/// All entries of a calendar, in the order of time.
pub fn of_calendar(conn: &Connection, calendar: CalendarId) -> Result<Vec<(EventId, Kept)>> {
    let mut statement = conn.prepare_cached(OF_CALENDAR)?;
    let rows = statement.query_map(named_params! { ":calendar": calendar.0 }, |row| {
        Ok((EventId(row.get("id")?), kept(row)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The identities that stand in each calendar, the calendars in their order.
pub fn series(conn: &Connection) -> Result<Vec<(CalendarId, Fingerprint)>> {
    let mut statement = conn.prepare_cached(SERIES)?;
    let rows = statement.query_map([], |row| {
        Ok((
            CalendarId(row.get("calendar")?),
            Fingerprint(row.get("series")?),
        ))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Binds what both ways of writing an entry write.
fn with_values<T>(
    group: GroupId,
    kept: &Kept,
    write: impl FnOnce(&[(&str, &dyn ToSql)]) -> rusqlite::Result<T>,
) -> Result<T> {
    let prints = |prints: &Option<Vec<Fingerprint>>| prints.as_deref().map(joined);
    let (labels, organiser, tags) = (
        prints(&kept.labels),
        prints(&kept.organiser),
        prints(&kept.tags),
    );
    let made_on = kept.made_on.map(|day| day.to_string());
    let values = named_params! {
        ":title_group": group.0,
        ":series": kept.series.map(|series| series.0),
        ":start_utc": kept.utc.0,
        ":end_utc": kept.utc.1,
        ":original_utc": kept.original_utc,
        ":day": kept.day.to_string(),
        ":from_minute": kept.minutes.0,
        ":to_minute": kept.minutes.1,
        ":marks": kept.marks.bits(),
        ":recurring": kept.recurring,
        ":made_on": made_on,
        ":labels": labels,
        ":organiser": organiser,
        ":tags": tags,
    };
    Ok(write(values)?)
}

/// Stores an entry with where the rules put it.
pub fn add(
    tx: &Tx,
    calendar: CalendarId,
    group: GroupId,
    kept: &Kept,
    ruled: Option<(CategoryId, RuleId)>,
) -> Result<EventId> {
    let mut statement = tx.prepare_cached(INSERT)?;
    with_values(group, kept, |values| {
        let more = named_params! {
            ":calendar": calendar.0,
            ":ruled": ruled.map(|(category, _)| category.0),
            ":rule": ruled.map(|(_, rule)| rule.0),
        };
        let all: Vec<(&str, &dyn ToSql)> = values.iter().chain(more).copied().collect();
        statement.execute(&all[..])
    })?;
    Ok(EventId(tx.last_insert_rowid()))
}

/// Writes an entry anew; what the person decided about it stays.
pub fn rewrite(tx: &Tx, id: EventId, group: GroupId, kept: &Kept) -> Result<()> {
    let mut statement = tx.prepare_cached(UPDATE)?;
    with_values(group, kept, |values| {
        let more = named_params! { ":id": id.0 };
        let all: Vec<(&str, &dyn ToSql)> = values.iter().chain(more).copied().collect();
        statement.execute(&all[..])
    })?;
    Ok(())
}

/// Removes an entry.
pub fn remove(tx: &Tx, id: EventId) -> Result<()> {
    tx.prepare_cached(DELETE)?
        .execute(named_params! { ":id": id.0 })?;
    Ok(())
}

/// What a person asked to keep of an entry besides its time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Detail {
    /// Who was invited, one a line.
    pub attendees: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// What about.
    pub description: Option<String>,
}

/// What is kept besides times, of a calendar's entries that have any.
pub fn details(conn: &Connection, calendar: CalendarId) -> Result<BTreeMap<EventId, Detail>> {
    let mut statement = conn.prepare_cached(DETAILS)?;
    let rows = statement.query_map(named_params! { ":calendar": calendar.0 }, |row| {
        let detail = Detail {
            attendees: row.get("attendees")?,
            place: row.get("place")?,
            description: row.get("description")?,
        };
        Ok((EventId(row.get("id")?), detail))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Keeps what was asked to be kept; nothing where there is nothing.
pub fn set_detail(tx: &Tx, id: EventId, detail: &Detail) -> Result<()> {
    if *detail == Detail::default() {
        tx.prepare_cached(CLEAR_DETAIL)?
            .execute(named_params! { ":id": id.0 })?;
    } else {
        let values = named_params! {
            ":id": id.0, ":attendees": detail.attendees, ":place": detail.place, ":description": detail.description
        };
        tx.prepare_cached(SET_DETAIL)?.execute(values)?;
    }
    Ok(())
}
