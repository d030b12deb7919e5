//! Commands that take the reading of a contract out of the vault: for the person, and for a lawyer or partner to whom the
//! post was released.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::{Error, Result};
use crate::options::ask::store as asks;
use crate::options::clause::out::page::{QuestionFacts, questions};
use crate::options::clause::out::table::table;
use crate::options::clause::view::{CheckedView, store as gather};
use crate::options::pay::post::PostId;
use crate::options::pay::store as posts;
use crate::reveal::Audience;
use crate::session::Session;
use crate::session::files::Saved;
use crate::store::ground;

/// The reading for a reader: the person themself, or a lawyer or partner to whom the post was released. Whoever sits on
/// the other side never reads what is asked of a lawyer.
fn for_reader(
    session: &mut Session,
    post: PostId,
    reader: Audience,
) -> Result<(CheckedView, String)> {
    let own = posts::one(session.desk()?.read(), post)?;
    let may = matches!(reader, Audience::Me | Audience::Lawyer | Audience::Partner);
    if !may || !own.is_for(reader) {
        return Err(Error::Invalid {
            field: "audience",
            why: "may not read this contract; it is for a lawyer to whom the post was released",
        });
    }
    let checked = gather::page(session.desk()?.read(), Some(post))?.checked;
    Ok((
        checked.ok_or(Error::NotFound { what: "reading" })?,
        own.name,
    ))
}

/// Saves the questions for a lawyer: PDF or Word by the name of the file.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveContractQuestions {
    /// Token of the chosen file.
    file: String,
    post: PostId,
    /// Who will read it; nobody in particular, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    audience: Option<Audience>,
}

impl Command for SaveContractQuestions {
    const NAME: &'static str = "saveContractQuestions";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let audience = self.audience.unwrap_or_default();
        let (checked, post) = for_reader(session, self.post, audience)?;
        let day = session.clock.now().today();
        let conn = session.desk()?.read();
        let name = ground::facts(conn)?.name;
        let asked = asks::of(conn, self.post)?.into_iter();
        let asked: Vec<_> = asked
            .filter(|(_, own)| own.removed_on.is_none())
            .map(|(_, own)| own.draft)
            .collect();
        let made = questions(&QuestionFacts {
            name: name.as_deref(),
            day,
            audience,
            post: &post,
            checked: &checked,
            asks: &asked,
        });
        session.save(&self.file, &made)
    }
}

/// Saves the reading as a table for a spreadsheet.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveContractTable {
    /// Token of the chosen file.
    file: String,
    post: PostId,
    /// Who will read it; nobody in particular, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    audience: Option<Audience>,
}

impl Command for SaveContractTable {
    const NAME: &'static str = "saveContractTable";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let (checked, _) = for_reader(session, self.post, self.audience.unwrap_or_default())?;
        session.save_bytes(&self.file, table(&checked).as_bytes())
    }
}
