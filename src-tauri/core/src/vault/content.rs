//! What a database holds, table by table, in a form that two programs compute alike: rows counted and hashed.

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::error::{Error, Result};

/// One table's rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Name of the table.
    pub name: String,
    /// How many rows it has.
    pub rows: u64,
    /// SHA-256, in hexadecimal, over the rows' own SHA-256 values in ascending order.
    pub sha256: String,
}

const TABLES: &str = "
select name from sqlite_schema
where type = 'table' and rootpage > 0 and substr(name, 1, 7) <> 'sqlite_'
order by name";

/// Counts and hashes every table that has pages of its own, by name.
pub fn tables(conn: &Connection) -> Result<Vec<Table>> {
    let mut statement = conn.prepare(TABLES)?;
    let names: Vec<String> = statement
        .query_map([], |row| row.get("name"))?
        .collect::<rusqlite::Result<_>>()?;
    names.into_iter().map(|name| table(conn, name)).collect()
}

fn table(conn: &Connection, name: String) -> Result<Table> {
    let mut statement =
        conn.prepare(&format!("select * from \"{}\"", name.replace('"', "\"\"")))?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    let mut hashes: Vec<[u8; 32]> = Vec::new();
    while let Some(row) = rows.next()? {
        let mut hash = Sha256::new();
        for column in 0..columns {
            let value = row
                .get_ref(column)
                .map_err(|_| Error::Bug("a column is missing"))?;
            absorb(&mut hash, value);
        }
        hashes.push(hash.finalize().into());
    }
    // Sorted, because `vacuum` may give other row ids and so another order.
    hashes.sort_unstable();
    let mut whole = Sha256::new();
    for hash in &hashes {
        whole.update(hash);
    }
    Ok(Table {
        name,
        rows: hashes.len() as u64,
        sha256: hex(&whole.finalize()),
    })
}

/// One value: a tag, then eight bytes of number, or eight bytes of length and the bytes.
fn absorb(hash: &mut Sha256, value: ValueRef<'_>) {
    match value {
        ValueRef::Null => hash.update([0]),
        ValueRef::Integer(number) => {
            hash.update([1]);
            hash.update(number.to_le_bytes());
        }
        ValueRef::Real(number) => {
            hash.update([2]);
            hash.update(number.to_bits().to_le_bytes());
        }
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            hash.update([if matches!(value, ValueRef::Text(_)) {
                3
            } else {
                4
            }]);
            hash.update((bytes.len() as u64).to_le_bytes());
            hash.update(bytes);
        }
    }
}

/// Small hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// What is wrong inside a database, as three questions; a reader that cannot even ask gets the error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Soundness {
    /// Every page agrees with its own code (SQLCipher's HMAC).
    pub pages: bool,
    /// Trees, indexes and column types agree (SQLite's integrity check).
    pub structure: bool,
    /// No row refers to one that is not there.
    pub references: bool,
}

impl Soundness {
    /// All three.
    pub fn is_whole(self) -> bool {
        self.pages && self.structure && self.references
    }
}

/// Asks all three; the write-ahead log must be empty, because the page check reads the main file past it.
pub fn soundness(conn: &Connection) -> Result<Soundness> {
    let lines = |sql: &str| -> rusqlite::Result<Vec<String>> {
        let mut statement = conn.prepare(sql)?;
        statement
            .query_map([], |row| {
                row.get::<_, rusqlite::types::Value>(0)
                    .map(|v| format!("{v:?}"))
            })?
            .collect()
    };
    let pages = lines("pragma cipher_integrity_check")?.is_empty();
    let structure = lines("pragma integrity_check").is_ok_and(|lines| lines == ["Text(\"ok\")"]);
    let references = lines("pragma foreign_key_check").is_ok_and(|lines| lines.is_empty());
    Ok(Soundness {
        pages,
        structure,
        references,
    })
}
