//! The command of the best-worst rounds.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::values::audit::choosing::{choice, store};
use crate::values::audit::pages::AuditView;
use crate::values::audit::{AuditId, Part, store as audits};
use crate::values::card::CardKey;
use crate::values::deck::store::shelf;
use crate::words::values::labels as words;

/// Says which card of a round matters most and which least; `null` leaves one open.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseInRound {
    audit: AuditId,
    /// 1 for the first.
    round: u32,
    most: Option<CardKey>,
    /// Not the same as `most`.
    least: Option<CardKey>,
}

impl Command for ChooseInRound {
    const NAME: &'static str = "chooseInRound";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let desk = session.desk()?;
        let audit = audits::load(desk.read(), self.audit)?;
        audit.head.open()?;
        let (most, least) = (self.most.as_ref(), self.least.as_ref());
        let choice = choice(&audit, self.round, most, least)?;
        let shelf = shelf(desk.read())?;
        let name = |card: Option<&CardKey>| card.map(|key| shelf.card(key)).transpose();
        let (most, least) = (name(most)?, name(least)?);
        let words = words::choose(
            self.round,
            most.as_ref().map(|card| card.name.as_str()),
            least.as_ref().map(|card| card.name.as_str()),
        );
        desk.change(Label::new(Place::Values, words), |tx| {
            store::set(tx, self.audit, choice)
        })?;
        audits::view(desk, self.audit, Some(Part::Choose))
    }
}
