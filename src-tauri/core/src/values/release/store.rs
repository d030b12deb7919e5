//! Releases in the store.

use rusqlite::{Connection, named_params};

use crate::desk::Tx;
use crate::error::Result;
use crate::reveal::Audience;
use crate::values::audit::AuditId;
use crate::values::audit::store::rows;
use crate::values::release::READERS;

const OF: &str = "select audience from values_release where audit = :id order by id";
const ADD: &str = "insert into values_release (audit, audience) values (:audit, :audience)
  on conflict (audit, audience) do nothing";
const REMOVE: &str = "delete from values_release where audit = :audit and audience = :audience";

fn word(audience: Audience) -> &'static str {
    let mut readers = READERS.into_iter();
    readers
        .find(|(reader, _)| *reader == audience)
        .map_or("", |(_, word)| word)
}

/// The readers an audit is released to.
pub fn of(conn: &Connection, audit: AuditId) -> Result<Vec<Audience>> {
    let words = rows(conn, OF, audit, |row| row.get::<_, String>("audience"))?;
    let reader = |own: &String| READERS.into_iter().find(|(_, word)| word == own);
    Ok(words
        .iter()
        .filter_map(reader)
        .map(|(audience, _)| audience)
        .collect())
}

/// Releases an audit to a reader.
pub fn add(tx: &Tx, audit: AuditId, audience: Audience) -> Result<()> {
    let values = named_params! { ":audit": audit.0, ":audience": word(audience) };
    tx.execute(ADD, values)?;
    Ok(())
}

/// Takes a release back.
pub fn remove(tx: &Tx, audit: AuditId, audience: Audience) -> Result<()> {
    let values = named_params! { ":audit": audit.0, ":audience": word(audience) };
    tx.execute(REMOVE, values)?;
    Ok(())
}
