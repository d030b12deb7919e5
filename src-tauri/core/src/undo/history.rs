//! The steps that can be taken back and done again, and the statements behind them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::error::{Error, Result};

/// How many steps are kept. The oldest goes first.
pub const KEPT: usize = 100;

/// One step: what one command did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Key of its statements in the log.
    pub number: i64,
    /// Row of the activity record that tells of it.
    pub activity: i64,
    /// "import work.ics": completes "Undo …".
    pub words: String,
}

/// Most statements that are run as one: long enough to be quick, short enough for the parser.
const RUN: usize = 400;

/// Where the rows of a logged statement begin. Only names stand before it, so the first is the right one.
const ROW: &str = " where rowid=";
const ROWS: &str = " values ";

/// The statements in their order, with neighbours of one shape made one: reading a statement takes far longer than
/// running it, and taking back a calendar would read one for each of its events.
fn runs(statements: &[String]) -> Vec<Cow<'_, str>> {
    let mut rest = statements;
    let mut found = Vec::new();
    while let Some(first) = rest.first() {
        let shape = shape(first);
        let same = rest
            .iter()
            .take(RUN)
            .take_while(|next| shape.is_some_and(|shape| self::shape(next) == Some(shape)))
            .count();
        let (run, others) = rest.split_at(same.max(1));
        rest = others;
        found.push(match shape {
            Some(shape) if run.len() > 1 => Cow::Owned(joined(shape, run)),
            _ => Cow::Borrowed(first.as_str()),
        });
    }
    found
}

/// What the statement says before it names its row; `None` for an update, which stands alone.
fn shape(sql: &str) -> Option<&str> {
    let mark = match sql.split_once(' ')?.0 {
        "delete" => ROW,
        "insert" => ROWS,
        _ => return None,
    };
    sql.find(mark).map(|at| &sql[..at + mark.len()])
}

fn joined(shape: &str, run: &[String]) -> String {
    let rows: Vec<&str> = run.iter().map(|sql| &sql[shape.len()..]).collect();
    match shape.strip_suffix(ROW) {
        Some(table) => format!("{table} where rowid in ({})", rows.join(",")),
        None => format!("{shape}{}", rows.join(",")),
    }
}

/// What can be undone and redone since the vault was opened.
#[derive(Debug, Clone, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
    next: i64,
}

const OPEN_STEP: &str = "update temp.undo_now set step = :step where id = 1";
const TOUCHED: &str = "select distinct tbl from temp.undo_log where step = :step";
const STATEMENTS: &str = "select sql from temp.undo_log where step = :step order by seq desc";
const DROP: &str = "delete from temp.undo_log where step = :step";

impl History {
    /// Opens a new step: from here the triggers log under its number.
    pub fn begin(&mut self, conn: &Connection) -> Result<i64> {
        self.next += 1;
        conn.prepare_cached(OPEN_STEP)?
            .execute(&[(":step", &self.next)])?;
        Ok(self.next)
    }

    /// The tables a step wrote to.
    pub fn touched(conn: &Connection, number: i64) -> Result<BTreeSet<String>> {
        let mut statement = conn.prepare_cached(TOUCHED)?;
        let tables =
            statement.query_map(&[(":step", &number)], |row| row.get::<_, String>("tbl"))?;
        Ok(tables.collect::<std::result::Result<_, _>>()?)
    }

    /// Keeps a committed step as the newest; what was undone before can no longer be redone.
    pub fn keep(&mut self, conn: &Connection, step: Step) -> Result<()> {
        for old in std::mem::take(&mut self.undone) {
            forget_step(conn, old.number)?;
        }
        self.done.push(step);
        if self.done.len() > KEPT {
            let oldest = self.done.remove(0);
            forget_step(conn, oldest.number)?;
        }
        Ok(())
    }

    /// Runs a step's statements newest first. The caller holds a transaction and has opened the inverse step.
    pub fn run(conn: &Connection, number: i64) -> Result<()> {
        conn.execute_batch("pragma defer_foreign_keys = on")?;
        let mut statement = conn.prepare_cached(STATEMENTS)?;
        let statements = statement
            .query_map(&[(":step", &number)], |row| row.get::<_, String>("sql"))?
            .collect::<std::result::Result<Vec<_>, _>>()?;
        for sql in runs(&statements) {
            conn.execute(&sql, [])
                .map_err(|_| Error::Bug("a step of history could not be run"))?;
        }
        Ok(())
    }

