//! Gathers the rows that the page is made from.

use rusqlite::Connection;

use crate::error::Result;
use crate::options::criterion::store as criteria;
use crate::options::gut::store as gut;
use crate::options::path::store as paths;
use crate::options::pay::store as posts;
use crate::options::pay::view::PostLine;
use crate::options::table::store::table;
use crate::options::view::Rows;

/// The rows as they stand; what waits to be raised is handed in, for another place keeps it.
pub fn rows(conn: &Connection, raised: Vec<String>) -> Result<Rows> {
    Ok(Rows {
        paths: paths::all(conn)?,
        criteria: criteria::all(conn)?,
        table: table(conn)?,
        gut: gut::load(conn)?,
        raised,
        posts: posts::here(conn)?
            .into_iter()
            .map(|(id, own)| PostLine { id, name: own.name })
            .collect(),
    })
}
