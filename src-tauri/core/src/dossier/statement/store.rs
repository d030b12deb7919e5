//! Statements in the store: paragraphs stand as JSON, checked on the way in and on the way out.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::dossier::statement::{
    Paragraph, Statement, StatementId, StatementKind, StatementRules, Version, VersionId,
};
use crate::error::{Damage, Error, Result};

const ALL: &str = "select id, kind, title, rules, body, left_alone, changed_on, removed_on from dossier_statement order by id";
const INSERT: &str =
    "insert into dossier_statement (kind, title, rules, body, left_alone, changed_on)
  values (:kind, :title, :rules, '[]', '[]', :today)";
const WRITE: &str = "update dossier_statement set body = :body, changed_on = :today where id = :id and body <> :body";
const SET: &str = "update dossier_statement set title = :title, rules = :rules
  where id = :id and (title <> :title or rules <> :rules)";
const LEAVE: &str =
    "update dossier_statement set left_alone = :left where id = :id and left_alone <> :left";
const REMOVE: &str =
    "update dossier_statement set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update dossier_statement set removed_on = null where id = :id and removed_on is not null";
const VERSIONS: &str =
    "select id, statement, number, name, body, made_on from dossier_statement_version
  where statement = :statement order by number";
const INSERT_VERSION: &str =
    "insert into dossier_statement_version (statement, number, name, body, made_on)
  select :statement, coalesce(max(number), 0) + 1, :name, :body, :today
  from dossier_statement_version where statement = :statement";

/// A row before its JSON is read.
struct Raw {
    id: StatementId,
    kind: String,
    title: String,
    rules: String,
    body: String,
    left: String,
    changed_on: Day,
    removed_on: Option<Day>,
}

fn raw(row: &Row) -> rusqlite::Result<Raw> {
    let text = |column: &str| row.get::<_, String>(column);
    let removed: Option<String> = row.get("removed_on")?;
    Ok(Raw {
        id: StatementId(row.get("id")?),
        kind: text("kind")?,
        title: text("title")?,
        rules: text("rules")?,
        body: text("body")?,
        left: text("left_alone")?,
        changed_on: Day::stored(&text("changed_on")?),
        removed_on: removed.map(|own| Day::stored(&own)),
    })
}

fn parsed<T: serde::de::DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|_| Error::Damaged(Damage::Database))
}

fn json<T: serde::Serialize + ?Sized>(own: &T) -> Result<String> {
    serde_json::to_string(own).map_err(|_| Error::Bug("a statement cannot be written"))
}

/// All, those in the trash too, in the order in which they were begun.
pub fn all(conn: &Connection) -> Result<Vec<(StatementId, Statement)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], raw)?;
    rows.map(|row| {
        let own = row?;
        let statement = Statement {
            // The table's own checks let no other names in.
            kind: StatementKind::named(&own.kind).unwrap_or(StatementKind::Other),
            title: own.title,
            rules: parsed::<StatementRules>(&own.rules)?,
            body: parsed::<Vec<Paragraph>>(&own.body)?,
            left: parsed::<Vec<String>>(&own.left)?,
            changed_on: own.changed_on,
            removed_on: own.removed_on,
        };
        Ok((own.id, statement))
    })
    .collect()
}

/// One that must be there, in the trash or not.
pub fn any(conn: &Connection, id: StatementId) -> Result<Statement> {
    let mut all = all(conn)?.into_iter();
    all.find(|(own, _)| *own == id)
        .map(|(_, own)| own)
        .ok_or(Error::NotFound { what: "statement" })
}

/// One that must be there and not in the trash.
pub fn one(conn: &Connection, id: StatementId) -> Result<Statement> {
    let own = any(conn, id)?;
    if own.removed_on.is_none() {
        Ok(own)
    } else {
        Err(Error::NotFound { what: "statement" })
    }
}

/// Begins one.
pub fn add(tx: &Tx, kind: StatementKind, title: &str) -> Result<StatementId> {
    let rules = json(&StatementRules::usual(kind))?;
    let values = named_params! {
        ":kind": kind.name(), ":title": title, ":rules": rules, ":today": tx.now.today().to_string()
    };
    tx.execute(INSERT, values)?;
    Ok(StatementId(tx.last_insert_rowid()))
}

/// Writes what stands in one.
pub fn write(tx: &Tx, id: StatementId, body: &[Paragraph]) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0, ":body": json(body)?, ":today": tx.now.today().to_string()
    };
    tx.execute(WRITE, values)?;
    Ok(())
}

/// Says how one is called and how it is to be.
pub fn set(tx: &Tx, id: StatementId, title: &str, rules: &StatementRules) -> Result<()> {
    one(tx, id)?;
    let values = named_params! { ":id": id.0, ":title": title, ":rules": json(rules)? };
    tx.execute(SET, values)?;
    Ok(())
}

/// Says which remarks are left as they are.
pub fn leave(tx: &Tx, id: StatementId, left: &[String]) -> Result<()> {
    one(tx, id)?;
    tx.execute(LEAVE, named_params! { ":id": id.0, ":left": json(left)? })?;
    Ok(())
}

/// Puts one in the trash today.
pub fn remove(tx: &Tx, id: StatementId) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": tx.now.today().to_string() };
    found(tx.execute(REMOVE, values)?, "statement")
}

/// Takes one out of the trash.
pub fn restore(tx: &Tx, id: StatementId) -> Result<()> {
    found(
        tx.execute(RESTORE, named_params! { ":id": id.0 })?,
        "statement",
    )
}

/// Versions of one, the oldest first.
pub fn versions(conn: &Connection, id: StatementId) -> Result<Vec<(VersionId, Version)>> {
    let mut statement = conn.prepare_cached(VERSIONS)?;
    let rows = statement.query_map(named_params! { ":statement": id.0 }, |row| {
        let text = |column: &str| row.get::<_, String>(column);
        Ok((
            VersionId(row.get("id")?),
            StatementId(row.get("statement")?),
            row.get::<_, u32>("number")?,
            text("name")?,
            text("body")?,
            Day::stored(&text("made_on")?),
        ))
    })?;
    rows.map(|row| {
        let (id, statement, number, name, body, made_on) = row?;
        let version = Version {
            statement,
            number,
            name,
            body: parsed(&body)?,
            made_on,
        };
        Ok((id, version))
    })
    .collect()
}

/// A version of one that must be there.
pub fn version(conn: &Connection, id: StatementId, version: VersionId) -> Result<Version> {
    let mut all = versions(conn, id)?.into_iter();
    all.find(|(own, _)| *own == version)
        .map(|(_, own)| own)
        .ok_or(Error::NotFound { what: "version" })
}

/// Keeps what stands in one under a name.
pub fn keep(tx: &Tx, id: StatementId, name: &str) -> Result<VersionId> {
    let own = one(tx, id)?;
    let values = named_params! {
        ":statement": id.0, ":name": name, ":body": json(&own.body)?, ":today": tx.now.today().to_string()
    };
    tx.execute(INSERT_VERSION, values)?;
    Ok(VersionId(tx.last_insert_rowid()))
}
