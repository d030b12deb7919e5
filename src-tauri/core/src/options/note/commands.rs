//! Commands on sealed notes.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::{Error, Result};
use crate::options::note::view::DecideView;
use crate::options::note::{NoteDraft, NoteId, store};
use crate::options::path::{PathId, store as paths};
use crate::options::table::store::table;
use crate::session::Session;
use crate::session::paths::label;
use crate::text::note;
use crate::words::options::change as words;

/// Longest text of what was learned, in characters.
const LEARNED: usize = 4000;

fn view(session: &mut Session) -> Result<DecideView> {
    let today = session.clock.now().today();
    let conn = session.desk()?.read();
    Ok(DecideView::of(&store::all(conn)?, &table(conn)?, today))
}

/// Asks for the sealed notes; what stands in a closed one is not told.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadDecisions {}

impl Command for ReadDecisions {
    const NAME: &'static str = "decisions";
    type Reply = DecideView;

    fn run(self, session: &mut Session) -> Result<DecideView> {
        view(session)
    }
}

/// Seals a note on a path until a day.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SealNote {
    path: PathId,
    draft: NoteDraft,
}

impl Command for SealNote {
    const NAME: &'static str = "sealNote";
    type Reply = DecideView;

    fn run(self, session: &mut Session) -> Result<DecideView> {
        let sealed = self.draft.read(session.clock.now().today())?;
        let desk = session.desk()?;
        let path = paths::one(desk.read(), self.path)?.draft.title;
        desk.change(label(words::seal(&path)), |tx| {
            store::seal(tx, &path, &sealed)
        })?;
        view(session)
    }
}

/// Opens a note before its day; that it was is kept.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenNote {
    id: NoteId,
}

impl Command for OpenNote {
    const NAME: &'static str = "openNote";
    type Reply = DecideView;

    fn run(self, session: &mut Session) -> Result<DecideView> {
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        if !own.is_open(today) {
            desk.change(label(words::open(&own.path)), |tx| store::open(tx, self.id))?;
        }
        view(session)
    }
}

/// Writes what came of each line of an open note, and what was learned from it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteOutcome {
    id: NoteId,
    /// As typed, in the order of the lines; nothing is not known.
    came: Vec<String>,
    learned: String,
}

impl Command for WriteOutcome {
    const NAME: &'static str = "writeOutcome";
    type Reply = DecideView;

    fn run(self, session: &mut Session) -> Result<DecideView> {
        let today = session.clock.now().today();
        let learned = note("learned", self.learned.trim(), LEARNED)?;
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        if !own.is_open(today) || self.came.len() != own.lines.len() {
            return Err(Error::Stale);
        }
        let mut lines = own.lines;
        for (line, came) in lines.iter_mut().zip(&self.came) {
            line.came = line.yardstick.read("came", came)?;
        }
        desk.change(label(words::came(&own.path)), |tx| {
            store::came(tx, self.id, &lines, &learned)
        })?;
        view(session)
    }
}

/// Removes a note.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveNote {
    id: NoteId,
}

impl Command for RemoveNote {
    const NAME: &'static str = "removeNote";
    type Reply = DecideView;

    fn run(self, session: &mut Session) -> Result<DecideView> {
        let desk = session.desk()?;
        let path = store::one(desk.read(), self.id)?.path;
        desk.change(label(words::remove_note(&path)), |tx| {
            store::remove(tx, self.id)
        })?;
        view(session)
    }
}
