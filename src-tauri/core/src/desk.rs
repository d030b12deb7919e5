//! The open database: every read and every change passes here.

use std::collections::BTreeSet;
use std::ops::Deref;

use rusqlite::{Connection, TransactionBehavior};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::{Clock, Now};
use crate::error::{Error, Result};
use crate::store::{ground, memory};
use crate::undo::history::{History, Step, forget_step};
use crate::undo::triggers;

/// The six places, and the three corners that also have something to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each is the place of that name")]
pub enum Place {
    Home,
    Values,
    Calendars,
    Options,
    Mentoring,
    Dossier,
    Vault,
    You,
}

impl Place {
    /// The word that stands in the store and begins the names of the place's tables.
    pub fn word(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Values => "values",
            Self::Calendars => "calendars",
            Self::Options => "options",
            Self::Mentoring => "mentoring",
            Self::Dossier => "dossier",
            Self::Vault => "vault",
            Self::You => "you",
        }
    }

    /// The place whose tables or records carry this word.
    pub fn of(word: &str) -> Option<Self> {
        const ALL: [Place; 8] = [
            Place::Home,
            Place::Values,
            Place::Calendars,
            Place::Options,
            Place::Mentoring,
            Place::Dossier,
            Place::Vault,
            Place::You,
        ];
        ALL.into_iter().find(|place| place.word() == word)
    }
}

/// What a change is called: "import work.ics" completes "Undo …" and stands in the record of what was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place it belongs to.
    pub place: Place,
    /// A verb phrase in lower case.
    pub words: String,
    /// One more line for the record, if there is more to say.
    pub detail: Option<String>,
}

impl Label {
    /// A label without a second line.
    pub fn new(place: Place, words: impl Into<String>) -> Self {
        Self {
            place,
            words: words.into(),
            detail: None,
        }
    }

    /// Adds the second line.
    #[must_use]
    pub fn detail(self, detail: impl Into<String>) -> Self {
        Self {
            detail: Some(detail.into()),
            ..self
        }
    }
}

/// A change under way: the connection inside its transaction, and the one reading of the clock that it may use.
#[derive(Debug)]
pub struct Tx<'a> {
    conn: &'a Connection,
    /// When this command began.
    pub now: Now,
}

impl Deref for Tx<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.conn
    }
}

/// What the page needs to draw its Undo bar.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    /// Completes "Undo …"; nothing to undo is `null`.
    pub undo: Option<String>,
    /// Completes "Redo …"; nothing to redo is `null`.
    pub redo: Option<String>,
    /// Local time of the last change, "14:02".
    pub at: Option<String>,
}

/// Called after each commit with the number of changes the vault has ever had; the commit witness listens.
pub type OnCommit = Box<dyn FnMut(u64) + Send>;

/// The open database of one vault.
pub struct Desk {
    conn: Connection,
    clock: Clock,
    history: History,
    touched: BTreeSet<Place>,
    last: Option<i64>,
    changes: u64,
    on_commit: Option<OnCommit>,
    /// This desk only stands in for one that is away: it knows that one's history, and nothing is changed at it.
    standing_in: bool,
}

impl Desk {
    /// Sits down at a database that is open, keyed and migrated.
    pub fn new(conn: Connection, clock: Clock, on_commit: Option<OnCommit>) -> Result<Self> {
        triggers::install(&conn)?;
        Ok(Self {
            conn,
            clock,
            history: History::default(),
            touched: BTreeSet::new(),
            last: None,
            changes: 0,
            on_commit,
            standing_in: false,
        })
    }

    /// A desk to read at while this one is away, over another connection to the same database.
    pub fn stand_in(&self, conn: Connection) -> Result<Self> {
        memory::carry(&self.conn, &conn)?;
        Ok(Self {
            conn,
            clock: self.clock.clone(),
            history: self.history.clone(),
            touched: BTreeSet::new(),
            last: self.last,
            changes: self.changes,
            on_commit: None,
            standing_in: true,
        })
    }

    /// Whether this desk only stands in for one that is away.
    pub fn is_stand_in(&self) -> bool {
        self.standing_in
    }

    fn begin(&mut self) -> Result<(rusqlite::Transaction<'_>, &mut History)> {
        if self.is_stand_in() {
            return Err(Error::Bug("a change at a desk that stands in"));
        }
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        Ok((tx, &mut self.history))
    }

    /// The clock this desk reads.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The connection, to read from.
    pub fn read(&self) -> &Connection {
        &self.conn
    }

    /// Runs one change: all of it happens, with its place in history and in the record, or none of it.
    pub fn change<T>(&mut self, label: Label, work: impl FnOnce(&Tx) -> Result<T>) -> Result<T> {
        self.change_named(|tx| Ok((work(tx)?, label)))
    }

