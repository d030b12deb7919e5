//! Commands on the person's own figures.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::values::logs::basis::{LogBasis, store};
use crate::words::logs as words;

/// Says what yearly figures are worked out with.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct SetLogBasis {
    /// Weeks worked a year, 1 to 52.
    weeks: u32,
    /// Hours of one's own full-time year, 100 to 5000.
    year_hours: Option<u32>,
    /// What a true hour earns, in whole units, 1 to 100,000.
    hourly: Option<u32>,
    /// Sign of the currency, 1 to 8 characters.
    currency: String,
}

impl Command for SetLogBasis {
    const NAME: &'static str = "setLogBasis";
    type Reply = LogBasis;

    fn run(self, session: &mut Session) -> Result<LogBasis> {
        let basis = LogBasis::read(self.weeks, self.year_hours, self.hourly, &self.currency)?;
        let desk = session.desk()?;
        let label = Label::new(Place::Values, words::set_basis());
        desk.change(label, |tx| store::set(tx, &basis))?;
        store::basis(desk.read())
    }
}
