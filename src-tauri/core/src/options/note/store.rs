//! Sealed notes in the store: what was foreseen stands as JSON, checked on the way out.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Damage, Error, Result};
use crate::options::note::{Forecast, Note, NoteId, Sealed};

const ALL: &str =
    "select id, path, sealed_on, opens_on, opened_on, why, change_mind, lines, learned
  from options_note where removed_on is null order by opens_on, id";
const INSERT: &str =
    "insert into options_note (path, sealed_on, opens_on, why, change_mind, lines, learned)
  values (:path, :today, :opens_on, :why, :change_mind, :lines, '')";
const OPEN: &str =
    "update options_note set opened_on = :today where id = :id and opened_on is null";
const CAME: &str = "update options_note set lines = :lines, learned = :learned
  where id = :id and (lines <> :lines or learned <> :learned)";
const REMOVE: &str =
    "update options_note set removed_on = :today where id = :id and removed_on is null";

fn note(row: &Row) -> rusqlite::Result<(Note, String)> {
    let text = |column: &str| row.get::<_, String>(column);
    let opened: Option<String> = row.get("opened_on")?;
    let note = Note {
        id: NoteId(row.get("id")?),
        path: text("path")?,
        sealed_on: Day::stored(&text("sealed_on")?),
        opens_on: Day::stored(&text("opens_on")?),
        opened_on: opened.map(|own| Day::stored(&own)),
        why: text("why")?,
        change_mind: text("change_mind")?,
        lines: Vec::new(),
        learned: text("learned")?,
    };
    Ok((note, text("lines")?))
}

/// All that are not removed, the next to open first.
pub fn all(conn: &Connection) -> Result<Vec<Note>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], note)?;
    rows.map(|row| {
        let (mut note, json) = row?;
        note.lines = serde_json::from_str(&json).map_err(|_| Error::Damaged(Damage::Database))?;
        Ok(note)
    })
    .collect()
}

/// One that must be there.
pub fn one(conn: &Connection, id: NoteId) -> Result<Note> {
    let mut all = all(conn)?.into_iter();
    all.find(|own| own.id == id)
        .ok_or(Error::NotFound { what: "note" })
}

fn json(lines: &[Forecast]) -> Result<String> {
    serde_json::to_string(lines).map_err(|_| Error::Bug("a forecast cannot be written"))
}

/// Seals one.
pub fn seal(tx: &Tx, path: &str, own: &Sealed) -> Result<NoteId> {
    let values = named_params! {
        ":path": path, ":today": tx.now.today().to_string(), ":opens_on": own.opens_on.to_string(),
        ":why": own.why, ":change_mind": own.change_mind, ":lines": json(&own.lines)?
    };
    tx.execute(INSERT, values)?;
    Ok(NoteId(tx.last_insert_rowid()))
}

/// Opens one before its day.
pub fn open(tx: &Tx, id: NoteId) -> Result<()> {
    let values = named_params! { ":id": id.0, ":today": tx.now.today().to_string() };
    found(tx.execute(OPEN, values)?, "note")
}

/// Writes what came, and what was learned from it.
pub fn came(tx: &Tx, id: NoteId, lines: &[Forecast], learned: &str) -> Result<()> {
    let values = named_params! { ":id": id.0, ":lines": json(lines)?, ":learned": learned };
    tx.execute(CAME, values)?;
    Ok(())
}

/// Removes one.
pub fn remove(tx: &Tx, id: NoteId) -> Result<()> {
    let values = named_params! { ":id": id.0, ":today": tx.now.today().to_string() };
    found(tx.execute(REMOVE, values)?, "note")
}
