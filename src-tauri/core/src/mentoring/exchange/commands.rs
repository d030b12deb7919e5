//! Commands that bring people in from a file and save them to one.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::mentoring::exchange::{LIMIT_MIB, PeopleFile, read, shown_to, somebody, table, vcard};
use crate::mentoring::people::{PeopleView, store as list};
use crate::mentoring::person::store as people;
use crate::reveal::Audience;
use crate::session::Session;
use crate::session::files::Saved;
use crate::words::mentoring::exchange as words;

fn chosen(session: &mut Session, token: &str) -> Result<PeopleFile> {
    let path = session.files.path(token)?;
    if path.metadata()?.len() > u64::from(LIMIT_MIB) << 20 {
        return Err(Error::TooLarge {
            limit_mib: LIMIT_MIB,
        });
    }
    let mut file = read(&std::fs::read(path)?);
    file.mark_known(&people::here(session.desk()?.read())?);
    Ok(file)
}

/// Reads a chosen file of address cards or a table, and shows whom it holds. Nothing is stored.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewPeople {
    /// Token of the file.
    file: String,
}

impl Command for PreviewPeople {
    const NAME: &'static str = "previewPeople";
    type Reply = PeopleFile;

    fn run(self, session: &mut Session) -> Result<PeopleFile> {
        session.desk()?;
        chosen(session, &self.file)
    }
}

/// Brings chosen people of a file in, as one change.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportPeople {
    /// Token of the file.
    file: String,
    /// Which, by their place in the preview, from 0.
    take: Vec<u32>,
}

impl Command for ImportPeople {
    const NAME: &'static str = "importPeople";
    type Reply = PeopleView;

    fn run(self, session: &mut Session) -> Result<PeopleView> {
        let today = session.clock.now().today();
        let file = chosen(session, &self.file)?;
        let mut take = self.take;
        take.sort_unstable();
        take.dedup();
        let found: Option<Vec<_>> = take
            .iter()
            .map(|at| file.people.get(*at as usize))
            .collect();
        // The file may have changed since it was shown.
        let found = found.ok_or(Error::Stale)?;
        let desk = session.desk()?;
        let label = Label::new(Place::Mentoring, words::bring_in(found.len()));
        desk.change(label, |tx| {
            for own in &found {
                people::add(tx, &own.draft, own.stage)?;
            }
            Ok(())
        })?;
        list::view(desk.read(), today)
    }
}

/// Saves people as address cards. Notes, secrets and logs are in none.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePeopleCards {
    /// Token of the chosen file.
    file: String,
    /// Who will read it; the person themself, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    audience: Option<Audience>,
}

impl Command for SavePeopleCards {
    const NAME: &'static str = "savePeopleCards";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let audience = self.audience.unwrap_or(Audience::Me);
        let all = people::all(session.desk()?.read())?;
        let shown = shown_to(&all, audience);
        somebody(&shown)?;
        let text = vcard::write(&shown, audience);
        session.save_bytes(&self.file, text.as_bytes())
    }
}

/// Saves people as a table. Notes, secrets and logs are in none.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePeopleTable {
    /// Token of the chosen file.
    file: String,
    /// Who will read it; the person themself, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    audience: Option<Audience>,
}

impl Command for SavePeopleTable {
    const NAME: &'static str = "savePeopleTable";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let audience = self.audience.unwrap_or(Audience::Me);
        let all = people::all(session.desk()?.read())?;
        let shown = shown_to(&all, audience);
        somebody(&shown)?;
        let text = table::write(&shown, audience);
        session.save_bytes(&self.file, text.as_bytes())
    }
}
