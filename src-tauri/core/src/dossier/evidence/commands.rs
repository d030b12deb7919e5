//! Commands on evidence. A file comes in by the token of a dialog and leaves only when the person saves it.

use std::fs::File;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::dossier::entry::{EntryId, store as entries};
use crate::dossier::evidence::view::PiecesView;
use crate::dossier::evidence::{LIMIT_MIB, Piece, PieceDraft, PieceId, PieceKind, store};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::session::files::Saved;
use crate::store::ground;
use crate::words::dossier::evidence as words;

/// Longest name of a file, in characters.
const NAME: usize = 200;

fn label(words: String) -> Label {
    Label::new(Place::Dossier, words)
}

fn view(session: &mut Session, only: Option<EntryId>) -> Result<PiecesView> {
    let conn = session.desk()?.read();
    Ok(PiecesView::of(
        &store::all(conn)?,
        &entries::all(conn)?,
        only,
    ))
}

/// A chosen file, opened, with its own name.
fn chosen(session: &Session, token: &str) -> Result<(String, File)> {
    let path = session.files.path(token)?;
    if path.metadata()?.len() > u64::from(LIMIT_MIB) << 20 {
        return Err(Error::TooLarge {
            limit_mib: LIMIT_MIB,
        });
    }
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let plain: String = name
        .unwrap_or_default()
        .chars()
        .filter(|c| !c.is_control())
        .take(NAME)
        .collect();
    Ok((plain, File::open(path)?))
}

fn file_of(session: &mut Session, id: PieceId) -> Result<(Piece, Vec<u8>)> {
    let conn = session.desk()?.read();
    let own = store::one(conn, id)?;
    let file = own.file.as_ref().ok_or(Error::NotFound { what: "file" })?;
    let bytes = store::bytes(conn, file)?;
    Ok((own, bytes))
}

/// Asks for the evidence of an entry, or for all of it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListPieces {
    entry: Option<EntryId>,
}

impl Command for ListPieces {
    const NAME: &'static str = "evidencePieces";
    type Reply = PiecesView;

    fn run(self, session: &mut Session) -> Result<PiecesView> {
        view(session, self.entry)
    }
}

/// Adds evidence, with the file that carries it or without one.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddPiece {
    draft: PieceDraft,
    /// Token of the chosen file.
    file: Option<String>,
    /// The entry whose evidence the answer lists; `null` for all.
    entry: Option<EntryId>,
}

impl Command for AddPiece {
    const NAME: &'static str = "addPiece";
    type Reply = PiecesView;

    fn run(self, session: &mut Session) -> Result<PiecesView> {
        let draft = self.draft.read()?;
        let file = match &self.file {
            Some(token) => Some(chosen(session, token)?),
            None => None,
        };
        let desk = session.desk()?;
        desk.change(label(words::add(&draft.proves)), |tx| {
            let file = match file {
                Some((name, source)) => Some(store::keep(tx, &name, source)?),
                None => None,
            };
            store::add(tx, &draft, file)
        })?;
        view(session, self.entry)
    }
}

/// Changes evidence; the file stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditPiece {
    id: PieceId,
    draft: PieceDraft,
    entry: Option<EntryId>,
}

impl Command for EditPiece {
    const NAME: &'static str = "editPiece";
    type Reply = PiecesView;

    fn run(self, session: &mut Session) -> Result<PiecesView> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        desk.change(label(words::edit(&draft.proves)), |tx| {
            store::edit(tx, self.id, &draft)
        })?;
        view(session, self.entry)
    }
}

/// Sets the file that carries evidence, in the place of one it had.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttachFile {
    id: PieceId,
    /// Token of the chosen file.
    file: String,
    entry: Option<EntryId>,
}

impl Command for AttachFile {
    const NAME: &'static str = "attachFile";
    type Reply = PiecesView;

    fn run(self, session: &mut Session) -> Result<PiecesView> {
        let (name, source) = chosen(session, &self.file)?;
        let desk = session.desk()?;
        let proves = store::one(desk.read(), self.id)?.draft.proves;
        desk.change(label(words::edit(&proves)), |tx| {
            let file = store::keep(tx, &name, source)?;
            store::attach(tx, self.id, file)
        })?;
        view(session, self.entry)
    }
}

/// Puts evidence in the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemovePiece {
    id: PieceId,
    entry: Option<EntryId>,
}

impl Command for RemovePiece {
    const NAME: &'static str = "removePiece";
    type Reply = PiecesView;

    fn run(self, session: &mut Session) -> Result<PiecesView> {
        let desk = session.desk()?;
        let proves = store::one(desk.read(), self.id)?.draft.proves;
        desk.change(label(words::remove(&proves)), |tx| {
            store::remove(tx, self.id)
        })?;
        view(session, self.entry)
    }
}

/// Takes evidence out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestorePiece {
    id: PieceId,
    entry: Option<EntryId>,
}

impl Command for RestorePiece {
    const NAME: &'static str = "restorePiece";
    type Reply = PiecesView;

    fn run(self, session: &mut Session) -> Result<PiecesView> {
        let desk = session.desk()?;
        let proves = store::any(desk.read(), self.id)?.draft.proves;
        desk.change(label(words::restore(&proves)), |tx| {
            store::restore(tx, self.id)
        })?;
        view(session, self.entry)
    }
}

/// Saves the file of a piece outside the vault, as it came in.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePieceFile {
    id: PieceId,
    /// Token of the chosen file.
    file: String,
}

impl Command for SavePieceFile {
    const NAME: &'static str = "savePieceFile";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let (_, bytes) = file_of(session, self.id)?;
        session.save_bytes(&self.file, &bytes)
    }
}

/// A text to ask for evidence with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceRequest {
    /// The text; nothing is sent.
    pub text: String,
}

/// Drafts a text to ask somebody for evidence of an entry. Nothing is sent and nothing is kept.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftEvidenceRequest {
    entry: EntryId,
    kind: PieceKind,
}

impl Command for DraftEvidenceRequest {
    const NAME: &'static str = "evidenceRequest";
    type Reply = EvidenceRequest;

    fn run(self, session: &mut Session) -> Result<EvidenceRequest> {
        let conn = session.desk()?.read();
        let draft = entries::one(conn, self.entry)?.draft;
        let name = ground::facts(conn)?.name;
        let kind = self.kind.label().to_lowercase();
        Ok(EvidenceRequest {
            text: words::request(&draft.title, &draft.when, &kind, name.as_deref()),
        })
    }
}
