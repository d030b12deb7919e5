//! Gathers what leaves the vault.

use crate::desk::Desk;
use crate::error::Result;
use crate::values::audit::store as audits;
use crate::values::reading::store::reading;
use crate::values::reading::view::ValuesReading;

/// The readings of all finished audits that are not removed, the oldest first.
pub fn readings(desk: &Desk) -> Result<Vec<ValuesReading>> {
    let mut all = audits::all(desk.read())?;
    all.retain(|one| one.head.removed_on.is_none() && one.head.finished_on.is_some());
    all.reverse();
    all.iter().map(|one| reading(desk, one.head.id)).collect()
}
