//! Remembered time zones in the store.

use rusqlite::{Connection, named_params};

use crate::calendars::ics::ZoneAnswers;
use crate::calendars::zones::ZoneView;
use crate::desk::{Tx, found};
use crate::error::Result;

const ALL: &str = "select tzid, zone from calendars_zone order by tzid";
const SET: &str = "insert into calendars_zone (tzid, zone) values (:tzid, :zone)
  on conflict (tzid) do update set zone = excluded.zone where zone <> excluded.zone";
const FORGET: &str = "delete from calendars_zone where tzid = :tzid";

/// All remembered answers, by the name in files.
pub fn all(conn: &Connection) -> Result<Vec<ZoneView>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        Ok(ZoneView {
            tzid: row.get("tzid")?,
            zone: row.get("zone")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The remembered answers as a reader takes them; one whose zone this program does not know is left out.
pub fn answers(conn: &Connection) -> Result<ZoneAnswers> {
    Ok(all(conn)?
        .into_iter()
        .filter_map(|one| Some((one.tzid, one.zone.parse().ok()?)))
        .collect())
}

/// Remembers answers, where they differ.
pub fn remember(tx: &Tx, answers: &ZoneAnswers) -> Result<()> {
    let mut statement = tx.prepare_cached(SET)?;
    for (tzid, zone) in answers {
        statement.execute(named_params! { ":tzid": tzid, ":zone": zone.name() })?;
    }
    Ok(())
}

/// Forgets one answer. Entries that were read with it stay as they are.
pub fn forget(tx: &Tx, tzid: &str) -> Result<()> {
    found(tx.execute(FORGET, named_params! { ":tzid": tzid })?, "zone")
}
