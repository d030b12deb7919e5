//! Brings a database to this program's schema: forward only, one step a transaction, each released step unchanged for ever.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{Error, Result};

/// One released step.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// What it brings, as in its file name.
    pub name: &'static str,
    /// Pure SQL, never changed once released: `tests/floors.rs` holds its checksum.
    pub sql: &'static str,
}

/// Every step, in order; step `n` (from 1) brings `user_version` to `n`.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "0001_ground",
        sql: include_str!("migrations/0001_ground.sql"),
    },
    Migration {
        name: "0002_calendars",
        sql: include_str!("migrations/0002_calendars.sql"),
    },
    Migration {
        name: "0003_calendars_entries",
        sql: include_str!("migrations/0003_calendars_entries.sql"),
    },
    Migration {
        name: "0004_calendars_wishes",
        sql: include_str!("migrations/0004_calendars_wishes.sql"),
    },
    Migration {
        name: "0005_values_audit",
        sql: include_str!("migrations/0005_values_audit.sql"),
    },
    Migration {
        name: "0006_values_logs",
        sql: include_str!("migrations/0006_values_logs.sql"),
    },
    Migration {
        name: "0007_mentoring_people",
        sql: include_str!("migrations/0007_mentoring_people.sql"),
    },
    Migration {
        name: "0008_mentoring_agenda",
        sql: include_str!("migrations/0008_mentoring_agenda.sql"),
    },
    Migration {
        name: "0009_dossier_entries",
        sql: include_str!("migrations/0009_dossier_entries.sql"),
    },
    Migration {
        name: "0010_dossier_criteria",
        sql: include_str!("migrations/0010_dossier_criteria.sql"),
    },
    Migration {
        name: "0011_dossier_statements",
        sql: include_str!("migrations/0011_dossier_statements.sql"),
    },
    Migration {
        name: "0012_mentoring_advice",
        sql: include_str!("migrations/0012_mentoring_advice.sql"),
    },
    Migration {
        name: "0013_options_paths",
        sql: include_str!("migrations/0013_options_paths.sql"),
    },
    Migration {
        name: "0014_options_terms",
        sql: include_str!("migrations/0014_options_terms.sql"),
    },
    Migration {
        name: "0015_options_swaps",
        sql: include_str!("migrations/0015_options_swaps.sql"),
    },
    Migration {
        name: "0016_options_leaving",
        sql: include_str!("migrations/0016_options_leaving.sql"),
    },
    Migration {
        name: "0017_options_clauses",
        sql: include_str!("migrations/0017_options_clauses.sql"),
    },
];

/// The schema version this program writes.
pub fn supported() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
}

/// The schema version of an open database; 0 for an empty one.
pub fn version(conn: &Connection) -> Result<u32> {
    Ok(
        conn.query_row("select user_version from pragma_user_version", [], |row| {
            row.get("user_version")
        })?,
    )
}

/// Applies the steps this database lacks.
///
/// `before` runs once, and only if a database that already holds data is about to change: it makes the backup.
/// A newer database is [`Error::Newer`] and is not touched. A step that fails leaves the database at the step before.
pub fn migrate(
    conn: &mut Connection,
    before: impl FnOnce(&Connection) -> Result<()>,
) -> Result<()> {
    let found = version(conn)?;
    if found > supported() {
        return Err(Error::Newer {
            found,
            supported: supported(),
        });
    }
    if found == supported() {
        return Ok(());
    }
    if found > 0 {
        before(conn)?;
    }
    conn.pragma_update(None, "foreign_keys", false)?;
    let result = apply(conn, found);
    conn.pragma_update(None, "foreign_keys", true)?;
    result
}

fn apply(conn: &mut Connection, found: u32) -> Result<()> {
    for (step, migration) in (found + 1..).zip(&MIGRATIONS[found as usize..]) {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(migration.sql)?;
        let broken: u32 =
            tx.query_row("select count(*) from pragma_foreign_key_check", [], |row| {
                row.get(0)
            })?;
        if broken > 0 {
            return Err(Error::Bug("a migration breaks a reference"));
        }
        tx.pragma_update(None, "user_version", step)?;
        tx.commit()?;
    }
    Ok(())
}
