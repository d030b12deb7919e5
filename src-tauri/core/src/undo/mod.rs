//! Undo and redo of any change: one mechanism for every table, none for any one of them.
//!
//! While a vault is open, temporary triggers write for every row that changes the statement that would take the
//! change back, into a log that lives in SQLite's temporary memory. A step is what one command wrote. Undoing a step
//! runs its statements newest first while the same triggers write the redo. The log is gone at lock.

pub mod history;
pub mod triggers;
