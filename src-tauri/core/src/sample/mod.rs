//! Dr Ines Halloran, who does not exist: her calendars as Outlook would write them, her wish, and a vault that holds all of it.

use crate::error::Result;
use crate::session::Session;

pub mod agenda;
pub mod audits;
pub mod choices;
pub mod days;
pub mod dossier;
pub mod filling;
pub mod fridays;
pub mod ics;
pub mod leaving;
pub mod ledgers;
pub mod logs;
pub mod options;
pub mod people;
pub mod term;
pub mod terms;
pub mod values;
pub mod weeks;

/// Fills the open vault with the invented physician's papers: eleven weeks, or this many years of them.
pub fn fill(session: &mut Session, years: u32) -> Result<()> {
    filling::fill(session, years)?;
    choices::choose(session)?;
    values::fill(session, years)?;
    people::fill(session)?;
    agenda::fill(session)?;
    dossier::fill(session)?;
    options::fill(session)?;
    terms::fill(session)?;
    leaving::fill(session)
}
