//! Entries in the store: what a person wrote stands as one JSON text, checked on the way in and on the way out.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::dossier::entry::{Came, CameBy, Entry, EntryDraft, EntryId, when};
use crate::dossier::evidence::Strength;
use crate::error::{Damage, Error, Result};

const ALL: &str = "select id, draft, came, came_from, came_on, verified_on, removed_on from dossier_entry order by id";
const ONE: &str = "select id, draft, came, came_from, came_on, verified_on, removed_on from dossier_entry where id = :id";
const INSERT: &str = "insert into dossier_entry (draft, came, came_from, came_on, verified_on)
  values (:draft, :came, :came_from, :came_on, :verified_on)";
const UPDATE: &str = "update dossier_entry set draft = :draft where id = :id and draft <> :draft";
const VERIFY: &str =
    "update dossier_entry set verified_on = :day where id = :id and verified_on is not :day";
const REMOVE: &str =
    "update dossier_entry set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update dossier_entry set removed_on = null where id = :id and removed_on is not null";
const STRONGEST: &str = "select link.entry, min(case piece.strength when 'others' then 0 when 'own' then 1 else 2 end) as rank
  from dossier_piece_entry link join dossier_piece piece on piece.id = link.piece
  where piece.removed_on is null group by link.entry order by link.entry";

/// A row before its JSON is read.
struct Raw {
    id: EntryId,
    draft: String,
    came: Came,
    verified_on: Option<Day>,
    removed_on: Option<Day>,
}

fn raw(row: &Row) -> rusqlite::Result<Raw> {
    let text = |column: &str| row.get::<_, Option<String>>(column);
    let day = |column: &str| Ok::<_, rusqlite::Error>(text(column)?.map(|own| Day::stored(&own)));
    Ok(Raw {
        id: EntryId(row.get("id")?),
        draft: row.get("draft")?,
        came: Came {
            // The table's own checks let no other names in.
            by: CameBy::named(&row.get::<_, String>("came")?).unwrap_or(CameBy::Typed),
            from: text("came_from")?,
            on: Day::stored(&row.get::<_, String>("came_on")?),
        },
        verified_on: day("verified_on")?,
        removed_on: day("removed_on")?,
    })
}

fn entry(raw: Raw) -> Result<(EntryId, Entry)> {
    let draft: EntryDraft =
        serde_json::from_str(&raw.draft).map_err(|_| Error::Damaged(Damage::Database))?;
    let entry = Entry {
        spans: when::read(&draft.when).map_err(|_| Error::Damaged(Damage::Database))?,
        draft,
        came: raw.came,
        verified_on: raw.verified_on,
        removed_on: raw.removed_on,
    };
    Ok((raw.id, entry))
}

/// All, those in the trash too, in the order in which they came.
pub fn all(conn: &Connection) -> Result<Vec<(EntryId, Entry)>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], raw)?;
    rows.map(|row| entry(row?)).collect()
}

/// Those that are not in the trash.
pub fn here(conn: &Connection) -> Result<Vec<(EntryId, Entry)>> {
    let all = all(conn)?.into_iter();
    Ok(all.filter(|(_, entry)| entry.is_here()).collect())
}

/// One that must be there, in the trash or not.
pub fn any(conn: &Connection, id: EntryId) -> Result<Entry> {
    let mut statement = conn.prepare_cached(ONE)?;
    let row = statement
        .query_row(named_params! { ":id": id.0 }, raw)
        .optional()?;
    let row = row.ok_or(Error::NotFound { what: "entry" })?;
    entry(row).map(|(_, own)| own)
}

/// One that must be there and not in the trash.
pub fn one(conn: &Connection, id: EntryId) -> Result<Entry> {
    let own = any(conn, id)?;
    if own.is_here() {
        Ok(own)
    } else {
        Err(Error::NotFound { what: "entry" })
    }
}

fn json(draft: &EntryDraft) -> Result<String> {
    serde_json::to_string(draft).map_err(|_| Error::Bug("an entry cannot be written"))
}

/// Adds one that was checked.
pub fn add(
    tx: &Tx,
    draft: &EntryDraft,
    by: CameBy,
    from: Option<&str>,
    verified_on: Option<Day>,
) -> Result<EntryId> {
    tx.prepare_cached(INSERT)?.execute(named_params! {
        ":draft": json(draft)?, ":came": by.name(), ":came_from": from,
        ":came_on": tx.now.today().to_string(), ":verified_on": verified_on.map(|day| day.to_string()),
    })?;
    Ok(EntryId(tx.last_insert_rowid()))
}

/// Changes one that must be there; writing what already stands changes nothing.
pub fn edit(tx: &Tx, id: EntryId, draft: &EntryDraft) -> Result<()> {
    one(tx, id)?;
    let values = named_params! { ":id": id.0, ":draft": json(draft)? };
    tx.prepare_cached(UPDATE)?.execute(values)?;
    Ok(())
}

/// Notes that the person looked at one today and found it right.
pub fn verify(tx: &Tx, id: EntryId) -> Result<()> {
    one(tx, id)?;
    let values = named_params! { ":id": id.0, ":day": tx.now.today().to_string() };
    tx.execute(VERIFY, values)?;
    Ok(())
}

/// Puts one in the trash today.
pub fn remove(tx: &Tx, id: EntryId) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": tx.now.today().to_string() };
    found(tx.execute(REMOVE, values)?, "entry")
}

/// Takes one out of the trash.
pub fn restore(tx: &Tx, id: EntryId) -> Result<()> {
    found(tx.execute(RESTORE, named_params! { ":id": id.0 })?, "entry")
}

/// The strongest evidence of each entry that has any that is not in the trash.
pub fn strongest(conn: &Connection) -> Result<BTreeMap<EntryId, Strength>> {
    let mut statement = conn.prepare_cached(STRONGEST)?;
    let rows = statement.query_map([], |row| {
        let rank: u8 = row.get("rank")?;
        let strength = match rank {
            0 => Strength::Others,
            1 => Strength::Own,
            _ => Strength::Told,
        };
        Ok((EntryId(row.get("entry")?), strength))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
