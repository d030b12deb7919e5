//! How far long work has come, and the person's "Stop".

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::error::{Error, Result};
use crate::session::Session;
use crate::session::host::Host;

/// What long work looks at between its steps, whether or not it holds the session.
pub(crate) struct Stop {
    host: Arc<dyn Host>,
    asked: Arc<AtomicBool>,
}

impl Session {
    /// The "Stop" of work that begins now; what was asked before is over.
    pub(crate) fn stop(&self) -> Stop {
        let asked = self.cancel_flag();
        asked.store(false, Ordering::SeqCst);
        Stop {
            host: Arc::clone(&self.host),
            asked,
        }
    }
}

impl Stop {
    /// Tells the host how far the work has come; [`Error::Cancelled`] once the person has stopped it.
    pub(crate) fn progress(&self, done: u64, total: u64) -> Result<()> {
        self.host.progress(done, total);
        if self.asked.swap(false, Ordering::SeqCst) {
            Err(Error::Cancelled)
        } else {
            Ok(())
        }
    }
}
