//! Months of EHR reports in the store.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::values::logs::report::{EhrFacts, EhrMonthId, PajamaHours, PajamaTime};

const ALL: &str = "select id, month, system, total, inbox, outside, scheduled, visits, pajama, pajama_from, pajama_to,
  pajama_weekends from values_log_report order by month, system";
const SAME: &str = "select id from values_log_report where month = :month and system = :system";
const INSERT: &str = "insert into values_log_report
  (month, system, total, inbox, outside, scheduled, visits, pajama, pajama_from, pajama_to, pajama_weekends)
  values (:month, :system, :total, :inbox, :outside, :scheduled, :visits, :pajama, :from, :to, :weekends)";
const UPDATE: &str = "update values_log_report
  set month = :month, system = :system, total = :total, inbox = :inbox, outside = :outside, scheduled = :scheduled,
    visits = :visits, pajama = :pajama, pajama_from = :from, pajama_to = :to, pajama_weekends = :weekends
  where id = :id and (month <> :month or system <> :system or total <> :total or inbox is not :inbox
    or outside is not :outside or scheduled is not :scheduled or visits is not :visits or pajama is not :pajama
    or pajama_from is not :from or pajama_to is not :to or pajama_weekends is not :weekends)";
const DELETE: &str = "delete from values_log_report where id = :id";

fn month(row: &Row) -> rusqlite::Result<(EhrMonthId, EhrFacts)> {
    let month: String = row.get("month")?;
    let minutes: Option<u32> = row.get("pajama")?;
    let pajama = match minutes {
        Some(minutes) => Some(PajamaTime {
            minutes,
            hours: PajamaHours {
                from: row.get("pajama_from")?,
                to: row.get("pajama_to")?,
                weekends: row.get("pajama_weekends")?,
            },
        }),
        None => None,
    };
    let facts = EhrFacts {
        month: Day(NaiveDate::parse_from_str(&month, "%Y-%m-%d").unwrap_or_default()),
        system: row.get("system")?,
        total: row.get("total")?,
        inbox: row.get("inbox")?,
        outside: row.get("outside")?,
        scheduled: row.get("scheduled")?,
        visits: row.get("visits")?,
        pajama,
    };
    Ok((EhrMonthId(row.get("id")?), facts))
}

/// All months, the earliest first.
pub fn all(conn: &Connection) -> Result<Vec<(EhrMonthId, EhrFacts)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], month)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A month that must be there.
pub fn one(conn: &Connection, id: EhrMonthId) -> Result<EhrFacts> {
    let mut own = all(conn)?.into_iter().filter(|(other, _)| *other == id);
    own.next()
        .map(|(_, facts)| facts)
        .ok_or(Error::NotFound { what: "month" })
}

/// Refuses a month of an EHR that another row holds already.
fn alone(conn: &Connection, own: Option<EhrMonthId>, facts: &EhrFacts) -> Result<()> {
    let values = named_params! { ":month": facts.month.to_string(), ":system": facts.system };
    let other: Option<i64> = conn
        .query_row(SAME, values, |row| row.get("id"))
        .optional()?;
    match other {
        Some(other) if Some(EhrMonthId(other)) != own => Err(Error::Invalid {
            field: "month",
            why: "is there already for this EHR",
        }),
        _ => Ok(()),
    }
}

/// Adds a month.
pub fn add(tx: &Tx, facts: &EhrFacts) -> Result<()> {
    alone(tx, None, facts)?;
    let hours = facts.pajama.map(|own| own.hours);
    let values = named_params! {
        ":month": facts.month.to_string(), ":system": facts.system, ":total": facts.total, ":inbox": facts.inbox,
        ":outside": facts.outside, ":scheduled": facts.scheduled, ":visits": facts.visits,
        ":pajama": facts.pajama.map(|own| own.minutes), ":from": hours.map(|own| own.from),
        ":to": hours.map(|own| own.to), ":weekends": hours.map(|own| own.weekends)
    };
    tx.execute(INSERT, values)?;
    Ok(())
}

/// Changes a month that must be there.
pub fn edit(tx: &Tx, id: EhrMonthId, facts: &EhrFacts) -> Result<()> {
    one(tx, id)?;
    alone(tx, Some(id), facts)?;
    let hours = facts.pajama.map(|own| own.hours);
    let values = named_params! {
        ":id": id.0,
        ":month": facts.month.to_string(), ":system": facts.system, ":total": facts.total, ":inbox": facts.inbox,
        ":outside": facts.outside, ":scheduled": facts.scheduled, ":visits": facts.visits,
        ":pajama": facts.pajama.map(|own| own.minutes), ":from": hours.map(|own| own.from),
        ":to": hours.map(|own| own.to), ":weekends": hours.map(|own| own.weekends)
    };
    tx.execute(UPDATE, values)?;
    Ok(())
}

/// Removes a month that must be there.
pub fn remove(tx: &Tx, id: EhrMonthId) -> Result<()> {
    let rows = tx.execute(DELETE, named_params! { ":id": id.0 })?;
    found(rows, "month")
}
