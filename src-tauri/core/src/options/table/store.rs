//! Gathers the table from the store.

use rusqlite::Connection;

use crate::error::Result;
use crate::options::criterion::store as criteria;
use crate::options::fact::store as facts;
use crate::options::path::store as paths;
use crate::options::table::{Column, Line, Table};

/// The table as it stands: what is in the archive is left out.
pub fn table(conn: &Connection) -> Result<Table> {
    let columns = paths::all(conn)?.into_iter();
    let lines = criteria::all(conn)?.into_iter();
    Ok(Table {
        columns: columns
            .filter(|own| own.archived_on.is_none())
            .map(|own| Column {
                id: own.id,
                name: own.draft.title,
                road: own.draft.road,
            })
            .collect(),
        lines: lines
            .filter(|own| own.archived_on.is_none())
            .map(|own| Line {
                id: own.id,
                rule: own.rule,
            })
            .collect(),
        facts: facts::all(conn)?,
    })
}
