//! The command that reads an audit.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::Result;
use crate::session::Session;
use crate::values::audit::AuditId;
use crate::values::reading::store;
use crate::values::reading::view::ValuesReading;

/// Asks what may be said of an audit, finished or under way.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadValues {
    audit: AuditId,
}

impl Command for ReadValues {
    const NAME: &'static str = "valuesReading";
    type Reply = ValuesReading;

    fn run(self, session: &mut Session) -> Result<ValuesReading> {
        store::reading(session.desk()?, self.audit)
    }
}
