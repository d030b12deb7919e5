//! Evidence in the store, its files in pieces of a quarter of a megabyte.

use std::collections::BTreeMap;
use std::io::Read;

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use sha2::{Digest as _, Sha256};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::dossier::entry::{EntryId, ShownTo};
use crate::dossier::evidence::{
    CHUNK, FileHead, FileId, LIMIT_MIB, Piece, PieceDraft, PieceId, PieceKind, Strength,
};
use crate::error::{Damage, Error, Result};
use crate::vault::content::hex;

const ALL: &str = "select piece.id, kind, proves, strength, dated, shown, redacted, note, file, came_on, removed_on,
    file.name as file_name, file.bytes as file_bytes, file.sha256 as file_sha256
  from dossier_piece piece left join dossier_file file on file.id = piece.file order by piece.id";
const LINKS: &str = "select piece, entry from dossier_piece_entry order by piece, entry";
const INSERT: &str = "insert into dossier_piece (kind, proves, strength, dated, shown, redacted, note, file, came_on)
  values (:kind, :proves, :strength, :dated, :shown, :redacted, :note, :file, :came_on)";
const UPDATE: &str = "update dossier_piece set kind = :kind, proves = :proves, strength = :strength, dated = :dated,
    shown = :shown, redacted = :redacted, note = :note
  where id = :id and (kind <> :kind or proves <> :proves or strength <> :strength or dated is not :dated
    or shown <> :shown or redacted <> :redacted or note <> :note)";
const ATTACH: &str = "update dossier_piece set file = :file where id = :id and file is not :file";
const REMOVE: &str =
    "update dossier_piece set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update dossier_piece set removed_on = null where id = :id and removed_on is not null";
const CLEAR_LINKS: &str = "delete from dossier_piece_entry where piece = :piece";
const LINK: &str = "insert into dossier_piece_entry (piece, entry) values (:piece, :entry)";
const ENTRY_HERE: &str = "select 1 as one from dossier_entry where id = :id and removed_on is null";
const SAME_FILE: &str =
    "select id from dossier_file where sha256 = :sha256 and bytes = :bytes order by id limit 1";
const INSERT_FILE: &str =
    "insert into dossier_file (name, bytes, sha256) values (:name, :bytes, :sha256)";
const SET_FILE: &str = "update dossier_file set bytes = :bytes, sha256 = :sha256 where id = :id";
const DELETE_FILE: &str = "delete from dossier_file where id = :id";
const INSERT_CHUNK: &str =
    "insert into dossier_file_chunk (file, place, bytes) values (:file, :place, :bytes)";
const CHUNKS: &str = "select bytes from dossier_file_chunk where file = :file order by place";

fn piece(row: &Row) -> rusqlite::Result<(PieceId, Piece)> {
    let text = |column: &str| row.get::<_, String>(column);
    let day = |column: &str| -> rusqlite::Result<Option<Day>> {
        let text: Option<String> = row.get(column)?;
        Ok(text.map(|text| Day::stored(&text)))
    };
    let file: Option<i64> = row.get("file")?;
    let file = match file {
        None => None,
        Some(id) => Some(FileHead {
            id: FileId(id),
            name: text("file_name")?,
            bytes: row.get::<_, i64>("file_bytes")?.unsigned_abs(),
            sha256: text("file_sha256")?,
        }),
    };
    let draft = PieceDraft {
        kind: PieceKind::named(&text("kind")?).unwrap_or(PieceKind::Other),
        proves: text("proves")?,
        // The table's own checks let no other names in.
        strength: Strength::named(&text("strength")?).unwrap_or(Strength::Told),
        dated: day("dated")?,
        shown: ShownTo::named(&text("shown")?).unwrap_or(ShownTo::Private),
        redacted: row.get("redacted")?,
        note: text("note")?,
        entries: Vec::new(),
    };
    let own = Piece {
        draft,
        file,
        came_on: Day::stored(&text("came_on")?),
        removed_on: day("removed_on")?,
    };
    Ok((PieceId(row.get("id")?), own))
}

/// All, those in the trash too, in the order in which they came.
pub fn all(conn: &Connection) -> Result<Vec<(PieceId, Piece)>> {
    let mut links: BTreeMap<PieceId, Vec<EntryId>> = BTreeMap::new();
    let mut statement = conn.prepare_cached(LINKS)?;
    let rows = statement.query_map([], |row| {
        Ok((PieceId(row.get("piece")?), EntryId(row.get("entry")?)))
    })?;
    for row in rows {
        let (piece, entry) = row?;
        links.entry(piece).or_default().push(entry);
    }
    let mut statement = conn.prepare_cached(ALL)?;
    let mut all = statement
        .query_map([], piece)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for (id, own) in &mut all {
        own.draft.entries = links.remove(id).unwrap_or_default();
    }
    Ok(all)
}

/// One that must be there, in the trash or not.
pub fn any(conn: &Connection, id: PieceId) -> Result<Piece> {
    let mut all = all(conn)?.into_iter();
    all.find(|(own, _)| *own == id)
        .map(|(_, own)| own)
        .ok_or(Error::NotFound { what: "evidence" })
}

