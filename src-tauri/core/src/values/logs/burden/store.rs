//! The burden log in the store.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, named_params};

use crate::clock::Now;
use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::values::logs::burden::{Burden, BurdenId, BurdenMinutes, BurdenView, SHOWN};
use crate::values::logs::method::{BurdenMethod, BurdenTag};
use crate::values::logs::timer;

const ALL: &str =
    "select id, day, tag, minutes, method, clocked from values_log_burden order by id";
const INSERT: &str = "insert into values_log_burden (day, tag, minutes, method, clocked)
  values (:day, :tag, :minutes, :method, :clocked)";
const UPDATE: &str =
    "update values_log_burden set day = :day, tag = :tag, minutes = :minutes, method = :method
  where id = :id and (day <> :day or tag <> :tag or minutes <> :minutes or method <> :method)";
const DELETE: &str = "delete from values_log_burden where id = :id";
const SET: &str = "update values_log_burden set minutes = :minutes
  where day = :day and method = :method and tag = :tag and clocked is null and minutes <> :minutes";
const CLEAR: &str = "delete from values_log_burden where day = :day and method = :method and tag = :tag and clocked is null";

fn burden(row: &Row) -> rusqlite::Result<(BurdenId, Burden)> {
    let day: String = row.get("day")?;
    let tag: String = row.get("tag")?;
    let method: String = row.get("method")?;
    let entry = Burden {
        day: Day(NaiveDate::parse_from_str(&day, "%Y-%m-%d").unwrap_or_default()),
        // The table's own checks let no other names in.
        tag: BurdenTag::named(&tag).unwrap_or(BurdenTag::Other),
        minutes: row.get("minutes")?,
        method: BurdenMethod::named(&method).unwrap_or(BurdenMethod::Estimated),
        clocked: row.get("clocked")?,
    };
    Ok((BurdenId(row.get("id")?), entry))
}

/// All entries, in the order in which they were made.
pub fn all(conn: &Connection) -> Result<Vec<(BurdenId, Burden)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], burden)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An entry that must be there.
pub fn one(conn: &Connection, id: BurdenId) -> Result<Burden> {
    let entries = all(conn)?.into_iter();
    let mut own = entries.filter(|(other, _)| *other == id);
    own.next()
        .map(|(_, entry)| entry)
        .ok_or(Error::NotFound { what: "entry" })
}

/// The log of these days; of the last twelve weeks where none are named.
pub fn view(conn: &Connection, now: Now, from: Option<Day>, to: Option<Day>) -> Result<BurdenView> {
    let today = now.today();
    let to = to.unwrap_or(today);
    let from = from.unwrap_or(to.minus(SHOWN - 1));
    let timer = timer::store::running(conn)?.map(|timer| timer.view(now));
    Ok(BurdenView::of(&all(conn)?, timer, today, (from, to)))
}

/// Adds an entry.
pub fn add(tx: &Tx, entry: &Burden) -> Result<()> {
    let values = named_params! {
        ":day": entry.day.to_string(), ":tag": entry.tag.name(), ":minutes": entry.minutes,
        ":method": entry.method.name(), ":clocked": entry.clocked
    };
    tx.execute(INSERT, values)?;
    Ok(())
}

/// Changes an entry that must be there; what the timer said stays beside it.
pub fn edit(tx: &Tx, id: BurdenId, entry: &Burden) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0, ":day": entry.day.to_string(), ":tag": entry.tag.name(), ":minutes": entry.minutes,
        ":method": entry.method.name()
    };
    tx.execute(UPDATE, values)?;
    Ok(())
}

/// Removes an entry that must be there.
pub fn remove(tx: &Tx, id: BurdenId) -> Result<()> {
    let rows = tx.execute(DELETE, named_params! { ":id": id.0 })?;
    found(rows, "entry")
}

/// Fills a day in: what it held of this method and was not made by the timer gives way.
pub fn set_day(tx: &Tx, day: Day, method: BurdenMethod, lines: &[BurdenMinutes]) -> Result<()> {
    let held = all(tx)?;
    for tag in BurdenTag::ALL {
        let wanted = lines.iter().find(|line| line.tag == tag);
        let mine = held.iter().filter(|(_, entry)| {
            entry.clocked.is_none() && (entry.day, entry.method, entry.tag) == (day, method, tag)
        });
        match (wanted, mine.count()) {
            // One that is there already is changed, so that filling in the same again changes nothing.
            (Some(line), 1) => {
                tx.execute(SET, named_params! {
                    ":day": day.to_string(), ":method": method.name(), ":tag": tag.name(), ":minutes": line.minutes
                })?;
            }
            (wanted, count) => {
                if count > 0 {
                    tx.execute(
                        CLEAR,
                        named_params! {
                            ":day": day.to_string(), ":method": method.name(), ":tag": tag.name()
                        },
                    )?;
                }
                if let Some(line) = wanted {
                    let entry = Burden {
                        day,
                        tag,
                        minutes: line.minutes,
                        method,
                        clocked: None,
                    };
                    add(tx, &entry)?;
                }
            }
        }
    }
    Ok(())
}
