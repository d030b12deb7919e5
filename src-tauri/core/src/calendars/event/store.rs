//! Entries and their titles in the store.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::calendars::category::CategoryId;
use crate::calendars::event::{Event, EventId, Group, Kind, Sorted};
use crate::calendars::fingerprint::Fingerprint;
use crate::calendars::rule::{CalendarId, GroupId, RuleId};
use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};

const ALL: &str = "select e.id, e.calendar, e.title_group, e.day, e.from_minute, e.to_minute, e.weight, e.kind,
  e.decided, e.category, g.decided as group_decided, g.category as group_category, e.ruled, e.rule
  from calendars_event e join calendars_group g on g.id = e.title_group order by e.day, e.from_minute, e.id";
const GROUPS: &str = "select id, fingerprint, title, decided, category from calendars_group";
const GROUP_BY_PRINT: &str = "select id from calendars_group where fingerprint = :fingerprint";
const INSERT_GROUP: &str = "insert into calendars_group (fingerprint, title) values (:fingerprint, :title)";
const NAME_GROUP: &str = "update calendars_group set title = :title where id = :id and title is not :title";
const DECIDE_GROUP: &str = "update calendars_group set decided = :decided, category = :category where id = :id";
const DECIDE_EVENT: &str = "update calendars_event set decided = :decided, category = :category where id = :id";
const FREE_EVENTS: &str = "update calendars_event set decided = 0, category = null where title_group = :id and decided = 1";
const GROUP_OF: &str = "select title_group from calendars_event where id = :id";
const INSERT: &str = "insert into calendars_event
  (calendar, title_group, start_utc, end_utc, day, from_minute, to_minute, weight, kind, ruled, rule)
  values (:calendar, :title_group, :start_utc, :end_utc, :day, :from_minute, :to_minute, :weight, :kind, :ruled, :rule)";
const RULE: &str = "update calendars_event set ruled = :ruled, rule = :rule
  where id = :id and (ruled is not :ruled or rule is not :rule)";
const DETAIL: &str = "insert into calendars_detail (id, attendees, place, description)
  values (:id, :attendees, :place, :description)";
const KEY: &str = "select title_key from calendars_secret where id = 1";
const INSERT_KEY: &str = "insert into calendars_secret (id, title_key) values (1, :key)";

fn event(row: &Row) -> rusqlite::Result<Event> {
    let day: String = row.get("day")?;
    let kind: String = row.get("kind")?;
    let own = row.get::<_, Option<i64>>("category")?.map(CategoryId);
    let of_title = row.get::<_, Option<i64>>("group_category")?.map(CategoryId);
    let ruled = row.get::<_, Option<i64>>("ruled")?.map(CategoryId);
    let rule = row.get::<_, Option<i64>>("rule")?.map(RuleId);
    let sorted = if row.get("decided")? {
        own.map_or(Sorted::Open, Sorted::One)
    } else if row.get("group_decided")? {
        of_title.map_or(Sorted::Open, Sorted::Title)
    } else {
        ruled.map_or(Sorted::Open, |category| Sorted::Rule(category, rule))
    };
    Ok(Event {
        id: EventId(row.get("id")?),
        calendar: CalendarId(row.get("calendar")?),
        group: GroupId(row.get("title_group")?),
        day: Day(NaiveDate::parse_from_str(&day, "%Y-%m-%d").unwrap_or_default()),
        from: row.get("from_minute")?,
        to: row.get("to_minute")?,
        weight: row.get("weight")?,
        kind: Kind::named(&kind).unwrap_or(Kind::Timed),
        sorted,
        ruled,
        rule,
    })
}

/// All entries in the order of time.
pub fn all(conn: &Connection) -> Result<Vec<Event>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], event)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn group(row: &Row) -> rusqlite::Result<Group> {
    let category = row.get::<_, Option<i64>>("category")?.map(CategoryId);
    Ok(Group {
        id: GroupId(row.get("id")?),
        fingerprint: Fingerprint(row.get("fingerprint")?),
        title: row.get("title")?,
        decided: row.get::<_, bool>("decided")?.then_some(category),
    })
}

/// All groups by their row.
pub fn groups(conn: &Connection) -> Result<BTreeMap<GroupId, Group>> {
    let mut statement = conn.prepare_cached(GROUPS)?;
    let rows = statement.query_map([], group)?;
    Ok(rows.map(|row| row.map(|group| (group.id, group))).collect::<rusqlite::Result<_>>()?)
}