/// One that must be there and not in the trash.
pub fn one(conn: &Connection, id: PieceId) -> Result<Piece> {
    let own = any(conn, id)?;
    if own.removed_on.is_none() {
        Ok(own)
    } else {
        Err(Error::NotFound { what: "evidence" })
    }
}

fn link(tx: &Tx, id: PieceId, entries: &[EntryId]) -> Result<()> {
    tx.execute(CLEAR_LINKS, named_params! { ":piece": id.0 })?;
    for entry in entries {
        let here: Option<i64> = tx
            .prepare_cached(ENTRY_HERE)?
            .query_row(named_params! { ":id": entry.0 }, |row| row.get("one"))
            .optional()?;
        if here.is_none() {
            return Err(Error::NotFound { what: "entry" });
        }
        let values = named_params! { ":piece": id.0, ":entry": entry.0 };
        tx.prepare_cached(LINK)?.execute(values)?;
    }
    Ok(())
}

/// Adds one that was checked, with the file that carries it.
pub fn add(tx: &Tx, draft: &PieceDraft, file: Option<FileId>) -> Result<PieceId> {
    tx.execute(
        INSERT,
        named_params! {
            ":kind": draft.kind.name(), ":proves": draft.proves, ":strength": draft.strength.name(),
            ":dated": draft.dated.map(|day| day.to_string()), ":shown": draft.shown.name(),
            ":redacted": draft.redacted, ":note": draft.note, ":file": file.map(|own| own.0),
            ":came_on": tx.now.today().to_string()
        },
    )?;
    let id = PieceId(tx.last_insert_rowid());
    link(tx, id, &draft.entries)?;
    Ok(id)
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: PieceId, draft: &PieceDraft) -> Result<()> {
    let before = one(tx, id)?;
    tx.execute(
        UPDATE,
        named_params! {
            ":id": id.0, ":kind": draft.kind.name(), ":proves": draft.proves, ":strength": draft.strength.name(),
            ":dated": draft.dated.map(|day| day.to_string()), ":shown": draft.shown.name(),
            ":redacted": draft.redacted, ":note": draft.note
        },
    )?;
    if before.draft.entries != draft.entries {
        link(tx, id, &draft.entries)?;
    }
    Ok(())
}

/// Sets the file that carries one.
pub fn attach(tx: &Tx, id: PieceId, file: FileId) -> Result<()> {
    one(tx, id)?;
    tx.execute(ATTACH, named_params! { ":id": id.0, ":file": file.0 })?;
    Ok(())
}

/// Puts one in the trash today.
pub fn remove(tx: &Tx, id: PieceId) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": tx.now.today().to_string() };
    found(tx.execute(REMOVE, values)?, "evidence")
}

/// Takes one out of the trash.
pub fn restore(tx: &Tx, id: PieceId) -> Result<()> {
    found(
        tx.execute(RESTORE, named_params! { ":id": id.0 })?,
        "evidence",
    )
}

/// Keeps a file, piece by piece, never all of it in memory. One that is here already is not kept twice.
pub fn keep(tx: &Tx, name: &str, mut source: impl Read) -> Result<FileId> {
    const EMPTY: &str = "0000000000000000000000000000000000000000000000000000000000000000";
    let values = named_params! { ":name": name, ":bytes": 0, ":sha256": EMPTY };
    tx.execute(INSERT_FILE, values)?;
    let file = FileId(tx.last_insert_rowid());
    let limit = u64::from(LIMIT_MIB) << 20;
    let (mut hash, mut bytes) = (Sha256::new(), 0_u64);
    for place in 0_i64.. {
        let mut chunk = Vec::with_capacity(CHUNK);
        let read = (&mut source).take(CHUNK as u64).read_to_end(&mut chunk)?;
        if read == 0 {
            break;
        }
        bytes += read as u64;
        if bytes > limit {
            return Err(Error::TooLarge {
                limit_mib: LIMIT_MIB,
            });
        }
        hash.update(&chunk);
        let values = named_params! { ":file": file.0, ":place": place, ":bytes": chunk };
        tx.prepare_cached(INSERT_CHUNK)?.execute(values)?;
    }
    let sha256 = hex(&hash.finalize());
    let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    let same: Option<i64> = tx
        .prepare_cached(SAME_FILE)?
        .query_row(
            named_params! { ":sha256": sha256, ":bytes": bytes },
            |row| row.get("id"),
        )
        .optional()?;
    if let Some(same) = same {
        tx.execute(DELETE_FILE, named_params! { ":id": file.0 })?;
        return Ok(FileId(same));
    }
    let values = named_params! { ":id": file.0, ":bytes": bytes, ":sha256": sha256 };
    tx.execute(SET_FILE, values)?;
    Ok(file)
}

/// The bytes of a file, whose hash is checked: what does not agree is damaged, and not given out.
pub fn bytes(conn: &Connection, file: &FileHead) -> Result<Vec<u8>> {
    let mut statement = conn.prepare_cached(CHUNKS)?;
    let mut rows = statement.query(named_params! { ":file": file.id.0 })?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let chunk = row.get_ref("bytes")?.as_blob();
        all.extend_from_slice(chunk.map_err(|_| Error::Damaged(Damage::Database))?);
    }
    if hex(&Sha256::digest(&all)) == file.sha256 {
        Ok(all)
    } else {
        Err(Error::Damaged(Damage::Database))
    }
}
