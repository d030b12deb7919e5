//! Every command of Options' paths, table and readings, one line each.

use crate::contract::Entry;

/// Those that only read, and need nothing but the open database.
pub(super) const READING: &[&str] = &[];

/// All of them.
pub(super) const ENTRIES: &[Entry] = &[];
