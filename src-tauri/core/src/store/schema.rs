//! The schema as it stands today, in one text: `schema.sql` is this, committed, and a test keeps it true.

use rusqlite::Connection;

use crate::error::Result;

/// Every table, index and trigger of the main database, by name.
pub fn schema(conn: &Connection) -> Result<String> {
    let mut statement = conn.prepare(
        "select sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by type desc, name",
    )?;
    let texts = statement.query_map([], |row| row.get::<_, String>("sql"))?;
    let mut all = String::from("-- Written by a test from the migrations; do not edit.\n");
    for text in texts {
        all.push_str(&text?);
        all.push_str(";\n\n");
    }
    Ok(all)
}

/// An empty database in memory with every migration applied; for the schema text and for tests.
pub fn in_memory() -> Result<Connection> {
    let mut conn = Connection::open_in_memory()?;
    conn.execute_batch(
        "pragma foreign_keys = on; pragma temp_store = memory; pragma secure_delete = on;",
    )?;
    super::migrate::migrate(&mut conn, |_| Ok(()))?;
    Ok(conn)
}
