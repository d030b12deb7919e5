//! Entries in the store: as they are read for sums and for sorting, and what the person decided about one.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, Statement, named_params};

use crate::calendars::category::CategoryId;
use crate::calendars::event::{Event, EventId, Sortable, Sorted};
use crate::calendars::fingerprint::parted;
use crate::calendars::policy::Marks;
use crate::calendars::rule::{CalendarId, GroupId, RuleId};
use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};

/// Decades of a calendar are read at once, so that what sorts them is the program: it moves less than the database would.
const ALL: &str = "select e.id, e.calendar, c.weight as share, e.title_group, e.day, e.from_minute, e.to_minute,
  e.marks, e.recurring, e.made_on, e.decided, e.category, g.decided as group_decided, g.category as group_category,
  e.ruled, e.rule
  from calendars_event e join calendars_group g on g.id = e.title_group join calendars_calendar c on c.id = e.calendar";
const SORTABLE: &str = "select e.id, e.calendar, c.weight as share, e.title_group, e.day, e.from_minute, e.to_minute,
  e.marks, e.recurring, e.made_on, e.decided, e.category, g.decided as group_decided, g.category as group_category,
  e.ruled, e.rule, e.labels, e.organiser, e.tags
  from calendars_event e join calendars_group g on g.id = e.title_group join calendars_calendar c on c.id = e.calendar";
const DECIDE: &str = "update calendars_event set decided = :decided, category = :category
  where id = :id and (decided <> :decided or category is not :category)";
const EXISTS: &str = "select count(*) > 0 from calendars_event where id = :id";
const GROUP_OF: &str = "select title_group from calendars_event where id = :id";
const RULE: &str = "update calendars_event set ruled = :ruled, rule = :rule
  where id = :id and (ruled is not :ruled or rule is not :rule)";
const KEY: &str = "select title_key from calendars_secret where id = 1";
const INSERT_KEY: &str = "insert into calendars_secret (id, title_key) values (1, :key)";

/// Where each column stands, looked up once for all rows.
struct Columns {
    id: usize,
    calendar: usize,
    share: usize,
    title_group: usize,
    day: usize,
    from_minute: usize,
    to_minute: usize,
    marks: usize,
    recurring: usize,
    made_on: usize,
    decided: usize,
    category: usize,
    group_decided: usize,
    group_category: usize,
    ruled: usize,
    rule: usize,
}

impl Columns {
    fn of(statement: &Statement) -> rusqlite::Result<Self> {
        let at = |name: &str| statement.column_index(name);
        Ok(Self {
            id: at("id")?,
            calendar: at("calendar")?,
            share: at("share")?,
            title_group: at("title_group")?,
            day: at("day")?,
            from_minute: at("from_minute")?,
            to_minute: at("to_minute")?,
            marks: at("marks")?,
            recurring: at("recurring")?,
            made_on: at("made_on")?,
            decided: at("decided")?,
            category: at("category")?,
            group_decided: at("group_decided")?,
            group_category: at("group_category")?,
            ruled: at("ruled")?,
            rule: at("rule")?,
        })
    }

    fn event(&self, row: &Row) -> rusqlite::Result<Event> {
        let optional = |at: usize| row.get::<_, Option<i64>>(at);
        let ruled = optional(self.ruled)?.map(CategoryId);
        let rule = optional(self.rule)?.map(RuleId);
        let (one, title): (bool, bool) = (row.get(self.decided)?, row.get(self.group_decided)?);
        let sorted = if one {
            optional(self.category)?.map_or(Sorted::Open, |id| Sorted::One(CategoryId(id)))
        } else if title {
            optional(self.group_category)?.map_or(Sorted::Open, |id| Sorted::Title(CategoryId(id)))
        } else {
            ruled.map_or(Sorted::Open, |category| Sorted::Rule(category, rule))
        };
        Ok(Event {
            id: EventId(row.get(self.id)?),
            calendar: CalendarId(row.get(self.calendar)?),
            group: GroupId(row.get(self.title_group)?),
            day: day(row.get_ref(self.day)?.as_str()?),
            from: row.get(self.from_minute)?,
            to: row.get(self.to_minute)?,
            marks: Marks::of(row.get(self.marks)?),
            share: row.get(self.share)?,
            recurring: row.get(self.recurring)?,
            made_on: row.get_ref(self.made_on)?.as_str_or_null()?.map(day),
            sorted,
            decided: one || title,
            ruled,
            rule,
        })
    }
}

/// A stored day. The store's own checks keep it one; anything else is the first day of 1970.
pub fn day(text: &str) -> Day {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
    let read = || {
        let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
        NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
    };
    Day(read().unwrap_or_default())
}

/// All entries in the order of time, whether they count or not.
pub fn all(conn: &Connection) -> Result<Vec<Event>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let columns = Columns::of(&statement)?;
    let rows = statement.query_map([], |row| columns.event(row))?;
    let mut events = rows.collect::<rusqlite::Result<Vec<Event>>>()?;
    events.sort_unstable_by_key(|event| (event.day, event.from, event.id));
    Ok(events)
}

/// The same with all that rules look at besides titles.
pub fn sortable(conn: &Connection) -> Result<Vec<Sortable>> {
    let mut statement = conn.prepare_cached(SORTABLE)?;
    let columns = Columns::of(&statement)?;
    let [labels, organiser, tags] = [
        statement.column_index("labels")?,
        statement.column_index("organiser")?,
        statement.column_index("tags")?,
    ];
    let rows = statement.query_map([], |row| {
        let prints = |at: usize| -> rusqlite::Result<_> {
            Ok(row.get_ref(at)?.as_blob_or_null()?.map(parted))
        };
        Ok(Sortable {
            event: columns.event(row)?,
            labels: prints(labels)?,
            organiser: prints(organiser)?,
            tags: prints(tags)?,
        })
    })?;
    let mut entries = rows.collect::<rusqlite::Result<Vec<Sortable>>>()?;
    entries.sort_unstable_by_key(|entry| (entry.event.day, entry.event.from, entry.event.id));
    Ok(entries)
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
