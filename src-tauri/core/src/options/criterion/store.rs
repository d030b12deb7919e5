//! Criteria in the store, in the person's order.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::options::amount::{Better, Yardstick};
use crate::options::criterion::{Criterion, CriterionId, CriterionRole, MOST, Origin, Rule};

const ALL: &str = "select id, name, note, role, yardstick, unit, better, line, worst, best, points, origin, key, archived_on
  from options_criterion order by position, id";
const INSERT: &str = "insert into options_criterion
    (position, name, note, role, yardstick, unit, better, line, worst, best, points, origin, key)
  select coalesce(max(position), 0) + 1, :name, :note, :role, :yardstick, :unit, :better, :line, :worst, :best, :points, :origin, :key
  from options_criterion";
const EDIT: &str =
    "update options_criterion set name = :name, note = :note, role = :role, yardstick = :yardstick,
    unit = :unit, better = :better, line = :line, worst = :worst, best = :best, points = :points, origin = :origin, key = :key
  where id = :id";
const PLACE: &str =
    "update options_criterion set position = :position where id = :id and position <> :position";
const ARCHIVE: &str =
    "update options_criterion set archived_on = :day where id = :id and archived_on is null";
const RESTORE: &str =
    "update options_criterion set archived_on = null where id = :id and archived_on is not null";

fn criterion(row: &Row) -> rusqlite::Result<Criterion> {
    let text = |column: &str| row.get::<_, String>(column);
    let archived: Option<String> = row.get("archived_on")?;
    let worst: Option<i64> = row.get("worst")?;
    let best: Option<i64> = row.get("best")?;
    // The table's own checks let no other names in.
    Ok(Criterion {
        id: CriterionId(row.get("id")?),
        rule: Rule {
            name: text("name")?,
            note: text("note")?,
            role: CriterionRole::named(&text("role")?).unwrap_or(CriterionRole::Enough),
            yardstick: Yardstick::named(&text("yardstick")?).unwrap_or(Yardstick::Number),
            unit: text("unit")?,
            better: Better::named(&text("better")?).unwrap_or(Better::More),
            line: row.get("line")?,
            range: worst.zip(best),
            points: row.get("points")?,
            origin: Origin::named(&text("origin")?).unwrap_or(Origin::Own),
            key: text("key")?,
        },
        archived_on: archived.map(|own| Day::stored(&own)),
    })
}

/// All, those in the archive too.
pub fn all(conn: &Connection) -> Result<Vec<Criterion>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], criterion)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One that must be there, in the archive or not.
pub fn any(conn: &Connection, id: CriterionId) -> Result<Criterion> {
    let mut all = all(conn)?.into_iter();
    all.find(|own| own.id == id)
        .ok_or(Error::NotFound { what: "criterion" })
}

/// One that must be there and not in the archive.
pub fn one(conn: &Connection, id: CriterionId) -> Result<Criterion> {
    let own = any(conn, id)?;
    match own.archived_on {
        None => Ok(own),
        Some(_) => Err(Error::NotFound { what: "criterion" }),
    }
}

fn room(tx: &Tx) -> Result<()> {
    let here = all(tx)?
        .iter()
        .filter(|own| own.archived_on.is_none())
        .count();
    if here >= MOST {
        return Err(Error::Invalid {
            field: "criteria",
            why: "are as many as can be read beside each other",
        });
    }
    Ok(())
}

/// Adds one at the end of the order.
pub fn add(tx: &Tx, rule: &Rule) -> Result<CriterionId> {
    room(tx)?;
    let values = named_params! {
        ":name": rule.name, ":note": rule.note, ":role": rule.role.name(),
        ":yardstick": rule.yardstick.name(), ":unit": rule.unit, ":better": rule.better.name(),
        ":line": rule.line, ":worst": rule.range.map(|own| own.0), ":best": rule.range.map(|own| own.1),
        ":points": rule.points, ":origin": rule.origin.name(), ":key": rule.key
    };
    tx.execute(INSERT, values)?;
    Ok(CriterionId(tx.last_insert_rowid()))
}

/// Changes one.
pub fn edit(tx: &Tx, id: CriterionId, rule: &Rule) -> Result<()> {
    if one(tx, id)?.rule == *rule {
        return Ok(());
    }
    let values = named_params! {
        ":id": id.0, ":name": rule.name, ":note": rule.note, ":role": rule.role.name(),
        ":yardstick": rule.yardstick.name(), ":unit": rule.unit, ":better": rule.better.name(),
        ":line": rule.line, ":worst": rule.range.map(|own| own.0), ":best": rule.range.map(|own| own.1),
        ":points": rule.points, ":origin": rule.origin.name(), ":key": rule.key
    };
    tx.execute(EDIT, values)?;
    Ok(())
}

/// Moves one among those of its role that are not in the archive; `to` counts from nothing.
pub fn place(tx: &Tx, id: CriterionId, to: usize) -> Result<()> {
    let own = one(tx, id)?;
    let all = all(tx)?;
    let is_here =
        |other: &&Criterion| other.archived_on.is_none() && other.rule.role == own.rule.role;
    let mut order: Vec<CriterionId> = all.iter().filter(is_here).map(|own| own.id).collect();
    order.retain(|other| *other != id);
    order.insert(to.min(order.len()), id);
    let others = all.iter().filter(|other| !is_here(other)).map(|own| own.id);
    let all: Vec<CriterionId> = others.chain(order).collect();
    for (position, id) in (1_i64..).zip(all) {
        tx.execute(PLACE, named_params! { ":id": id.0, ":position": position })?;
    }
    Ok(())
}

/// Puts one in the archive today.
pub fn archive(tx: &Tx, id: CriterionId) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": tx.now.today().to_string() };
    found(tx.execute(ARCHIVE, values)?, "criterion")
}

/// Takes one out of the archive.
pub fn restore(tx: &Tx, id: CriterionId) -> Result<()> {
    room(tx)?;
    found(
        tx.execute(RESTORE, named_params! { ":id": id.0 })?,
        "criterion",
    )
}
