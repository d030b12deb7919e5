//! The command that releases an audit to a reader.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::reveal::Audience;
use crate::session::Session;
use crate::values::audit::{AuditId, store as audits};
use crate::values::reading::store as reading;
use crate::values::reading::view::ValuesReading;
use crate::values::release::store;
use crate::words::values::labels as words;

/// Releases an audit to a reader, or takes that back; what was saved before stays where it was saved.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReleaseAudit {
    audit: AuditId,
    /// Anybody but the person themself, who always reads it.
    audience: Audience,
    released: bool,
}

impl Command for ReleaseAudit {
    const NAME: &'static str = "releaseAudit";
    type Reply = ValuesReading;

    fn run(self, session: &mut Session) -> Result<ValuesReading> {
        if self.audience == Audience::Me {
            return Err(Error::Invalid {
                field: "audience",
                why: "is yourself, who always reads it",
            });
        }
        if self.audience == Audience::Partner {
            return Err(Error::Invalid {
                field: "audience",
                why: "is no reader that an audit is released to",
            });
        }
        let desk = session.desk()?;
        let head = audits::one(desk.read(), self.audit)?;
        head.here()?;
        let words = if self.released {
            words::release(head.begun_on)
        } else {
            words::unrelease(head.begun_on)
        };
        desk.change(Label::new(Place::Values, words), |tx| {
            if self.released {
                store::add(tx, self.audit, self.audience)
            } else {
                store::remove(tx, self.audit, self.audience)
            }
        })?;
        reading::reading(desk, self.audit)
    }
}
