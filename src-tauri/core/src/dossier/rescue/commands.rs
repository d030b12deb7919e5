//! Commands that look at an old curriculum vitae, part it anew, and take entries of it. Nothing is stored until it is taken.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::dossier::entry::{CameBy, EntryDraft, EntryId, store};
use crate::dossier::identity;
use crate::dossier::import;
use crate::dossier::rescue::groups::OldCv;
use crate::dossier::rescue::look::{OldCvLook, look};
use crate::dossier::rescue::source;
use crate::error::{Error, Result};
use crate::paragraphs::LIMIT_MIB;
use crate::session::Session;
use crate::words::dossier::rescue as words;

/// What lies in the session's memory under a look's token.
struct Held(OldCv);

/// Keeps a file in memory and shows it.
fn keep(session: &mut Session, cv: OldCv) -> Result<OldCvLook> {
    let preview = session.keep(Held(cv));
    show(session, &preview)
}

fn show(session: &mut Session, preview: &str) -> Result<OldCvLook> {
    let cv = session.kept::<Held>(preview)?.0.clone();
    let conn = session.desk()?.read();
    let entries = store::here(conn)?;
    let identity = identity::store::identity(conn)?;
    Ok(look(preview, &cv, &entries, &identity))
}

/// Changes what is held, and shows it again; where it is refused, it stays as it was.
fn changed(
    session: &mut Session,
    preview: &str,
    change: impl FnOnce(&mut OldCv) -> Result<()>,
) -> Result<OldCvLook> {
    session.desk()?;
    change(&mut session.kept::<Held>(preview)?.0)?;
    show(session, preview)
}

/// Looks at a chosen file. Nothing is stored.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadOldCv {
    /// Token of the file.
    file: String,
}

impl Command for ReadOldCv {
    const NAME: &'static str = "readOldCv";
    type Reply = OldCvLook;

    fn run(self, session: &mut Session) -> Result<OldCvLook> {
        session.desk()?;
        let path = session.files.path(&self.file)?;
        if path.metadata()?.len() > u64::from(LIMIT_MIB) << 20 {
            return Err(Error::TooLarge {
                limit_mib: LIMIT_MIB,
            });
        }
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let source = source::read(&std::fs::read(path)?)?;
        keep(session, OldCv::of(name, source))
    }
}

/// Looks at text that was pasted. Nothing is stored.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadOldCvText {
    text: String,
}

impl Command for ReadOldCvText {
    const NAME: &'static str = "readOldCvText";
    type Reply = OldCvLook;

    fn run(self, session: &mut Session) -> Result<OldCvLook> {
        session.desk()?;
        let source = source::pasted(&self.text)?;
        keep(session, OldCv::of(None, source))
    }
}

/// Proposes an entry of a text that could not be read. Nothing is stored.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProposeFromUnread {
    /// Token of the look at the file.
    preview: String,
    /// Its place among those that could not be read, from 0.
    unread: u32,
}

impl Command for ProposeFromUnread {
    const NAME: &'static str = "proposeFromUnread";
    type Reply = OldCvLook;

    fn run(self, session: &mut Session) -> Result<OldCvLook> {
        session.desk()?;
        let paper = session.kept::<import::Held>(&self.preview)?.0.as_ref();
        let paper = paper.ok_or(Error::Stale)?;
        let one = paper
            .reading
            .unreadable
            .get(self.unread as usize)
            .ok_or(Error::NotFound { what: "record" })?;
        let cv = OldCv::unread(paper.file.clone(), &one.text, one.line);
        keep(session, cv)
    }
}

/// Puts a proposal to the one before it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MergeOldCvLine {
    preview: String,
    /// Number of the proposal.
    at: u32,
}

impl Command for MergeOldCvLine {
    const NAME: &'static str = "mergeOldCvLine";
    type Reply = OldCvLook;

    fn run(self, session: &mut Session) -> Result<OldCvLook> {
        changed(session, &self.preview, |cv| cv.merge(self.at))
    }
}

/// Splits a proposal; the parts hold the same words.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SplitOldCvLine {
    preview: String,
    /// Number of the proposal.
    at: u32,
    /// Two or more.
    parts: Vec<String>,
}

impl Command for SplitOldCvLine {
    const NAME: &'static str = "splitOldCvLine";
    type Reply = OldCvLook;

    fn run(self, session: &mut Session) -> Result<OldCvLook> {
        changed(session, &self.preview, |cv| cv.split(self.at, &self.parts))
    }
}

/// Proposes an entry for a line that was left.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MakeOldCvLine {
    preview: String,
    /// Number of the line.
    at: u32,
}

impl Command for MakeOldCvLine {
    const NAME: &'static str = "makeOldCvLine";
    type Reply = OldCvLook;

    fn run(self, session: &mut Session) -> Result<OldCvLook> {
        changed(session, &self.preview, |cv| cv.make(self.at))
    }
}

/// Checks a proposal that was changed, as it would be kept. Nothing is stored.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckEntryDraft {
    draft: EntryDraft,
}

impl Command for CheckEntryDraft {
    const NAME: &'static str = "checkEntryDraft";
    type Reply = EntryDraft;

    fn run(self, session: &mut Session) -> Result<EntryDraft> {
        session.desk()?;
        self.draft.read()
    }
}

/// A proposal that is taken, as the person left it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OldCvTaken {
    /// Number of the proposal.
    pub at: u32,
    /// The entry.
    pub draft: EntryDraft,
}

/// Takes entries: one step, which can be undone as one.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeOldCv {
    preview: String,
    /// What is taken; all else stays a proposal.
    taken: Vec<OldCvTaken>,
}

/// What was taken.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OldCvDone {
    /// Entries that were added.
    pub added: Vec<EntryId>,
    /// What was done, in a sentence.
    pub saying: String,
    /// What is left of the file.
    pub look: OldCvLook,
}

impl Command for TakeOldCv {
    const NAME: &'static str = "takeOldCv";
    type Reply = OldCvDone;

    fn run(self, session: &mut Session) -> Result<OldCvDone> {
        session.desk()?;
        if self.taken.is_empty() {
            return Err(Error::Invalid {
                field: "taken",
                why: "must be at least one",
            });
        }
        let mut cv = session.kept::<Held>(&self.preview)?.0.clone();
        let mut drafts = Vec::new();
        for one in self.taken {
            cv.take(one.at)?;
            drafts.push(one.draft.read()?);
        }
        let file = cv.file.clone();
        let from = file.as_deref().unwrap_or(words::PASTED);
        let label = Label::new(Place::Dossier, words::take(from));
        let added = session.desk()?.change(label, |tx| {
            let add = |draft| store::add(tx, draft, CameBy::Imported, Some(from), None);
            drafts.iter().map(add).collect::<Result<Vec<_>>>()
        })?;
        session.kept::<Held>(&self.preview)?.0 = cv;
        Ok(OldCvDone {
            saying: words::done(added.len()),
            added,
            look: show(session, &self.preview)?,
        })
    }
}
