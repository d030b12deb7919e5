//! What the tests share: a keyed database in a folder of its own, a session on it, and a dump of what it holds.

pub mod word_file;

use std::io::Write;
use std::sync::Arc;

use bearings_core::clock::Clock;
use bearings_core::desk::Desk;
use bearings_core::error::Fault;
use bearings_core::session::host::Bare;
use bearings_core::session::{Home, Session};
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::key::{KdfCost, KdfParams};
use rusqlite::Connection;
use serde_json::Value;

/// A word on standard error that the test runner does not keep to itself when the test passes.
pub fn loud(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Sunday 22 November 2026, 14:02.
pub fn sunday() -> Clock {
    Clock::at("2026-11-22T14:02:00").expect("a fixed moment")
}

/// A SQLCipher database with a key, in a folder that lives as long as the first part.
pub fn keyed() -> (tempfile::TempDir, Connection) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let conn = Connection::open(folder.path().join("vault.db")).expect("a database");
    conn.execute_batch(
        "pragma key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f'\";
         pragma journal_mode = wal; pragma synchronous = off; pragma foreign_keys = on; pragma temp_store = memory;",
    )
    .expect("a keyed database");
    let cipher: String = conn
        .query_row("pragma cipher_version", [], |row| row.get(0))
        .expect("SQLCipher answers");
    assert!(
        cipher.starts_with('4'),
        "the tests of history run under SQLCipher, not plain SQLite"
    );
    (folder, conn)
}

/// A session at a keyed, migrated, empty vault.
pub fn session() -> (tempfile::TempDir, Session) {
    let (folder, mut conn) = keyed();
    bearings_core::store::migrate::migrate(&mut conn, |_| Ok(())).expect("migrations apply");
    let desk = Desk::new(conn, sunday(), None).expect("a desk");
    let mut session = Session::new(
        sunday(),
        Entropy::default(),
        KdfCost::Fixed(KdfParams::LEAST),
        Arc::new(Bare),
        Home::below(folder.path()),
    );
    session.sit_at(desk);
    (folder, session)
}

/// Sends a command as an adapter would; the answer's value, without what surrounds it.
pub fn call(session: &mut Session, name: &str, args: Value) -> Result<Value, Fault> {
    bearings_core::contract::dispatch(session, name, args).map(|reply| reply["value"].clone())
}

/// Every row of every table that history answers for, as text, in a fixed order.
pub fn dump(conn: &Connection) -> String {
    let mut tables = conn
        .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")
        .expect("tables");
    let names: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .expect("names")
        .map(Result::unwrap)
        .collect();
    let mut text = String::new();
    for name in names
        .iter()
        .filter(|name| !bearings_core::undo::triggers::OUTSIDE.contains(&name.as_str()))
    {
        let mut rows = conn
            .prepare(&format!("select rowid, * from \"{name}\" order by rowid"))
            .expect("rows");
        let columns = rows.column_count();
        let mut cursor = rows.query([]).expect("a cursor");
        while let Some(row) = cursor.next().expect("a row") {
            text.push_str(name);
            for at in 0..columns {
                text.push('|');
                text.push_str(&format!("{:?}", row.get_ref(at).expect("a value")));
            }
            text.push('\n');
        }
    }
    text
}
