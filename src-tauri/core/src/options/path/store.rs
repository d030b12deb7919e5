//! Paths in the store, in the order in which they were laid out.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Damage, Error, Result};
use crate::options::path::{MOST, Path, PathDraft, PathId, Road};

const ALL: &str =
    "select id, road, title, place, note, found, archived_on from options_path order by id";
const INSERT: &str = "insert into options_path (road, title, place, note, found)
  values (:road, :title, :place, :note, '[]')";
const EDIT: &str =
    "update options_path set road = :road, title = :title, place = :place, note = :note
  where id = :id and (road <> :road or title <> :title or place <> :place or note <> :note)";
const FOUND: &str = "update options_path set found = :found where id = :id and found <> :found";
const ARCHIVE: &str =
    "update options_path set archived_on = :day where id = :id and archived_on is null";
const RESTORE: &str =
    "update options_path set archived_on = null where id = :id and archived_on is not null";

fn path(row: &Row) -> rusqlite::Result<(Path, String)> {
    let text = |column: &str| row.get::<_, String>(column);
    let archived: Option<String> = row.get("archived_on")?;
    let path = Path {
        id: PathId(row.get("id")?),
        draft: PathDraft {
            // The table's own check lets no other names in.
            road: Road::named(&text("road")?).unwrap_or(Road::Own),
            title: text("title")?,
            place: text("place")?,
            note: text("note")?,
        },
        found: Vec::new(),
        archived_on: archived.map(|own| Day::stored(&own)),
    };
    Ok((path, text("found")?))
}

/// All, those in the archive too.
pub fn all(conn: &Connection) -> Result<Vec<Path>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], path)?;
    rows.map(|row| {
        let (mut path, json) = row?;
        path.found = serde_json::from_str(&json).map_err(|_| Error::Damaged(Damage::Database))?;
        Ok(path)
    })
    .collect()
}

/// One that must be there, in the archive or not.
pub fn any(conn: &Connection, id: PathId) -> Result<Path> {
    let mut all = all(conn)?.into_iter();
    all.find(|own| own.id == id)
        .ok_or(Error::NotFound { what: "path" })
}

/// One that must be there and not in the archive.
pub fn one(conn: &Connection, id: PathId) -> Result<Path> {
    let own = any(conn, id)?;
    match own.archived_on {
        None => Ok(own),
        Some(_) => Err(Error::NotFound { what: "path" }),
    }
}

/// Lays one out. To stay as it is comes with the first.
pub fn add(tx: &Tx, draft: &PathDraft) -> Result<PathId> {
    let here = room(tx)?;
    if here == 0 && draft.road != Road::Stay {
        let stay = PathDraft {
            road: Road::Stay,
            title: Road::Stay.label().to_owned(),
            place: String::new(),
            note: String::new(),
        };
        insert(tx, &stay)?;
    }
    insert(tx, draft)
}

/// Paths that are not in the archive, where there is room for another.
fn room(tx: &Tx) -> Result<usize> {
    let here = all(tx)?
        .iter()
        .filter(|own| own.archived_on.is_none())
        .count();
    if here >= MOST {
        return Err(Error::Invalid {
            field: "paths",
            why: "are as many as can be read beside each other",
        });
    }
    Ok(here)
}

fn insert(tx: &Tx, draft: &PathDraft) -> Result<PathId> {
    let values = named_params! {
        ":road": draft.road.name(), ":title": draft.title, ":place": draft.place, ":note": draft.note
    };
    tx.execute(INSERT, values)?;
    Ok(PathId(tx.last_insert_rowid()))
}

/// Changes one.
pub fn edit(tx: &Tx, id: PathId, draft: &PathDraft) -> Result<()> {
    one(tx, id)?;
    let values = named_params! {
        ":id": id.0, ":road": draft.road.name(), ":title": draft.title, ":place": draft.place,
        ":note": draft.note
    };
    tx.execute(EDIT, values)?;
    Ok(())
}

/// Says what was found out.
pub fn find_out(tx: &Tx, id: PathId, keys: &[String]) -> Result<()> {
    one(tx, id)?;
    let json = serde_json::to_string(keys).map_err(|_| Error::Bug("keys cannot be written"))?;
    tx.execute(FOUND, named_params! { ":id": id.0, ":found": json })?;
    Ok(())
}

/// Puts one in the archive today.
pub fn archive(tx: &Tx, id: PathId) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": tx.now.today().to_string() };
    found(tx.execute(ARCHIVE, values)?, "path")
}

/// Takes one out of the archive.
pub fn restore(tx: &Tx, id: PathId) -> Result<()> {
    room(tx)?;
    found(tx.execute(RESTORE, named_params! { ":id": id.0 })?, "path")
}
