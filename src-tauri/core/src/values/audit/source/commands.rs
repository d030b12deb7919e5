//! The command that lays out where a gap comes from; it works on finished audits too.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::values::audit::pages::AuditView;
use crate::values::audit::source::{Parts, store};
use crate::values::audit::{AuditId, Part, store as audits};
use crate::values::card::CardKey;
use crate::words::values::labels as words;

/// Lays out parts of ten for the gap of a kept card; all zero clears them.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetGapSource {
    audit: AuditId,
    card: CardKey,
    /// Ten at most in all.
    parts: Parts,
}

impl Command for SetGapSource {
    const NAME: &'static str = "setGapSource";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let parts = self.parts.read()?;
        let desk = session.desk()?;
        let (audit, card) = audits::standing(desk, self.audit, &self.card)?;
        let item = audit.kept_item(&card.key)?.id;
        desk.change(Label::new(Place::Values, words::source(&card.name)), |tx| {
            store::set(tx, item, parts)
        })?;
        audits::view(desk, self.audit, Some(Part::Source))
    }
}
