//! Rules in the store.

use rusqlite::{Connection, Row, named_params};

use crate::calendars::calendar;
use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::event::store as events;
use crate::calendars::rule::place::Seat;
use crate::calendars::rule::ready::{Reader, Rule};
use crate::calendars::rule::{CalendarId, GroupId, Kind, RuleDraft, RuleId};
use crate::calendars::sorter::OwnRule;
use crate::calendars::title;
use crate::desk::{Tx, found};
use crate::error::Result;

const ALL: &str =
    "select id, kind, text, calendar, title_group, days, from_minute, to_minute, category, starter
  from calendars_rule order by position, id";
const INSERT: &str = "insert into calendars_rule
  (position, kind, text, calendar, title_group, days, from_minute, to_minute, category)
  values (:position, :kind, :text, :calendar, :title_group, :days, :from_minute, :to_minute, :category)";
const UPDATE: &str = "update calendars_rule set kind = :kind, text = :text, calendar = :calendar,
  title_group = :title_group, days = :days, from_minute = :from_minute, to_minute = :to_minute, category = :category
  where id = :id";
const PLACE: &str =
    "update calendars_rule set position = :position where id = :id and position <> :position";
const DELETE: &str = "delete from calendars_rule where id = :id";

/// A rule as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its row.
    pub id: RuleId,
    /// As it was written.
    pub draft: RuleDraft,
    /// It came with the program.
    pub starter: bool,
}

impl Stored {
    /// It follows every tag: it decides before all others and stays as it is.
    pub fn is_fixed(&self) -> bool {
        self.draft.kind == Kind::Tag && self.starter
    }

    /// What matters for the order of rules.
    pub fn seat(&self) -> Seat {
        Seat {
            kind: self.draft.kind,
            starter: self.starter,
        }
    }
}

fn rule(row: &Row) -> rusqlite::Result<Stored> {
    let kind: String = row.get("kind")?;
    let days: u8 = row.get("days")?;
    Ok(Stored {
        id: RuleId(row.get("id")?),
        draft: RuleDraft {
            kind: Kind::named(&kind).unwrap_or(Kind::Contains),
            text: row.get("text")?,
            calendar: row.get::<_, Option<i64>>("calendar")?.map(CalendarId),
            group: row.get::<_, Option<i64>>("title_group")?.map(GroupId),
            days: (0..7).filter(|day| days & (1 << day) != 0).collect(),
            from: row.get("from_minute")?,
            to: row.get("to_minute")?,
            category: row.get::<_, Option<i64>>("category")?.map(CategoryId),
        },
        starter: row.get("starter")?,
    })
}

/// All rules in their order.
pub fn all(conn: &Connection) -> Result<Vec<Stored>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], rule)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// All rules in their order, ready to be asked.
pub fn ready(conn: &Connection) -> Result<Vec<OwnRule>> {
    let rules = all(conn)?;
    made_ready(conn, rules.into_iter().map(|rule| (rule.id, rule.draft)))
}

/// Makes these rules ready to be asked, in this order.
///
/// While the vault has no key of fingerprints nothing is stored that could be recognised, and any key will do.
pub fn made_ready(
    conn: &Connection,
    drafts: impl IntoIterator<Item = (RuleId, RuleDraft)>,
) -> Result<Vec<OwnRule>> {
    let key = events::title_key(conn)?.unwrap_or_default();
    let categories = category::store::all(conn)?;
    let reader = Reader {
        key: &key,
        categories: &categories,
    };
    let read = |(id, draft): (RuleId, RuleDraft)| {
        Ok(OwnRule {
            rule: Rule::read(id, &draft, &reader)?,
            draft,
        })
    };
    drafts.into_iter().map(read).collect()
}

/// Checks a rule as a person wrote it: its words, and that what it names is there.
pub fn check(conn: &Connection, draft: &RuleDraft) -> Result<()> {
    made_ready(conn, [(RuleId(0), draft.clone())])?;
    match (draft.kind, draft.calendar, draft.group) {
        (Kind::Calendar, Some(calendar), _) => {
            calendar::store::name(conn, calendar)?;
        }
        (Kind::Fingerprint, _, Some(group)) => {
            title::store::group(conn, group)?;
        }
        _ => {}
    }
    Ok(())
}

/// Adds a rule at the end; [`order`] then puts it in its place.
pub fn add(tx: &Tx, draft: &RuleDraft, position: u32) -> Result<RuleId> {
    let values = named_params! {
        ":position": position,
        ":kind": draft.kind.name(),
        ":text": draft.text,
        ":calendar": draft.calendar.map(|id| id.0),
        ":title_group": draft.group.map(|id| id.0),
        ":days": days(draft),
        ":from_minute": draft.from,
        ":to_minute": draft.to,
        ":category": draft.category.map(|id| id.0),
    };
    tx.execute(INSERT, values)?;
    Ok(RuleId(tx.last_insert_rowid()))
}

/// Writes a rule anew; a starter rule stays one.
pub fn edit(tx: &Tx, id: RuleId, draft: &RuleDraft) -> Result<()> {
    let values = named_params! {
        ":id": id.0,
        ":kind": draft.kind.name(),
        ":text": draft.text,
        ":calendar": draft.calendar.map(|id| id.0),
        ":title_group": draft.group.map(|id| id.0),
        ":days": days(draft),
        ":from_minute": draft.from,
        ":to_minute": draft.to,
        ":category": draft.category.map(|id| id.0),
    };
    found(tx.execute(UPDATE, values)?, "rule")
}

/// Puts the rules into this order.
pub fn order(tx: &Tx, ids: &[RuleId]) -> Result<()> {
    for (position, id) in (0_u32..).zip(ids) {
        tx.execute(PLACE, named_params! { ":id": id.0, ":position": position })?;
    }
    Ok(())
}

/// Removes a rule.
pub fn remove(tx: &Tx, id: RuleId) -> Result<()> {
    found(tx.execute(DELETE, named_params! { ":id": id.0 })?, "rule")
}

fn days(draft: &RuleDraft) -> u8 {
    draft
        .days
        .iter()
        .filter(|day| **day < 7)
        .fold(0, |bits, day| bits | 1 << day)
}
