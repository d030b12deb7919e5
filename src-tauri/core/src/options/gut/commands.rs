//! Commands on how the readings are read: the order without counting, how sure the points are, and the second reading.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::{Error, Result};
use crate::options::gut::{Gut, store};
use crate::options::path::PathId;
use crate::options::view::OptionsView;
use crate::options::weighed::view::WeighedView;
use crate::options::weighed::weights::Sureness;
use crate::session::Session;
use crate::session::paths::{label, rows, view};
use crate::words::options::change as words;

/// Tells the order without counting, the first place first; an empty one passes it over.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TellGut {
    order: Vec<PathId>,
}

impl Command for TellGut {
    const NAME: &'static str = "tellGut";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let mut here: Vec<PathId> = rows(session)?
            .table
            .columns
            .iter()
            .map(|own| own.id)
            .collect();
        let mut told = self.order.clone();
        here.sort_unstable();
        told.sort_unstable();
        if !told.is_empty() && told != here {
            return Err(Error::Invalid {
                field: "order",
                why: "must name every path once",
            });
        }
        let words = if told.is_empty() {
            words::PASS_GUT
        } else {
            words::GUT
        };
        session.desk()?.change(label(words), |tx| {
            let gut = Gut {
                order: self.order,
                on: Some(tx.now.today()),
                ..store::load(tx)?
            };
            store::keep(tx, &gut)
        })?;
        view(session)
    }
}

/// Asks for the order without counting again; the readings are hidden until it is told.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskGutAgain {}

impl Command for AskGutAgain {
    const NAME: &'static str = "askGutAgain";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        session.desk()?.change(label(words::ASK_GUT), |tx| {
            let gut = Gut {
                order: Vec::new(),
                on: None,
                ..store::load(tx)?
            };
            store::keep(tx, &gut)
        })?;
        view(session)
    }
}

/// Says how sure the points are.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetSureness {
    sureness: Sureness,
}

impl Command for SetSureness {
    const NAME: &'static str = "setSureness";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        session.desk()?.change(label(words::SURENESS), |tx| {
            let gut = Gut {
                sureness: self.sureness,
                ..store::load(tx)?
            };
            store::keep(tx, &gut)
        })?;
        view(session)
    }
}

/// Asks for the second reading; nothing, until the order without counting was told or passed over.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadWeighed {}

impl Command for ReadWeighed {
    const NAME: &'static str = "weighed";
    type Reply = Option<WeighedView>;

    fn run(self, session: &mut Session) -> Result<Option<WeighedView>> {
        let rows = rows(session)?;
        Ok((!rows.gut_wanted()).then(|| WeighedView::of(&rows.table, &rows.gut)))
    }
}
