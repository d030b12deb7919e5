//! The command that says what somebody can help with.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::offer::{Offer, store, subject};
use crate::mentoring::page::PersonPage;
use crate::mentoring::page::store::page;
use crate::mentoring::person::{PersonId, store as people};
use crate::session::Session;
use crate::words::mentoring::person as words;

/// Says how far somebody can help with a domain or one need, and how the person knows.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetOffer {
    person: PersonId,
    /// Name of a domain or of a need.
    subject: String,
    /// `null` takes it back.
    offer: Option<Offer>,
}

impl Command for SetOffer {
    const NAME: &'static str = "setOffer";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let about = subject(&self.subject)?;
        let offer = self.offer.map(Offer::read).transpose()?;
        let desk = session.desk()?;
        let name = people::one(desk.read(), self.person)?.draft.name;
        let label = Label::new(Place::Mentoring, words::offer(&name, &about));
        desk.change(label, |tx| {
            store::set(tx, self.person, &self.subject, offer)
        })?;
        page(desk.read(), self.person, today)
    }
}
