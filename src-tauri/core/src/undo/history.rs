//! The steps that can be taken back and done again, and the statements behind them.

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

/// What can be undone and redone since the vault was opened.
#[derive(Debug, Default)]
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
        for sql in statements {
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
