//! Shadow hours in the store.

use rusqlite::{Connection, named_params};

use crate::calendars::category::{self, CategoryId};
use crate::calendars::diary;
use crate::calendars::hours::Band;
use crate::calendars::shadow::{Guess, MinuteRange, ShadowView};
use crate::desk::{Tx, found};
use crate::error::Result;

const ALL: &str = "select category, band, low, likely, high from calendars_shadow order by id";
const SET: &str = "insert into calendars_shadow (category, band, low, likely, high)
  values (:category, :band, :low, :likely, :high)
  on conflict (category, band) do update set low = excluded.low, likely = excluded.likely, high = excluded.high
  where low <> excluded.low or likely <> excluded.likely or high <> excluded.high";
const CLEAR: &str = "delete from calendars_shadow where category = :category and band = :band";

/// What the person guesses.
pub fn guesses(conn: &Connection) -> Result<Vec<Guess>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        let band: String = row.get("band")?;
        Ok(Guess {
            category: CategoryId(row.get("category")?),
            // The table's own check lets no other names in.
            band: Band::named(&band).unwrap_or(Band::Evening),
            range: MinuteRange {
                low: row.get("low")?,
                likely: row.get("likely")?,
                high: row.get("high")?,
            },
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The shadow hours that hold, from guesses and diary.
pub fn view(conn: &Connection) -> Result<ShadowView> {
    let estimates = diary::estimates(&diary::store::all(conn)?);
    Ok(ShadowView::of(
        &category::store::all(conn)?,
        &guesses(conn)?,
        &estimates,
    ))
}

/// Writes a guess.
pub fn set(tx: &Tx, guess: Guess) -> Result<()> {
    let range = guess.range;
    let values = named_params! {
        ":category": guess.category.0, ":band": guess.band.name(),
        ":low": range.low, ":likely": range.likely, ":high": range.high
    };
    tx.execute(SET, values)?;
    Ok(())
}

/// Removes a guess that must be there.
pub fn clear(tx: &Tx, category: CategoryId, band: Band) -> Result<()> {
    let values = named_params! { ":category": category.0, ":band": band.name() };
    found(tx.execute(CLEAR, values)?, "shadow hours")
}
