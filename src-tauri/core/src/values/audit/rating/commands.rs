//! Commands that rate importance and lived.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::values::audit::pages::AuditView;
use crate::values::audit::rating::{rating, store};
use crate::values::audit::{AuditId, Part, store as audits};
use crate::values::card::CardKey;
use crate::words::values::labels as words;

/// Says how much a kept card matters, 0 to 10; `null` takes the answer back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RateImportance {
    audit: AuditId,
    card: CardKey,
    importance: Option<u8>,
}

impl Command for RateImportance {
    const NAME: &'static str = "rateImportance";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let value = self.importance.map(|value| rating("importance", value));
        let value = value.transpose()?;
        let desk = session.desk()?;
        let (audit, card) = audits::answering(desk, self.audit, &self.card)?;
        let item = audit.kept_item(&card.key)?.id;
        let words = words::importance(&card.name, value);
        desk.change(Label::new(Place::Values, words), |tx| {
            store::set_importance(tx, item, value)
        })?;
        audits::view(desk, self.audit, Some(Part::Importance))
    }
}

/// Says how far a kept card was lived in the last four weeks, 0 to 10; `null` takes the answer back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RateLived {
    audit: AuditId,
    card: CardKey,
    lived: Option<u8>,
}

impl Command for RateLived {
    const NAME: &'static str = "rateLived";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let value = self.lived.map(|value| rating("lived", value)).transpose()?;
        let desk = session.desk()?;
        let (audit, card) = audits::answering(desk, self.audit, &self.card)?;
        let item = audit.kept_item(&card.key)?.id;
        let words = words::lived(&card.name, value);
        desk.change(Label::new(Place::Values, words), |tx| {
            store::set_lived(tx, item, value)
        })?;
        audits::view(desk, self.audit, Some(Part::Lived))
    }
}
