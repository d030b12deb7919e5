//! Entries in the store: as they are read for sums and for sorting, and what the person decided about one.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::calendars::category::CategoryId;
use crate::calendars::event::{Event, EventId, Sortable, Sorted};
use crate::calendars::fingerprint::parted;
use crate::calendars::policy::Marks;
use crate::calendars::rule::{CalendarId, GroupId, RuleId};
use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};

const ALL: &str = "select e.id, e.calendar, c.weight as share, e.title_group, e.day, e.from_minute, e.to_minute,
  e.marks, e.recurring, e.made_on, e.labels, e.organiser, e.tags, e.decided, e.category,
  g.decided as group_decided, g.category as group_category, e.ruled, e.rule
  from calendars_event e join calendars_group g on g.id = e.title_group join calendars_calendar c on c.id = e.calendar
  order by e.day, e.from_minute, e.id";
const DECIDE: &str = "update calendars_event set decided = :decided, category = :category
  where id = :id and (decided <> :decided or category is not :category)";
const EXISTS: &str = "select count(*) > 0 from calendars_event where id = :id";
const GROUP_OF: &str = "select title_group from calendars_event where id = :id";
const RULE: &str = "update calendars_event set ruled = :ruled, rule = :rule
  where id = :id and (ruled is not :ruled or rule is not :rule)";
const KEY: &str = "select title_key from calendars_secret where id = 1";
const INSERT_KEY: &str = "insert into calendars_secret (id, title_key) values (1, :key)";

fn event(row: &Row) -> rusqlite::Result<Event> {
    let own = row.get::<_, Option<i64>>("category")?.map(CategoryId);
    let of_title = row.get::<_, Option<i64>>("group_category")?.map(CategoryId);
    let ruled = row.get::<_, Option<i64>>("ruled")?.map(CategoryId);
    let rule = row.get::<_, Option<i64>>("rule")?.map(RuleId);
    let (one, title): (bool, bool) = (row.get("decided")?, row.get("group_decided")?);
    let sorted = if one {
        own.map_or(Sorted::Open, Sorted::One)
    } else if title {
        of_title.map_or(Sorted::Open, Sorted::Title)
    } else {
        ruled.map_or(Sorted::Open, |category| Sorted::Rule(category, rule))
    };
    let made_on: Option<String> = row.get("made_on")?;
    Ok(Event {
        id: EventId(row.get("id")?),
        calendar: CalendarId(row.get("calendar")?),
        group: GroupId(row.get("title_group")?),
        day: day(&row.get::<_, String>("day")?),
        from: row.get("from_minute")?,
        to: row.get("to_minute")?,
        marks: Marks::of(row.get("marks")?),
        share: row.get("share")?,
        recurring: row.get("recurring")?,
        made_on: made_on.as_deref().map(day),
        sorted,
        decided: one || title,
        ruled,
        rule,
    })
}

/// A stored day. The store's own checks keep it one.
pub fn day(text: &str) -> Day {
    Day(NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap_or_default())
}

fn sortable_row(row: &Row) -> rusqlite::Result<Sortable> {
    let prints = |name: &str| -> rusqlite::Result<_> {
        let bytes: Option<Vec<u8>> = row.get(name)?;
        Ok(bytes.as_deref().map(parted))
    };
    Ok(Sortable {
        event: event(row)?,
        labels: prints("labels")?,
        organiser: prints("organiser")?,
        tags: prints("tags")?,
    })
}

/// All entries in the order of time, whether they count or not.
pub fn all(conn: &Connection) -> Result<Vec<Event>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], event)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The same with all that rules look at besides titles.
pub fn sortable(conn: &Connection) -> Result<Vec<Sortable>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], sortable_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Notes what the person decided about one entry.
pub fn decide(tx: &Tx, id: EventId, category: Option<CategoryId>) -> Result<()> {
    let there: bool = tx.query_row(EXISTS, named_params! { ":id": id.0 }, |row| row.get(0))?;
    found(usize::from(there), "entry")?;
    let values = named_params! { ":id": id.0, ":decided": true, ":category": category.map(|category| category.0) };
    tx.execute(DECIDE, values)?;
    Ok(())
}

/// The group an entry belongs to.
pub fn group_of(conn: &Connection, id: EventId) -> Result<GroupId> {
    let group = conn
        .query_row(GROUP_OF, named_params! { ":id": id.0 }, |row| {
            row.get("title_group")
        })
        .optional()?;
    group.map(GroupId).ok_or(Error::NotFound { what: "entry" })
}

/// Notes where the rules put an entry now.
pub fn rule(tx: &Tx, id: EventId, ruled: Option<(CategoryId, RuleId)>) -> Result<()> {
    let (category, rule) = (
        ruled.map(|(category, _)| category.0),
        ruled.map(|(_, rule)| rule.0),
    );
    tx.prepare_cached(RULE)?
        .execute(named_params! { ":id": id.0, ":ruled": category, ":rule": rule })?;
    Ok(())
}

/// The key of the fingerprints, if a calendar was ever brought in.
pub fn title_key(conn: &Connection) -> Result<Option<[u8; 32]>> {
    Ok(conn
        .query_row(KEY, [], |row| row.get("title_key"))
        .optional()?)
}

/// Keeps the key of the fingerprints, once and for all.
pub fn set_title_key(tx: &Tx, key: &[u8; 32]) -> Result<()> {
    tx.execute(INSERT_KEY, named_params! { ":key": key })?;
    Ok(())
}
