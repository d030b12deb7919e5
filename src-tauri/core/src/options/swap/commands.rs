//! Commands on even swaps between two paths.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::{Error, Result};
use crate::options::criterion::CriterionId;
use crate::options::path::PathId;
use crate::options::swap::view::SwapsView;
use crate::options::swap::{Offer, Pair, SwapId, make, store};
use crate::options::table::Table;
use crate::session::Session;
use crate::session::paths::{label, rows};
use crate::words::options::swap as words;

/// The table, and the two paths in it; before the order without counting was told or passed over nothing is exchanged.
fn ground(session: &mut Session, a: PathId, b: PathId) -> Result<(Table, Pair)> {
    let rows = rows(session)?;
    if rows.gut_wanted() {
        return Err(Error::Invalid {
            field: "order",
            why: "is asked first: tell it without counting, or go on without one",
        });
    }
    let pair = Pair::of(a, b)?;
    let here = |path| rows.table.column(path).is_some();
    if !here(pair.one) || !here(pair.other) {
        return Err(Error::NotFound { what: "path" });
    }
    Ok((rows.table, pair))
}

fn view(session: &mut Session, table: &Table, pair: Pair) -> Result<SwapsView> {
    let made = store::of(session.desk()?.read(), pair)?;
    Ok(SwapsView::of(table, pair, &made))
}

/// Asks for two paths and what was exchanged between them.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadSwaps {
    one: PathId,
    other: PathId,
}

impl Command for ReadSwaps {
    const NAME: &'static str = "swaps";
    type Reply = SwapsView;

    fn run(self, session: &mut Session) -> Result<SwapsView> {
        let (table, pair) = ground(session, self.one, self.other)?;
        view(session, &table, pair)
    }
}

/// Makes two paths level on a line, for something on another.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MakeSwap {
    one: PathId,
    other: PathId,
    /// The path that is thought otherwise.
    changed: PathId,
    /// The line that is made level.
    line: CriterionId,
    /// The line that makes up for it.
    paid: CriterionId,
    /// To how much, as typed.
    after: String,
}

impl Command for MakeSwap {
    const NAME: &'static str = "makeSwap";
    type Reply = SwapsView;

    fn run(self, session: &mut Session) -> Result<SwapsView> {
        let (table, pair) = ground(session, self.one, self.other)?;
        let desk = session.desk()?;
        let before: Vec<_> = store::of(desk.read(), pair)?
            .into_iter()
            .map(|(_, own)| own)
            .collect();
        let offer = Offer {
            changed: self.changed,
            line: self.line,
            paid: self.paid,
            after: &self.after,
        };
        let swap = make(&table, pair, &before, offer)?;
        let line = table.line(swap.line).map_or("", |own| &own.rule.name);
        let words = words::make(line, table.name(pair.one), table.name(pair.other));
        desk.change(label(words), |tx| store::add(tx, pair, &swap))?;
        view(session, &table, pair)
    }
}

/// Takes an exchange back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveSwap {
    id: SwapId,
}

impl Command for RemoveSwap {
    const NAME: &'static str = "removeSwap";
    type Reply = SwapsView;

    fn run(self, session: &mut Session) -> Result<SwapsView> {
        let pair = store::pair_of(session.desk()?.read(), self.id)?;
        let (table, pair) = ground(session, pair.one, pair.other)?;
        let words = words::remove(table.name(pair.one), table.name(pair.other));
        session
            .desk()?
            .change(label(words), |tx| store::remove(tx, self.id))?;
        view(session, &table, pair)
    }
}
