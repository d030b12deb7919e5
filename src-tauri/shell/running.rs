//! What the running window holds: the door to the core, and the two watches beside it.

use std::sync::Arc;

use bearings_core::door::Door;

use crate::idle::Quiet;
use crate::lock::Rebuild;

/// Tauri hands this to whoever needs it.
pub(crate) struct Running {
    /// The way to the core.
    pub(crate) door: Arc<Door>,
    /// How long no one has typed, pointed or scrolled.
    pub(crate) quiet: Quiet,
    /// Whether the window is being replaced.
    pub(crate) rebuild: Rebuild,
}
