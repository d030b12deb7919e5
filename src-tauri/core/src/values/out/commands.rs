//! Commands that save pages and tables where the person chose.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::{Error, Result};
use crate::reveal::Audience;
use crate::session::Session;
use crate::session::files::Saved;
use crate::store::ground;
use crate::values::audit::AuditId;
use crate::values::deck::store::shelf;
use crate::values::deck::{DeckKey, deck};
use crate::values::out::page::{PageFacts, values_page};
use crate::values::out::sheets::sheets;
use crate::values::out::store::readings;
use crate::values::out::table::table;
use crate::values::reading::store::reading;
use crate::values::release;

/// Presses "My values" to one page. It is for the person alone, unless the audit was released to the reader named.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveValuesPage {
    /// Token of the chosen file.
    file: String,
    audit: AuditId,
    /// Who will read it; the person themself, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    audience: Option<Audience>,
}

impl Command for SaveValuesPage {
    const NAME: &'static str = "saveValuesPage";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let audience = self.audience.unwrap_or(Audience::Me);
        let day = session.clock.now().today();
        let desk = session.desk()?;
        let reading = reading(desk, self.audit)?;
        release::check(audience, &reading.released_to)?;
        if reading.rows.is_empty() {
            return Err(Error::Invalid {
                field: "audit",
                why: "keeps no card yet",
            });
        }
        let name = ground::facts(desk.read())?.name;
        let page = values_page(&PageFacts {
            name: name.as_deref(),
            day,
            audience,
            reading: &reading,
        });
        session.save(&self.file, &page)
    }
}

/// Presses the cards of a deck to sheets for cutting out; hidden cards are left out, own cards are among them.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveCardSheets {
    /// Token of the chosen file.
    file: String,
    deck: DeckKey,
}

impl Command for SaveCardSheets {
    const NAME: &'static str = "saveCardSheets";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let day = session.clock.now().today();
        let cards = shelf(session.desk()?.read())?.entering(self.deck)?;
        let page = sheets(deck(self.deck)?, &cards, day);
        session.save(&self.file, &page)
    }
}

/// Saves the values of all finished audits as a table, for the person alone.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveValuesTable {
    /// Token of the chosen file.
    file: String,
}

impl Command for SaveValuesTable {
    const NAME: &'static str = "saveValuesTable";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let readings = readings(session.desk()?)?;
        if readings.is_empty() {
            return Err(Error::Invalid {
                field: "file",
                why: "needs a finished audit",
            });
        }
        session.save_bytes(&self.file, table(&readings).as_bytes())
    }
}
