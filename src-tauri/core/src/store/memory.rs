//! Tables that live in one connection's memory, carried over to another connection.

use rusqlite::Connection;
use rusqlite::types::Value;

use crate::error::Result;
use crate::undo::triggers;

const TABLES: &str = "select name, sql from temp.sqlite_master where type = 'table' order by name";

/// Makes the same tables in the memory of `to` and fills them; those of history stay where they are.
pub fn carry(from: &Connection, to: &Connection) -> Result<()> {
    let mut tables = from.prepare(TABLES)?;
    let found = tables
        .query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for (name, sql) in found {
        if triggers::IN_MEMORY.contains(&name.as_str()) {
            continue;
        }
        // SQLite keeps the statement without the word that made the table a temporary one.
        let made = sql.replacen("CREATE TABLE", "CREATE TEMP TABLE", 1);
        to.execute_batch(&made)?;
        copy(from, to, &name)?;
    }
    Ok(())
}

/// Names come from the master table and are quoted; values are bound.
fn copy(from: &Connection, to: &Connection, table: &str) -> Result<()> {
    let table = format!("temp.\"{}\"", table.replace('"', "\"\""));
    let mut rows = from.prepare(&format!("select * from {table}"))?;
    let columns = rows.column_count();
    let places = vec!["?"; columns].join(",");
    let mut insert = to.prepare(&format!("insert into {table} values ({places})"))?;
    let mut cursor = rows.query([])?;
    while let Some(row) = cursor.next()? {
        let values = (0..columns)
            .map(|at| row.get::<_, Value>(at))
            .collect::<rusqlite::Result<Vec<_>>>()?;
        insert.execute(rusqlite::params_from_iter(values))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::carry;

    #[test]
    fn what_one_connection_remembers_another_can_read() {
        let open = || Connection::open_in_memory().expect("a database");
        let (from, to) = (open(), open());
        from.execute_batch(
            "create temp table if not exists seen (id integer primary key, word text not null) strict;
             insert into seen values (3, 'three'), (4, 'four');
             create temp table undo_now (id integer primary key, step integer not null);",
        )
        .expect("tables");
        carry(&from, &to).expect("carried");
        let words: String = to
            .query_row(
                "select group_concat(id || word) from (select * from seen order by id)",
                [],
                |row| row.get(0),
            )
            .expect("rows");
        assert_eq!(words, "3three,4four");
        assert!(to.prepare("select * from undo_now").is_err());
    }
}
