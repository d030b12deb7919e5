//! Dr Ines Halloran, who does not exist: her calendar as Outlook would write it, her wish, and a vault that holds both.

use crate::error::Result;
use crate::session::Session;

pub mod filling;
pub mod ics;
pub mod term;
pub mod weeks;

/// Fills the open vault with the invented physician's papers: twelve weeks, or this many years of them.
pub fn fill(session: &mut Session, years: u32) -> Result<()> {
    filling::fill(session, years)
}
