//! Gathers what a reading needs.

use crate::desk::Desk;
use crate::error::Result;
use crate::values::audit::view::Beside;
use crate::values::audit::{AuditId, store as audits};
use crate::values::deck::store::shelf;
use crate::values::reading::view::{self, ValuesReading};
use crate::values::release::store as release;

/// The reading of an audit that is not removed.
pub fn reading(desk: &Desk, id: AuditId) -> Result<ValuesReading> {
    let audit = audits::load(desk.read(), id)?;
    audit.head.here()?;
    let beside = Beside {
        shelf: &shelf(desk.read())?,
        noise: &audits::noise(desk.read())?,
        today: desk.clock().now().today(),
    };
    Ok(view::reading(
        &audit,
        release::of(desk.read(), id)?,
        &beside,
    ))
}
