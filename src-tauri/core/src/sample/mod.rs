//! The invented physician (placeholder until her calendar lands).

use crate::error::Result;
use crate::session::Session;

/// Fills the open vault with the invented physician's papers.
pub fn fill(_session: &mut Session, _years: u32) -> Result<()> {
    Ok(())
}
