//! Gathers from the store what documents are made of.

use rusqlite::Connection;

use crate::day::Day;
use crate::dossier::criteria::store as criteria;
use crate::dossier::entry::{Entry, EntryId, store as entries};
use crate::dossier::evidence::{Piece, PieceId, store as evidence};
use crate::dossier::identity::{DossierIdentity, store as identity};
use crate::dossier::missing::reading::CriterionReading;
use crate::dossier::missing::store::{chosen, gather};
use crate::dossier::missing::view::{MissingView, RulesHead};
use crate::dossier::statement::{Statement, StatementId, store as statements};
use crate::error::Result;

/// What stands in the store.
#[derive(Debug)]
pub struct Stock {
    /// All entries, those in the trash among them.
    pub entries: Vec<(EntryId, Entry)>,
    /// Whom they are about.
    pub identity: DossierIdentity,
    /// All evidence.
    pub pieces: Vec<(PieceId, Piece)>,
    /// All statements.
    pub statements: Vec<(StatementId, Statement)>,
    /// The chosen rules, if any are.
    pub rules: Option<RulesHead>,
    /// How they read.
    pub readings: Vec<CriterionReading>,
}

/// Reads it all; what is missing is read as of a day.
pub fn stock(conn: &Connection, as_of: Day) -> Result<Stock> {
    let gathered = gather(conn, as_of)?;
    let own = criteria::chosen(conn)?;
    let own = own.as_ref().map(|(set, target)| (set, target));
    Ok(Stock {
        entries: entries::all(conn)?,
        identity: identity::identity(conn)?,
        pieces: evidence::all(conn)?,
        statements: statements::all(conn)?,
        rules: MissingView::of(own, &gathered.facts()).rules,
        readings: chosen(conn, &gathered)?,
    })
}
