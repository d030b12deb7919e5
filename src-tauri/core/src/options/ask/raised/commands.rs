//! The command that asks an open answer of a post.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::{Error, Result};
use crate::options::ask::raised::draft;
use crate::options::ask::{ASKS, store};
use crate::options::criterion::CriterionId;
use crate::options::path::PathId;
use crate::options::pay::post::PostId;
use crate::options::pay::store as posts;
use crate::options::view::OptionsView;
use crate::session::Session;
use crate::session::paths::{label, rows, view};
use crate::words::options_terms::ask::change as words;

/// Puts an answer that is open among the asks of a post.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskAnswer {
    path: PathId,
    criterion: CriterionId,
    post: PostId,
}

impl Command for AskAnswer {
    const NAME: &'static str = "askAnswer";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let table = rows(session)?.table;
        let column = table.column(self.path);
        let (Some(_), Some(line)) = (column, table.line(self.criterion)) else {
            return Err(Error::NotFound { what: "criterion" });
        };
        let own = draft(&table, self.path, line).read()?;
        let desk = session.desk()?;
        if posts::here(desk.read())?
            .iter()
            .all(|(id, _)| *id != self.post)
        {
            return Err(Error::NotFound { what: "post" });
        }
        let all = store::of(desk.read(), self.post)?;
        let mut here = all.iter().filter(|(_, ask)| ask.removed_on.is_none());
        if here.clone().count() >= ASKS {
            return Err(Error::Invalid {
                field: "asks",
                why: "of a post are 16 at most",
            });
        }
        if here.any(|(_, ask)| ask.draft.title == own.title) {
            return Err(Error::Invalid {
                field: "asked",
                why: "stands among the asks of this post already",
            });
        }
        desk.change(label(words::add(&own.title)), |tx| {
            store::add(tx, self.post, &own)
        })?;
        view(session)
    }
}