    /// The step that Undo would take back.
    pub fn next_undo(&self) -> Option<&Step> {
        self.done.last()
    }

    /// The step that Redo would do again.
    pub fn next_redo(&self) -> Option<&Step> {
        self.undone.last()
    }

    /// Whether a step of the activity record can still be taken back, and how many steps that takes with it.
    pub fn steps_back_to(&self, activity: i64) -> Option<usize> {
        self.done
            .iter()
            .rposition(|step| step.activity == activity)
            .map(|at| self.done.len() - at)
    }

    /// The words of the newest `count` steps, newest first.
    pub fn newest(&self, count: usize) -> Vec<String> {
        self.done
            .iter()
            .rev()
            .take(count)
            .map(|step| step.words.clone())
            .collect()
    }

    /// Notes that the newest step was undone; `inverse` is the number under which its redo was logged.
    pub fn moved_back(&mut self, conn: &Connection, inverse: i64) -> Result<()> {
        let Some(step) = self.done.pop() else {
            return Err(Error::Bug("nothing to move back"));
        };
        forget_step(conn, step.number)?;
        self.undone.push(Step {
            number: inverse,
            ..step
        });
        Ok(())
    }

    /// Notes that the newest undone step was done again; `inverse` is the number of its new undo.
    pub fn moved_on(&mut self, conn: &Connection, inverse: i64) -> Result<()> {
        let Some(step) = self.undone.pop() else {
            return Err(Error::Bug("nothing to move on"));
        };
        forget_step(conn, step.number)?;
        self.done.push(Step {
            number: inverse,
            ..step
        });
        Ok(())
    }

    /// Drops every step: true erasure must leave nothing behind to bring back.
    pub fn clear(&mut self, conn: &Connection) -> Result<()> {
        conn.execute_batch("delete from temp.undo_log")?;
        self.done.clear();
        self.undone.clear();
        Ok(())
    }
}

/// Drops what a step logged, for example one whose transaction was rolled back or that wrote nothing.
pub fn forget_step(conn: &Connection, number: i64) -> Result<()> {
    conn.prepare_cached(DROP)?.execute(&[(":step", &number)])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{RUN, runs};

    fn told(statements: &[&str]) -> Vec<String> {
        let statements: Vec<String> = statements.iter().map(|&sql| sql.to_owned()).collect();
        runs(&statements).into_iter().map(Into::into).collect()
    }

    #[test]
    fn neighbours_of_one_shape_are_run_as_one_and_the_order_stays() {
        let found = told(&[
            r#"delete from "a" where rowid=3"#,
            r#"delete from "a" where rowid=2"#,
            r#"delete from "b" where rowid=9"#,
            r#"update "a" set rowid=1,"x"='delete from' where rowid=1"#,
            r#"update "a" set rowid=1,"x"=2 where rowid=1"#,
            r#"insert into "a" (rowid,"x") values (1,' values (2)')"#,
            r#"insert into "a" (rowid,"x") values (2,'''')"#,
            r#"insert into "a" (rowid,"y") values (3,NULL)"#,
        ]);
        assert_eq!(
            found,
            [
                r#"delete from "a" where rowid in (3,2)"#,
                r#"delete from "b" where rowid=9"#,
                r#"update "a" set rowid=1,"x"='delete from' where rowid=1"#,
                r#"update "a" set rowid=1,"x"=2 where rowid=1"#,
                r#"insert into "a" (rowid,"x") values (1,' values (2)'),(2,'''')"#,
                r#"insert into "a" (rowid,"y") values (3,NULL)"#,
            ]
        );
    }

    #[test]
    fn a_long_run_is_cut() {
        let many: Vec<String> = (0..=RUN)
            .map(|row| format!(r#"delete from "a" where rowid={row}"#))
            .collect();
        assert_eq!(runs(&many).len(), 2);
        assert!(runs(&[]).is_empty());
    }
}
