//! The command that lays audits side by side.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::values::audit::AuditId;
use crate::values::compare::{ValuesComparison, store};

/// Most audits compared at once.
const MOST: usize = 60;

/// Lays audits side by side: those named, or all that are finished.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompareAudits {
    /// 2 to 60; all finished ones when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    audits: Option<Vec<AuditId>>,
}

impl Command for CompareAudits {
    const NAME: &'static str = "compareAudits";
    type Reply = ValuesComparison;

    fn run(self, session: &mut Session) -> Result<ValuesComparison> {
        let named = self.audits.as_deref();
        if named.is_some_and(|ids| !(2..=MOST).contains(&ids.len())) {
            return Err(Error::Invalid {
                field: "audits",
                why: "must be between 2 and 60",
            });
        }
        store::comparison(session.desk()?, named)
    }
}
