//! Commands on whom the dossier is about.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::dossier::identity::{DossierIdentity, store};
use crate::error::Result;
use crate::session::Session;
use crate::words::dossier::entry as words;

/// Asks whom the dossier is about.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadDossierIdentity {}

impl Command for ReadDossierIdentity {
    const NAME: &'static str = "dossierIdentity";
    type Reply = DossierIdentity;

    fn run(self, session: &mut Session) -> Result<DossierIdentity> {
        store::identity(session.desk()?.read())
    }
}

/// Says whom the dossier is about.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetDossierIdentity {
    identity: DossierIdentity,
}

impl Command for SetDossierIdentity {
    const NAME: &'static str = "setDossierIdentity";
    type Reply = DossierIdentity;

    fn run(self, session: &mut Session) -> Result<DossierIdentity> {
        let own = self.identity.read(session.clock.now().today())?;
        let desk = session.desk()?;
        let label = Label::new(Place::Dossier, words::IDENTITY);
        desk.change(label, |tx| store::set(tx, &own))?;
        Ok(own)
    }
}
