//! The weeks of a year in the store.

use rusqlite::{Connection, named_params};

use crate::calendars::gap::week_type::WeekType;
use crate::calendars::year::{Said, YearWeeks};
use crate::desk::Tx;
use crate::error::Result;

const ALL: &str = "select kind, have, wish from calendars_year";
const SET: &str = "insert into calendars_year (kind, have, wish) values (:kind, :have, :wish)
  on conflict (kind) do update set have = excluded.have, wish = excluded.wish
  where have is not excluded.have or wish is not excluded.wish";
const CLEAR: &str = "delete from calendars_year";

/// What the person said about the year.
pub fn said(conn: &Connection) -> Result<Said> {
    let mut said = Said::default();
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        let kind: String = row.get("kind")?;
        let (have, wish): (Option<u8>, Option<u8>) = (row.get("have")?, row.get("wish")?);
        Ok((WeekType::named(&kind), have, wish))
    })?;
    for row in rows {
        let (kind, have, wish) = row?;
        let Some(kind) = kind else { continue };
        for (side, weeks) in [(&mut said.have, have), (&mut said.wish, wish)] {
            if let Some(weeks) = weeks {
                side.get_or_insert_with(YearWeeks::default).set(kind, weeks);
            }
        }
    }
    Ok(said)
}

/// Writes what the person says about the year.
pub fn set(tx: &Tx, said: Said) -> Result<()> {
    if said == Said::default() {
        tx.execute(CLEAR, [])?;
        return Ok(());
    }
    for kind in WeekType::ALL {
        let side = |weeks: Option<YearWeeks>| weeks.map(|weeks| weeks.of(kind));
        tx.prepare_cached(SET)?.execute(named_params! {
            ":kind": kind.name(), ":have": side(said.have), ":wish": side(said.wish)
        })?;
    }
    Ok(())
}
