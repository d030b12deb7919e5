//! The running timer in the store.

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::desk::{Tx, found};
use crate::error::Result;
use crate::values::logs::method::BurdenTag;
use crate::values::logs::timer::Timer;

const READ: &str = "select tag, started_at from values_log_timer where id = 1";
const START: &str = "insert into values_log_timer (id, tag, started_at) values (1, :tag, :started)";
const STOP: &str = "delete from values_log_timer where id = 1";

/// The timer that runs, if one does.
pub fn running(conn: &Connection) -> Result<Option<Timer>> {
    let timer = conn.query_row(READ, [], |row| {
        let tag: String = row.get("tag")?;
        Ok(Timer {
            // The table's own check lets no other names in.
            tag: BurdenTag::named(&tag).unwrap_or(BurdenTag::Other),
            started: row.get("started_at")?,
        })
    });
    Ok(timer.optional()?)
}

/// Starts it; none may run.
pub fn start(tx: &Tx, tag: BurdenTag) -> Result<()> {
    let values = named_params! { ":tag": tag.name(), ":started": tx.now.seconds };
    tx.execute(START, values)?;
    Ok(())
}

/// Ends it; one must run.
pub fn end(tx: &Tx) -> Result<()> {
    found(tx.execute(STOP, [])?, "timer")
}
