//! Commands that read a person's boundaries, and save them for others.

use serde::Deserialize;
use ts_rs::TS;

use crate::calendars::boundaries::page::{ReportFacts, boundary_report, ledger_csv};
use crate::calendars::boundaries::store::boundaries;
use crate::calendars::boundaries::{BoundariesView, LedgerView};
use crate::calendars::gap::store::{Gathered, gathered};
use crate::contract::Command;
use crate::error::{Error, Result};
use crate::reveal::Audience;
use crate::session::Session;
use crate::session::files::Saved;
use crate::store::ground;

fn all(session: &mut Session) -> Result<Gathered> {
    let today = session.clock.now().today();
    gathered(session.desk()?.read(), today)
}

/// Asks what the ordinary weeks show of a person's boundaries.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadBoundaries {}

impl Command for ReadBoundaries {
    const NAME: &'static str = "boundaries";
    type Reply = BoundariesView;

    fn run(self, session: &mut Session) -> Result<BoundariesView> {
        Ok(boundaries(&all(session)?))
    }
}

/// Presses the boundary report and saves it where the person chose.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveBoundaries {
    /// Token of the chosen file.
    file: String,
    /// Who will read it; nobody in particular, if nothing is said: then it names no entry and no feeling.
    #[serde(default)]
    #[ts(optional = nullable)]
    audience: Option<Audience>,
}

impl Command for SaveBoundaries {
    const NAME: &'static str = "saveBoundaries";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let all = all(session)?;
        let view = boundaries(&all);
        if view.weeks == 0 {
            return Err(Error::Invalid {
                field: "file",
                why: "needs a week that counts",
            });
        }
        let day = session.clock.now().today();
        let name = ground::facts(session.desk()?.read())?.name;
        let page = boundary_report(&ReportFacts {
            name: name.as_deref(),
            day,
            audience: self.audience.unwrap_or_default(),
            view: &view,
            categories: &all.all.categories,
        });
        session.save(&self.file, &page)
    }
}

/// Saves the ledger of protected time as a table, day by day and without names.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveLedger {
    /// Token of the chosen file.
    file: String,
}

impl Command for SaveLedger {
    const NAME: &'static str = "saveLedger";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let all = all(session)?;
        let ledger: LedgerView = boundaries(&all).ledger.ok_or(Error::Invalid {
            field: "file",
            why: "needs protected time and a week that counts",
        })?;
        let table = ledger_csv(&ledger, &all.all.categories);
        session.save_bytes(&self.file, table.as_bytes())
    }
}
