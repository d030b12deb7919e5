//! Gathers what criteria are read over.

use rusqlite::Connection;

use crate::day::Day;
use crate::dossier::criteria::store as criteria;
use crate::dossier::entry::{Entry, EntryId, store as entries};
use crate::dossier::evidence::Strength;
use crate::dossier::identity::{DossierIdentity, store as identity};
use crate::dossier::missing::reading::{CriterionReading, settling};
use crate::dossier::missing::view::readings;
use crate::dossier::missing::{Fact, Facts};
use crate::error::Result;

/// What stands in the store, to be read over.
#[derive(Debug)]
pub struct Gathered {
    /// Entries that are not in the trash.
    pub entries: Vec<(EntryId, Entry)>,
    /// The strongest evidence of each that has any.
    pub strongest: std::collections::BTreeMap<EntryId, Strength>,
    /// Whom they are about.
    pub identity: DossierIdentity,
    /// Today.
    pub today: Day,
}

impl Gathered {
    /// The same as facts.
    pub fn facts(&self) -> Facts<'_> {
        let facts = self.entries.iter().map(|(id, entry)| Fact {
            id: *id,
            entry,
            strength: self.strongest.get(id).copied(),
        });
        Facts {
            entries: facts.collect(),
            identity: &self.identity,
            today: self.today,
        }
    }
}

/// Everything that criteria are read over.
pub fn gather(conn: &Connection, today: Day) -> Result<Gathered> {
    Ok(Gathered {
        entries: entries::here(conn)?,
        strongest: entries::strongest(conn)?,
        identity: identity::identity(conn)?,
        today,
    })
}

/// How the chosen step reads; nothing while none is chosen.
pub fn chosen(conn: &Connection, gathered: &Gathered) -> Result<Vec<CriterionReading>> {
    let Some((own, target)) = criteria::chosen(conn)? else {
        return Ok(Vec::new());
    };
    let step = own.set.step(&target.track, &target.step);
    Ok(step.map_or_else(Vec::new, |(_, step)| readings(step, &gathered.facts())))
}

/// How many entries without evidence would each settle a criterion with it.
pub fn settles(conn: &Connection, today: Day) -> Result<usize> {
    if criteria::chosen(conn)?.is_none() {
        return Ok(0);
    }
    let gathered = gather(conn, today)?;
    Ok(settling(&chosen(conn, &gathered)?).len())
}
