//! Gathers from the store what documents are made of.

use rusqlite::Connection;

use crate::day::Day;
use crate::dossier::criteria::store as criteria;
use crate::dossier::entry::store as entries;
use crate::dossier::evidence::store as evidence;
use crate::dossier::identity::store as identity;
use crate::dossier::missing::store::{chosen, gather};
use crate::dossier::missing::view::MissingView;
use crate::dossier::paper::make::Stock;
use crate::dossier::statement::store as statements;
use crate::error::Result;

/// Reads it all; what is missing is read as of a day.
pub fn stock(conn: &Connection, as_of: Day) -> Result<Stock> {
    let gathered = gather(conn, as_of)?;
    let own = criteria::chosen(conn)?;
    let own = own.as_ref().map(|(set, target)| (set, target));
    let missing = MissingView::of(own, &gathered.facts());
    Ok(Stock {
        entries: entries::all(conn)?,
        identity: identity::identity(conn)?,
        pieces: evidence::all(conn)?,
        statements: statements::all(conn)?,
        rules: missing.rules,
        calendar: missing.calendar,
        readings: chosen(conn, &gathered)?,
    })
}
