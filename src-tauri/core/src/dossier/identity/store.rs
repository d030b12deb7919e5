//! Who the dossier is about, in the store.

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::desk::Tx;
use crate::dossier::identity::DossierIdentity;
use crate::error::{Damage, Error, Result};

const READ: &str = "select body from dossier_identity where id = 1";
const WRITE: &str = "insert into dossier_identity (id, body) values (1, :body)
  on conflict (id) do update set body = :body where body <> :body";

/// Who it is about; nobody said anything yet is all empty.
pub fn identity(conn: &Connection) -> Result<DossierIdentity> {
    let body: Option<String> = conn
        .prepare_cached(READ)?
        .query_row([], |row| row.get("body"))
        .optional()?;
    let Some(body) = body else {
        return Ok(DossierIdentity::default());
    };
    serde_json::from_str(&body).map_err(|_| Error::Damaged(Damage::Database))
}

/// Writes what was checked; writing what already stands changes nothing.
pub fn set(tx: &Tx, own: &DossierIdentity) -> Result<()> {
    if identity(tx)? == *own {
        return Ok(());
    }
    let body = serde_json::to_string(own).map_err(|_| Error::Bug("a name cannot be written"))?;
    tx.execute(WRITE, named_params! { ":body": body })?;
    Ok(())
}
