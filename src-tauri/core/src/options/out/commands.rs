//! Commands that take the comparison out of the vault.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::{Error, Result};
use crate::options::gut::{Gut, store as gut};
use crate::options::out::page::{PageFacts, comparison};
use crate::options::out::{check, table::table};
use crate::options::swap::store as swaps;
use crate::options::view::OptionsView;
use crate::reveal::Audience;
use crate::session::Session;
use crate::session::files::Saved;
use crate::session::paths::{label, rows, view};
use crate::store::ground;
use crate::words::options::change as words;

/// Says for whom the comparison may be saved, beside the person.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReleaseComparison {
    to: Vec<Audience>,
}

impl Command for ReleaseComparison {
    const NAME: &'static str = "releaseComparison";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let mut released = self.to;
        released.retain(|own| *own != Audience::Me);
        released.sort_unstable();
        released.dedup();
        session.desk()?.change(label(words::RELEASE), |tx| {
            let own = Gut {
                released,
                ..gut::load(tx)?
            };
            gut::keep(tx, &own)
        })?;
        view(session)
    }
}

/// Presses the comparison to a page: for the person alone, unless it was released to the reader named.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePaths {
    /// Token of the chosen file.
    file: String,
    audience: Audience,
}

impl Command for SavePaths {
    const NAME: &'static str = "savePaths";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let day = session.clock.now().today();
        let rows = rows(session)?;
        check(self.audience, &rows.gut.released)?;
        if rows.table.columns.is_empty() {
            return Err(Error::Invalid {
                field: "paths",
                why: "are not laid out yet",
            });
        }
        let seen = OptionsView::of(&rows, day);
        let conn = session.desk()?.read();
        let name = ground::facts(conn)?.name;
        let exchanges = swaps::views(conn, &rows.table)?;
        let page = comparison(&PageFacts {
            name: name.as_deref(),
            day,
            audience: self.audience,
            table: &rows.table,
            enough: seen.enough.as_ref(),
            questions: &seen.questions,
            exchanges: &exchanges,
        });
        session.save(&self.file, &page)
    }
}

/// Saves the comparison as a table, for the person alone.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePathsTable {
    /// Token of the chosen file.
    file: String,
}

impl Command for SavePathsTable {
    const NAME: &'static str = "savePathsTable";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let rows = rows(session)?;
        session.save_bytes(&self.file, table(&rows.table).as_bytes())
    }
}
