//! Which cipher answers in this very program, asked before any vault is opened.

use rusqlite::Connection;

use crate::error::{Error, Result};

/// SQLCipher's version, "4.19.0 community".
///
/// A library of the desktop may bring its own SQLite into the process. If that one answered, a vault would be written
/// in clear; so a program that opens vaults asks this first, and ends if the answer is not SQLCipher's.
pub fn version() -> Result<String> {
    let connection = Connection::open_in_memory()?;
    connection
        .query_row("pragma cipher_version", [], |row| row.get("cipher_version"))
        .map_err(|_| Error::Bug("the database in this program does not encrypt"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_linked_database_encrypts() {
        let version = super::version().expect("SQLCipher answers");
        assert!(version.starts_with("4."), "a cipher of the fourth format: {version}");
    }
}