/// The group of a title, made if it is new. A title that is to be kept is written.
pub fn group_for(tx: &Tx, fingerprint: Fingerprint, title: Option<&str>) -> Result<GroupId> {
    let known: Option<i64> = tx
        .prepare_cached(GROUP_BY_PRINT)?
        .query_row(named_params! { ":fingerprint": fingerprint.0 }, |row| row.get("id"))
        .optional()?;
    if let Some(id) = known {
        if title.is_some() {
            tx.prepare_cached(NAME_GROUP)?.execute(named_params! { ":id": id, ":title": title })?;
        }
        return Ok(GroupId(id));
    }
    tx.prepare_cached(INSERT_GROUP)?.execute(named_params! { ":fingerprint": fingerprint.0, ":title": title })?;
    Ok(GroupId(tx.last_insert_rowid()))
}

/// Notes what the person decided about a title; `None` gives it back to the rules.
///
/// Single entries of it that were decided apart follow the title again.
pub fn decide_group(tx: &Tx, id: GroupId, decided: Option<Option<CategoryId>>) -> Result<()> {
    let category = decided.flatten().map(|category| category.0);
    let values = named_params! { ":id": id.0, ":decided": decided.is_some(), ":category": category };
    found(tx.prepare_cached(DECIDE_GROUP)?.execute(values)?, "title")?;
    tx.prepare_cached(FREE_EVENTS)?.execute(named_params! { ":id": id.0 })?;
    Ok(())
}

/// Notes what the person decided about one entry.
pub fn decide_event(tx: &Tx, id: EventId, category: Option<CategoryId>) -> Result<()> {
    let values = named_params! { ":id": id.0, ":decided": true, ":category": category.map(|category| category.0) };
    found(tx.execute(DECIDE_EVENT, values)?, "entry")
}

/// The group an entry belongs to.
pub fn group_of(conn: &Connection, id: EventId) -> Result<GroupId> {
    let group = conn.query_row(GROUP_OF, named_params! { ":id": id.0 }, |row| row.get("title_group")).optional()?;
    group.map(GroupId).ok_or(Error::NotFound { what: "entry" })
}

/// An entry to be stored.
#[derive(Debug, Clone, Copy)]
pub struct NewEvent {
    /// The calendar it comes with.
    pub calendar: CalendarId,
    /// Its title's group.
    pub group: GroupId,
    /// Begin and end, in seconds since 1970.
    pub utc: (i64, i64),
    /// The day it begins, on the wall clock.
    pub day: Day,
    /// Minutes after that midnight.
    pub minutes: (u32, u32),
    /// Thousandths that count.
    pub weight: u32,
    /// What kind of entry.
    pub kind: Kind,
    /// Where the rules put it, and which.
    pub ruled: Option<(CategoryId, RuleId)>,
}

/// Stores an entry.
pub fn add(tx: &Tx, new: &NewEvent) -> Result<EventId> {
    let values = named_params! {
        ":calendar": new.calendar.0,
        ":title_group": new.group.0,
        ":start_utc": new.utc.0,
        ":end_utc": new.utc.1,
        ":day": new.day.to_string(),
        ":from_minute": new.minutes.0,
        ":to_minute": new.minutes.1,
        ":weight": new.weight,
        ":kind": new.kind.name(),
        ":ruled": new.ruled.map(|(category, _)| category.0),
        ":rule": new.ruled.map(|(_, rule)| rule.0),
    };
    tx.prepare_cached(INSERT)?.execute(values)?;
    Ok(EventId(tx.last_insert_rowid()))
}

/// Notes where the rules put an entry now.
pub fn rule(tx: &Tx, id: EventId, ruled: Option<(CategoryId, RuleId)>) -> Result<()> {
    let (category, rule) = (ruled.map(|(category, _)| category.0), ruled.map(|(_, rule)| rule.0));
    tx.prepare_cached(RULE)?.execute(named_params! { ":id": id.0, ":ruled": category, ":rule": rule })?;
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

/// Stores what was asked to be kept; nothing where there is nothing.
pub fn add_detail(tx: &Tx, id: EventId, detail: &Detail) -> Result<()> {
    if *detail != Detail::default() {
        let values = named_params! {
            ":id": id.0, ":attendees": detail.attendees, ":place": detail.place, ":description": detail.description
        };
        tx.prepare_cached(DETAIL)?.execute(values)?;
    }
    Ok(())
}

/// The key of the fingerprints, if a calendar was ever brought in.
pub fn title_key(conn: &Connection) -> Result<Option<[u8; 32]>> {
    Ok(conn.query_row(KEY, [], |row| row.get("title_key")).optional()?)
}

/// Keeps the key of the fingerprints, once and for all.
pub fn set_title_key(tx: &Tx, key: &[u8; 32]) -> Result<()> {
    tx.execute(INSERT_KEY, named_params! { ":key": key })?;
    Ok(())
}
