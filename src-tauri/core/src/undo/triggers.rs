//! Writes the temporary triggers that log, for every table, how to take each row's change back.

use rusqlite::Connection;

use crate::error::Result;

/// Tables that history never touches: counters that only rise, and the record of what was done.
pub const OUTSIDE: &[&str] = &["meta", "activity"];

/// The tables of history itself, in the memory of the desk's connection.
pub const IN_MEMORY: &[&str] = &["undo_log", "undo_now"];

const LOG: &str = "
create temp table undo_log (seq integer primary key, step integer not null, tbl text not null, sql text not null);
create temp table undo_now (id integer primary key check (id = 1), step integer not null);
insert into undo_now (id, step) values (1, 0);
create index temp.undo_by_step on undo_log (step, seq);
";

const TABLES: &str = "
select name from sqlite_master
where type = 'table' and name not like 'sqlite_%' and sql not like 'create virtual%'
order by name";

const COLUMNS: &str = "select name, pk from pragma_table_info(:tbl)";

/// Sets up the log and the triggers on a connection that has none yet.
pub fn install(conn: &Connection) -> Result<()> {
    conn.execute_batch(LOG)?;
    let mut tables = conn.prepare(TABLES)?;
    let names = tables.query_map([], |row| row.get::<_, String>("name"))?;
    for name in names {
        let name = name?;
        if !OUTSIDE.contains(&name.as_str()) {
            conn.execute_batch(&triggers(conn, &name)?)?;
        }
    }
    Ok(())
}

/// Names come from `sqlite_master` and are quoted; no value is ever pasted into these texts.
fn triggers(conn: &Connection, table: &str) -> Result<String> {
    let mut statement = conn.prepare(COLUMNS)?;
    let columns = statement
        .query_map(&[(":tbl", table)], |row| row.get::<_, String>("name"))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let t = quoted(table);
    let label = table.replace('\'', "''");
    let names = columns
        .iter()
        .map(|c| quoted(c))
        .collect::<Vec<_>>()
        .join(",");
    let values = columns
        .iter()
        .map(|c| format!("quote(old.{})", quoted(c)))
        .collect::<Vec<_>>()
        .join("||','||");
    let sets = columns
        .iter()
        .map(|c| {
            format!(
                "'{}='||quote(old.{})",
                quoted(c).replace('\'', "''"),
                quoted(c)
            )
        })
        .collect::<Vec<_>>()
        .join("||','||");
    let log = "insert into undo_log (step, tbl, sql) select step,";
    let now = "from undo_now where id = 1;";
    let text_t = t.replace('\'', "''");
    let text_names = names.replace('\'', "''");
    Ok(format!(
        "create temp trigger {ins} after insert on main.{t} begin
           {log} '{label}', 'delete from {text_t} where rowid='||new.rowid {now} end;
         create temp trigger {upd} after update on main.{t} begin
           {log} '{label}', 'update {text_t} set rowid='||old.rowid||','||{sets}||' where rowid='||new.rowid {now} end;
         create temp trigger {del} before delete on main.{t} begin
           {log} '{label}', 'insert into {text_t} (rowid,{text_names}) values ('||old.rowid||','||{values}||')' {now} end;",
        ins = quoted(&format!("undo_{table}_ins")),
        upd = quoted(&format!("undo_{table}_upd")),
        del = quoted(&format!("undo_{table}_del")),
    ))
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
