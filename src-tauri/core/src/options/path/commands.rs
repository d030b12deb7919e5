//! Commands on paths.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::{Error, Result};
use crate::options::path::{PathDraft, PathId, Road, store};
use crate::options::view::OptionsView;
use crate::session::Session;
use crate::session::paths::{label, view};
use crate::words::options::change as words;

/// Asks for the table and its first reading.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadOptions {}

impl Command for ReadOptions {
    const NAME: &'static str = "options";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        view(session)
    }
}

/// Lays a path out. To stay as it is comes with the first.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddPath {
    draft: PathDraft,
}

impl Command for AddPath {
    const NAME: &'static str = "addPath";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        refuse_second_stay(&store::all(desk.read())?, &draft, None)?;
        desk.change(label(words::add_path(&draft.title)), |tx| {
            store::add(tx, &draft)
        })?;
        view(session)
    }
}

/// One stays as it is, and one stays on new terms: what is asked for and not kept falls back to the first.
fn refuse_second_stay(
    all: &[crate::options::path::Path],
    draft: &PathDraft,
    own: Option<PathId>,
) -> Result<()> {
    let same = |other: &crate::options::path::Path| {
        Some(other.id) != own && other.draft.road == draft.road
    };
    if draft.road == Road::Stay && all.iter().any(same) {
        return Err(Error::Invalid {
            field: "road",
            why: "is laid out already",
        });
    }
    Ok(())
}

/// Changes a path.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditPath {
    id: PathId,
    draft: PathDraft,
}

impl Command for EditPath {
    const NAME: &'static str = "editPath";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        let before = store::one(desk.read(), self.id)?;
        if before.draft.road == Road::Stay && draft.road != Road::Stay {
            return Err(Error::Invalid {
                field: "road",
                why: "is always one of the paths",
            });
        }
        refuse_second_stay(&store::all(desk.read())?, &draft, Some(self.id))?;
        desk.change(label(words::edit_path(&draft.title)), |tx| {
            store::edit(tx, self.id, &draft)
        })?;
        view(session)
    }
}

/// Says which of the things to find out on a road have been found out.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindOut {
    id: PathId,
    keys: Vec<String>,
}

impl Command for FindOut {
    const NAME: &'static str = "findOut";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        let known = own.draft.road.to_find_out();
        let is_known = |key: &String| known.iter().any(|one| one.key == *key);
        if !self.keys.iter().all(is_known) {
            return Err(Error::NotFound { what: "question" });
        }
        let mut keys = self.keys;
        keys.sort_unstable();
        keys.dedup();
        desk.change(label(words::found(&own.draft.title)), |tx| {
            store::find_out(tx, self.id, &keys)
        })?;
        view(session)
    }
}

/// Puts a path in the archive; to stay as it is always stands among them.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ArchivePath {
    id: PathId,
}

impl Command for ArchivePath {
    const NAME: &'static str = "archivePath";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?.draft;
        if own.road == Road::Stay {
            return Err(Error::Invalid {
                field: "path",
                why: "is always one of the paths",
            });
        }
        desk.change(label(words::archive(&own.title)), |tx| {
            store::archive(tx, self.id)
        })?;
        view(session)
    }
}

/// Takes a path out of the archive.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestorePath {
    id: PathId,
}

impl Command for RestorePath {
    const NAME: &'static str = "restorePath";
    type Reply = OptionsView;

    fn run(self, session: &mut Session) -> Result<OptionsView> {
        let desk = session.desk()?;
        let title = store::any(desk.read(), self.id)?.draft.title;
        desk.change(label(words::restore(&title)), |tx| {
            store::restore(tx, self.id)
        })?;
        view(session)
    }
}