    /// As [`Desk::change`], for work that knows its label only once it is done.
    pub fn change_named<T>(&mut self, work: impl FnOnce(&Tx) -> Result<(T, Label)>) -> Result<T> {
        let now = self.clock.now();
        let (tx, history) = self.begin()?;
        let number = history.begin(&tx)?;
        let (value, label) = work(&Tx { conn: &tx, now })?;
        let tables = History::touched(&tx, number)?;
        if tables.is_empty() {
            // Nothing was written: there is nothing to take back and nothing to tell.
            tx.rollback()?;
            return Ok(value);
        }
        let activity = ground::tell(&tx, now, &label, "change")?;
        let commits = ground::raise_commits(&tx)?;
        tx.commit()?;
        self.history.keep(
            &self.conn,
            Step {
                number,
                activity,
                words: label.words,
            },
        )?;
        self.committed(&tables, now, commits);
        Ok(value)
    }

    /// Writes what is not a person's change (settings of the machine, the record of a backup): kept, but not undoable.
    pub fn note<T>(&mut self, work: impl FnOnce(&Tx) -> Result<T>) -> Result<T> {
        let now = self.clock.now();
        let (tx, history) = self.begin()?;
        let number = history.begin(&tx)?;
        let value = work(&Tx { conn: &tx, now })?;
        forget_step(&tx, number)?;
        let commits = ground::raise_commits(&tx)?;
        tx.commit()?;
        if let Some(told) = &mut self.on_commit {
            told(commits);
        }
        Ok(value)
    }

    /// Takes the newest step back and returns its words; `None` when there is none.
    pub fn undo(&mut self) -> Result<Option<String>> {
        let Some(step) = self.history.next_undo().cloned() else {
            return Ok(None);
        };
        let inverse = self.replay(&step, true)?;
        self.history.moved_back(&self.conn, inverse)?;
        Ok(Some(step.words))
    }

    /// Does the newest undone step again and returns its words; `None` when there is none.
    pub fn redo(&mut self) -> Result<Option<String>> {
        let Some(step) = self.history.next_redo().cloned() else {
            return Ok(None);
        };
        let inverse = self.replay(&step, false)?;
        self.history.moved_on(&self.conn, inverse)?;
        Ok(Some(step.words))
    }

    fn replay(&mut self, step: &Step, back: bool) -> Result<i64> {
        let now = self.clock.now();
        let (tx, history) = self.begin()?;
        let inverse = history.begin(&tx)?;
        History::run(&tx, step.number)?;
        let tables = History::touched(&tx, inverse)?;
        ground::mark_undone(&tx, step.activity, back.then_some(now))?;
        let commits = ground::raise_commits(&tx)?;
        tx.commit()?;
        self.committed(&tables, now, commits);
        Ok(inverse)
    }

    /// How many steps going back to before this record takes with it; `None` when it can no longer be reached.
    pub fn steps_back_to(&self, activity: i64) -> Option<usize> {
        self.history.steps_back_to(activity)
    }

    /// The words of the newest `count` steps, newest first.
    pub fn newest_steps(&self, count: usize) -> Vec<String> {
        self.history.newest(count)
    }

    /// The record of the step that Undo would take back, and of the one that Redo would do again.
    pub fn ends_of_history(&self) -> (Option<i64>, Option<i64>) {
        (
            self.history.next_undo().map(|s| s.activity),
            self.history.next_redo().map(|s| s.activity),
        )
    }

    /// Drops all of history, for true erasure.
    pub fn clear_history(&mut self) -> Result<()> {
        self.history.clear(&self.conn)
    }

    /// What the page draws its Undo bar from.
    pub fn history(&self) -> HistoryView {
        HistoryView {
            undo: self.history.next_undo().map(|step| step.words.clone()),
            redo: self.history.next_redo().map(|step| step.words.clone()),
            at: self.last.map(|at| self.clock.now().see(at).time()),
        }
    }

    /// The places whose data changed since this was last asked.
    pub fn take_touched(&mut self) -> Vec<Place> {
        std::mem::take(&mut self.touched).into_iter().collect()
    }

    /// Changes since the vault was opened; a session without any needs no backup.
    pub fn changes(&self) -> u64 {
        self.changes
    }

    /// Gives the connection back so that the vault can close it.
    pub fn into_connection(self) -> Connection {
        self.conn
    }

    fn committed(&mut self, tables: &BTreeSet<String>, now: Now, commits: u64) {
        self.touched.extend(
            tables
                .iter()
                .filter_map(|table| Place::of(table.split('_').next().unwrap_or_default())),
        );
        self.last = Some(now.seconds);
        self.changes += 1;
        if let Some(told) = &mut self.on_commit {
            told(commits);
        }
    }
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Never the connection's content: this may end in a log.
        f.debug_struct("Desk")
            .field("changes", &self.changes)
            .finish_non_exhaustive()
    }
}

/// Refuses a command that found nothing to work on.
pub fn found(rows: usize, what: &'static str) -> Result<()> {
    if rows == 0 {
        Err(Error::NotFound { what })
    } else {
        Ok(())
    }
}
