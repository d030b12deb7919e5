//! Commands that look at the files of evidence: a page to be read, and their words before they leave.
//!
//! None of them holds the session while a file is read, and none of them writes anything.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::dossier::entry::ShownTo;
use crate::dossier::evidence::look::{self, PieceLook};
use crate::dossier::evidence::scan::Scan;
use crate::dossier::evidence::{Piece, PieceId, store};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::session::host::Host;
use crate::session::room::Room;

/// Looks for likely names and record numbers in a piece's words and its file, before it leaves.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScanPiece {
    id: PieceId,
}

impl Command for ScanPiece {
    const NAME: &'static str = "scanPiece";
    type Reply = Scan;

    fn run(self, session: &mut Session) -> Result<Scan> {
        self.run_in(&Room::alone(session))
    }

    fn run_in(self, room: &Room) -> Result<Scan> {
        let held = room.with(|session| held(session, self.id))?;
        Ok(held.scan())
    }
}

/// A piece with the bytes of its file, and who can read them; nobody waits for the session meanwhile.
struct HeldFile {
    own: Piece,
    bytes: Option<Vec<u8>>,
    host: Arc<dyn Host>,
}

fn held(session: &mut Session, id: PieceId) -> Result<HeldFile> {
    let host = Arc::clone(&session.host);
    let conn = session.desk()?.read();
    let own = store::one(conn, id)?;
    let bytes = match &own.file {
        Some(file) => Some(store::bytes(conn, file)?),
        None => None,
    };
    Ok(HeldFile { own, bytes, host })
}

impl HeldFile {
    fn file(&self) -> Option<(&str, &[u8])> {
        Some((&self.own.file.as_ref()?.name, self.bytes.as_ref()?))
    }

    /// The words of the file, and what the person wrote beside it where there is none.
    fn scan(&self) -> Scan {
        match self.file() {
            Some((name, bytes)) => Scan::of_file(&self.host.words(name, bytes)),
            None => Scan::of(&self.own.draft.proves),
        }
    }
}

/// Shows a page of a piece's file. Nothing is written anywhere, and nothing of it is kept.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LookAtPiece {
    id: PieceId,
    /// Which page, from 1.
    page: u32,
    /// How wide its picture is to be, in pixels.
    width: u32,
}

impl Command for LookAtPiece {
    const NAME: &'static str = "lookAtPiece";
    type Reply = PieceLook;

    fn run(self, session: &mut Session) -> Result<PieceLook> {
        self.run_in(&Room::alone(session))
    }

    fn run_in(self, room: &Room) -> Result<PieceLook> {
        let width = look::width(self.width)?;
        let held = room.with(|session| held(session, self.id))?;
        let (name, bytes) = held.file().ok_or(Error::NotFound { what: "file" })?;
        let seen = held.host.look(name, bytes, self.page, width);
        Ok(PieceLook {
            name: name.to_owned(),
            proves: held.own.draft.proves.clone(),
            saying: seen.as_ref().err().map(|fault| fault.saying()),
            page: seen.ok(),
        })
    }
}

/// What was found in the file of a piece.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FileScan {
    /// The piece.
    pub id: PieceId,
    /// Name of its file.
    pub name: String,
    /// What it proves.
    pub proves: String,
    /// What was found.
    pub scan: Scan,
}

/// Looks for likely names and record numbers in every file that may go with the packet, one after the other.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScanPieces {}

impl Command for ScanPieces {
    const NAME: &'static str = "scanPieces";
    type Reply = Vec<FileScan>;

    fn run(self, session: &mut Session) -> Result<Vec<FileScan>> {
        self.run_in(&Room::alone(session))
    }

    fn run_in(self, room: &Room) -> Result<Vec<FileScan>> {
        let leaving: Vec<PieceId> = room.with(|session| {
            let all = store::all(session.desk()?.read())?;
            Ok::<_, Error>(
                all.into_iter()
                    .filter(|(_, own)| own.removed_on.is_none() && own.file.is_some())
                    .filter(|(_, own)| matches!(own.draft.shown, ShownTo::Public | ShownTo::Packet))
                    .map(|(id, _)| id)
                    .collect(),
            )
        })?;
        leaving
            .into_iter()
            .map(|id| {
                let held = room.with(|session| held(session, id))?;
                Ok(FileScan {
                    id,
                    name: held
                        .file()
                        .map(|(name, _)| name.to_owned())
                        .unwrap_or_default(),
                    scan: held.scan(),
                    proves: held.own.draft.proves,
                })
            })
            .collect()
    }
}
