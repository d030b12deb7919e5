//! The person's choice of what counts, in the store.

use rusqlite::{Connection, named_params};

use crate::calendars::policy::{Marked, Marks, Policy};
use crate::desk::Tx;
use crate::error::Result;

const READ: &str =
    "select count_free, count_declined, tentative, all_day from calendars_policy where id = 1";
const SET: &str = "update calendars_policy set count_free = :count_free, count_declined = :count_declined,
  tentative = :tentative, all_day = :all_day where id = 1
  and (count_free, count_declined, tentative, all_day) <> (:count_free, :count_declined, :tentative, :all_day)";
const BY_MARKS: &str = "select marks, count(*) as entries from calendars_event group by marks";

/// What the person chose; the usual until they do.
pub fn policy(conn: &Connection) -> Result<Policy> {
    Ok(conn.query_row(READ, [], |row| {
        Ok(Policy {
            count_free: row.get("count_free")?,
            count_declined: row.get("count_declined")?,
            tentative: row.get("tentative")?,
            all_day_minutes: row.get("all_day")?,
        })
    })?)
}

/// Writes what the person chose, if it differs.
pub fn set(tx: &Tx, policy: &Policy) -> Result<()> {
    let values = named_params! {
        ":count_free": policy.count_free,
        ":count_declined": policy.count_declined,
        ":tentative": policy.tentative,
        ":all_day": policy.all_day_minutes,
    };
    tx.execute(SET, values)?;
    Ok(())
}

/// How many entries each choice is about.
pub fn marked(conn: &Connection, policy: &Policy) -> Result<Marked> {
    let mut marked = Marked::default();
    let mut statement = conn.prepare_cached(BY_MARKS)?;
    let rows = statement.query_map([], |row| {
        Ok((Marks::of(row.get("marks")?), row.get::<_, u32>("entries")?))
    })?;
    for row in rows {
        let (marks, entries) = row?;
        marked.add(marks, entries, policy);
    }
    Ok(marked)
}
