//! Secrets and decisions in the store.

use rusqlite::{Connection, named_params};

use crate::desk::{Tx, found};
use crate::error::Result;
use crate::mentoring::disclosure::{Disclosure, Secret, SecretId};
use crate::mentoring::person::PersonId;

const DECIDED: &str =
    "select person, secret, may from mentoring_disclosure order by person, secret";
const DECIDE: &str =
    "insert into mentoring_disclosure (person, secret, may) values (:person, :secret, :may)
  on conflict (person, secret) do update set may = :may where may <> :may";
const LEAVE_OPEN: &str =
    "delete from mentoring_disclosure where person = :person and secret = :secret";
const OWN: &str = "select id, name from mentoring_secret order by id";
const ADD: &str = "insert into mentoring_secret (name) values (:name)";
const RENAME: &str = "update mentoring_secret set name = :name where id = :id and name <> :name";
const REMOVE: &str = "delete from mentoring_secret where id = :id";
const FORGET: &str = "delete from mentoring_disclosure where secret = :secret";

/// Everything that was decided. A decision about a secret this program does not know is not read, so it stays undecided.
pub fn disclosure(conn: &Connection) -> Result<Disclosure> {
    let mut statement = conn.prepare_cached(DECIDED)?;
    let rows = statement.query_map([], |row| {
        let secret: String = row.get("secret")?;
        Ok((PersonId(row.get("person")?), secret, row.get("may")?))
    })?;
    let mut all = Disclosure::default();
    for row in rows {
        let (person, secret, may) = row?;
        if let Some(secret) = Secret::named(&secret) {
            all.decide(person, secret, may);
        }
    }
    Ok(all)
}

/// Decides what a person may learn; `None` leaves it open again.
pub fn decide(tx: &Tx, person: PersonId, secret: Secret, may: Option<bool>) -> Result<()> {
    let name = secret.name();
    match may {
        Some(may) => tx.execute(
            DECIDE,
            named_params! { ":person": person.0, ":secret": name, ":may": may },
        )?,
        None => tx.execute(
            LEAVE_OPEN,
            named_params! { ":person": person.0, ":secret": name },
        )?,
    };
    Ok(())
}

/// The secrets a person named, oldest first.
pub fn own(conn: &Connection) -> Result<Vec<(SecretId, String)>> {
    let mut statement = conn.prepare_cached(OWN)?;
    let rows = statement.query_map([], |row| Ok((SecretId(row.get("id")?), row.get("name")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Names a secret.
pub fn add(tx: &Tx, name: &str) -> Result<SecretId> {
    tx.execute(ADD, named_params! { ":name": name })?;
    Ok(SecretId(tx.last_insert_rowid()))
}

/// Calls a secret something else.
pub fn rename(tx: &Tx, id: SecretId, name: &str) -> Result<()> {
    tx.execute(RENAME, named_params! { ":id": id.0, ":name": name })?;
    Ok(())
}

/// Removes a secret and what was decided about it.
pub fn remove(tx: &Tx, id: SecretId) -> Result<()> {
    tx.execute(FORGET, named_params! { ":secret": Secret::Own(id).name() })?;
    found(tx.execute(REMOVE, named_params! { ":id": id.0 })?, "secret")
}
