//! Gathers the audits of a comparison.

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::values::audit::view::Beside;
use crate::values::audit::{AuditId, store as audits};
use crate::values::compare::{ValuesComparison, compare};
use crate::values::deck::store::shelf;
use crate::values::reading::noise::Noise;

/// Compares the named audits, or all finished ones.
pub fn comparison(desk: &Desk, named: Option<&[AuditId]>) -> Result<ValuesComparison> {
    let mut all = audits::all(desk.read())?;
    all.retain(|one| one.head.removed_on.is_none());
    let noise = Noise::of_audits(&all);
    match named {
        Some(ids) => {
            all.retain(|one| ids.contains(&one.head.id));
            if ids
                .iter()
                .any(|id| all.iter().all(|one| one.head.id != *id))
            {
                return Err(Error::NotFound { what: "audit" });
            }
        }
        None => all.retain(|one| one.head.finished_on.is_some()),
    }
    // They come newest first.
    all.reverse();
    let beside = Beside {
        shelf: &shelf(desk.read())?,
        noise: &noise,
        today: desk.clock().now().today(),
    };
    Ok(compare(&all, &beside))
}
