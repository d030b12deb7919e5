//! The one row of how the readings are read.

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::day::Day;
use crate::desk::Tx;
use crate::error::{Damage, Error, Result};
use crate::options::gut::Gut;
use crate::options::weighed::weights::Sureness;

const ONE: &str = "select sureness, gut, gut_on, released from options_reading where id = 1";
const SET: &str = "insert into options_reading (id, sureness, gut, gut_on, released)
  values (1, :sureness, :gut, :on, :released)
  on conflict (id) do update set sureness = excluded.sureness, gut = excluded.gut, gut_on = excluded.gut_on,
    released = excluded.released";

fn parsed<T: serde::de::DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|_| Error::Damaged(Damage::Database))
}

fn json<T: serde::Serialize>(own: &T) -> Result<String> {
    serde_json::to_string(own).map_err(|_| Error::Bug("a reading cannot be written"))
}

/// What was told.
pub fn load(conn: &Connection) -> Result<Gut> {
    let mut statement = conn.prepare_cached(ONE)?;
    let row = statement
        .query_row([], |row| {
            let sureness: String = row.get("sureness")?;
            let on: Option<String> = row.get("gut_on")?;
            let released: String = row.get("released")?;
            Ok((sureness, row.get::<_, String>("gut")?, on, released))
        })
        .optional()?;
    let Some((sureness, order, on, released)) = row else {
        return Ok(Gut::default());
    };
    Ok(Gut {
        // The table's own check lets no other names in.
        sureness: Sureness::named(&sureness).unwrap_or(Sureness::Rough),
        order: parsed(&order)?,
        on: on.map(|own| Day::stored(&own)),
        released: parsed(&released)?,
    })
}

/// Keeps it.
pub fn keep(tx: &Tx, gut: &Gut) -> Result<()> {
    if load(tx)? == *gut {
        return Ok(());
    }
    let values = named_params! {
        ":sureness": gut.sureness.name(), ":gut": json(&gut.order)?,
        ":on": gut.on.map(|own| own.to_string()), ":released": json(&gut.released)?
    };
    tx.execute(SET, values)?;
    Ok(())
}
